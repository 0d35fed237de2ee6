export const id = 5436;
export const ids = [5436,2832];
export const modules = {

/***/ 3323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ appleRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const der = `
MIIEuzCCA6OgAwIBAgIBAjANBgkqhkiG9w0BAQUFADBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQGA1UE
CxMdQXBwbGUgQ2VydGlmaWNhdGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwHhcNMDYwNDI1MjE0MDM2WhcN
MzUwMjA5MjE0MDM2WjBiMQswCQYDVQQGEwJVUzETMBEGA1UEChMKQXBwbGUgSW5jLjEmMCQGA1UECxMdQXBwbGUgQ2VydGlmaWNh
dGlvbiBBdXRob3JpdHkxFjAUBgNVBAMTDUFwcGxlIFJvb3QgQ0EwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQDkkakJ
H5HbHkdQ6wXtXnmELes2oldMVeyLGYne+Uts9QerIjAC6Bg++FAJ039BqJj50cpmnCRrEdCju+QbKsMflZ56DKRHi1vUFjczy8QP
Tc4UadHJGXL1XQ7Vf1+b8iUDulWPTV0N8WQ1IxVLFVkds5T39pyez1C6wVhQZ48ItCD3y6wsIG9wtj8BMIy3Q88PnT3zK0koGsj+
zrW5DtleHNbLPbU6rfQPDgCSC7EhFi501TwN22IWq6NxkkdTVcGvL0Gz+PvjcM3mo0xFfh9Ma1CWQYnEdGILEINBhzOKgbEwWOxa
BDKMaLOPHd5lc/9nXmW8Sdh2nzMUZaF3lMktAgMBAAGjggF6MIIBdjAOBgNVHQ8BAf8EBAMCAQYwDwYDVR0TAQH/BAUwAwEB/zAd
BgNVHQ4EFgQUK9BpR5R2Cf70a40uQKb3R01/CF4wHwYDVR0jBBgwFoAUK9BpR5R2Cf70a40uQKb3R01/CF4wggERBgNVHSAEggEI
MIIBBDCCAQAGCSqGSIb3Y2QFATCB8jAqBggrBgEFBQcCARYeaHR0cHM6Ly93d3cuYXBwbGUuY29tL2FwcGxlY2EvMIHDBggrBgEF
BQcCAjCBthqBs1JlbGlhbmNlIG9uIHRoaXMgY2VydGlmaWNhdGUgYnkgYW55IHBhcnR5IGFzc3VtZXMgYWNjZXB0YW5jZSBvZiB0
aGUgdGhlbiBhcHBsaWNhYmxlIHN0YW5kYXJkIHRlcm1zIGFuZCBjb25kaXRpb25zIG9mIHVzZSwgY2VydGlmaWNhdGUgcG9saWN5
IGFuZCBjZXJ0aWZpY2F0aW9uIHByYWN0aWNlIHN0YXRlbWVudHMuMA0GCSqGSIb3DQEBBQUAA4IBAQBcNplMLXi37Yyb3PN3m/J2
0ncwT8EfhYOFG5k9RzfyqZtAjizUsZAS2L70c5vu0mQPy3lPNNiiPvl4/2vIB+x9OYOLUyDTOMSxv5pPCmv/K/xZpwUJfBdAVhEe
dNO3iyM7R6PVbyTi69G3cN8PReEnyvFteO3ntRcXqNx+IjXKJdXZD9Zr1KIkIxH3oayPc4FgxhtbCS+SsvhESPBgOJ4V9T0mZyCK
M2r3DYLP3uujL/lTaltkwGMzd/c6ByxW69oPIQ7aunMZT7XZNn/Bh1XZp5m5MkL72NVxnn6hUrcbvZNCJBIqxw8dtk2cXmPIS4AX
UKqK1drk/NAJBzewdXUh
`;
let parsed;
function appleRoot() {
    parsed ??= new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(der, 'base64'));
    return parsed;
}


/***/ }),

