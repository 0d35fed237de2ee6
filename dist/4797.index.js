export const id = 4797;
export const ids = [4797,5549,159,7551];
export const modules = {

/***/ 7386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ outermost),
/* harmony export */   t: () => (/* binding */ productName)
/* harmony export */ });
function outermost(artifacts) {
    const held = new Set(artifacts.map(({ holds }) => holds));
    return artifacts.filter(({ path }) => !held.has(path));
}
function productName({ kind, name }) {
    return kind === 'app' ? name.replace(/\.(app|framework|bundle|plugin|xpc|appex)$/i, '') : name;
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

/***/ 1370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ withOutputLock),
/* harmony export */   l4: () => (/* binding */ lockName),
/* harmony export */   zF: () => (/* binding */ removeStaleLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);
/* harmony import */ var _system_process_process_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9448);




const lockName = '.go-notarize.lock';
async function withOutputLock(folder, work) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, lockName);
    await takeLock(path, folder);
    try {
        await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
    }
}
async function removeStaleLock(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, lockName);
    const owner = await ownerOfLock(path);
    if (owner === null || (await (0,_system_process_process_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunning */ .W_)(owner)))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }).catch(() => undefined);
}
async function takeLock(path, folder) {
    const text = JSON.stringify((0,_system_process_process_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .currentProcess */ .DK)());
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
    }
    catch {
    }
    const owner = await ownerOfLock(path);
    if (owner !== null && (await (0,_system_process_process_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isRunning */ .W_)(owner)))
        throw inUse(folder, owner.pid);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text).catch(() => undefined);
}
async function ownerOfLock(path) {
    return (0,_system_process_process_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOwner */ .pZ)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => ''));
}
function inUse(folder, pid) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('output-directory', `output-directory: process ${pid} is releasing into ${folder}.`, {
        code: 'output-in-use',
        remedy: 'Give each run an output-directory of its own, or wait for the other run.',
    });
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ draftFoldersOf),
  t: () => (/* binding */ removeDrafts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/system/files/owned-path.ts
var owned_path = __webpack_require__(3438);
// EXTERNAL MODULE: ./src/release/lock-output.ts
var lock_output = __webpack_require__(1370);
// EXTERNAL MODULE: ./src/system/json/json.ts
var json = __webpack_require__(3192);
// EXTERNAL MODULE: ./src/system/process/process-owner.ts
var process_owner = __webpack_require__(9448);
;// CONCATENATED MODULE: ./src/release/remove-placed-files.ts





const longestList = 1 << 20;
async function removePlacedFiles(outputDirectory, log) {
    for (const name of await (0,promises_.readdir)(outputDirectory).catch(() => [])) {
        const owner = (0,owned_path/* ownerOf */.bf)(name);
        if (owner === null)
            continue;
        const list = (0,external_node_path_.join)(outputDirectory, name);
        try {
            const found = await (0,promises_.lstat)(list);
            if (!found.isFile() || found.size > longestList || found.uid !== process.getuid?.())
                continue;
            if (await (0,process_owner/* isRunning */.W_)(owner))
                continue;
            for (const file of readList(await (0,promises_.readFile)(list, 'utf8'), outputDirectory))
                await removeFile(file, outputDirectory, log);
        }
        catch (error) {
            log.debug(`Not removed: the files of ${list} (${String(error)})`);
        }
    }
}
async function removeFile(file, outputDirectory, log) {
    const { isUnchanged } = await __webpack_require__.e(/* import() */ 1569).then(__webpack_require__.bind(__webpack_require__, 1569));
    if (!(await isUnchanged(file, outputDirectory)))
        return;
    const { removeFromOutput } = await __webpack_require__.e(/* import() */ 5452).then(__webpack_require__.bind(__webpack_require__, 5452));
    await removeFromOutput(file.path, outputDirectory);
    log.info(`Removed ${file.path}, which a killed run had signed and not submitted`);
}
function readList(text, outputDirectory) {
    const { placed } = (0,json/* asObject */.e)((0,json/* parseJson */.q)(text));
    if (!Array.isArray(placed))
        return [];
    return placed.flatMap((file) => {
        const { path: name, isApp, sha256 } = (0,json/* asObject */.e)(file);
        if (typeof name !== 'string')
            return [];
        const path = (0,external_node_path_.join)(outputDirectory, name);
        return [{ path, isApp: isApp === true, sha256: typeof sha256 === 'string' ? sha256 : null }];
    });
}

;// CONCATENATED MODULE: ./src/release/remove-drafts.ts





function draftFoldersOf({ outputDirectory, build, }) {
    return [...new Set([outputDirectory, ...build.artifacts.map((path) => (0,external_node_path_.dirname)(path))])];
}
async function removeDrafts(folders, log) {
    for (const folder of folders) {
        await (0,lock_output/* removeStaleLock */.zF)(folder);
        await removePlacedFiles(folder, log);
        await removeBelow(folder, 1, log);
    }
}
async function removeBelow(folder, levels, log) {
    await (0,owned_path/* removeLeftovers */.DA)(folder, log);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => [])) {
        const isBundle = (0,external_node_path_.extname)(entry.name) !== '';
        if (!entry.isDirectory() || (levels === 0 && !isBundle))
            continue;
        await removeBelow((0,external_node_path_.join)(folder, entry.name), isBundle ? Number.POSITIVE_INFINITY : levels - 1, log);
    }
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);



