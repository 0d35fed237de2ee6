export const id = 475;
export const ids = [475,159];
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

/***/ 2432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ decodeOid),
/* harmony export */   dH: () => (/* binding */ isOid),
/* harmony export */   jP: () => (/* binding */ encodeOid)
/* harmony export */ });
function encodeOid(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return Buffer.from([first * 40 + second, ...rest].flatMap(base128));
}
function isOid(text) {
    const parts = text.split('.');
    const [first = 3, second = 40] = parts.map(Number);
    return (parts.length >= 2 &&
        parts.every((part) => /^\d{1,10}$/.test(part) && Number(part) < 2 ** 32) &&
        (first < 2 ? second < 40 : first === 2));
}
function base128(value) {
    const digits = [value % 128];
    for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
        digits.unshift(0x80 + (rest % 128));
    }
    return digits;
}
function decodeOid(bytes) {
    const parts = [];
    let value = 0;
    for (const byte of bytes) {
        value = value * 128 + (byte & 0x7f);
        if (byte & 0x80)
            continue;
        parts.push(value);
        value = 0;
    }
    const [first = 0, ...rest] = parts;
    const root = Math.min(2, Math.floor(first / 40));
    return [root, first - root * 40, ...rest].join('.');
}


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ existingPaths),
/* harmony export */   j: () => (/* binding */ mustExist)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);




async function existingPaths(args, terminal) {
    if (args.positionals.length === 0) {
        throw (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('path', 'There is no path.', 'Write one or more programs or apps after the command.');
    }
    const paths = args.positionals.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.workingDirectory, path));
    for (const path of paths)
        await mustExist(path);
    return paths;
}
async function mustExist(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('path', `There is no file or folder ${path}.`, {
            code: 'file-not-found',
            remedy: 'Check the path.',
            cause,
        });
    }
}


/***/ }),

/***/ 3155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function usageError(option, message, remedy) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(option, message, { code: 'usage', remedy });
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ readReplayRoot),
/* harmony export */   f: () => (/* binding */ replayRootOf),
/* harmony export */   hN: () => (/* binding */ replayRootOption)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1702);
/* harmony import */ var _arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7482);




const replayRootOption = {
    name: 'replay-root',
    value: 'FILE',
    description: "Also accept the throwaway root of a replay, which writes it to replay-root.pem. The result never calls it Apple's.",
};
async function readReplayRoot(args, { workingDirectory }) {
    const file = args.text(replayRootOption.name);
    if (file === undefined)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file);
    await (0,_arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .mustExist */ .j)(path);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
}
async function replayRootOf(args, terminal) {
    return (await readReplayRoot(args, terminal)) ?? (0,_settings_read_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .readEndpoints */ .Z)(terminal.environment).replayRoot;
}


/***/ }),

/***/ 5821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflightCommand: () => (/* binding */ preflightCommand)
/* harmony export */ });
/* harmony import */ var _identity_trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3996);
/* harmony import */ var _preflight_check_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6773);
/* harmony import */ var _preflight_preflight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8765);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3347);
/* harmony import */ var _arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7482);
/* harmony import */ var _engine_replay_root_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(359);
/* harmony import */ var _terminal_render_issue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5045);







const preflightCommand = {
    usage: '[options] PATH...',
    description: [
        'Lists everything that the notary would reject in programs, apps and folders of them. Nothing is uploaded.',
        'Exit code 0: nothing would be rejected; 1: there are errors.',
    ],
    options: [_engine_replay_root_js__WEBPACK_IMPORTED_MODULE_5__/* .replayRootOption */ .hN],
    examples: ['go-notarize preflight ./tool', 'go-notarize preflight --json ./Hello.app'],
    async run(args, terminal) {
        const paths = await (0,_arguments_existing_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .existingPaths */ .U)(args, terminal);
        const trust = (0,_identity_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustOf */ .A)(await (0,_engine_replay_root_js__WEBPACK_IMPORTED_MODULE_5__/* .replayRootOf */ .f)(args, terminal));
        const issues = await terminal.log.group('Checking', () => (0,_preflight_preflight_js__WEBPACK_IMPORTED_MODULE_2__/* .preflight */ .M)(paths, { trust, now: _system_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.now() }));
        const verdict = (0,_preflight_check_code_js__WEBPACK_IMPORTED_MODULE_1__/* .readinessOf */ .co)(issues);
        if (terminal.json)
            terminal.printJson({ verdict, issues });
        else
            terminal.print([verdict, ...issues.map(_terminal_render_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .renderIssue */ .y)].join('\n'));
        return verdict === 'ready' ? 0 : 1;
    },
};


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderIssue)
/* harmony export */ });
function renderIssue({ severity, code, architecture, path, offset, message, remedy }) {
    const location = [architecture, path, offset === undefined ? null : `offset ${offset}`];
    return `  ${severity}: ${message} [${code}]\n    at ${location.filter(Boolean).join(', ')}\n    ${remedy}`;
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

/***/ 159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPropertyList: () => (/* binding */ readPropertyList)
});

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/property-list/read-xml-property-list.ts

