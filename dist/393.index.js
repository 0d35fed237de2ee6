export const id = 393;
export const ids = [393,499];
export const modules = {

/***/ 4775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ purpose),
/* harmony export */   x: () => (/* binding */ marker)
/* harmony export */ });
const marker = {
    appleDevelopment: '1.2.840.113635.100.6.1.2',
    appleDistribution: '1.2.840.113635.100.6.1.4',
    macAppDistribution: '1.2.840.113635.100.6.1.7',
    macInstallerDistribution: '1.2.840.113635.100.6.1.8',
    macDevelopment: '1.2.840.113635.100.6.1.12',
    developerIdApplication: '1.2.840.113635.100.6.1.13',
    developerIdInstaller: '1.2.840.113635.100.6.1.14',
    wwdrAuthority: '1.2.840.113635.100.6.2.1',
    developerIdAuthority: '1.2.840.113635.100.6.2.6',
};
const purpose = {
    codeSigning: '1.3.6.1.5.5.7.3.3',
    timeStamping: '1.3.6.1.5.5.7.3.8',
};


/***/ }),

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
    const fail = () => new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${what} has lengths that do not fit together`, offset);
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

/***/ 9628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ contentType),
/* harmony export */   Iz: () => (/* binding */ digestOids),
/* harmony export */   b9: () => (/* binding */ fitsDigest),
/* harmony export */   d$: () => (/* binding */ hashTypeOid),
/* harmony export */   iy: () => (/* binding */ signatureOids),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   su: () => (/* binding */ digestName)
/* harmony export */ });
const contentType = {
    data: '1.2.840.113549.1.7.1',
    signedData: '1.2.840.113549.1.7.2',
    timestampInfo: '1.2.840.113549.1.9.16.1.4',
};
const attribute = {
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingTime: '1.2.840.113549.1.9.5',
    signingCertificate: '1.2.840.113549.1.9.16.2.12',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
    timestampToken: '1.2.840.113549.1.9.16.2.14',
    cdHashList: '1.2.840.113635.100.9.1',
    cdHashDigests: '1.2.840.113635.100.9.2',
};
const digestOids = {
    sha1: '1.3.14.3.2.26',
    sha256: '2.16.840.1.101.3.4.2.1',
    sha384: '2.16.840.1.101.3.4.2.2',
    sha512: '2.16.840.1.101.3.4.2.3',
};
function digestName(oid) {
    const found = Object.entries(digestOids).find(([, value]) => value === oid);
    return found?.[0] ?? null;
}
const signatureOids = {
    rsa: '1.2.840.113549.1.1.1',
    rsaWithSha256: '1.2.840.113549.1.1.11',
    ecdsaWithSha256: '1.2.840.10045.4.3.2',
};
const signatureDigests = new Map([
    ['1.2.840.113549.1.1.5', 'sha1'],
    [signatureOids.rsaWithSha256, 'sha256'],
    ['1.2.840.113549.1.1.12', 'sha384'],
    ['1.2.840.113549.1.1.13', 'sha512'],
    ['1.2.840.10045.4.1', 'sha1'],
    [signatureOids.ecdsaWithSha256, 'sha256'],
    ['1.2.840.10045.4.3.3', 'sha384'],
    ['1.2.840.10045.4.3.4', 'sha512'],
]);
function fitsDigest(signatureOid, digest) {
    return signatureOid === signatureOids.rsa || signatureDigests.get(signatureOid) === digest;
}
const digestsByHashType = new Map([
    [1, 'sha1'],
    [2, 'sha256'],
    [3, 'sha256'],
    [4, 'sha384'],
    [5, 'sha512'],
]);
function hashTypeOid(hashType) {
    const name = digestsByHashType.get(hashType);
    return name ? digestOids[name] : null;
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
/* harmony import */ var _asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4775);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(260);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);




const kindsByMarker = [
    [_asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .x.developerIdApplication, 'developer-id-application'],
    [_asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .x.developerIdInstaller, 'developer-id-installer'],
    [_asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .x.macAppDistribution, 'mac-app-distribution'],
    [_asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .x.macInstallerDistribution, 'mac-installer-distribution'],
    [_asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .x.appleDistribution, 'apple-distribution'],
    [_asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .x.appleDevelopment, 'apple-development'],
    [_asn1_apple_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .x.macDevelopment, 'apple-development'],
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
const nameParts = {
    CN: '2.5.4.3',
    C: '2.5.4.6',
    L: '2.5.4.7',
    ST: '2.5.4.8',
    O: '2.5.4.10',
    OU: '2.5.4.11',
};
function subjectField(certificate, shortName) {
    const wanted = new Map(Object.entries(nameParts)).get(shortName);
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
        const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsn1 */ .au)(der, 'a certificate').item(0).items();
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
    const fields = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_2__/* .readAsn1 */ .au)(der, 'a certificate').item(0).items();
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

/***/ 5393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ forbiddenKeys),
  refuseRestricted: () => (/* binding */ refuseRestricted)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/property-list/read-property-list.ts
var read_property_list = __webpack_require__(1499);
// EXTERNAL MODULE: ./src/signature/cms/read-signed-data.ts
var read_signed_data = __webpack_require__(7096);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/bundle/provisioning-profile.ts





const profileName = 'embedded.provisionprofile';
const mostBytes = 16 << 20;
async function allowedByProfile(app) {
    const path = (0,external_node_path_.join)(app, 'Contents', profileName);
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (!found?.isFile())
        return null;
    if (found.size > mostBytes)
        throw new errors/* FormatError */.IF(`${path} is too large to be a provisioning profile`);
    const { content } = (0,read_signed_data/* readSignedData */.f)(await (0,promises_.readFile)(path), 'the provisioning profile');
    const { Entitlements: allowed } = (0,read_property_list.readPropertyList)(content ?? Buffer.alloc(0), 'the provisioning profile');
    return new Set(typeof allowed === 'object' && allowed !== null ? Object.keys(allowed) : []);
}

// EXTERNAL MODULE: ./src/signature/entitlements/entitlements.ts + 2 modules
var entitlements_entitlements = __webpack_require__(621);
// EXTERNAL MODULE: ./src/signature/entitlements/known-entitlements.ts
var known_entitlements = __webpack_require__(641);
;// CONCATENATED MODULE: ./src/preflight/restricted-entitlements.ts




async function refuseRestricted(artifact, entitlements) {
    if (entitlements === null || (artifact.kind !== 'app' && artifact.kind !== 'binary'))
        return;
    const app = artifact.kind === 'app' ? artifact.path : null;
    const [key] = await forbiddenKeys(Object.keys((0,entitlements_entitlements/* parseEntitlements */.W8)(entitlements).values), app);
    if (key === undefined)
        return;
    const isApples = (0,known_entitlements/* restrictionOfKey */.F9)(key) === 'apple-only';
    throw new errors/* InputError */.dz('entitlements', `entitlements: macOS would kill ${artifact.name} when it starts: ${key} is restricted, and ${whoAllows(isApples, app)}.`, { code: 'entitlements-restricted', remedy: remedyFor(isApples, app) });
}
function whoAllows(isApples, app) {
    if (isApples)
        return "for Apple's own programs only";
    return app === null
        ? 'a program alone has no place for a profile that allows it'
        : 'no profile in it allows it';
}
function remedyFor(isApples, app) {
    if (isApples)
        return 'Remove it from the entitlements.';
    if (app !== null) {
        return 'Put a Developer ID provisioning profile that allows it into the app folder (embedded.provisionprofile), or remove it.';
    }
    return 'Make it an app (input app) with an embedded.provisionprofile in it, or remove the entitlement.';
}
async function forbiddenKeys(keys, app) {
    const restricted = keys.filter((key) => (0,known_entitlements/* restrictionOfKey */.F9)(key) !== null);
    if (restricted.length === 0)
        return [];
    const allowed = app === null ? null : await readAllowed(app);
    return restricted.filter((key) => (0,known_entitlements/* restrictionOfKey */.F9)(key) === 'apple-only' || !allowed?.has(key));
}
async function readAllowed(app) {
    try {
        return await allowedByProfile(app);
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 1499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPropertyList: () => (/* binding */ readPropertyList)
/* harmony export */ });
/* harmony import */ var plist__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4548);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


function readPropertyList(bytes, what) {
    const values = parseAny(bytes, what);
    if (typeof values !== 'object' || values === null || Array.isArray(values) || Buffer.isBuffer(values)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${what} does not hold a dictionary`);
    }
    return values;
}
function parseAny(bytes, what) {
    try {
        if (bytes.subarray(0, 6).toString('latin1') === 'bplist')
            return (0,plist__WEBPACK_IMPORTED_MODULE_0__/* .parseBinary */ .fb)(bytes);
        const text = bytes.toString('utf8').replace(/\0+$/, '').trimStart();
        if (text.includes('<plist'))
            return quietly(() => (0,plist__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text));
    }
    catch {
    }
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`${what} is not a property list`);
}
function quietly(work) {
    const { error, warn } = console;
    console.error = console.warn = () => undefined;
    try {
        return work();
    }
    finally {
        Object.assign(console, { error, warn });
    }
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readSignedData)
/* harmony export */ });
/* harmony import */ var asn1js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4723);
/* harmony import */ var pkijs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9701);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9628);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);






