export const id = 457;
export const ids = [457];
export const modules = {

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

/***/ 457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatDesignatedRequirement: () => (/* binding */ formatDesignatedRequirement),
/* harmony export */   m: () => (/* binding */ readDesignatedRequirement)
/* harmony export */ });
/* harmony import */ var _format_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1505);
/* harmony import */ var _requirement_blob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5353);
/* harmony import */ var _requirement_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4044);



function readDesignatedRequirement(set) {
    const blob = (0,_requirement_set_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRequirementSet */ .qD)(set).get(_requirement_set_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementType */ .qq.designated);
    return blob ? (0,_requirement_blob_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeRequirement */ .Sd)(blob) : null;
}
function formatDesignatedRequirement(set) {
    const expression = readDesignatedRequirement(set);
    return expression && (0,_format_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRequirement */ .z)(expression);
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


/***/ })

};