const deepestNesting = 128;
function readXmlPropertyList(text) {
    const cursor = { text, position: 0 };
    const root = nextTag(cursor);
    if (root.name !== 'plist')
        return readValue(cursor, root, 0);
    if (root.kind !== 'open')
        throw malformed(cursor);
    const value = readValue(cursor, nextTag(cursor), 0);
    expectClose(cursor, 'plist');
    return value;
}
function readValue(cursor, { kind, name }, depth) {
    if (kind === 'close' || depth > deepestNesting)
        throw malformed(cursor);
    const isEmpty = kind === 'empty';
    if (name === 'dict')
        return isEmpty ? {} : readDictionary(cursor, depth + 1);
    if (name === 'array')
        return isEmpty ? [] : readArray(cursor, depth + 1);
    const text = isEmpty ? '' : readText(cursor, name);
    switch (name) {
        case 'string':
            return text;
        case 'true':
        case 'false':
            return name === 'true';
        case 'integer':
            return readNumber(cursor, text, /^[+-]?(\d+|0x[\da-f]+)$/i);
        case 'real':
            return readNumber(cursor, text, /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$|^[+-]?(nan|inf|infinity)$/i);
        case 'date':
            return readDate(cursor, text);
        case 'data':
            return Uint8Array.from(Buffer.from(text, 'base64'));
        default:
            throw malformed(cursor);
    }
}
function readDictionary(cursor, depth) {
    const entries = new Map();
    for (let tag = nextTag(cursor);; tag = nextTag(cursor)) {
        if (tag.kind === 'close' && tag.name === 'dict')
            return Object.fromEntries(entries);
        if (tag.name !== 'key' || tag.kind === 'close')
            throw malformed(cursor);
        const key = tag.kind === 'empty' ? '' : readText(cursor, 'key');
        entries.set(key, readValue(cursor, nextTag(cursor), depth));
    }
}
function readArray(cursor, depth) {
    const items = [];
    for (let tag = nextTag(cursor);; tag = nextTag(cursor)) {
        if (tag.kind === 'close' && tag.name === 'array')
            return items;
        items.push(readValue(cursor, tag, depth));
    }
}
const blanks = /[\s\0]*/y;
const lessThan = 0x3c;
const tagPattern = /^(\/?)([A-Za-z]+)(?:\s[^<]*?)?(\/?)$/;
function nextTag(cursor) {
    const { text } = cursor;
    skipBlanks(cursor);
    while (text.startsWith('<!', cursor.position) || text.startsWith('<?', cursor.position)) {
        if (text.startsWith('<!--', cursor.position))
            skipPast(cursor, '-->');
        else if (text.startsWith('<?', cursor.position))
            skipPast(cursor, '?>');
        else if (text.startsWith('<!DOCTYPE', cursor.position))
            skipDocumentType(cursor);
        else
            throw malformed(cursor);
        skipBlanks(cursor);
    }
    const end = text.indexOf('>', cursor.position);
    const match = text.charCodeAt(cursor.position) === lessThan && tagPattern.exec(text.slice(cursor.position + 1, end));
    if (end === -1 || !match)
        throw malformed(cursor);
    cursor.position = end + 1;
    return { kind: match[1] ? 'close' : match[3] ? 'empty' : 'open', name: match[2] ?? '' };
}
function skipBlanks(cursor) {
    if (cursor.text.charCodeAt(cursor.position) === lessThan)
        return;
    blanks.lastIndex = cursor.position;
    blanks.exec(cursor.text);
    cursor.position = blanks.lastIndex;
}
function skipPast(cursor, end) {
    const found = cursor.text.indexOf(end, cursor.position);
    if (found === -1)
        throw malformed(cursor);
    cursor.position = found + end.length;
}
function skipDocumentType(cursor) {
    const { position } = cursor;
    skipPast(cursor, '>');
    if (!cursor.text.slice(position, cursor.position).includes('['))
        return;
    skipPast(cursor, ']');
    skipPast(cursor, '>');
}
function readText(cursor, name) {
    const { text } = cursor;
    let content = '';
    for (;;) {
        const end = text.indexOf('<', cursor.position);
        if (end === -1)
            throw malformed(cursor);
        content += resolveReferences(cursor, text.slice(cursor.position, end));
        cursor.position = end;
        if (text.startsWith('<![CDATA[', end)) {
            skipPast(cursor, ']]>');
            content += text.slice(end + '<![CDATA['.length, cursor.position - ']]>'.length);
        }
        else if (text.startsWith('<!--', end))
            skipPast(cursor, '-->');
        else
            break;
    }
    expectClose(cursor, name);
    return content;
}
const longestReference = 9;
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function resolveReferences(cursor, raw) {
    let from = 0;
    let resolved = '';
    for (let at = raw.indexOf('&'); at !== -1; at = raw.indexOf('&', from)) {
        const end = raw.indexOf(';', at);
        if (end === -1 || end - at > longestReference)
            throw malformed(cursor);
        resolved += raw.slice(from, at) + characterOf(cursor, raw.slice(at + 1, end));
        from = end + 1;
    }
    return from === 0 ? raw : resolved + raw.slice(from);
}
function characterOf(cursor, name) {
    if (Object.hasOwn(named, name))
        return named[name] ?? '';
    const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
    const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
    if (code === 0 || code > 0x10ffff)
        throw malformed(cursor);
    return String.fromCodePoint(code);
}
function readNumber(cursor, text, pattern) {
    const trimmed = text.trim();
    if (!pattern.test(trimmed))
        throw malformed(cursor);
    if (/inf/i.test(trimmed))
        return trimmed.startsWith('-') ? -Infinity : Infinity;
    const [, sign, digits] = /^([+-]?)(.*)$/.exec(trimmed) ?? [];
    return (sign === '-' ? -1 : 1) * Number(digits);
}
function readDate(cursor, text) {
    const date = new Date(text.trim());
    if (Number.isNaN(date.getTime()))
        throw malformed(cursor);
    return date;
}
function expectClose(cursor, name) {
    const closing = `</${name}>`;
    if (cursor.text.startsWith(closing, cursor.position)) {
        cursor.position += closing.length;
        return;
    }
    const tag = nextTag(cursor);
    if (tag.kind !== 'close' || tag.name !== name)
        throw malformed(cursor);
}
function malformed({ position }) {
    return new errors/* FormatError */.IF('the XML is not a property list', position);
}

