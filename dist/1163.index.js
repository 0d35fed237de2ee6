export const id = 1163;
export const ids = [1163];
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

/***/ 52:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chooseHashTypes)
/* harmony export */ });
/* harmony import */ var _hash_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4102);

const firstWithSha256 = {
    macos: 0x000a0b04,
    ios: 0x000b0000,
    tvos: 0x000b0000,
    watchos: Number.POSITIVE_INFINITY,
};
function chooseHashTypes(slices) {
    return slices.some(needsSha1) ? [_hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sha1Type */ .ob, _hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Type */ .wm] : [_hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Type */ .wm];
}
function needsSha1({ platform, packed }) {
    return platform === null || packed.minOS < (firstWithSha256[platform] ?? 0);
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

/***/ 5075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ usualPageSize),
/* harmony export */   m: () => (/* binding */ pageSizes)
/* harmony export */ });
const usualPageSize = 4096;
const pageSizes = [usualPageSize, 16_384];


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


/***/ }),

/***/ 2383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ signDirectories)
/* harmony export */ });
/* harmony import */ var _code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4102);

async function signDirectories(directories, { signer, signingTime, timestamper }) {
    const [primary] = directories;
    if (signer === 'adhoc' || !primary)
        return Buffer.alloc(0);
    const digests = directories.map(({ hashType, blob }) => ({ hashType, digest: (0,_code_directory_hash_types_js__WEBPACK_IMPORTED_MODULE_0__/* .fullHash */ .oH)(hashType, blob) }));
    const { createCms } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(5529)]).then(__webpack_require__.bind(__webpack_require__, 5529));
    return createCms({ identity: signer, codeDirectory: primary.blob, digests, signingTime, timestamper });
}


/***/ }),

/***/ 558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* reexport */ preservedParts),
  I: () => (/* binding */ signMachO)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/macho/fat-table.ts
var fat_table = __webpack_require__(164);
// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/system/files/files.ts
var files = __webpack_require__(8114);
// EXTERNAL MODULE: ./src/signature/code-directory/choose-hash-types.ts
var choose_hash_types = __webpack_require__(52);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/macho/load-commands.ts
var load_commands = __webpack_require__(3851);
;// CONCATENATED MODULE: ./src/macho/allocate-signature.ts



