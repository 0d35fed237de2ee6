export const id = 7108;
export const ids = [7108,173,159];
export const modules = {

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectSlices: () => (/* binding */ inspectSlices)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(173);



async function inspectSlices(path) {
    const isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory();
    return (0,_signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_2__.inspectMachO)(isFolder ? (await (0,_bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readSignableBundle */ .Y)(path)).executable : path);
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
