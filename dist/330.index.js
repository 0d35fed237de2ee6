export const id = 330;
export const ids = [330];
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

/***/ 6444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ surveySignable)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _code_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6744);


async function surveySignable(request) {
    const { tree, problems } = await survey(request.path);
    if (problems.length > 0)
        throw notSignable(problems);
    const identifier = request.identifier ?? tree.bundle.identifier;
    if (identifier !== null)
        return { tree, identifier };
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `${request.path} has no CFBundleIdentifier in its Info.plist.`, {
        code: 'bundle-id-missing',
        remedy: 'Add CFBundleIdentifier to Info.plist, or give bundle-id or identifier.',
    });
}
async function survey(path) {
    try {
        return await (0,_code_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyCode */ .A)(path);
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `The bundle cannot be signed: ${error.message}.`, {
            code: 'bundle-not-signable',
            remedy: 'Give an app with an Info.plist, and the program that this names in Contents/MacOS.',
            cause: error,
        });
    }
}
function notSignable(problems) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('app', `The bundle cannot be signed: ${first?.message}${more}`, {
        code: 'bundle-not-signable',
        remedy: first?.remedy ?? 'Build the bundle again.',
        lines: problems.map(({ message }) => message),
    });
}


/***/ }),

/***/ 1324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signBundle: () => (/* binding */ signBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9443);
/* harmony import */ var _signature_code_directory_choose_digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51);
/* harmony import */ var _signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6453);
/* harmony import */ var _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6071);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4461);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1650);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6782);
/* harmony import */ var _check_signable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6444);
/* harmony import */ var _resource_envelope_code_resources_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3855);
/* harmony import */ var _resource_envelope_nested_code_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2811);













async function signBundle(request) {
    const { tree, identifier } = await (0,_check_signable_js__WEBPACK_IMPORTED_MODULE_10__/* .surveySignable */ .w)(request);
    const { entitlements, preserve = [], requirements, ...rest } = request;
    const { signer, hardenedRuntime, timestamper, signingTime } = rest;
    const main = { identifier, entitlements, preserve, ...(requirements && { requirements }) };
    return {
        identifier,
        slices: await signTree(tree, { signer, hardenedRuntime, timestamper, signingTime }, main),
    };
}
async function signTree(tree, how, main) {
    const { bundle } = tree;
    const nested = new Map();
    for (const code of tree.loose)
        await signInner(bundle, code, how);
    for (const code of tree.nested)
        nested.set(code.path, await signInner(bundle, code, how));
    for (const version of tree.otherVersions)
        await signTree(version, how, innerMain(version));
    const { executable } = bundle;
    const hashTypes = await (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_7__/* .withFile */ .D4)(executable, (source) => (0,_signature_code_directory_choose_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .hashTypesFor */ .R)((0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_3__/* .readSlices */ .k)(source).map((slice) => (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachO */ .hi)(slice.source))));
    const codeResources = await (0,_resource_envelope_code_resources_js__WEBPACK_IMPORTED_MODULE_11__/* .buildCodeResources */ .FN)({ bundle, hashTypes, nested });
    await removeTicket(bundle);
    await writeSeal(bundle, codeResources);
    return (0,_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_6__/* .signMachO */ .I)({
        input: executable,
        output: executable,
        ...how,
        ...main,
        bundle: { infoPlist: bundle.infoPlist, codeResources },
    });
}
async function signInner({ base }, { path, tree }, how) {
    if (tree !== null) {
        await signTree(tree, how, innerMain(tree));
        return (0,_resource_envelope_nested_code_js__WEBPACK_IMPORTED_MODULE_12__/* .nestedSeal */ .P)(tree.bundle.executable);
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
    const identifier = await (0,_signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_5__/* .deriveIdentifier */ .X)(file, { adhoc: how.signer === 'adhoc' });
    await (0,_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_6__/* .signMachO */ .I)({ input: file, output: file, ...how, ...keptEntitlements, identifier });
    return (0,_resource_envelope_nested_code_js__WEBPACK_IMPORTED_MODULE_12__/* .nestedSeal */ .P)(file);
}
const keptEntitlements = { entitlements: null, preserve: ['entitlements'] };
function innerMain({ bundle }) {
    return { identifier: bundle.identifier ?? (0,_signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalIdentifier */ .w)(bundle.path), ...keptEntitlements };
}
async function removeTicket({ base }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, _bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .codeResourcesName */ ._$);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (found?.isFile())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
}
async function writeSeal(bundle, codeResources) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundle.base, _bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .signatureFolder */ .zX), { recursive: true });
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceFile */ .fR)((0,_bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .codeResourcesPath */ .Ui)(bundle), (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, codeResources));
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


/***/ })

};
