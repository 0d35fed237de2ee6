export const id = 1682;
export const ids = [1682];
export const modules = {

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
function readTime(element) {
    const text = element.subarray(2).toString('latin1');
    const parts = patterns[element[0] ?? 0]?.exec(text);
    if (!parts)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
    const milliseconds = Math.floor(Number(`0${parts[7] ?? ''}`) * 1000);
    return new Date(Date.UTC(yearOffset(element[0], year) + year, month - 1, day, hour, minute, second, milliseconds));
}
const utcTime = 0x17;
const generalizedTime = 0x18;
const patterns = {
    [utcTime]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
    [generalizedTime]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/,
};
function yearOffset(tag, year) {
    if (tag !== utcTime)
        return 0;
    return year < 50 ? 2000 : 1900;
}


/***/ }),

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
/* harmony export */   readCms: () => (/* binding */ readCms),
/* harmony export */   z: () => (/* binding */ describeCms)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4723);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4508);
/* harmony import */ var _asn1_read_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5015);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _identity_find_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8335);
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4102);
/* harmony import */ var _timestamp_read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2029);
/* harmony import */ var _cdhash_list_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5110);
/* harmony import */ var _create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1615);
/* harmony import */ var _estimate_cms_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3184);
/* harmony import */ var _read_signed_data_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7096);











function createCms(request) {
    const { identity, codeDirectory, digests, signingTime, timestamper } = request;
    return (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .createSignedData */ .ZE)({
        type: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .contentType */ .IM.data,
        content: codeDirectory,
        detached: true,
        certificate: identity.certificate,
        privateKey: identity.privateKey,
        certificates: (0,_estimate_cms_size_js__WEBPACK_IMPORTED_MODULE_8__/* .certificatesOf */ .m)(identity),
        signingTime,
        attributes: [
            (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .newAttribute */ .To)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.cdHashDigests, ...digests.map(digestNode).sort(byEncoding)),
            (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .newAttribute */ .To)(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.cdHashList, (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .octets */ .tu)((0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_9__/* .writeCdHashList */ .N7)(digests.map(({ digest }) => (0,_cdhash_list_js__WEBPACK_IMPORTED_MODULE_9__/* .cdHashOf */ .tJ)(digest))))),
        ],
        timestamp: timestamper,
    });
}
function digestNode({ hashType, digest }) {
    const value = (0,_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_4__/* .hashTypeOid */ .d$)(hashType);
    if (value === null)
        throw new RangeError(`no CodeDirectory has the hash type ${hashType}`);
    return new asn1js__WEBPACK_IMPORTED_MODULE_10__/* .Sequence */ .gd({ value: [new asn1js__WEBPACK_IMPORTED_MODULE_10__/* .ObjectIdentifier */ .dS({ value }), (0,_create_signed_data_js__WEBPACK_IMPORTED_MODULE_6__/* .octets */ .tu)(digest)] });
}
function byEncoding(a, b) {
    return Buffer.compare(Buffer.from(a.toBER()), Buffer.from(b.toBER()));
}
function readCms(der) {
    return describeCms((0,_read_signed_data_js__WEBPACK_IMPORTED_MODULE_7__.readSignedData)(der, 'the CMS signature'));
}
function describeCms({ certificates, signers }) {
    const [signer] = signers;
    const leaf = signer?.certificate ?? null;
    const time = signer?.signedAttributes.get(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.signingTime)?.[0];
    const token = signer?.unsignedAttributes.get(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_0__/* .attribute */ .lt.timestampToken)?.[0];
    return {
        certificates,
        signer: leaf,
        authorities: leaf ? (0,_identity_find_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .issuersUpwards */ .Fm)(leaf, certificates).map(_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .commonName */ .LS) : [],
        signingTime: time ? (0,_asn1_read_time_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .a)(time) : null,
        timestamp: token ? timestampOf(token) : null,
    };
}
function timestampOf(token) {
    try {
        return (0,_timestamp_read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_5__/* .readTimestampInfo */ .B)((0,_read_signed_data_js__WEBPACK_IMPORTED_MODULE_7__.readSignedData)(token, 'the timestamp')).time;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ newAttribute),
/* harmony export */   ZE: () => (/* binding */ createSignedData),
/* harmony export */   tu: () => (/* binding */ octets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9701);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);




