export const id = 6693;
export const ids = [6693];
export const modules = {

/***/ 6693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSigningIdentities: () => (/* binding */ openSigningIdentities)
/* harmony export */ });
/* harmony import */ var _pkcs12_open_pkcs12_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28);
/* harmony import */ var _select_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3867);


function openSigningIdentities(request, { clock, log }) {
    const { certificate, kind, installerCertificate } = request;
    const { input } = certificate;
    const now = clock.now();
    const identities = openFile(certificate);
    const wanted = kind === 'any' ? onlyKindOf(identities) : 'developer-id-application';
    const application = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .selectIdentity */ .RD)(identities, { wanted, now, input });
    if (wanted !== 'developer-id-application') {
        log.warning(`${application.name} is not a Developer ID Application certificate; the notary will refuse this.`);
    }
    const installer = installerCertificate === undefined
        ? null
        : selectInstaller(identities, installerCertificate, { input, now });
    for (const identity of installer ? [application, installer] : [application]) {
        const warning = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .expiryWarning */ .iD)(identity, now);
        if (warning !== null)
            log.warning(warning);
    }
    return { application, installer };
}
function openFile({ pkcs12, password, input }) {
    return (0,_pkcs12_open_pkcs12_js__WEBPACK_IMPORTED_MODULE_0__/* .openPkcs12 */ .z)({ bytes: pkcs12, password: password.reveal(), input });
}
function selectInstaller(identities, file, { input, now }) {
    const wanted = 'developer-id-installer';
    if (file !== null)
        return (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .selectIdentity */ .RD)(openFile(file), { wanted, now, input: file.input });
    const found = identities.filter((identity) => identity.kind === wanted);
    return found.length === 0 ? null : (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .selectIdentity */ .RD)(found, { wanted, now, input });
}
function onlyKindOf(identities) {
    const [only, ...others] = identities;
    return only && others.length === 0 ? only.kind : 'developer-id-application';
}


/***/ })

};