const versions = new Set([1, 3]);
function readSignedData(bytes, what) {
    const schema = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBer */ .f7)(bytes, what);
    try {
        const info = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .ContentInfo */ ._Fs({ schema });
        if (info.contentType !== _asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .contentType */ .IM.signedData)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} is no SignedData`);
        const data = new pkijs__WEBPACK_IMPORTED_MODULE_4__/* .SignedData */ .dA6({ schema: info.content });
        if (!versions.has(data.version))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${what} is of the unknown version ${data.version}`);
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
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('a certificate is of a kind that signs no code');
    return { parsed: item, certificate: (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateFromDer */ .VJ)(derOf(item.toSchema())) };
}
function readSigner(info, listed, included) {
    const { version, digestAlgorithm, signatureAlgorithm, signedAttrs } = info;
    if (!versions.has(version))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`a signer is of the unknown version ${version}`);
    if (![digestAlgorithm, signatureAlgorithm].every(hasNoParameters)) {
        throw unknownParameters();
    }
    const digest = (0,_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .digestName */ .su)(digestAlgorithm.algorithmId);
    const consistent = digest !== null &&
        listed.includes(digestAlgorithm.algorithmId) &&
        (0,_asn1_cms_oids_js__WEBPACK_IMPORTED_MODULE_1__/* .fitsDigest */ .b9)(signatureAlgorithm.algorithmId, digest);
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
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`the attribute ${type} stands twice in a signature`);
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
    const extension = parsed.extensions?.find(({ extnID }) => extnID === '2.5.29.14');
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