/***/ 7474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrongKindRemedy),
/* harmony export */   a2: () => (/* binding */ certificateMissingRemedy),
/* harmony export */   lW: () => (/* binding */ certificateExpiredRemedy)
/* harmony export */ });
const certificatesPage = 'https://developer.apple.com/account/resources/certificates';
const certificateMissingRemedy = 'Set certificate to a Developer ID Application certificate (.p12 as base64, from a secret) and certificate-password to its password; or on a Mac identity to one in a keychain; or signing to auto or adhoc.';
const certificateExpiredRemedy = `Create a new certificate at ${certificatesPage}. Earlier signatures with a timestamp stay valid.`;
function wrongKindRemedy(kind) {
    return `Create a ${kind} certificate at ${certificatesPage} (only the Account Holder can) and export it with its key.`;
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openInstallerIdentity: () => (/* binding */ openInstallerIdentity),
/* harmony export */   openSigningIdentities: () => (/* binding */ openSigningIdentities)
/* harmony export */ });
/* harmony import */ var _find_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8335);
/* harmony import */ var _pkcs12_open_pkcs12_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28);
/* harmony import */ var _select_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3867);



function openSigningIdentities(request, { clock, log, trust }) {
    const { certificate, kind, installerCertificate } = request;
    const { input } = certificate;
    const now = clock.now();
    const identities = openFile(certificate);
    const wanted = kind === 'any' ? onlyKindOf(identities) : 'developer-id-application';
    const application = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .selectIdentity */ .RD)(identities, { wanted, now, input });
    const root = (0,_find_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignRoot */ .rQ)(application, trust);
    if (root !== null && kind === 'developer-id')
        throw (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .notFromApple */ .YA)(application, root, input);
    if (wanted !== 'developer-id-application' || root !== null) {
        log.warning(`${application.name} is not a Developer ID Application certificate of Apple; the notary will refuse this.`);
    }
    const installer = installerCertificate === undefined
        ? null
        : selectInstaller(identities, installerCertificate, { input, now });
    for (const identity of installer ? [application, installer] : [application]) {
        const warning = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryWarning */ .iD)(identity, now);
        if (warning !== null)
            log.warning(warning);
    }
    return { application, installer };
}
function openInstallerIdentity({ certificate, kind }, { clock, log }) {
    const now = clock.now();
    const identities = openFile(certificate);
    const only = kind === 'any' ? onlyKindOf(identities) : null;
    const signsPackages = only === 'other' || only === 'mac-installer-distribution';
    const wanted = signsPackages ? only : 'developer-id-installer';
    const installer = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .selectIdentity */ .RD)(identities, { wanted, now, input: certificate.input });
    if (signsPackages) {
        log.warning(`${installer.name} is not a Developer ID Installer certificate; the notary will refuse this.`);
    }
    const warning = (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .expiryWarning */ .iD)(installer, now);
    if (warning !== null)
        log.warning(warning);
    return installer;
}
function openFile({ pkcs12, password, input }) {
    return (0,_pkcs12_open_pkcs12_js__WEBPACK_IMPORTED_MODULE_1__/* .openPkcs12 */ .z)({ bytes: pkcs12, password: password.reveal(), input });
}
function selectInstaller(identities, file, { input, now }) {
    const wanted = 'developer-id-installer';
    if (file !== null)
        return (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .selectIdentity */ .RD)(openFile(file), { wanted, now, input: file.input });
    const found = identities.filter((identity) => identity.kind === wanted);
    return found.length === 0 ? null : (0,_select_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .selectIdentity */ .RD)(found, { wanted, now, input });
}
function onlyKindOf(identities) {
    const [only, ...others] = identities;
    return only && others.length === 0 ? only.kind : 'developer-id-application';
}


/***/ }),

/***/ 3294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isCertificatePath),
/* harmony export */   n: () => (/* binding */ canBePath)
/* harmony export */ });
const longestPath = 1024;
const pathPattern = /^(~|\.{1,2})\/|\.(p12|pfx)$/i;
function canBePath(text) {
    return text !== '' && text.length <= longestPath && !/[\r\n\0]/.test(text);
}
function isCertificatePath(text) {
    return canBePath(text.trim()) && pathPattern.test(text.trim());
}