;// CONCATENATED MODULE: ./src/property-list/read-binary-property-list.ts


const headerSize = 8;
const trailerSize = 32;
const epoch = 978_307_200;
const maxValues = 2_000_000;
const maxCharacters = 64 << 20;
function readBinaryPropertyList(bytes) {
    const trailer = bytes.length - trailerSize;
    if (trailer < headerSize)
        throw read_binary_property_list_malformed(0);
    const reader = {
        bytes,
        offsetSize: bytes.readUInt8(trailer + 6),
        referenceSize: bytes.readUInt8(trailer + 7),
        count: readUnsigned(bytes, trailer + 8, 8),
        table: readUnsigned(bytes, trailer + 24, 8),
        known: new Map(),
    };
    const { offsetSize, referenceSize, count, table } = reader;
    const areSizesValid = [offsetSize, referenceSize].every((size) => size >= 1 && size <= 8);
    if (!areSizesValid || table + count * offsetSize > trailer)
        throw read_binary_property_list_malformed(trailer);
    return readObject(reader, readUnsigned(bytes, trailer + 16, 8), 0).value;
}
function readObject(reader, number, depth) {
    const known = reader.known.get(number);
    if (known === null || depth > deepestNesting || number >= reader.count)
        throw read_binary_property_list_malformed(0);
    if (known !== undefined)
        return known;
    reader.known.set(number, null);
    const offset = readUnsigned(reader.bytes, reader.table + number * reader.offsetSize, reader.offsetSize);
    if (offset < headerSize || offset >= reader.table)
        throw read_binary_property_list_malformed(offset);
    const result = readAt(reader, offset, depth);
    if (result.values > maxValues || result.characters > maxCharacters) {
        throw new errors/* FormatError */.IF('the property list has too many values', offset);
    }
    reader.known.set(number, result);
    return result;
}
function readAt(reader, offset, depth) {
    const marker = reader.bytes.readUInt8(offset);
    const type = marker >> 4;
    if (type === 0xa || type === 0xd)
        return readContainer(reader, { offset, isArray: type === 0xa }, depth);
    const value = readScalar(reader, marker, offset);
    const characters = typeof value === 'string' || value instanceof Uint8Array ? value.length : 0;
    return { value, values: 1, characters };
}
function readScalar(reader, marker, offset) {
    const { bytes } = reader;
    const start = offset + 1;
    const power = 2 ** (marker & 0x0f);
    switch (marker >> 4) {
        case 0x0:
            if (marker !== 0x08 && marker !== 0x09)
                throw read_binary_property_list_malformed(offset);
            return marker === 0x09;
        case 0x1:
            return readInteger(reader, start, power);
        case 0x2:
            checkRange(reader, start, power);
            if (power === 4)
                return bytes.readFloatBE(start);
            if (power === 8)
                return bytes.readDoubleBE(start);
            throw read_binary_property_list_malformed(offset);
        case 0x3:
            checkRange(reader, start, 8);
            return new Date((bytes.readDoubleBE(start) + epoch) * 1000);
        case 0x4: {
            const range = readSize(reader, offset, 1);
            return Uint8Array.from(bytes.subarray(range.start, range.end));
        }
        case 0x5: {
            const range = readSize(reader, offset, 1);
            return bytes.toString('latin1', range.start, range.end);
        }
        case 0x6: {
            const range = readSize(reader, offset, 2);
            return Buffer.from(bytes.subarray(range.start, range.end)).swap16().toString('utf16le');
        }
        default:
            throw read_binary_property_list_malformed(offset);
    }
}
function readInteger(reader, start, size) {
    checkRange(reader, start, size);
    if (size === 8)
        return Number(reader.bytes.readBigInt64BE(start));
    if (size === 16)
        return Number(reader.bytes.readBigUInt64BE(start + 8));
    if (size > 8)
        throw read_binary_property_list_malformed(start);
    return readUnsigned(reader.bytes, start, size);
}
function readContainer(reader, { offset, isArray }, depth) {
    const { bytes, referenceSize } = reader;
    const { start, count } = readSize(reader, offset, isArray ? referenceSize : 2 * referenceSize);
    const sum = { values: 1, characters: 0 };
    const at = (index) => {
        const number = readUnsigned(bytes, start + index * referenceSize, referenceSize);
        const child = readObject(reader, number, depth + 1);
        sum.values += child.values;
        sum.characters += child.characters;
        return child.value;
    };
    if (isArray)
        return { value: Array.from({ length: count }, (_, index) => at(index)), ...sum };
    const entries = new Map();
    for (let index = 0; index < count; index += 1) {
        const key = at(index);
        if (typeof key !== 'string')
            throw read_binary_property_list_malformed(offset);
        entries.set(key, at(count + index));
    }
    return { value: Object.fromEntries(entries), ...sum };
}
function readSize(reader, offset, unit) {
    const { bytes } = reader;
    const short = bytes.readUInt8(offset) & 0x0f;
    let start = offset + 1;
    let count = short;
    if (short === 0x0f) {
        checkRange(reader, start, 1);
        const marker = bytes.readUInt8(start);
        const size = 2 ** (marker & 0x0f);
        if (marker >> 4 !== 0x1 || size > 8)
            throw read_binary_property_list_malformed(start);
        checkRange(reader, start + 1, size);
        count = readUnsigned(bytes, start + 1, size);
        start += 1 + size;
    }
    checkRange(reader, start, count * unit);
    return { start, end: start + count * unit, count };
}
function checkRange({ table }, start, size) {
    if (start + size > table)
        throw read_binary_property_list_malformed(start);
}
function readUnsigned(bytes, offset, size) {
    return size <= 6
        ? bytes.readUIntBE(offset, size)
        : Number(BigInt(`0x${bytes.toString('hex', offset, offset + size)}`));
}
function read_binary_property_list_malformed(offset) {
    return new errors/* FormatError */.IF('the binary property list is malformed', offset);
}

