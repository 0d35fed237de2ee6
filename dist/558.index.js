export const id = 558;
export const ids = [558];
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
    const { createCms } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9701), __webpack_require__.e(7910)]).then(__webpack_require__.bind(__webpack_require__, 5529));
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