/***/ }),

/***/ 3867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ selectIdentity),
/* harmony export */   YA: () => (/* binding */ notFromApple),
/* harmony export */   iD: () => (/* binding */ expiryWarning)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8593);
/* harmony import */ var _certificate_remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7474);



const kindNames = {
    'developer-id-application': 'Developer ID Application',
    'developer-id-installer': 'Developer ID Installer',
    'apple-development': 'Apple Development',
    'apple-distribution': 'Apple Distribution',
    'mac-app-distribution': 'Mac App Distribution',
    'mac-installer-distribution': 'Mac Installer Distribution',
    other: 'other',
};
const kindUses = {
    'developer-id-application': 'signs programs, apps and disk images',
    'developer-id-installer': 'signs installer packages alone',
    'apple-development': 'signs for the developer’s own devices',
    'apple-distribution': 'signs for the App Store',
    'mac-app-distribution': 'signs for the Mac App Store',
    'mac-installer-distribution': 'signs packages for the Mac App Store',
};
function selectIdentity(identities, request) {
    const { wanted, now } = request;
    const ofKind = identities.filter(({ kind }) => kind === wanted);
    if (ofKind.length === 0)
        throw wrongKind(identities, request);
    const issued = ofKind
        .map((identity) => ({ identity, ...(0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .validityOf */ .Gv)(identity.certificate) }))
        .sort((a, b) => b.from.getTime() - a.from.getTime());
    const valid = issued.find(({ from, to }) => from <= now && now <= to);
    if (valid)
        return valid.identity;
    const upcoming = issued.find(({ from }) => from > now);
    const [latest] = issued.sort((a, b) => b.to.getTime() - a.to.getTime());
    if (upcoming)
        throw notYetValid(upcoming.identity, upcoming.from, request);
    throw expired(latest?.identity, request);
}
function wrongKind(identities, { wanted, input }) {
    const found = identities.map(({ name, kind }) => {
        const use = kindUses[kind];
        return use
            ? `"${name}" (${kindNames[kind]}: it ${use})`
            : `"${name}" (no certificate that Apple issues for this)`;
    });
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input} holds ${found.join(' and ')}; a ${kindNames[wanted]} certificate is required.`, {
        code: 'certificate-wrong-kind',
        remedy: (0,_certificate_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongKindRemedy */ .C)(kindNames[wanted]),
    });
}
function notFromApple({ name }, root, input) {
    const issuer = root === name ? 'by itself' : `under "${root}"`;
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input} holds "${name}", which is issued ${issuer}, not by Apple.`, {
        code: 'certificate-wrong-kind',
        remedy: (0,_certificate_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongKindRemedy */ .C)(kindNames['developer-id-application']),
    });
}
function notYetValid({ name }, from, { input, now }) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: "${name}" is valid from ${from.toISOString()}; the time of this machine is ${now.toISOString()}.`, { code: 'certificate-not-yet-valid', remedy: 'Check the clock of this machine.' });
}
function expired(identity, { input }) {
    const name = identity
        ? `"${identity.name}" expired on ${day(identity.expires)}`
        : 'the certificate has expired';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: ${name}.`, {
        code: 'certificate-expired',
        remedy: _certificate_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateExpiredRemedy */ .lW,
    });
}
const daysOfWarning = 30;
const dayInMilliseconds = 86_400_000;
function expiryWarning(identity, now) {
    const days = Math.floor((identity.expires.getTime() - now.getTime()) / dayInMilliseconds);
    if (days < 0 || days >= daysOfWarning)
        return null;
    const left = days === 0 ? 'within a day' : days === 1 ? 'in 1 day' : `in ${days} days`;
    return `"${identity.name}" expires ${left}, on ${day(identity.expires)}. Create a new certificate before then.`;
}
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ })

};