async function createSignedData(request) {
    const signedAttributes = inDerOrder([
        newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.contentType, new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .ObjectIdentifier */ .dS({ value: request.type })),
        newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.signingTime, timeNode(request.signingTime)),
        newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.messageDigest, octets((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(request.content).digest())),
        ...request.attributes,
    ]);
    const set = new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Set */ .NZ({ value: signedAttributes.map((item) => item.toSchema()) });
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(set.toBER()), request.privateKey);
    const token = await request.timestamp?.(signature);
    const signedData = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedData */ .dA6({
        version: request.type === _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.data ? 1 : 3,
        digestAlgorithms: [sha256()],
        encapContentInfo: encapsulated(request),
        certificates: inDerOrder(request.certificates.map(({ raw }) => pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Certificate */ .usT.fromBER(raw))),
        signerInfos: [signerInfo(request, { signedAttributes, signature, token })],
    });
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .ContentInfo */ ._Fs({ contentType: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.signedData, content: signedData.toSchema(true) });
    return Buffer.from(info.toSchema().toBER());
}
function encapsulated({ type, content, detached }) {
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .EncapsulatedContentInfo */ .lTk({ eContentType: type });
    if (!detached)
        info.eContent = octets(content);
    return info;
}
function signerInfo({ certificate, privateKey }, parts) {
    const { issuer, serialNumber } = pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Certificate */ .usT.fromBER(certificate.raw);
    const info = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignerInfo */ .hfb({
        version: 1,
        sid: new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .IssuerAndSerialNumber */ .com({ issuer, serialNumber }),
        digestAlgorithm: sha256(),
        signedAttrs: new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedAndUnsignedAttributes */ .W6B({ type: 0, attributes: parts.signedAttributes }),
        signatureAlgorithm: signatureAlgorithm(privateKey),
        signature: octets(parts.signature),
    });
    if (parts.token) {
        const token = newAttribute(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt.timestampToken, (0,asn1js__WEBPACK_IMPORTED_MODULE_2__/* .fromBER */ .mH)(parts.token).result);
        info.unsignedAttrs = new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .SignedAndUnsignedAttributes */ .W6B({ type: 1, attributes: [token] });
    }
    return info;
}
function signatureAlgorithm(key) {
    return key.asymmetricKeyType === 'ec'
        ? new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOids */ .iy.ecdsaWithSha256 })
        : new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureOids */ .iy.rsaWithSha256, algorithmParams: new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Null */ .Uv() });
}
function sha256() {
    return new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOids */ .Iz.sha256, algorithmParams: new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .Null */ .Uv() });
}
function newAttribute(type, ...values) {
    return new pkijs__WEBPACK_IMPORTED_MODULE_3__/* .Attribute */ .nWp({ type, values });
}
function octets(bytes) {
    return new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .OctetString */ .lW({ valueHex: Uint8Array.from(bytes) });
}
function inDerOrder(items) {
    const encoded = items.map((item) => ({ item, der: Buffer.from(item.toSchema().toBER()) }));
    return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ item }) => item);
}
function timeNode(time) {
    const valueDate = new Date(Math.floor(time.getTime() / 1000) * 1000);
    return valueDate.getUTCFullYear() < 2050 ? new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .UTCTime */ .O6({ valueDate }) : new asn1js__WEBPACK_IMPORTED_MODULE_2__/* .GeneralizedTime */ .O_({ valueDate });
}


/***/ }),

/***/ 3184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ estimateCmsSize),
/* harmony export */   m: () => (/* binding */ certificatesOf)
/* harmony export */ });
function certificatesOf({ certificate, chain }) {
    return chain.some(({ raw }) => raw.equals(certificate.raw)) ? chain : [certificate, ...chain];
}
const attributesSize = 1_536;
const timestampSize = 8_192;
const signatureSize = 512;
function estimateCmsSize(identity, timestamped) {
    const certificates = certificatesOf(identity).reduce((sum, { raw }) => sum + raw.length, 0);
    return certificates + attributesSize + signatureSize + (timestamped ? timestampSize : 0);
}


/***/ }),

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


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCms: () => (/* binding */ verifyCms)
});

// EXTERNAL MODULE: ./src/asn1/asn1.ts
var asn1 = __webpack_require__(260);
// EXTERNAL MODULE: ./src/asn1/oids.ts
var oids = __webpack_require__(4508);
// EXTERNAL MODULE: ./src/identity/apple-certificates.ts
var apple_certificates = __webpack_require__(3551);
// EXTERNAL MODULE: ./src/identity/certificate.ts
var identity_certificate = __webpack_require__(8593);
// EXTERNAL MODULE: ./src/identity/find-chain.ts
var find_chain = __webpack_require__(8335);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-types.ts
var hash_types = __webpack_require__(4102);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/signature/cms/read-signed-data.ts
var read_signed_data = __webpack_require__(7096);
;// CONCATENATED MODULE: ./src/signature/cms/verify-signer-info.ts



