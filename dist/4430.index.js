export const id = 4430;
export const ids = [4430,159];
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

/***/ 9024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeTicket)
/* harmony export */ });
/* harmony import */ var _ticket_ticket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8074);

const states = { 'ticket-malformed': 'malformed', 'ticket-for-other-code': 'for-other-code' };
function describeTicket(ticket, cdHashes) {
    if (ticket === null)
        return 'none';
    const problem = (0,_ticket_ticket_js__WEBPACK_IMPORTED_MODULE_0__/* .ticketProblem */ .m0)(ticket, cdHashes);
    return problem === null ? 'stapled' : states[problem.code];
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

/***/ 8074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ isTicket),
/* harmony export */   ZW: () => (/* binding */ openTicket),
/* harmony export */   m0: () => (/* binding */ ticketProblem),
/* harmony export */   u6: () => (/* binding */ isTicketFor),
/* harmony export */   yq: () => (/* binding */ writeTicket)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(260);
/* harmony import */ var _identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8593);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8952);





const ticketMagic = Buffer.from('s8ch');
const ticketVersion = 1;
const headerSize = 16;
const contentsMagic = 'g8tk';
const contentsVersion = 2;
const contentsHeaderSize = 24;
const hashSize = 20;
const alignment = 4;
function isTicket(bytes) {
    return bytes.subarray(0, ticketMagic.length).equals(ticketMagic);
}
function openTicket(bytes) {
    if (!isTicket(bytes))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket does not begin as tickets do');
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__/* .StructView */ .n(bytes, { littleEndian: true, what: 'the ticket' });
    if (view.u32(4) !== ticketVersion)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket has an unknown version', 4);
    const [certificatesSize, contentsSize] = [view.u32(8), view.u32(12)];
    const certificates = view.part(headerSize, certificatesSize);
    const contents = view.part(headerSize + certificatesSize, contentsSize);
    const signed = bytes.subarray(0, headerSize + certificatesSize + contentsSize);
    const [leaf, ...issuers] = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsn1 */ .au)(certificates, 'the list of certificates of the ticket')
        .items()
        .map(({ raw }) => (0,_identity_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateFromDer */ .VJ)(raw));
    if (leaf === undefined)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket has no certificate');
    const signature = (0,_asn1_asn1_js__WEBPACK_IMPORTED_MODULE_1__/* .firstElement */ .Rn)(bytes.subarray(signed.length), 'the signature of the ticket');
    if (!isSignedBy(leaf, signed, signature)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the ticket was changed after it was issued');
    }
    return { ...readContents(contents), certificates: [leaf, ...issuers] };
}
function isSignedBy(certificate, signed, signature) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', signed, certificate.publicKey, signature);
    }
    catch {
        return false;
    }
}
function readContents(contents) {
    const view = new _system_struct_view_js__WEBPACK_IMPORTED_MODULE_4__/* .StructView */ .n(contents, { littleEndian: true, what: 'the contents of the ticket' });
    const size = view.part(6, 2).readUInt16LE(0);
    if (view.text(0, contentsMagic.length) !== contentsMagic || size !== hashSize) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF('the contents of the ticket have an unknown form');
    }
    const hashes = Array.from({ length: view.u32(8) }, (_, index) => {
        const offset = contentsHeaderSize + index * (1 + hashSize);
        return { hashType: view.u8(offset), cdHash: view.part(offset + 1, hashSize).toString('hex') };
    });
    return { hashes, issuedAt: new Date(view.u64(16) * 1000) };
}
function writeTicket({ hashes, issuedAt }, { privateKey, certificates }) {
    const list = derSequence(Buffer.concat(certificates.map(({ raw }) => raw)));
    const contents = writeContents({ hashes, issuedAt });
    const header = Buffer.alloc(headerSize);
    header.set(ticketMagic);
    header.writeUInt32LE(ticketVersion, 4);
    header.writeUInt32LE(list.length, 8);
    header.writeUInt32LE(contents.length, 12);
    const signed = Buffer.concat([header, list, contents]);
    const ticket = Buffer.concat([signed, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', signed, privateKey)]);
    return Buffer.concat([ticket, Buffer.alloc(-ticket.length & (alignment - 1))]);
}
function writeContents({ hashes, issuedAt }) {
    const header = Buffer.alloc(contentsHeaderSize);
    header.write(contentsMagic);
    header.writeUInt16LE(contentsVersion, 4);
    header.writeUInt16LE(hashSize, 6);
    header.writeUInt32LE(hashes.length, 8);
    header.writeBigUInt64LE(BigInt(Math.floor(issuedAt.getTime() / 1000)), 16);
    const entries = hashes.map(({ hashType, cdHash }) => Buffer.concat([Buffer.of(hashType), Buffer.from(cdHash, 'hex')]));
    return Buffer.concat([header, ...entries]);
}
function derSequence(content) {
    const header = Buffer.from([0x30, 0x82, 0, 0]);
    header.writeUInt16BE(content.length, 2);
    return Buffer.concat([header, content]);
}
function isTicketFor(bytes, cdHash) {
    return ticketProblem(bytes, [cdHash]) === null;
}
function ticketProblem(bytes, cdHashes) {
    try {
        const covered = new Set(openTicket(bytes).hashes.map(({ cdHash }) => cdHash));
        const isForIt = cdHashes.length > 0 && cdHashes.every((cdHash) => covered.has(cdHash));
        return isForIt ? null : { code: 'ticket-for-other-code' };
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF))
            throw error;
        return { code: 'ticket-malformed', reason: error.message };
    }
}


/***/ })

};