async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ asObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(String(text));
    }
    catch {
        return null;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 4939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttp: () => (/* binding */ createHttp),
  s: () => (/* binding */ retryAfterOf),
  V: () => (/* binding */ wasNotSent)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __webpack_require__(4942);
// EXTERNAL MODULE: ./src/system/cancellation.ts
var cancellation = __webpack_require__(8478);
// EXTERNAL MODULE: ./src/system/clock.ts
var system_clock = __webpack_require__(3347);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/system/network/explain-unreachable.ts


function unreachable({ service, url }, cause) {
    const { host, hostname } = new URL(url);
    const proxy = proxyFor(url);
    const via = proxy === null ? '' : ` through the proxy ${proxy.host}`;
    return new errors/* ToolError */.v4(`The request to ${service} at ${host}${via} failed: ${reasonOf(cause)}.`, {
        code: 'service-unreachable',
        remedy: proxy === null
            ? `Check that this machine can reach ${host}, then run again. If it needs a proxy, set ${variableFor(url)}.`
            : `Check ${variableFor(url)}, and that the proxy allows ${host}. Where no proxy is needed, add ${hostname} to NO_PROXY. Then run again.`,
        retryable: !isRefusedByProxy(cause),
        cause,
    });
}
function proxyFor(url) {
    const proxy = (0,lib/* getProxyUrl */.s_)(url);
    return proxy === '' ? null : new URL(proxy);
}
function variableFor(url) {
    return new URL(url).protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
}
const tunnelPrefix = 'tunneling socket could not be established, ';
function isRefusedByProxy(cause) {
    return cause instanceof Error && /^tunneling socket .*statusCode=4\d\d$/.test(cause.message);
}
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    const { message, code } = cause;
    if (!message.startsWith(tunnelPrefix))
        return message || String(code);
    const [kind = '', detail = ''] = message.slice(tunnelPrefix.length).split(/=(.*)/s);
    if (kind !== 'statusCode')
        return `the proxy cannot be reached (${detail})`;
    return detail === '407'
        ? 'the proxy wants a user name and a password (407); write them as http://USER:PASSWORD@PROXY'
        : `the proxy refused the connection (status ${detail})`;
}

;// CONCATENATED MODULE: ./src/system/network/http.ts