function verifySignerInfo(signer, type, content) {
    const { certificate, digest, signedSet } = signer;
    if (certificate === null)
        return [signatureProblem('the certificate of the signer is missing')];
    if (digest === null)
        return [signatureProblem('its digest algorithm is not allowed')];
    if (signedSet === null)
        return [signatureProblem('it has no signed attributes')];
    const problems = [];
    const statedType = signer.signedAttributes.get(oids/* attribute */.lt.contentType)?.[0];
    if (!statedType || (0,asn1/* readAsn1 */.au)(statedType, 'the content type').oid() !== type) {
        problems.push(signatureProblem('it covers content of another type'));
    }
    const stated = signer.signedAttributes.get(oids/* attribute */.lt.messageDigest)?.[0];
    const actual = (0,external_node_crypto_.createHash)(digest).update(content).digest();
    if (!stated || !(0,asn1/* readAsn1 */.au)(stated, 'the message digest').octets().equals(actual)) {
        problems.push({ kind: 'digest', message: 'the signed digest differs from that of the content' });
    }
    if (!isSignatureRight(signer, signedSet)) {
        problems.push(signatureProblem('the signature value does not match the signed attributes and the key'));
    }
    return problems;
}
function isSignatureRight({ certificate, digest, signature }, signedSet) {
    if (certificate === null || digest === null)
        return false;
    try {
        return (0,external_node_crypto_.verify)(digest, signedSet, certificate.publicKey, signature);
    }
    catch {
        return false;
    }
}
function signatureProblem(message) {
    return { kind: 'signature', message };
}

// EXTERNAL MODULE: ./src/signature/timestamp/read-timestamp-info.ts
var read_timestamp_info = __webpack_require__(2029);
;// CONCATENATED MODULE: ./src/signature/timestamp/verify-timestamp.ts









function verifyTimestamp(token, signature, trust) {
    const data = (0,read_signed_data.readSignedData)(token, 'the timestamp');
    const info = (0,read_timestamp_info/* readTimestampInfo */.B)(data);
    const [signer, ...others] = data.signers;
    if (!signer || others.length > 0)
        return { time: null, problems: [`it has ${data.signers.length} signers`] };
    const problems = verifySignerInfo(signer, data.type, info.content).map(({ message }) => message);
    const { digest, value } = info.imprint;
    if (digest === null || !(0,external_node_crypto_.createHash)(digest).update(signature).digest().equals(value)) {
        problems.push('it covers another signature');
    }
    if (signer.certificate) {
        problems.push(...namedSignerProblems(signer, signer.certificate));
        if (!(0,identity_certificate/* hasPurpose */.zY)(signer.certificate, oids/* purpose */.X7.timeStamping)) {
            problems.push(`"${(0,identity_certificate/* commonName */.LS)(signer.certificate)}" may not sign timestamps`);
        }
        const candidates = [...data.certificates, ...apple_certificates/* appleIntermediates */.n4];
        const chain = (0,find_chain/* findChain */.r_)({ leaf: signer.certificate, candidates, trust, at: info.time });
        problems.push(...chain.problems.map(({ message }) => message.replace(/\.$/, '')));
        const issuers = [...trust.map(({ certificate }) => certificate), ...apple_certificates/* appleIntermediates */.n4];
        const damaged = (0,find_chain/* damagedCertificates */.mM)(data.certificates, chain.chain, issuers);
        problems.push(...damaged.map((item) => `its certificate "${(0,identity_certificate/* commonName */.LS)(item)}" is damaged`));
    }
    return { time: problems.length === 0 ? info.time : null, problems };
}
function namedSignerProblems({ signedAttributes }, certificate) {
    const first = signedAttributes.get(oids/* attribute */.lt.signingCertificate)?.[0];
    const second = signedAttributes.get(oids/* attribute */.lt.signingCertificateV2)?.[0];
    const named = second ?? first;
    if (!named)
        return ['it does not name the certificate of its signer'];
    const fields = (0,asn1/* readAsn1 */.au)(named, 'the timestamp').item(0).item(0).items();
    const algorithm = second && fields[0]?.isStructure() ? (0,oids/* digestName */.su)(fields[0].item(0).oid()) : undefined;
    const digest = algorithm === undefined ? (second ? 'sha256' : 'sha1') : algorithm;
    const hash = fields.find((field) => !field.isStructure())?.octets();
    const isNamed = digest !== null && hash?.equals((0,external_node_crypto_.createHash)(digest).update(certificate.raw).digest());
    return isNamed ? [] : ['it names a certificate other than its signer’s'];
}

