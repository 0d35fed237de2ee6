export const id = 4897;
export const ids = [4897,7096];
export const modules = {

/***/ 260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ firstElement),
/* harmony export */   au: () => (/* binding */ readAsn1),
/* harmony export */   f7: () => (/* binding */ parseBer)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4723);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);


function readAsn1(bytes, what) {
    return wrap(parseBer(bytes, what), what);
}
function parseBer(bytes, what) {
    if (elementEnd(bytes, 0, { end: bytes.length, depth: 0, what }) !== bytes.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} has bytes after its end`);
    }
    let parsed;
    try {
        parsed = (0,asn1js__WEBPACK_IMPORTED_MODULE_1__/* .fromBER */ .mH)(bytes);
    }
    catch {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} is not well-formed ASN.1`);
    }
    if (parsed.offset === -1)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} is not well-formed ASN.1`);
    return parsed.result;
}
function firstElement(bytes, what) {
    return bytes.subarray(0, elementEnd(bytes, 0, { end: bytes.length, depth: 0, what }));
}
const deepestNesting = 60;
const endOfContents = 0x0000;
function elementEnd(bytes, offset, around) {
    const { end, depth, what } = around;
    const fail = () => new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} has inconsistent lengths`, offset);
    if (end - offset < 2 || depth > deepestNesting)
        throw fail();
    const type = bytes.readUInt8(offset);
    const first = bytes.readUInt8(offset + 1);
    const longForm = first > 0x80 ? first & 0x7f : 0;
    const start = offset + 2 + longForm;
    if ((type & 0x1f) === 0x1f || longForm > 4 || start > end)
        throw fail();
    const isConstructed = (type & 0x20) !== 0;
    if (first === 0x80 && isConstructed) {
        let inner = start;
        while (end - inner < 2 || bytes.readUInt16BE(inner) !== endOfContents) {
            inner = elementEnd(bytes, inner, { end, depth: depth + 1, what });
        }
        return inner + 2;
    }
    const contentEnd = start + (longForm === 0 ? first : bytes.readUIntBE(offset + 2, longForm));
    if (contentEnd > end || first === 0x80)
        throw fail();
    if (isConstructed) {
        for (let inner = start; inner !== contentEnd;) {
            inner = elementEnd(bytes, inner, { end: contentEnd, depth: depth + 1, what });
        }
    }
    return contentEnd;
}
function wrap(node, what) {
    const fail = (wanted) => new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} has no ${wanted} where one should be`);
    const items = () => {
        if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Constructed */ .BL))
            throw fail('structure');
        return node.valueBlock.value.map((child) => wrap(child, what));
    };
    return {
        tagClass: node.idBlock.tagClass,
        tagNumber: node.idBlock.tagNumber,
        raw: Buffer.from(node.valueBeforeDecodeView),
        items,
        item(index) {
            const found = items().at(index);
            if (!found)
                throw fail(`element ${index}`);
            return found;
        },
        oid() {
            if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .ObjectIdentifier */ .dS))
                throw fail('object identifier');
            return node.getValue();
        },
        octets() {
            if (node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .OctetString */ .lW)
                return Buffer.from(node.getValue());
            if (node.idBlock.tagClass === 3)
                return implicitOctets(node) ?? Buffer.alloc(0);
            throw fail('octet string');
        },
        integer() {
            if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Integer */ .jz) || node.valueBlock.valueHexView.length > 6)
                throw fail('small number');
            return node.valueBlock.valueDec;
        },
        boolean() {
            if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Boolean */ .v8))
                throw fail('boolean');
            return node.getValue();
        },
        isInteger: () => node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Integer */ .jz,
        isStructure: () => node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Constructed */ .BL,
    };
}
function implicitOctets(node) {
    if (node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Primitive */ .sG)
        return Buffer.from(node.valueBlock.valueHexView);
    if (!(node instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .Constructed */ .BL))
        return null;
    return Buffer.concat(node.valueBlock.value.map((piece) => piece instanceof asn1js__WEBPACK_IMPORTED_MODULE_1__/* .OctetString */ .lW ? Buffer.from(piece.getValue()) : Buffer.alloc(0)));
}


/***/ }),

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

/***/ 8593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ certificateKind),
/* harmony export */   Gv: () => (/* binding */ validityOf),
/* harmony export */   H7: () => (/* binding */ subjectField),
/* harmony export */   JI: () => (/* binding */ sha1Of),
/* harmony export */   LS: () => (/* binding */ commonName),
/* harmony export */   Ld: () => (/* binding */ teamOf),
/* harmony export */   Ql: () => (/* binding */ hasExtension),
/* harmony export */   Ub: () => (/* binding */ isValidAt),
/* harmony export */   VJ: () => (/* binding */ certificateFromDer),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
/* harmony export */   zY: () => (/* binding */ hasPurpose)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4508);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);




const kindsByMarker = [
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.developerIdApplication, 'developer-id-application'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.developerIdInstaller, 'developer-id-installer'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.macAppDistribution, 'mac-app-distribution'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.macInstallerDistribution, 'mac-installer-distribution'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.appleDistribution, 'apple-distribution'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.appleDevelopment, 'apple-development'],
    [_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL.macDevelopment, 'apple-development'],
];
function certificateFromDer(der) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(der));
    }
    catch {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('a certificate is not well-formed X.509');
    }
}
function certificateKind(certificate) {
    const found = kindsByMarker.find(([oid]) => hasExtension(certificate, oid));
    return found?.[1] ?? 'other';
}
function commonName(certificate) {
    return subjectField(certificate, 'CN') ?? certificate.subject.replaceAll('\n', ', ');
}
function teamOf(certificate) {
    return subjectField(certificate, 'OU');
}
function subjectField(certificate, shortName) {
    const wanted = new Map(Object.entries(_asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFields */ .zy)).get(shortName);
    return subjectOf(certificate).find(({ oid }) => oid === wanted)?.text ?? null;
}
const subjects = new WeakMap();
function subjectOf(certificate) {
    const known = subjects.get(certificate);
    if (known)
        return known;
    const subject = readSubject(certificate.raw);
    subjects.set(certificate, subject);
    return subject;
}
function readSubject(der) {
    try {
        const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(der, 'a certificate').item(0).items();
        const isVersioned = fields[0]?.tagClass === 3;
        const names = fields[isVersioned ? 5 : 4]?.items() ?? [];
        const parts = names.flatMap((set) => set.items());
        return parts.map((part) => ({ oid: part.item(0).oid(), text: textOf(part.item(1)) }));
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF)
            return [];
        throw error;
    }
}
const utf8String = 12;
const bmpString = 30;
function textOf({ tagNumber, raw }) {
    const first = raw.readUInt8(1);
    const content = raw.subarray(first < 0x80 ? 2 : 2 + (first & 0x7f));
    if (tagNumber === utf8String)
        return content.toString('utf8');
    if (tagNumber !== bmpString)
        return content.toString('latin1');
    return content.length % 2 === 0 ? Buffer.from(content).swap16().toString('utf16le') : '';
}
function sha1Of(certificate) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(certificate.raw).digest('hex').toUpperCase();
}
function hasExtension(certificate, oid) {
    return extensionsOf(certificate).some((extension) => extension.oid === oid);
}
function validityOf(certificate) {
    return { from: new Date(certificate.validFrom), to: new Date(certificate.validTo) };
}
function isValidAt(certificate, time) {
    const { from, to } = validityOf(certificate);
    return from <= time && time <= to;
}
function hasPurpose(certificate, oid) {
    return certificate.keyUsage?.includes(oid) ?? false;
}
const cache = new WeakMap();
function extensionsOf(certificate) {
    const known = cache.get(certificate);
    if (known)
        return known;
    const extensions = readExtensions(certificate.raw);
    cache.set(certificate, extensions);
    return extensions;
}
function readExtensions(der) {
    const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(der, 'a certificate').item(0).items();
    const wrapper = fields.find(({ tagClass, tagNumber }) => tagClass === 3 && tagNumber === 3);
    return wrapper ? wrapper.item(0).items().map(readExtension) : [];
}
function readExtension(node) {
    const fields = node.items();
    return {
        oid: node.item(0).oid(),
        critical: fields.length === 3 && node.item(1).boolean(),
        value: node.item(-1).octets(),
    };
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


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTimestamper: () => (/* binding */ createTimestamper),
/* harmony export */   df: () => (/* binding */ timestampUnavailableRemedy)
/* harmony export */ });
/* unused harmony exports timestampRequest, tokenFromReply */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9701);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4508);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_network_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6142);
/* harmony import */ var _cms_create_signed_data_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1615);
/* harmony import */ var _cms_read_signed_data_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7096);
/* harmony import */ var _read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2029);










function timestampRequest(signature, random = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes) {
    const imprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(signature).digest();
    const number = random(8);
    number[0] = ((number[0] ?? 0) & 0x7f) | 0x40;
    const nonce = new asn1js__WEBPACK_IMPORTED_MODULE_8__/* .Integer */ .jz({ valueHex: Uint8Array.from(number) });
    const request = new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .TimeStampReq */ .DLy({
        version: 1,
        messageImprint: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .MessageImprint */ .Jm$({
            hashAlgorithm: new pkijs__WEBPACK_IMPORTED_MODULE_9__/* .AlgorithmIdentifier */ .NE_({ algorithmId: _asn1_oids_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOids */ .Iz.sha256 }),
            hashedMessage: (0,_cms_create_signed_data_js__WEBPACK_IMPORTED_MODULE_5__/* .octets */ .tu)(imprint),
        }),
        nonce,
        certReq: true,
    });
    return {
        der: Buffer.from(request.toSchema().toBER()),
        imprint,
        nonce: Buffer.from(nonce.toBER()),
    };
}
const granted = new Set([0, 1]);
const passingFailures = [14, 25];
const largestDifference = 180_000;
function tokenFromReply(reply, request, now) {
    try {
        return checkedToken(reply, request, now);
    }
    catch (cause) {
        if (!(cause instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF))
            throw cause;
        throw refused(cause.message);
    }
}
function checkedToken(reply, request, now) {
    const { status, failures, token } = readReply(reply);
    if (!granted.has(status) || token === null) {
        const passing = passingFailures.some((bit) => failures.includes(bit));
        throw passing ? unavailable('it has no time available') : refused(`it answered with status ${status}`);
    }
    const info = (0,_read_timestamp_info_js__WEBPACK_IMPORTED_MODULE_7__/* .readTimestampInfo */ .B)((0,_cms_read_signed_data_js__WEBPACK_IMPORTED_MODULE_6__.readSignedData)(token, 'the timestamp'));
    if (info.imprint.digest !== 'sha256' || !info.imprint.value.equals(request.imprint)) {
        throw refused('its timestamp covers another signature');
    }
    if (!info.nonce?.equals(request.nonce))
        throw refused('its timestamp answers another request');
    const difference = Math.abs(info.time.getTime() - now.getTime());
    if (difference > largestDifference) {
        const seconds = Math.round(difference / 1000);
        throw refused(`its time differs by ${seconds} seconds from this machine’s`, 'Check the clock of this machine.');
    }
    return token;
}
function readReply(reply) {
    const [info, token] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(reply, 'the reply').items();
    const [status, ...details] = info?.items() ?? [];
    const bits = details.find(({ tagClass, tagNumber }) => tagClass === 1 && tagNumber === bitString);
    return {
        status: status?.integer() ?? -1,
        failures: bits ? bitsSet(bits.raw.subarray(3)) : [],
        token: token?.raw ?? null,
    };
}
const bitString = 3;
function bitsSet(bytes) {
    return [...bytes].flatMap((byte, index) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (0x80 >> bit)).map((bit) => index * 8 + bit));
}
const timeLimit = 15_000;
const pauses = [5_000, 10_000, 20_000];
function createTimestamper({ http, url, clock, log }) {
    return (signature) => (0,_system_network_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L)({
        clock,
        pauses,
        onRetry: (error, pause) => {
            const reason = error instanceof Error ? error.message : String(error);
            log?.warning(`${reason} Trying again in ${pause / 1000} s.`);
        },
    }, async () => {
        const request = timestampRequest(signature);
        return tokenFromReply(await post({ http, url }, request.der), request, clock.now());
    });
}
async function post({ http, url }, body) {
    let response;
    try {
        response = await http({
            method: 'POST',
            url,
            headers: { 'content-type': 'application/timestamp-query', 'content-length': String(body.length) },
            body,
            timeout: timeLimit,
            service: 'the timestamp service',
        });
    }
    catch (cause) {
        throw unavailable(cause instanceof Error ? cause.message : 'it did not answer', cause);
    }
    if (response.status === 400)
        throw refused('it answered with HTTP status 400');
    if (response.status !== 200)
        throw unavailable(`it answered with HTTP status ${response.status}`);
    if (response.body[0] !== 0x30)
        throw unavailable('its answer is not a timestamp');
    return response.body;
}
const timestampUnavailableRemedy = 'Run again in some minutes. This machine must reach the timestamp service (timestamp-url; Apple’s is http://timestamp.apple.com, port 80): a firewall or broken IPv6 can block it.';
function unavailable(reason, cause) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`The timestamp service gave no timestamp: ${reason.replace(/\.$/, '')}.`, {
        code: 'timestamp-unavailable',
        remedy: timestampUnavailableRemedy,
        retryable: true,
        cause,
    });
}
function refused(reason, remedy = 'Check that timestamp-url names an RFC 3161 service.') {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`The timestamp service refused, or its answer is invalid: ${reason}.`, {
        code: 'timestamp-refused',
        remedy,
    });
}


/***/ }),

/***/ 6142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const longestPause = 5 * 60_000;
async function retry(policy, work) {
    const mayPass = policy.mayPass ?? ((error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.retryable);
    for (const pause of policy.pauses) {
        try {
            return await work();
        }
        catch (error) {
            if (!mayPass(error))
                throw error;
            const wait = pauseAfter(error, pause);
            policy.onRetry?.(error, wait);
            await policy.clock.sleep(wait);
        }
    }
    return work();
}
function pauseAfter(error, pause) {
    const requested = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? (error.retryAfter ?? 0) : 0;
    return Math.max(pause, Math.min(requested, longestPause));
}


/***/ })

};