const defaultLargest = 16 * 2 ** 20;
const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 10;
function createHttp(cancelled, clock = system_clock/* systemClock */.m) {
    return async (request) => {
        cancelled?.throwIfAborted();
        const exchange = new AbortController();
        const stop = (why) => exchange.abort(new Error(why));
        const withdraw = (0,cancellation/* onceAborted */.zM)(cancelled, () => exchange.abort(cancelled?.reason));
        const limits = watchLimits(request, { clock, stop });
        const onBytes = (received, total) => {
            limits.hear();
            request.onBytes?.(received, total);
        };
        try {
            return await followRedirects({ ...request, onBytes }, exchange);
        }
        catch (cause) {
            if (cancelled?.aborted)
                throw cancelled.reason;
            throw unreachable(request, exchange.signal.aborted ? exchange.signal.reason : cause);
        }
        finally {
            limits.end();
            withdraw();
            stop('over');
        }
    };
}
function watchLimits({ timeout, silence = timeout }, { clock, stop }) {
    const over = new AbortController();
    let heardAt = clock.now().getTime();
    const watchSilence = async () => {
        for (let left = silence; left > 0; left = heardAt + silence - clock.now().getTime()) {
            await clock.sleep(left, over.signal);
        }
        stop(`silent for ${silence / 1000} s`);
    };
    const watchAll = async () => {
        await clock.sleep(timeout, over.signal);
        stop(`no full answer within ${timeout / 1000} s`);
    };
    for (const watch of [watchAll, ...(silence < timeout ? [watchSilence] : [])]) {
        watch().catch(() => undefined);
    }
    return {
        hear: () => {
            heardAt = clock.now().getTime();
        },
        end: () => over.abort(),
    };
}
async function followRedirects(request, exchange) {
    let current = request;
    for (let count = 0;; count++) {
        const response = await send(current, exchange);
        const { location } = response.headers;
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        if (!isRead || location === undefined || !redirects.has(response.status))
            return response;
        if (count === mostRedirects)
            throw new Error(`more than ${mostRedirects} redirects`);
        current = redirected(current, new URL(location, current.url));
    }
}
function redirected(request, target) {
    const from = new URL(request.url);
    if (from.protocol === 'https:' && target.protocol !== 'https:')
        throw new Error('a redirect from https to http');
    const headers = Object.entries(request.headers ?? {}).filter(([name]) => target.host === from.host || name.toLowerCase() !== 'authorization');
    return { ...request, url: target.href, headers: Object.fromEntries(headers) };
}
async function send(request, exchange) {
    const { signal } = exchange;
    signal.throwIfAborted();
    const client = new lib/* HttpClient */.Qq('go-notarize', [endedBy(signal)], {
        socketTimeout: request.timeout,
        allowRetries: false,
        allowRedirects: false,
    });
    try {
        const { message } = await begin(client, request, exchange);
        const abort = () => void message.destroy(signal.reason);
        signal.addEventListener('abort', abort, { once: true });
        const body = await readBody(message, request);
        signal.removeEventListener('abort', abort);
        return { status: message.statusCode ?? 0, headers: headersOf(message), body };
    }
    finally {
        client.dispose();
    }
}
function endedBy(signal) {
    return {
        prepareRequest: (options) => void Object.assign(options, { signal }),
        canHandleAuthentication: () => false,
        handleAuthentication: () => Promise.reject(new Error('no authentication is negotiated')),
    };
}
function begin(client, { method, url, headers = {}, body = '' }, exchange) {
    if (typeof body === 'string')
        return client.request(method, url, body, headers);
    const stream = Buffer.isBuffer(body) ? external_node_stream_.Readable.from([body]) : body;
    stream.on('error', (error) => exchange.abort(error));
    return client.request(method, url, stream, headers);
}
async function readBody(message, { largest = defaultLargest, onBytes }) {
    const total = /^\d+$/.test(message.headers['content-length'] ?? '')
        ? Number(message.headers['content-length'])
        : null;
    const chunks = [];
    let length = 0;
    for await (const chunk of message) {
        length += chunk.length;
        if (length > largest)
            throw new Error(`its answer is larger than ${largest} bytes`);
        chunks.push(chunk);
        onBytes?.(length, total);
    }
    return Buffer.concat(chunks);
}
function headersOf({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}
const connectionErrors = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
function wasNotSent(error) {
    if (!(error instanceof errors/* ToolError */.v4))
        return false;
    const { code } = (error.cause ?? {});
    return code !== undefined && connectionErrors.has(code);
}
function retryAfterOf({ headers }) {
    const value = headers['retry-after'];
    if (value === undefined)
        return undefined;
    if (/^\d{1,6}$/.test(value))
        return Number(value) * 1000;
    const pause = Date.parse(value) - Date.parse(headers.date ?? '');
    return pause >= 0 ? pause : undefined;
}


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
const toolVariables = new Set([
    'PATH HOME USER LOGNAME SHELL TMPDIR TMP TEMP LANG LANGUAGE TZ TERM',
    'HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR',
    'DEVELOPER_DIR SDKROOT __CF_USER_TEXT_ENCODING',
    'RUNNER_TRACKING_ID',
].flatMap((names) => names.split(' ')));
const runnerFiles = new Set([
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
]);
const withheld = /^(INPUT_|STATE_|GO_NOTARIZE_|ACTIONS_)|(^|_)(TOKEN|SECRET|PASSWORD)$/i;
function childEnvironment(inherits, policy) {
    const { from, secrets, passed } = policy;
    const isInherited = inherits === 'tools' ? isForTools : isOfUser;
    const result = {};
    for (const [name, value] of Object.entries(from)) {
        if (value === undefined)
            continue;
        const isClean = isInherited(name) && secrets.redact(value) === value;
        if (isClean || passed.includes(name))
            result[name] = value;
    }
    return result;
}
function isForTools(name) {
    return toolVariables.has(name.toUpperCase()) || name.startsWith('LC_');
}
function isOfUser(name) {
    return !withheld.test(name) && !runnerFiles.has(name);
}


/***/ }),

