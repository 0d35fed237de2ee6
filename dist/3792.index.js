export const id = 3792;
export const ids = [3792,7397];
export const modules = {

/***/ 8672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ createBudgets),
/* harmony export */   bY: () => (/* binding */ ownArchive),
/* harmony export */   fM: () => (/* binding */ ownArchiveBudgets),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
/* unused harmony export budgetOf */
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const bytesPerByte = 5;
const bytesOfAnyArchive = 32 << 20;
const bytesForEntry = 2_500;
const entriesOfAnyArchive = 2_000;
function createBudget(archiveBytes) {
    return budgetOf({
        bytes: bytesOfAnyArchive + bytesPerByte * archiveBytes,
        entries: entriesOfAnyArchive + Math.floor(archiveBytes / bytesForEntry),
    });
}
function createBudgets(archiveBytes) {
    return { decoded: createBudget(archiveBytes), files: createBudget(archiveBytes) };
}
const ownArchive = { take: () => undefined, left: () => Number.POSITIVE_INFINITY };
const ownArchiveBudgets = { decoded: ownArchive, files: ownArchive };
function budgetOf(limits) {
    let [bytesLeft, entriesLeft] = [limits.bytes, limits.entries];
    return {
        take(bytes, entries = 1) {
            bytesLeft -= bytes;
            entriesLeft -= entries;
            if (bytesLeft < 0)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the archive unpacks to more than ${limits.bytes} bytes`);
            if (entriesLeft < 0)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the archive has more than ${limits.entries} files and folders`);
        },
        left: () => bytesLeft,
    };
}


/***/ }),

/***/ 8430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   KI: () => (/* binding */ shownHost),
/* harmony export */   Ms: () => (/* binding */ parseGoproxy),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   qT: () => (/* binding */ askOne),
/* harmony export */   sG: () => (/* binding */ askProxies)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);


function parseGoproxy(text) {
    const steps = [];
    for (const [, word = '', separator] of text.matchAll(/([^,|]*)([,|]|$)/g)) {
        const base = word.trim().replace(/\/+$/, '');
        if (base === 'direct' || base === 'off')
            break;
        if (/^(https?|file):\/\//.test(base) && URL.canParse(base)) {
            steps.push({ base, nextAfterFailure: separator === '|' });
        }
    }
    return steps;
}
function shownHost(base) {
    const url = new URL(base);
    return url.protocol === 'file:' ? (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url) : url.host;
}
async function askProxies(fetch, steps, path) {
    const reasons = [];
    let failed = false;
    for (const { base, nextAfterFailure } of steps) {
        const answer = await askOne(fetch, base, path);
        if (answer.status === 200)
            return { kind: 'found', body: answer.body, base };
        reasons.push(`${shownHost(base)}: ${answer.reason}`);
        if (isAbsent(answer.status))
            continue;
        failed = true;
        if (!nextAfterFailure)
            break;
    }
    return { kind: failed ? 'failed' : 'absent', reasons };
}
const isAbsent = (status) => status === 404 || status === 410;
async function askOne(fetch, base, path) {
    const nothing = Buffer.alloc(0);
    try {
        if (base.startsWith('file:')) {
            return { status: 200, body: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(`${base}/${path}`)), reason: 'read' };
        }
        const { status, body } = await fetch(`${base}/${path}`, 'the module proxy');
        return { status, body, reason: String(status) };
    }
    catch (error) {
        if (error.code === 'ENOENT') {
            return { status: 404, body: nothing, reason: 'no such file' };
        }
        return { status: 0, body: nothing, reason: reasonOf(error) };
    }
}
function reasonOf(error) {
    const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!(inner instanceof Error))
        return String(inner);
    return inner.message || (inner.code ?? inner.name);
}


/***/ }),

/***/ 9020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  downloadGo: () => (/* binding */ downloadGo),
  makeSources: () => (/* binding */ makeSources)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/go/download/module-proxy.ts
var module_proxy = __webpack_require__(8430);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/go/checksum-database/signed-note.ts


