export const id = 8693;
export const ids = [8693];
export const modules = {

/***/ 8569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ isDiskImage),
/* harmony export */   Q0: () => (/* binding */ signatureOffsetField),
/* harmony export */   lt: () => (/* binding */ isEncryptedDiskImage),
/* harmony export */   ot: () => (/* binding */ readTrailer),
/* harmony export */   xU: () => (/* binding */ readDiskImageSignature),
/* harmony export */   yG: () => (/* binding */ signatureSizeField)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5101);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);



const trailerSize = 512;
const trailerMagic = 'koly';
const signatureOffsetField = 296;
const signatureSizeField = 304;
const mostSignatureBytes = 16 << 20;
function isDiskImage(source) {
    if (source.size < trailerSize)
        return false;
    return source.read(source.size - trailerSize, trailerMagic.length).toString('latin1') === trailerMagic;
}
function isEncryptedDiskImage(source) {
    const mark = 8;
    if (source.size < mark)
        return false;
    return (source.read(0, mark).toString('latin1') === 'encrcdsa' ||
        source.read(source.size - mark, mark).toString('latin1') === 'cdsaencr');
}
function readTrailer(source) {
    if (!isDiskImage(source)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('there is no trailer of a disk image at its end: it is cut off, or a raw image');
    }
    const bytes = source.read(source.size - trailerSize, trailerSize);
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_2__/* .StructView */ .n(bytes, { littleEndian: false, what: 'the trailer of the disk image' });
    return {
        bytes,
        signatureOffset: view.u64(signatureOffsetField),
        signatureSize: view.u64(signatureSizeField),
    };
}
function readDiskImageSignature(source) {
    const { signatureOffset: offset, signatureSize: size } = readTrailer(source);
    if (size === 0)
        return null;
    if (size > mostSignatureBytes || offset + size > source.size - trailerSize) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the signature of the disk image is outside of the file', signatureOffsetField);
    }
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(source, offset, size).read(0, size);
}


/***/ }),

/***/ 3000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isFlatPackage),
/* harmony export */   p: () => (/* binding */ headerSize)
/* harmony export */ });
const headerSize = 28;
const xarMagic = 0x78617221;
function isFlatPackage(source) {
    return source.size >= headerSize && source.read(0, 4).readUInt32BE(0) === xarMagic;
}


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isZip)
/* harmony export */ });
const zipMagics = new Set([0x504b0304, 0x504b0506]);
function isZip(source) {
    return source.size >= 4 && zipMagics.has(source.read(0, 4).readUInt32BE(0));
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ containerKind),
/* harmony export */   artifactKind: () => (/* binding */ artifactKind),
/* harmony export */   ev: () => (/* binding */ artifactAt),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _archive_flat_package_is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3000);
/* harmony import */ var _archive_zip_is_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6194);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);






const extensions = [
    ['.zip', 'zip'],
    ['.tar.gz', 'tar.gz'],
    ['.tgz', 'tar.gz'],
    ['.dmg', 'dmg'],
    ['.pkg', 'pkg'],
];
async function artifactKind(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
        return 'app';
    return (await containerKind(path)) ?? 'binary';
}
function isArchive(kind) {
    return kind === 'zip' || kind === 'tar.gz';
}
async function containerKind(path) {
    return containerKindOfName(path) ?? (await (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, containerKindOfBytes));
}
function containerKindOfName(name) {
    const folded = name.toLowerCase();
    return extensions.find(([extension]) => folded.endsWith(extension))?.[1] ?? null;
}
function containerKindOfBytes(source) {
    if ((0,_archive_zip_is_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .isZip */ .K)(source))
        return 'zip';
    if ((0,_archive_flat_package_is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__/* .isFlatPackage */ .G)(source))
        return 'pkg';
    return (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_2__/* .isDiskImage */ .Ht)(source) ? 'dmg' : null;
}
async function artifactAt(path) {
    return { kind: await artifactKind(path), name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), path, source: null, target: null };
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6453);
/* harmony import */ var _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(558);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);




