export const id = 4856;
export const ids = [4856];
export const modules = {

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTime)
/* harmony export */ });
function readTime(element) {
    const text = element.subarray(2).toString('latin1');
    const parts = patterns[element[0] ?? 0]?.exec(text);
    if (!parts)
        return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
    const milliseconds = Math.floor(Number(`0${parts[7] ?? ''}`) * 1000);
    return new Date(Date.UTC(yearOffset(element[0], year) + year, month - 1, day, hour, minute, second, milliseconds));
}
const utcTime = 0x17;
const generalizedTime = 0x18;
const patterns = {
    [utcTime]: /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/,
    [generalizedTime]: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/,
};
function yearOffset(tag, year) {
    if (tag !== utcTime)
        return 0;
    return year < 50 ? 2000 : 1900;
}


/***/ }),

/***/ 4856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRequirementSet: () => (/* binding */ parseRequirementSet)
});

// UNUSED EXPORTS: parseRequirement

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/asn1/object-identifier.ts
var object_identifier = __webpack_require__(2432);
;// CONCATENATED MODULE: ./src/signature/requirement/parse-literal.ts
const hashSize = 20;
function readHash(cursor) {
    const { kind, text } = cursor.peek();
    if (kind !== 'hash' || text.length !== 2 * hashSize)
        throw cursor.failure('a hash H"..." of 40 digits');
    cursor.next();
    return Buffer.from(text, 'hex');
}
function readInteger(cursor) {
    const sign = cursor.take('-') ? -1 : 1;
    const { kind, text } = cursor.peek();
    const value = Number(text);
    if (kind !== 'integer' || value > 0x7fffffff)
        throw cursor.failure('an integer');
    cursor.next();
    return sign * value || 0;
}

// EXTERNAL MODULE: ./src/asn1/read-time.ts
var read_time = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/signature/requirement/requirement-language.ts
var requirement_language = __webpack_require__(5176);
;// CONCATENATED MODULE: ./src/signature/requirement/parse-match.ts



function readMatch(cursor) {
    if (cursor.take('absent'))
        return { operator: 'absent' };
    if (cursor.take('exists'))
        return { operator: 'exists' };
    const comparison = comparisons.find(([sign]) => cursor.take(sign));
    if (!comparison)
        return { operator: 'exists' };
    const [, operator, dateOperator] = comparison;
    const date = dateOperator && readDate(cursor);
    if (date)
        return { operator: dateOperator, date };
    if (operator !== 'equal')
        return { operator, value: readValue(cursor) };
    const endsWith = cursor.take('*');
    const value = readValue(cursor);
    const beginsWith = cursor.take('*');
    if (endsWith && beginsWith)
        return { operator: 'contains', value };
    if (endsWith)
        return { operator: 'endsWith', value };
    return { operator: beginsWith ? 'beginsWith' : 'equal', value };
}
const comparisons = [
    ['=', 'equal', 'on'],
    ['==', 'equal', 'on'],
    ['~', 'contains', null],
    ['<', 'lessThan', 'before'],
    ['>', 'greaterThan', 'after'],
    ['<=', 'lessEqual', 'onOrBefore'],
    ['>=', 'greaterEqual', 'onOrAfter'],
];
function readDate(cursor) {
    const { kind, text, offset } = cursor.peek();
    if (kind === 'date') {
        cursor.next();
        return checked(new Date(`${text.replace(' ', 'T')}Z`), offset);
    }
    if (!cursor.take('timestamp'))
        return null;
    const value = cursor.next();
    const generalizedTime = Buffer.concat([Buffer.from([0x18, 0]), Buffer.from(value.text)]);
    return checked(value.kind === 'string' ? (0,read_time/* readTime */.a)(generalizedTime) : null, offset);
}
function checked(date, offset) {
    if (date && !Number.isNaN(date.getTime()))
        return date;
    throw new errors/* FormatError */.IF('the requirement has a date that is not like timestamp "20190408000000Z"', offset);
}
function readValue(cursor) {
    const { kind, text } = cursor.peek();
    if (kind === 'hex') {
        if (text.length % 2 !== 0)
            throw cursor.failure('an even number of hexadecimal digits');
        cursor.next();
        return Buffer.from(text, 'hex');
    }
    if (!isName(cursor))
        throw cursor.failure('a value (a word of the language needs quotes)');
    cursor.next();
    return Buffer.from(text);
}
function isName(cursor, ahead = 0) {
    const { kind, text } = cursor.peek(ahead);
    return kind === 'string' || (kind === 'word' && !requirement_language/* keywords */.RE.has(text));
}
function readKey(cursor) {
    cursor.expect('[');
    const key = readValue(cursor);
    cursor.expect(']');
    return key;
}

;// CONCATENATED MODULE: ./src/signature/requirement/parse-certificate-test.ts