const algorithmEd25519 = 1;
const keyHashLength = 4;
const publicKeyLength = 32;
const maximumSignatures = 100;
function parseVerifierKey(text) {
    const [, name, hash, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
    if (name === undefined || hash === undefined || encoded === undefined) {
        throw new errors/* FormatError */.IF('a verifier key has the form name+hash+key');
    }
    const key = Buffer.from(encoded, 'base64');
    if (key.length !== 1 + publicKeyLength || key[0] !== algorithmEd25519) {
        throw new errors/* FormatError */.IF('the verifier key is not an Ed25519 key');
    }
    if (keyHash(name, key) !== hash)
        throw new errors/* FormatError */.IF('the hash in the verifier key does not match the key');
    const x = key.subarray(1).toString('base64url');
    const publicKey = (0,external_node_crypto_.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return { name, hash, publicKey };
}
function keyHash(name, key) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${name}\n`).update(key).digest();
    return digest.subarray(0, keyHashLength).toString('hex');
}
function openNote(note, key) {
    const split = note.lastIndexOf('\n\n');
    if (split < 0 || !note.endsWith('\n'))
        throw new errors/* FormatError */.IF('the note has no signature');
    const text = note.slice(0, split + 1);
    const lines = note.slice(split + 2, -1).split('\n');
    if (lines.length > maximumSignatures)
        throw new errors/* FormatError */.IF('the note has too many signatures');
    const signatures = lines
        .map(parseSignature)
        .filter(({ name, hash }) => name === key.name && hash === key.hash);
    if (signatures.length === 0)
        throw new errors/* FormatError */.IF(`the note is not signed by ${key.name}`);
    const good = signatures.every(({ bytes }) => (0,external_node_crypto_.verify)(null, Buffer.from(text), key.publicKey, bytes));
    if (!good)
        throw new errors/* FormatError */.IF(`the signature of ${key.name} does not match the note`);
    return text;
}
function parseSignature(line) {
    const [, name, encoded] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded ?? '', 'base64');
    if (name === undefined || bytes.length <= keyHashLength) {
        throw new errors/* FormatError */.IF('a signature line of the note is malformed');
    }
    return {
        name,
        hash: bytes.subarray(0, keyHashLength).toString('hex'),
        bytes: bytes.subarray(keyHashLength),
    };
}

;// CONCATENATED MODULE: ./src/go/checksum-database/transparency-log.ts


const hashLength = 32;
const tileHeight = 8;
const tileWidth = 2 ** tileHeight;
const recordHash = (record) => digest(0, record);
const nodeHash = (left, right) => digest(1, left, right);
function digest(prefix, ...parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(Buffer.of(prefix));
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}
async function rootThrough(record, size, subtree) {
    if (!(record.index >= 0 && record.index < size)) {
        throw new errors/* FormatError */.IF(`record ${record.index} is not in a tree of ${size} records`);
    }
    const through = async (low, high) => {
        if (high - low === 1)
            return record.hash;
        const middle = splitOf(low, high);
        const isLeft = record.index < middle;
        const [left, right] = await Promise.all([
            isLeft ? through(low, middle) : beside(low, middle),
            isLeft ? beside(middle, high) : through(middle, high),
        ]);
        return nodeHash(left, right);
    };
    const beside = async (low, high) => {
        const level = levelOf(high - low);
        if (level !== null)
            return subtree(level, low / (high - low));
        const middle = splitOf(low, high);
        const [left, right] = await Promise.all([beside(low, middle), beside(middle, high)]);
        return nodeHash(left, right);
    };
    return through(0, size);
}
function splitOf(low, high) {
    let width = 1;
    while (width * 2 < high - low)
        width *= 2;
    return low + width;
}
function levelOf(width) {
    let level = 0;
    for (let reached = 1; reached < width; reached *= 2)
        level++;
    return 2 ** level === width ? level : null;
}
function subtreesFromTiles(size, readTile) {
    const tiles = new Map();
    const load = (tile) => {
        const path = tilePath(tile);
        const known = tiles.get(path) ?? readTile(tile);
        tiles.set(path, known);
        return known;
    };
    return async (level, index) => {
        const tileLevel = Math.floor(level / tileHeight);
        const count = 2 ** (level % tileHeight);
        const first = index * count;
        const tile = tileAt(tileLevel, Math.floor(first / tileWidth), size);
        const bytes = await load(tile);
        const start = first % tileWidth;
        if (bytes.length !== tile.width * hashLength || start + count > tile.width) {
            throw new errors/* FormatError */.IF(`${tilePath(tile)} does not contain its ${tile.width} hashes`);
        }
        return combine(bytes.subarray(start * hashLength, (start + count) * hashLength));
    };
}
function tileAt(level, index, size) {
    const hashesOfLevel = Math.floor(size / 2 ** (level * tileHeight));
    return { level, index, width: Math.min(tileWidth, hashesOfLevel - index * tileWidth) };
}
function combine(hashes) {
    if (hashes.length === hashLength)
        return hashes;
    const half = hashes.length / 2;
    return nodeHash(combine(hashes.subarray(0, half)), combine(hashes.subarray(half)));
}
function tilePath({ level, index, width }) {
    let path = String(index % 1000).padStart(3, '0');
    for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
        path = `x${String(rest % 1000).padStart(3, '0')}/${path}`;
    }
    const partial = width === tileWidth ? '' : `.p/${width}`;
    return `tile/${tileHeight}/${level}/${path}${partial}`;
}

;// CONCATENATED MODULE: ./src/go/checksum-database/checksum-database.ts




const goDatabaseKey = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
const goDatabaseName = 'sum.golang.org';
const goDatabaseAlias = 'sum.golang.google.cn';
function parseGosumdb(text) {
    const [first = goDatabaseName, address, ...rest] = (text ?? '').split(/\s+/).filter(Boolean);
    if (first === 'off')
        return null;
    const isAlias = first === goDatabaseAlias;
    try {
        const key = parseVerifierKey(isAlias || first === goDatabaseName ? goDatabaseKey : first);
        const url = (address ?? `https://${isAlias ? goDatabaseAlias : key.name}`).replace(/\/+$/, '');
        if (rest.length > 0 || !URL.canParse(url))
            throw new errors/* FormatError */.IF('at most one address follows the key');
        return { key, url };
    }
    catch (cause) {
        throw new errors/* InputError */.dz('GOSUMDB', `GOSUMDB: '${text}' is not a checksum database.`, {
            code: 'input-invalid',
            remedy: 'Unset GOSUMDB, or write sum.golang.org, name+hash+key, or off.',
            cause,
        });
    }
}
async function lookUp(fetch, request) {
    const { database, module, version } = request;
    const reasons = [];
    for (const base of await basesOf(fetch, database, request.proxies)) {
        const server = serverAt(fetch, base);
        try {
            return await lookUpProven(server, database.key, { module, version });
        }
        catch (error) {
            if (error instanceof errors/* FormatError */.IF)
                throw untrusted(database.key.name, (0,module_proxy/* shownHost */.KI)(base), error);
            if (!(error instanceof Unreachable))
                throw error;
            reasons.push(`${(0,module_proxy/* shownHost */.KI)(base)}: ${error.message}`);
        }
    }
    return { kind: 'unreachable', reasons };
}
async function basesOf(fetch, database, proxies) {
    const bases = [];
    for (const { base } of proxies) {
        const offered = `${base}/sumdb/${database.key.name}`;
        if (base.startsWith('file:'))
            continue;
        if ((await (0,module_proxy/* askOne */.qT)(fetch, offered, 'supported')).status === 200)
            bases.push(offered);
    }
    return [...bases, database.url];
}
class Unreachable extends Error {
}
function serverAt(fetch, base) {
    return async (path) => {
        const { status, body, reason } = await (0,module_proxy/* askOne */.qT)(fetch, base, path);
        if (status === 200)
            return body;
        if ((0,module_proxy/* isAbsent */.W0)(status))
            return null;
        throw new Unreachable(reason);
    };
}
async function lookUpProven(server, key, wanted) {
    const answer = await server(`lookup/${wanted.module}@${wanted.version}`);
    if (answer === null)
        throw new errors/* FormatError */.IF(`it has no record of ${wanted.module} ${wanted.version}`);
    const { index, record, note } = splitLookup(answer.toString('utf8'));
    const tree = parseTree(openNote(note, key));
    const readSubtree = subtreesFromTiles(tree.size, (tile) => readTile(server, tile));
    const hash = recordHash(Buffer.from(record));
    const root = await rootThrough({ index, hash }, tree.size, readSubtree);
    if (!root.equals(tree.root))
        throw new errors/* FormatError */.IF('the record is not at its index in the signed tree');
    const start = `${wanted.module} ${wanted.version} h1:`;
    const line = record.split('\n').find((each) => each.startsWith(start));
    if (line === undefined)
        throw new errors/* FormatError */.IF(`the record does not contain ${wanted.module} ${wanted.version}`);
    return { kind: 'known', h1: line.slice(start.length - 'h1:'.length), treeSize: tree.size };
}
function splitLookup(text) {
    const [, digits, record, note] = /^(0|[1-9]\d{0,15})\n((?:[^\n]+\n)+)\n([\s\S]+)$/.exec(text) ?? [];
    const index = Number(digits);
    if (record === undefined || note === undefined || !Number.isSafeInteger(index)) {
        throw new errors/* FormatError */.IF('the look-up answer is empty or malformed');
    }
    return { index, record, note };
}
function parseTree(text) {
    const [, digits, encoded] = /^go\.sum database tree\n([1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
    const size = Number(digits);
    const root = Buffer.from(encoded ?? '', 'base64');
    if (!Number.isSafeInteger(size) || root.length !== hashLength) {
        throw new errors/* FormatError */.IF('the signed note does not describe a tree');
    }
    return { size, root };
}
async function readTile(server, tile) {
    const bytes = await server(tilePath(tile));
    if (bytes !== null)
        return bytes;
    const full = await server(tilePath({ ...tile, width: 256 }));
    if (full === null)
        throw new errors/* FormatError */.IF(`${tilePath(tile)} is missing`);
    return full.subarray(0, tile.width * hashLength);
}
function untrusted(name, from, cause) {
    return new errors/* ToolError */.v4(`The answer of the checksum database ${name}, from ${from}, cannot be trusted: ${cause.message}.`, {
        code: 'go-checksum-database-untrusted',
        remedy: `A server between this machine and ${name} changes its answers: report it to the operator of ${from}. Nothing was unpacked.`,
        cause,
    });
}

// EXTERNAL MODULE: ./src/system/json/json.ts
var json = __webpack_require__(3192);
// EXTERNAL MODULE: ./src/go/version/go-release.ts
var go_release = __webpack_require__(6563);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./src/archive/unpacking-budget.ts
var unpacking_budget = __webpack_require__(8672);
;// CONCATENATED MODULE: ./src/go/checksum-database/directory-hash.ts

function h1Of(files) {
    const sorted = files
        .map((file) => ({ ...file, bytes: Buffer.from(file.name) }))
        .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { name, sha256 } of sorted)
        hash.update(`${sha256}  ${name}\n`);
    return `h1:${hash.digest('base64')}`;
}

;// CONCATENATED MODULE: ./src/go/download/check-path.ts

function checkPath(name, prefix) {
    if (!name.startsWith(prefix))
        throw new errors/* FormatError */.IF(`${name} is not under ${prefix}`);
    const path = name.slice(prefix.length);
    const isUnsafe = (part) => part === '' || part === '.' || part === '..';
    if (path.split('/').some(isUnsafe) || [...path].some((each) => each < ' ' || each === '\\')) {
        throw new errors/* FormatError */.IF(`${JSON.stringify(name)} is not a safe path`);
    }
    return path;
}

;// CONCATENATED MODULE: ./src/go/download/module-zip.ts









const methodStored = 0;
const methodDeflated = 8;
const fileTypeMask = 0o170000;
const regularFile = 0o100000;
async function readModuleZip(archive, prefix) {
    try {
        return await listFiles(archive, prefix);
    }
    catch (error) {
        throw asFormatError(error);
    }
}
async function listFiles(archive, prefix) {
    const zip = await (0,yauzl/* fromBufferPromise */.SY)(archive, { lazyEntries: true, strictFileNames: true });
    const files = [];
    const seen = new Set();
    const budget = (0,unpacking_budget/* createBudget */.yK)(archive.length);
    for await (const entry of zip.eachEntry()) {
        const path = pathOf(entry, prefix);
        const folded = path.toLowerCase();
        if (seen.has(folded))
            throw new errors/* FormatError */.IF(`the archive holds ${entry.fileName} twice`);
        seen.add(folded);
        budget.take(entry.uncompressedSize);
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        const end = fileDataStart + entry.compressedSize;
        if (end > archive.length)
            throw new errors/* FormatError */.IF(`${entry.fileName} ends outside the archive`);
        const packed = archive.subarray(fileDataStart, end);
        files.push({ name: entry.fileName, path, read: () => unpacked(packed, entry) });
    }
    if (files.length === 0)
        throw new errors/* FormatError */.IF('the archive holds no files');
    return files;
}
function pathOf(entry, prefix) {
    const { fileName } = entry;
    const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
    if (type !== 0 && type !== regularFile)
        throw new errors/* FormatError */.IF(`${fileName} is not a regular file`);
    return checkPath(fileName, prefix);
}
function unpacked(packed, entry) {
    try {
        const bytes = entry.compressionMethod === methodStored ? packed : inflated(packed, entry);
        if (bytes.length === entry.uncompressedSize)
            return bytes;
    }
    catch (error) {
        throw asFormatError(error);
    }
    throw new errors/* FormatError */.IF(`${entry.fileName} does not have the size that the archive declares`);
}
function inflated(packed, entry) {
    if (entry.compressionMethod !== methodDeflated || entry.isEncrypted()) {
        throw new errors/* FormatError */.IF(`${entry.fileName} uses a compression method that module archives do not use`);
    }
    if (entry.uncompressedSize === 0)
        return Buffer.alloc(0);
    return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: entry.uncompressedSize });
}
function asFormatError(error) {
    if (error instanceof errors/* FormatError */.IF)
        return error;
    return new errors/* FormatError */.IF(`the archive cannot be read: ${error instanceof Error ? error.message : error}`);
}
function h1OfModule(files) {
    return h1Of(files.map((file) => ({ name: file.name, sha256: (0,external_node_crypto_.hash)('sha256', file.read(), 'hex') })));
}
async function unpackToolchain(files, folder) {
    const folders = new Set(files.map(({ path }) => (0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path))));
    for (const each of folders)
        await (0,promises_.mkdir)(each, { recursive: true });
    for (const { path, read } of files) {
        const isCommand = path.startsWith('bin/') || path.startsWith('pkg/tool/');
        const name = path.replace(/(^|\/)_go\.mod$/, '$1go.mod');
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), read(), { mode: isCommand ? 0o755 : 0o644 });
    }
}