/***/ 6313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ji: () => (/* binding */ createRunner),
  z6: () => (/* binding */ endingOf),
  w$: () => (/* binding */ lastLines),
  zi: () => (/* binding */ runOrFail)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/system/cancellation.ts
var cancellation = __webpack_require__(8478);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
;// CONCATENATED MODULE: ./src/system/process/bounded-text.ts
const partLimits = { first: 16 * 2 ** 20, last: 2 ** 20 };
function boundedText(limits = partLimits) {
    const first = [];
    let room = limits.first;
    let last = [];
    let lastLength = 0;
    let length = 0;
    const compact = () => {
        last = [last.join('').slice(-limits.last)];
        lastLength = last[0]?.length ?? 0;
    };
    return {
        push(chunk) {
            length += chunk.length;
            if (room > 0)
                first.push(chunk.slice(0, room));
            const rest = chunk.slice(room);
            room -= Math.min(room, chunk.length);
            if (rest === '')
                return;
            last.push(rest);
            lastLength += rest.length;
            if (lastLength > 2 * limits.last)
                compact();
        },
        text() {
            compact();
            const leftOut = length - (limits.first - room) - lastLength;
            const note = leftOut > 0 ? `\n… ${leftOut} characters left out …\n` : '';
            return [...first, note, ...last].join('');
        },
    };
}

// EXTERNAL MODULE: ./src/system/process/child-environment.ts
var child_environment = __webpack_require__(3809);
;// CONCATENATED MODULE: ./src/system/process/line-splitter.ts
const longestLine = 64 * 1024;
function lineSplitter(onLine) {
    let rest = '';
    return {
        push(chunk) {
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop() ?? '';
            for (const line of lines)
                onLine(line);
            if (rest.length <= longestLine)
                return;
            onLine(rest);
            rest = '';
        },
        flush() {
            if (rest !== '')
                onLine(rest);
            rest = '';
        },
    };
}

;// CONCATENATED MODULE: ./src/system/process/process-groups.ts
const running = new Set();
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch {
    }
}
function beginGroup(group) {
    if (running.size === 0)
        process.on('exit', killAll);
    running.add(group);
}
function endGroup(group) {
    signalGroup(group, 'SIGKILL');
    running.delete(group);
    if (running.size === 0)
        process.off('exit', killAll);
}
function killAll() {
    for (const group of running)
        signalGroup(group, 'SIGKILL');
}

;// CONCATENATED MODULE: ./src/system/process/runner.ts