// EXTERNAL MODULE: ./src/signature/cms/cdhash-list.ts
var cdhash_list = __webpack_require__(5110);
// EXTERNAL MODULE: ./src/signature/cms/cms.ts
var cms = __webpack_require__(5529);
;// CONCATENATED MODULE: ./src/signature/cms/cms-findings.ts
const signAgain = 'Sign the program again; a signature cannot be repaired.';
const notarizationProblems = 'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';
const remedies = {
    'cms-malformed': signAgain,
    'cms-signature-invalid': signAgain,
    'cms-digest-mismatch': 'The code was changed after it was signed. Make every change first, then sign.',
    'cdhash-list-mismatch': signAgain,
    'chain-incomplete': 'Sign with a .p12 that holds the intermediate certificate, or let go-notarize add Apple’s.',
    'chain-invalid': 'Sign with a certificate that Apple issued.',
    'certificate-damaged': signAgain,
    'root-not-trusted': 'Sign with a Developer ID Application certificate from Apple.',
    'certificate-expired-at-signing': 'Sign with a certificate that is valid, and with a timestamp, so that the signature outlives it.',
    'not-developer-id': 'Sign with a Developer ID Application certificate; other kinds are not for distribution outside of the App Store.',
    'not-for-code-signing': 'Sign with a Developer ID Application certificate.',
    'timestamp-missing': 'Sign with a timestamp (timestamp-url must not be "none").',
    'timestamp-invalid': 'Sign again with Apple’s timestamp service.',
};
function cmsFinding(code, message) {
    return { severity: 'error', code, message, remedy: remedies[code], docUrl: notarizationProblems };
}

;// CONCATENATED MODULE: ./src/signature/cms/verify-cms.ts