;// CONCATENATED MODULE: ./src/go/openpgp/read-packets.ts

const packetTags = { signature: 2, publicKey: 6, publicSubkey: 14 };
function readPackets(data) {
    const isBinary = ((data[0] ?? 0) & 0x80) !== 0;
    const bytes = isBinary ? data : withoutArmor(data.toString('latin1'));
    const packets = [];
    for (let offset = 0; offset < bytes.length;) {
        const { tag, start, length } = readHeader(bytes, offset);
        if (start + length > bytes.length)
            throw new errors/* FormatError */.IF('an OpenPGP packet is truncated', offset);
        packets.push({ tag, body: bytes.subarray(start, start + length) });
        offset = start + length;
    }
    return packets;
}
function withoutArmor(text) {
    const blocks = text
        .replaceAll('\r', '')
        .matchAll(/^-----BEGIN PGP .+-----\n(?:.+\n)*\n([^-]+)^-----END PGP /gm);
    const bodies = [...blocks].map(([, body = '']) => Buffer.from(body.replace(/^=.*$/gm, ''), 'base64'));
    if (bodies.length === 0)
        throw new errors/* FormatError */.IF('the OpenPGP armor is malformed');
    return Buffer.concat(bodies);
}
function readHeader(bytes, offset) {
    const first = bytes[offset] ?? 0;
    if ((first & 0x80) === 0)
        throw new errors/* FormatError */.IF('an OpenPGP packet has no tag', offset);
    return (first & 0x40) === 0 ? readOldHeader(bytes, offset) : readNewHeader(bytes, offset);
}
function readOldHeader(bytes, offset) {
    const first = bytes[offset] ?? 0;
    const size = [1, 2, 4][first & 3];
    if (size === undefined || offset + 1 + size > bytes.length) {
        throw new errors/* FormatError */.IF('an OpenPGP packet has no length', offset);
    }
    return { tag: (first >> 2) & 15, start: offset + 1 + size, length: bytes.readUIntBE(offset + 1, size) };
}
function readNewHeader(bytes, offset) {
    const tag = (bytes[offset] ?? 0) & 63;
    const [one = 0, two = 0] = bytes.subarray(offset + 1);
    if (one < 192)
        return { tag, start: offset + 2, length: one };
    if (one < 224)
        return { tag, start: offset + 3, length: ((one - 192) << 8) + two + 192 };
    if (one < 255 || offset + 6 > bytes.length) {
        throw new errors/* FormatError */.IF('an OpenPGP packet has a partial length', offset);
    }
    return { tag, start: offset + 6, length: bytes.readUInt32BE(offset + 2) };
}

