export const id = 7078;
export const ids = [7078,3941,159];
export const modules = {

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


/***/ }),

/***/ 3941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSignedEntitlements: () => (/* binding */ readSignedEntitlements)
/* harmony export */ });
/* harmony import */ var _property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(159);
/* harmony import */ var _entitlements_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6937);


function readSignedEntitlements({ entitlementsDer, entitlementsXml, }) {
    if (entitlementsDer)
        return (0,_entitlements_der_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeEntitlementsDer */ .Qw)(entitlementsDer);
    if (!entitlementsXml || entitlementsXml.length === 0)
        return {};
    return (0,_property_list_read_property_list_js__WEBPACK_IMPORTED_MODULE_0__.readPropertyList)(entitlementsXml, 'the signed entitlements');
}


/***/ }),

/***/ 7078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyEntitlements: () => (/* binding */ verifyEntitlements)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _entitlements_parse_entitlements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3953);
/* harmony import */ var _entitlements_read_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3941);
/* harmony import */ var _verify_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1164);





function verifyEntitlements(signature) {
    const { entitlementsXml, entitlementsDer } = signature;
    try {
        const values = (0,_entitlements_read_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_3__.readSignedEntitlements)(signature);
        if (entitlementsXml === null || entitlementsXml.length === 0) {
            return { values, unreadableXml: null, findings: [] };
        }
        const { fromXml, problem } = readXml(entitlementsXml);
        if (entitlementsDer === null)
            return { values, unreadableXml: problem, findings: [] };
        if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(plain(values), plain(fromXml))) {
            const message = 'The entitlements in XML differ from those in DER.';
            return { values, unreadableXml: problem, findings: [(0,_verify_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyFinding */ .h)('entitlements-differ', message)] };
        }
        return { values, unreadableXml: null, findings: problem === null ? [] : [xmlWarning(problem)] };
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF))
            throw error;
        const message = `The entitlements cannot be read: ${error.message}.`;
        return { values: {}, unreadableXml: null, findings: [(0,_verify_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyFinding */ .h)('entitlements-malformed', message)] };
    }
}
function readXml(xml) {
    try {
        return { fromXml: (0,_entitlements_parse_entitlements_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEntitlements */ .W)(xml).values, problem: null };
    }
    catch (problem) {
        if (!(problem instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw problem;
        const fromXml = (0,_entitlements_read_signed_entitlements_js__WEBPACK_IMPORTED_MODULE_3__.readSignedEntitlements)({ entitlementsXml: xml, entitlementsDer: null });
        return { fromXml, problem };
    }
}
function xmlWarning({ message }) {
    const reason = message.replace(/^entitlements cannot be used: /, '');
    return (0,_verify_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyFinding */ .h)('entitlements-xml-unreadable', `The kernel cannot read the entitlements in XML (${reason.replace(/\.$/, '')}); those in DER are readable and the same.`, { severity: 'warning' });
}
function plain(value) {
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    return new Map(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}


/***/ })

};