;// CONCATENATED MODULE: ./src/property-list/read-property-list.ts



function readPropertyList(bytes, what) {
    const values = readAny(bytes, what);
    if (!isDictionary(values))
        throw new errors/* FormatError */.IF(`${what} does not contain a dictionary`);
    return values;
}
function readAny(bytes, what) {
    try {
        if (bytes.subarray(0, 6).toString('latin1') === 'bplist')
            return readBinaryPropertyList(bytes);
        return readXmlPropertyList(bytes.toString('utf8').replace(/^\ufeff/, ''));
    }
    catch (error) {
        if (!(error instanceof errors/* FormatError */.IF))
            throw error;
        throw new errors/* FormatError */.IF(`${what} is not a property list`, error.offset);
    }
}
function isDictionary(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return !Array.isArray(value) && !(value instanceof Uint8Array) && !(value instanceof Date);
}


/***/ }),

/***/ 1702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ endpointsVariable),
/* harmony export */   Z: () => (/* binding */ readEndpoints)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(946);



const endpointsVariable = 'GO_NOTARIZE_ENDPOINTS';
function readEndpoints(environment) {
    const path = environment[endpointsVariable];
    if (path === undefined || path === '')
        return _system_network_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .appleEndpoints */ .Z;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(endpointsVariable, `${endpointsVariable} names ${path}, which cannot be read.`, {
            code: 'input-invalid',
            remedy: `Unset ${endpointsVariable}; only a replay sets it.`,
            cause,
        });
    }
}


/***/ }),

/***/ 1495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ execSegmentOf)
/* harmony export */ });
const mainBinary = 0x1;
const entitlementFlags = {
    'get-task-allow': 0x10,
    'run-unsigned-code': 0x10,
    'com.apple.private.cs.debugger': 0x20,
    'dynamic-codesigning': 0x40,
    'com.apple.private.skip-library-validation': 0x80,
    'com.apple.private.amfi.can-load-cdhash': 0x100,
    'com.apple.private.amfi.can-execute-cdhash': 0x200,
};
function execSegmentOf(machO, entitlements) {
    const text = machO.segments.find(({ name }) => name === '__TEXT');
    if (machO.platform === null || !text || text.fileSize === 0)
        return { base: 0, limit: 0, flags: 0 };
    const fromEntitlements = Object.entries(entitlementFlags).reduce((flags, [key, flag]) => (entitlements[key] === true ? flags | flag : flags), 0);
    const flags = machO.fileType === 'execute' ? mainBinary | fromEntitlements : 0;
    return { base: text.fileOffset, limit: text.fileSize, flags };
}


/***/ }),

/***/ 1027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hashPages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4102);



const windowSize = 1 << 20;
async function hashPages(request) {
    const { source, codeLimit, pageSize, hashTypes } = request;
    if (codeLimit > source.size)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('the signed code ends beyond the file', codeLimit);
    const hashers = hashTypes.map((type) => pageSize === 0 ? wholeHasher(type) : pageHasher({ type, pageSize, codeLimit }));
    const step = Math.max(windowSize, pageSize);
    const scratch = Buffer.allocUnsafe(Math.min(step, codeLimit));
    for (let offset = 0; offset < codeLimit; offset += step) {
        const window = source.read(offset, Math.min(step, codeLimit - offset), scratch);
        for (const hasher of hashers)
            hasher.add(window);
        await request.each?.(window, offset);
    }
    return hashers.map((hasher) => hasher.hashes());
}
function pageHasher({ type, pageSize, codeLimit, }) {
    const hashes = Buffer.allocUnsafe(Math.ceil(codeLimit / pageSize) * (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(type));
    let filled = 0;
    return {
        add(window) {
            for (let start = 0; start < window.length; start += pageSize) {
                filled += (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .slotHash */ .B6)(type, window.subarray(start, start + pageSize)).copy(hashes, filled);
            }
        },
        hashes: () => hashes,
    };
}
function wholeHasher(type) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .algorithmOf */ .Hy)(type));
    let empty = true;
    return {
        add(window) {
            hash.update(window);
            empty = false;
        },
        hashes: () => (empty ? Buffer.alloc(0) : hash.digest().subarray(0, (0,_hash_types_js__WEBPACK_IMPORTED_MODULE_2__/* .hashSize */ .Y9)(type))),
    };
}