function readCertificateTest(cursor, isAnchor) {
    if (isAnchor && cursor.take('apple'))
        return readAppleAnchor(cursor);
    if (isAnchor && cursor.take('generic')) {
        cursor.expect('apple');
        return { op: 'appleGenericAnchor' };
    }
    if (cursor.take('trusted'))
        return { op: 'trustedCertificates' };
    const slot = isAnchor ? requirement_language/* rootSlot */.DX : readSlot(cursor);
    if (!isAnchor && cursor.take('trusted'))
        return { op: 'trustedCertificate', slot };
    const { kind, text } = cursor.peek();
    if (kind === 'sign' && text === '[')
        return readFieldTest(cursor, slot);
    if (!cursor.take('='))
        cursor.take('==');
    return { op: 'anchorHash', slot, data: readHash(cursor) };
}
function readAppleAnchor(cursor) {
    if (cursor.take('generic'))
        return { op: 'appleGenericAnchor' };
    if (isName(cursor))
        return { op: 'namedAnchor', data: readValue(cursor) };
    return { op: 'appleAnchor' };
}
function readSlot(cursor) {
    if (cursor.take('leaf'))
        return 0;
    return cursor.take('root') ? requirement_language/* rootSlot */.DX : readInteger(cursor);
}
const fieldTests = {
    field: 'certificateGeneric',
    extension: 'certificateGeneric',
    policy: 'certificatePolicy',
    timestamp: 'certificateDate',
};
function readFieldTest(cursor, slot) {
    const { offset } = cursor.peek();
    const key = readKey(cursor);
    const [, kind = '', rest = ''] = /^(\w+)\.(.*)$/s.exec(key.toString()) ?? [];
    if (kind === 'subject')
        return { op: 'certificateField', slot, key, match: readMatch(cursor) };
    if (!isFieldKind(kind) || !(0,object_identifier/* isOid */.dH)(rest)) {
        throw new errors/* FormatError */.IF(`the requirement names the unknown certificate field ${JSON.stringify(key.toString())}`, offset);
    }
    return { op: fieldTests[kind], slot, key: (0,object_identifier/* encodeOid */.jP)(rest), match: readMatch(cursor) };
}
function isFieldKind(kind) {
    return Object.hasOwn(fieldTests, kind);
}

// EXTERNAL MODULE: ./src/signature/requirement/requirement-set.ts
var requirement_set = __webpack_require__(4044);
;// CONCATENATED MODULE: ./src/signature/requirement/tokens.ts


const skipped = /(?:[ \t\r\n]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const patterns = [
    ['hash', /H"([0-9A-Fa-f]+)"/y],
    ['hex', /0x([0-9A-Fa-f]+)/y],
    ['date', /<(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) \+0000>/y],
    ['word', /([A-Za-z.][A-Za-z0-9.]*)/y],
    ['integer', /(\d+)/y],
    ['string', /"((?:\\[\s\S]|[^"\\])*)"/y],
    ['sign', /(=>|<=|>=|==|[()[\]<>=~\-!*;])/y],
];
function readTokens(text) {
    if (text.length > requirement_language/* mostRequirementBytes */.cV)
        throw new errors/* FormatError */.IF(`the requirement has ${text.length} characters`);
    const tokens = [];
    for (let offset = afterSkipped(text, 0); offset < text.length;) {
        const { token, end } = readToken(text, offset);
        tokens.push(token);
        offset = afterSkipped(text, end);
    }
    return [...tokens, { kind: 'end', text: '', offset: text.length }];
}
function afterSkipped(text, offset) {
    skipped.lastIndex = offset;
    return offset + (skipped.exec(text)?.[0].length ?? 0);
}
function readToken(text, offset) {
    for (const [kind, pattern] of patterns) {
        pattern.lastIndex = offset;
        const [whole, inner = ''] = pattern.exec(text) ?? [];
        if (whole === undefined)
            continue;
        const value = kind === 'string' ? inner.replaceAll(/\\([\s\S])/g, '$1') : inner;
        return { token: { kind, text: value, offset }, end: offset + whole.length };
    }
    throw new errors/* FormatError */.IF(`the requirement contains ${JSON.stringify(text.slice(offset, offset + 12))}`, offset);
}
function tokens_createCursor(text) {
    const tokens = readTokens(text);
    let position = 0;
    const peek = (ahead = 0) => {
        const token = tokens[Math.min(position + ahead, tokens.length - 1)];
        return token ?? { kind: 'end', text: '', offset: text.length };
    };
    const failure = (expected) => {
        const { kind, text: found, offset } = peek();
        const what = kind === 'end' ? 'ends' : `has ${JSON.stringify(found)}`;
        return new errors/* FormatError */.IF(`the requirement ${what} where ${expected} is expected`, offset);
    };
    const next = () => {
        const token = peek();
        position += 1;
        return token;
    };
    const take = (wanted) => {
        const { kind, text: found } = peek();
        if ((kind !== 'word' && kind !== 'sign') || found !== wanted)
            return false;
        position += 1;
        return true;
    };
    return {
        peek,
        next,
        take,
        failure,
        expect(wanted) {
            if (!take(wanted))
                throw failure(JSON.stringify(wanted));
        },
    };
}