async function signArtifact(artifact, content, maker) {
    const { path } = artifact;
    const preserve = (maker.preserve ?? []).filter((part) => part !== 'identifier' || content.identifier === null);
    const request = { ...content, ...maker, preserve };
    if (artifact.kind === 'app') {
        const { signBundle } = await Promise.all(/* import() */[__webpack_require__.e(3355), __webpack_require__.e(2829)]).then(__webpack_require__.bind(__webpack_require__, 2829));
        return signBundle({ path, ...request });
    }
    if (artifact.kind === 'dmg') {
        const { signDiskImage } = await __webpack_require__.e(/* import() */ 1646).then(__webpack_require__.bind(__webpack_require__, 1646));
        return signDiskImage({ input: path, ...request, output: maker.output ?? path });
    }
    if (artifact.kind === 'pkg')
        return signInstallerPackage(path, maker);
    const identifier = content.identifier ?? (await (0,_signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .deriveIdentifier */ .X)(path, { adhoc: maker.signer === 'adhoc' }));
    const output = maker.output ?? path;
    const slices = await (0,_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_2__/* .signMachO */ .I)({ input: path, ...request, output, identifier });
    const isPreserved = preserve.includes('identifier');
    return { identifier: isPreserved ? await signedIdentifier(output, identifier) : identifier, slices };
}
async function signInstallerPackage(path, { signer, output = path, ...maker }) {
    if (signer === 'adhoc')
        throw noAdhocPackage(path);
    const { signPackage } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(9800), __webpack_require__.e(8095)]).then(__webpack_require__.bind(__webpack_require__, 8095));
    await signPackage({ input: path, output, identity: signer, ...maker });
    return { identifier: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), slices: [] };
}
function noAdhocPackage(path) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('artifacts', `${path} is an installer package, which has no ad-hoc signature.`, {
        code: 'certificate-missing',
        remedy: 'Sign it with a Developer ID Installer certificate, or leave it unsigned.',
    });
}
async function signedIdentifier(path, otherwise) {
    const { inspectMachO } = await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 173));
    const [slice] = await inspectMachO(path);
    return slice?.signature.identifier ?? otherwise;
}


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ automaticEngine)
/* harmony export */ });
function automaticEngine({ replayRoot }) {
    return process.platform === 'darwin' && replayRoot === null ? 'apple' : 'portable';
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ signWithContents)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);


async function signWithContents(artifact, sign) {
    const { kind, path, name, nesting } = artifact;
    if (!(0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isArchive */ .tc)(kind))
        return sign(artifact);
    const { changeArchive } = await Promise.all(/* import() */[__webpack_require__.e(3044), __webpack_require__.e(3355), __webpack_require__.e(6188)]).then(__webpack_require__.bind(__webpack_require__, 778));
    const contents = await changeArchive({ kind, path, nesting }, async (packed) => ({
        path: packed.name,
        ...(await signWithContents(packed, sign)),
    }));
    const [first] = contents;
    if (first === undefined)
        throw nothingToSign(name);
    return { identifier: first.identifier, slices: contents.flatMap(({ slices }) => slices), contents };
}
function nothingToSign(name) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('artifacts', `${name} holds no program, app, disk image or package.`, {
        code: 'artifact-not-found',
        remedy: 'Name an archive with programs for macOS in it.',
    });
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ deriveIdentifier),
/* harmony export */   w: () => (/* binding */ canonicalIdentifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9443);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);