const signatureAlignment = 16;
const segmentAlignment = 0x4000;
const signableTypes = new Set(['execute', 'dylib', 'dylinker', 'bundle', 'kext-bundle', 'preload']);
function existingAllocation(image) {
    const { source, machO } = image;
    const contentEnd = checkedContentEnd(image);
    if (machO.codeSignature === null || contentEnd % signatureAlignment !== 0)
        return null;
    const { dataOffset, dataSize } = machO.codeSignature;
    return { head: source.read(0, machO.commandsEnd), contentEnd, dataOffset, dataSize };
}
function allocateSignature(image, size) {
    const contentEnd = checkedContentEnd(image);
    const dataOffset = (0,fat_table/* alignUp */.DQ)(contentEnd, signatureAlignment);
    const dataSize = (0,fat_table/* alignUp */.DQ)(size, signatureAlignment);
    if (dataOffset + dataSize > 0xffffffff) {
        throw notSignable(image, 'is too large for a signature', 'A slice of a Mach-O file can have at most 4 GiB.');
    }
    const { head, commandOffset } = headWithCommand(image);
    const allocation = { head, contentEnd, dataOffset, dataSize };
    writeCommand(allocation, { machO: image.machO, commandOffset });
    growLinkEdit(allocation, image);
    return allocation;
}
function checkedContentEnd(image) {
    const { machO, source } = image;
    if (!signableTypes.has(machO.fileType)) {
        throw notSignable(image, `has the type ${machO.fileType}, which cannot be signed`, 'Sign the linked program or library.');
    }
    const end = segmentEnd(linkEdit(image));
    if (end !== source.size) {
        throw notSignable(image, `has ${Math.abs(source.size - end)} bytes after its last segment`, 'Sign the file as the linker wrote it. Data that is appended to a program cannot be signed: keep it in a file ' +
            'or section of its own.');
    }
    if (machO.codeSignature === null)
        return end;
    checkSignatureIsLast(image, machO.codeSignature, end);
    return machO.codeSignature.dataOffset;
}
function checkSignatureIsLast(image, signature, end) {
    if (signature.dataOffset + signature.dataSize !== end) {
        throw notSignable(image, 'has data after its signature', 'Link it again, or remove the signature with codesign --remove-signature.');
    }
}
function linkEdit(image) {
    const segment = image.machO.segments.find(({ name }) => name === '__LINKEDIT');
    if (!segment)
        throw notSignable(image, 'has no __LINKEDIT segment', 'Link it with a linker for macOS.');
    return segment;
}
function segmentEnd({ fileOffset, fileSize }) {
    return fileOffset + fileSize;
}
function headWithCommand(image) {
    const { machO, source } = image;
    if (machO.codeSignature) {
        const head = Buffer.from(source.read(0, machO.commandsEnd));
        return { head, commandOffset: machO.codeSignature.commandOffset };
    }
    const grown = machO.commandsEnd + load_commands/* codeSignatureCommandSize */.y3;
    if (grown > firstContent(machO) || source.read(machO.commandsEnd, load_commands/* codeSignatureCommandSize */.y3).some(Boolean)) {
        throw notSignable(image, 'has no space for the load command of a signature', 'Link it with more header padding: -Wl,-headerpad,0x1000 (with Go: -ldflags "-linkmode=external -extldflags=-Wl,-headerpad,0x1000").');
    }
    const head = Buffer.from(source.read(0, grown));
    writeU32(head, machO, { offset: 16, value: machO.commands.length + 1 });
    writeU32(head, machO, { offset: 20, value: grown - machO.headerSize });
    return { head, commandOffset: machO.commandsEnd };
}
function firstContent({ segments, commandsEnd }) {
    const sections = segments
        .flatMap(({ sections }) => sections)
        .filter(({ offset, size }) => offset > 0 && size > 0);
    const starts = [...sections.map(({ offset }) => offset), ...segments.map(({ fileOffset }) => fileOffset)];
    return Math.min(...starts.filter((start) => start >= commandsEnd));
}
function writeCommand(allocation, at) {
    const fields = [
        load_commands/* loadCommand */.yV.codeSignature,
        load_commands/* codeSignatureCommandSize */.y3,
        allocation.dataOffset,
        allocation.dataSize,
    ];
    fields.forEach((value, index) => {
        writeU32(allocation.head, at.machO, { offset: at.commandOffset + 4 * index, value });
    });
}
function growLinkEdit(allocation, image) {
    const { machO } = image;
    const segment = linkEdit(image);
    const fileSize = allocation.dataOffset + allocation.dataSize - segment.fileOffset;
    const needed = BigInt((0,fat_table/* alignUp */.DQ)(fileSize, segmentAlignment));
    const vmSize = segment.vmSize > needed ? segment.vmSize : needed;
    const blocked = machO.segments.some(({ vmAddress }) => vmAddress > segment.vmAddress && vmAddress < segment.vmAddress + vmSize);
    if (blocked) {
        throw notSignable(image, 'has a segment in memory directly after __LINKEDIT, which must grow', 'Link it with __LINKEDIT last.');
    }
    const fields = machO.is64 ? load_commands/* segmentFields */.Bf.wide : load_commands/* segmentFields */.Bf.narrow;
    writeSize(allocation.head, machO, { offset: segment.commandOffset + fields.vmSize, value: vmSize });
    writeSize(allocation.head, machO, {
        offset: segment.commandOffset + fields.fileSize,
        value: BigInt(fileSize),
    });
}
function writeU32(head, { littleEndian }, field) {
    if (littleEndian)
        head.writeUInt32LE(field.value, field.offset);
    else
        head.writeUInt32BE(field.value, field.offset);
}
function writeSize(head, machO, { offset, value }) {
    if (!machO.is64)
        writeU32(head, machO, { offset, value: Number(value) });
    else if (machO.littleEndian)
        head.writeBigUInt64LE(value, offset);
    else
        head.writeBigUInt64BE(value, offset);
}
function contentWithAllocation(allocation, source) {
    const { head, contentEnd, dataOffset } = allocation;
    return {
        size: dataOffset,
        read(offset, length, scratch) {
            if (offset >= head.length && offset + length <= contentEnd)
                return source.read(offset, length, scratch);
            const bytes = Buffer.alloc(length);
            const kept = Math.max(0, Math.min(length, contentEnd - offset));
            source.read(offset, kept).copy(bytes);
            if (offset < head.length)
                head.copy(bytes, 0, offset);
            return bytes;
        },
    };
}
function notSignable({ path, machO }, problem, remedy) {
    const message = `${path} cannot be signed: its ${machO.arch} slice ${problem}.`;
    return new errors/* InputError */.dz(path, message, { code: 'mach-o-not-signable', remedy });
}

