export const id = 7096;
export const ids = [7096];
export const modules = {

/***/ 7096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSignedData: () => (/* binding */ readSignedData)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9701);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);






const versions = new Set([1, 3]);
function readSignedData(bytes, what) {
    const schema = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBer */ .f7)(bytes, what);
    try {
        const info = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .ContentInfo */ ._Fs({ schema });
        if (info.contentType !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.signedData)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} is not SignedData`);
        const data = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .SignedData */ .dA6({ schema: info.content });
        if (!versions.has(data.version))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} has the unknown version ${data.version}`);
        const included = (data.certificates ?? []).map(includedCertificate);
        const { eContentType, eContent } = data.encapContentInfo;
        if (!data.digestAlgorithms.every(hasNoParameters))
            throw unknownParameters();
        const listed = data.digestAlgorithms.map(({ algorithmId }) => algorithmId);
        return {
            type: eContentType,
            content: eContent ? Buffer.from(eContent.getValue()) : null,
            certificates: included.map(({ certificate }) => certificate),
            signers: data.signerInfos.map((signer) => readSigner(signer, listed, included)),
        };
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF)
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} is not well-formed CMS: ${error instanceof Error ? error.message : 'unknown'}`);
    }
}
function includedCertificate(item) {
    if (!(item instanceof pkijs__WEBPACK_IMPORTED_MODULE_4__/* .Certificate */ .usT))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('a certificate is not X.509');
    return { parsed: item, certificate: (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateFromDer */ .VJ)(derOf(item.toSchema())) };
}
function readSigner(info, listed, included) {
    const { version, digestAlgorithm, signatureAlgorithm, signedAttrs } = info;
    if (!versions.has(version))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`a signer has the unknown version ${version}`);
    if (![digestAlgorithm, signatureAlgorithm].every(hasNoParameters)) {
        throw unknownParameters();
    }
    const digest = (0,_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestName */ .su)(digestAlgorithm.algorithmId);
    const consistent = digest !== null &&
        listed.includes(digestAlgorithm.algorithmId) &&
        (0,_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsDigest */ .b9)(signatureAlgorithm.algorithmId, digest);
    return {
        digest: consistent ? digest : null,
        signature: Buffer.from(info.signature.getValue()),
        signedSet: signedAttrs ? Buffer.from(signedAttrs.encodedValue) : null,
        signedAttributes: attributesOf(signedAttrs?.attributes),
        unsignedAttributes: attributesOf(info.unsignedAttrs?.attributes),
        certificate: included.find((candidate) => isSigner(info, candidate))?.certificate ?? null,
    };
}
function unknownParameters() {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('an algorithm of the signature has unknown parameters');
}
function hasNoParameters({ algorithmParams }) {
    const parameters = algorithmParams;
    return !parameters || parameters instanceof asn1js__WEBPACK_IMPORTED_MODULE_5__/* .Null */ .Uv || !('toBER' in Object(parameters));
}
function attributesOf(attributes = []) {
    const map = new Map();
    for (const { type, values } of attributes) {
        if (map.has(type))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`a signature has the attribute ${type} twice`);
        map.set(type, values.map(derOf));
    }
    return map;
}
function isSigner({ sid }, { parsed }) {
    if (sid instanceof pkijs__WEBPACK_IMPORTED_MODULE_4__/* .IssuerAndSerialNumber */ .com) {
        const issuer = derOf(sid.issuer.toSchema());
        return (derOf(parsed.serialNumber).equals(derOf(sid.serialNumber)) &&
            derOf(parsed.issuer.toSchema()).equals(issuer));
    }
    const extension = parsed.extensions?.find(({ extnID }) => extnID === _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateExtension */ .lc.subjectKeyIdentifier);
    if (!extension)
        return false;
    const identifier = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(Buffer.from(extension.extnValue.getValue()), 'a key identifier').octets();
    return identifier.equals((0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(derOf(sid), 'a signer identifier').octets());
}
function derOf(node) {
    const original = node.valueBeforeDecodeView;
    return Buffer.from(original.length > 0 ? original : new Uint8Array(node.toBER()));
}


/***/ })

};