function deriveIdentifier(path, options = { adhoc: false }) {
    return (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, async (source) => {
        const slices = (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_3__/* .readSlices */ .k)(source);
        const { source: slice } = slices.find(({ arch }) => arch.startsWith('arm64')) ?? slices[0] ?? { source };
        const machO = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachO */ .hi)(slice);
        const bundled = await bundleIdentifier(slice, machO);
        if (bundled !== null)
            return bundled;
        const name = canonicalIdentifier(path);
        return options.adhoc && !name.includes('.') ? `${name}-${identification(slice, machO)}` : name;
    });
}
function canonicalIdentifier(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const extension = name.lastIndexOf('.');
    const isExtension = extension > 0 && !/^\d/.test(name.slice(extension + 1));
    const base = isExtension ? name.slice(0, extension) : name;
    const version = /[\d.]*$/.exec(base)?.[0] ?? '';
    const first = /^\.?\d*/.exec(version)?.[0] ?? '';
    return base.slice(0, base.length - version.length) + first;
}
async function bundleIdentifier(slice, { infoPlist }) {
    if (infoPlist === null)
        return null;
    const { readPropertyList } = await __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 159));
    const bytes = slice.read(infoPlist.offset, infoPlist.size);
    const { CFBundleIdentifier: identifier } = readPropertyList(bytes, 'the Info.plist in the program');
    return typeof identifier === 'string' && identifier !== '' ? identifier : null;
}
function identification(slice, machO) {
    if (machO.uuid)
        return Buffer.from('UUID').toString('hex') + machO.uuid;
    const header = slice.read(0, 28);
    const commands = slice.read(machO.headerSize, machO.commandsEnd - machO.headerSize);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header).update(commands).digest('hex');
}


/***/ }),