// EXTERNAL MODULE: ./src/signature/cms/estimate-cms-size.ts
var estimate_cms_size = __webpack_require__(3184);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
// EXTERNAL MODULE: ./src/signature/code-directory/hash-pages.ts
var hash_pages = __webpack_require__(1027);
// EXTERNAL MODULE: ./src/signature/superblob.ts
var superblob = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/signature/code-directory/exec-segment.ts
var exec_segment = __webpack_require__(1495);
// EXTERNAL MODULE: ./src/signature/code-directory/flags.ts
var code_directory_flags = __webpack_require__(4847);
// EXTERNAL MODULE: ./src/signature/code-directory/page-size.ts
var page_size = __webpack_require__(5075);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/requirement/requirement-set.ts
var requirement_set = __webpack_require__(4044);
;// CONCATENATED MODULE: ./src/signature/sign/plan-signature.ts






const preservedParts = [
    'identifier',
    'entitlements',
    'requirements',
    'flags',
    'runtime',
    'launch-constraints',
    'library-constraints',
];
async function planSignature(source, machO, terms) {
    const earlier = earlierSignature(source, machO);
    const old = earlier?.codeDirectories[0];
    const kept = (what) => terms.preserve?.includes(what) ?? false;
    const identifier = (kept('identifier') ? old?.identifier : undefined) ?? terms.identifier;
    const entitlements = await planEntitlements(machO, terms, kept('entitlements') ? earlier : null);
    const keptRequirements = kept('requirements') && !terms.requirements ? earlier?.requirements : null;
    const requirements = keptRequirements ?? (await planRequirements({ ...terms, identifier }));
    const blobs = [
        { slot: superblob/* slot */.NI.requirements, bytes: requirements },
        ...entitlements.blobs,
        ...keptConstraints(earlier, kept),
    ];
    const flags = planFlags(terms, kept('flags') ? old : undefined);
    return {
        fields: {
            identifier,
            flags,
            teamId: await planTeam(terms),
            platform: 0,
            pageSize: terms.pageSize ?? (old?.pageSize || page_size/* usualPageSize */.N),
            execSegment: (0,exec_segment/* execSegmentOf */.G)(machO, entitlements.values),
            runtime: planRuntime(machO, flags, kept('runtime') ? old : undefined),
        },
        blobs,
        specials: new Map([
            ...sealedFiles(source, machO, terms),
            ...blobs.map(({ slot, bytes }) => [slot, bytes]),
        ]),
    };
}
async function planTeam({ signer }) {
    if (signer === 'adhoc')
        return null;
    const { signerTeam } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 700));
    return signerTeam(signer);
}
async function planRequirements(terms) {
    if (terms.signer === 'adhoc')
        return (0,requirement_set/* encodeRequirementSet */.yv)(new Map(terms.requirements));
    const { makeRequirementSet } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 700));
    return makeRequirementSet({ ...terms, signer: terms.signer });
}
function earlierSignature(source, machO) {
    const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(source, machO);
    return signature && !(0,code_directory_flags/* hasFlag */.Lt)(signature.codeDirectories[0].flags, 'linker-signed') ? signature : null;
}
async function planEntitlements(machO, { entitlements }, earlier) {
    if (entitlements !== null && machO.fileType === 'execute') {
        return { values: entitlements.values, blobs: entitlementBlobs(entitlements.xml, entitlements.der) };
    }
    if (earlier === null)
        return { values: {}, blobs: [] };
    const { readSignedEntitlements } = await __webpack_require__.e(/* import() */ 3941).then(__webpack_require__.bind(__webpack_require__, 3941));
    return {
        values: readSignedEntitlements(earlier),
        blobs: entitlementBlobs(earlier.entitlementsXml, earlier.entitlementsDer),
    };
}
function entitlementBlobs(xml, der) {
    const blobs = [];
    if (xml)
        blobs.push({ slot: superblob/* slot */.NI.entitlements, bytes: (0,superblob/* wrapBlob */.kw)(superblob/* blobMagic */.t.entitlements, xml) });
    if (der)
        blobs.push({ slot: superblob/* slot */.NI.entitlementsDer, bytes: (0,superblob/* wrapBlob */.kw)(superblob/* blobMagic */.t.entitlementsDer, der) });
    return blobs;
}
const constraintSlots = {
    'launch-constraints': [
        superblob/* slot */.NI.launchConstraintSelf,
        superblob/* slot */.NI.launchConstraintParent,
        superblob/* slot */.NI.launchConstraintResponsible,
    ],
    'library-constraints': [superblob/* slot */.NI.libraryConstraint],
};
function keptConstraints(earlier, kept) {
    const slots = [
        ...(kept('launch-constraints') ? constraintSlots['launch-constraints'] : []),
        ...(kept('library-constraints') ? constraintSlots['library-constraints'] : []),
    ];
    return slots.flatMap((slot) => {
        const bytes = earlier?.blobs.get(slot);
        return bytes ? [{ slot, bytes }] : [];
    });
}
function planFlags({ signer, hardenedRuntime }, old) {
    const kept = (old?.flags ?? 0) & ~(code_directory_flags/* codeFlag */.Kb.adhoc | code_directory_flags/* codeFlag */.Kb['linker-signed']);
    const requested = (hardenedRuntime ? code_directory_flags/* codeFlag */.Kb.runtime : 0) | (signer === 'adhoc' ? code_directory_flags/* codeFlag */.Kb.adhoc : 0);
    return (kept | requested) >>> 0;
}
function planRuntime(machO, flags, old) {
    if (old && old.runtime > 0)
        return old.runtime;
    return (0,code_directory_flags/* hasFlag */.Lt)(flags, 'runtime') ? machO.packed.sdk : 0;
}
function sealedFiles(source, { infoPlist }, { bundle }) {
    if (bundle) {
        return [
            [superblob/* slot */.NI.infoPlist, bundle.infoPlist],
            [superblob/* slot */.NI.codeResources, bundle.codeResources],
        ];
    }
    return infoPlist ? [[superblob/* slot */.NI.infoPlist, source.read(infoPlist.offset, infoPlist.size)]] : [];
}