;// CONCATENATED MODULE: ./src/go/openpgp/read-public-key.ts


const algorithmRsa = 1;
function readPublicKey(body) {
    if (body[0] !== 4 || body[5] !== algorithmRsa)
        return null;
    const modulus = readInteger(body, 6);
    const exponent = readInteger(body, modulus.end);
    const jwk = { kty: 'RSA', n: modulus.value.toString('base64url'), e: exponent.value.toString('base64url') };
    const head = Buffer.from([0x99, body.length >> 8, body.length & 0xff]);
    const signedForm = Buffer.concat([head, body]);
    const fingerprint = (0,external_node_crypto_.createHash)('sha1').update(signedForm).digest('hex').toUpperCase();
    return { fingerprint, key: (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' }), signedForm };
}
function readInteger(bytes, offset) {
    if (offset + 2 > bytes.length)
        throw new errors/* FormatError */.IF('an OpenPGP integer is truncated', offset);
    const end = offset + 2 + Math.ceil(bytes.readUInt16BE(offset) / 8);
    if (end > bytes.length)
        throw new errors/* FormatError */.IF('an OpenPGP integer is truncated', offset);
    return { value: bytes.subarray(offset + 2, end), end };
}

;// CONCATENATED MODULE: ./src/go/openpgp/read-signature.ts



const signatureTypes = { file: 0x00, subkeyBinding: 0x18 };
const read_signature_algorithmRsa = 1;
const hashes = { 2: 'sha1', 8: 'sha256', 9: 'sha384', 10: 'sha512' };
function readSignature(body) {
    const [version, type = 0, algorithm, hashNumber = 0] = body;
    const hash = hashes[hashNumber];
    if (version !== 4 || algorithm !== read_signature_algorithmRsa || hash === undefined)
        return null;
    const hashedEnd = 6 + readLength(body, 4);
    const otherEnd = hashedEnd + 2 + readLength(body, hashedEnd);
    const trailer = Buffer.alloc(6);
    trailer.writeUInt16BE(0x04ff, 0);
    trailer.writeUInt32BE(hashedEnd, 2);
    const signedTail = Buffer.concat([body.subarray(0, hashedEnd), trailer]);
    return { type, hash, signedTail, value: readInteger(body, otherEnd + 2).value };
}
function readLength(body, offset) {
    if (offset + 2 > body.length)
        throw new errors/* FormatError */.IF('an OpenPGP signature is truncated', offset);
    return body.readUInt16BE(offset);
}
function isSignedBy(key, signature, data) {
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    const padded = Buffer.alloc(Math.max(Math.ceil(bits / 8), signature.value.length));
    signature.value.copy(padded, padded.length - signature.value.length);
    const rsa = { key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING };
    return (0,external_node_crypto_.verify)(signature.hash, Buffer.concat([...data, signature.signedTail]), rsa, padded);
}

;// CONCATENATED MODULE: ./src/go/openpgp/verify-detached-signature.ts




function verifyDetachedSignature(file, signature, trusted) {
    const keys = trustedKeys(trusted.keyBlock, trusted.fingerprint);
    const signatures = readPackets(signature)
        .filter(({ tag }) => tag === packetTags.signature)
        .map(({ body }) => readSignature(body))
        .filter((each) => each !== null && each.type === signatureTypes.file && each.hash !== 'sha1')
        .filter((each) => each !== null);
    if (signatures.length === 0)
        throw new errors/* FormatError */.IF('it holds no OpenPGP signature over a file');
    const signer = keys.find(({ key }) => signatures.some((each) => isSignedBy(key, each, [file])));
    if (signer === undefined) {
        throw new errors/* FormatError */.IF(`no key of ${trusted.fingerprint} made the OpenPGP signature`);
    }
    return signer.fingerprint;
}
function trustedKeys(keyBlock, fingerprint) {
    const packets = readPackets(keyBlock);
    const primaries = packets.flatMap(({ tag, body }, index) => {
        const key = tag === packetTags.publicKey ? readPublicKey(body) : null;
        return key?.fingerprint === fingerprint ? [{ key, index }] : [];
    });
    const [primary] = primaries;
    if (primary === undefined)
        throw new errors/* FormatError */.IF(`the key block does not contain ${fingerprint}`);
    const keys = [primary.key];
    let subkey = null;
    for (const { tag, body } of packets.slice(primary.index + 1)) {
        if (tag === packetTags.publicKey)
            break;
        if (tag === packetTags.publicSubkey)
            subkey = readPublicKey(body);
        const binding = tag === packetTags.signature ? readSignature(body) : null;
        if (subkey === null || binding?.type !== signatureTypes.subkeyBinding)
            continue;
        if (isSignedBy(primary.key.key, binding, [primary.key.signedForm, subkey.signedForm]))
            keys.push(subkey);
    }
    return keys;
}

;// CONCATENATED MODULE: ./src/go/download/wrong-download.ts
function wrongDownloadRemedy(server) {
    return `Run it again. If it fails again, report it to the operator of ${server}. Nothing was unpacked.`;
}

;// CONCATENATED MODULE: ./src/go/download/second-proof.ts





const toolchainModuleName = 'golang.org/toolchain';
const googleSigningKey = {
    fingerprint: 'EB4C1BFD4F042F6DDDCCEC917721F63BD38B4796',
    url: 'https://dl.google.com/linux/linux_signing_key.pub',
};
async function proveToolchain(dependencies, toolchain) {
    const reasons = [];
    const found = (await proveByDatabase(dependencies, toolchain, reasons)) ??
        (await proveBySignature(dependencies, toolchain, reasons));
    if (found !== null)
        return found;
    const { version, server } = toolchain;
    if (dependencies.proofs === 'one') {
        dependencies.log.warning(`Go from ${server} has one proof only, which go-proofs: one allows: ${reasons.join('; ')}.`);
        return null;
    }
    throw new errors/* ToolError */.v4(`No second source confirms ${toolchainModuleName} ${version} from ${server}: ${reasons.join('; ')}.`, {
        code: 'go-proof-missing',
        remedy: 'Let this machine reach sum.golang.org, or set goproxy to a proxy that serves it. go-proofs: one does without. Nothing was unpacked.',
        retryable: true,
    });
}
async function proveByDatabase({ fetch, proxies, database }, { version, h1, server }, reasons) {
    if (database === null) {
        reasons.push('GOSUMDB switches the checksum database off');
        return null;
    }
    const answer = await lookUp(fetch, { database, proxies, module: toolchainModuleName, version });
    const { name } = database.key;
    if (answer.kind === 'unreachable') {
        reasons.push(`the checksum database ${name} was not reachable (${answer.reasons.join(', ')})`);
        return null;
    }
    if (answer.h1 === h1) {
        return `${h1} in the checksum database ${name}, proven in its signed tree of ${answer.treeSize} records`;
    }
    throw new errors/* ToolError */.v4(`${toolchainModuleName} ${version} from ${server} is not the published one: its hash is ${h1}, but ${answer.h1} is ` +
        `expected, according to the checksum database ${name}.`, {
        code: 'go-checksum-mismatch',
        remedy: wrongDownloadRemedy(server),
        retryable: true,
    });
}
async function proveBySignature({ fetch, signingKey }, { signed, server }, reasons) {
    if (signed === null)
        return null;
    const signature = await download(fetch, signed.signatureUrl, reasons);
    const keyBlock = signature && (await download(fetch, signingKey.url, reasons));
    if (signature === null || keyBlock === null)
        return null;
    try {
        const { fingerprint } = signingKey;
        const signer = verifyDetachedSignature(signed.archive, signature, { keyBlock, fingerprint });
        return `OpenPGP signature by ${signer}, a key of ${fingerprint}`;
    }
    catch (cause) {
        if (!(cause instanceof errors/* FormatError */.IF))
            throw cause;
        throw new errors/* ToolError */.v4(`The OpenPGP signature of the Go archive from ${server} is not valid: ${cause.message}.`, {
            code: 'go-signature-invalid',
            remedy: wrongDownloadRemedy(server),
            retryable: true,
            cause,
        });
    }
}
async function download(fetch, url, reasons) {
    const server = (0,module_proxy/* shownHost */.KI)(url);
    try {
        const { status, body } = await fetch(url, 'the OpenPGP signature');
        if (status === 200)
            return body;
        reasons.push(`${server} has no OpenPGP signature or key (HTTP status ${status})`);
    }
    catch (error) {
        reasons.push(`${server}: ${(0,module_proxy/* reasonOf */.A3)(error)}`);
    }
    return null;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/go/download/toolchain-archive.ts




const blockSize = 512;
const fields = { name: 0, size: 124, checksum: 148, type: 156, prefix: 345 };
const types = { file: '0', oldFile: '\0', folder: '5', extended: 'x', global: 'g' };
const leftOut = new Set(['api', 'doc', 'misc', 'test']);
const maximumUnpackedBytes = 2 ** 30;
async function readToolchainArchive(archive, prefix) {
    const seen = new Set();
    const files = [];
    for (const { name, content } of readTar(await unzip(archive))) {
        const path = checkPath(name, 'go/').replace(/(^|\/)go\.mod$/, '$1_go.mod');
        const folded = path.toLowerCase();
        if (seen.has(folded))
            throw new errors/* FormatError */.IF(`the archive contains ${name} twice`);
        seen.add(folded);
        if (leftOut.has(path.split('/')[0] ?? ''))
            continue;
        files.push({ name: `${prefix}${path}`, path, read: () => content });
    }
    if (files.length === 0)
        throw new errors/* FormatError */.IF('the archive contains no files');
    return files;
}
async function unzip(archive) {
    try {
        return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(archive, { maxOutputLength: maximumUnpackedBytes });
    }
    catch (error) {
        throw new errors/* FormatError */.IF(`the archive cannot be unpacked: ${error instanceof Error ? error.message : error}`);
    }
}
function readTar(tar) {
    const files = [];
    let longName = null;
    for (let offset = 0;;) {
        const header = tar.subarray(offset, offset + blockSize);
        if (header.length < blockSize)
            throw new errors/* FormatError */.IF('the archive is truncated', offset);
        if (header.every((byte) => byte === 0))
            return files;
        checkHeader(header, offset);
        const name = longName ?? nameOf(header);
        const start = offset + blockSize;
        const size = octal(header, fields.size, 12);
        const content = tar.subarray(start, start + size);
        if (content.length < size)
            throw new errors/* FormatError */.IF(`${name} is truncated`, offset);
        const type = String.fromCharCode(header[fields.type] ?? 0);
        longName = type === types.extended ? extendedName(content) : null;
        if (type === types.file || type === types.oldFile)
            files.push({ name, content });
        else if (type !== types.folder && type !== types.extended && type !== types.global) {
            throw new errors/* FormatError */.IF(`${name} is not a regular file`, offset);
        }
        offset = start + Math.ceil(size / blockSize) * blockSize;
    }
}
function checkHeader(header, offset) {
    const expected = octal(header, fields.checksum, 8);
    let sum = 8 * ' '.charCodeAt(0);
    for (const [index, byte] of header.entries()) {
        if (index < fields.checksum || index >= fields.checksum + 8)
            sum += byte;
    }
    if (sum !== expected)
        throw new errors/* FormatError */.IF('a tar header is damaged', offset);
}
function nameOf(header) {
    const name = toolchain_archive_text(header, fields.name, 100);
    const prefix = toolchain_archive_text(header, fields.prefix, 155);
    return prefix === '' ? name : `${prefix}/${name}`;
}
function extendedName(content) {
    return /^\d+ path=(.*)$/m.exec(content.toString('utf8'))?.[1] ?? null;
}
function toolchain_archive_text(header, offset, length) {
    const field = header.subarray(offset, offset + length);
    const end = field.indexOf(0);
    return field.subarray(0, end < 0 ? length : end).toString('utf8');
}
function octal(header, offset, length) {
    const digits = toolchain_archive_text(header, offset, length).trim();
    if (!/^[0-7]+$/.test(digits))
        throw new errors/* FormatError */.IF('a tar header is damaged');
    return Number.parseInt(digits, 8);
}

;// CONCATENATED MODULE: ./src/go/download/toolchain-module.ts









function toolchainModule(dependencies) {
    const { host, fetch, log, proxies } = dependencies;
    const notConfigured = { kind: 'unreachable', reason: 'GOPROXY names no proxy' };
    return {
        from: 'toolchain-module',
        name: 'the Go module proxy',
        async releases() {
            if (proxies.length === 0)
                return notConfigured;
            const answer = await (0,module_proxy/* askProxies */.sG)(fetch, proxies, `${toolchainModuleName}/@v/list`);
            if (answer.kind !== 'found')
                return { kind: 'unreachable', reason: answer.reasons.join(', ') };
            return { kind: 'listed', releases: releasesIn(answer.body, host) };
        },
        async fetchInto(folder, release) {
            if (proxies.length === 0)
                return notConfigured;
            const version = moduleVersion(release, host);
            log.info(`Downloading ${toolchainModuleName} ${version} from ${proxies.map(({ base }) => (0,module_proxy/* shownHost */.KI)(base)).join(', ')}`);
            const answer = await (0,module_proxy/* askProxies */.sG)(fetch, proxies, `${toolchainModuleName}/@v/${version}.zip`);
            if (answer.kind !== 'found') {
                const reason = answer.reasons.join(', ');
                if (answer.kind === 'absent')
                    return { kind: 'unknown', reason };
                return (await isMissingInList(this, release))
                    ? { kind: 'unknown', reason: `${reason}, and its list has no ${version}` }
                    : { kind: 'unreachable', reason };
            }
            const files = await filesOf(answer.body, version, (0,module_proxy/* shownHost */.KI)(answer.base));
            const server = (0,module_proxy/* shownHost */.KI)(answer.base);
            const second = await proveToolchain(dependencies, {
                version,
                h1: h1OfModule(files),
                server,
                signed: null,
            });
            const root = (0,external_node_path_.join)(folder, 'go');
            await (0,promises_.mkdir)(root);
            await unpackToolchain(files, root);
            const first = `sent by ${server} as ${toolchainModuleName} ${version}`;
            const proofs = second === null ? [first] : [first, second];
            return { kind: 'unpacked', root, proofs, sha256: (0,external_node_crypto_.hash)('sha256', answer.body, 'hex') };
        },
    };
}
async function isMissingInList(source, release) {
    const answer = await source.releases();
    if (answer.kind !== 'listed' || answer.releases.length === 0)
        return false;
    return !answer.releases.some((each) => (0,go_release/* releaseName */["do"])(each) === (0,go_release/* releaseName */["do"])(release));
}
const moduleVersion = (release, { os, arch }) => `v0.0.1-go${(0,go_release/* releaseName */["do"])(release)}.${os}-${arch}`;
function releasesIn(list, { os, arch }) {
    const suffix = `.${os}-${arch}`;
    return list
        .toString('utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.startsWith('v0.0.1-go') && line.endsWith(suffix))
        .map((line) => (0,go_release/* parseRelease */.BC)(line.slice('v0.0.1-'.length, -suffix.length)))
        .filter((release) => release !== null);
}
async function filesOf(archive, version, server) {
    try {
        return await readModuleZip(archive, `${toolchainModuleName}@${version}/`);
    }
    catch (cause) {
        if (!(cause instanceof errors/* FormatError */.IF))
            throw cause;
        throw malformed(version, server, cause);
    }
}
function malformed(version, server, cause) {
    return new errors/* ToolError */.v4(`${toolchainModuleName} ${version} from ${server} is not a module archive: ${cause.message}.`, {
        code: 'go-archive-malformed',
        remedy: wrongDownloadRemedy(server),
        retryable: true,
        cause,
    });
}

;// CONCATENATED MODULE: ./src/go/download/download-site.ts












function downloadSite(base, dependencies) {
    const { host, fetch } = dependencies;
    const name = `the download site ${(0,module_proxy/* shownHost */.KI)(base)}`;
    let index;
    const readIndex = () => {
        index ??= fetchIndex(fetch, base, host);
        return index;
    };
    return {
        from: 'download-site',
        name,
        async releases() {
            const answer = await readIndex();
            if (answer.kind === 'unreachable')
                return answer;
            const releases = answer.files.map(({ version }) => (0,go_release/* parseRelease */.BC)(version));
            return { kind: 'listed', releases: releases.filter((release) => release !== null) };
        },
        async fetchInto(folder, release) {
            const answer = await readIndex();
            if (answer.kind === 'unreachable')
                return answer;
            const file = answer.files.find(({ version }) => version === `go${(0,go_release/* releaseName */["do"])(release)}`);
            if (file === undefined) {
                return { kind: 'unknown', reason: `its index has no ${nameFor(release, host)}` };
            }
            const archive = await fetchArchive(dependencies, base, file);
            if (!Buffer.isBuffer(archive))
                return archive;
            const server = (0,module_proxy/* shownHost */.KI)(base);
            const version = moduleVersion(release, host);
            const files = await download_site_filesOf(archive, `golang.org/toolchain@${version}/`, { file, server });
            const signed = { archive, signatureUrl: `${base}/${file.filename}.asc` };
            const second = await proveToolchain(dependencies, { version, h1: h1OfModule(files), server, signed });
            const root = (0,external_node_path_.join)(folder, 'go');
            await (0,promises_.mkdir)(root);
            await unpackToolchain(files, root);
            const first = `SHA-256 ${file.sha256} in the index of ${server}`;
            const proofs = second === null ? [first] : [first, second];
            return { kind: 'unpacked', root, proofs, sha256: file.sha256 };
        },
    };
}
const nameFor = (release, { os, arch }) => `go${(0,go_release/* releaseName */["do"])(release)} for ${os}/${arch}`;
async function fetchIndex(fetch, base, host) {
    try {
        const { status, body } = await fetch(`${base}/?mode=json&include=all`, 'the Go download site');
        if (status !== 200)
            return { kind: 'unreachable', reason: `its index: HTTP status ${status}` };
        const files = archivesIn(JSON.parse(body.toString('utf8')));
        const suitable = files.filter(({ os, arch }) => os === host.os && arch === host.arch);
        if (suitable.length > 0)
            return { kind: 'index', files: suitable };
        return { kind: 'unreachable', reason: 'its index lists no archives for this machine' };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { kind: 'unreachable', reason: 'its index is not JSON' };
        return { kind: 'unreachable', reason: (0,module_proxy/* reasonOf */.A3)(error) };
    }
}
function archivesIn(index) {
    const releases = Array.isArray(index) ? index.map(json/* asObject */.e) : [];
    return releases.flatMap(({ files }) => (Array.isArray(files) ? files.filter(isArchive) : []));
}
function isArchive(value) {
    const { filename, version, os, arch, sha256, kind } = (0,json/* asObject */.e)(value);
    return (kind === 'archive' &&
        [version, os, arch].every((text) => typeof text === 'string') &&
        typeof filename === 'string' &&
        /^go[\w.-]+\.tar\.gz$/.test(filename) &&
        typeof sha256 === 'string' &&
        /^[0-9a-f]{64}$/.test(sha256));
}
async function fetchArchive({ fetch, log }, base, file) {
    const server = (0,module_proxy/* shownHost */.KI)(base);
    log.info(`Downloading ${file.filename} from ${server}`);
    let archive;
    try {
        const { status, body } = await fetch(`${base}/${file.filename}`, 'the Go download site');
        if (status !== 200)
            return { kind: 'unreachable', reason: `${file.filename}: HTTP status ${status}` };
        archive = body;
    }
    catch (error) {
        return { kind: 'unreachable', reason: (0,module_proxy/* reasonOf */.A3)(error) };
    }
    const actual = (0,external_node_crypto_.hash)('sha256', archive, 'hex');
    if (actual === file.sha256 && (file.size === undefined || archive.length === file.size))
        return archive;
    throw new errors/* ToolError */.v4(`${file.filename} from ${server} is not the published file: its ${archive.length} bytes have SHA-256 ${actual}, but ` +
        `${file.sha256}${file.size === undefined ? '' : ` over ${file.size} bytes`} is expected, according to the index of ${server}.`, {
        code: 'go-checksum-mismatch',
        remedy: wrongDownloadRemedy(server),
        retryable: true,
    });
}
async function download_site_filesOf(archive, prefix, { file, server }) {
    try {
        return await readToolchainArchive(archive, prefix);
    }
    catch (cause) {
        if (!(cause instanceof errors/* FormatError */.IF))
            throw cause;
        throw new errors/* ToolError */.v4(`${file.filename} from ${server} is not an archive of Go: ${cause.message}.`, {
            code: 'go-archive-malformed',
            remedy: wrongDownloadRemedy(server),
            retryable: true,
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/system/network/retry.ts
var retry = __webpack_require__(6142);
// EXTERNAL MODULE: ./src/system/progress.ts
var progress = __webpack_require__(5470);
;// CONCATENATED MODULE: ./src/go/download/fetch.ts



const defaultLimits = { timeout: 30 * 60_000, silence: 30_000, largest: 2 ** 30 };
const pauses = [1_000, 3_000];
function createFetch(dependencies, limits = defaultLimits) {
    const { http, clock } = dependencies;
    return async (url, service) => {
        const { address, headers } = withoutCredentials(url);
        const attempt = async () => {
            let received = '0 MB';
            const response = await (0,progress/* withProgress */.E)((seconds) => `${service} at ${new URL(address).host}: received ${received} in ${seconds} s`, dependencies, () => http({
                ...{ method: 'GET', url: address, headers, ...limits, service },
                onBytes: (bytes, total) => {
                    received = total === null ? megabytes(bytes) : `${megabytes(bytes)} of ${megabytes(total)}`;
                },
            }));
            if (response.status !== 429 && response.status < 500)
                return response;
            throw new Busy(response, service, address);
        };
        try {
            return await (0,retry/* retry */.L)({ clock, pauses, mayPass: isTransient }, attempt);
        }
        catch (error) {
            if (error instanceof Busy)
                return error.response;
            throw error;
        }
    };
}
const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
class Busy extends errors/* ToolError */.v4 {
    response;
    constructor(response, service, address) {
        super(`${service} at ${new URL(address).host} answered ${response.status}.`, {
            code: 'service-failed',
            remedy: 'Run it again later.',
            retryable: true,
        });
        this.response = response;
    }
}
function isTransient(error) {
    if (!(error instanceof errors/* ToolError */.v4) || !error.retryable)
        return false;
    const code = error.cause?.code;
    const reason = error.cause instanceof Error ? error.cause.message : '';
    const isHung = /^silent for |^no full answer within |timeout/i.test(reason);
    return !isHung && code !== 'ENOTFOUND' && code !== 'ECONNREFUSED';
}
function withoutCredentials(url) {
    const parsed = new URL(url);
    if (parsed.username === '' && parsed.password === '')
        return { address: url, headers: {} };
    const pair = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
    parsed.username = '';
    parsed.password = '';
    return {
        address: parsed.href,
        headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
    };
}

// EXTERNAL MODULE: ./src/go/install/explain-unavailable.ts
var explain_unavailable = __webpack_require__(6238);
// EXTERNAL MODULE: ./src/go/install/find-installed.ts
var find_installed = __webpack_require__(8568);
// EXTERNAL MODULE: ./src/go/install/go-installation.ts
var go_installation = __webpack_require__(6243);
// EXTERNAL MODULE: ./src/go/install/go-signature.ts
var go_signature = __webpack_require__(3961);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/go/install/read-go-settings.ts



async function readGoSettings(environment, goroot) {
    const user = environment.GOENV === 'off' ? {} : await assignmentsIn(userFile(environment));
    const builtIn = goroot === null ? {} : await assignmentsIn((0,external_node_path_.join)(goroot, 'go.env'));
    return (name) => [environment, user, builtIn].map((source) => source[name]).find(Boolean) ?? null;
}
function userFile(environment) {
    if (environment.GOENV)
        return environment.GOENV;
    const home = environment.HOME ?? (0,external_node_os_.homedir)();
    const folder = process.platform === 'darwin'
        ? (0,external_node_path_.join)(home, 'Library', 'Application Support')
        : environment.XDG_CONFIG_HOME || (0,external_node_path_.join)(home, '.config');
    return (0,external_node_path_.join)(folder, 'go', 'env');
}
async function assignmentsIn(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return {};
    }
    const assignments = text
        .split(/\r?\n/)
        .map((line) => /^([A-Z_][A-Z0-9_]*)=(.*)$/.exec(line))
        .filter((match) => match !== null);
    return Object.fromEntries(assignments.map(([, name, value]) => [name, value]));
}

;// CONCATENATED MODULE: ./src/go/install/download-go.ts















const defaultProxies = 'https://proxy.golang.org,direct';
async function makeSources(request, { environment, host, goroot }) {
    const { goproxy, downloadBaseUrl, http, clock, log, proofs } = request;
    const fetch = createFetch({ http, clock, log }, request.limits);
    const setting = await readGoSettings(environment, goroot);
    const proxies = (0,module_proxy/* parseGoproxy */.Ms)(goproxy ?? setting('GOPROXY') ?? defaultProxies);
    const database = parseGosumdb(setting('GOSUMDB'));
    const { signingKey = googleSigningKey } = request;
    const dependencies = { host, fetch, log, proofs, proxies, database, signingKey };
    const site = downloadSite(downloadBaseUrl, dependencies);
    const proxy = toolchainModule(dependencies);
    return goproxy === null ? [site, proxy] : [proxy, site];
}
async function downloadGo({ proofs, privateFolder, clock, log }, { sources, cache, release }) {
    const answers = [];
    for (const [index, source] of sources.entries()) {
        const fill = async (staging) => {
            const answer = await source.fetchInto(staging, release);
            if (answer.kind !== 'unpacked') {
                answers.push({ source, kind: answer.kind, reason: answer.reason });
                return null;
            }
            await checkVersion(answer.root, release, source);
            const signature = await (0,go_signature/* requireGoogleSignature */.n)(answer.root, clock.now());
            const all = signature === null ? answer.proofs : [...answer.proofs, signature];
            return { root: answer.root, record: { sha256: answer.sha256, proofs: all } };
        };
        const filled = proofs === 'two' ? await cache.keep(release, fill) : await fillPrivately(privateFolder, fill);
        if (filled === null) {
            reportNextSource(log, answers, sources[index + 1]);
            continue;
        }
        const { root, record } = filled;
        const { sha256, proofs: verifiedBy } = record;
        return { ...(0,go_installation/* installationAt */.m)(root, release), from: source.from, cacheHit: false, verifiedBy, sha256 };
    }
    throw (0,explain_unavailable/* explainUnavailable */.E)((0,go_release/* releaseName */["do"])(release), answers, cache.folder);
}
function reportNextSource(log, answers, next) {
    const last = answers.at(-1);
    if (last !== undefined && next !== undefined) {
        log.info(`No Go from ${last.source.name}: ${last.reason}. Trying ${next.name}.`);
    }
}
async function fillPrivately(folder, fill) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    return fill(await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'go-')));
}
async function checkVersion(root, release, source) {
    const version = await (0,find_installed/* versionOfRoot */.o)(root);
    if (version === (0,go_release/* releaseName */["do"])(release))
        return;
    throw new errors/* ToolError */.v4(`${source.name} sent ${version === null ? 'an archive without a VERSION file' : `Go ${version}`} in place of Go ${(0,go_release/* releaseName */["do"])(release)}.`, {
        code: 'go-archive-malformed',
        remedy: 'Report it to the operator, and set go-download-base-url or goproxy to another server.',
    });
}


/***/ }),

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
    return (0,_signature_verify_verify_macho_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyMachO */ .g)(path, { trust: _identity_trust_js__WEBPACK_IMPORTED_MODULE_2__.appleTrust, now });
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

/***/ 6142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   l: () => (/* binding */ pauseAfter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const longestPause = 5 * 60_000;
async function retry(policy, work) {
    const mayPass = policy.mayPass ?? ((error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.retryable);
    for (const pause of policy.pauses) {
        try {
            return await work();
        }
        catch (error) {
            if (!mayPass(error))
                throw error;
            const wait = pauseAfter(error, pause);
            policy.onRetry?.(error, wait);
            await policy.clock.sleep(wait);
        }
    }
    return work();
}
function pauseAfter(error, pause) {
    const requested = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR ? (error.retryAfter ?? 0) : 0;
    return Math.max(pause, Math.min(requested, longestPause));
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress),
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
const firstPause = 2_000;
const longestPause = 30_000;
async function withProgress(describe, { log, clock }, work) {
    const over = new AbortController();
    const startedAt = clock.now().getTime();
    const report = async () => {
        for (let pause = firstPause;; pause = Math.min(2 * pause, longestPause)) {
            await clock.sleep(pause, over.signal);
            log.info(describe(Math.round((clock.now().getTime() - startedAt) / 1000)));
        }
    };
    report().catch(() => undefined);
    try {
        return await work();
    }
    finally {
        over.abort();
    }
}
function createProgress(describe, { log, clock }) {
    const startedAt = clock.now().getTime();
    let pause = firstPause;
    let next = startedAt + pause;
    return () => {
        const now = clock.now().getTime();
        if (now < next)
            return;
        while (next <= now) {
            pause = Math.min(2 * pause, longestPause);
            next += pause;
        }
        log.info(describe((now - startedAt) / 1000));
    };
}


/***/ })

};