/***/ 6937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ encodeEntitlementsDer),
/* harmony export */   Qw: () => (/* binding */ decodeEntitlementsDer),
/* harmony export */   eS: () => (/* binding */ mostEntitlementBytes)
/* harmony export */ });
/* unused harmony export entitlementsForm */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const tag = {
    boolean: 0x01,
    integer: 0x02,
    utf8String: 0x0c,
    sequence: 0x30,
    set: 0x31,
    entitlements: 0x70,
    dictionary: 0xb0,
};
const version = 1;
const deepestNesting = 32;
function encodeEntitlementsDer(values, form = 'current') {
    const dictionary = encodeDictionary(values, form);
    return form === 'current' ? element(tag.entitlements, [encodeInteger(version), dictionary]) : dictionary;
}
function entitlementsForm(der) {
    return der[0] === tag.set ? 'macos-11' : 'current';
}
function element(type, parts) {
    const content = Buffer.concat(parts);
    return Buffer.concat([Buffer.from([type]), encodeLength(content.length), content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const bytes = bigEndian(length);
    return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}
function bigEndian(value) {
    const hex = value.toString(16);
    return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
}
function encodeDictionary(values, form) {
    const keys = Object.keys(values).map((key) => ({ key, bytes: Buffer.from(key, 'utf8') }));
    keys.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const pairs = keys.map(({ key, bytes }) => element(tag.sequence, [element(tag.utf8String, [bytes]), encodeValue(values[key], key, form)]));
    return form === 'current' ? element(tag.dictionary, pairs) : element(tag.set, pairs.sort(Buffer.compare));
}
function encodeValue(value, key, form) {
    if (typeof value === 'boolean')
        return encodeBoolean(value, form);
    if (typeof value === 'string')
        return element(tag.utf8String, [Buffer.from(value, 'utf8')]);
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return encodeInteger(value);
    if (Array.isArray(value)) {
        return element(tag.sequence, value.map((item) => encodeValue(item, key, form)));
    }
    if (isDictionary(value))
        return encodeDictionary(value, form);
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('entitlements', `entitlements: the value of ${key} has a type that cannot be signed.`, {
        code: 'entitlements-invalid',
        remedy: 'Use true, false, a string, an integer, an array or a dictionary.',
    });
}
function encodeBoolean(value, form) {
    const yes = form === 'current' ? 0xff : 0x01;
    return element(tag.boolean, [Buffer.from([value ? yes : 0x00])]);
}
function isDictionary(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function encodeInteger(value) {
    let rest = BigInt(value);
    const bytes = [];
    do {
        bytes.unshift(Number(rest & 0xffn));
        rest >>= 8n;
    } while (!(rest === 0n && (bytes[0] ?? 0) < 0x80) && !(rest === -1n && (bytes[0] ?? 0) >= 0x80));
    return element(tag.integer, [Buffer.from(bytes)]);
}
function decodeEntitlementsDer(der) {
    if (der.length > mostEntitlementBytes) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the DER entitlements have ${der.length} bytes, more than ${mostEntitlementBytes}`, 0);
    }
    const outer = readElement(der, 0);
    if (outer.type === tag.set && outer.end === der.length)
        return decodeDictionary(outer, 0);
    if (outer.type !== tag.entitlements || outer.end !== der.length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements are not one [APPLICATION 16] element', 0);
    }
    const [first, second, more] = elementsOf(outer);
    if (!first || first.type !== tag.integer || decodeInteger(first) !== version) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements do not have the version 1', outer.start);
    }
    if (!second || more)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements do not hold one dictionary', outer.start);
    return decodeDictionary(second, 0);
}
function readElement(bytes, offset, limit = bytes.length) {
    const type = bytes[offset];
    const first = bytes[offset + 1];
    if (offset + 2 > limit || type === undefined || first === undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements end within an element', offset);
    }
    const extra = first < 0x80 ? 0 : first & 0x7f;
    const start = offset + 2 + extra;
    if (first === 0x80 || extra > 4 || start > limit) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements have an invalid length', offset + 1);
    }
    const length = extra === 0 ? first : bytes.readUIntBE(offset + 2, extra);
    if (length > limit - start)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('an element of the DER entitlements is truncated', offset);
    return { type, bytes, start, end: start + length };
}
const mostElements = 10_000;
const mostEntitlementBytes = 1 << 20;
function elementsOf(parent) {
    const elements = [];
    for (let offset = parent.start; offset < parent.end;) {
        const next = readElement(parent.bytes, offset, parent.end);
        elements.push(next);
        if (elements.length > mostElements)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the DER entitlements have a list of more than ${mostElements} elements`, offset);
        offset = next.end;
    }
    return elements;
}
function decodeDictionary(node, depth) {
    if (node.type !== tag.dictionary && node.type !== tag.set) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements have another element in place of a dictionary', node.start);
    }
    const pairs = elementsOf(node).map((pair) => {
        const [key, value, more] = pair.type === tag.sequence ? elementsOf(pair) : [];
        if (!key || key.type !== tag.utf8String || !value || more) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('an entry of the DER entitlements is not a key with a value', pair.start);
        }
        return [contentOf(key).toString('utf8'), decodeValue(value, depth)];
    });
    return Object.fromEntries(pairs);
}
function decodeValue(node, depth) {
    if (depth > deepestNesting)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the DER entitlements are nested too deeply', node.start);
    switch (node.type) {
        case tag.boolean:
            if (node.end - node.start !== 1)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a boolean of the DER entitlements is malformed', node.start);
            return node.bytes[node.start] !== 0;
        case tag.integer:
            return decodeInteger(node);
        case tag.utf8String:
            return contentOf(node).toString('utf8');
        case tag.sequence:
            return elementsOf(node).map((item) => decodeValue(item, depth + 1));
        case tag.dictionary:
        case tag.set:
            return decodeDictionary(node, depth + 1);
        default:
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the DER entitlements hold a value of unknown type 0x${node.type.toString(16)}`, node.start);
    }
}
function contentOf(node) {
    return node.bytes.subarray(node.start, node.end);
}
function decodeInteger(node) {
    const content = contentOf(node);
    if (content.length === 0 || content.length > 8) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('an integer of the DER entitlements is too long or empty', node.start);
    }
    return Number(BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`)));
}


/***/ }),