/***/ }),

/***/ 1505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatRequirement)
/* harmony export */ });
/* harmony import */ var _asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2432);
/* harmony import */ var _requirement_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5176);


const rank = { primary: 0, and: 1, or: 2 };
function formatRequirement(expression) {
    return print(expression, rank.or);
}
function print(expression, around) {
    switch (expression.op) {
        case 'and':
        case 'or': {
            const own = rank[expression.op];
            const text = `${print(expression.left, own)} ${expression.op} ${print(expression.right, own)}`;
            return around < own ? `(${text})` : text;
        }
        case 'not':
            return `! ${print(expression.operand, rank.primary)}`;
        case 'unknownFalse':
            return ` false /* opcode ${expression.opcode} */`;
        case 'unknownSkip':
            return ` /* opcode ${expression.opcode} */${print(expression.next, around)}`;
        default:
            return printTest(expression);
    }
}
function printTest(test) {
    switch (test.op) {
        case 'false':
            return 'never';
        case 'true':
            return 'always';
        case 'identifier':
            return `identifier ${quoted(test.data)}`;
        case 'cdHash':
            return `cdhash ${hash(test.data)}`;
        case 'appleAnchor':
            return 'anchor apple';
        case 'appleGenericAnchor':
            return 'anchor apple generic';
        case 'namedAnchor':
            return `anchor apple ${quoted(test.data)}`;
        case 'namedCode':
            return `(${quoted(test.data)})`;
        case 'anchorHash':
            return `certificate ${slotName(test.slot)} = ${hash(test.data)}`;
        case 'trustedCertificate':
            return `certificate ${slotName(test.slot)} trusted`;
        case 'trustedCertificates':
            return 'anchor trusted';
        case 'infoValue':
            return `info[${dotted(test.key)}] = ${quoted(test.value)}`;
        case 'infoField':
            return `info[${dotted(test.key)}]${printMatch(test.match)}`;
        case 'entitlementField':
            return `entitlement[${dotted(test.key)}]${printMatch(test.match)}`;
        case 'certificateField':
            return `certificate ${slotName(test.slot)}[${dotted(test.key)}]${printMatch(test.match)}`;
        case 'certificateGeneric':
            return `certificate ${slotName(test.slot)}[field.${(0,_asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOid */ .FK)(test.key)}]${printMatch(test.match)}`;
        case 'certificatePolicy':
            return `certificate ${slotName(test.slot)}[policy.${(0,_asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOid */ .FK)(test.key)}]${printMatch(test.match)}`;
        case 'certificateDate':
            return `certificate ${slotName(test.slot)}[timestamp.${(0,_asn1_object_identifier_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOid */ .FK)(test.key)}]${printMatch(test.match)}`;
        case 'platform':
            return `platform = ${test.platform}`;
        case 'notarized':
            return 'notarized';
        case 'legacyDeveloperId':
            return 'legacy';
    }
}
function slotName(slot) {
    if (slot === -1)
        return 'root';
    return slot === 0 ? 'leaf' : String(slot);
}
function printMatch(match) {
    switch (match.operator) {
        case 'exists':
            return ' /* exists */';
        case 'absent':
            return ' absent ';
        case 'equal':
            return ` = ${quoted(match.value)}`;
        case 'contains':
            return ` ~ ${quoted(match.value)}`;
        case 'beginsWith':
            return ` = ${quoted(match.value)}*`;
        case 'endsWith':
            return ` = *${quoted(match.value)}`;
        case 'lessThan':
            return ` < ${quoted(match.value)}`;
        case 'greaterThan':
            return ` > ${quoted(match.value)}`;
        case 'lessEqual':
            return ` <= ${quoted(match.value)}`;
        case 'greaterEqual':
            return ` >= ${quoted(match.value)}`;
        case 'on':
            return ` = ${timestamp(match.date)}`;
        case 'before':
            return ` < ${timestamp(match.date)}`;
        case 'after':
            return ` > ${timestamp(match.date)}`;
        case 'onOrBefore':
            return ` <= ${timestamp(match.date)}`;
        case 'onOrAfter':
            return ` >= ${timestamp(match.date)}`;
    }
}
function timestamp(date) {
    if (Number.isNaN(date.getTime()))
        return '<unknown date>';
    const [day, time] = date.toISOString().split(/[T.]/);
    return `<${day} ${time} +0000>`;
}
function hash(data) {
    return `H"${data.toString('hex')}"`;
}
function quoted(data) {
    return printData(data, /^[A-Za-z][A-Za-z0-9]*$/);
}
function dotted(data) {
    return printData(data, /^[A-Za-z.][A-Za-z0-9.]*$/);
}
function printData(data, bare) {
    const text = data.toString('latin1');
    if (bare.test(text) && !_requirement_language_js__WEBPACK_IMPORTED_MODULE_0__/* .keywords */ .RE.has(text))
        return text;
    if (/^[\x20-\x7e\t\n\v\f\r]*$/.test(text))
        return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
    return `0x${data.toString('hex')}`;
}