function endingOf({ exitCode, signal }) {
    return exitCode === null ? `signal ${signal}` : `exit code ${exitCode}`;
}
const graces = { 'timed out': 5_000, cancelled: 1_000 };
const pipeGrace = 500;
function createRunner(log, secrets, options = {}) {
    const { signal, passEnvironment = [], environment: common = {} } = options;
    return async (command) => {
        const line = secrets.redact([command.tool, ...command.args].map(quote).join(' '));
        signal?.throwIfAborted();
        log.debug(`$ ${line}`);
        const inherited = (0,child_environment/* childEnvironment */.Q)(command.inherits ?? 'tools', {
            from: process.env,
            secrets,
            passed: passEnvironment,
        });
        const environment = definedOnly({ ...inherited, ...common, ...command.environment });
        const { stopped, ...result } = await runProcess(command, environment, signal);
        if (stopped === 'cancelled')
            throw signal?.reason;
        if (stopped === 'timed out')
            throw timedOut(line, command, lastLines(secrets.redact(result.stderr)));
        return result;
    };
}
function runProcess(command, env, signal) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(command.tool, command.args, {
            cwd: command.workingDirectory,
            env,
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
        });
        const group = child.pid;
        if (group !== undefined)
            beginGroup(group);
        const output = readOutput(child, command.onLine);
        let stopped = null;
        const stop = (why) => {
            if (group === undefined || stopped !== null)
                return;
            stopped = why;
            signalGroup(group, 'SIGTERM');
            setTimeout(signalGroup, graces[why], group, 'SIGKILL').unref();
        };
        const timer = setTimeout(stop, command.timeout, 'timed out');
        const withdraw = (0,cancellation/* onceAborted */.zM)(signal, () => stop('cancelled'));
        const finish = () => {
            clearTimeout(timer);
            withdraw();
        };
        child.on('error', (cause) => {
            finish();
            reject(startFailure(command.tool, cause));
        });
        child.on('exit', () => {
            if (group !== undefined)
                endGroup(group);
            setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
            }, pipeGrace).unref();
        });
        child.on('close', (exitCode, exitSignal) => {
            finish();
            resolve({ exitCode, signal: exitSignal, stdout: output.stdout(), stderr: output.stderr(), stopped });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(command.input ?? '');
    });
}
function readOutput(child, onLine) {
    const read = (stream) => {
        const kept = boundedText();
        const lines = onLine && lineSplitter(onLine);
        stream?.setEncoding('utf8').on('data', (chunk) => {
            kept.push(chunk);
            lines?.push(chunk);
        });
        stream?.on('close', () => lines?.flush());
        return kept.text;
    };
    return { stdout: read(child.stdout), stderr: read(child.stderr) };
}
async function runOrFail(run, command) {
    const result = await run(command);
    if (result.exitCode === 0)
        return result;
    throw new errors/* ToolError */.v4(`${command.tool} ${command.args[0] ?? ''} ended with ${endingOf(result)}.`, {
        code: 'command-failed',
        remedy: `See the last lines of ${command.tool}.`,
        lines: lastLines(`${result.stdout}\n${result.stderr}`),
    });
}
function lastLines(text, count = 20) {
    return text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '')
        .slice(-count);
}
function startFailure(tool, cause) {
    if (cause.code === 'ENOENT') {
        return new errors/* ToolError */.v4(`The command ${tool} was not found.`, {
            code: 'command-not-found',
            remedy: `Install ${tool} or put it on PATH.`,
            cause,
        });
    }
    return new errors/* ToolError */.v4(`The command ${tool} could not be started: ${cause.message}`, {
        code: 'command-failed',
        remedy: `Check that ${tool} can be run by this user.`,
        cause,
    });
}
function timedOut(line, { timeout }, lines) {
    return new errors/* ToolError */.v4(`Stopped after ${Math.round(timeout / 1000)} s without an end: ${line}`, {
        code: 'command-timed-out',
        remedy: 'The command hung or the machine is overloaded. See its last lines.',
        retryable: true,
        lines,
    });
}
function definedOnly(environment) {
    return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== undefined));
}
function quote(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 5549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
/**
 * Stands in for undici (devDependencies). @actions/http-client imports this class for its
 * `getAgentDispatcher`, which serves clients of the GitHub API; requests of its own, proxies included, do without.
 * The real library would be a sixth of dist/, never run, and read from disk by every job.
 */
class ProxyAgent {
  constructor() {
    throw new Error('go-notarize is built without undici: use the request methods of HttpClient');
  }
}


/***/ })

};