/***/ 3953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseEntitlements)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/signature/entitlements/entitlements-der.ts
var entitlements_der = __webpack_require__(6937);
;// CONCATENATED MODULE: ./src/signature/entitlements/entitlements-xml.ts
class Problem extends Error {
    offset;
    remedy;
    constructor(offset, message, remedy = 'Compare it with an entitlements file that Xcode made, or run plutil -lint on it.') {
        super(message);
        this.offset = offset;
        this.remedy = remedy;
    }
}
const deepestNesting = 32;
function parseEntitlementsXml(text) {
    try {
        const reader = createReader(text);
        expectTag(reader.next(), 'open', 'plist');
        const root = reader.next();
        if (root.value !== 'dict' || root.kind === 'close') {
            throw new Problem(root.offset, 'the top of the property list is not a dictionary', 'Put the keys into one <dict>.');
        }
        const values = root.kind === 'empty' ? {} : readDictionary(reader, 1);
        expectTag(reader.next(), 'close', 'plist');
        const rest = reader.next();
        if (rest.kind !== 'end')
            throw new Problem(rest.offset, 'something follows the end of the property list');
        return { values };
    }
    catch (error) {
        if (!(error instanceof Problem))
            throw error;
        const line = text.slice(0, error.offset).split('\n').length;
        return { line, problem: error.message, remedy: error.remedy };
    }
}
function createReader(text) {
    const prolog = /^\s*(<\?xml[^>]*\?>)?\s*(<!DOCTYPE[^>[]*>)?\s*/.exec(text);
    let position = prolog?.[0].length ?? 0;
    if (!text.startsWith('<', position))
        throw new Problem(position, 'this is not an XML property list');
    const next = () => {
        const tag = nextTag(text, position);
        const before = text.slice(position, tag?.offset);
        if (before.trim() !== '')
            throw new Problem(position + before.search(/\S/), 'there is text where a tag is expected');
        if (tag === null)
            return { kind: 'end', value: '', offset: text.length };
        position = tag.end;
        return tag;
    };
    return {
        next,
        text(name) {
            const start = position;
            position = nextTag(text, start)?.offset ?? text.length;
            const content = resolveReferences(text.slice(start, position), start);
            expectTag(next(), 'close', name);
            return content;
        },
    };
}
function nextTag(text, position) {
    const offset = text.indexOf('<', position);
    if (offset === -1)
        return null;
    if (text.startsWith('<!--', offset)) {
        throw new Problem(offset, 'there is a comment, which the kernel does not read', 'Remove the comment.');
    }
    if (text.startsWith('<![CDATA[', offset)) {
        throw new Problem(offset, 'there is a CDATA section, which the kernel does not read', 'Write &lt; and &amp; instead.');
    }
    const pattern = /<(\/?)([A-Za-z]+)(?:\s[^<>]*?)?(\/?)>/y;
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match)
        throw new Problem(offset, 'a tag is not well-formed');
    const kind = match[1] ? 'close' : match[3] ? 'empty' : 'open';
    return { kind, value: match[2] ?? '', offset, end: pattern.lastIndex };
}
function resolveReferences(raw, offset) {
    const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    return raw.replaceAll(/&([^;]{0,10};?)/g, (whole, body, at) => {
        const name = body.slice(0, -1);
        const code = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));$/.exec(body);
        if (code) {
            const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
            if (point > 0 && point <= 0x10ffff)
                return String.fromCodePoint(point);
        }
        else if (body.endsWith(';') && Object.hasOwn(named, name))
            return named[name] ?? '';
        throw new Problem(offset + at, `${whole.trim()} is not an XML entity`, 'Write &amp; for the character &.');
    });
}
function readDictionary(reader, depth) {
    const entries = new Map();
    for (;;) {
        const token = reader.next();
        if (token.kind === 'close' && token.value === 'dict')
            return Object.fromEntries(entries);
        expectTag(token, 'open', 'key');
        const key = reader.text('key');
        if (entries.has(key))
            throw new Problem(token.offset, `the key ${key} occurs twice`, 'Remove one of them.');
        const value = reader.next();
        if (value.kind === 'close' || value.value === 'key') {
            throw new Problem(value.offset, `the key ${key} has no value`, 'Write a value after it, e.g. <true/>.');
        }
        entries.set(key, readValue(reader, value, depth));
    }
}
function readArray(reader, depth) {
    const items = [];
    for (;;) {
        const token = reader.next();
        if (token.kind === 'close' && token.value === 'array')
            return items;
        items.push(readValue(reader, token, depth));
    }
}
function readValue(reader, token, depth) {
    if (depth > deepestNesting)
        throw new Problem(token.offset, 'the values are nested too deeply');
    if (token.kind !== 'open' && token.kind !== 'empty')
        throw new Problem(token.offset, 'a value is missing here');
    const empty = token.kind === 'empty';
    switch (token.value) {
        case 'true':
        case 'false':
            if (!empty)
                expectTag(reader.next(), 'close', token.value);
            return token.value === 'true';
        case 'string':
            return empty ? '' : reader.text('string');
        case 'integer':
            return readInteger(reader, token);
        case 'array':
            return empty ? [] : readArray(reader, depth + 1);
        case 'dict':
            return empty ? {} : readDictionary(reader, depth + 1);
        case 'real':
        case 'date':
        case 'data':
            throw new Problem(token.offset, `an entitlement cannot have the type <${token.value}>`, 'Use true, false, a string, an integer, an array or a dictionary.');
        default:
            throw new Problem(token.offset, `<${token.value}> is not part of a property list`);
    }
}
function readInteger(reader, token) {
    const text = token.kind === 'empty' ? '' : reader.text('integer').trim();
    const value = Number(text);
    if (!/^[+-]?[0-9]{1,16}$/.test(text) || !Number.isSafeInteger(value)) {
        throw new Problem(token.offset, `"${text}" is not an integer, or is too large`);
    }
    return value;
}
function expectTag(token, kind, name) {
    if (token.kind === kind && token.value === name)
        return;
    const wanted = kind === 'open' ? `<${name}>` : `</${name}>`;
    const found = token.kind === 'end' ? 'the end of the file' : `<${token.kind === 'close' ? '/' : ''}${token.value}>`;
    throw new Problem(token.offset, `${wanted} is expected here, not ${found}`);
}