/***/ }),

/***/ 5353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ decodeRequirement),
/* harmony export */   Um: () => (/* binding */ encodeRequirement),
/* harmony export */   aL: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5176);


const coreFoundationEpoch = 978_307_200;
function encodeRequirement(expression) {
    const body = encodeExpression(expression);
    return Buffer.concat([words(_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementMagic */ .n_, 12 + body.length, _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionKind */ .Nk), body]);
}
function encodeExpression(expression) {
    if (expression.op === 'unknownFalse') {
        return Buffer.concat([words(expression.opcode + _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.countAsFalse), padded(expression.data)]);
    }
    if (expression.op === 'unknownSkip') {
        const head = words(expression.opcode + _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.passOver);
        return Buffer.concat([head, padded(expression.data), encodeExpression(expression.next)]);
    }
    return Buffer.concat([words(_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcode */ .B3[expression.op]), ...operandsOf(expression)]);
}
function operandsOf(expression) {
    switch (expression.op) {
        case 'and':
        case 'or':
            return [encodeExpression(expression.left), encodeExpression(expression.right)];
        case 'not':
            return [encodeExpression(expression.operand)];
        case 'infoValue':
            return [padded(expression.key), padded(expression.value)];
        case 'platform':
            return [words(expression.platform >>> 0)];
        default:
            return [
                ...('slot' in expression ? [words(expression.slot >>> 0)] : []),
                ...('data' in expression ? [padded(expression.data)] : []),
                ...('key' in expression ? [padded(expression.key)] : []),
                ...('match' in expression ? [encodeMatch(expression.match)] : []),
            ];
    }
}
function encodeMatch(match) {
    const operator = words(_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .matchOperators */ .$e.indexOf(match.operator));
    if ('value' in match)
        return Buffer.concat([operator, padded(match.value)]);
    if (!('date' in match))
        return operator;
    const seconds = Buffer.alloc(8);
    seconds.writeBigInt64BE(BigInt(Math.round(match.date.getTime() / 1000) - coreFoundationEpoch));
    return Buffer.concat([operator, seconds]);
}
function words(...values) {
    const bytes = Buffer.alloc(values.length * 4);
    values.forEach((value, index) => {
        bytes.writeUInt32BE(value, index * 4);
    });
    return bytes;
}
function padded(data) {
    return Buffer.concat([words(data.length), data, Buffer.alloc(-data.length & 3)]);
}
function decodeRequirement(blob) {
    if (blob.length < 16 || blob.readUInt32BE(0) !== _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementMagic */ .n_) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement does not begin with its magic number', 0);
    }
    const length = blob.readUInt32BE(4);
    if (length > blob.length || length < 16)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement has an impossible length', 4);
    if (length > _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .mostRequirementBytes */ .cV)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a requirement has ${length} bytes`, 4);
    const kind = blob.readUInt32BE(8);
    if (kind !== _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionKind */ .Nk)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a requirement has the unknown kind ${kind}`, 8);
    const reader = createReader(blob.subarray(0, length), 12);
    const expression = readExpression(reader, 0);
    if (!reader.atEnd())
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement has bytes after its expression', reader.offset());
    return expression;
}
function createReader(bytes, start) {
    let position = start;
    const take = (length) => {
        if (length > bytes.length - position)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement is truncated', position);
        position += length;
        return position - length;
    };
    return {
        word: () => bytes.readUInt32BE(take(4)),
        slot: () => bytes.readInt32BE(take(4)),
        date: () => new Date((Number(bytes.readBigInt64BE(take(8))) + coreFoundationEpoch) * 1000),
        data() {
            const length = bytes.readUInt32BE(take(4));
            const offset = take(length);
            take(-length & 3);
            return bytes.subarray(offset, offset + length);
        },
        offset: () => position,
        atEnd: () => position === bytes.length,
    };
}
const namesByOpcode = new Map(Object.entries(_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcode */ .B3).map(([name, code]) => [code, name]));
function readExpression(reader, depth) {
    if (depth > _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .deepestNesting */ .bt)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement is nested too deeply', reader.offset());
    const word = reader.word();
    const code = (word & ~_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.mask) >>> 0;
    const op = namesByOpcode.get(code);
    if (op === undefined)
        return readUnknown(reader, word, depth);
    switch (op) {
        case 'and':
        case 'or':
            return { op, left: readExpression(reader, depth + 1), right: readExpression(reader, depth + 1) };
        case 'not':
            return { op, operand: readExpression(reader, depth + 1) };
        case 'anchorHash':
            return { op, slot: reader.slot(), data: reader.data() };
        case 'infoValue':
            return { op, key: reader.data(), value: reader.data() };
        case 'trustedCertificate':
            return { op, slot: reader.slot() };
        case 'platform':
            return { op, platform: reader.slot() };
        case 'identifier':
        case 'cdHash':
        case 'namedAnchor':
        case 'namedCode':
            return { op, data: reader.data() };
        case 'infoField':
        case 'entitlementField':
            return { op, key: reader.data(), match: readMatch(reader) };
        case 'certificateField':
        case 'certificateGeneric':
        case 'certificatePolicy':
        case 'certificateDate':
            return { op, slot: reader.slot(), key: reader.data(), match: readMatch(reader) };
        default:
            return { op };
    }
}
function readUnknown(reader, word, depth) {
    const code = (word & ~_requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.mask) >>> 0;
    if ((word & _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.countAsFalse) !== 0)
        return { op: 'unknownFalse', opcode: code, data: reader.data() };
    if ((word & _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .opcodeFlags */ .CL.passOver) !== 0) {
        return { op: 'unknownSkip', opcode: code, data: reader.data(), next: readExpression(reader, depth + 1) };
    }
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a requirement uses the unknown opcode ${code}`, reader.offset() - 4);
}
function readMatch(reader) {
    const number = reader.word();
    const operator = _requirement_language_js__WEBPACK_IMPORTED_MODULE_1__/* .matchOperators */ .$e[number];
    switch (operator) {
        case undefined:
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`a requirement uses the unknown comparison ${number}`, reader.offset() - 4);
        case 'exists':
        case 'absent':
            return { operator };
        case 'on':
        case 'before':
        case 'after':
        case 'onOrBefore':
        case 'onOrAfter':
            return { operator, date: reader.date() };
        default:
            return { operator, value: reader.data() };
    }
}


/***/ }),

/***/ 5176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ matchOperators),
/* harmony export */   B3: () => (/* binding */ opcode),
/* harmony export */   CL: () => (/* binding */ opcodeFlags),
/* harmony export */   DX: () => (/* binding */ rootSlot),
/* harmony export */   Nk: () => (/* binding */ expressionKind),
/* harmony export */   RE: () => (/* binding */ keywords),
/* harmony export */   bt: () => (/* binding */ deepestNesting),
/* harmony export */   cV: () => (/* binding */ mostRequirementBytes),
/* harmony export */   n_: () => (/* binding */ requirementMagic)
/* harmony export */ });
const requirementMagic = 0xfade0c00;
const expressionKind = 1;
const opcode = {
    false: 0,
    true: 1,
    identifier: 2,
    appleAnchor: 3,
    anchorHash: 4,
    infoValue: 5,
    and: 6,
    or: 7,
    cdHash: 8,
    not: 9,
    infoField: 10,
    certificateField: 11,
    trustedCertificate: 12,
    trustedCertificates: 13,
    certificateGeneric: 14,
    appleGenericAnchor: 15,
    entitlementField: 16,
    certificatePolicy: 17,
    namedAnchor: 18,
    namedCode: 19,
    platform: 20,
    notarized: 21,
    certificateDate: 22,
    legacyDeveloperId: 23,
};
const bareNames = (/* unused pure expression or super */ null && ([
    'false',
    'true',
    'appleAnchor',
    'appleGenericAnchor',
    'trustedCertificates',
    'notarized',
    'legacyDeveloperId',
]));
const dataNames = (/* unused pure expression or super */ null && ([
    'identifier',
    'cdHash',
    'namedAnchor',
    'namedCode',
]));
const keyNames = (/* unused pure expression or super */ null && (['infoField', 'entitlementField']));
const certificateNames = (/* unused pure expression or super */ null && ([
    'certificateField',
    'certificateGeneric',
    'certificatePolicy',
    'certificateDate',
]));
const matchOperators = [
    'exists',
    'equal',
    'contains',
    'beginsWith',
    'endsWith',
    'lessThan',
    'greaterThan',
    'lessEqual',
    'greaterEqual',
    'on',
    'before',
    'after',
    'onOrBefore',
    'onOrAfter',
    'absent',
];
const opcodeFlags = { mask: 0xff000000, countAsFalse: 0x80000000, passOver: 0x40000000 };
const keywords = new Set(('guest host designated library plugin or and always true never false identifier cdhash platform notarized ' +
    'legacy anchor apple generic certificate cert trusted info entitlement exists absent leaf root timestamp').split(' '));
const deepestNesting = 200;
const mostRequirementBytes = 1 << 20;
const rootSlot = -1;


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qD: () => (/* binding */ decodeRequirementSet),
/* harmony export */   qq: () => (/* binding */ requirementType),
/* harmony export */   yv: () => (/* binding */ encodeRequirementSet)
/* harmony export */ });
/* unused harmony export requirementSetText */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _format_requirement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1505);
/* harmony import */ var _requirement_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5353);



const setMagic = 0xfade0c01;
const headerSize = 12;
const entrySize = 8;
const requirementType = { host: 1, guest: 2, designated: 3, library: 4, plugin: 5 };
const maxRequirements = 16;
function encodeRequirementSet(requirements) {
    const entries = [...requirements].sort(([one], [other]) => one - other);
    const blobs = entries.map(([, expression]) => (0,_requirement_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRequirement */ .Um)(expression));
    let offset = headerSize + entrySize * entries.length;
    const index = entries.flatMap(([type], position) => {
        const start = offset;
        offset += blobs[position]?.length ?? 0;
        return [type, start];
    });
    return Buffer.concat([(0,_requirement_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(setMagic, offset, entries.length, ...index), ...blobs]);
}
function decodeRequirementSet(set) {
    if (set.length < headerSize || set.readUInt32BE(0) !== setMagic) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the requirement set does not begin with its magic number', 0);
    }
    const length = set.readUInt32BE(4);
    const count = set.readUInt32BE(8);
    if (length > set.length || count > maxRequirements || headerSize + entrySize * count > length) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('the requirement set has an impossible length or count', 4);
    }
    const blobs = new Map();
    for (let entry = headerSize; entry < headerSize + entrySize * count; entry += entrySize) {
        const type = set.readUInt32BE(entry);
        const offset = set.readUInt32BE(entry + 4);
        if (offset > length - 8)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement begins outside its set', entry + 4);
        const size = set.readUInt32BE(offset + 4);
        if (size > length - offset)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a requirement ends beyond its set', offset + 4);
        if (!blobs.has(type))
            blobs.set(type, set.subarray(offset, offset + size));
    }
    return blobs;
}
function requirementSetText(requirements) {
    const names = new Map(Object.entries(requirementType).map(([name, type]) => [type, name]));
    return [...requirements]
        .sort(([one], [other]) => one - other)
        .map(([type, expression]) => `${names.get(type) ?? type} => ${formatRequirement(expression)}`)
        .join('\n');
}


/***/ }),

/***/ 3347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

function createClock(cancelled) {
    return {
        now: () => new Date(),
        async sleep(milliseconds, signal) {
            const signals = [cancelled, signal].flatMap((each) => each ?? []);
            const either = AbortSignal.any(signals);
            try {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: either });
            }
            catch (error) {
                throw either.aborted ? either.reason : error;
            }
        },
    };
}
const systemClock = createClock();


/***/ }),

/***/ 8114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   VW: () => (/* binding */ copyToChange),
/* harmony export */   Z8: () => (/* binding */ withFolder),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   uR: () => (/* binding */ foldersUpToRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3438);




async function replaceFile(path, write, options = {}) {
    const temporary = (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedPath */ .bD)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        await write(temporary);
        const mode = options.mode ?? (await modeOf(path));
        if (mode !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(temporary, mode);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw withPath(error, path);
    }
}
function withPath(error, path) {
    if (typeof error === 'object' && error !== null && 'syscall' in error && !('path' in error))
        return Object.assign(error, { path });
    return error;
}
async function modeOf(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mode & 0o7777;
    }
    catch {
        return undefined;
    }
}
async function copyToChange(input, output) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(input, output, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(output, (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(output)).mode | 0o600);
}
function withTemporaryFolder(use, parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()) {
    return withFolder((0,_owned_path_js__WEBPACK_IMPORTED_MODULE_3__/* .ownedPath */ .bD)(parent, { visible: true }), use);
}
async function withFolder(path, use) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
    try {
        return await use(path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
}
async function foldersUpToRepository(folder) {
    const isRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')).then(() => true, () => false);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder);
    return isRoot || parent === folder ? [folder] : [folder, ...(await foldersUpToRepository(parent))];
}


/***/ }),

/***/ 3438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   bD: () => (/* binding */ ownedPath),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);



const pattern = /^\.?go-notarize-([1-9]\d{0,9})-([0-9a-z]{1,10})-[0-9a-f]{12}$/;
function ownedPath(folder, { visible = false } = {}) {
    const { pid, startedAt } = (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .currentProcess */ .DK)();
    const random = crypto.randomUUID().slice(-12);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${visible ? '' : '.'}go-notarize-${pid}-${Math.round(startedAt).toString(36)}-${random}`);
}
function ownerOf(name) {
    const [, pid, startedAt] = pattern.exec(name) ?? [];
    if (pid === undefined || startedAt === undefined)
        return null;
    return { pid: Number(pid), startedAt: Number.parseInt(startedAt, 36) };
}
async function removeLeftovers(folder, log) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])) {
        const owner = ownerOf(name);
        if (owner === null)
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).uid !== process.getuid?.() || (await (0,_process_process_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isRunning */ .W_)(owner)))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
            log.info(`Removed ${path}, which a killed run left`);
        }
        catch (error) {
            log.debug(`Not removed: ${path} (${String(error)})`);
        }
    }
}