// EXTERNAL MODULE: ./src/signature/sign/sign-directories.ts
var sign_directories = __webpack_require__(2383);
;// CONCATENATED MODULE: ./src/signature/sign/sign-slice.ts








const appleCmsSize = 18_000;
const maxAttempts = 3;
async function signSlice(image, signing, output) {
    const plan = await planSignature(image.source, image.machO, signing);
    let allocation = firstAllocation(image, plan, signing);
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
        const { bytes, cdHashes } = await signIn(allocation, { image, plan, signing, output });
        if (bytes.length <= allocation.dataSize) {
            await output.write(Buffer.concat([bytes, Buffer.alloc(allocation.dataSize - bytes.length)]), allocation.dataOffset);
            return {
                signature: { arch: image.machO.arch, cdHashes },
                size: allocation.dataOffset + allocation.dataSize,
            };
        }
        allocation = allocateSignature(image, Math.max(bytes.length, sizeWith(allocation, plan, { signing, cmsSize: reservedCmsSize(signing) })));
    }
    throw new errors/* ToolError */.v4(`${image.path} could not be signed: each timestamp was larger than the one before.`, {
        code: 'timestamp-unavailable',
        remedy: 'Use another timestamp service (timestamp-url).',
    });
}
function firstAllocation(image, plan, signing) {
    const earlier = existingAllocation(image);
    const cmsSize = signing.signer === 'adhoc' ? 0 : (0,estimate_cms_size/* estimateCmsSize */.L)(signing.signer, false);
    if (earlier && sizeWith(earlier, plan, { signing, cmsSize }) <= earlier.dataSize)
        return earlier;
    const probe = allocateSignature(image, 0);
    return allocateSignature(image, sizeWith(probe, plan, { signing, cmsSize: reservedCmsSize(signing) }));
}
function reservedCmsSize({ signer, timestamper }) {
    const estimate = signer === 'adhoc' ? 0 : (0,estimate_cms_size/* estimateCmsSize */.L)(signer, timestamper !== null);
    return Math.max(appleCmsSize, estimate);
}
function sizeWith(allocation, plan, { signing, cmsSize }) {
    const directories = signing.hashTypes.map((hashType) => (0,code_directory/* codeDirectorySize */.Op)(fieldsFor(plan, hashType, allocation.dataOffset), plan.specials));
    return (0,superblob/* superBlobSize */.q3)([
        ...directories,
        ...plan.blobs.map(({ bytes }) => bytes.length),
        superblob/* blobHeaderSize */.eZ + cmsSize,
    ]);
}
function fieldsFor(plan, hashType, codeLimit) {
    const fields = { ...plan.fields, hashType, codeLimit };
    return { ...fields, version: (0,code_directory/* lowestVersion */.fN)(fields) };
}
async function signIn(allocation, { image, plan, signing, output }) {
    const { hashTypes } = signing;
    const hashes = await (0,hash_pages/* hashPages */.T)({
        source: contentWithAllocation(allocation, image.source),
        codeLimit: allocation.dataOffset,
        pageSize: plan.fields.pageSize,
        hashTypes,
        ...(output.hasContent ? {} : { each: output.write }),
    });
    if (output.hasContent)
        await writeChanges(allocation, output);
    const directories = hashes.map((codeHashes, index) => {
        const hashType = hashTypes[index] ?? 0;
        const fields = fieldsFor(plan, hashType, allocation.dataOffset);
        return { hashType, blob: (0,code_directory/* writeCodeDirectory */.mW)(fields, { specials: plan.specials, codeHashes }) };
    });
    const cms = await (0,sign_directories/* signDirectories */.v)(directories, signing);
    const bytes = (0,superblob/* writeSuperBlob */.YP)([
        ...directories.map(({ blob }, index) => ({ slot: directorySlot(index), bytes: blob })),
        ...plan.blobs,
        { slot: superblob/* slot */.NI.cms, bytes: (0,superblob/* wrapBlob */.kw)(superblob/* blobMagic */.t.wrapper, cms) },
    ]);
    return { bytes, cdHashes: directories.map(code_directory/* cdHash */.Kf) };
}
async function writeChanges({ head, contentEnd, dataOffset }, output) {
    await output.write(head, 0);
    await output.write(Buffer.alloc(dataOffset - contentEnd), contentEnd);
}
function directorySlot(index) {
    return index === 0 ? superblob/* slot */.NI.codeDirectory : superblob/* slot */.NI.alternateCodeDirectory + index - 1;
}