;// CONCATENATED MODULE: ./src/signature/entitlements/parse-entitlements.ts




function parseEntitlements(plist, input = 'entitlements') {
    const text = checkedText(plist, input);
    const parsed = parseEntitlementsXml(text);
    if ('problem' in parsed) {
        throw invalid(input, `line ${parsed.line}: ${parsed.problem}`, parsed.remedy);
    }
    return { xml: Buffer.from(plist), der: (0,entitlements_der/* encodeEntitlementsDer */.IE)(parsed.values), values: parsed.values };
}
function checkedText(plist, input) {
    const asXml = 'Save it as a plain XML property list: plutil -convert xml1 FILE';
    if (plist.length === 0)
        throw invalid(input, 'the file is empty', 'Write a property list with a dictionary.');
    if (plist.length > entitlements_der/* mostEntitlementBytes */.eS)
        throw invalid(input, `the file has ${plist.length} bytes`, 'Remove what is not an entitlement.');
    if (plist.subarray(0, 6).toString('latin1') === 'bplist') {
        throw invalid(input, 'the property list is binary, which the kernel does not read', asXml);
    }
    if (plist[0] === 0xef && plist[1] === 0xbb && plist[2] === 0xbf) {
        throw invalid(input, 'line 1: the file begins with a byte order mark', 'Save it as UTF-8 without BOM.');
    }
    if ((plist[0] === 0xfe && plist[1] === 0xff) || (plist[0] === 0xff && plist[1] === 0xfe)) {
        throw invalid(input, 'line 1: the file is UTF-16', 'Save it as UTF-8 without BOM.');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(plist);
    }
    catch {
        throw invalid(input, `line ${firstBadLine(plist)}: the bytes are not UTF-8`, 'Save it as UTF-8 without BOM.');
    }
}
function firstBadLine(plist) {
    const lines = plist.toString('latin1').split('\n');
    return lines.findIndex((line) => !(0,external_node_buffer_.isUtf8)(Buffer.from(line, 'latin1'))) + 1;
}
function invalid(input, problem, remedy) {
    return new errors/* InputError */.dz(input, `${input} cannot be used: ${problem}.`, {
        code: 'entitlements-invalid',
        remedy,
    });
}


/***/ })

};