/***/ }),

/***/ 946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ appleEndpoints)
/* harmony export */ });
const appleEndpoints = {
    notary: 'https://appstoreconnect.apple.com/notary/v2',
    upload: { kind: 's3', region: 'us-west-2' },
    tickets: 'https://api.apple-cloudkit.com/database/1/com.apple.gk.ticket-delivery/production/public/records/lookup',
    timestamp: 'http://timestamp.apple.com/ts01',
    notaryPause: 15_000,
    replayRoot: null,
};


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ currentProcess),
/* harmony export */   W_: () => (/* binding */ isRunning),
/* harmony export */   pZ: () => (/* binding */ parseOwner)
/* harmony export */ });
const tolerance = 5_000;
function currentProcess() {
    return { pid: process.pid, startedAt: Date.now() - process.uptime() * 1000 };
}
async function isRunning({ pid, startedAt }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 1955));
    const { TZ } = process.env;
    const { stdout } = await getExecOutput('ps', ['-o', 'lstart=', '-p', String(pid)], {
        silent: true,
        ignoreReturnCode: true,
        env: { LC_ALL: 'C', ...(TZ === undefined ? {} : { TZ }) },
    }).catch(() => ({ stdout: '' }));
    const started = Date.parse(stdout);
    return Number.isNaN(started) || Math.abs(started - startedAt) <= tolerance;
}
function parseOwner(text) {
    try {
        const { pid, startedAt } = JSON.parse(text);
        return Number.isInteger(pid) && pid > 0 && typeof startedAt === 'number' ? { pid, startedAt } : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