;// CONCATENATED MODULE: ./src/signature/sign/sign-macho.ts









async function signMachO(request) {
    const { input, output } = request;
    const { mode } = await (0,promises_.stat)(input);
    let signatures = [];
    await (0,files/* replaceFile */.fR)(output, (path) => (0,byte_source/* withFile */.D4)(input, async (source) => {
        const copy = startCopy(input, path);
        try {
            signatures = await signSlices(source, copy, request);
        }
        finally {
            await copy.close();
        }
    }), { mode: mode & 0o7777 });
    return signatures;
}
function startCopy(input, output) {
    const handle = (0,files/* copyToChange */.VW)(input, output).then(() => (0,promises_.open)(output, 'r+'));
    handle.catch(() => undefined);
    return {
        write: async (bytes, position) => writeAll(await handle, bytes, position),
        truncate: async (size) => (await handle).truncate(size),
        close: () => handle.then((opened) => opened.close(), () => undefined),
    };
}
async function signSlices(source, copy, request) {
    const slices = (0,universal/* readSlices */.k)(source).map((slice) => ({ slice, machO: (0,mach_o/* readMachO */.hi)(slice.source) }));
    const signing = { ...request, hashTypes: (0,choose_hash_types/* chooseHashTypes */.B)(slices.map(({ machO }) => machO)) };
    const isThin = slices[0]?.slice.offset === 0;
    const signatures = [];
    const entries = [];
    let end = isThin ? 0 : (0,fat_table/* fatTableSize */.lW)(slices.length, isHuge(source));
    for (const { slice, machO } of slices) {
        const start = (0,fat_table/* alignUp */.DQ)(end, 2 ** slice.align);
        const image = { source: slice.source, machO, path: request.input };
        const signed = await signSlice(image, signing, {
            write: (bytes, offset) => copy.write(bytes, start + offset),
            hasContent: start === slice.offset,
        });
        signatures.push(signed.signature);
        entries.push({ ...entryOf(slice), offset: start, size: signed.size });
        if (start > end && !isThin)
            await copy.write(Buffer.alloc(start - end), end);
        end = start + signed.size;
    }
    if (!isThin)
        await copy.write((0,fat_table/* writeFatTable */.LZ)(entries), 0);
    await copy.truncate(end);
    return signatures;
}
function isHuge({ size }) {
    return size > 0xf0000000;
}
function entryOf({ cpuType, cpuSubtype, align }) {
    return { cpuType, cpuSubtype, align };
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
    }
}


/***/ })

};
