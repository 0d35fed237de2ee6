export const id = 715;
export const ids = [715,173];
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

/***/ 1678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ parseKeychains),
/* harmony export */   WW: () => (/* binding */ parseCertificates),
/* harmony export */   go: () => (/* binding */ parseIdentities)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function parseIdentities(stdout) {
    const pattern = /^\s*\d+\)\s+([0-9A-F]{40})\s+"(.*)"(?:\s+\((CSSMERR_[A-Z_]+)\))?\s*$/gm;
    const found = new Map();
    for (const [, sha1 = '', name = '', problem] of stdout.matchAll(pattern)) {
        if (!found.has(sha1))
            found.set(sha1, { sha1, name, problem: problem ?? null });
    }
    return [...found.values()];
}
function parseKeychains(stdout) {
    return [...stdout.matchAll(/^\s*"(.*)"\s*$/gm)].map(([, path = '']) => path);
}
function parseCertificates(stdout) {
    const blocks = stdout.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    return blocks.flatMap((block) => {
        try {
            return [new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block)];
        }
        catch {
            return [];
        }
    });
}


/***/ }),

/***/ 5826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examine: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _doctor_examine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9861);
/* harmony import */ var _doctor_render_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2250);
/* harmony import */ var _doctor_system_probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(169);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);




async function examine({ settings, run, http, clock, log }) {
    const { workingDirectory } = settings;
    const probe = (0,_doctor_system_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .createSystemProbe */ .Y)({ run, http, clock, environment: process.env, workingDirectory });
    const report = await (0,_doctor_examine_js__WEBPACK_IMPORTED_MODULE_0__/* .examineMachine */ .h)(probe, { network: false, notary: null });
    await log.group('The machine', async () => log.info((0,_doctor_render_report_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReport */ .B)(report)));
    const bad = report.rows.filter(({ status }) => status !== 'ok');
    for (const { finding, remedy } of bad)
        log.warning(`${finding} ${remedy}`);
    const wrong = bad.filter(({ status }) => status === 'wrong');
    if (wrong.length === 0 || settings.doctor !== 'error')
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`doctor: ${wrong.map(({ finding }) => finding).join(' ')}`, {
        code: 'machine-unfit',
        remedy: wrong.map(({ remedy }) => remedy).join(' '),
    });
}


/***/ }),

/***/ 173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unsigned),
/* harmony export */   i: () => (/* binding */ describeSignature),
/* harmony export */   inspectMachO: () => (/* binding */ inspectMachO)
/* harmony export */ });
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2825);
/* harmony import */ var _macho_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6310);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9443);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);
/* harmony import */ var _code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7365);
/* harmony import */ var _code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4847);
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4102);
/* harmony import */ var _embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6829);
/* harmony import */ var _superblob_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1566);










function inspectMachO(path) {
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, (source) => Promise.all((0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlices */ .k)(source).map((slice) => inspectSlice(slice.source))));
}
async function inspectSlice(source) {
    const machO = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachO */ .hi)(source);
    const { arch, fileType, minOS, sdk } = machO;
    return { arch, fileType, minOS, sdk, signature: await inspectSignature(source, machO) };
}
const unsigned = {
    kind: 'none',
    identifier: null,
    teamId: null,
    cdHash: null,
    flags: [],
    hashType: null,
    pageSize: null,
    runtimeVersion: null,
    authorities: [],
    timestamp: null,
    entitlements: {},
    requirement: null,
    infoPlist: 'not bound',
};
async function inspectSignature(source, machO) {
    const signature = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__/* .readEmbeddedSignature */ .x7)(source, machO);
    return signature === null ? unsigned : describeSignature(signature);
}
async function describeSignature(signature) {
    const directory = (0,_embedded_signature_js__WEBPACK_IMPORTED_MODULE_8__/* .bestCodeDirectory */ .Fm)(signature);
    const cms = signature.cms && (await readCmsIfWellFormed(signature.cms));
    return {
        kind: kindOf(directory, signature),
        identifier: directory.identifier,
        teamId: directory.teamId,
        cdHash: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .cdHash */ .Kf)(directory),
        flags: (0,_code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .flagNames */ .JY)(directory.flags),
        hashType: (0,_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_7__/* .hashTypeName */ ._l)(directory.hashType),
        pageSize: directory.pageSize,
        runtimeVersion: directory.runtime === 0 ? null : (0,_macho_names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionText */ .KA)(directory.runtime),
        authorities: cms?.authorities ?? [],
        timestamp: cms?.timestamp?.toISOString() ?? null,
        entitlements: await readEntitlements(signature),
        requirement: await readRequirement(signature),
        infoPlist: (0,_code_directory_code_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .specialHash */ .yK)(directory, _superblob_js__WEBPACK_IMPORTED_MODULE_9__/* .slot */ .NI.infoPlist) ? 'bound' : 'not bound',
    };
}
async function readEntitlements(signature) {
    if (signature.entitlementsXml === null && signature.entitlementsDer === null)
        return {};
    const { readSignedEntitlements } = await __webpack_require__.e(/* import() */ 3941).then(__webpack_require__.bind(__webpack_require__, 3941));
    return readSignedEntitlements(signature);
}
async function readRequirement({ requirements }) {
    if (requirements === null)
        return null;
    const { formatDesignatedRequirement } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 457));
    return formatDesignatedRequirement(requirements);
}
async function readCmsIfWellFormed(der) {
    const { readCms } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(5529)]).then(__webpack_require__.bind(__webpack_require__, 5529));
    try {
        return readCms(der);
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF)
            return null;
        throw error;
    }
}
function kindOf(directory, { cms }) {
    if (cms)
        return 'certificate';
    return (0,_code_directory_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .hasFlag */ .Lt)(directory.flags, 'linker-signed') ? 'linker-signed' : 'adhoc';
}


/***/ })

};