/***/ 641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ restrictionOfKey),
/* harmony export */   Iv: () => (/* binding */ costOfKey),
/* harmony export */   Jh: () => (/* binding */ typeOfKey),
/* harmony export */   Pw: () => (/* binding */ securityPrefix),
/* harmony export */   qy: () => (/* binding */ nearestKey)
/* harmony export */ });
const securityPrefix = 'com.apple.security.';
const sandboxAccess = ['read-only', 'read-write'].flatMap((access) => ['user-selected', 'downloads', 'assets.pictures', 'assets.music', 'assets.movies'].map((place) => `files.${place}.${access}`));
const types = new Map([
    ...[
        'cs.allow-jit',
        'cs.allow-unsigned-executable-memory',
        'cs.allow-dyld-environment-variables',
        'cs.disable-library-validation',
        'cs.disable-executable-page-protection',
        'cs.debugger',
        'get-task-allow',
        'app-sandbox',
        'inherit',
        'network.client',
        'network.server',
        'device.audio-input',
        'device.camera',
        'device.bluetooth',
        'device.usb',
        'device.serial',
        'device.firewire',
        'device.microphone',
        'print',
        'automation.apple-events',
        'hypervisor',
        'virtualization',
        'personal-information.addressbook',
        'personal-information.calendars',
        'personal-information.location',
        'personal-information.photos-library',
        'files.all',
        'files.bookmarks.app-scope',
        'files.bookmarks.document-scope',
        'files.user-selected.executable',
        'smartcard',
        'hardened-process',
        ...sandboxAccess,
    ].map((name) => [name, 'boolean']),
    ['application-groups', 'strings'],
    ['smartcard-token', 'strings'],
]);
const openFamilies = ['temporary-exception.', 'scripting-targets', 'hardened-process.'];
function typeOfKey(key) {
    const name = key.slice(securityPrefix.length);
    const isOpen = openFamilies.some((family) => name.startsWith(family));
    return types.get(name) ?? (isOpen ? 'any' : null);
}
function nearestKey(key) {
    const name = key.slice(securityPrefix.length);
    const near = [...types.keys()].find((known) => isNear(known, name));
    return near === undefined ? null : `${securityPrefix}${near}`;
}
function isNear(known, given) {
    const plain = (text) => text.toLowerCase().replaceAll(/[^a-z]/g, '');
    if (plain(known) === plain(given))
        return true;
    let start = 0;
    while (start < known.length && known[start] === given[start])
        start += 1;
    const [restKnown, restGiven] = [known.slice(start), given.slice(start)];
    const swapped = `${restGiven.charAt(1)}${restGiven.charAt(0)}${restGiven.slice(2)}`;
    return (restKnown.slice(1) === restGiven.slice(1) ||
        restKnown === restGiven.slice(1) ||
        restKnown.slice(1) === restGiven ||
        restKnown === swapped);
}
const costs = {
    'cs.allow-jit': {
        cost: 'it can make memory that is both writable and executable',
        remedy: 'Keep it for a JIT compiler (MAP_JIT) only; Go programs as such need none.',
    },
    'cs.allow-unsigned-executable-memory': {
        cost: 'any of its memory can become executable code, so that every memory error is a way in',
        remedy: 'Remove it, or use com.apple.security.cs.allow-jit, which is narrower; Go programs need neither.',
    },
    'cs.disable-executable-page-protection': {
        cost: 'its own code can be overwritten while it runs; no entitlement gives away more',
        remedy: 'Remove it; com.apple.security.cs.allow-jit is what compilers need.',
    },
    'cs.allow-dyld-environment-variables': {
        cost: 'whoever starts it can load code into it by DYLD_INSERT_LIBRARIES',
        remedy: 'Remove it; find libraries by @rpath instead.',
    },
    'cs.disable-library-validation': {
        cost: 'it loads libraries that anybody has signed',
        remedy: 'Sign the libraries with the same team, and remove it; only hosts of plug-ins need it.',
    },
    'cs.debugger': {
        cost: 'it can read and change other programs that allow debugging',
        remedy: 'Remove it unless the program is a debugger.',
    },
    'files.all': {
        cost: 'its sandbox has all files in it',
        remedy: 'Ask for the folders that are needed instead.',
    },
};
function costOfKey(key) {
    const name = key.startsWith(securityPrefix) ? key.slice(securityPrefix.length) : '';
    return Object.hasOwn(costs, name) ? (costs[name] ?? null) : null;
}
const profiledKeys = new Set([
    'application-identifier',
    'com.apple.application-identifier',
    'keychain-access-groups',
    'aps-environment',
    'com.apple.vm.networking',
    'com.apple.vm.device-access',
]);
function restrictionOfKey(key) {
    if (key.startsWith('com.apple.private.') || key.startsWith('com.apple.rootless.'))
        return 'apple-only';
    return profiledKeys.has(key) || key.startsWith('com.apple.developer.') ? 'profile' : null;
}


/***/ })

};