;// CONCATENATED MODULE: ./src/signature/requirement/parse-requirement.ts







function parseRequirement(text) {
    const cursor = createCursor(text);
    const { expression } = readOr(cursor, 0);
    skipSemicolons(cursor);
    expectEnd(cursor);
    return expression;
}
function parseRequirementSet(text) {
    const cursor = tokens_createCursor(text);
    const requirements = new Map();
    do {
        const { offset } = cursor.peek();
        const type = readType(cursor);
        cursor.expect('=>');
        if (requirements.has(type))
            throw new errors/* FormatError */.IF('the requirement set names a type twice', offset);
        requirements.set(type, readOr(cursor, 0).expression);
        skipSemicolons(cursor);
    } while (cursor.peek().kind !== 'end');
    return requirements;
}
function readType(cursor) {
    const named = Object.entries(requirement_set/* requirementType */.qq).find(([name]) => cursor.take(name));
    if (named)
        return named[1];
    if (cursor.peek().kind !== 'integer')
        throw cursor.failure('a type of requirement, as in "designated =>",');
    return readInteger(cursor);
}
function skipSemicolons(cursor) {
    while (cursor.take(';'))
        ;
}
function expectEnd(cursor) {
    if (cursor.peek().kind !== 'end')
        throw cursor.failure('"and", "or" or the end');
}
const readOr = (cursor, level) => readChain('or', readAnd, { cursor, level });
const readAnd = (cursor, level) => readChain('and', readPrimary, { cursor, level });
function readChain(op, readOperand, { cursor, level }) {
    let left = readOperand(cursor, level);
    while (cursor.take(op)) {
        const right = readOperand(cursor, level);
        left = {
            expression: { op, left: left.expression, right: right.expression },
            depth: bounded(Math.max(left.depth, right.depth) + 1, cursor),
        };
    }
    return left;
}
function bounded(depth, cursor) {
    if (depth <= requirement_language/* deepestNesting */.bt)
        return depth;
    throw new errors/* FormatError */.IF('the requirement is nested too deeply', cursor.peek().offset);
}
function readPrimary(cursor, level) {
    bounded(level, cursor);
    if (cursor.take('!')) {
        const { expression, depth } = readPrimary(cursor, level + 1);
        return { expression: { op: 'not', operand: expression }, depth: bounded(depth + 1, cursor) };
    }
    if (!cursor.take('('))
        return { expression: readTest(cursor), depth: 0 };
    if (isName(cursor) && isClosing(cursor)) {
        const data = readValue(cursor);
        cursor.expect(')');
        return { expression: { op: 'namedCode', data }, depth: 0 };
    }
    const inner = readOr(cursor, level + 1);
    cursor.expect(')');
    return inner;
}
function isClosing(cursor) {
    const { kind, text } = cursor.peek(1);
    return kind === 'sign' && text === ')';
}
function readTest(cursor) {
    const test = cursor.peek().kind === 'word' ? tests.get(cursor.peek().text) : undefined;
    if (!test)
        throw cursor.failure('a test, such as identifier or anchor,');
    const { text } = cursor.next();
    return test(cursor, text);
}
const readCertificate = (cursor, word) => readCertificateTest(cursor, word === 'anchor');
const tests = new Map([
    ['always', () => ({ op: 'true' })],
    ['true', () => ({ op: 'true' })],
    ['never', () => ({ op: 'false' })],
    ['false', () => ({ op: 'false' })],
    ['notarized', () => ({ op: 'notarized' })],
    ['legacy', () => ({ op: 'legacyDeveloperId' })],
    ['identifier', (cursor) => ({ op: 'identifier', data: readValue(pastEqual(cursor)) })],
    ['cdhash', (cursor) => ({ op: 'cdHash', data: readHash(pastEqual(cursor)) })],
    ['platform', (cursor) => ({ op: 'platform', platform: readInteger(pastEqual(cursor)) })],
    ['info', (cursor) => ({ op: 'infoField', key: readKey(cursor), match: readMatch(cursor) })],
    ['entitlement', (cursor) => ({ op: 'entitlementField', key: readKey(cursor), match: readMatch(cursor) })],
    ['certificate', readCertificate],
    ['cert', readCertificate],
    ['anchor', readCertificate],
]);
function pastEqual(cursor) {
    if (!cursor.take('='))
        cursor.take('==');
    return cursor;
}


/***/ })

};
