export const id = 8349;
export const ids = [8349];
export const modules = {

/***/ 3961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeGoSignature: () => (/* binding */ describeGoSignature),
/* harmony export */   n: () => (/* binding */ requireGoogleSignature)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _identity_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3996);
/* harmony import */ var _signature_verify_verify_macho_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9469);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6578);





const googleTeam = 'EQHXZ8M8AV';
async function describeGoSignature(root, now) {
    const verification = await verifyProgram((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'bin', 'go'), now).catch(() => null);
    return verification && describe(verification);
}
async function requireGoogleSignature(root, now) {
    const programs = await programsOf(root);
    let description = null;
    for (const path of programs) {
        const verification = await verifyProgram(path, now);
        const [slice] = verification.slices;
        if (slice?.kind !== 'certificate')
            continue;
        if (!verification.valid || verification.authority !== 'apple' || !isGoogles(slice)) {
            throw invalidSignature(path.slice(root.length + 1), verification);
        }
        description = `${describe(verification)} on ${programs.length} programs`;
    }
    return description;
}
async function programsOf(root) {
    const files = await Promise.all(['bin', 'pkg/tool'].map(async (folder) => {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { recursive: true, withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name));
    }));
    return files.flat().sort();
}
async function verifyProgram(path, now) {
    return (0,_signature_verify_verify_macho_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyMachO */ .g)(path, { trust: _identity_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .appleTrust */ .f, now });
}
function describe({ valid, authority, slices }) {
    const [slice] = slices;
    if (slice === undefined)
        return null;
    if (slice.kind !== 'certificate')
        return `its programs are ${kinds[slice.kind]}`;
    const signer = /CN=(.*)/.exec(slice.chain[0]?.subject ?? '')?.[1] ?? 'a certificate without a name';
    return valid && authority === 'apple'
        ? `signature of ${signer}, checked up to Apple's root`
        : `signature of ${signer}, which is not valid`;
}
const kinds = { none: 'not signed', adhoc: 'signed ad-hoc', 'linker-signed': 'signed ad-hoc' };
function isGoogles({ chain }) {
    return (chain[0]?.subject ?? '').split('\n').includes(`OU=${googleTeam}`);
}
function invalidSignature(program, { problems }) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4(`${program} of the downloaded Go does not have a valid signature of Google (team ${googleTeam}): ${problems[0]?.message ?? 'another team signed it'}`, {
        code: 'go-signature-invalid',
        remedy: 'Report it to the operator of the download server. The download was removed.',
        retryable: false,
    });
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
