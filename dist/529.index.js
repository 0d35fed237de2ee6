export const id = 529;
export const ids = [529];
export const modules = {

/***/ 5110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ writeCdHashList),
/* harmony export */   QY: () => (/* binding */ readCdHashList),
/* harmony export */   tJ: () => (/* binding */ cdHashOf)
/* harmony export */ });
const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    '\t<key>cdhashes</key>',
    '\t<array>',
];
const tail = ['\t</array>', '</dict>', '</plist>', ''];
const cdHashLength = 20;
function cdHashOf(digest) {
    return digest.subarray(0, cdHashLength);
}
function writeCdHashList(cdHashes) {
    const items = cdHashes.flatMap((cdHash) => [
        '\t\t<data>',
        `\t\t${cdHash.toString('base64')}`,
        '\t\t</data>',
    ]);
    return Buffer.from([...head, ...items, ...tail].join('\n'));
}
function readCdHashList(plist) {
    const text = plist.toString('latin1');
    const list = /<key>cdhashes<\/key>\s*<array>(.*?)<\/array>/s.exec(text)?.[1] ?? '';
    return [...list.matchAll(/<data>([A-Za-z0-9+/=\s]*)<\/data>/g)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
}


/***/ }),

/***/ 5529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCms: () => (/* binding */ createCms),
/* harmony export */   w: () => (/* binding */ readCms),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4723);
/* harmony import */ var _asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9628);
/* harmony import */ var _asn1_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9820);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _timestamp_timestamp_info_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7494);
/* harmony import */ var _cdhash_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5110);
/* harmony import */ var _create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3996);
/* harmony import */ var _estimate_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5024);
/* harmony import */ var _read_signed_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7096);









function createCms(request) {
    const { identity, codeDirectory, digests, signingTime, timestamper } = request;
    return (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .createSignedData */ .ZE)({
        type: _asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .contentType */ .IM.data,
        content: codeDirectory,
        detached: true,
        certificate: identity.certificate,
        privateKey: identity.privateKey,
        certificates: (0,_estimate_size_js__WEBPACK_IMPORTED_MODULE_6__/* .certificatesOf */ .m)(identity),
        signingTime,
        attributes: [
            (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .newAttribute */ .To)(_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.cdHashDigests, ...digests.map(digestNode).sort(byEncoding)),
            (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .newAttribute */ .To)(_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.cdHashList, (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .octets */ .tu)((0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_7__/* .writeCdHashList */ .N7)(digests.map(({ digest }) => (0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_7__/* .cdHashOf */ .tJ)(digest))))),
        ],
        timestamp: timestamper,
    });
}
function digestNode({ hashType, digest }) {
    const value = (0,_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .hashTypeOid */ .d$)(hashType);
    if (value === null)
        throw new RangeError(`no CodeDirectory has the hash type ${hashType}`);
    return new asn1js__WEBPACK_IMPORTED_MODULE_8__/* .Sequence */ .gd({ value: [new asn1js__WEBPACK_IMPORTED_MODULE_8__/* .ObjectIdentifier */ .dS({ value }), (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_4__/* .octets */ .tu)(digest)] });
}
function byEncoding(a, b) {
    return Buffer.compare(Buffer.from(a.toBER()), Buffer.from(b.toBER()));
}
function readCms(der) {
    return factsOf((0,_read_signed_data_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignedData */ .f)(der, 'the CMS signature'));
}
function factsOf({ certificates, signers }) {
    const [signer] = signers;
    const leaf = signer?.certificate ?? null;
    const time = signer?.signedAttributes.get(_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.signingTime)?.[0];
    const token = signer?.unsignedAttributes.get(_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.timestampToken)?.[0];
    return {
        certificates,
        signer: leaf,
        authorities: leaf ? namesUpwards(leaf, certificates) : [],
        signingTime: time ? (0,_asn1_time_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .a)(time) : null,
        timestamp: token ? timestampOf(token) : null,
    };
}
function timestampOf(token) {
    try {
        return (0,_timestamp_timestamp_info_js__WEBPACK_IMPORTED_MODULE_3__/* .readTimestampInfo */ .B)((0,_read_signed_data_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignedData */ .f)(token, 'the timestamp')).time;
    }
    catch {
        return null;
    }
}
function namesUpwards(leaf, pool) {
    const chain = [leaf];
    for (let tip = leaf; tip && !tip.checkIssued(tip);) {
        const current = tip;
        tip = pool.find((candidate) => !chain.includes(candidate) && current.checkIssued(candidate));
        if (tip)
            chain.push(tip);
    }
    return chain.map(_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .commonName */ .LS);
}


/***/ })

};