async function verifyCms(request) {
    const { der, trust, now } = request;
    try {
        const data = (0,read_signed_data.readSignedData)(der, 'the CMS signature');
        const description = (0,cms/* describeCms */.z)(data);
        const [signer, ...others] = data.signers;
        if (!signer || others.length > 0) {
            throw new errors/* FormatError */.IF(`the CMS signature has ${data.signers.length} signers, not one`);
        }
        const timestamp = checkTimestamp(signer, trust);
        const signedAt = timestamp.time ?? now;
        const findings = [...signatureFindings(data, signer, request), ...timestamp.findings];
        if (signer.certificate === null)
            return { description, authority: null, chain: [], signedAt, findings };
        const found = (0,find_chain/* findChain */.r_)({ leaf: signer.certificate, candidates: data.certificates, trust, at: signedAt });
        return {
            description,
            authority: found.anchor?.authority ?? null,
            chain: found.chain,
            signedAt,
            findings: [
                ...findings,
                ...chainFindings(found),
                ...leafFindings(signer.certificate, found, request.leafKind),
                ...damageFindings(data, found, trust),
            ],
        };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        const findings = [cmsFinding('cms-malformed', sentence(error.message))];
        return { description: null, authority: null, chain: [], signedAt: now, findings };
    }
}
function signatureFindings(data, signer, request) {
    const { codeDirectory, digests } = request;
    const findings = [];
    if (data.type !== oids/* contentType */.IM.data || data.content !== null) {
        findings.push(cmsFinding('cms-malformed', 'The CMS signature is not a detached signature over data.'));
    }
    for (const { kind, message } of verifySignerInfo(signer, data.type, codeDirectory)) {
        const code = kind === 'digest' ? 'cms-digest-mismatch' : 'cms-signature-invalid';
        findings.push(cmsFinding(code, `The CMS signature is not valid: ${message}.`));
    }
    if (!isListRight(signer, digests) || !areDigestsRight(signer, digests)) {
        findings.push(cmsFinding('cdhash-list-mismatch', 'The signed list of hashes differs from the hashes of the CodeDirectories.'));
    }
    return findings;
}
function isListRight({ signedAttributes }, digests) {
    const value = signedAttributes.get(oids/* attribute */.lt.cdHashList)?.[0];
    if (!value)
        return true;
    const listed = (0,cdhash_list/* readCdHashList */.QY)((0,asn1/* readAsn1 */.au)(value, 'the list of hashes').octets());
    return (listed.length === digests.length &&
        digests.every(({ digest }, index) => listed[index]?.equals((0,cdhash_list/* cdHashOf */.tJ)(digest))));
}
function areDigestsRight({ signedAttributes }, digests) {
    const values = signedAttributes.get(oids/* attribute */.lt.cdHashDigests);
    if (!values)
        return true;
    const listed = values.map((value) => {
        const [algorithm, digest] = (0,asn1/* readAsn1 */.au)(value, 'the list of hashes').items();
        return `${algorithm?.oid()} ${digest?.octets().toString('hex')}`;
    });
    const expected = digests.map(({ hashType, digest }) => `${(0,hash_types/* hashTypeOid */.d$)(hashType)} ${digest.toString('hex')}`);
    return listed.sort().join() === expected.sort().join();
}
function checkTimestamp(signer, trust) {
    const token = signer.unsignedAttributes.get(oids/* attribute */.lt.timestampToken)?.[0];
    if (!token) {
        return {
            time: null,
            findings: [cmsFinding('timestamp-missing', 'The signature has no secure timestamp.')],
        };
    }
    try {
        const { time, problems } = verifyTimestamp(token, signer.signature, trust);
        return { time, findings: problems.map(timestampInvalid) };
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        return { time: null, findings: [timestampInvalid(error.message)] };
    }
}
function timestampInvalid(problem) {
    return cmsFinding('timestamp-invalid', `The timestamp is not valid: ${problem}.`);
}
const chainCodes = {
    'chain-incomplete': 'chain-incomplete',
    'root-not-trusted': 'root-not-trusted',
    'certificate-not-valid': 'certificate-expired-at-signing',
    'chain-invalid': 'chain-invalid',
};
function chainFindings({ problems }) {
    return problems.map(({ code, message }) => cmsFinding(chainCodes[code], message));
}
function leafFindings(leaf, { chain }, leafKind = 'developer-id-application') {
    const name = `"${(0,identity_certificate/* commonName */.LS)(leaf)}"`;
    const findings = [];
    const issuer = chain[1];
    const isMarked = (0,identity_certificate/* certificateKind */.AI)(leaf) === leafKind;
    if (!isMarked || (issuer && !(0,identity_certificate/* hasExtension */.Ql)(issuer, oids/* marker */.xL.developerIdAuthority))) {
        findings.push(cmsFinding('not-developer-id', `${name} is not a ${leafNames[leafKind]} certificate.`));
    }
    if (leafKind === 'developer-id-application' && !(0,identity_certificate/* hasPurpose */.zY)(leaf, oids/* purpose */.X7.codeSigning)) {
        findings.push(cmsFinding('not-for-code-signing', `${name} is not for signing code.`));
    }
    return findings;
}
const leafNames = {
    'developer-id-application': 'Developer ID Application',
    'developer-id-installer': 'Developer ID Installer',
};
function damageFindings({ certificates }, { chain }, trust) {
    const issuers = [...trust.map(({ certificate }) => certificate), ...apple_certificates/* appleIntermediates */.n4];
    return (0,find_chain/* damagedCertificates */.mM)(certificates, chain, issuers).map((certificate) => cmsFinding('certificate-damaged', `The included certificate "${(0,identity_certificate/* commonName */.LS)(certificate)}" is damaged.`));
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ }),

/***/ 2029:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readTimestampInfo)
/* harmony export */ });
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4508);
/* harmony import */ var _asn1_read_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);




function readTimestampInfo({ type, content }) {
    if (type !== _asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.timestampInfo || content === null) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the timestamp token has no TSTInfo');
    }
    const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .readAsn1 */ .au)(content, 'the timestamp').items();
    const [, , imprint, , genTime, ...optional] = fields;
    const time = genTime && (0,_asn1_read_time_js__WEBPACK_IMPORTED_MODULE_2__/* .readTime */ .a)(genTime.raw);
    if (!imprint || !time)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the timestamp has no time or no imprint');
    const nonce = optional.find((field) => field.isInteger());
    return {
        imprint: { digest: (0,_asn1_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestName */ .su)(imprint.item(0).item(0).oid()), value: imprint.item(1).octets() },
        time,
        nonce: nonce?.raw ?? null,
        content,
    };
}


/***/ })

};
