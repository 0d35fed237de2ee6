export const id = 6671;
export const ids = [6671,5452];
export const modules = {

/***/ 1853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pw: () => (/* binding */ archiveNames),
/* harmony export */   XU: () => (/* binding */ collectEntries),
/* harmony export */   _s: () => (/* binding */ unreadableFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



async function collectEntries({ roots, rootLinks = 'followed', }) {
    const entries = [];
    const factsOf = rootLinks === 'kept' ? node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat : node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat;
    for (const [name, path] of roots instanceof Map ? roots : archiveNames(roots))
        await collect({ path, name, facts: await factsOf(path) }, entries);
    return entries;
}
function archiveNames(roots) {
    const names = new Map();
    const isShared = (name) => roots.filter((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === name).length > 1;
    for (const path of roots) {
        const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
        const name = isShared(own) ? `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))}/${own}` : own;
        if (names.has(name)) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('artifacts', `Two artifacts are called ${name}.`, {
                code: 'input-invalid',
                remedy: 'Rename one of them, or release them in separate runs.',
            });
        }
        names.set(name, path);
    }
    return new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}
async function collect({ name, path, facts }, entries) {
    const { mode, size } = facts;
    if (facts.isDirectory()) {
        entries.push({ name, path, mode, kind: 'folder' });
        for (const child of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path)).sort()) {
            const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, child);
            await collect({ path: inside, name: `${name}/${child}`, facts: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(inside) }, entries);
        }
    }
    else if (facts.isSymbolicLink()) {
        entries.push({ name, path, mode, kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path) });
    }
    else if (facts.isFile()) {
        entries.push({ name, path, mode, kind: 'file', size });
    }
    else {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('artifacts', `${path} is not a file, folder or link, and cannot be packed.`, {
            code: 'input-invalid',
            remedy: 'Remove it from the release.',
        });
    }
}
function unreadableFile(path, cause) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('artifacts', `${path} cannot be packed: ${cause.message}.`, {
        code: 'input-invalid',
        remedy: 'Make it readable for this user, and stop other programs from writing to it.',
        cause,
    });
}


/***/ }),

/***/ 7212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createFileWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function createFileWriter(folder) {
    const made = new Set();
    const makeFolder = (path) => {
        if (made.has(path))
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { recursive: true });
        made.add(path);
    };
    return {
        makeFolder,
        async writeFile(path, content, mode) {
            makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'wx');
            try {
                for await (const chunk of content)
                    writeAll(file, chunk);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, mode === 0 ? 0o644 : mode | 0o600);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        },
    };
}
function writeAll(file, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, done);
}


/***/ }),

/***/ 8514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createFolderCount)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function createFolderCount(budget) {
    const known = new Set(['.']);
    return ({ name, isFolder }) => {
        for (let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(name); !known.has(folder); folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)) {
            known.add(folder);
            budget.take(0);
        }
        if (isFolder)
            known.add(name);
    };
}


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readingArchive)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const localFailures = new Set([
    'ENOENT',
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOSPC',
    'EDQUOT',
    'EFBIG',
    'EIO',
    'EMFILE',
    'ENFILE',
]);
function isLocalFailure(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && localFailures.has(String(error.code)));
}
async function readingArchive(path, kind, read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF)
            throw error.withPath(path);
        if (isLocalFailure(error))
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${path} is not a readable ${kind}: ${reason}`);
    }
}


/***/ }),

/***/ 5702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractTarGz: () => (/* binding */ extractTarGz),
/* harmony export */   listTarGz: () => (/* binding */ listTarGz)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6578);
/* harmony import */ var _file_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7212);
/* harmony import */ var _implied_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8514);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9783);
/* harmony import */ var _malformed_archive_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5840);
/* harmony import */ var _unpacking_budget_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8672);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6487);












const largestExtendedHeader = 1 << 20;
const kindName = '.tar.gz archive';
function listTarGz(path, budget) {
    return (0,_malformed_archive_js__WEBPACK_IMPORTED_MODULE_9__/* .readingArchive */ .L)(path, kindName, async () => {
        const record = new Map();
        await readEntries(path, budget, async ({ name, kind, mode, target }, content) => {
            if (kind === 'link')
                record.set(name, { kind, target });
            if (kind !== 'file')
                return;
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for await (const chunk of content)
                hash.update(chunk);
            record.set(name, { kind, sha256: hash.digest('hex'), mode });
        });
        return record;
    });
}
function extractTarGz(path, folder, budget) {
    return (0,_malformed_archive_js__WEBPACK_IMPORTED_MODULE_9__/* .readingArchive */ .L)(path, kindName, async () => {
        const writer = (0,_file_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .createFileWriter */ .K)(folder);
        const links = [];
        await readEntries(path, budget, async ({ name, kind, mode, target }, content) => {
            if (kind === 'link')
                links.push({ path: name, target });
            else if (kind === 'folder')
                writer.makeFolder(name);
            else
                await writer.writeFile(name, content, mode);
        });
        await (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .makeLinks */ .S_)(links, folder);
    });
}
async function readEntries(path, budget, visit) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.stat)(path);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(path);
    const unpacked = (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)({ chunkSize: 1 << 18 });
    file.once('error', (error) => unpacked.destroy(error));
    file.pipe(unpacked);
    try {
        await readAll(createReader(unpacked), budget ?? (0,_unpacking_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .createBudget */ .yK)(size), visit);
    }
    finally {
        unpacked.destroy();
        file.destroy();
        if (!file.closed)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(file, 'close');
    }
}
async function readAll(reader, budget, visit) {
    const seen = new Set();
    const countFolders = (0,_implied_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .createFolderCount */ .Y)(budget);
    let records = new Map();
    for (;;) {
        const header = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_11__/* .readTarHeader */ .RO)(await reader.take(_tar_header_js__WEBPACK_IMPORTED_MODULE_11__/* .blockSize */ .L6));
        if (header.type === 'end')
            return;
        if (header.type === 'extended') {
            if (header.size > largestExtendedHeader)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF('an extended tar header is too large');
            budget.take(header.size);
            records = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_11__/* .readRecords */ .T3)(await reader.take(header.size));
            await reader.take((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_11__/* .padding */ .Ms)(header.size).length);
            continue;
        }
        const entry = checkedEntry(header, records, seen);
        records = new Map();
        budget.take(entry.size);
        countFolders({ name: entry.name, isFolder: entry.kind === 'folder' });
        let read = 0;
        const content = reader.stream(entry.size, (count) => {
            read += count;
        });
        await visit(entry, content);
        if (read !== entry.size)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF(`${entry.name} was not read to its end`);
        await reader.take((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_11__/* .padding */ .Ms)(entry.size).length);
    }
}
function checkedEntry(header, records, seen) {
    const name = (records.get('path') ?? header.name).replace(/^\.\//, '').replace(/\/$/, '');
    const target = records.get('linkpath') ?? header.target;
    const size = header.kind === 'file' ? Number(records.get('size') ?? header.size) : 0;
    (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .checkEntryPath */ .iX)(name);
    if (seen.has((0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .foldedName */ .mw)(name)))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF(`${name} is in the archive twice`);
    seen.add((0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .foldedName */ .mw)(name));
    if (!Number.isSafeInteger(size) || size < 0)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF(`${name} has a malformed size`);
    if (header.kind === 'link' && (target.length > _links_js__WEBPACK_IMPORTED_MODULE_8__/* .longestLink */ .Ng || !(0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .staysInside */ .No)({ path: name, target }))) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF(`the link ${name} leads to ${JSON.stringify(target)}, outside of the archive`);
    }
    return { ...header, name, target, size };
}
function createReader(source) {
    const chunks = source[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    async function* stream(length, onBytes) {
        for (let left = length; left > 0;) {
            if (rest.length === 0) {
                const next = await chunks.next();
                if (next.done)
                    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FormatError */ .IF('the archive ends too early');
                rest = next.value;
            }
            const part = rest.subarray(0, left);
            rest = rest.subarray(part.length);
            left -= part.length;
            onBytes(part.length);
            yield part;
        }
    }
    return {
        stream,
        async take(length) {
            if (length <= rest.length) {
                const taken = rest.subarray(0, length);
                rest = rest.subarray(length);
                return taken;
            }
            const parts = [];
            for await (const part of stream(length, () => undefined))
                parts.push(part);
            return Buffer.concat(parts);
        },
    };
}


/***/ }),

/***/ 6487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   OP: () => (/* binding */ writeTarHeader),
/* harmony export */   RO: () => (/* binding */ readTarHeader),
/* harmony export */   T3: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const blockSize = 512;
const types = { file: '0', link: '2', folder: '5' };
const extendedType = 'x';
const nameSize = 100;
const largestSize = 8 ** 11 - 1;
function writeTarHeader(header) {
    const { name, target, size } = header;
    const records = [
        ...(fits(name) ? [] : [recordOf('path', name)]),
        ...(fits(target) ? [] : [recordOf('linkpath', target)]),
        ...(size <= largestSize ? [] : [recordOf('size', String(size))]),
    ];
    const own = writeBlock(header, types[header.kind]);
    if (records.length === 0)
        return own;
    const content = Buffer.concat(records);
    const extended = {
        name: 'extended-header',
        kind: 'file',
        mode: 0o644,
        size: content.length,
        target: '',
    };
    return Buffer.concat([writeBlock(extended, extendedType), content, padding(content.length), own]);
}
function padding(length) {
    return Buffer.alloc((blockSize - (length % blockSize)) % blockSize);
}
function fits(text) {
    return Buffer.byteLength(text) <= nameSize && /^[\x20-\x7e]*$/.test(text);
}
function recordOf(key, value) {
    const rest = ` ${key}=${value}\n`;
    let length = Buffer.byteLength(rest);
    while (String(length).length + Buffer.byteLength(rest) !== length) {
        length = String(length).length + Buffer.byteLength(rest);
    }
    return Buffer.from(`${length}${rest}`);
}
function writeBlock({ name, mode, size, target }, type) {
    const block = Buffer.alloc(blockSize);
    const octal = (value, width) => value
        .toString(8)
        .padStart(width - 1, '0')
        .slice(1 - width);
    block.write(fits(name) ? name : 'long-name', 0, nameSize);
    block.write(octal(mode, 8), 100);
    block.write(octal(0, 8), 108);
    block.write(octal(0, 8), 116);
    block.write(octal(Math.min(size, largestSize), 12), 124);
    block.write(octal(0, 12), 136);
    block.write(' '.repeat(8), 148);
    block.write(type, 156);
    block.write(fits(target) ? target : 'long-target', 157, nameSize);
    block.write('ustar\x0000', 257, 'latin1');
    block.write(`${octal(checksumOf(block), 7)}\0 `, 148, 'latin1');
    return block;
}
function checksumOf(block) {
    return block.reduce((sum, byte) => sum + byte, 0);
}
function readTarHeader(block) {
    if (block.every((byte) => byte === 0))
        return { type: 'end' };
    const expected = Buffer.from(block);
    expected.write(' '.repeat(8), 148);
    if (octalAt(block, 148, 8) !== checksumOf(expected))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a tar header has a wrong checksum');
    const size = octalAt(block, 124, 12);
    const type = String.fromCharCode(block[156] ?? 0);
    if (type === extendedType)
        return { type: 'extended', size };
    const kind = type === '\0' ? 'file' : kindOf(type);
    const prefix = block.toString('latin1', 257, 262) === 'ustar' ? textAt(block, 345, 155) : '';
    const name = textAt(block, 0, nameSize);
    return {
        type: 'entry',
        name: prefix === '' ? name : `${prefix}/${name}`,
        kind,
        mode: octalAt(block, 100, 8) & 0o777,
        size: kind === 'file' ? size : 0,
        target: textAt(block, 157, nameSize),
    };
}
function kindOf(type) {
    const [kind] = Object.entries(types).find(([, digit]) => digit === type) ?? [];
    if (kind === undefined)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the archive has an entry of type ${JSON.stringify(type)}`);
    return kind;
}
function readRecords(content) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const length = Number.parseInt(content.toString('latin1', at, at + 12), 10);
        if (!(length > 0) || at + length > content.length)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('an extended tar header is malformed');
        const record = content.toString('utf8', at, at + length - 1);
        const [, key = '', value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? [];
        records.set(key, value);
        at += length;
    }
    return records;
}
function textAt(block, at, length) {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? length : end);
}
function octalAt(block, at, length) {
    const digits = block
        .toString('latin1', at, at + length)
        .replace(/[\0 ]+$/, '')
        .trim();
    if (!/^[0-7]*$/.test(digits))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('a tar header has a malformed number');
    return digits === '' ? 0 : Number.parseInt(digits, 8);
}


/***/ }),

/***/ 465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeTarGz)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8114);
/* harmony import */ var _collect_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1853);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6487);







const permissions = 0o777;
async function writeTarGz({ output, ...request }) {
    const entries = await (0,_collect_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .collectEntries */ .XU)(request);
    await (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(output, (temporary) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(blocksOf(entries)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGzip)(), fixedSystem(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { flags: 'wx' })), { mode: 0o644 });
}
async function* blocksOf(entries) {
    for (const entry of entries) {
        const { kind, mode } = entry;
        const size = kind === 'file' ? entry.size : 0;
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .writeTarHeader */ .OP)({
            name: kind === 'folder' ? `${entry.name}/` : entry.name,
            ...{ kind, mode: mode & permissions, size },
            target: kind === 'link' ? entry.target : '',
        });
        if (entry.kind === 'file')
            yield* contentOf(entry);
    }
    yield Buffer.alloc(2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .blockSize */ .L6);
}
async function* contentOf({ path, size }) {
    let read = 0;
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 18 })) {
            read += chunk.length;
            if (read > size)
                break;
            yield chunk;
        }
    }
    catch (error) {
        throw (0,_collect_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableFile */ ._s)(path, error instanceof Error ? error : new Error(String(error)));
    }
    if (read !== size)
        throw (0,_collect_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableFile */ ._s)(path, new Error('its size has changed'));
    yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .padding */ .Ms)(size);
}
const systemOffset = 9;
const unix = 3;
function fixedSystem() {
    let seen = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(chunk, _encoding, done) {
            const at = systemOffset - seen;
            if (at >= 0 && at < chunk.length)
                chunk[at] = unix;
            seen += chunk.length;
            done(null, chunk);
        },
    });
}


/***/ }),

/***/ 2082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractZip: () => (/* binding */ extractZip)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5101);
/* harmony import */ var _file_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7212);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9783);
/* harmony import */ var _malformed_archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5840);
/* harmony import */ var _unpacking_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8672);
/* harmony import */ var _zip_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4316);







function extractZip(path, folder, ownBudget) {
    return (0,_malformed_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .readingArchive */ .L)(path, 'zip archive', () => (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_1__/* .withFile */ .D4)(path, async (source) => {
        const budget = ownBudget ?? (0,_unpacking_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .createBudget */ .yK)(source.size);
        const writer = (0,_file_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .createFileWriter */ .K)(folder);
        const links = [];
        for (const entry of await (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .readZipEntries */ .Y)(source, budget)) {
            const { name, kind, mode } = entry;
            if (kind === 'link')
                links.push({ path: name, target: await (0,_zip_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .readLink */ .X)(entry) });
            else if (kind === 'folder')
                writer.makeFolder(name);
            else if (kind === 'file')
                await writer.writeFile(name, entry.content(), mode);
            else
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`${name} is neither a file, a folder nor a link`);
        }
        await (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .makeLinks */ .S_)(links.map(insideOnly), folder);
    }));
}
function insideOnly(link) {
    if ((0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .staysInside */ .No)(link))
        return link;
    const target = JSON.stringify(link.target);
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`the link ${link.path} leads to ${target}, outside of the archive`);
}


/***/ }),

/***/ 479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yazl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3044);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);
/* harmony import */ var _collect_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1853);





async function writeZip({ output, ...request }) {
    const entries = await (0,_collect_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .collectEntries */ .XU)(request);
    await (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(output, (temporary) => write(entries, temporary), { mode: 0o644 });
}
const noTime = new Date(1980, 0, 1);
const linkMode = 0o120755;
const compressionLevel = 3;
async function write(entries, output) {
    const zip = new yazl__WEBPACK_IMPORTED_MODULE_2__/* .ZipFile */ .u();
    const stop = new AbortController();
    zip.on('error', (error) => stop.abort(error));
    const written = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(zip.outputStream, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(output, { flags: 'wx' }), {
        signal: stop.signal,
    });
    for (const entry of entries)
        addEntry(zip, entry);
    zip.end();
    try {
        await written;
    }
    catch (error) {
        throw stop.signal.aborted ? stop.signal.reason : error;
    }
}
function addEntry(zip, entry) {
    const { name, path, mode } = entry;
    const options = { mtime: noTime, mode, forceDosTimestamp: true };
    if (entry.kind === 'folder')
        zip.addEmptyDirectory(name, options);
    else if (entry.kind === 'link') {
        zip.addBuffer(Buffer.from(entry.target), name, { ...options, mode: linkMode, compress: false });
    }
    else {
        const { size } = entry;
        const refuse = (cause) => zip.emit('error', (0,_collect_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadableFile */ ._s)(path, cause));
        zip.addReadStreamLazy(name, { ...options, compressionLevel }, (open) => {
            const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on('error', refuse);
            stream.on('end', () => stream.bytesRead === size || refuse(new Error('its size has changed')));
            open(null, stream);
        });
    }
}


/***/ }),

/***/ 4316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readLink),
/* harmony export */   Y: () => (/* binding */ readZipEntries)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(663);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6578);
/* harmony import */ var _system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5101);
/* harmony import */ var _implied_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8514);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9783);







const fileTypeMask = 0o170000;
const linkType = 0o120000;
const folderType = 0o040000;
const regularType = 0o100000;
async function readZipEntries(source, budget) {
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_2__/* .fromRandomAccessReaderPromise */ .or)(new SourceReader(source), source.size, {
        lazyEntries: true,
        strictFileNames: true,
    });
    const seen = new Set();
    const countFolders = (0,_implied_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .createFolderCount */ .Y)(budget);
    const entries = [];
    for await (const entry of zip.eachEntry()) {
        budget.take(entry.uncompressedSize);
        const [name, kind] = [checkedName(entry, seen), entryKind(entry)];
        countFolders({ name, isFolder: kind === 'folder' });
        entries.push({
            ...{ name, kind },
            mode: (entry.externalFileAttributes >>> 16) & 0o777,
            content: () => contentOf(zip, source, entry),
        });
    }
    return entries;
}
async function readLink({ name, content }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of content()) {
        size += chunk.length;
        if (size > _links_js__WEBPACK_IMPORTED_MODULE_6__/* .longestLink */ .Ng)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${name} is too long a link`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
class SourceReader extends yauzl__WEBPACK_IMPORTED_MODULE_2__/* .RandomAccessReader */ .lJ {
    source;
    constructor(source) {
        super();
        this.source = source;
    }
    read(buffer, offset, length, position, done) {
        try {
            this.source.read(position, length).copy(buffer, offset);
        }
        catch (error) {
            queueMicrotask(() => done(error));
            return;
        }
        queueMicrotask(() => done(null));
    }
}
function entryKind({ externalFileAttributes, fileName }) {
    const type = (externalFileAttributes >>> 16) & fileTypeMask;
    if (type === linkType)
        return 'link';
    if (type === folderType || fileName.endsWith('/'))
        return 'folder';
    return type === regularType || type === 0 ? 'file' : 'other';
}
function checkedName(entry, seen) {
    const name = entry.fileName.replace(/\/$/, '');
    (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .checkEntryPath */ .iX)(name);
    if (entry.isEncrypted())
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${name} is encrypted`);
    if (seen.has((0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .foldedName */ .mw)(name)))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${name} is in the archive twice`);
    seen.add((0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .foldedName */ .mw)(name));
    return name;
}
const method = { stored: 0, deflated: 8 };
const smallEntry = 1 << 20;
async function* contentOf(zip, source, entry) {
    const { fileName, compressedSize, compressionMethod, uncompressedSize } = entry;
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceOf */ .Mz)(source, fileDataStart, compressedSize);
    if (compressionMethod !== method.stored && compressionMethod !== method.deflated) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${fileName} has the unsupported compression method ${compressionMethod}`);
    }
    const chunks = compressionMethod === method.stored ? (0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsOf */ .R5)(packed) : inflated(packed, uncompressedSize);
    let size = 0;
    let sum = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > uncompressedSize)
            break;
        sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(chunk, sum);
        yield chunk;
    }
    if (size !== uncompressedSize || sum !== entry.crc32) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FormatError */ .IF(`${fileName} does not have the size and checksum in the archive`);
    }
}
async function* inflated(packed, size) {
    if (Math.max(packed.size, size) <= smallEntry) {
        const bytes = packed.read(0, packed.size);
        yield (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(bytes, { maxOutputLength: Math.max(1, size) });
        return;
    }
    const stored = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from((0,_system_files_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsOf */ .R5)(packed));
    const unpacked = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw)({ chunkSize: 1 << 18 });
    stored.once('error', (error) => unpacked.destroy(error));
    stored.pipe(unpacked);
    try {
        for await (const chunk of unpacked)
            yield chunk;
    }
    finally {
        unpacked.destroy();
        stored.destroy();
    }
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
async function answerOf(probe, tool, ...args) {
    const output = await probe.run(tool, args);
    return output?.exitCode === 0 ? output.stdout.trim() : null;
}


/***/ }),

/***/ 169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createSystemProbe)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _inspect_inspect_slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6770);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6578);






const commandLimit = 20_000;
const networkLimit = 10_000;
function createSystemProbe(dependencies) {
    const { run, http, clock, environment, workingDirectory } = dependencies;
    return {
        platform: process.platform,
        arch: process.arch === 'x64' ? 'amd64' : process.arch,
        environment,
        home: environment.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(),
        workingDirectory,
        now: clock.now(),
        async run(tool, args, variables = {}) {
            try {
                return await run({
                    ...{ tool, args, workingDirectory, timeout: commandLimit },
                    ...{ inherits: 'user', environment: variables },
                });
            }
            catch (error) {
                if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4)
                    return null;
                throw error;
            }
        },
        inspect: inspectPath,
        readText: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => null),
        program: readProgram,
        freeBytes,
        ask: (url) => ask(url, { http, clock }),
    };
}
async function inspectPath(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    if (found === null) {
        const isBroken = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => null)) !== null;
        const kind = isBroken ? 'other' : 'missing';
        return { kind, readable: false, writable: false, resolved: null, ownedByRoot: false };
    }
    const isFolder = found.isDirectory();
    const enter = isFolder ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK : 0;
    return {
        kind: isFolder ? 'folder' : found.isFile() ? 'file' : 'other',
        readable: await isAllowed(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | enter),
        writable: await isAllowed(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | enter),
        resolved: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => null),
        ownedByRoot: found.uid === 0 && process.getuid?.() !== 0,
    };
}
function isAllowed(path, mode) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, mode).then(() => true, () => false);
}
async function readProgram(path) {
    try {
        const slices = await (0,_inspect_inspect_slices_js__WEBPACK_IMPORTED_MODULE_4__.inspectSlices)(path);
        const [first] = slices;
        if (first === undefined)
            return null;
        const { kind, authorities } = first.signature;
        const signer = kind === 'none' ? null : (authorities[0] ?? 'an ad-hoc signature');
        return { archs: slices.map(({ arch }) => arch), signer };
    }
    catch {
        return null;
    }
}
async function freeBytes(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(path).catch(() => null);
    if (found !== null)
        return found.bavail * found.bsize;
    return path === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) ? null : freeBytes((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
async function ask(url, { http, clock }) {
    const start = clock.now().getTime();
    const answer = { status: null, problem: null };
    try {
        answer.status = (await http({ method: 'GET', url, timeout: networkLimit, service: 'the service' })).status;
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4))
            throw error;
        answer.problem = error.message.replace(/^.* did not answer: /, '');
    }
    return { ...answer, milliseconds: clock.now().getTime() - start };
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ assessWithContents)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);
/* harmony import */ var _artifact_assessment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3510);


async function assessWithContents(engine, artifact, { isAccepted = false, nesting } = {}) {
    const { kind, path, name } = artifact;
    if (!(0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isArchive */ .tc)(kind))
        return engine.assess(artifact, isAccepted);
    const { readArchive } = await __webpack_require__.e(/* import() */ 778).then(__webpack_require__.bind(__webpack_require__, 778));
    const contents = await readArchive({ kind, path, nesting }, async (packed) => {
        const inside = { ...packed, source: null, target: null };
        const options = { isAccepted, nesting: packed.nesting };
        const { issues, ...rest } = await assessWithContents(engine, inside, options);
        const inArchive = (file) => file.startsWith(packed.path) ? packed.name + file.slice(packed.path.length) : file;
        return {
            path: packed.name,
            ...rest,
            issues: issues.map((issue) => ({ ...issue, path: inArchive(issue.path) })),
        };
    });
    const first = contents.find(({ verdict }) => verdict !== 'accepted') ?? contents[0];
    if (first === undefined)
        return (0,_artifact_assessment_js__WEBPACK_IMPORTED_MODULE_1__/* .unassessed */ .lk)('no assessor');
    const { path: _path, contents: _contents, ...decisive } = first;
    return {
        ...decisive,
        verdict: verdictOf(contents),
        issues: contents.flatMap(({ issues }) => issues.map((issue) => ({ ...issue, path: `${name}/${issue.path}` }))),
        contents,
    };
}
function verdictOf(contents) {
    if (contents.every(({ verdict }) => verdict === 'accepted'))
        return 'accepted';
    return contents.some(({ verdict }) => verdict === 'rejected') ? 'rejected' : 'not-assessed';
}


/***/ }),

/***/ 5803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stapleWithContents)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);

async function stapleWithContents(engine, artifact, nesting) {
    const { kind, path } = artifact;
    if (!(0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isArchive */ .tc)(kind))
        return engine.staple(artifact);
    const { changeArchive } = await __webpack_require__.e(/* import() */ 778).then(__webpack_require__.bind(__webpack_require__, 778));
    const contents = await changeArchive({ kind, path, nesting }, async (packed) => ({
        path: packed.name,
        ...(await stapleWithContents(engine, { ...packed, source: null, target: null }, packed.nesting)),
    }), (results) => results.some(({ stapled }) => stapled === 'true'));
    const isStapled = contents.some(({ stapled }) => stapled === 'true');
    return { stapled: isStapled ? 'true' : 'not-applicable', contents };
}


/***/ }),

/***/ 5715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ goEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function goEnvironment(go, options = {}) {
    const { goproxy = null, platform, path = process.env.PATH ?? '' } = options;
    return {
        GOROOT: go.root,
        PATH: path === '' ? go.bin : `${go.bin}${node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter}${path}`,
        GOTOOLCHAIN: 'local',
        GOOS: platform?.os,
        GOARCH: platform?.arch,
        ...(platform === undefined ? {} : { CGO_ENABLED: platform.cgo ? '1' : '0' }),
        ...(goproxy === null ? {} : { GOPROXY: goproxy }),
    };
}


/***/ }),

/***/ 3440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readExplanations),
/* harmony export */   D: () => (/* binding */ explanationsVariable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const explanationsVariable = 'GO_NOTARIZE_TEST_LOG';
async function readExplanations(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    const texts = await Promise.all(names.sort().map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8')));
    return texts.map((text) => text.trimEnd());
}


/***/ }),

/***/ 274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ goTestArguments)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function goTestArguments(flags, program) {
    if (program === null)
        return ['test', ...flags];
    const own = ownFlags(flags).find((flag) => /^--?exec(=|$)/.test(flag));
    if (own !== undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('exec', `go-notarize test uses ${own.split('=')[0]} of go test itself.`, {
            code: 'usage',
            remedy: 'Remove -exec, or run go test without go-notarize.',
        });
    }
    return ['test', `-exec=${program.words.map(quote).join(' ')}`, ...flags];
}
function ownFlags(flags) {
    const end = flags.findIndex((flag) => /^--?args$/.test(flag));
    return end === -1 ? flags : flags.slice(0, end);
}
function quote(word) {
    if (word !== '' && !/[\s'"]/.test(word))
        return word;
    return word.includes("'") ? `"${word}"` : `'${word}'`;
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectArtifact: () => (/* binding */ inspectArtifact)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);
/* harmony import */ var _signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(173);


async function inspectArtifact(path) {
    return inspectAt(path, { name: path });
}
async function inspectAt(path, location) {
    const kind = await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__.artifactKind)(path);
    if (kind === 'binary')
        return { path: location.name, kind, slices: await (0,_signature_inspect_macho_js__WEBPACK_IMPORTED_MODULE_1__.inspectMachO)(path), ticket: 'not-applicable' };
    if (kind === 'app') {
        const { inspectBundle } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(4430), __webpack_require__.e(2129)]).then(__webpack_require__.bind(__webpack_require__, 2129));
        return { path: location.name, ...(await inspectBundle(path)) };
    }
    const { inspectContainer } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(4430), __webpack_require__.e(9316)]).then(__webpack_require__.bind(__webpack_require__, 9316));
    return inspectContainer({ path, kind, ...location }, inspectAt);
}


/***/ }),

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

/***/ 6323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ verifyPath)
/* harmony export */ });
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);
/* harmony import */ var _bundle_main_executable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4248);
/* harmony import */ var _signature_verify_verify_macho_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9469);



function verifyPath(path, options) {
    return verifyAt({ path, name: path }, options);
}
async function verifyAt(location, options) {
    const { path } = location;
    const kind = await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_0__.artifactKind)(path);
    if (kind === 'binary' && !(0,_bundle_main_executable_js__WEBPACK_IMPORTED_MODULE_1__/* .isMainExecutablePath */ .V)(path)) {
        const { valid, authority, problems } = await (0,_signature_verify_verify_macho_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyMachO */ .g)(path, options);
        return { valid, authority, problems: renamed(problems, location) };
    }
    if (kind === 'app' || kind === 'binary') {
        const { verifyStapledCode } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(3355), __webpack_require__.e(9537)]).then(__webpack_require__.bind(__webpack_require__, 9537));
        const { valid, authority, problems } = await verifyStapledCode(path, options);
        return { valid, authority, problems: renamed(problems, location) };
    }
    const { verifyContainer } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9800), __webpack_require__.e(3355), __webpack_require__.e(3666)]).then(__webpack_require__.bind(__webpack_require__, 596));
    return verifyContainer({ ...location, kind }, options, verifyAt);
}
function renamed(problems, { path, name }) {
    return problems.map((problem) => ({ ...problem, path: name + problem.path.slice(path.length) }));
}


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h2: () => (/* binding */ rejectionOf),
/* harmony export */   t0: () => (/* binding */ checkTicketContents),
/* harmony export */   wf: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _notary_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3881);


function issuesOf(log) {
    const listed = (log.issues ?? []).map(toIssue);
    if (listed.length > 0 || log.status === 'Accepted')
        return listed;
    return [
        {
            severity: 'error',
            code: log.statusCode === teamNotConfigured ? 'team-not-configured' : 'notary-status',
            path: log.archiveFilename,
            architecture: null,
            message: log.statusSummary || `The notary answered ${log.status} without a reason.`,
            remedy: log.statusCode === teamNotConfigured
                ? 'The signature is not the cause. The Account Holder contacts Apple Developer Programs Support, topic Development and Technical.'
                : 'Read the log, which xcrun notarytool log shows, too.',
            docUrl: null,
        },
    ];
}
const teamNotConfigured = 7000;
function toIssue({ severity, path, message, docUrl, architecture }) {
    const code = (0,_notary_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOfMessage */ .S)(message);
    return {
        severity,
        code: code ?? 'notary-issue',
        path,
        architecture,
        message,
        remedy: code === null ? 'Read the page that the notary links to.' : (0,_notary_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .notaryMessage */ .Z)(code).remedy,
        docUrl,
    };
}
function checkTicketContents(log, code) {
    if (log.status !== 'Accepted')
        return [];
    const covered = new Set((log.ticketContents ?? []).map(({ cdhash }) => cdhash));
    return code.flatMap(({ path, slices }) => slices
        .filter(({ cdHashes }) => !cdHashes.some((cdHash) => covered.has(cdHash)))
        .map(({ arch }) => ({
        severity: 'error',
        code: 'not-in-ticket',
        path,
        architecture: arch,
        message: 'The ticket does not cover this code: the notary has seen other bytes.',
        remedy: 'Do not sign again after the submission. Submit the files as they are signed now.',
        docUrl: null,
    })));
}
function rejectionOf(answer) {
    const { submissionId, status, issues } = answer;
    const [first] = issues.filter(({ severity }) => severity === 'error');
    const reason = first ? `: ${first.path}: ${first.message}` : '.';
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RejectedError */ .zs(`The notary's answer to ${submissionId} is ${status}${reason}`, {
        code: 'notarization-rejected',
        remedy: first?.remedy ?? 'Read notarization-log.json beside the report.',
        issues,
    });
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isAcceptedFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function isAcceptedFile(path) {
    return ['.zip', '.dmg', '.pkg'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase());
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nameArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);



const shownDigits = 12;
async function nameArchive(archive, folder) {
    const extension = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(archive);
    const digits = (await (0,_system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(archive)).slice(0, shownDigits);
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(archive, extension)}-${digits}${extension}`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.link)(archive, named);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(archive, named);
    }
    return named;
}


/***/ }),

/***/ 5318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ waitForVerdict)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _system_network_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6142);


const jitter = 0.2;
const backOff = 2;
const longestPause = 120_000;
const shortestRequest = 1_000;
async function waitForVerdict(request) {
    const { notary, id, clock, log, timeout, interval } = request;
    const began = clock.now().getTime();
    const waited = () => clock.now().getTime() - began;
    log.info(`Waiting for the notary, ${inWords(timeout)} at most; Apple answers most within 5 minutes, 98 % within 15.`);
    for (let failures = 0;;) {
        const answer = await requestStatus(notary, id, timeout - waited());
        if (typeof answer === 'string' && answer !== 'In Progress') {
            log.info(`${answer} after ${inWords(waited())}`);
            return { status: answer, waited: waited() };
        }
        failures = typeof answer === 'string' ? 0 : failures + 1;
        const pause = (0,_system_network_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pauseAfter */ .l)(answer, pauseFor(interval, failures));
        if (waited() + pause > timeout)
            throw timedOut(id, timeout);
        const status = typeof answer === 'string' ? answer : answer.message;
        log.info(`${status}: ${inWords(waited())} of ${inWords(timeout)}, next request in ${inWords(pause)}`);
        await clock.sleep(pause);
    }
}
async function requestStatus(notary, id, timeLeft) {
    try {
        return await notary.status(id, Math.max(timeLeft, shortestRequest));
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && error.retryable)
            return error;
        throw error;
    }
}
function pauseFor(interval, failures) {
    const pause = interval * (1 + Math.random() * jitter);
    return failures === 0 ? pause : Math.min(pause * backOff ** failures, Math.max(longestPause, interval));
}
function timedOut(id, timeout) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`The notary has not answered submission ${id} within ${inWords(timeout)}.`, {
        code: 'notary-timeout',
        remedy: `The notary continues to work on it. Run again with submission-id: ${id} and artifacts set to the same signed files, which uploads nothing again. The first submissions of a new team can take hours.`,
        retryable: true,
    });
}
function inWords(milliseconds) {
    if (milliseconds < 10_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}


/***/ }),

/***/ 9126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ refuseRejected)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function refuseRejected(issues) {
    const error = issues.find(({ severity }) => severity === 'error');
    if (error === undefined)
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RejectedError */ .zs(`The notary would reject this: ${error.message}`, {
        code: 'preflight-failed',
        remedy: error.remedy,
        issues,
    });
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nG: () => (/* binding */ filesIn),
  rh: () => (/* binding */ recordContent),
  Ts: () => (/* binding */ recordStapled),
  iW: () => (/* binding */ recordTicket)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle = __webpack_require__(6782);
// EXTERNAL MODULE: ./src/system/files/digest-file.ts
var digest_file = __webpack_require__(3564);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/archive/disk-image/disk-image.ts
var disk_image = __webpack_require__(8569);
// EXTERNAL MODULE: ./src/archive/flat-package/archive-end.ts
var archive_end = __webpack_require__(5963);
// EXTERNAL MODULE: ./src/archive/flat-package/flat-package.ts
var flat_package = __webpack_require__(8203);
// EXTERNAL MODULE: ./src/archive/flat-package/is-flat-package.ts
var is_flat_package = __webpack_require__(3000);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/signature/superblob.ts
var superblob = __webpack_require__(1566);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
;// CONCATENATED MODULE: ./src/ticket/hash-without-ticket.ts









function hashWithoutTicket(path, kind) {
    return (0,byte_source/* withFile */.D4)(path, (source) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        if (kind === 'pkg' && (0,is_flat_package/* isFlatPackage */.G)(source))
            addBytes(hash, source, [0, (0,archive_end/* endWithoutTicket */.Y)(source, (0,flat_package/* readFlatPackage */.uR)(source).ticket)]);
        else if (kind === 'dmg' && (0,disk_image/* isDiskImage */.Ht)(source))
            addDiskImage(hash, source);
        else
            addBytes(hash, source, [0, source.size]);
        return hash.digest('hex');
    });
}
function addDiskImage(hash, source) {
    const signature = (0,disk_image/* readDiskImageSignature */.xU)(source);
    const { bytes, signatureOffset, signatureSize } = (0,disk_image/* readTrailer */.ot)(source);
    const trailer = Buffer.from(bytes);
    const data = source.size - trailer.length;
    if (signature === null)
        addBytes(hash, source, [0, data]);
    else {
        const end = signatureOffset + signatureSize;
        if (end > data)
            throw new errors/* FormatError */.IF('the signature of the disk image is outside of the file');
        addBytes(hash, source, [0, signatureOffset]);
        for (const [at, blob] of (0,embedded_signature/* readSignature */.Bc)(signature).blobs) {
            if (at !== superblob/* slot */.NI.ticket)
                hash.update(`${at}:${blob.length}:`).update(blob);
        }
        addBytes(hash, source, [end, data]);
        trailer.writeBigUInt64BE(0n, disk_image/* signatureSizeField */.yG);
    }
    hash.update(trailer);
}
const chunkSize = 1 << 20;
function addBytes(hash, source, [start, end]) {
    const scratch = Buffer.allocUnsafe(chunkSize);
    for (let at = start; at < end; at += chunkSize) {
        hash.update(source.read(at, Math.min(chunkSize, end - at), scratch));
    }
}

// EXTERNAL MODULE: ./src/ticket/staple.ts + 1 modules
var staple = __webpack_require__(2418);
;// CONCATENATED MODULE: ./src/release/content/record-content.ts






const permissions = 0o777;
async function recordContent({ kind, name, path, }) {
    const record = new Map();
    for (const file of kind === 'app' ? await filesIn(path) : [path]) {
        const inside = (0,external_node_path_.relative)(path, file).split(external_node_path_.sep).join('/');
        if (kind === 'app' && (await isTicketFile(inside, file)))
            continue;
        record.set(inside === '' ? name : `${name}/${inside}`, await entryOf(file, kind));
    }
    return record;
}
async function recordTicket({ kind, name, path, }) {
    const record = new Map();
    for (const file of kind === 'app' ? await filesIn(path) : []) {
        const inside = (0,external_node_path_.relative)(path, file).split(external_node_path_.sep).join('/');
        if (await isTicketFile(inside, file))
            record.set(`${name}/${inside}`, await entryOf(file, 'app'));
    }
    return record;
}
async function recordStapled(artifact) {
    const { kind, name, path } = artifact;
    if (kind === 'app')
        return new Map([...(await recordContent(artifact)), ...(await recordTicket(artifact))]);
    const mode = (await (0,promises_.lstat)(path)).mode & permissions;
    return new Map([[name, { kind: 'file', sha256: await (0,digest_file/* sha256OfFile */.V)(path), mode }]]);
}
const ticketPath = new RegExp(`^(Contents/|Versions/[^/]+/)?${bundle/* codeResourcesName */._$}$`);
async function isTicketFile(inside, file) {
    return ticketPath.test(inside) && (await (0,staple/* readTicketFile */.xl)(file)) !== null;
}
async function entryOf(path, kind) {
    const found = await (0,promises_.lstat)(path);
    if (found.isSymbolicLink())
        return { kind: 'link', target: await (0,promises_.readlink)(path) };
    return { kind: 'file', sha256: await hashWithoutTicket(path, kind), mode: found.mode & permissions };
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
}


/***/ }),

/***/ 1569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isUnchanged: () => (/* binding */ isUnchanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6782);
/* harmony import */ var _system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3564);
/* harmony import */ var _system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(102);





async function isUnchanged({ path, isApp, sha256 }, outputDirectory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (found === null)
        return false;
    if (!(0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(outputDirectory)))
        return false;
    if (isApp)
        return found.isDirectory() && (await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundle */ .bn)(path));
    return found.isFile() && (sha256 === null || sha256 === (await (0,_system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfFile */ .V)(path)));
}


/***/ }),

/***/ 5452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ removePacked),
/* harmony export */   XY: () => (/* binding */ placeArtifacts),
/* harmony export */   bo: () => (/* binding */ buildFolder),
/* harmony export */   removeFromOutput: () => (/* binding */ removeFromOutput),
/* harmony export */   uA: () => (/* binding */ finalPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(102);
/* harmony import */ var _system_files_move_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9282);




function buildFolder(temporaryFolder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, 'build');
}
function finalPath({ path }, { settings, temporaryFolder }) {
    const folder = buildFolder(temporaryFolder);
    return (0,_system_files_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, folder) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(settings.outputDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)) : path;
}
async function placeArtifacts(folders, artifacts) {
    const placed = [];
    for (const artifact of artifacts) {
        const path = finalPath(artifact, folders);
        if (path !== artifact.path)
            await (0,_system_files_move_path_js__WEBPACK_IMPORTED_MODULE_3__/* .movePath */ .j)(artifact.path, path);
        placed.push(path === artifact.path ? artifact : { ...artifact, path, made: true });
    }
    return placed;
}
async function removePacked({ settings }, artifacts) {
    const packed = new Map();
    for (const artifact of artifacts) {
        const container = artifacts.find(({ holds }) => holds === artifact.path);
        if (container === undefined)
            continue;
        const path = artifact.made ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(container.path, artifact.name) : artifact.path;
        packed.set(artifact.path, { ...artifact, path, shipsIn: container.path });
        if (artifact.made)
            await removeFromOutput(artifact.path, settings.outputDirectory);
    }
    return artifacts.map((artifact) => {
        const holds = packed.get(artifact.holds ?? '')?.path;
        return { ...(packed.get(artifact.path) ?? artifact), ...(holds === undefined ? {} : { holds }) };
    });
}
async function removeFromOutput(path, outputDirectory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (folder !== outputDirectory)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder).catch(() => undefined);
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startRelease: () => (/* binding */ startRelease)
});

// EXTERNAL MODULE: ./src/identity/trust.ts
var identity_trust = __webpack_require__(3996);
// EXTERNAL MODULE: ./src/release/choose-engine.ts + 48 modules
var choose_engine = __webpack_require__(4143);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/archive/collect-entries.ts
var collect_entries = __webpack_require__(1853);
;// CONCATENATED MODULE: ./src/archive/content.ts
function compareContent(expected, actual) {
    const changed = [...expected].flatMap(([path, entry]) => differenceOf(path, entry, actual.get(path)));
    const added = [...actual.keys()].filter((path) => !expected.has(path));
    return [...changed, ...added.map((path) => `${path} was added`)];
}
function differenceOf(path, expected, actual) {
    if (actual === undefined)
        return [`${path} is missing`];
    if (expected.kind === 'link' || actual.kind === 'link') {
        const isEqual = expected.kind === 'link' && actual.kind === 'link' && expected.target === actual.target;
        return isEqual ? [] : [`${path} is another link, or a link instead of a file`];
    }
    if (expected.sha256 !== actual.sha256)
        return [`${path} has other bytes`];
    if (expected.mode === actual.mode)
        return [];
    return [`${path} has the mode ${actual.mode.toString(8)}, not ${expected.mode.toString(8)}`];
}

// EXTERNAL MODULE: ./src/artifact/artifact-kind.ts
var artifact_kind = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/ticket/ticket-carrier.ts
var ticket_carrier = __webpack_require__(4227);
// EXTERNAL MODULE: ./src/archive/disk-image/applications-link.ts
var applications_link = __webpack_require__(704);
// EXTERNAL MODULE: ./src/archive/unpacking-budget.ts
var unpacking_budget = __webpack_require__(8672);
;// CONCATENATED MODULE: ./src/release/content/list-contents.ts


async function listContents(kind, path) {
    if (kind === 'zip')
        return (await __webpack_require__.e(/* import() */ 4998).then(__webpack_require__.bind(__webpack_require__, 4998))).listZip(path, unpacking_budget/* ownArchive */.bY);
    if (kind === 'tar.gz')
        return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5702))).listTarGz(path, unpacking_budget/* ownArchive */.bY);
    if (kind === 'dmg') {
        const { listDiskImage } = await Promise.all(/* import() */[__webpack_require__.e(9376), __webpack_require__.e(5016)]).then(__webpack_require__.bind(__webpack_require__, 5016));
        return comparable(await listDiskImage(path));
    }
    const { listPackage } = await __webpack_require__.e(/* import() */ 8992).then(__webpack_require__.bind(__webpack_require__, 8992));
    return comparable(await listPackage(path));
}
function expectedContents(kind, artifacts, files) {
    if (kind === 'zip' || kind === 'tar.gz')
        return files;
    if (kind === 'pkg')
        return comparable([...files].filter(([name]) => !/(^|\/)\.DS_Store$/.test(name)));
    const { name, target } = applications_link/* applicationsLink */.u;
    const link = artifacts.some((artifact) => artifact.kind === 'app')
        ? [[name, { kind: 'link', target }]]
        : [];
    return comparable([...files, ...link].map(([path, entry]) => [path.normalize('NFC'), entry]));
}
const executableBits = 0o111;
function comparable(entries) {
    const kept = new Map();
    for (const [path, entry] of entries) {
        const isExecutable = entry.kind === 'file' && (entry.mode & executableBits) !== 0;
        kept.set(path, entry.kind === 'link' ? entry : { ...entry, mode: isExecutable ? 0o755 : 0o644 });
    }
    return kept;
}

// EXTERNAL MODULE: ./src/release/content/record-content.ts + 1 modules
var record_content = __webpack_require__(7589);
;// CONCATENATED MODULE: ./src/release/content/content-guard.ts








function createContentGuard() {
    const records = new Map();
    const stapled = new Map();
    const record = async (artifact) => {
        records.set(artifact.path, { artifact, content: await (0,record_content/* recordContent */.rh)(artifact) });
    };
    return {
        async record(artifacts) {
            for (const artifact of artifacts)
                await record(artifact);
        },
        async recordTickets(artifacts) {
            for (const artifact of artifacts) {
                if ((0,ticket_carrier/* cannotCarryTicket */.ps)(artifact.kind) !== null)
                    continue;
                stapled.set(artifact.path, { artifact, content: await (0,record_content/* recordStapled */.Ts)(artifact) });
            }
        },
        async check(moment) {
            for (const recorded of records.values())
                await compare(recorded, record_content/* recordContent */.rh, moment);
            for (const recorded of stapled.values())
                await compare(recorded, record_content/* recordStapled */.Ts, moment);
        },
        async whileStapling(artifact, staple) {
            const { kind, path } = artifact;
            if (!(0,artifact_kind/* isArchive */.tc)(kind))
                return staple();
            const moment = 'while tickets were stapled to its contents';
            const { recordArchive } = await __webpack_require__.e(/* import() */ 3109).then(__webpack_require__.bind(__webpack_require__, 3109));
            const recorded = await recordArchive({ kind, path });
            const before = records.get(path);
            if (before)
                await compare(before, record_content/* recordContent */.rh, moment);
            const result = await staple();
            requireEqual(artifact, moment, { recorded, current: await recordArchive({ kind, path }) });
            await record(artifact);
            return result;
        },
        async checkPackage({ kind, path: output }, artifacts) {
            const expected = new Map();
            const names = (0,collect_entries/* archiveNames */.Pw)(artifacts.map(({ path }) => path));
            for (const [name, path] of names) {
                const artifact = artifacts.find((each) => each.path === path);
                if (artifact === undefined)
                    continue;
                const content = [...(records.get(path)?.content ?? []), ...(await (0,record_content/* recordTicket */.iW)(artifact))];
                for (const [inside, entry] of content)
                    expected.set(name + inside.slice(artifact.name.length), entry);
            }
            const actual = await listContents(kind, output).catch((error) => {
                if (error instanceof errors/* FormatError */.IF)
                    throw unreadable(output, error);
                throw error;
            });
            const differences = compareContent(expectedContents(kind, artifacts, expected), actual);
            if (differences.length > 0)
                throw archiveDiffers(output, differences);
        },
    };
}
function requireEqual(artifact, moment, { recorded, current }) {
    const differences = compareContent(recorded, current);
    if (differences.length > 0)
        throw artifactChanged(artifact, moment, differences);
}
async function compare({ artifact, content: recorded }, read, moment) {
    const current = await read(artifact).catch((error) => {
        if (error instanceof errors/* FormatError */.IF || error.code === 'ENOENT')
            return new Map();
        throw error;
    });
    requireEqual(artifact, moment, { recorded, current });
}
const mostLines = 10;
function artifactChanged({ name }, moment, differences) {
    return new errors/* ToolError */.v4(`${name} was changed ${moment}: ${differences[0]}.`, {
        code: 'artifact-changed',
        remedy: 'Another process wrote to the output folder. Find it (another job of the machine, a smoke test, a sync or cleaning tool) and release again: do not publish these files.',
        lines: differences.slice(0, mostLines),
    });
}
const archiveRemedy = 'Another process wrote to the output folder or the temporary folder while the archive was made. Release again: do not publish these files.';
function archiveDiffers(archive, differences) {
    return new errors/* ToolError */.v4(`${(0,external_node_path_.basename)(archive)} does not contain the signed files: ${differences[0]}.`, {
        code: 'archive-differs',
        remedy: archiveRemedy,
        lines: differences.slice(0, mostLines),
    });
}
function unreadable(archive, cause) {
    return new errors/* ToolError */.v4(`${(0,external_node_path_.basename)(archive)} cannot be read back: ${cause.message}.`, {
        code: 'archive-differs',
        remedy: archiveRemedy,
        cause,
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/artifact/artifact.ts
var artifact_artifact = __webpack_require__(7386);
// EXTERNAL MODULE: ./src/system/files/digest-file.ts
var digest_file = __webpack_require__(3564);
// EXTERNAL MODULE: ./src/system/files/file-names.ts
var file_names = __webpack_require__(102);
// EXTERNAL MODULE: ./src/inspect/inspect-artifact.ts
var inspect_artifact = __webpack_require__(4675);
;// CONCATENATED MODULE: ./src/report/describe-code.ts


async function describeCode({ kind, path }) {
    if (kind !== 'binary' && kind !== 'app')
        return null;
    try {
        const { slices } = await (0,inspect_artifact.inspectArtifact)(path);
        return {
            oldestMacOS: newest(slices.flatMap(({ minOS }) => minOS ?? [])),
            entitlements: unique(slices.flatMap(({ signature }) => Object.keys(signature.entitlements))),
            flags: unique(slices.flatMap(({ signature }) => signature.flags)),
        };
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
}
const unique = (words) => [...new Set(words)].sort();
function newest(versions) {
    return [...versions].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? null;
}

// EXTERNAL MODULE: ./src/report/files/write-output-file.ts
var write_output_file = __webpack_require__(5198);
;// CONCATENATED MODULE: ./src/report/files/write-checksums.ts








async function writeChecksums(artifacts, outputDirectory) {
    const finished = [];
    const lines = new Map();
    const names = publishedNames(artifacts, outputDirectory);
    for (const artifact of artifacts) {
        const files = artifact.kind === 'app' ? await filesIn(artifact.path) : [artifact.path];
        const checksums = await checksumsOf(files);
        const published = names.get(artifact.path);
        for (const { path, sha256 } of published === undefined ? [] : checksums) {
            const name = posixPath((0,external_node_path_.join)(published ?? '', (0,external_node_path_.relative)(artifact.path, path)));
            lines.set(name, checksumLine(sha256, name));
        }
        const size = checksums.reduce((sum, checksum) => sum + checksum.size, 0);
        const own = artifact.kind === 'app' ? undefined : checksums[0]?.sha256;
        const code = await describeCode(artifact);
        finished.push({
            ...artifact,
            size,
            ...(own === undefined ? {} : { sha256: own }),
            ...(code === null ? {} : { code }),
        });
    }
    const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
    const path = (0,external_node_path_.join)(outputDirectory, 'SHA256SUMS');
    await (0,write_output_file/* writeOutputFile */.B)(path, sorted.join(''));
    return { artifacts: finished, path };
}
function publishedNames(artifacts, outputDirectory) {
    const published = (0,artifact_artifact/* outermost */.J)(artifacts);
    const names = new Map();
    for (const { name, path } of published) {
        const isShared = published.filter((other) => other.name === name).length > 1;
        const outside = isShared ? (0,external_node_path_.join)((0,external_node_path_.basename)((0,external_node_path_.dirname)(path)), name) : name;
        const own = posixPath((0,file_names/* isInside */.FK)(path, outputDirectory) ? (0,external_node_path_.relative)(outputDirectory, path) : outside);
        if (names.has(own))
            throw namesCollide(own);
        names.set(own, path);
    }
    return new Map([...names].map(([name, path]) => [path, name]));
}
function namesCollide(name) {
    return new errors/* InputError */.dz('artifacts', `artifacts: two files would be published as ${name}.`, {
        code: 'package-names-collide',
        remedy: 'Rename one of them, or release them in separate runs.',
    });
}
function posixPath(path) {
    return path.split(external_node_path_.sep).join('/');
}
function checksumLine(sha256, name) {
    const escaped = name.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
    return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
}
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
}
async function checksumsOf(paths) {
    const checksums = [];
    for (const path of paths) {
        const { size } = await (0,promises_.stat)(path);
        checksums.push({ path, sha256: await (0,digest_file/* sha256OfFile */.V)(path), size });
    }
    return checksums;
}

// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/files/earlier-report.ts
var earlier_report = __webpack_require__(1);
// EXTERNAL MODULE: ./src/report/files/write-report.ts
var write_report = __webpack_require__(6940);
// EXTERNAL MODULE: ./src/notary/check-log.ts
var check_log = __webpack_require__(9418);
// EXTERNAL MODULE: ./src/notary/wait-for-verdict.ts
var wait_for_verdict = __webpack_require__(5318);
;// CONCATENATED MODULE: ./src/notary/wait-or-resubmit.ts


async function waitOrResubmit(request) {
    const { id, notary, timeout, resubmitAfter, log } = request;
    if (resubmitAfter === null || resubmitAfter >= timeout)
        return { ...(await (0,wait_for_verdict/* waitForVerdict */.m)(request)), id };
    try {
        return { ...(await (0,wait_for_verdict/* waitForVerdict */.m)({ ...request, timeout: resubmitAfter })), id };
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4) || error.code !== 'notary-timeout')
            throw error;
    }
    log.warning(`The notary has not answered ${id} yet. Submitting the same archive once more, as resubmit-after asks.`);
    const second = await request.submitAgain();
    const both = firstAnswered(notary, [id, second]);
    const verdict = await (0,wait_for_verdict/* waitForVerdict */.m)({
        ...request,
        id: second,
        notary: both,
        timeout: timeout - resubmitAfter,
    });
    return { status: verdict.status, waited: verdict.waited + resubmitAfter, id: both.answered() ?? second };
}
function firstAnswered(notary, ids) {
    let answered = null;
    return {
        answered: () => answered,
        async status(_id, timeout) {
            for (const id of ids) {
                const status = await notary.status(id, timeout);
                if (status === 'In Progress')
                    continue;
                answered = id;
                return status;
            }
            return 'In Progress';
        },
    };
}

// EXTERNAL MODULE: ./src/macho/mach-o.ts
var mach_o = __webpack_require__(2825);
// EXTERNAL MODULE: ./src/macho/universal.ts
var universal = __webpack_require__(9443);
// EXTERNAL MODULE: ./src/signature/code-directory/code-directory.ts
var code_directory = __webpack_require__(7365);
// EXTERNAL MODULE: ./src/signature/embedded-signature.ts
var embedded_signature = __webpack_require__(6829);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/bundle/read-code-tree.ts
var read_code_tree = __webpack_require__(3355);
;// CONCATENATED MODULE: ./src/bundle/list-code-hashes.ts








async function listCodeHashes(path) {
    const isFolder = (await (0,promises_.stat)(path)).isDirectory();
    const files = isFolder ? filesOf((await (0,read_code_tree/* readCodeTree */.i)(path)).tree) : [path];
    return Promise.all(files.map(async (file) => ({ path: file, slices: await readHashes(file) })));
}
function filesOf({ bundle, nested, loose, otherVersions }) {
    const inner = [...nested, ...loose].flatMap(({ path, tree }) => tree === null ? [(0,external_node_path_.join)(bundle.base, path)] : filesOf(tree));
    return [bundle.executable, ...inner, ...otherVersions.flatMap(filesOf)];
}
function readHashes(path) {
    return (0,byte_source/* withFile */.D4)(path, (source) => (0,universal/* readSlices */.k)(source).map((slice) => {
        const signature = (0,embedded_signature/* readEmbeddedSignature */.x7)(slice.source, (0,mach_o/* readMachO */.hi)(slice.source));
        return { arch: slice.arch, cdHashes: signature?.codeDirectories.map(code_directory/* cdHash */.Kf) ?? [] };
    }));
}

;// CONCATENATED MODULE: ./src/release/content/submitted-code.ts



async function listSubmittedCode(artifacts) {
    const listed = new Set(artifacts.map(({ path }) => path));
    const own = artifacts.filter(({ holds }) => holds === undefined || !listed.has(holds));
    return (await Promise.all(own.map(codeOf))).flat();
}
async function codeOf({ kind, path, signature, nesting }) {
    if ((0,artifact_kind/* isArchive */.tc)(kind)) {
        const { readArchive } = await __webpack_require__.e(/* import() */ 8397).then(__webpack_require__.bind(__webpack_require__, 778));
        const found = await readArchive({ kind, path, nesting }, async (packed) => {
            const inside = signature?.contents?.find((each) => each.path === packed.name);
            const code = await codeOf({ ...packed, ...(inside && { signature: inside }) });
            const inArchive = (file) => `${path}/${packed.name}${file.slice(packed.path.length)}`;
            return code.map((each) => ({ ...each, path: inArchive(each.path) }));
        });
        return found.flat();
    }
    if (kind === 'dmg' || kind === 'pkg')
        return codeInside({ kind, path, nesting });
    const nested = kind === 'app' ? (await listCodeHashes(path)).slice(1) : [];
    return [{ path, slices: signature?.slices ?? [] }, ...nested];
}
async function codeInside(container) {
    const { findArtifacts, withContents } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6758));
    return withContents(container, async ({ folder, inside }) => {
        const found = [];
        for (const path of folder === null ? [] : await findArtifacts(folder)) {
            const kind = await (0,artifact_kind.artifactKind)(path);
            const isCode = kind === 'app' || kind === 'binary';
            const code = isCode ? await listCodeHashes(path) : await codeOf({ kind, path, nesting: inside });
            const shown = (file) => `${container.path}/${(0,external_node_path_.relative)(folder ?? '', file)}`;
            found.push(...code.map((each) => ({ ...each, path: shown(each.path) })));
        }
        return found;
    });
}

// EXTERNAL MODULE: ./src/archive/zip/write-zip.ts
var write_zip = __webpack_require__(479);
// EXTERNAL MODULE: ./src/notary/submit/is-accepted-file.ts
var is_accepted_file = __webpack_require__(7727);
// EXTERNAL MODULE: ./src/notary/submit/name-archive.ts
var name_archive = __webpack_require__(2924);
;// CONCATENATED MODULE: ./src/release/stages/submit.ts






async function submit_submit(context, request) {
    const archive = await makeArchive(context, (0,artifact_artifact/* outermost */.J)(request.artifacts));
    const named = await (0,name_archive/* nameArchive */.c)(archive, context.temporaryFolder);
    const contents = await describeContents((0,artifact_artifact/* outermost */.J)(request.artifacts));
    const { observer, answerTo } = observe(context, request, contents);
    const submission = await request.notary.submit(named, observer);
    return answerTo(submission, true);
}
function describeContents(artifacts) {
    return Promise.all(artifacts.map(async ({ kind, name, path }) => ({
        ...{ name, path },
        sha256: kind === 'app' ? null : await (0,digest_file/* sha256OfFile */.V)(path),
    })));
}
function observe({ log, host }, { onAnswer, uploadedEarlier }, contents) {
    const others = [];
    let last = { ...nothingSubmitted, otherSubmissions: others };
    const answerTo = ({ id, name, sha256 }, uploaded) => ({
        ...pendingAnswer(id),
        status: uploaded ? 'In Progress' : null,
        archiveSha256: sha256,
        archiveName: name,
        archiveContents: contents,
        uploaded,
        otherSubmissions: others,
    });
    const observer = {
        async onSubmitted(submitted) {
            log.info(`Submission ${submitted.id} (${submitted.name}, SHA-256 ${submitted.sha256})`);
            host.announceSubmission(submitted);
            last = answerTo(submitted, false);
            await onAnswer(last);
        },
        async onUploaded(submitted) {
            last = answerTo(submitted, true);
            await onAnswer(last);
        },
        async onOther(other) {
            others.push(other);
            log.warning(warningOf(other));
            await onAnswer(last);
        },
        isUploaded: (id) => uploadedEarlier.has(id),
    };
    return { observer, answerTo };
}
const nothingSubmitted = {
    submissionId: null,
    status: null,
    waitedMilliseconds: 0,
    issues: [],
    logPath: null,
    archiveSha256: null,
    archiveName: null,
    archiveContents: [],
    uploaded: null,
    otherSubmissions: [],
};
function resumedAnswer(submissionId, earlier) {
    const known = earlier?.submissionId === submissionId ? earlier : {};
    return { ...pendingAnswer(submissionId), ...known, submissionId, status: 'In Progress' };
}
function pendingAnswer(submissionId) {
    return { ...nothingSubmitted, submissionId, status: 'In Progress' };
}
const otherCauses = {
    'answer-lost': 'The answer to a request was lost. It may have registered another submission, without an archive',
    'upload-failed': 'The upload to another submission failed',
    earlier: 'The notary still works on an earlier submission of the same archive, and no report here records its upload',
    resubmitted: 'There is another submission of the same archive',
};
function warningOf({ id, name, createdDate, cause }) {
    return `${otherCauses[cause]}: ${id ?? 'id unknown'} (${[name, createdDate].filter(Boolean).join(', ')}).`;
}
async function makeArchive({ content, temporaryFolder }, artifacts) {
    const [only, ...others] = artifacts;
    const isAlone = only !== undefined && others.length === 0;
    await content.check('between signing and the upload');
    if (isAlone && (0,is_accepted_file/* isAcceptedFile */.s)(only.path))
        return only.path;
    const archive = (0,external_node_path_.join)(temporaryFolder, `${isAlone ? only.name : 'artifacts'}.zip`);
    await (0,write_zip/* writeZip */.z)({ roots: artifacts.map(({ path }) => path), output: archive });
    await content.checkPackage({ kind: 'zip', path: archive }, artifacts);
    return archive;
}

;// CONCATENATED MODULE: ./src/release/stages/notarize.ts







async function awaitAnswer(context, pending, request) {
    const { settings, endpoints, clock, log } = context;
    const { timeout, resubmitAfter } = settings.notarize;
    const answers = [pending];
    const verdict = await waitOrResubmit({
        ...{ notary: request.notary, clock, log, timeout, resubmitAfter },
        id: pending.submissionId,
        interval: endpoints.notaryPause,
        submitAgain: async () => {
            const second = await submit_submit(context, { ...request, uploadedEarlier: new Set() });
            answers.push(second);
            return second.submissionId;
        },
    });
    const answer = decided(answers, verdict.id);
    const developerLog = await downloadLog(request.notary, verdict.id, clock);
    const logPath = (0,external_node_path_.join)(settings.outputDirectory, 'notarization-log.json');
    if (developerLog)
        await (0,promises_.writeFile)(logPath, `${JSON.stringify(developerLog, null, 2)}\n`);
    return {
        answer: {
            ...answer,
            status: verdict.status,
            waitedMilliseconds: verdict.waited,
            issues: developerLog ? (0,check_log/* issuesOf */.wf)(developerLog) : [],
            logPath: developerLog ? logPath : null,
        },
        developerLog,
    };
}
const logPauses = [2_000, 5_000, 15_000, 30_000];
async function downloadLog(notary, id, clock) {
    for (const pause of logPauses) {
        const found = await notary.log(id);
        if (found !== null)
            return found;
        await clock.sleep(pause);
    }
    return notary.log(id);
}
function decided(answers, id) {
    const own = new Set(answers.map(({ submissionId }) => submissionId));
    const undecided = answers.filter(({ submissionId }) => submissionId !== id);
    return {
        ...(answers.find(({ submissionId }) => submissionId === id) ?? answers[0]),
        otherSubmissions: [
            ...answers
                .flatMap(({ otherSubmissions }) => otherSubmissions)
                .filter((other) => !own.has(other.id ?? '')),
            ...undecided.map((answer) => ({
                id: answer.submissionId,
                name: answer.archiveName ?? '',
                createdDate: null,
                cause: 'resubmitted',
            })),
        ],
    };
}
function requireAccepted(answer, developerLog) {
    const { submissionId, status } = answer;
    if (status !== 'Accepted')
        throw (0,check_log/* rejectionOf */.h2)(answer);
    if (developerLog !== null)
        return developerLog;
    throw new errors/* ToolError */.v4(`The notary accepted ${submissionId}, but has no log of it.`, {
        code: 'notary-log-missing',
        remedy: `Finish the release later with submission-id: ${submissionId}. The log names the code that was accepted.`,
        retryable: true,
    });
}
async function findUncovered(developerLog, artifacts) {
    return (0,check_log/* checkTicketContents */.t0)(developerLog, await listSubmittedCode(artifacts));
}
function requireCovered(submissionId, uncovered) {
    const [first] = uncovered;
    if (first === undefined)
        return;
    throw new errors/* ToolError */.v4(`The notary accepted ${submissionId}, but other code than ${first.path} (${first.architecture}).`, { code: 'not-in-ticket', remedy: first.remedy, lines: uncovered.map(({ path }) => path) });
}

// EXTERNAL MODULE: ./src/preflight/preflight.ts + 1 modules
var preflight = __webpack_require__(8765);
// EXTERNAL MODULE: ./src/preflight/refuse-rejected.ts
var refuse_rejected = __webpack_require__(9126);
// EXTERNAL MODULE: ./src/report/plain-text.ts
var plain_text = __webpack_require__(6676);
;// CONCATENATED MODULE: ./src/release/stages/preflight.ts



async function checkBeforeUpload({ trust, clock }, artifacts) {
    const paths = artifacts.filter(({ holds }) => holds === undefined).map(({ path }) => path);
    return (0,preflight/* preflight */.M)(paths, { trust, now: clock.now() });
}
function applyPreflight({ settings, log }, issues) {
    if (settings.notarize.preflight === 'error')
        (0,refuse_rejected/* refuseRejected */.L)(issues);
    if (issues.length > 0)
        log.info(`The preflight has ${(0,plain_text/* count */.U9)(issues.length, 'finding')}, shown at the end of the run.`);
}

;// CONCATENATED MODULE: ./src/release/ask-notary.ts





async function askNotary(context, record, { notary, artifacts }) {
    const { mode, submissionId } = context.settings.notarize;
    if (notary === null) {
        if (!context.settings.sign.signs)
            return acceptedEarlier(record);
        record.skip('notarize', 'off, or signed ad-hoc');
        return 'off';
    }
    if (submissionId === null)
        await runPreflight(context, record, artifacts);
    const request = {
        ...{ notary, artifacts },
        uploadedEarlier: await (0,earlier_report/* readUploadedSubmissions */.I)(context.settings.outputDirectory),
        onAnswer: (notarization) => saveAnswer(context, record, notarization),
    };
    const pending = submissionId
        ? resumedAnswer(submissionId, record.report().notarization)
        : await record.stage('submit', () => submit_submit(context, request));
    await saveAnswer(context, record, pending);
    if (mode === 'submit')
        return 'pending';
    const { answer, developerLog } = await record.stage('notarize', () => awaitAnswer(context, pending, request));
    record.note({ notarization: answer });
    const ownLog = requireAccepted(answer, developerLog);
    await context.content.check('while the notary worked on it');
    const uncovered = await findUncovered(ownLog, artifacts);
    record.note({ notarization: { ...answer, issues: [...answer.issues, ...uncovered] } });
    requireCovered(answer.submissionId, uncovered);
    return 'accepted';
}
function acceptedEarlier(record) {
    return record.report().notarization?.status === 'Accepted' ? 'accepted' : 'off';
}
async function runPreflight(context, record, artifacts) {
    if (context.settings.notarize.preflight === 'off')
        return record.skip('preflight', 'preflight: off');
    await record.stage('preflight', async () => {
        const preflight = await checkBeforeUpload(context, artifacts);
        record.note({ preflight });
        applyPreflight(context, preflight);
    });
}
async function saveAnswer({ settings, log, placed }, record, notarization) {
    record.note({ notarization });
    await placed.end();
    try {
        await (0,write_report/* writeReport */.u)(record.report(), settings.outputDirectory);
    }
    catch (error) {
        log.warning(`The report was not written: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./src/release/create-output-folder.ts
var create_output_folder = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/archive/tar/read-tar-gz.ts
var read_tar_gz = __webpack_require__(5702);
// EXTERNAL MODULE: ./src/archive/zip/is-zip.ts
var is_zip = __webpack_require__(6194);
// EXTERNAL MODULE: ./src/archive/zip/read-zip.ts
var read_zip = __webpack_require__(2082);
;// CONCATENATED MODULE: ./src/system/json/check-schema.ts
function violations(value, schema, at = '$') {
    const type = typeOf(value);
    if (![schema.type].flat().includes(type))
        return [`${at} is ${type}`];
    if (schema.enum && !schema.enum.includes(value))
        return [`${at} is ${String(value)}`];
    if (Array.isArray(value)) {
        const { items } = schema;
        return items ? value.flatMap((item, index) => violations(item, items, `${at}[${index}]`)) : [];
    }
    if (type !== 'object')
        return [];
    const members = value;
    const missing = (schema.required ?? []).filter((name) => !(name in members));
    return [
        ...missing.map((name) => `${at}.${name} is missing`),
        ...Object.entries(members).flatMap(([name, member]) => {
            const known = schema.properties?.[name] ?? (schema.additionalProperties || undefined);
            return known ? violations(member, known, `${at}.${name}`) : [`${at}.${name} is unknown`];
        }),
    ];
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return Number.isInteger(value) ? 'integer' : typeof value;
}

// EXTERNAL MODULE: ./src/system/json/json.ts
var json = __webpack_require__(3192);
;// CONCATENATED MODULE: ./src/system/failure-codes.ts
const failureCodes = {
    usage: 'The command line has an unknown or wrong option.',
    'internal-error': 'Something failed that go-notarize did not expect. Please report it.',
    'input-invalid': 'One or more inputs cannot be used.',
    'certificate-missing': 'Signing is required, but there is no certificate.',
    'notary-credentials-missing': 'The API key for the notary is not complete.',
    'notary-credentials-unusable': 'The notary credentials are of a kind that this engine cannot use.',
    'notary-profile-missing': 'There are no notary credentials under this name in the keychain.',
    'needs-apple-tools': 'A setting needs Apple’s tools, which this engine does not use.',
    'apple-tools-missing': 'Apple’s tools were not found on this machine.',
    'target-unknown': 'A target in targets is not supported.',
    'file-not-found': 'There is no file or folder of this name.',
    'artifact-not-found': 'An artifact does not exist.',
    'artifact-not-signed': 'An artifact is not signed, so it has no ticket.',
    'malformed-file': 'A file is malformed.',
    'machine-unfit': 'The input doctor is error, and something is wrong with the machine.',
    'command-failed': 'A command ended with an error.',
    'command-timed-out': 'A command did not end within its time limit and was stopped.',
    'command-not-found': 'A command that is needed is not on PATH.',
    'act-jobs-skipped': 'act has no runner for the label of a job.',
    'service-unreachable': 'A network service did not answer.',
    'service-failed': 'A network service answered with an error.',
    'output-not-writable': 'The output folder or file cannot be written.',
    'output-in-use': 'Another run works in the output folder.',
    'disk-full': 'There is no space left on a disk.',
    'file-not-accessible': 'The file system does not let this user read or write a file.',
    cancelled: 'The run was cancelled.',
    'certificate-input-empty': 'The certificate input is empty or is neither base64 nor a file.',
    'certificate-not-pkcs12': 'The certificate file is not a PKCS#12 (.p12) file.',
    'certificate-password-wrong': 'The password does not open the PKCS#12 file.',
    'certificate-algorithm-unsupported': 'The PKCS#12 file is protected by an algorithm that is not supported.',
    'certificate-key-missing': 'The PKCS#12 file holds no private key that belongs to a certificate in it.',
    'certificate-key-unsupported': 'The private key is neither RSA nor on an elliptic curve.',
    'certificate-wrong-kind': 'The certificate is not of the required kind.',
    'certificate-expired': 'The certificate has expired.',
    'certificate-not-yet-valid': 'The certificate is not valid yet.',
    'keychain-failed': 'The temporary keychain could not be made or used.',
    'keychain-locked': 'The keychain with the private key is locked.',
    'key-access-denied': 'codesign may not use the private key without a dialog.',
    'identity-not-found': 'No identity of this name or SHA-1 in the keychains can sign.',
    'identity-ambiguous': 'Several identities in the keychains have this name.',
    'signing-chain-incomplete': 'codesign finds no chain from the certificate to a root.',
    'code-detritus': 'A file carries a resource fork or Finder information, which signed code must not have.',
    'codesign-failed': 'codesign ended with an error.',
    'signature-differs': 'A new signature differs from the requested one.',
    'timestamp-unavailable': 'The timestamp service returned no timestamp.',
    'timestamp-refused': 'The timestamp service refused the request, or its answer cannot be trusted.',
    'entitlements-not-found': 'The entitlements file cannot be read.',
    'entitlements-invalid': 'The entitlements cannot be used.',
    'entitlements-restricted': 'macOS would kill the program: an entitlement is restricted, and no profile allows it.',
    'go-version-missing': 'go-version is empty, and no file names a Go version.',
    'go-version-invalid': 'The Go version is not the version of a release.',
    'go-version-file-unreadable': 'The file that should name the Go version cannot be read.',
    'go-version-unknown': 'There is no Go of this version.',
    'go-version-too-old': 'The module needs a newer Go than the requested one.',
    'go-unavailable': 'The requested Go can neither be found nor downloaded.',
    'go-checksum-mismatch': 'A download of Go differs from the published one.',
    'go-checksum-database-untrusted': 'An answer of the Go checksum database has no valid proof.',
    'go-proof-missing': 'Only one source confirms a download of Go.',
    'go-signature-invalid': 'A signature of a downloaded Go is not valid.',
    'go-archive-malformed': 'A download of Go is not an archive of it.',
    'tool-cache-not-writable': 'The tool cache cannot be written.',
    'package-not-found': 'There is no Go package of this name.',
    'package-not-main': 'A Go package is not a program.',
    'program-names-collide': 'Two Go packages build programs of the same name.',
    'build-not-reproducible': 'A second build of the same source has other bytes, or a build elsewhere would.',
    'tests-failed': 'The input test is set, and a test failed or could not run.',
    'build-failed': 'The Go build ended with an error.',
    'modules-refused': 'A server does not have a Go module that the build needs, or refuses it.',
    'build-flags-invalid': 'The go command refuses a flag in build-flags or GOFLAGS.',
    'go-experiment-unknown': 'GOEXPERIMENT names an experiment that this Go does not have.',
    'program-will-not-run': 'macOS would abort the built program.',
    'cgo-denied': 'cgo-policy is deny, and a package of the program uses cgo.',
    'cgo-needed': 'The program does not build without cgo.',
    'cgo-compiler-missing': 'cgo is on, and there is no C compiler for macOS.',
    'sdk-missing': 'cgo is on, and the macOS SDK is missing or too old.',
    'xcode-not-found': 'The Xcode that the lock names is not installed.',
    'modules-unavailable': 'Go modules that the build needs could not be downloaded.',
    'mach-o-not-signable': 'A Mach-O file cannot be signed as it is.',
    'universal-inputs-invalid': 'The files cannot be joined into one universal file.',
    'app-folder-invalid': 'The app folder lacks a part that an app needs.',
    'app-info-invalid': 'The Info.plist of the app is missing or cannot be used.',
    'bundle-id-missing': 'The app has no CFBundleIdentifier.',
    'bundle-id-invalid': 'The CFBundleIdentifier of the app is not valid.',
    'disk-image-not-signable': 'A disk image cannot be signed as it is.',
    'bundle-not-signable': 'A bundle cannot be signed as it is.',
    'notary-key-invalid': 'The notary key is not an App Store Connect API key.',
    'notary-credentials-refused': 'The notary does not accept the credentials.',
    'notary-agreement-missing': 'An agreement with Apple has not been accepted or has expired.',
    'notary-forbidden': 'The notary key does not allow this request.',
    'notary-busy': 'The notary has received too many requests.',
    'notary-failed': 'The notary answered with an error.',
    'notary-answer-malformed': 'The notary’s answer is malformed.',
    'notary-timeout': 'The notary has not answered in time.',
    'notarization-rejected': 'The notary rejected the submission.',
    'submission-unknown': 'The notary has no such submission.',
    'upload-failed': 'The archive could not be uploaded to the notary.',
    'archive-too-large': 'The archive for the notary is larger than one upload may be.',
    'preflight-failed': 'The notary would reject the artifacts.',
    'package-failed': 'A disk image or an installer package could not be made.',
    'package-names-collide': 'Two packages would have the same name.',
    'smoke-test-failed': 'The signed program did not pass the smoke test.',
    'artifact-changed': 'A file of the release was changed after it was signed.',
    'archive-checksum-mismatch': 'The archive of an earlier job is another file than that job wrote.',
    'archive-unexpected': 'The archive of an earlier job does not hold what the inputs name.',
    'event-refused': 'An event that can run the code of strangers started the job that signs.',
    'workflow-commit-unknown': 'The reusable workflow does not know its own commit.',
    'archive-differs': 'An archive does not contain the files that were signed.',
    'notary-log-missing': 'The notary accepted the submission, but its log cannot be downloaded.',
    'not-in-ticket': 'The notary accepted other code than the files of the release.',
    'staple-failed': 'The ticket could not be stapled.',
    'assessment-rejected': 'Gatekeeper does not accept what the notary accepted.',
    'ticket-not-found': 'The ticket service has no ticket for a notarized file.',
    'ticket-invalid': 'The ticket service answered with a wrong ticket.',
};

;// CONCATENATED MODULE: ./src/system/json/json-schema.ts
const json_schema_text = (description) => ({ type: 'string', description });
const nullableText = (description) => ({ type: ['string', 'null'], description });
const whole = (description) => ({ type: 'integer', description });
const flag = (description) => ({ type: 'boolean', description });
const nullableFlag = (description) => ({ type: ['boolean', 'null'], description });
const oneOf = (description, values) => ({
    type: 'string',
    description,
    enum: values,
});
const nullableOneOf = (description, values) => ({
    type: ['string', 'null'],
    description,
    enum: [...values, null],
});
const list = (description, items) => ({ type: 'array', description, items });
function object(description, properties, optional = []) {
    const required = Object.keys(properties).filter((name) => !optional.includes(name));
    return { type: 'object', description, properties, required, additionalProperties: false };
}
function nullable(schema) {
    return { ...schema, type: [schema.type ?? [], 'null'].flat() };
}
function dictionary(description, members) {
    return { type: 'object', description, additionalProperties: members };
}

;// CONCATENATED MODULE: ./src/report/schema/machine-schema.ts

const developerTools = object('Xcode, or its command line tools.', {
    kind: oneOf('Their kind.', ['xcode', 'command-line-tools']),
    path: json_schema_text('The developer folder.'),
    selectedBy: json_schema_text('Setting that selects them.'),
    version: nullableText('Their version.'),
    build: nullableText('Build of an Xcode.'),
    sdk: nullable(object('The macOS SDK.', {
        path: json_schema_text('Its folder.'),
        version: nullableText('Its version.'),
        newestTarget: nullableText('Newest macOS that it builds for.'),
    })),
});
const machine = object('The machine of the run.', {
    system: json_schema_text('Name and version of the system.'),
    runnerImage: nullableText('Image of a GitHub runner, with its version.'),
    chip: nullableText('Name of the processor.'),
    architecture: oneOf('Architecture of the hardware.', ['arm64', 'amd64']),
    process: oneOf('How the run itself runs; translated by Rosetta 2.', ['native', 'translated']),
    shell: oneOf('How the shell on PATH runs.', ['native', 'translated']),
    developerTools: nullable(developerTools),
    deploymentTarget: nullableText('MACOSX_DEPLOYMENT_TARGET.'),
});

;// CONCATENATED MODULE: ./src/reproducibility/causes.ts
const causeKinds = [
    'path',
    'time',
    'version-control',
    'setting',
    'cgo',
    'build-id',
    'unknown',
];
function sortCauses(causes) {
    const each = new Map(causes.map((cause) => [`${cause.program} ${cause.message}`, cause]));
    const rank = ({ cause }) => causeKinds.indexOf(cause);
    return [...each.values()].sort((a, b) => rank(a) - rank(b));
}

;// CONCATENATED MODULE: ./src/report/schema/reproducibility-schema.ts


const difference = object('A part of a slice that differs.', {
    section: json_schema_text('The Mach-O section, such as __TEXT,__rodata; else load commands or __LINKEDIT.'),
    offset: whole('Offset of the first byte that differs, in the section.'),
    bytes: whole('Number of bytes that differ.'),
});
const slice = object('One slice, without its signature.', {
    arch: json_schema_text('Its architecture.'),
    first: json_schema_text('SHA-256 of the first build.'),
    second: json_schema_text('SHA-256 of the second build.'),
    differences: list('Parts that differ; empty for equal hashes.', difference),
});
const cause = object('One likely cause.', {
    cause: oneOf('Its kind.', [...causeKinds]),
    program: json_schema_text('Name of the program.'),
    section: nullableText('The Mach-O section that shows it; null for a cause outside of the program.'),
    message: json_schema_text('The problem.'),
    remedy: json_schema_text('How to fix it.'),
});
const reproducibility = object('Comparison of two builds of the same source.', {
    reproducible: flag('True when both are equal, and nothing was found that differs in a build elsewhere.'),
    programs: list('The programs.', object('One program.', {
        name: json_schema_text('File name.'),
        target: nullableText('Target of the build.'),
        slices: list('One for each architecture.', slice),
    })),
    causes: list('Likely causes, the most certain first.', cause),
});

;// CONCATENATED MODULE: ./src/report/schema/report-schema.ts




const artifactKinds = ['binary', 'app', 'zip', 'tar.gz', 'dmg', 'pkg'];
const targets = ['darwin/arm64', 'darwin/amd64', 'darwin/universal'];
const stapledStates = ['true', 'false', 'not-applicable'];
const issue = object('One finding about a signed file.', {
    severity: oneOf('Severity.', ['error', 'warning']),
    code: json_schema_text('Stable name of the finding.'),
    path: json_schema_text('The file, with the path inside its container after it.'),
    architecture: nullableText('The slice, or null for the whole file.'),
    offset: whole('Byte offset in the file.'),
    message: json_schema_text('The problem.'),
    remedy: json_schema_text('How to fix it.'),
    docUrl: nullableText('Apple’s page about it.'),
}, ['offset']);
const contents = list('Of an archive: the same for each item in it, with its path.', {
    type: 'object',
    description: 'One item: its path in the archive, and the members of this object.',
});
const assessmentMembers = {
    verdict: oneOf('The verdict.', ['accepted', 'rejected', 'not-assessed']),
    source: nullableText('Reason, in spctl’s words.'),
    origin: nullableText('Name of the leaf certificate.'),
    teamId: nullableText('The team in the signature.'),
    flags: list('Flags of the CodeDirectory.', json_schema_text('Its name, such as runtime.')),
    ticket: oneOf('Where the ticket was found.', ['stapled', 'online', 'none']),
    signatureValid: flag('True when the signature is valid.'),
    issues: list('Findings.', issue),
    assessor: json_schema_text('Tool that gave the verdict.'),
    checks: list('Calls of Apple’s tools; empty when our own verifier gave the verdict.', object('One call and its output.', {
        command: json_schema_text('The command, with PATH for the artifact.'),
        exitCode: { type: ['integer', 'null'], description: 'Null when a signal ended it.' },
        text: json_schema_text('Its output, unchanged.'),
    })),
};
const assessment = object('The verdict of Gatekeeper, or of our own verifier in its place.', { ...assessmentMembers, contents }, ['contents']);
const signatureMembers = {
    identifier: json_schema_text('The code signing identifier.'),
    slices: list('One for each architecture.', object('One slice.', {
        arch: json_schema_text('Its architecture.'),
        cdHashes: list('The hash of each CodeDirectory, the strongest last.', json_schema_text('40 lower-case hex digits.')),
    })),
};
const signature = object('The new signature.', { ...signatureMembers, contents }, ['contents']);
const stapling = object('The notarization ticket.', { stapled: oneOf('Whether it is stapled.', stapledStates), contents }, ['contents']);
const artifact = object('One artifact.', {
    kind: oneOf('Its kind.', artifactKinds),
    name: json_schema_text('File name.'),
    path: json_schema_text('Absolute path.'),
    source: nullableText('Package or folder that it was made from; null for an artifact that existed already.'),
    target: nullableOneOf('Target of the build.', targets),
    holds: json_schema_text('For a package: path of the artifact inside.'),
    made: {
        type: 'boolean',
        enum: [true],
        description: 'True when go-notarize put it into the output folder.',
    },
    shipsIn: json_schema_text('Path of the package in which it ships, when it is not published for itself.'),
    signature,
    ticket: stapling,
    assessment,
    sha256: json_schema_text('Lower-case hex of the final bytes; an .app has none.'),
    size: whole('Bytes; of an .app the sum of its regular files.'),
    code: object('Facts about the signed program.', {
        oldestMacOS: nullableText('The oldest macOS that it runs on.'),
        entitlements: list('Its entitlements.', json_schema_text('Name.')),
        flags: list('Flags of its signature.', json_schema_text('Its name, such as runtime.')),
    }),
}, ['holds', 'made', 'shipsIn', 'signature', 'ticket', 'assessment', 'sha256', 'size', 'code']);
const signing = object('The identity that signs.', {
    mode: oneOf('Kind of signature.', ['developer-id', 'adhoc', 'replay']),
    name: nullableText('Common name of the certificate.'),
    kind: nullableText('Kind of certificate.'),
    teamId: nullableText('The team.'),
    sha1: nullableText('SHA-1 of the certificate, 40 upper-case hex digits.'),
    expires: nullableText('When the certificate expires.'),
    requested: oneOf('The input signing.', ['required', 'auto', 'adhoc']),
});
const otherSubmission = object('Another submission of the same archive.', {
    id: nullableText('Id of the submission; null if only its name is known.'),
    name: json_schema_text('File name in the list of submissions.'),
    createdDate: nullableText('Time of its creation, if it is known.'),
    cause: oneOf('Reason for which it exists.', ['answer-lost', 'upload-failed', 'earlier', 'resubmitted']),
});
const notarization = object('The notary’s answer.', {
    submissionId: nullableText('Id of the submission.'),
    status: nullableOneOf('Last status.', ['In Progress', 'Accepted', 'Invalid', 'Rejected']),
    waitedMilliseconds: whole('Time that this run waited for it.'),
    issues: list('Findings of the notary.', issue),
    logPath: nullableText('Path of its log.'),
    archiveSha256: nullableText('SHA-256 of the archive that was submitted.'),
    archiveName: nullableText('File name of the archive in the list of submissions.'),
    archiveContents: list('The artifacts in the archive, as the notary got them: stapling changes some afterwards.', object('One artifact.', {
        name: json_schema_text('Its name.'),
        path: json_schema_text('Path of the file that was packed.'),
        sha256: nullableText('Lower-case hex; null for an .app, which is a folder.'),
    })),
    uploaded: nullableFlag('True once the whole archive is uploaded; null if another run uploaded it.'),
    otherSubmissions: list('Other submissions of the same archive.', otherSubmission),
});
const failure = object('Why the run failed.', {
    code: oneOf('Stable name of the failure.', Object.keys(failureCodes)),
    message: json_schema_text('The problem.'),
    remedy: json_schema_text('What to do.'),
    retryable: flag('True when the same run may succeed on another try.'),
    exitCode: whole('Exit code of the command line: 1 rejected, 2 wrong input, 3 a tool or service failed.'),
    lines: list('Last output lines of a failed tool.', json_schema_text('One line, secrets removed.')),
    issues: list('Findings of a rejection.', issue),
});
const stage = object('One stage of the run.', {
    name: json_schema_text('Its name in the log.'),
    startedAt: json_schema_text('When it began.'),
    milliseconds: whole('How long it took.'),
    outcome: oneOf('How it ended.', ['done', 'failed', 'skipped']),
    detail: json_schema_text('Details.'),
}, ['detail']);
const reportSchema = object('The result of a run. All times are ISO 8601 in UTC.', {
    schemaVersion: { type: 'integer', enum: [1], description: 'Version of this shape.' },
    toolVersion: json_schema_text('Version of go-notarize.'),
    startedAt: json_schema_text('When the run began.'),
    finishedAt: json_schema_text('When it ended.'),
    replay: flag('True when local stand-ins replaced Apple’s services; Apple has then seen nothing of the run.'),
    source: nullable(object('The source.', {
        repository: nullableText('owner/name.'),
        commit: nullableText('Full hash.'),
        ref: nullableText('The branch or tag.'),
        version: nullableText('Version in the settings.'),
        server: nullableText('Address of the GitHub server.'),
        runId: nullableText('ID of the workflow run.'),
        workflow: nullableText('OWNER/REPO/PATH of the workflow of the run.'),
        signerWorkflow: nullableText('OWNER/REPO/PATH of the called workflow that signs attestations.'),
        packages: list('Go packages.', json_schema_text('As the input names it.')),
    })),
    outputDirectory: json_schema_text('Absolute path of the folder that the run wrote into.'),
    machine: nullable(machine),
    go: nullable(object('The Go of the build.', {
        version: json_schema_text('Without the `go` in front.'),
        selectedBy: json_schema_text('Setting or file that names the version.'),
        root: json_schema_text('GOROOT.'),
        sha256: nullableText('SHA-256 of the download.'),
        from: json_schema_text('Its source.'),
        verifiedBy: json_schema_text('Proofs of the download; the origin of a Go that was on the machine.'),
        cacheHit: flag('Whether the build cache was restored.'),
    })),
    signing: nullable(signing),
    artifacts: list('The artifacts.', artifact),
    smokeTest: oneOf('Result of the smoke test.', ['passed', 'failed', 'not-run']),
    checksumsPath: nullableText('Path of SHA256SUMS.'),
    advice: nullable(list('Findings about the built programs before they were signed.', issue)),
    reproducibility: nullable(reproducibility),
    handOverSha256: nullableText('SHA-256 of the archive for a later job.'),
    preflight: nullable(list('Findings of the check before the upload.', issue)),
    notarization: nullable(notarization),
    assessment: object('The verdict on all artifacts together.', {
        verdict: oneOf('Rejected when any is.', ['accepted', 'rejected', 'not-assessed']),
        source: nullableText('Reason, in Gatekeeper’s words.'),
    }),
    stages: list('In the order they ran.', stage),
    failure: nullable(failure),
});

;// CONCATENATED MODULE: ./src/report/files/continue-report.ts



function parseReport(text) {
    const value = (0,json/* parseJson */.q)(text);
    return violations(value, reportSchema).length === 0 ? value : null;
}
function continuedParts(earlier, { signs, source }) {
    const { startedAt, go, reproducibility, stages, signing, artifacts, smokeTest, preflight, notarization } = earlier;
    return {
        ...{ startedAt, go, reproducibility, stages },
        source: source && { ...source, packages: earlier.source?.packages ?? [] },
        ...(signs ? {} : { signing, artifacts, smokeTest, preflight, notarization }),
    };
}

// EXTERNAL MODULE: ./src/release/stages/place-artifacts.ts
var place_artifacts = __webpack_require__(5452);
;// CONCATENATED MODULE: ./src/release/hand-over/archived-path.ts

const reportName = 'report.json';
const fingerprintName = 'build-fingerprint.json';
function archivedPath(path) {
    return external_node_path_.posix.normalize(path.split(external_node_path_.sep).join('/')).replace(/^(\.{1,2}\/|\/)+/, '');
}
function pathBelow(folders, path) {
    for (const folder of folders) {
        const inside = (0,external_node_path_.relative)(folder, path);
        if (inside !== '' && inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside)) {
            return inside.split(external_node_path_.sep).join('/');
        }
    }
    return archivedPath((0,external_node_path_.relative)(folders.at(-1) ?? '', path));
}

// EXTERNAL MODULE: ./src/bundle/app-info.ts
var app_info = __webpack_require__(3199);
// EXTERNAL MODULE: ./src/bundle/bundle.ts
var bundle = __webpack_require__(6782);
;// CONCATENATED MODULE: ./src/release/hand-over/check-identity.ts





async function checkIdentity(settings, artifacts) {
    for (const path of artifacts) {
        if (!(await (0,promises_.stat)(path)).isDirectory())
            continue;
        const expected = await expectedIdentity(settings, path);
        const { info } = await (0,bundle/* readBundle */.Bo)(path);
        const found = { identifier: info.CFBundleIdentifier, executable: info.CFBundleExecutable };
        if (found.identifier !== expected.identifier)
            throw differs(path, 'CFBundleIdentifier', found.identifier);
        if (expected.executable !== null && found.executable !== expected.executable) {
            throw differs(path, 'CFBundleExecutable', found.executable);
        }
    }
}
async function expectedIdentity({ app, sign }, path) {
    if (app !== null) {
        const { identifier, info } = await (0,app_info/* readAppInfo */.Mh)(app);
        const executable = typeof info.CFBundleExecutable === 'string' ? info.CFBundleExecutable : null;
        return { identifier, executable };
    }
    if (sign.identifier !== null)
        return { identifier: sign.identifier, executable: null };
    throw new errors/* InputError */.dz('identifier', `identifier: it is empty, and ${(0,external_node_path_.basename)(path)} comes from another job.`, {
        code: 'bundle-id-missing',
        remedy: 'Set identifier to the CFBundleIdentifier of the app, so that only this input decides it.',
    });
}
function differs(path, key, found) {
    return new errors/* InputError */.dz('archive', `archive: ${(0,external_node_path_.basename)(path)} has ${JSON.stringify(found)} as its ${key}, which the inputs and the source do not name.`, {
        code: 'archive-unexpected',
        remedy: 'Make the Info.plist of the app, or the input identifier, equal in the jobs that build and sign. If you did not change it, the build did: do not sign this app.',
    });
}

;// CONCATENATED MODULE: ./src/release/hand-over/expand-pattern.ts


async function expandPattern(folder, pattern) {
    let found = [''];
    for (const part of pattern.split('/')) {
        found = (await Promise.all(found.map((parent) => matching(folder, parent, part)))).flat();
    }
    return found;
}
async function matching(folder, parent, part) {
    if (!part.includes('*'))
        return [(0,external_node_path_.join)(parent, part)];
    const expression = new RegExp(`^${part.split('*').map(escapeText).join('[^/]*')}$`);
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder, parent)).catch(() => []);
    return entries
        .filter((name) => expression.test(name))
        .sort()
        .map((name) => (0,external_node_path_.join)(parent, name));
}
function escapeText(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/release/hand-over/expected-artifacts.ts




async function expectedArtifacts(settings) {
    const { build, app, workingDirectory } = settings;
    const programs = await Promise.all(build.packages.map((name) => programOf(name, workingDirectory)));
    const names = app === null ? programs : [await appNameOf(app, programs[0] ?? '')];
    const { targets } = build;
    if (targets.length === 1)
        return names;
    return names.flatMap((name) => targets.map((target) => `${target.replace('/', '-')}/${name}`));
}
async function appNameOf(app, program) {
    const { name, info } = await (0,app_info/* readAppInfo */.Mh)(app);
    const executable = typeof info.CFBundleExecutable === 'string' ? info.CFBundleExecutable : program;
    return `${name ?? executable}.app`;
}
async function programOf(name, workingDirectory) {
    if (name.includes('...')) {
        throw new errors/* InputError */.dz('packages', `packages: ${name} does not name the programs in the archive.`, {
            code: 'input-invalid',
            remedy: 'Name each main package, or list the programs in artifacts.',
        });
    }
    if (name.endsWith('.go'))
        return (0,external_node_path_.basename)(name, '.go');
    const path = /^\.{0,2}(\/|$)/.test(name) ? await importPathOf((0,external_node_path_.resolve)(workingDirectory, name)) : name;
    return external_node_path_.posix.basename(path.replace(/@.*$/, '').replace(/\/v\d+$/, ''));
}
async function importPathOf(folder) {
    for (let at = folder; at !== (0,external_node_path_.dirname)(at); at = (0,external_node_path_.dirname)(at)) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(at, 'go.mod'), 'utf8').catch(() => '');
        const [, module] = /^\s*module\s+"?([^\s"]+)/m.exec(text) ?? [];
        if (module !== undefined)
            return external_node_path_.posix.join(module, (0,external_node_path_.relative)(at, folder).split(external_node_path_.sep).join('/'));
    }
    return folder.split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./src/release/hand-over/take-archive.ts















async function takeArchive(context, record) {
    const { settings } = context;
    const { archive } = settings;
    if (archive === null)
        return context;
    return record.stage('unpack', async () => {
        await checkDigest(archive);
        const folder = (0,place_artifacts/* buildFolder */.bo)(context.temporaryFolder);
        await (0,promises_.mkdir)(folder);
        const isZipArchive = await (0,byte_source/* withFile */.D4)(archive.path, is_zip/* isZip */.K);
        await (isZipArchive ? read_zip.extractZip : read_tar_gz.extractTarGz)(archive.path, folder);
        const signs = settings.sign.signs && settings.notarize.submissionId === null;
        await continueReport(folder, record, signs);
        const named = await artifactNames(settings, archive, signs ? [] : record.report().artifacts);
        const artifacts = (await Promise.all(named.map((name) => findInside(folder, name)))).flat();
        if (settings.isolated)
            await checkIdentity(settings, artifacts);
        const files = archive.packageFiles.map((name) => (0,external_node_path_.resolve)(folder, archivedPath(name)));
        return {
            ...context,
            settings: {
                ...settings,
                build: { ...settings.build, artifacts },
                package: { ...settings.package, files },
            },
        };
    });
}
async function artifactNames(settings, archive, signed) {
    if (archive.artifacts.length > 0)
        return archive.artifacts;
    const handedOver = signed.filter(({ kind }) => kind !== 'zip' && kind !== 'tar.gz');
    return handedOver.length > 0 ? handedOver.map(({ path }) => path) : expectedArtifacts(settings);
}
function withOrigin(context, artifacts, earlier) {
    if (context.settings.archive === null)
        return [...artifacts];
    const at = (path) => (0,external_node_path_.resolve)((0,place_artifacts/* buildFolder */.bo)(context.temporaryFolder), path);
    return artifacts.map((artifact) => {
        const known = earlier.artifacts.find(({ path }) => at(path) === artifact.path);
        if (known === undefined)
            return artifact;
        const { source, holds } = known;
        return { ...artifact, source, ...(holds === undefined ? {} : { holds: at(holds) }) };
    });
}
async function checkDigest({ path, sha256 }) {
    const found = await (0,digest_file/* sha256OfFile */.V)(path).catch((cause) => {
        throw new errors/* InputError */.dz('archive', `archive: ${path} cannot be read.`, {
            code: 'file-not-found',
            remedy: 'Download the workflow artifact of the earlier job before, and name the archive in it.',
            cause,
        });
    });
    if (sha256 === null || sha256 === found)
        return;
    throw new errors/* InputError */.dz('archive', `archive: ${(0,external_node_path_.basename)(path)} is not the file that archive-sha256 names.`, {
        code: 'archive-checksum-mismatch',
        remedy: 'Another job replaced the workflow artifact, or the transfer failed. Run the whole workflow again; if it happens twice, see which jobs upload an artifact of this name.',
        lines: [`expected ${sha256}`, `found    ${found}`],
    });
}
async function continueReport(folder, record, signs) {
    const earlier = parseReport(await (0,promises_.readFile)((0,external_node_path_.join)(folder, reportName), 'utf8').catch(() => ''));
    if (earlier === null)
        return;
    const { stages, source } = record.report();
    const parts = continuedParts(earlier, { signs, source });
    record.note({ ...parts, stages: [...earlier.stages, ...stages] });
}
async function findInside(folder, pattern) {
    const names = (0,external_node_path_.basename)(pattern).includes('*') ? [] : await expandPattern(folder, archivedPath(pattern));
    if (names.length === 0)
        throw notInArchive(pattern);
    return Promise.all(names.map((name) => realFile(folder, name)));
}
async function realFile(folder, name) {
    const path = (0,external_node_path_.resolve)(folder, name);
    const found = path !== folder && (0,file_names/* isInside */.FK)(path, folder) ? await (0,promises_.lstat)(path).catch(() => null) : null;
    if (found?.isFile() || found?.isDirectory())
        return path;
    throw notInArchive(name);
}
function notInArchive(name) {
    return new errors/* InputError */.dz('artifacts', `artifacts: ${name} is not a file or folder in the archive.`, {
        code: 'archive-unexpected',
        remedy: 'List the paths of programs and apps in the archive; * stands for any name of a folder. When artifacts is empty, packages, targets and app name them.',
    });
}

// EXTERNAL MODULE: ./src/archive/tar/write-tar-gz.ts
var write_tar_gz = __webpack_require__(465);
// EXTERNAL MODULE: ./src/report/files/record-files.ts
var record_files = __webpack_require__(763);
// EXTERNAL MODULE: ./src/settings/inputs/package-inputs.ts
var package_inputs = __webpack_require__(861);
;// CONCATENATED MODULE: ./src/release/stages/expand-pattern.ts



const special = /[*?]/;
async function expand_pattern_expandPattern(pattern) {
    if (!special.test(pattern) || (await exists(pattern)))
        return [pattern];
    const { root } = (0,external_node_path_.parse)(pattern);
    const names = pattern.slice(root.length).split(external_node_path_.sep);
    const found = await search(root, names);
    return [...new Set(found)].sort();
}
async function search(folder, [name, ...rest]) {
    if (name === undefined)
        return [];
    if (name === '**') {
        const inner = await Promise.all((await plainFolders(folder)).map((path) => search(path, ['**', ...rest])));
        return [...(await search(folder, rest)), ...inner.flat()];
    }
    const paths = special.test(name) ? await expand_pattern_matching(folder, name) : [(0,external_node_path_.join)(folder, name)];
    if (rest.length > 0)
        return (await Promise.all(paths.map((path) => search(path, rest)))).flat();
    const areArtifacts = await Promise.all(paths.map(isFileOrBundle));
    return paths.filter((_, index) => areArtifacts[index]);
}
async function expand_pattern_matching(folder, pattern) {
    const source = pattern
        .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.');
    const expression = new RegExp(`^${source}$`, 's');
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names
        .filter((name) => expression.test(name) && name.startsWith('.') === pattern.startsWith('.'))
        .map((name) => (0,external_node_path_.join)(folder, name));
}
async function plainFolders(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const paths = entries
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => (0,external_node_path_.join)(folder, name));
    const areBundles = await Promise.all(paths.map(bundle/* isBundle */.bn));
    return paths.filter((_, index) => !areBundles[index]);
}
async function isFileOrBundle(path) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    return found !== null && (!found.isDirectory() || (await (0,bundle/* isBundle */.bn)(path)));
}
async function exists(path) {
    return (await (0,promises_.lstat)(path).catch(() => null)) !== null;
}

;// CONCATENATED MODULE: ./src/release/stages/package.ts











function isPackable({ kind }) {
    return kind === 'binary' || kind === 'app';
}
function checkNames({ settings }, artifacts) {
    const own = new Set(record_files/* recordFiles */.B.map((name) => (0,external_node_path_.join)(settings.outputDirectory, name)));
    const overwritten = artifacts.find(({ path }) => own.has(path));
    if (overwritten !== undefined)
        throw nameReserved(overwritten.path);
    const taken = new Set(artifacts.map(({ path }) => path));
    for (const artifact of artifacts.filter(isPackable)) {
        for (const kind of settings.package.kinds) {
            const path = pathOf(artifact, kind, settings);
            if (taken.has(path))
                throw package_namesCollide(path);
            taken.add(path);
        }
    }
}
function pathOf(artifact, kind, settings) {
    const { build, outputDirectory } = settings;
    const target = artifact.target?.replace('/', '-') ?? '';
    const [os = '', arch = ''] = artifact.target?.split('/') ?? [];
    const needsFolder = build.targets.length > 1 && !/\{(target|arch)\}/.test(settings.package.name);
    const words = {
        ...{ name: (0,artifact_artifact/* productName */.t)(artifact), version: build.version ?? '' },
        ...{ target, arch, os },
    };
    const stem = package_inputs/* placeholders */.Ft.reduce((text, word) => text.replaceAll(`{${word}}`, () => words[word]), settings.package.name);
    if (!(0,file_names/* isFileName */.oV)(stem))
        throw notAFileName(stem);
    return (0,external_node_path_.join)(outputDirectory, needsFolder ? target : '', `${stem}.${kind}`);
}
function plannedPackages(settings, kinds, artifacts) {
    return kinds
        .filter((kind) => settings.package.kinds.has(kind))
        .flatMap((kind) => artifacts.filter(isPackable).map((artifact) => pathOf(artifact, kind, settings)))
        .map((path) => ({ path, isApp: false, sha256: null }));
}
function notAFileName(stem) {
    return new errors/* InputError */.dz('package-name', `package-name: ${JSON.stringify(stem)} is not a file name.`, {
        code: 'input-invalid',
        remedy: 'Set package-name and version to values without slashes and control characters.',
    });
}
function nameReserved(path) {
    return new errors/* InputError */.dz('packages', `packages: a program would be written to ${path}, where go-notarize writes a file of its own.`, {
        code: 'package-names-collide',
        remedy: 'Rename the program, or set output-directory to another folder.',
    });
}
function package_namesCollide(path) {
    return new errors/* InputError */.dz('package-name', `package-name: two artifacts would be packed as ${path}.`, {
        code: 'package-names-collide',
        remedy: 'Set package-name to a name with placeholders that differ, e.g. {name}-{target}.',
    });
}
async function makeSignedPackages({ settings, content }, signer, artifacts) {
    const made = [];
    for (const artifact of artifacts.filter(isPackable)) {
        for (const kind of ['dmg', 'pkg']) {
            if (!settings.package.kinds.has(kind))
                continue;
            const path = pathOf(artifact, kind, settings);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            const version = (0,app_info/* versionNumbers */.ni)(settings.build.version);
            const signature = await signer.pack(artifact, { kind, output: path, version });
            const item = { ...packageOf(artifact, kind, path), ...(signature ? { signature } : {}) };
            await content.record([item]);
            await content.checkPackage({ kind, path }, [artifact]);
            made.push(item);
        }
    }
    return made;
}
async function checkPackageFiles({ settings, content, }) {
    await content.record(await packageFiles(settings));
}
async function packageFiles({ package: { files: lines }, }) {
    const expanded = await Promise.all(lines.map(expand_pattern_expandPattern));
    const empty = lines.find((_, index) => expanded[index]?.length === 0);
    if (empty !== undefined)
        throw noPackageFile(`no file matches ${empty}.`, null);
    return Promise.all([...new Set(expanded.flat())].map(async (path) => {
        const found = await (0,promises_.stat)(path).catch((cause) => {
            throw noPackageFile(`${path} does not exist.`, cause);
        });
        return { kind: found.isDirectory() ? 'app' : 'binary', name: (0,external_node_path_.basename)(path), path };
    }));
}
function noPackageFile(problem, cause) {
    return new errors/* InputError */.dz('package-files', `package-files: ${problem}`, {
        code: 'file-not-found',
        remedy: 'Write paths relative to working-directory, one per line. * and ? match within a name, ** any folders.',
        cause,
    });
}
async function makeArchives({ settings, content }, kind, artifacts) {
    const files = await packageFiles(settings);
    const write = kind === 'zip' ? write_zip/* writeZip */.z : write_tar_gz/* writeTarGz */.S;
    return Promise.all(artifacts.filter(isPackable).map(async (artifact) => {
        const output = pathOf(artifact, kind, settings);
        const packed = [artifact, ...files];
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true });
        await write({ roots: packed.map(({ path }) => path), output });
        const archive = packageOf(artifact, kind, output);
        await content.record([archive]);
        await content.checkPackage({ kind, path: output }, packed);
        return archive;
    }));
}
function packageOf({ source, target, path: holds }, kind, path) {
    return { kind, name: (0,external_node_path_.basename)(path), path, source, target, holds, made: true };
}

;// CONCATENATED MODULE: ./src/release/hand-over/write-archive.ts








function withRelativePaths(context, parts) {
    if (context.settings.archive === null && context.settings.writeArchive === null)
        return parts;
    const relative = (path) => relativePath(context, path);
    return {
        artifacts: parts.artifacts.map(({ holds, shipsIn, ...artifact }) => ({
            ...artifact,
            path: relative(artifact.path),
            ...(holds === undefined ? {} : { holds: relative(holds) }),
            ...(shipsIn === undefined ? {} : { shipsIn: relative(shipsIn) }),
        })),
        checksumsPath: parts.checksumsPath && relative(parts.checksumsPath),
    };
}
function relativePath(context, path) {
    const { outputDirectory, workingDirectory } = context.settings;
    return pathBelow([(0,place_artifacts/* buildFolder */.bo)(context.temporaryFolder), outputDirectory, workingDirectory], path);
}
async function writeArchive(context, record, artifacts) {
    const { settings, content } = context;
    const output = settings.writeArchive;
    if (output === null)
        return;
    const made = artifacts.filter(({ kind }) => kind !== 'zip' && kind !== 'tar.gz');
    await record.stage('write archive', async () => {
        const roots = new Map(await fingerprintOf(settings));
        for (const { path } of [...made, ...(await packageFiles(settings))]) {
            const name = relativePath(context, path);
            if (name === reportName || roots.has(name))
                throw nameTaken(name);
            roots.set(name, path);
        }
        const report = (0,external_node_path_.join)(context.temporaryFolder, reportName);
        await (0,promises_.writeFile)(report, `${JSON.stringify(record.report(), null, 2)}\n`);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(output), { recursive: true });
        await content.check('before it was packed for the next job');
        await (0,write_tar_gz/* writeTarGz */.S)({ roots: new Map([...roots, [reportName, report]]), output });
        record.note({ handOverSha256: await (0,digest_file/* sha256OfFile */.V)(output) });
    });
}
async function fingerprintOf({ outputDirectory }) {
    const path = (0,external_node_path_.join)(outputDirectory, fingerprintName);
    return (0,promises_.stat)(path).then(() => [[fingerprintName, path]], () => []);
}
function nameTaken(name) {
    return new errors/* InputError */.dz('write-archive', `write-archive: two files would be ${name} in the archive.`, {
        code: 'package-names-collide',
        remedy: 'Rename one of the artifacts or of the files in package-files.',
    });
}

// EXTERNAL MODULE: ./src/release/placed-files.ts
var placed_files = __webpack_require__(9018);
// EXTERNAL MODULE: ./src/release/set-up-go.ts + 8 modules
var set_up_go = __webpack_require__(4121);
// EXTERNAL MODULE: ./src/engine/contents/assess-contents.ts
var assess_contents = __webpack_require__(1454);
// EXTERNAL MODULE: ./src/engine/contents/staple-contents.ts
var staple_contents = __webpack_require__(5803);
// EXTERNAL MODULE: ./src/system/parallel.ts
var parallel = __webpack_require__(5506);
;// CONCATENATED MODULE: ./src/release/stages/finish.ts




const atOnce = 8;
function staple({ engine, content }, artifacts) {
    return (0,parallel/* mapBounded */.y)(artifacts, atOnce, async (artifact) => {
        const ticket = await content.whileStapling(artifact, () => (0,staple_contents/* stapleWithContents */.M)(engine, artifact));
        return { ...artifact, ticket };
    });
}
async function markAsDownloaded({ engine }, artifacts) {
    for (const artifact of artifacts)
        await engine.markAsDownloaded(artifact);
}
function assess({ engine }, artifacts, isAccepted) {
    return (0,parallel/* mapBounded */.y)(artifacts, atOnce, async (artifact) => ({
        ...artifact,
        assessment: await (0,assess_contents/* assessWithContents */.D)(engine, artifact, { isAccepted }),
    }));
}
function requireAcceptance(assessment, artifacts) {
    if (assessment.verdict === 'accepted')
        return;
    const issues = artifacts.flatMap((artifact) => artifact.assessment?.issues ?? []);
    throw new errors/* RejectedError */.zs(`Gatekeeper rejects an artifact that the notary accepted: ${assessment.source ?? 'no source'}.`, {
        code: 'assessment-rejected',
        remedy: issues[0]?.remedy ?? 'See the assessment of each artifact in the report.',
        issues,
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/system/files/move-path.ts
var move_path = __webpack_require__(9282);
// EXTERNAL MODULE: ./src/system/files/owned-path.ts
var owned_path = __webpack_require__(3438);
;// CONCATENATED MODULE: ./src/bundle/assemble-app.ts








const destinations = [
    { pattern: /^Info\.plist$/, folder: null },
    { pattern: /\.(icns|metallib|car|lproj)$/, folder: 'Resources' },
    { pattern: /\.(dylib|framework)$/, folder: 'Frameworks' },
    {
        pattern: /^(Resources|Frameworks|SharedFrameworks|PlugIns|XPCServices|Helpers|MacOS|Library)$/,
        folder: '',
    },
    { pattern: /^(embedded\.provisionprofile|PkgInfo)$/, folder: '' },
    { pattern: /^\.|^entitlements.*\.plist$|\.entitlements$|^(README|LICENSE)/, folder: null },
];
async function assembleApp(request) {
    const { binary, app, outputDirectory, version, buildNumber } = request;
    const appInfo = await (0,app_info/* readAppInfo */.Mh)({ folder: app, name: request.name, bundleId: request.bundleId });
    const executable = (0,app_info/* text */.Qq)(appInfo.info.CFBundleExecutable) ?? (0,external_node_path_.basename)(binary);
    const name = appInfo.name ?? executable;
    const infoPlist = (0,app_info/* completeInfoPlist */.M8)(appInfo, { executable, name, version, buildNumber });
    const output = (0,external_node_path_.join)(outputDirectory, `${name}.app`);
    const draft = (0,owned_path/* ownedPath */.bD)(outputDirectory);
    try {
        const contents = (0,external_node_path_.join)(draft, 'Contents');
        await (0,promises_.mkdir)((0,external_node_path_.join)(contents, 'MacOS'), { recursive: true });
        await copyContents(app, contents, appInfo);
        await (0,promises_.writeFile)((0,external_node_path_.join)(contents, 'Info.plist'), infoPlist);
        await writePackageInfo(contents, appInfo);
        await addProgram(binary, (0,external_node_path_.join)(contents, 'MacOS', executable));
        await (0,move_path/* replaceFolder */.x)(draft, output);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
    return output;
}
const copying = { recursive: true, verbatimSymlinks: true, preserveTimestamps: false };
const signatureParts = new Set([bundle/* signatureFolder */.zX, bundle/* codeResourcesName */._$]);
async function copyContents(app, contents, { isFinished }) {
    const source = isFinished ? (0,external_node_path_.join)(app, 'Contents') : app;
    for (const name of (await (0,promises_.readdir)(source)).sort()) {
        if (isFinished && signatureParts.has(name))
            continue;
        const folder = isFinished ? '' : destinationOf(name, app);
        if (folder === null)
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.join)(contents, folder), { recursive: true });
        await (0,promises_.cp)((0,external_node_path_.join)(source, name), (0,external_node_path_.join)(contents, folder, name), copying);
    }
}
function destinationOf(name, app) {
    const found = destinations.find(({ pattern }) => pattern.test(name));
    if (found)
        return found.folder;
    throw new errors/* InputError */.dz('app', `app: ${(0,external_node_path_.join)(app, name)} is not a known part of an app.`, {
        code: 'app-folder-invalid',
        remedy: `Move it to ${(0,external_node_path_.join)(app, 'Resources')} when the program reads it, or else out of the folder.`,
    });
}
async function writePackageInfo(contents, { info }) {
    const [type, creator] = [(0,app_info/* text */.Qq)(info.CFBundlePackageType) ?? 'APPL', (0,app_info/* text */.Qq)(info.CFBundleSignature) ?? '????'];
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(contents, 'PkgInfo'), type + creator, { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
async function addProgram(binary, target) {
    await (0,promises_.rm)(target, { force: true });
    await (0,promises_.copyFile)(binary, target);
    await (0,promises_.chmod)(target, 0o755);
}

// EXTERNAL MODULE: ./src/system/files/files.ts
var files_files = __webpack_require__(8114);
// EXTERNAL MODULE: ./src/system/files/output-not-writable.ts
var output_not_writable = __webpack_require__(9489);
;// CONCATENATED MODULE: ./src/go/cgo/apply-cgo-policy.ts



const replacements = {
    'github.com/mattn/go-sqlite3': 'modernc.org/sqlite or github.com/ncruces/go-sqlite3',
};
async function applyCgoPolicy(listings, options) {
    const { policy, cgo, outputDirectory, log } = options;
    const explanation = explainCgo(listings);
    const targets = listings.map(({ arch, imports: _, ...listing }) => ({
        target: `darwin/${arch}`,
        ...listing,
    }));
    const document = { schemaVersion: 1, cgo, policy, explanation, targets };
    await (0,promises_.writeFile)((0,external_node_path_.join)(outputDirectory, 'cgo-dependencies.json'), `${JSON.stringify(document, null, 2)}\n`);
    const names = packagesWithCgo(listings);
    if (names.length === 0 || policy === 'allow')
        return;
    if (policy === 'deny') {
        throw new errors/* InputError */.dz('cgo-policy', `cgo-policy: deny, and these packages use cgo: ${names.join(', ')}.`, {
            code: 'cgo-denied',
            remedy: `Replace them by packages in pure Go${hints(names)}, or set cgo-policy: warn.`,
        });
    }
    log.warning(cgo
        ? `These packages use cgo: ${names.join(', ')}. The program depends on the C compiler and SDK of this machine.`
        : `cgo is off, and these packages use it: ${names.join(', ')}. The program is built without their C code: it may contain a stub that fails when it runs. Set cgo: true on a macOS runner${hints(names)}. See cgo-dependencies.json.`);
}
function packagesWithCgo(listings) {
    return [...new Set(listings.flatMap(({ packages }) => packages.map(({ importPath }) => importPath)))];
}
function hints(names) {
    const known = names.flatMap((name) => (Object.hasOwn(replacements, name) ? [replacements[name]] : []));
    return known.length === 0 ? '' : ` (or use ${known.join(', ')})`;
}
function explainCgo(listings) {
    const imports = new Set(listings.flatMap((listing) => listing.imports));
    const tags = new Set(listings.flatMap((listing) => listing.tags));
    const names = packagesWithCgo(listings);
    const sentences = [
        names.length === 0
            ? 'CGO_ENABLED=0 removes no code from this program.'
            : `CGO_ENABLED=0 removes the C code of ${names.join(', ')}.`,
        ...(imports.has('net')
            ? [
                tags.has('netgo')
                    ? 'The tag netgo replaces the resolver of macOS by that of Go.'
                    : 'Host names are resolved by macOS (libSystem) in both cases.',
            ]
            : []),
        ...(imports.has('os/user')
            ? [
                tags.has('osusergo')
                    ? 'The tag osusergo replaces the user database of macOS by /etc/passwd.'
                    : 'Users and groups are looked up by macOS (libSystem) in both cases.',
            ]
            : []),
        ...(imports.has('crypto/x509') ? ['Certificates are checked by macOS (Security) in both cases.'] : []),
        ...(imports.has('time') ? ['Time zones come from the system or from time/tzdata in both cases.'] : []),
        ...(imports.has('plugin') ? ['The package plugin works with cgo only.'] : []),
    ];
    return sentences.join(' ');
}

;// CONCATENATED MODULE: ./src/go/build/build-failure.ts


function buildFailure(build) {
    const { importPath, arch, cgo, cgoPackages, lines } = build;
    if (!cgo && cgoPackages.length > 0) {
        return new errors/* InputError */.dz('cgo', `cgo: ${importPath} does not build for darwin/${arch} without cgo, which these packages use: ${cgoPackages.join(', ')}.`, {
            code: 'cgo-needed',
            remedy: 'Set cgo: true and use a macOS runner, or set CC to a cross compiler for macOS.',
            lines,
        });
    }
    return new errors/* InputError */.dz('packages', `packages: ${importPath} does not build for darwin/${arch}.`, {
        code: 'build-failed',
        remedy: remedyOf(lines, cgo),
        lines,
    });
}
const missingModule = /no required module provides package|missing go\.sum entry|updates to go\.(?:mod|sum) needed/;
function remedyOf(lines, cgo) {
    if (lines.some((line) => missingModule.test(line))) {
        return 'Run go mod tidy in working-directory, and commit go.mod and go.sum.';
    }
    const compiler = cgo ? '; cgo needs a C compiler with a macOS SDK' : '';
    return `Fix the errors of the compiler${compiler}.`;
}
const position = /^(\S.*?\.(?:go|c|h|m|s)):(\d+:\d+: .*)$/;
function relativeToRoot(line, workingDirectory, root) {
    const [, path, rest] = position.exec(line) ?? [];
    if (path === undefined)
        return line;
    const fromRoot = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(workingDirectory, path));
    return (0,external_node_path_.isAbsolute)(path) && fromRoot.startsWith('..') ? line : `${fromRoot}:${rest}`;
}

;// CONCATENATED MODULE: ./src/go/build/explain-failure.ts

const knownFailures = [
    {
        pattern: /parsing \$GOFLAGS: (.*)/,
        input: 'GOFLAGS',
        code: 'build-flags-invalid',
        explain: (detail) => ({
            message: `GOFLAGS: the go command refuses it: ${detail}.`,
            remedy: 'Correct the variable GOFLAGS, or the value that "go env -w" saved (go env -u GOFLAGS removes it).',
        }),
    },
    {
        pattern: /^(flag provided but not defined: .*|invalid value .* for flag .*|malformed import path "-.*)/,
        input: 'build-flags',
        code: 'build-flags-invalid',
        explain: (detail) => ({
            message: `build-flags: the go command refuses it: ${detail}.`,
            remedy: 'Use flags of "go help build", one per line.',
        }),
    },
    {
        pattern: /unknown GOEXPERIMENT (\S+)/,
        input: 'GOEXPERIMENT',
        code: 'go-experiment-unknown',
        explain: (detail, { go: { version } }) => ({
            message: `GOEXPERIMENT: Go ${version} has no experiment ${detail}.`,
            remedy: 'Remove it from the variable GOEXPERIMENT, or use the Go that has it.',
        }),
    },
    {
        pattern: /requires go >= ([\w.]+)/,
        input: 'go-version',
        code: 'go-version-too-old',
        explain: (newer, { go: { version } }) => ({
            message: `go-version: the module needs Go ${newer}, but the run uses Go ${version}.`,
            remedy: `Set go-version to ${newer} or newer, or lower the go line of the module.`,
        }),
    },
    {
        pattern: /(terminal prompts disabled|could not read Username|Authentication failed|Permission denied \(publickey|Host key verification failed|: 40[13] (?:Unauthorized|Forbidden))/,
        input: null,
        code: 'modules-refused',
        explain: (detail, { module }) => ({
            message: `A server refused ${module}: ${detail.replace(/^: /, '')}.`,
            remedy: 'For a private module set the variable GOPRIVATE, and module-token, a .netrc or Git credentials. For a public one check goproxy.',
        }),
    },
    {
        pattern: /no secure protocol found for repository/,
        input: null,
        code: 'modules-refused',
        explain: (_detail, { module }) => ({
            message: `Git could not read the repository of ${module} over HTTPS or SSH.`,
            remedy: 'A private module needs the variable GOPRIVATE, and module-token, a .netrc or Git credentials.',
        }),
    },
    {
        pattern: /(x509: .*|SSL certificate problem: .*|server certificate verification failed)/,
        input: null,
        code: 'modules-unavailable',
        explain: (detail, { module }) => ({
            message: `The certificate of the server of ${module} is not trusted: ${detail.replace(/\.$/, '')}.`,
            remedy: 'Install the certificate authority of the server or proxy on this machine. On Linux the variables SSL_CERT_FILE (Go) and GIT_SSL_CAINFO (Git) can name it.',
        }),
    },
    {
        pattern: /(: (?:404|410) |unknown revision|repository not found|: not found: )/i,
        input: null,
        code: 'modules-refused',
        explain: (_detail, { module }) => ({
            message: `A server does not have ${module}.`,
            remedy: 'Check the module path and version. A private module needs the variable GOPRIVATE, and module-token, a .netrc or Git credentials.',
        }),
    },
    {
        pattern: /(dial tcp|: i\/o timeout|TLS handshake|connection reset by peer|no such host|: (?:429|50[0-4]) |module lookup disabled by GOPROXY=off)/,
        input: null,
        code: 'modules-unavailable',
        retryable: true,
        explain: (_detail, { module }) => ({
            message: `Go could not download ${module}.`,
            remedy: 'Check that this machine can reach the proxies in GOPROXY, or set goproxy, then run it again.',
        }),
    },
    {
        pattern: /(?:unable to find (?:dynamic system library|(?:system )?framework) ['"]|library not found for -l|framework not found '?|ld: (?:library|framework) ')([\w.+-]+)/,
        input: 'cgo',
        code: 'sdk-missing',
        explain: (library) => ({
            message: `cgo: the C compiler finds no ${library} for macOS.`,
            remedy: 'Use a macOS runner. A cross compiler needs an SDK of macOS, or stubs of its libraries: name their folders in CC or CGO_LDFLAGS (--sysroot, -F, -L).',
        }),
    },
    {
        pattern: /cgo: (C compiler .* not found)/,
        input: 'cgo',
        code: 'cgo-compiler-missing',
        explain: (detail) => ({
            message: `cgo: ${detail.replaceAll('"', '')}.`,
            remedy: 'Use a macOS runner with Xcode or the command line tools, or set CC to a compiler for macOS.',
        }),
    },
];
function explainCommonFailure(lines, go) {
    for (const { pattern, input, code, explain, retryable = false } of knownFailures) {
        const line = lines.find((each) => pattern.test(each));
        if (line === undefined)
            continue;
        const { message, remedy } = explain(pattern.exec(line)?.[1] ?? '', { go, module: moduleIn(line) });
        const details = { code, remedy, lines, retryable };
        return input === null ? new errors/* ToolError */.v4(message, details) : new errors/* InputError */.dz(input, message, details);
    }
    return null;
}
function moduleIn(line) {
    const [, module] = /(?:^|\s)([^\s@]+@v[^\s:]+):/.exec(line) ?? [];
    return module === undefined ? 'a module of the build' : `the module ${module}`;
}

// EXTERNAL MODULE: ./src/go/version/go-release.ts
var go_release = __webpack_require__(6563);
// EXTERNAL MODULE: ./src/go/version/release-history.ts
var release_history = __webpack_require__(5401);
;// CONCATENATED MODULE: ./src/go/build/deployment-target.ts


function deploymentTarget({ version }, arch, environment = process.env) {
    if (environment.MACOSX_DEPLOYMENT_TARGET)
        return {};
    const release = (0,go_release/* parseRelease */.BC)(version);
    const oldest = release && (0,release_history/* oldestMacOSOf */.kG)(release, arch);
    return oldest === null ? {} : { MACOSX_DEPLOYMENT_TARGET: oldest };
}
function deploymentTargetNotes(go, archs) {
    return archs.flatMap((arch) => {
        const { MACOSX_DEPLOYMENT_TARGET: target } = deploymentTarget(go, arch);
        if (target === undefined)
            return [];
        return [
            `cgo for darwin/${arch} builds for macOS ${target}, the oldest of Go ${go.version}: MACOSX_DEPLOYMENT_TARGET is not set.`,
        ];
    });
}

// EXTERNAL MODULE: ./src/go/build/go-environment.ts
var go_environment = __webpack_require__(5715);
;// CONCATENATED MODULE: ./src/go/build/go-command.ts



const listLimit = 600_000;
const buildLimit = 3_600_000;
const maximumLines = 200;
function listCommand(options, list) {
    const args = [
        'list',
        ...list.flags,
        `-json=${list.fields.join(',')}`,
        ...tagFlags(options),
        ...options.buildFlags,
        '--',
        ...list.packages,
    ];
    return goCommand(options, { args, arch: list.arch, timeout: listLimit });
}
function buildCommand(options, build) {
    const args = [
        'build',
        '-trimpath',
        ...(options.ldflags === '' ? [] : [`-ldflags=${options.ldflags}`]),
        ...tagFlags(options),
        ...options.buildFlags,
        '-o',
        build.output,
        '--',
        ...build.packages,
    ];
    return goCommand(options, { args, arch: build.arch, timeout: buildLimit });
}
const tagFlags = ({ tags }) => (tags.length === 0 ? [] : [`-tags=${tags.join(',')}`]);
function goCommand({ go, cgo, goproxy = null, environment = {}, workingDirectory, buildCache }, command) {
    const platform = { os: 'darwin', arch: command.arch, cgo };
    return {
        tool: (0,external_node_path_.join)(go.bin, 'go'),
        args: command.args,
        inherits: 'user',
        environment: {
            ...(0,go_environment/* goEnvironment */.I)(go, { goproxy, platform }),
            ...(cgo ? { ...deploymentTarget(go, command.arch), ...compilerOf(platform) } : {}),
            ...environment,
            ...(buildCache === undefined ? {} : { GOCACHE: buildCache, GOCACHEPROG: '' }),
        },
        workingDirectory,
        timeout: command.timeout,
    };
}
function errorLines({ stdout, stderr }) {
    const lines = `${stderr}\n${stdout}`
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.startsWith('go: downloading '));
    if (lines.length <= maximumLines)
        return lines;
    return [...lines.slice(0, maximumLines), `… and ${lines.length - maximumLines} more lines`];
}
function compilerOf({ arch }) {
    const compiler = process.env[`CC_darwin_${arch}`];
    return compiler ? { CC: compiler } : {};
}

;// CONCATENATED MODULE: ./src/go/build/find-main-packages.ts





const byFiles = 'command-line-arguments';
async function findMainPackages(run, options, packages) {
    const result = await run(findCommand(options, packages));
    if (result.exitCode !== 0) {
        const lines = errorLines(result);
        throw (explainCommonFailure(lines, options.go) ??
            (await explainMissingCgo(run, options, { packages, lines })) ??
            notFound(packages, { lines, existing: await listMainPackages(run, options) }));
    }
    const listed = parseJsonStream(result.stdout);
    const programs = listed.filter(({ Name }) => Name === 'main');
    const named = listed.find(({ Name, Match = [] }) => Name !== 'main' && !Match.every(isPattern));
    if (named !== undefined || programs.length === 0) {
        throw notAProgram(packages, { named, existing: await listMainPackages(run, options) });
    }
    const found = programs.map((each) => ({
        importPath: each.ImportPath,
        arguments: each.ImportPath === byFiles ? packages : [each.ImportPath],
        program: find_main_packages_programOf(each),
    }));
    refuseCollisions(found);
    return found;
}
function findCommand(options, packages) {
    return listCommand(options, {
        packages,
        fields: ['ImportPath', 'Name', 'Target', 'GoFiles', 'Match'],
        flags: ['-find'],
        arch: 'arm64',
    });
}
async function explainMissingCgo(run, options, { packages, lines }) {
    const isExcluded = lines.some((line) => line.includes('build constraints exclude all Go files'));
    if (options.cgo || !isExcluded)
        return null;
    const { exitCode } = await run(findCommand({ ...options, cgo: true }, packages));
    if (exitCode !== 0)
        return null;
    const importPath = packages.join(' ');
    return buildFailure({ importPath, arch: 'arm64', cgo: false, cgoPackages: packages, lines });
}
function parseJsonStream(text) {
    return JSON.parse(`[${text.trim().replace(/^\}\s*\n\{/gm, '},{')}]`);
}
const isPattern = (text) => text.includes('...');
function find_main_packages_programOf({ ImportPath, Target, GoFiles }) {
    if (Target !== undefined && Target !== '')
        return (0,external_node_path_.basename)(Target);
    const [file] = GoFiles ?? [];
    return ImportPath === byFiles && file !== undefined
        ? (0,external_node_path_.basename)(file, '.go')
        : (0,external_node_path_.basename)(ImportPath.replace(/\/v\d+$/, ''));
}
async function listMainPackages(run, options) {
    const command = listCommand(options, {
        packages: ['./...'],
        fields: ['ImportPath', 'Name'],
        flags: ['-find', '-e'],
        arch: 'arm64',
    });
    const { exitCode, stdout } = await run(command);
    if (exitCode !== 0)
        return [];
    const listed = parseJsonStream(stdout);
    return listed.filter(({ Name }) => Name === 'main').map(({ ImportPath }) => ImportPath);
}
const mostNamed = 10;
function remedyWith(existing, otherwise) {
    if (existing.length === 0)
        return otherwise;
    const more = existing.length > mostNamed ? ` and ${existing.length - mostNamed} more` : '';
    const [only] = existing;
    if (existing.length === 1)
        return `Set packages to ${only}, the only main package of this module.`;
    return `Set packages to one of the main packages of this module: ${existing.slice(0, mostNamed).join(', ')}${more}.`;
}
function notFound(packages, { lines, existing }) {
    return new errors/* InputError */.dz('packages', `packages: Go cannot find ${packages.join(' ')}: ${lines[0] ?? 'go list printed no reason'}.`, {
        code: 'package-not-found',
        remedy: remedyWith(existing, 'Name packages of the module in working-directory, such as ./cmd/tool.'),
        lines,
    });
}
function notAProgram(packages, { named, existing }) {
    const message = named
        ? `packages: ${named.ImportPath} is package ${named.Name}, not a program.`
        : `packages: ${packages.join(' ')} contains no main package.`;
    return new errors/* InputError */.dz('packages', message, {
        code: 'package-not-main',
        remedy: remedyWith(existing, 'Name packages that begin with "package main".'),
    });
}
function refuseCollisions(found) {
    const byName = new Map();
    for (const { importPath, program } of found) {
        const folded = program.toLowerCase();
        const other = byName.get(folded);
        if (other !== undefined) {
            throw new errors/* InputError */.dz('packages', `packages: ${other} and ${importPath} both build a program named ${program}.`, {
                code: 'program-names-collide',
                remedy: 'Rename one of the folders, or build them in two runs with a different output-directory each.',
            });
        }
        byName.set(folded, importPath);
    }
}

;// CONCATENATED MODULE: ./src/go/cgo/list-cgo-packages.ts


async function listCgoPackages(run, options, request) {
    const fields = ['ImportPath', 'Standard', 'CgoFiles', 'SwigFiles', 'SwigCXXFiles', 'Module'];
    const command = listCommand({ ...options, cgo: true }, { ...request, fields, flags: ['-deps', '-e'] });
    const { exitCode, stdout } = await run(command);
    if (exitCode !== 0)
        return null;
    const listed = parseJsonStream(stdout);
    const found = listed.filter((each) => list_cgo_packages_filesOf(each).length > 0 && each.ImportPath !== 'runtime/cgo');
    const describe = (each) => ({
        importPath: each.ImportPath,
        module: each.Module && !each.Module.Main ? `${each.Module.Path}@${each.Module.Version ?? ''}` : null,
        files: list_cgo_packages_filesOf(each),
    });
    return {
        arch: request.arch,
        tags: options.tags,
        packages: found.filter(({ Standard }) => !Standard).map(describe),
        standard: found.filter(({ Standard }) => Standard).map(describe),
        imports: listed.filter(({ Standard }) => Standard).map(({ ImportPath }) => ImportPath),
    };
}
function list_cgo_packages_filesOf({ CgoFiles = [], SwigFiles = [], SwigCXXFiles = [] }) {
    return [...CgoFiles, ...SwigFiles, ...SwigCXXFiles];
}

// EXTERNAL MODULE: ./src/machine/developer-tools.ts
var developer_tools = __webpack_require__(857);
// EXTERNAL MODULE: ./src/system/process/runner.ts + 3 modules
var runner = __webpack_require__(6313);
;// CONCATENATED MODULE: ./src/go/cgo/require-compiler.ts



const licenceExit = 69;
const versionLimit = 60_000;
async function requireCompiler(archs, host) {
    const { platform, environment } = host;
    if (environment.CC)
        return;
    const missing = archs.find((arch) => !environment[`CC_darwin_${arch}`]);
    if (missing === undefined)
        return;
    if (platform === 'darwin')
        return requireAppleCompiler(host);
    throw compilerMissing(`this machine has no C compiler for darwin/${missing}`, {
        remedy: `Use a macOS runner, or set the variable CC_darwin_${missing} or CC to a cross compiler, such as zig cc.`,
    });
}
async function requireAppleCompiler({ run, environment }) {
    const dependencies = { run, environment: { ...environment, DEVELOPER_DIR: undefined }, xcode: null };
    const tools = await (0,developer_tools/* findDeveloperTools */.P)(dependencies);
    if (tools === null)
        throw toolsMissing(await (0,developer_tools/* selectedFolder */.g)(dependencies));
    requireSdk(tools, environment);
    const { exitCode, stdout, stderr } = await run({
        ...{ tool: 'xcrun', args: ['clang', '--version'], timeout: versionLimit },
    });
    if (exitCode === 0)
        return;
    throw compilerMissing(exitCode === licenceExit
        ? `the licence of the Xcode in ${tools.path} is not agreed to`
        : `clang of ${tools.path} does not run`, {
        remedy: exitCode === licenceExit
            ? 'Run sudo xcodebuild -license accept on the machine.'
            : 'Select a complete Xcode with xcode-version, or install the command line tools again.',
        lines: (0,runner/* lastLines */.w$)(`${stdout}\n${stderr}`),
    });
}
function toolsMissing(selected) {
    if (selected === null) {
        return compilerMissing('this Mac has neither Xcode nor its command line tools', {
            remedy: 'Install them (xcode-select --install, in a session with a screen), or set cgo: false.',
        });
    }
    return compilerMissing(`xcode-select or DEVELOPER_DIR names ${selected.path}, which does not exist`, {
        remedy: 'Select an Xcode that is installed with xcode-version, or with sudo xcode-select --switch.',
    });
}
function requireSdk({ path, sdk }, { SDKROOT: root, MACOSX_DEPLOYMENT_TARGET: target }) {
    if (sdk === null) {
        const message = root
            ? `SDKROOT names ${root}, which does not exist`
            : `the developer tools in ${path} have no macOS SDK`;
        const remedy = root
            ? 'Remove the variable SDKROOT, or correct it.'
            : 'Select a complete Xcode with xcode-version, or install the command line tools again.';
        throw new errors/* InputError */.dz('cgo', `cgo: ${message}.`, { code: 'sdk-missing', remedy });
    }
    if (!target || sdk.newestTarget === null || !isNewer(target, sdk.newestTarget))
        return;
    throw new errors/* InputError */.dz('cgo', `cgo: MACOSX_DEPLOYMENT_TARGET is ${target}, but the SDK ${sdk.path} ends at macOS ${sdk.newestTarget}.`, {
        code: 'sdk-missing',
        remedy: 'Lower MACOSX_DEPLOYMENT_TARGET, or select a newer Xcode with xcode-version.',
    });
}
const isNewer = (version, than) => version.localeCompare(than, 'en', { numeric: true }) > 0;
function compilerMissing(problem, { remedy, lines = [] }) {
    return new errors/* InputError */.dz('cgo', `cgo: ${problem}.`, { code: 'cgo-compiler-missing', remedy, lines });
}

;// CONCATENATED MODULE: ./src/go/build/check-flags.ts



const refusedFlags = [
    { pattern: /^--?o(=|\s|$)/, remedy: 'Set output-directory to choose the folder for programs.' },
    { pattern: /^--?ldflags(=|\s|$)/, remedy: 'Set the input ldflags, which this flag would replace.' },
    { pattern: /^--?tags(=|\s|$)/, remedy: 'Set the input tags, which this flag would replace.' },
    {
        pattern: /^--?buildmode[= ](c-archive|archive)$/,
        remedy: 'Remove it: an archive is not a program and cannot be signed. Sign the program that links it.',
    },
    { pattern: /^--?trimpath=(false|f|0)$/i, remedy: 'Remove it: programs are always built with -trimpath.' },
];
function refuseFlags(flags) {
    for (const { pattern, remedy } of refusedFlags) {
        const flag = flags.find((each) => pattern.test(each));
        if (flag === undefined)
            continue;
        throw new errors/* InputError */.dz('build-flags', `build-flags: ${flag} is not allowed.`, {
            code: 'input-invalid',
            remedy,
        });
    }
}
const envLimit = 30_000;
async function warnAboutGoflags(run, options, log) {
    const { exitCode, stdout } = await run({
        tool: (0,external_node_path_.join)(options.go.bin, 'go'),
        args: ['env', 'GOFLAGS'],
        inherits: 'user',
        environment: (0,go_environment/* goEnvironment */.I)(options.go),
        workingDirectory: options.workingDirectory,
        timeout: envLimit,
    });
    const flags = stdout.trim().split(/\s+/).filter(Boolean);
    if (exitCode !== 0 || flags.length === 0)
        return;
    log.info(`GOFLAGS adds ${flags.join(' ')} to every go command.`);
    const replaced = flags.filter((flag) => (/^--?ldflags\b/.test(flag) && options.ldflags !== '') ||
        (/^--?tags\b/.test(flag) && options.tags.length > 0) ||
        /^--?trimpath=(false|f|0)$/i.test(flag));
    if (replaced.length === 0)
        return;
    log.warning(`GOFLAGS contains ${replaced.join(' ')}, which the inputs replace: programs are built with -trimpath and the inputs ldflags and tags.`);
}

;// CONCATENATED MODULE: ./src/go/build/build-packages.ts















async function buildPackages(request) {
    const { run, log, outputDirectory, targets } = request;
    refuseFlags(request.buildFlags);
    const archs = [...new Set(targets.flatMap(archsOf))];
    if (request.cgo) {
        await requireCompiler(archs, { platform: process.platform, environment: process.env, run });
        for (const line of deploymentTargetNotes(request.go, archs))
            log.info(line);
    }
    await warnAboutGoflags(run, request, log);
    const mains = await findMainPackages(run, request, request.packages);
    const listings = await listCgo(request, mains);
    return withOutputFolder(outputDirectory, async (temporary) => {
        const { cgoPolicy: policy = 'warn', cgo, recordDirectory = outputDirectory } = request;
        await applyCgoPolicy(listings, { policy, cgo, outputDirectory: recordDirectory, log });
        return log.group(`Building ${mains.map(({ program }) => program).join(', ')}`, async () => {
            const builds = await buildThin(request, { mains, listings, temporary });
            const finished = [];
            for (const main of mains) {
                for (const target of targets)
                    finished.push(await finish(request, builds, { main, target, temporary }));
            }
            for (const { temporaryPath, artifact } of finished) {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(artifact.path), { recursive: true });
                await (0,promises_.rename)(temporaryPath, artifact.path);
            }
            return finished.map(({ artifact }) => artifact);
        });
    });
}
async function listCgo(request, mains) {
    const archs = [...new Set(request.targets.flatMap(archsOf))];
    const packages = mains.flatMap((main) => main.arguments);
    const listings = await Promise.all(archs.map((arch) => listCgoPackages(request.run, request, { packages, arch })));
    return listings.filter((listing) => listing !== null);
}
function buildThin(request, plan) {
    const { mains, listings, temporary } = plan;
    const archs = [...new Set(request.targets.flatMap(archsOf))];
    const builds = mains.flatMap((main) => archs.map((arch) => ({ main, arch, path: (0,external_node_path_.join)(temporary, arch, main.program) })));
    return (0,parallel/* mapBounded */.y)(builds, request.parallelism ?? (0,external_node_os_.availableParallelism)(), async (build) => {
        await buildOne(request, build, listings);
        return build;
    });
}
function archsOf(target) {
    if (target === 'darwin/universal')
        return ['arm64', 'amd64'];
    return [target === 'darwin/arm64' ? 'arm64' : 'amd64'];
}
async function buildOne(request, { main, arch, path }, listings) {
    const { run, log, go } = request;
    log.info(`go build ${main.importPath} for darwin/${arch}`);
    const result = await run(buildCommand(request, { packages: main.arguments, arch, output: path }));
    if (result.exitCode === 0)
        return;
    const lines = errorLines(result);
    const common = explainCommonFailure(lines, go);
    if (common)
        throw common;
    const { workingDirectory, sourceRoot = workingDirectory } = request;
    throw buildFailure({
        ...{ importPath: main.importPath, arch, cgo: request.cgo },
        cgoPackages: packagesWithCgo(listings),
        lines: lines.map((line) => relativeToRoot(line, workingDirectory, sourceRoot)),
    });
}
async function finish(request, builds, program) {
    const { main, target, temporary } = program;
    const wanted = archsOf(target);
    const inputs = builds.filter((build) => build.main === main && wanted.includes(build.arch));
    const temporaryPath = (0,external_node_path_.join)(temporary, target.replace('/', '-'), main.program);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(temporaryPath), { recursive: true });
    if (target === 'darwin/universal') {
        await request.joinSlices(inputs.map(({ path }) => path), temporaryPath);
    }
    else {
        for (const { path } of inputs)
            await (0,promises_.copyFile)(path, temporaryPath);
    }
    const folder = request.targets.length === 1 ? '' : target.replace('/', '-');
    const path = (0,external_node_path_.join)(request.outputDirectory, folder, main.program);
    const artifact = { kind: 'binary', name: main.program, path, source: main.importPath, target };
    return { temporaryPath, artifact };
}
async function withOutputFolder(folder, use) {
    let made;
    try {
        made = await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.access)(folder, promises_.constants.W_OK);
    }
    catch (cause) {
        throw (0,output_not_writable/* outputNotWritable */.R)('output-directory', folder, cause);
    }
    try {
        return await (0,files_files/* withTemporaryFolder */.EX)(use, folder);
    }
    catch (error) {
        if (made !== undefined)
            await (0,promises_.rm)(made, { recursive: true, force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/go/build/git-excludes.ts




const gitLimit = 60_000;
async function gitExcludesEnvironment(run, own, { environment, temporaryFolder }) {
    const repository = (await (0,files_files/* foldersUpToRepository */.uR)(own.folder)).at(-1) ?? '/';
    if (repository === '/')
        return {};
    const args = ['config', '--type=path', '--get', 'core.excludesFile'];
    const configured = await run({
        ...{ tool: 'git', args, inherits: 'user', workingDirectory: repository, timeout: gitLimit },
    }).catch(() => null);
    if (configured === null)
        return {};
    const ofUser = configured.exitCode === 0 ? configured.stdout.trim() : defaultExcludes(environment);
    const patterns = own.names.map((name) => `/${escaped((0,external_node_path_.relative)(repository, (0,external_node_path_.join)(own.folder, name)))}`);
    const path = (0,external_node_path_.join)(temporaryFolder, 'git-excludes');
    await (0,promises_.writeFile)(path, [await (0,promises_.readFile)(ofUser, 'utf8').catch(() => ''), ...patterns, ''].join('\n'));
    const index = Number(environment.GIT_CONFIG_COUNT ?? 0);
    return {
        GIT_CONFIG_COUNT: String(index + 1),
        [`GIT_CONFIG_KEY_${index}`]: 'core.excludesFile',
        [`GIT_CONFIG_VALUE_${index}`]: path,
    };
}
function defaultExcludes({ XDG_CONFIG_HOME, HOME = (0,external_node_os_.homedir)() }) {
    return (0,external_node_path_.join)(XDG_CONFIG_HOME || (0,external_node_path_.join)(HOME, '.config'), 'git', 'ignore');
}
function escaped(path) {
    return path.replaceAll(/[\\*?[\]#!]/g, String.raw `\$&`).replace(/ $/, String.raw `\ `);
}

// EXTERNAL MODULE: ./src/system/progress.ts
var system_progress = __webpack_require__(5470);
;// CONCATENATED MODULE: ./src/go/build/go-progress.ts


function withGoProgress(run, dependencies) {
    return (command) => {
        if ((0,external_node_path_.basename)(command.tool) !== 'go')
            return run(command);
        let modules = 0;
        const onLine = (line) => {
            if (line.startsWith('go: downloading '))
                modules += 1;
            command.onLine?.(line);
        };
        const { GOOS: os, GOARCH: arch } = command.environment ?? {};
        const verb = command.args[0] ?? '';
        const name = ['go', verb, verb === 'build' ? command.args.at(-1) : 'of the packages'].join(' ');
        const platform = os && arch ? ` for ${os}/${arch}` : '';
        return (0,system_progress/* withProgress */.E)((seconds) => {
            const downloads = modules === 0 ? '' : `; downloading modules, ${modules} so far`;
            return `${name}${platform} goes on after ${seconds} s${downloads}`;
        }, dependencies, () => run({ ...command, onLine }));
    };
}

;// CONCATENATED MODULE: ./src/go/build/module-token.ts
function moduleTokenEnvironment(token, { environment, secrets }) {
    if (token === null)
        return {};
    const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
    const credentials = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
    secrets.add(credentials);
    const index = Number(environment.GIT_CONFIG_COUNT ?? 0);
    return {
        GIT_CONFIG_COUNT: String(index + 1),
        [`GIT_CONFIG_KEY_${index}`]: `http.${server}/.extraheader`,
        [`GIT_CONFIG_VALUE_${index}`]: `AUTHORIZATION: basic ${credentials}`,
    };
}

// EXTERNAL MODULE: ./src/release/lock-output.ts
var lock_output = __webpack_require__(1370);
;// CONCATENATED MODULE: ./src/release/stages/go/build.ts











async function checkApp({ settings }) {
    if (settings.app !== null)
        await (0,app_info/* readAppInfo */.Mh)(settings.app);
}
async function build(context, go) {
    const { settings, log } = context;
    const { version, ldflags } = settings.build;
    if (version !== null && settings.app === null && !ldflags?.includes('{version}'))
        log.info(`The programs do not contain ${version}: for that, add -X main.version={version} to ldflags.`);
    return buildPackages(await buildRequest(context, go));
}
async function buildRequest(context, go) {
    const { settings, engine, run, log, clock, temporaryFolder } = context;
    return {
        go,
        ...settings.build,
        buildFlags: settings.build.flags,
        goproxy: settings.go.proxy,
        environment: await gitEnvironment(context),
        sourceRoot: process.env.GITHUB_WORKSPACE ?? settings.workingDirectory,
        workingDirectory: settings.workingDirectory,
        outputDirectory: (0,place_artifacts/* buildFolder */.bo)(temporaryFolder),
        recordDirectory: settings.outputDirectory,
        joinSlices: engine.joinSlices,
        parallelism: (0,external_node_os_.availableParallelism)(),
        run: withGoProgress(run, { log, clock }),
        log,
    };
}
async function gitEnvironment({ settings, run, secrets, temporaryFolder, }) {
    const access = moduleTokenEnvironment(settings.go.moduleToken, { environment: process.env, secrets });
    const own = { folder: settings.outputDirectory, names: [lock_output/* lockName */.l4, ...record_files/* recordFiles */.B] };
    const environment = { ...process.env, ...access };
    return { ...access, ...(await gitExcludesEnvironment(run, own, { environment, temporaryFolder })) };
}
async function assembleApps({ settings }, programs) {
    const { app } = settings;
    if (app === null)
        return [...programs];
    return Promise.all(programs.map(async (program) => {
        const path = await assembleApp({
            binary: program.path,
            app: app.folder,
            outputDirectory: (0,external_node_path_.dirname)(program.path),
            name: app.name,
            bundleId: app.bundleId,
            version: settings.build.version,
            buildNumber: settings.build.buildNumber,
        });
        return { ...program, kind: 'app', name: (0,external_node_path_.basename)(path), path };
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/go/build/read-build-information.ts
var read_build_information = __webpack_require__(6295);
// EXTERNAL MODULE: ./src/macho/load-commands.ts
var load_commands = __webpack_require__(3851);
;// CONCATENATED MODULE: ./src/macho/unsigned-content.ts


const commandCount = 16;
const commandsSize = 20;
const alignment = 16;
function unsignedContent(source) {
    const image = (0,mach_o/* readMachO */.hi)(source);
    const end = image.codeSignature?.dataOffset ?? source.size;
    const content = Buffer.alloc(Math.ceil(end / alignment) * alignment);
    Buffer.from(source.read(0, end)).copy(content);
    if (image.codeSignature !== null)
        removeCommand(content, image, image.codeSignature.commandOffset);
    const linkEdit = image.segments.find(({ name }) => name === '__LINKEDIT');
    if (linkEdit !== undefined) {
        const { vmSize, fileSize } = image.is64 ? load_commands/* segmentFields */.Bf.wide : load_commands/* segmentFields */.Bf.narrow;
        const width = image.is64 ? 8 : 4;
        for (const field of [vmSize, fileSize])
            content.fill(0, linkEdit.commandOffset + field, linkEdit.commandOffset + field + width);
    }
    return content;
}
function removeCommand(content, image, at) {
    content.fill(0, at, at + load_commands/* codeSignatureCommandSize */.y3);
    const isLast = at + load_commands/* codeSignatureCommandSize */.y3 === image.commandsEnd;
    if (!isLast)
        return;
    const change = (offset, by) => {
        if (image.littleEndian)
            content.writeUInt32LE(content.readUInt32LE(offset) - by, offset);
        else
            content.writeUInt32BE(content.readUInt32BE(offset) - by, offset);
    };
    change(commandCount, 1);
    change(commandsSize, load_commands/* codeSignatureCommandSize */.y3);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/reproducibility/copy-source.ts




async function copySource(folders, destination) {
    const common = folders.reduce(commonFolder);
    const moved = (path) => folders.some((folder) => (0,file_names/* isInside */.FK)(path, folder)) ? (0,external_node_path_.join)(destination, (0,external_node_path_.relative)(common, path)) : path;
    const filter = async (path) => {
        if ((0,file_names/* isInside */.FK)(path, destination))
            return false;
        const found = await (0,promises_.lstat)(path).catch(() => null);
        return found !== null && (found.isFile() || found.isDirectory() || found.isSymbolicLink());
    };
    for (const folder of folders) {
        await (0,promises_.cp)(folder, moved(folder), {
            ...{ recursive: true, preserveTimestamps: true, verbatimSymlinks: true, filter },
            mode: external_node_fs_.constants.COPYFILE_FICLONE,
        });
    }
    return { moved };
}
function commonFolder(first, second) {
    let folder = first;
    while (!(0,file_names/* isInside */.FK)(second, folder))
        folder = (0,external_node_path_.dirname)(folder);
    return folder;
}

;// CONCATENATED MODULE: ./src/reproducibility/local-folders.ts




const queryLimit = 60_000;
async function localFolders(run, options) {
    const { workingDirectory } = options;
    const query = goQuery(run, options);
    const repository = (await (0,files_files/* foldersUpToRepository */.uR)(workingDirectory)).at(-1) ?? workingDirectory;
    const modules = ((await query(['list', '-m', '-f', '{{.Dir}}'])) ?? workingDirectory)
        .split('\n')
        .filter((folder) => folder !== '');
    const workspace = (await query(['env', 'GOWORK']))?.trim() ?? '';
    const files = [
        ...modules.map((folder) => ({ kind: 'mod', path: (0,external_node_path_.join)(folder, 'go.mod') })),
        ...(workspace === '' || workspace === 'off' ? [] : [{ kind: 'work', path: workspace }]),
    ];
    const replaced = await Promise.all(files.map(async ({ kind, path }) => {
        const text = await query([kind, 'edit', '-json', path]);
        return text === null ? [] : relativeReplacements(JSON.parse(text), path);
    }));
    const isRepository = repository !== '/';
    const folders = [...(isRepository ? [repository] : []), ...files.map(({ path }) => (0,external_node_path_.resolve)(path, '..'))];
    return outermost([...folders, ...replaced.flat()]);
}
function relativeReplacements({ Replace }, file) {
    return (Replace ?? [])
        .filter(({ New }) => /^\.\.?\//.test(New.Path))
        .map(({ New }) => (0,external_node_path_.resolve)(file, '..', New.Path));
}
function outermost(folders) {
    const each = [...new Set(folders)];
    return each.filter((folder) => !each.some((other) => other !== folder && (0,file_names/* isInside */.FK)(folder, other)));
}
function goQuery(run, { go, workingDirectory, goproxy = null }) {
    return async (args) => {
        const environment = (0,go_environment/* goEnvironment */.I)(go, { goproxy });
        const tool = (0,external_node_path_.join)(go.bin, 'go');
        const command = {
            tool,
            args,
            inherits: 'user',
            environment,
            workingDirectory,
            timeout: queryLimit,
        };
        const { exitCode, stdout } = await run(command);
        return exitCode === 0 ? stdout : null;
    };
}

;// CONCATENATED MODULE: ./src/reproducibility/build-again.ts






async function buildAgain(request, folder) {
    const { run, workingDirectory, packages, log } = request;
    const sources = await localFolders(run, request);
    const around = sources.find((source) => (0,file_names/* isInside */.FK)(folder, source));
    if (around !== undefined)
        throw temporaryFolderInside(around);
    const { moved } = await copySource(sources, (0,external_node_path_.join)(folder, 'source'));
    try {
        const programs = await buildPackages({
            ...request,
            workingDirectory: moved(workingDirectory),
            sourceRoot: moved(workingDirectory),
            packages: packages.map((each) => ((0,external_node_path_.isAbsolute)(each) ? moved(each) : each)),
            outputDirectory: (0,external_node_path_.join)(folder, 'programs'),
            recordDirectory: (0,external_node_path_.join)(folder, 'programs'),
            buildCache: (0,external_node_path_.join)(folder, 'cache'),
            log: secondLog(log),
        });
        const folders = sources.map((first) => ({ first, second: moved(first) }));
        return { programs, workingDirectory: moved(workingDirectory), sources: folders };
    }
    catch (error) {
        throw error instanceof errors/* Failure */.HR && error.code === 'build-failed' ? failsElsewhere(error) : error;
    }
}
function secondLog(log) {
    return {
        ...log,
        warning: (line) => log.debug(line),
        group: (title, work) => log.group(`${title} again, in another folder and without cache`, work),
    };
}
function temporaryFolderInside(source) {
    return new errors/* InputError */.dz('reproducible', `reproducible: the temporary folder is in the source, ${source}.`, {
        code: 'input-invalid',
        remedy: 'Set TMPDIR to a folder outside of it: the second build needs another one than the first.',
    });
}
function failsElsewhere(error) {
    return new errors/* ToolError */.v4(`reproducible: a copy of the source in another folder does not build. ${error.message}`, {
        code: 'build-not-reproducible',
        remedy: 'Remove the paths that lead out of the repository, such as those in #cgo lines, -I flags and -overlay, or set reproducible: off.',
        cause: error,
        lines: error instanceof errors/* ToolError */.v4 || error instanceof errors/* InputError */.dz ? error.lines : [],
    });
}

;// CONCATENATED MODULE: ./src/reproducibility/compare-slices.ts



function partsOf(source) {
    const content = unsignedContent(source);
    const image = (0,mach_o/* readMachO */.hi)((0,byte_source/* bytesOf */.$$)(content));
    const sections = image.segments
        .flatMap((segment) => segment.sections)
        .filter(({ offset, size }) => offset > 0 && size > 0)
        .map(({ name, segment, offset, size }) => ({ name: `${segment},${name}`, start: offset, size }));
    const parts = [
        { name: 'load commands', start: 0, size: image.commandsEnd },
        ...sections,
        ...symbols(image),
    ];
    return parts.map(({ name, start, size }) => ({ name, content: content.subarray(start, start + size) }));
}
function symbols({ segments }) {
    const last = segments.find(({ name }) => name === '__LINKEDIT');
    return last === undefined
        ? []
        : [{ name: last.name, start: last.fileOffset, size: Number.MAX_SAFE_INTEGER }];
}
function compareParts(first, second) {
    const names = [...new Set([...first, ...second].map(({ name }) => name))];
    return names.flatMap((section) => {
        const [a, b] = [first, second].map((parts) => contentOf(parts, section));
        return a === undefined || b === undefined || a.equals(b) ? [] : [{ section, ...countDifferences(a, b) }];
    });
}
function contentOf(parts, name) {
    return parts.find((part) => part.name === name)?.content ?? Buffer.alloc(0);
}
function countDifferences(a, b) {
    const shared = Math.min(a.length, b.length);
    let [offset, bytes] = [shared, Math.abs(a.length - b.length)];
    for (let at = shared - 1; at >= 0; at -= 1) {
        if (a[at] === b[at])
            continue;
        bytes += 1;
        offset = at;
    }
    return { offset, bytes };
}

;// CONCATENATED MODULE: ./src/reproducibility/find-paths.ts
const workFolder = /\/go-(build|link-?)\d{6,}/;
const workDescription = 'a temporary folder of the build';
const longest = 160;
function findPaths(parts, folders) {
    const telling = folders.filter(({ path }) => isTelling(path));
    const named = telling.flatMap((folder) => {
        for (const { name: section, content } of parts) {
            const at = indexOfFolder(content, folder.path);
            if (at !== -1)
                return [{ folder, section, text: printableAt(content, at) }];
        }
        return [];
    });
    return [...named, ...findWorkFolder(parts)];
}
function isTelling(path) {
    return path.length >= 8 && path.split('/').filter(Boolean).length >= 2;
}
function indexOfFolder(content, path) {
    let at = content.indexOf(path);
    while (at !== -1 && /[\w.-]/.test(String.fromCharCode(content[at + path.length] ?? 0)))
        at = content.indexOf(path, at + 1);
    return at;
}
function findWorkFolder(parts) {
    for (const { name: section, content } of parts) {
        const [path] = workFolder.exec(content.toString('latin1')) ?? [];
        if (path !== undefined)
            return [{ folder: { path, description: workDescription }, section, text: path }];
    }
    return [];
}
function printableAt(content, at) {
    const text = content.toString('latin1', at, at + longest);
    return /^[ -~]*/.exec(text)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./src/reproducibility/find-times.ts
const day = 24 * 3_600_000;
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const find_times_forms = [
    {
        pattern: /\b\d{4}-\d\d-\d\d[T_ -]\d\d[:-]?\d\d([:-]?\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?/g,
        parse: parseCompact,
    },
    { pattern: /\b\d{8}[T_-]?\d{6}Z?/g, parse: parseCompact },
    { pattern: new RegExp(`\\b(${months}) [ \\d]\\d \\d\\d:\\d\\d:\\d\\d( [A-Z]{1,5})? \\d{4}\\b`, 'g') },
    {
        pattern: new RegExp(`\\b\\d{1,2} (${months}) \\d{4} \\d\\d:\\d\\d:\\d\\d( [A-Z]{1,5}| [+-]\\d{4})?`, 'g'),
    },
    { pattern: /\b1[6-9]\d{8}(\d{3})?\b/g, parse: (text) => Number(text.padEnd(13, '0')) },
    { pattern: /\b\d{4}-\d\d-\d\d(?![T_ -]?\d)/g, isDay: true },
    { pattern: /\b20\d\d[01]\d[0-3]\d\b/g, isDay: true, parse: parseCompact },
    { pattern: new RegExp(`\\b(${months}) [ \\d]\\d \\d{4}\\b`, 'g'), isDay: true },
];
function timesNear(text, near) {
    return find_times_forms.flatMap(({ pattern, isDay = false, parse = parseText }) => [...text.matchAll(pattern)].flatMap(([match]) => {
        const time = parse(match);
        const isNear = Math.abs(time - near.getTime()) <= (isDay ? 2 * day : day);
        return isNear ? [{ text: match, time: new Date(time), isDay }] : [];
    }));
}
function parseText(text) {
    return Date.parse(text);
}
function parseCompact(text) {
    const [zone = ''] = /(Z|[+-]\d\d:?\d\d)$/.exec(text.replace(/^\d{4}-\d\d-\d\d/, '')) ?? [];
    const digits = text
        .slice(0, text.length - zone.length)
        .replace(/\.\d+$/, '')
        .replaceAll(/\D/g, '');
    const [, year, month, date, hour = '00', minute = '00', second = '00'] = /^(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?/.exec(digits) ?? [];
    return Date.parse(`${year}-${month}-${date}T${hour}:${minute}:${second}${zone === '' ? 'Z' : zone}`);
}

;// CONCATENATED MODULE: ./src/reproducibility/explain-slices.ts



function explainDifferences(differences, builds, facts) {
    const causes = [
        ...builds
            .flatMap(({ parts, folders }) => findPaths(parts, folders))
            .map((found) => pathCause(found, facts)),
        ...differentTimes(differences, builds, facts.now),
        ...differentSettings(builds),
    ];
    if (causes.length > 0)
        return causes;
    if (facts.cgoPackages.length > 0)
        return [cgoCause(differences, facts.cgoPackages)];
    if (isBuildIdOnly(differences, builds))
        return [buildIdCause];
    return [unknownCause(differences, builds)];
}
function pathCause({ folder, section, text }, { cgoPackages }) {
    const isCompiled = cgoPackages.length > 0;
    const by = isCompiled ? `, probably through the C code of ${cgoPackages.join(', ')}` : '';
    return {
        cause: 'path',
        section,
        message: `${section} names ${folder.description}: ${text}${by}.`,
        remedy: isCompiled
            ? 'Set CGO_CFLAGS and CGO_LDFLAGS without absolute paths, add -ffile-prefix-map to CGO_CFLAGS, and keep -s -w in ldflags, which removes the debug information of the linker.'
            : 'Do not switch -trimpath off in build-flags, and give the linker relative paths only.',
    };
}
function differentTimes(differences, [first, second], now) {
    return differences.flatMap(({ section }) => {
        const [a, b] = [first, second].map(({ parts }) => timesOfDay(contentOf(parts, section), now));
        const own = [...(a ?? [])].find((text) => !b?.has(text));
        const other = [...(b ?? [])].find((text) => !a?.has(text));
        if (own === undefined || other === undefined)
            return [];
        return [
            {
                cause: 'time',
                section,
                message: `${section} has the time of the build: ${own} in the first, ${other} in the second.`,
                remedy: 'Remove the time, or take that of the commit: git log -1 --format=%cI. clang and gcc use SOURCE_DATE_EPOCH for __DATE__ and __TIME__.',
            },
        ];
    });
}
function timesOfDay(content, now) {
    const text = content.toString('latin1');
    const clock = [...text.matchAll(/(?<![\d:.])([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?=\0)/g)].map(([match]) => match);
    return new Set([...timesNear(text, now).map(({ text: found }) => found), ...clock]);
}
function differentSettings([first, second]) {
    const [a, b] = [first.information?.settings ?? {}, second.information?.settings ?? {}];
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
    return names.map((name) => {
        const isStamp = name.startsWith('vcs');
        const values = `${a[name] ?? 'nothing'} in the first, ${b[name] ?? 'nothing'} in the second`;
        return {
            cause: isStamp ? 'version-control' : 'setting',
            section: buildInformation,
            message: `${buildInformation} has ${isStamp ? 'another stamp of version control' : 'another setting'}: ${name} is ${values}.`,
            remedy: isStamp
                ? 'Build from a clean checkout, or set -buildvcs=false in build-flags.'
                : 'Set the flag or variable to a value that does not depend on the folder.',
        };
    });
}
const buildInformation = '__DATA,__go_buildinfo';
function cgoCause(differences, packages) {
    return {
        cause: 'cgo',
        section: firstSection(differences),
        message: `${sections(differences)}: the C compiler or its linker wrote other bytes. These packages use cgo: ${packages.join(', ')}.`,
        remedy: 'Build with cgo: false where the packages allow it. Else lock the compiler with xcode-version, add -ffile-prefix-map to CGO_CFLAGS, and keep -s -w in ldflags.',
    };
}
function isBuildIdOnly(differences, [first, second]) {
    return differences.every(({ section }) => {
        if (section === 'load commands')
            return true;
        const [a, b] = [first, second].map(({ parts }) => withoutBuildId(contentOf(parts, section)));
        return a === b;
    });
}
function withoutBuildId(content) {
    return content.toString('latin1').replace(/\xff Go build ID: "[^"]*"\n \xff/, '');
}
const buildIdCause = {
    cause: 'build-id',
    section: '__TEXT,__text',
    message: 'Only the build ID of Go and the UUID made from it differ: an input that leaves no other trace, such as a flag with a path, is another one.',
    remedy: 'Remove paths from ldflags, build-flags and the CGO_ variables. -ldflags=-buildid= also helps, but with Go before 1.27 it takes the UUID away, and macOS 26 then aborts the program.',
};
function unknownCause(differences, [first, second]) {
    const [difference] = differences;
    const shown = [first, second].map(({ parts }) => difference === undefined ? '' : excerpt(contentOf(parts, difference.section), difference.offset));
    return {
        cause: 'unknown',
        section: firstSection(differences),
        message: `${sections(differences)}. The first difference is ${shown.join(' in the first build, ')} in the second.`,
        remedy: 'Look for files that the build generates or that change with the folder, for -toolexec and -overlay, and compare the programs with go tool nm -size and go version -m.',
    };
}
const firstSection = (differences) => differences[0]?.section ?? null;
function sections(differences) {
    const names = differences.map(({ section, bytes }) => `${section} (${bytes} bytes)`);
    return `The builds differ in ${names.join(', ')}`;
}
const excerptLength = 24;
function excerpt(content, offset) {
    const text = content.toString('latin1', Math.max(0, offset - excerptLength / 2), offset + excerptLength);
    return JSON.stringify(text.replaceAll(/[^ -~]/g, '.'));
}

;// CONCATENATED MODULE: ./src/reproducibility/flag-causes.ts

function clockCauses({ ldflags, version, sourceTimes, now }) {
    return variablesIn(ldflags).flatMap(({ name, value }) => {
        const times = value === version ? [] : timesNear(value, now);
        const clock = times.find(({ time, isDay }) => !sourceTimes.some((other) => isSame(time, other, isDay)));
        if (clock === undefined)
            return [];
        return [
            {
                cause: 'time',
                section: null,
                message: `ldflags sets ${name} to the time of the build: ${clock.text}. A later build has another one.`,
                remedy: `Use the time of the commit instead: -X ${name}=$(git log -1 --format=%cI).`,
            },
        ];
    });
}
const hour = 3_600_000;
function isSame(time, other, isDay) {
    const difference = time.getTime() - other.getTime();
    return isDay ? difference > -38 * hour && difference < 14 * hour : Math.abs(difference) < 1000;
}
function variablesIn(ldflags) {
    const words = splitFlags(ldflags);
    return words.flatMap((word, index) => {
        const assignment = /^--?X$/.test(word) ? words[index + 1] : /^--?X=(.*)$/s.exec(word)?.[1];
        const [name, ...value] = assignment?.split('=') ?? [];
        return name === undefined || value.length === 0 ? [] : [{ name, value: value.join('=') }];
    });
}
function splitFlags(text) {
    return [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, plain]) => single ?? double ?? plain ?? '');
}

;// CONCATENATED MODULE: ./src/reproducibility/source-files.ts





const fileLists = ['GoFiles', 'CgoFiles', 'CFiles', 'CXXFiles', 'MFiles', 'HFiles', 'SFiles'];
const source_files_gitLimit = 60_000;
const source_files_atOnce = 16;
async function findGeneratedFile(run, options, { text, packages }) {
    const files = await listFiles(run, options, packages);
    const found = await (0,parallel/* mapBounded */.y)(files, source_files_atOnce, async (file) => {
        const content = await (0,promises_.readFile)(file.path).catch(() => null);
        return content?.includes(text) ? [file] : [];
    });
    for (const file of found.flat()) {
        if (!(await isCommitted(run, file.path)))
            return file;
    }
    return null;
}
async function listFiles(run, options, packages) {
    const fields = ['Dir', 'Standard', 'Module', 'EmbedFiles', ...fileLists];
    const { exitCode, stdout } = await run(listCommand(options, { packages, fields, flags: ['-deps', '-e'], arch: 'arm64' }));
    if (exitCode !== 0)
        return [];
    const listed = parseJsonStream(stdout).filter(isLocal);
    const pathsOf = (each, names) => (names ?? []).map((name) => (0,external_node_path_.join)(each.Dir, name));
    const embedded = listed.flatMap((each) => pathsOf(each, each.EmbedFiles));
    const compiled = listed.flatMap((each) => fileLists.flatMap((list) => pathsOf(each, each[list])));
    return [
        ...embedded.map((path) => ({ path, isEmbedded: true })),
        ...compiled.map((path) => ({ path, isEmbedded: false })),
    ];
}
function isLocal({ Standard = false, Module: module }) {
    return !Standard && (module?.Replace ?? module)?.Version === undefined;
}
async function isCommitted(run, path) {
    const git = (...args) => run({ tool: 'git', args, workingDirectory: (0,external_node_path_.join)(path, '..'), timeout: source_files_gitLimit }).then(({ exitCode }) => exitCode === 0, () => false);
    return ((await git('ls-files', '--error-unmatch', '--', path)) &&
        (await git('diff', '--quiet', 'HEAD', '--', path)));
}

;// CONCATENATED MODULE: ./src/reproducibility/hidden-causes.ts



async function hiddenCauses(request, slice) {
    const paths = findPaths(slice.parts, slice.folders);
    const ofPaths = await Promise.all(paths.map((found) => originOf(request, found)));
    return [...ofPaths.flatMap((cause) => cause ?? []), ...changedTree(slice)];
}
function changedTree({ information }) {
    if (information?.settings['vcs.modified'] !== 'true')
        return [];
    return [
        {
            cause: 'version-control',
            section: '__go_buildinfo',
            message: 'The stamp of version control says that the work tree has changes (vcs.modified=true): a build of the commit itself has another stamp.',
            remedy: 'git status lists the changes. Commit them, add generated files to .gitignore, or set -buildvcs=false in build-flags.',
        },
    ];
}
async function originOf(request, { folder, section, text }) {
    const { run, ldflags, packages, workingDirectory } = request;
    if (ldflags.includes(folder.path)) {
        return {
            cause: 'path',
            section,
            message: `${section} names ${folder.description}, which ldflags contains: ${text}.`,
            remedy: 'Remove the path from ldflags.',
        };
    }
    const file = await findGeneratedFile(run, request, { text: folder.path, packages });
    if (file === null)
        return null;
    const name = (0,external_node_path_.relative)(workingDirectory, file.path);
    const origin = file.isEmbedded ? `the embedded file ${name}` : `the source file ${name}`;
    return {
        cause: 'path',
        section,
        message: `${section} names ${folder.description} through ${origin}, which Git does not have in this form: ${text}.`,
        remedy: `Generate ${name} without absolute paths, or commit it.`,
    };
}

;// CONCATENATED MODULE: ./src/reproducibility/source-times.ts
const source_times_gitLimit = 60_000;
async function readSourceTimes(run, source) {
    const args = ['log', '-1', '--format=%cI%n%aI'];
    const log = await run({ tool: 'git', args, workingDirectory: source.folder, timeout: source_times_gitLimit }).catch(() => null);
    const lines = log?.exitCode === 0 ? log.stdout.split('\n') : [];
    const times = [
        ...lines.map((line) => Date.parse(line)),
        source.epoch === null ? Number.NaN : Number(source.epoch) * 1000,
    ];
    return times.filter((time) => !Number.isNaN(time)).map((time) => new Date(time));
}

;// CONCATENATED MODULE: ./src/reproducibility/check-reproducibility.ts

















async function checkReproducibility(request) {
    const workingDirectory = await (0,promises_.realpath)(request.workingDirectory);
    const first = { ...request, workingDirectory };
    return (0,files_files/* withTemporaryFolder */.EX)(async (folder) => {
        const second = await buildAgain(first, folder);
        const folders = {
            first: second.sources.map(({ first: path }) => sourceFolder(path)),
            second: [...second.sources.map(({ second: path }) => sourceFolder(path)), buildCacheOf(folder)],
        };
        const facts = await readFacts(first);
        const checked = await Promise.all(request.programs.map((program) => {
            const other = second.programs.find(({ source, target }) => check_reproducibility_isSame(program, { source, target }));
            return checkProgram(first, { program, other: other ?? program, folders, facts });
        }));
        const causes = sortCauses(checked.flatMap(({ causes: each }) => each));
        return {
            reproducible: causes.length === 0,
            programs: checked.map(({ program: { name, target }, slices }) => ({ name, target, slices })),
            causes,
        };
    }, request.temporaryFolder);
}
const check_reproducibility_isSame = (program, { source, target }) => program.source === source && program.target === target;
const sourceFolder = (path) => ({ path, description: 'the folder of the source' });
const buildCacheOf = (folder) => ({
    path: (0,external_node_path_.join)(folder, 'cache'),
    description: "Go's build cache",
});
async function checkProgram(request, { program, other, folders, facts }) {
    const builds = await readSlicesOf(program, folders.first);
    const others = await readSlicesOf(other, folders.second);
    const slices = [];
    const causes = clockCauses({ ...request, ...facts });
    for (const first of builds) {
        const second = others.find(({ arch }) => arch === first.arch) ?? first;
        const differences = first.sha256 === second.sha256 ? [] : compareParts(first.parts, second.parts);
        slices.push({ arch: first.arch, first: first.sha256, second: second.sha256, differences });
        causes.push(...(await hiddenCauses(request, first)));
        if (first.sha256 !== second.sha256)
            causes.push(...explainDifferences(differences, [first, second], facts));
    }
    return { program, slices, causes: causes.map((cause) => ({ ...cause, program: program.name })) };
}
async function readSlicesOf({ path }, folders) {
    const information = await (0,read_build_information/* readSliceBuildInformation */.V)(path);
    return (0,byte_source/* withFile */.D4)(path, (file) => (0,universal/* readSlices */.k)(file).map(({ arch, source }) => ({
        arch,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(unsignedContent(source)).digest('hex'),
        parts: partsOf(source),
        information: information.find((each) => each.arch === arch) ?? null,
        folders,
    })));
}
async function readFacts(request) {
    const { run, workingDirectory: folder, sourceDateEpoch: epoch, packages, cgo, now } = request;
    const listing = cgo ? await listCgoPackages(run, request, { packages, arch: 'arm64' }) : null;
    return {
        now,
        cgoPackages: packagesWithCgo(listing === null ? [] : [listing]),
        sourceTimes: await readSourceTimes(run, { folder, epoch }),
    };
}

;// CONCATENATED MODULE: ./src/release/stages/go/build-twice.ts



async function buildTwice(context, { programs, go }) {
    const { settings, clock, log, temporaryFolder } = context;
    const result = await checkReproducibility({
        ...(await buildRequest(context, go)),
        ...{ programs, temporaryFolder },
        version: settings.build.version,
        sourceDateEpoch: process.env.SOURCE_DATE_EPOCH ?? null,
        now: clock.now(),
    });
    if (result.reproducible)
        log.info('reproducible: two builds in different folders are equal');
    if (settings.build.reproducible === 'warn') {
        for (const { program, message, remedy } of result.causes)
            log.warning(`reproducible: ${program}: ${message} ${remedy}`);
    }
    return result;
}
function refuseDifferences({ settings }, { reproducible, causes }) {
    if (reproducible || settings.build.reproducible !== 'check')
        return;
    const issues = causes.map(({ cause, program, message, remedy }) => ({
        ...{ severity: 'error', code: `not-reproducible-${cause}`, path: program, architecture: null },
        ...{ message, remedy, docUrl: null },
    }));
    const [first] = causes;
    throw new errors/* RejectedError */.zs(`reproducible: ${first?.program}: ${first?.message}`, {
        code: 'build-not-reproducible',
        remedy: first?.remedy ?? 'See the causes in report.json.',
        issues,
    });
}

// EXTERNAL MODULE: ./src/preflight/just-in-time.ts
var just_in_time = __webpack_require__(4739);
// EXTERNAL MODULE: ./src/macho/names.ts
var names = __webpack_require__(6310);
;// CONCATENATED MODULE: ./src/preflight/system-advice.ts




function systemAdvice(program, image) {
    const { arch, minOS } = image;
    if (minOS === null)
        return [];
    const { path, minimumSystemVersion, deploymentTarget, goVersion } = program;
    const release = (0,go_release/* parseRelease */.BC)(goVersion);
    const oldest = release && (0,release_history/* oldestMacOSOf */.kG)(release, arch === 'arm64' ? 'arm64' : 'amd64');
    const needed = oldest !== null && isOlder(minOS, oldest) ? oldest : minOS;
    const name = (0,external_node_path_.basename)(path);
    const found = [];
    const wanted = oldest === null || deploymentTarget === null || isOlder(deploymentTarget, oldest)
        ? oldest
        : deploymentTarget;
    if (wanted !== null && isOlder(wanted, minOS)) {
        found.push({
            code: 'macos-newer-than-needed',
            message: `${name} runs on macOS ${minOS} and later only; programs of Go ${goVersion} can run on macOS ${wanted}.`,
            remedy: remedyFor(wanted, program, image),
        });
    }
    if (deploymentTarget !== null && oldest !== null && isOlder(deploymentTarget, oldest)) {
        found.push({
            code: 'deployment-target-too-old',
            message: `MACOSX_DEPLOYMENT_TARGET is ${deploymentTarget}, but programs of Go ${goVersion} need macOS ${oldest}.`,
            remedy: `Set MACOSX_DEPLOYMENT_TARGET to ${oldest}, or build with an older Go.`,
        });
    }
    if (minimumSystemVersion !== null && isOlder(minimumSystemVersion, needed)) {
        found.push({
            code: 'minimum-system-too-old',
            message: `Info.plist promises macOS ${minimumSystemVersion} (LSMinimumSystemVersion), but ${name} needs macOS ${needed}.`,
            remedy: `Set LSMinimumSystemVersion to ${needed}, or build with an older Go.`,
        });
    }
    return found;
}
function remedyFor(wanted, { flags }, { arch, tools }) {
    if (flags.some((flag) => /(^|[\s=])--?macos[= ]/.test(flag))) {
        return `Remove -macos from ldflags, or set it to ${wanted}.`;
    }
    if (tools.includes(names/* zigTool */.lv)) {
        const target = `${arch === 'arm64' ? 'aarch64' : arch}-macos.${wanted.includes('.') ? wanted : `${wanted}.0`}`;
        return `zig takes it from its target, not from MACOSX_DEPLOYMENT_TARGET: use zig cc -target ${target}.`;
    }
    return `Remove -mmacosx-version-min, -mmacos-version-min and the version of -target from CC and the CGO_ variables, or set them to ${wanted}.`;
}
function isOlder(version, than) {
    const [left, right] = [version, than].map((text) => text.split('.').map(Number));
    const index = [0, 1, 2].find((part) => (left?.[part] ?? 0) !== (right?.[part] ?? 0));
    return index !== undefined && (left?.[index] ?? 0) < (right?.[index] ?? 0);
}

;// CONCATENATED MODULE: ./src/preflight/program-advice.ts









async function programAdvice(program) {
    const images = await readImages(program.path);
    const about = (architecture, advice) => ({
        ...{ severity: 'warning', docUrl: null, path: program.path, architecture },
        ...advice,
    });
    const perSlice = images.flatMap((image) => [...uuidAdvice(program, image), ...systemAdvice(program, image)].map((each) => about(image.arch, each)));
    const compiles = await (0,just_in_time/* justInTimeAdvice */.vn)({
        path: program.path,
        flags: program.hardenedRuntime ? ['runtime'] : [],
        entitlements: program.entitlements,
    });
    const unneeded = await (0,just_in_time/* unneededPermissionAdvice */.cb)(program);
    return [
        ...missingArchitectures(program, images),
        ...joinSlices(perSlice, images.length),
        ...(compiles === null ? [] : [compiles]),
        ...(unneeded === null ? [] : [about(null, unneeded)]),
        ...(await kindAdvice(program)).map((each) => about(null, each)),
    ];
}
async function readImages(path) {
    return (0,byte_source/* withFile */.D4)(path, (source) => {
        try {
            return (0,universal/* readSlices */.k)(source).map((slice) => (0,mach_o/* readMachO */.hi)(slice.source));
        }
        catch (error) {
            if (error instanceof errors/* FormatError */.IF)
                return [];
            throw error;
        }
    });
}
function joinSlices(issues, slices) {
    const same = (a) => (b) => a.code === b.code && a.message === b.message && a.remedy === b.remedy;
    return issues
        .filter((issue, index) => issues.findIndex(same(issue)) === index)
        .map((issue) => issues.filter(same(issue)).length === slices ? { ...issue, architecture: null } : issue);
}
const wantedArchitectures = {
    'darwin/arm64': ['arm64'],
    'darwin/amd64': ['x86_64'],
    'darwin/universal': ['arm64', 'x86_64'],
};
function missingArchitectures({ path, target }, images) {
    const there = new Set(images.map(({ arch }) => arch));
    if (target === null || there.size === 0)
        return [];
    const missing = wantedArchitectures[target].filter((arch) => !there.has(arch));
    return missing.map((arch) => ({
        ...{ severity: 'error', code: 'architecture-missing', path, architecture: arch, docUrl: null },
        message: `${(0,external_node_path_.basename)(path)} has no code for ${arch}, which the target ${target} includes.`,
        remedy: 'Check that CC and the flags of the linker do not choose another architecture.',
    }));
}
function uuidAdvice({ path, goVersion, flags }, { uuid }) {
    if (uuid !== null)
        return [];
    const release = (0,go_release/* parseRelease */.BC)(goVersion);
    const isOld = release !== null && release.minor < 24;
    const cause = isOld
        ? `Go ${goVersion} does not write it.`
        : /-buildid=(\s|$)|-B[ =]none/.test(flags.join(' '))
            ? 'The linker flag -buildid= or -B none removes it.'
            : 'The linker did not write it.';
    return [
        {
            severity: 'error',
            code: 'uuid-missing',
            message: `${(0,external_node_path_.basename)(path)} has no LC_UUID: macOS 26 aborts such programs, and macOS 15 denies them the local network. ${cause}`,
            remedy: isOld
                ? 'Build with a supported Go: set go-version: stable.'
                : 'Remove -buildid= and -B none from ldflags.',
        },
    ];
}
async function kindAdvice({ path, flags }) {
    const { settings } = await (0,read_build_information/* readBuildInformation */.v)(path);
    const isRace = settings.get('-race') === 'true' || flags.some((flag) => /^--?race(=true)?$/.test(flag));
    const modeFlag = flags.map((flag) => /^--?buildmode[= ](.+)$/.exec(flag)?.[1]).find(Boolean);
    const mode = settings.get('-buildmode') ?? modeFlag ?? 'exe';
    const found = [];
    if (isRace) {
        found.push({
            code: 'race-build',
            message: `${(0,external_node_path_.basename)(path)} contains the race detector: it is up to 20 times slower and needs up to 10 times the memory.`,
            remedy: 'Remove -race from build-flags or GOFLAGS for a release.',
        });
    }
    if (['plugin', 'c-shared', 'c-archive', 'shared'].includes(mode)) {
        found.push({
            code: 'not-a-program',
            message: `${(0,external_node_path_.basename)(path)} is not a program: -buildmode=${mode} builds a library or plugin, which Gatekeeper does not assess as a program.`,
            remedy: 'Remove -buildmode from build-flags, or sign the file as a part of an app with artifacts.',
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/release/stages/go/check-programs.ts





async function checkPrograms({ settings, temporaryFolder }, programs, { go, entitlements }) {
    const info = settings.app === null ? null : (await (0,app_info/* readAppInfo */.Mh)(settings.app)).info;
    const minimum = info?.LSMinimumSystemVersion;
    const issues = await Promise.all(programs.map(({ path, name, target }) => programAdvice({
        ...{ path, target, goVersion: go.version },
        flags: [settings.build.ldflags, ...settings.build.flags],
        minimumSystemVersion: typeof minimum === 'string' ? minimum : null,
        deploymentTarget: process.env.MACOSX_DEPLOYMENT_TARGET || null,
        hardenedRuntime: settings.sign.hardenedRuntime,
        entitlements: entitlements.forMain(settings.app === null ? name : `Contents/MacOS/${name}`)?.values ?? {},
    })));
    const finalPath = (path) => (0,external_node_path_.join)(settings.outputDirectory, (0,external_node_path_.relative)((0,place_artifacts/* buildFolder */.bo)(temporaryFolder), path));
    return issues.flat().map((issue) => ({ ...issue, path: finalPath(issue.path) }));
}
function refuseProgramsThatAbort({ settings }, issues) {
    const fatal = issues.find(({ severity }) => severity === 'error');
    if (fatal === undefined || settings.notarize.preflight !== 'error')
        return;
    throw new errors/* InputError */.dz('packages', `packages: ${fatal.message}`, {
        code: 'program-will-not-run',
        remedy: fatal.remedy,
    });
}

// EXTERNAL MODULE: ./src/doctor/system-probe.ts
var system_probe = __webpack_require__(169);
;// CONCATENATED MODULE: ./src/fingerprint/fingerprint-schema.ts

const fingerprint_schema_module = object('A module that is linked.', {
    path: json_schema_text('Its path.'),
    version: json_schema_text('Its version; (devel) without one.'),
    sum: nullableText('Its checksum as in go.sum; null for the module of the program.'),
    replaces: nullableText('Path of the module in whose stead it is linked.'),
    main: flag('True for the module of the program.'),
});
const fingerprint_schema_slice = object('The code for one architecture.', {
    arch: json_schema_text('arm64 or x86_64.'),
    goVersion: json_schema_text('Version of Go, e.g. go1.26.8.'),
    uuid: nullableText('LC_UUID, 32 hex digits.'),
    minOS: nullableText('Oldest macOS that it names.'),
    sdk: nullableText('SDK that it names.'),
    unsignedSha256: json_schema_text('SHA-256 without the signature; the same before and after signing.'),
    settings: dictionary('Settings of the build, as go version -m prints them.', json_schema_text('Its value.')),
});
const tool = (name) => nullableText(`Version of ${name}; null without it.`);
const fingerprintSchema = object('Facts about one build.', {
    schemaVersion: { ...whole('Version of this shape.'), enum: [1] },
    toolVersion: json_schema_text('Version of go-notarize.'),
    builtElsewhere: flag('True when another job built the programs: go, machine, flags and environment are then claims of that job, and programs are read from the files.'),
    source: object('The source.', {
        commit: nullableText('Commit that Go or the runner names.'),
        modified: nullableFlag('True when the work tree had changes; null when Go did not look.'),
    }),
    go: object('The Go of the build.', {
        version: json_schema_text('Without the `go` in front.'),
        sha256: nullableText('SHA-256 of the download; null for a Go that was there.'),
        verifiedBy: json_schema_text('Proofs of the download.'),
    }),
    machine: object('The machine of the build.', {
        system: json_schema_text('`macOS 26.1 (25B78)`, or the name of another system.'),
        architecture: json_schema_text("Architecture of the hardware in Go's names."),
        xcode: tool('Xcode'),
        sdk: tool('the SDK'),
        clang: tool('clang'),
    }),
    flags: object('Flags of go build. Go does not record -ldflags in a program built with -trimpath.', {
        ldflags: json_schema_text('-ldflags.'),
        tags: list('-tags.', json_schema_text('One tag.')),
        buildFlags: list('More flags.', json_schema_text('One flag.')),
        cgo: flag('CGO_ENABLED.'),
        trimpath: { ...flag('-trimpath, which is always set.'), enum: [true] },
    }),
    environment: dictionary('Variables of an allow-list that are set.', json_schema_text('Its value.')),
    programs: list('Programs as Go built them.', object('One program.', {
        name: json_schema_text('File name.'),
        source: nullableText('Go import path.'),
        target: nullableText('E.g. darwin/arm64.'),
        slices: list('One for each architecture.', fingerprint_schema_slice),
        modules: list('Modules of all slices, by path.', fingerprint_schema_module),
    })),
    artifacts: list('Files that ship, after signing.', object('One artifact.', {
        name: json_schema_text('File name.'),
        kind: json_schema_text('binary, app, zip, tar.gz, dmg or pkg.'),
        sha256: nullableText('SHA-256; null for an app, which is a folder.'),
    })),
});

// EXTERNAL MODULE: ./src/doctor/probe.ts
var doctor_probe = __webpack_require__(1473);
;// CONCATENATED MODULE: ./src/fingerprint/describe-program.ts






async function describeProgram({ name, path, source, target }) {
    const information = await (0,read_build_information/* readSliceBuildInformation */.V)(path);
    const slices = await (0,byte_source/* withFile */.D4)(path, (file) => (0,universal/* readSlices */.k)(file).map(({ arch, source: slice }) => {
        const { uuid, minOS, sdk } = (0,mach_o/* readMachO */.hi)(slice);
        const built = information.find((each) => each.arch === arch);
        const unsignedSha256 = (0,external_node_crypto_.createHash)('sha256').update(unsignedContent(slice)).digest('hex');
        const settings = { ...built?.settings };
        return { arch, goVersion: built?.goVersion ?? '', uuid, minOS, sdk, unsignedSha256, settings };
    }));
    return { name, source, target, slices, modules: mergeModules(information.map(({ modules }) => modules)) };
}
function mergeModules(lists) {
    const merged = new Map(lists.flat().map((module) => [`${module.path}@${module.version}`, module]));
    return [...merged.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./src/fingerprint/fingerprint.ts
const recordedVariables = [
    ...['CC', 'CXX', 'CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_LDFLAGS'],
    ...['GOAMD64', 'GOARM64', 'GODEBUG', 'GOEXPERIMENT', 'GOFIPS140', 'GOFLAGS'],
    ...['MACOSX_DEPLOYMENT_TARGET', 'SDKROOT', 'DEVELOPER_DIR', 'SOURCE_DATE_EPOCH'],
    ...['ImageOS', 'ImageVersion', 'RUNNER_ARCH', 'RUNNER_ENVIRONMENT'],
];

;// CONCATENATED MODULE: ./src/fingerprint/make-fingerprint.ts




async function makeFingerprint(probe, request) {
    const { toolVersion, go, flags } = request;
    const programs = await Promise.all(request.programs.map(describeProgram));
    return {
        schemaVersion: 1,
        toolVersion,
        builtElsewhere: false,
        source: sourceOf(programs, request.commit),
        go: { version: go.version, sha256: go.sha256, verifiedBy: go.verifiedBy.join('; ') },
        machine: await describeMachine(probe, request),
        flags: { ...flags, trimpath: true },
        environment: await readEnvironment(probe, go),
        programs,
        artifacts: [],
    };
}
async function describeMachine(probe, { machine, flags }) {
    const { system, architecture, developerTools: tools } = machine;
    const clang = flags.cgo ? await (0,doctor_probe/* answerOf */.u)(probe, 'clang', '--version') : null;
    return {
        ...{ system, architecture },
        xcode: tools === null ? null : [tools.version, tools.build].filter(Boolean).join(' '),
        sdk: tools?.sdk?.version ?? null,
        clang: clang?.split('\n')[0] ?? null,
    };
}
async function continueFingerprint(claimed, { programs: built, commit }) {
    const programs = await Promise.all(built.map(describeProgram));
    const [goVersion = ''] = programs.flatMap(({ slices }) => slices.map((slice) => slice.goVersion));
    return {
        ...claimed,
        builtElsewhere: true,
        source: sourceOf(programs, commit),
        go: { ...claimed.go, version: goVersion.replace(/^go/, '') },
        programs,
        artifacts: [],
    };
}
function sourceOf(programs, commit) {
    const settings = programs.flatMap(({ slices }) => slices.map((slice) => slice.settings));
    const stamped = settings.find((each) => each['vcs.revision'] !== undefined);
    const modified = stamped?.['vcs.modified'];
    return {
        commit: stamped?.['vcs.revision'] ?? commit,
        modified: modified === undefined ? null : modified === 'true',
    };
}
async function readEnvironment(probe, go) {
    const ofGo = recordedVariables.filter((name) => name.startsWith('GO'));
    const output = await probe.run((0,external_node_path_.join)(go.bin, 'go'), ['env', '-json', ...ofGo], { GOTOOLCHAIN: 'local' });
    const answers = output?.exitCode === 0 ? JSON.parse(output.stdout) : {};
    const values = recordedVariables.map((name) => [name, answers[name] ?? probe.environment[name] ?? '']);
    return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

;// CONCATENATED MODULE: ./src/fingerprint/write-bill-of-materials.ts
function billOfMaterials(fingerprint) {
    const programs = fingerprint.programs.map(({ name, source }) => ({
        type: 'application',
        'bom-ref': source ?? name,
        name,
    }));
    return {
        bomFormat: 'CycloneDX',
        specVersion: '1.5',
        version: 1,
        metadata: {
            tools: { components: [{ type: 'application', name: 'go-notarize', version: fingerprint.toolVersion }] },
            ...mainComponent(fingerprint),
        },
        components: [...programs, standardLibrary(fingerprint), ...libraries(fingerprint)],
        dependencies: fingerprint.programs.map(({ name, source, modules }) => ({
            ref: source ?? name,
            dependsOn: [
                standardReference(fingerprint),
                ...modules.filter(({ main }) => !main).map(({ path, version }) => packageUrl(path, version)),
            ],
        })),
    };
}
function mainComponent({ programs }) {
    const main = programs.flatMap(({ modules }) => modules).find((module) => module.main);
    if (main === undefined)
        return {};
    const { path, version } = main;
    return { component: { type: 'application', 'bom-ref': packageUrl(path, version), name: path, version } };
}
function standardReference({ go }) {
    return packageUrl('std', go.version);
}
function standardLibrary(fingerprint) {
    const purl = standardReference(fingerprint);
    return { type: 'library', 'bom-ref': purl, name: 'std', version: fingerprint.go.version, purl };
}
function libraries({ programs }) {
    const linked = programs.flatMap(({ modules }) => modules.filter(({ main }) => !main));
    const each = new Map(linked.map((module) => [packageUrl(module.path, module.version), module]));
    return [...each].map(([purl, { path, version, sum }]) => ({
        type: 'library',
        'bom-ref': purl,
        name: path,
        version,
        purl,
        ...(sum === null ? {} : { properties: [{ name: 'go:sum', value: sum }] }),
    }));
}
function packageUrl(path, version) {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return `pkg:golang/${encoded}@${encodeURIComponent(version)}`;
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/release/stages/go/record-build.ts













const billName = 'sbom.cdx.json';
async function recordBuild(context, programs, go) {
    const { settings, run, http, clock } = context;
    const { workingDirectory } = settings;
    const { ldflags, tags, flags: buildFlags, cgo } = settings.build;
    const probe = (0,system_probe/* createSystemProbe */.Y)({ run, http, clock, environment: process.env, workingDirectory });
    const fingerprint = await makeFingerprint(probe, {
        toolVersion: version/* version */.r,
        go,
        machine: context.machine,
        commit: process.env.GITHUB_SHA ?? null,
        flags: { ldflags, tags, buildFlags, cgo },
        programs,
    });
    await writeRecords(context, fingerprint);
}
async function continueBuildRecord(context, unsigned) {
    if (context.settings.archive === null)
        return;
    const path = (0,external_node_path_.join)((0,place_artifacts/* buildFolder */.bo)(context.temporaryFolder), fingerprintName);
    const earlier = parseFingerprint(await (0,promises_.readFile)(path, 'utf8').catch(() => ''));
    if (earlier === null)
        return;
    if (unsigned === null)
        return writeRecords(context, earlier);
    const programs = (await Promise.all(unsigned.map(record_build_programOf))).flat();
    const commit = process.env.GITHUB_SHA ?? null;
    await writeRecords(context, await continueFingerprint(earlier, { programs, commit }));
}
async function record_build_programOf(artifact) {
    if (artifact.kind === 'binary')
        return [artifact];
    if (artifact.kind !== 'app')
        return [];
    const { executable } = await (0,bundle/* readBundle */.Bo)(artifact.path);
    return executable === null ? [] : [{ ...artifact, name: (0,external_node_path_.basename)(executable), path: executable }];
}
function parseFingerprint(text) {
    const value = (0,json/* parseJson */.q)(text);
    return violations(value, fingerprintSchema).length === 0 ? value : null;
}
async function writeRecords({ settings, secrets }, fingerprint) {
    const write = (name, value) => (0,write_output_file/* writeOutputFile */.B)((0,external_node_path_.join)(settings.outputDirectory, name), secrets.redact(`${JSON.stringify(value, null, 2)}\n`));
    await write(fingerprintName, fingerprint);
    await write(billName, billOfMaterials(fingerprint));
}
async function recordShipped({ settings }, artifacts) {
    const path = (0,external_node_path_.join)(settings.outputDirectory, fingerprintName);
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    if (text === null)
        return;
    const fingerprint = JSON.parse(text);
    const made = artifacts.map(({ name, kind, sha256 = null }) => ({ name, kind, sha256 }));
    const names = new Set(made.map(({ name }) => name));
    const earlier = settings.archive === null ? [] : fingerprint.artifacts;
    const shipped = [...earlier.filter(({ name }) => !names.has(name)), ...made];
    await (0,write_output_file/* writeOutputFile */.B)(path, `${JSON.stringify({ ...fingerprint, artifacts: shipped }, null, 2)}\n`);
}

// EXTERNAL MODULE: ./src/go/test/kill-explanations.ts
var kill_explanations = __webpack_require__(3440);
// EXTERNAL MODULE: ./src/go/test/test-arguments.ts
var test_arguments = __webpack_require__(274);
// EXTERNAL MODULE: ./src/signature/entitlements/parse-entitlements.ts + 1 modules
var parse_entitlements = __webpack_require__(3953);
// EXTERNAL MODULE: ./src/signature/entitlements/presets.ts
var presets = __webpack_require__(2967);
// EXTERNAL MODULE: ./src/system/process/own-command.ts
var own_command = __webpack_require__(1747);
;// CONCATENATED MODULE: ./src/release/stages/go/run-tests.ts










const testLimit = 3_600_000;
async function runTests(context, go) {
    const { settings, run, log, temporaryFolder } = context;
    const { flags } = settings.test;
    const explanations = (0,external_node_path_.join)(temporaryFolder, 'killed-tests');
    if (process.platform !== 'darwin')
        log.info('test: the tests run natively and unsigned, because this machine is not a Mac.');
    const words = await execWords(context);
    const result = await log.group(`go test ${flags.join(' ')}`, () => run({
        tool: (0,external_node_path_.join)(go.bin, 'go'),
        args: (0,test_arguments/* goTestArguments */.h)(flags, { words }),
        inherits: 'user',
        environment: {
            ...(0,go_environment/* goEnvironment */.I)(go, { goproxy: settings.go.proxy }),
            [kill_explanations/* explanationsVariable */.D]: explanations,
        },
        workingDirectory: settings.workingDirectory,
        timeout: testLimit,
        onLine: (line) => log.info(`  ${line}`),
    }));
    const kills = await (0,kill_explanations/* readExplanations */.$)(explanations);
    for (const kill of kills)
        log.warning(kill);
    if (result.exitCode === 0)
        return;
    throw new errors/* ToolError */.v4(`go test ended with ${(0,runner/* endingOf */.z6)(result)}.`, {
        code: 'tests-failed',
        remedy: `Run go-notarize test ${flags.join(' ')} in ${settings.workingDirectory}, and read the output of go test in the log.`,
        lines: [...(0,runner/* lastLines */.w$)(`${result.stderr}\n${result.stdout}`), ...kills],
    });
}
async function execWords(context) {
    const { passEnvironment } = context.settings;
    return [
        ...[...(0,own_command/* ownCommand */.w)(), 'test', '--run-signed', '--entitlements', await entitlementsOf(context)],
        ...(passEnvironment.length === 0 ? [] : ['--pass-environment', passEnvironment.join(',')]),
        '--',
    ];
}
async function entitlementsOf({ settings }) {
    const { entitlements } = settings.test;
    if ((0,presets/* entitlementPreset */.l)(entitlements) !== null)
        return entitlements;
    const path = (0,external_node_path_.resolve)(settings.workingDirectory, entitlements);
    const plist = await (0,promises_.readFile)(path).catch((cause) => {
        throw new errors/* InputError */.dz('test-entitlements', `test-entitlements: ${path} cannot be read.`, {
            code: 'entitlements-not-found',
            remedy: `Name a preset (${presets/* entitlementPresets */.M.join(', ')}), or a property list relative to working-directory.`,
            cause,
        });
    });
    (0,parse_entitlements/* parseEntitlements */.W)(plist);
    return path;
}

;// CONCATENATED MODULE: ./src/signature/entitlements/entitlement-choice.ts
function sameForMain(entitlements) {
    return { forMain: () => entitlements, forNested: () => undefined };
}
function byPath(rules) {
    const compiled = rules.map(({ pattern, entitlements }) => ({ regex: regexOf(pattern), entitlements }));
    const find = (path) => compiled.find(({ regex }) => regex.test(path))?.entitlements;
    return { forMain: (path) => find(path) ?? null, forNested: find };
}
function regexOf(pattern) {
    const parts = pattern.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => wildcards[part] ?? entitlement_choice_escaped(part));
    return new RegExp(`^${parts.join('')}$`);
}
const wildcards = {
    '**/': '(?:[^/]+/)*',
    '**': '.*',
    '*': '[^/]*',
    '?': '[^/]',
};
const entitlement_choice_escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw `\$&`);

// EXTERNAL MODULE: ./src/signature/entitlements/lint-entitlements.ts
var lint_entitlements = __webpack_require__(1571);
;// CONCATENATED MODULE: ./src/release/stages/load-entitlements.ts







async function loadEntitlements(context) {
    const setting = context.settings.sign.entitlements;
    const lines = mapLines(setting);
    if (lines === null)
        return sameForMain(await loadValue(context, setting));
    const rules = [];
    for (const { pattern, value } of lines)
        rules.push({ pattern, entitlements: await loadValue(context, value) });
    return byPath(rules);
}
function mapLines(setting) {
    if (setting.startsWith('<'))
        return null;
    const lines = setting.split(/\r?\n/).filter((line) => line.trim() !== '');
    const entries = lines.map((line) => /^\s*(\S.*?)\s*:\s+(\S.*?)\s*$/.exec(line));
    if (entries.every((entry) => entry === null))
        return null;
    return entries.map((entry, index) => {
        const [, pattern, value] = entry ?? [];
        if (pattern === undefined || value === undefined)
            throw notALine(lines[index] ?? '');
        return { pattern, value };
    });
}
function notALine(line) {
    return new errors/* InputError */.dz('entitlements', `entitlements: '${line.trim()}' is not a line of a map.`, {
        code: 'entitlements-invalid',
        remedy: 'Write PATTERN: VALUE on every line, e.g. Contents/Helpers/*: jit, or one value only.',
    });
}
async function loadValue({ settings, log }, value) {
    if (value === 'none')
        return null;
    const preset = (0,presets/* entitlementPreset */.l)(value);
    const entitlements = preset ?? (0,parse_entitlements/* parseEntitlements */.W)(await readValue(settings.workingDirectory, value));
    const release = settings.notarize.mode !== 'off';
    const leftOut = ['entitlement-restricted', ...(preset === null ? [] : ['entitlement-cost'])];
    for (const { code, message, remedy } of (0,lint_entitlements/* lintEntitlements */.e)(entitlements.values, { release }))
        if (!leftOut.includes(code))
            log.warning(`entitlements: ${message} ${remedy}`);
    return entitlements;
}
async function readValue(workingDirectory, value) {
    return value.startsWith('<') ? Buffer.from(value) : readPropertyList((0,external_node_path_.resolve)(workingDirectory, value));
}
async function readPropertyList(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new errors/* InputError */.dz('entitlements', `entitlements: ${path} cannot be read.`, {
            code: 'entitlements-not-found',
            remedy: 'Name a preset, or a property list file relative to working-directory.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/release/stages/read-artifacts.ts










async function readArtifacts({ settings, log, }) {
    const files = await (0,earlier_report/* readEarlierFiles */.c)(settings.outputDirectory);
    const earlier = new Map(files.map((file) => [file.path, file]));
    const artifacts = await Promise.all((await pathsOf(settings.build.artifacts)).map(async (path) => {
        const kind = await kindOf(path);
        const { holds } = earlier.get(path) ?? {};
        return {
            ...{ kind, name: (0,external_node_path_.basename)(path), path: (0,external_node_path_.join)(path), source: null },
            target: await targetOf(kind, path),
            ...(earlier.has(path) ? { made: true } : {}),
            ...(holds ? { holds } : {}),
        };
    }));
    for (const artifact of artifacts)
        await warnAboutVersion(artifact, settings.build.version, log);
    return artifacts;
}
async function warnAboutVersion({ kind, name, path }, version, log) {
    const wanted = (0,app_info/* versionNumbers */.ni)(version);
    if (kind !== 'app' || wanted === null)
        return;
    const own = await (0,bundle/* readBundle */.Bo)(path).then(({ info }) => info.CFBundleShortVersionString, () => null);
    if (typeof own !== 'string' || (0,app_info/* versionNumbers */.ni)(own) === wanted)
        return;
    log.warning(`${name} has the version ${own} in its Info.plist, and the input version is ${version}. Build the app with that version.`);
}
async function pathsOf(lines) {
    const expanded = await Promise.all(lines.map(expand_pattern_expandPattern));
    const empty = lines.find((_, index) => expanded[index]?.length === 0);
    if (empty === undefined)
        return [...new Set(expanded.flat())].map(withoutControlCharacter);
    throw new errors/* InputError */.dz('artifacts', `artifacts: no file matches ${empty}.`, {
        code: 'artifact-not-found',
        remedy: 'Check the pattern: * and ? match within a name, ** any folders. Names that begin with a dot need the dot.',
    });
}
function withoutControlCharacter(path) {
    if (!(0,file_names/* hasControlCharacter */.Fd)(path))
        return path;
    throw new errors/* InputError */.dz('artifacts', `artifacts: ${JSON.stringify(path)} has a control character in its name.`, {
        code: 'input-invalid',
        remedy: 'Rename the file, or use a pattern that does not match it.',
    });
}
async function kindOf(path) {
    try {
        return await (0,artifact_kind.artifactKind)(path);
    }
    catch (cause) {
        throw new errors/* InputError */.dz('artifacts', `artifacts: there is no file ${path}.`, {
            code: 'artifact-not-found',
            remedy: 'Name files that an earlier step has made. Relative paths start at working-directory.',
            cause,
        });
    }
}
async function targetOf(kind, path) {
    try {
        const program = kind === 'app' ? (await (0,bundle/* readBundle */.Bo)(path)).executable : path;
        if (program === null || (kind !== 'app' && kind !== 'binary'))
            return null;
        const archs = await (0,byte_source/* withFile */.D4)(program, (source) => (0,universal/* readSlices */.k)(source).map(({ arch }) => arch));
        return read_artifacts_targets[archs.sort().join()] ?? null;
    }
    catch (error) {
        if (error instanceof errors/* FormatError */.IF)
            return null;
        throw error;
    }
}
const read_artifacts_targets = {
    arm64: 'darwin/arm64',
    x86_64: 'darwin/amd64',
    'arm64,x86_64': 'darwin/universal',
};

// EXTERNAL MODULE: ./src/release/is-unchanged.ts
var is_unchanged = __webpack_require__(1569);
;// CONCATENATED MODULE: ./src/release/stages/remove-earlier-files.ts










async function removeEarlierFiles({ settings, log, }) {
    const { outputDirectory } = settings;
    const earlier = await (0,earlier_report/* readEarlierFiles */.c)(outputDirectory);
    const inputs = await inputPaths(settings);
    for (const { path, ...file } of earlier) {
        const isInput = inputs.some((input) => (0,file_names/* isInside */.FK)(input, path) || (0,file_names/* isInside */.FK)(path, input));
        if (isInput || !(await (0,is_unchanged.isUnchanged)({ path, ...file }, outputDirectory)))
            continue;
        await (0,place_artifacts.removeFromOutput)(path, outputDirectory);
    }
    const kept = settings.notarize.submissionId === null ? ['report.json'] : ['report.json', ...record_files/* buildRecords */.D];
    const records = record_files/* recordFiles */.B.filter((name) => !kept.includes(name));
    if (earlier.length > 0) {
        for (const name of records)
            await (0,promises_.rm)((0,external_node_path_.join)(outputDirectory, name), { force: true });
    }
    const foreign = await foreignNames(outputDirectory, inputs);
    if (foreign.length > 0) {
        log.info(`${outputDirectory} also contains ${(0,plain_text/* enumerate */.HL)(foreign)}: no report of an earlier run lists that, and it is kept. It is yours, or of a run that was killed.`);
    }
}
async function inputPaths({ build, app, package: { files } }) {
    const named = await Promise.all([...build.artifacts, ...files].map(expand_pattern_expandPattern));
    return [...named.flat(), ...(app === null ? [] : [app.folder])];
}
async function foreignNames(outputDirectory, inputs) {
    const known = new Set([...record_files/* recordFiles */.B, lock_output/* lockName */.l4]);
    for (const path of inputs)
        known.add((0,external_node_path_.relative)(outputDirectory, path).split('/')[0] ?? '');
    return (await (0,promises_.readdir)(outputDirectory)).filter((name) => !known.has(name)).sort();
}

// EXTERNAL MODULE: ./src/engine/contents/sign-contents.ts
var sign_contents = __webpack_require__(5251);
// EXTERNAL MODULE: ./src/identity/pkcs12/open-pkcs12.ts + 3 modules
var open_pkcs12 = __webpack_require__(28);
// EXTERNAL MODULE: ./src/preflight/restricted-entitlements.ts + 1 modules
var restricted_entitlements = __webpack_require__(5393);
// EXTERNAL MODULE: ./src/inspect/inspect-slices.ts
var inspect_slices = __webpack_require__(6770);
// EXTERNAL MODULE: ./src/signature/compare-signature.ts
var compare_signature = __webpack_require__(3126);
;// CONCATENATED MODULE: ./src/release/content/read-back-signature.ts



async function readBackSignature({ kind, path }, { signer, entitlements, hardenedRuntime, identifier }) {
    if (kind !== 'binary' && kind !== 'app')
        return;
    for (const slice of await (0,inspect_slices.inspectSlices)(path)) {
        const difference = (0,compare_signature/* compareSignature */.i)(slice, {
            entitlements: slice.fileType === 'execute' ? (entitlements?.values ?? {}) : slice.signature.entitlements,
            hardenedRuntime,
            timestamped: signer.mode !== 'adhoc',
            identifier,
            ...(signer.kind === 'developer-id-application' && signer.teamId !== null
                ? { teamId: signer.teamId }
                : {}),
        });
        if (difference !== null)
            throw signatureDiffers(`${path} (${slice.arch})`, difference);
    }
}
function signatureDiffers(code, difference) {
    return new errors/* ToolError */.v4(`${code} was not signed as requested: ${difference}.`, {
        code: 'signature-differs',
        remedy: 'Please report this, with the output of go-notarize inspect for this file.',
    });
}

;// CONCATENATED MODULE: ./src/release/stages/sign.ts








async function openSigner({ settings, engine, endpoints }) {
    const { certificate, installerCertificate, keychainIdentity, mode, timestampUrl, extendedAttributes } = settings.sign;
    return engine.openSigner({
        mode,
        extendedAttributes,
        timestampUrl: timestampUrl ?? endpoints.timestamp,
        certificate: readCertificate(certificate, 'certificate'),
        installerCertificate: readCertificate(installerCertificate, 'installer-certificate'),
        keychainIdentity,
        signsPackages: signsPackages(settings),
    });
}
function signsPackages({ build, package: { kinds }, sign: { installerCertificate } }) {
    const isPackage = (path) => path.toLowerCase().endsWith('.pkg');
    const mayHoldPackages = build.artifacts.length > 0 && installerCertificate !== null;
    return kinds.has('pkg') || build.artifacts.some(isPackage) || mayHoldPackages;
}
function readCertificate(certificate, input) {
    if (certificate === null)
        return null;
    const { text, password } = certificate;
    return { input, pkcs12: (0,open_pkcs12.decodeCertificateInput)(text.reveal(), input), password };
}
const sign_atOnce = 8;
async function sign({ settings, log, clock }, { signer, entitlements: choice }, artifacts) {
    const { identifier, hardenedRuntime } = settings.sign;
    const { forNested } = choice;
    for (const artifact of artifacts)
        await (0,restricted_entitlements.refuseRestricted)(artifact, await sign_entitlementsOf(artifact, choice));
    let signed = 0;
    const progress = (0,system_progress/* createProgress */.m)((seconds) => `Signed ${signed} of ${artifacts.length} in ${Math.round(seconds)} s`, { log, clock });
    return (0,parallel/* mapBounded */.y)(artifacts, sign_atOnce, async (artifact) => {
        const signature = await (0,sign_contents/* signWithContents */.m)(artifact, async (code) => {
            const item = { ...artifact, ...code };
            const entitlements = await sign_entitlementsOf(item, choice);
            await (0,restricted_entitlements.refuseRestricted)(item, entitlements);
            const made = await signer.sign(item, { identifier, entitlements, forNested, hardenedRuntime });
            await readBackSignature(item, {
                ...{ signer: signer.description, entitlements, hardenedRuntime },
                identifier: identifier ?? made.identifier,
            });
            return made;
        });
        signed += 1;
        if (signed < artifacts.length)
            progress();
        return { ...artifact, signature };
    });
}
async function sign_entitlementsOf({ kind, name, path }, choice) {
    if (kind !== 'app')
        return choice.forMain(name);
    const { executable } = await (0,bundle/* readBundle */.Bo)(path);
    return choice.forMain(executable === null ? name : (0,external_node_path_.relative)(path, executable));
}

;// CONCATENATED MODULE: ./src/release/stages/smoke-test.ts





const smokeTestLimit = 120_000;
const killed = 128 + 9;
async function smokeTest(context, artifacts) {
    const { settings, engine, log } = context;
    const command = settings.smokeTest;
    if (command === null)
        return 'not-run';
    const runnable = artifacts.filter(runsHere);
    if (!engine.runsPrograms || runnable.length === 0) {
        log.warning('smoke-test: not run, because this machine cannot run programs for this target.');
        return 'not-run';
    }
    for (const artifact of runnable)
        await runOne(context, command, artifact);
    return 'passed';
}
function runsHere({ kind, target }) {
    if (kind !== 'binary' && kind !== 'app')
        return false;
    const foreign = process.arch === 'x64' ? 'darwin/arm64' : 'darwin/amd64';
    return target !== foreign;
}
async function runOne({ run, log }, command, artifact) {
    const program = artifact.kind === 'app' ? (await (0,bundle/* readBundle */.Bo)(artifact.path)).executable : artifact.path;
    if (program === null)
        return;
    const [tool = '', ...args] = command.map((word) => word.replaceAll('{}', () => program));
    const result = await run({
        tool,
        args,
        inherits: 'user',
        workingDirectory: (0,external_node_path_.dirname)(program),
        timeout: smokeTestLimit,
        onLine: (line) => log.info(`  ${line}`),
    }).catch((error) => {
        if (!(error instanceof errors/* ToolError */.v4) || error.code !== 'command-timed-out')
            throw error;
        throw failed(`${(0,external_node_path_.basename)(program)} did not end within ${smokeTestLimit / 1000} s.`, error.lines);
    });
    if (result.exitCode !== 0)
        throw await explain(result, program, artifact);
    log.info(`smoke-test: ${(0,external_node_path_.basename)(program)} passed`);
}
async function explain(result, program, { name }) {
    const lines = (0,runner/* lastLines */.w$)(`${result.stdout}\n${result.stderr}`);
    const isKilled = result.signal === 'SIGKILL' || result.exitCode === killed;
    if (!isKilled)
        return failed(`The smoke test of ${name} ended with ${(0,runner/* endingOf */.z6)(result)}.`, lines);
    const compilers = await (0,just_in_time/* justInTimeCompilers */.RU)(program);
    const why = compilers.length > 0
        ? `it holds ${compilers.join(' and ')}, which make machine code while they run, and no entitlement allows that`
        : 'of its signature, its entitlements, or what it does with memory';
    return new errors/* ToolError */.v4(`macOS killed ${name} (SIGKILL) because ${why}.`, {
        code: 'smoke-test-failed',
        remedy: 'Try entitlements: jit. To see the reason of macOS: log show --last 5m --predicate \'sender == "AppleMobileFileIntegrity"\'',
        lines,
    });
}
function failed(message, lines) {
    return new errors/* ToolError */.v4(message, {
        code: 'smoke-test-failed',
        remedy: 'Run the same command on a Mac. The output of the program is in the log.',
        lines,
    });
}

// EXTERNAL MODULE: ./src/inspect/verify-path.ts
var verify_path = __webpack_require__(6323);
// EXTERNAL MODULE: ./src/preflight/rules.ts
var rules = __webpack_require__(9060);
;// CONCATENATED MODULE: ./src/release/stages/verify-signed.ts





async function verifySigned({ trust, clock }, artifacts) {
    const verified = [];
    for (const artifact of artifacts) {
        const signature = await readSignature(artifact, { trust, now: clock.now() });
        verified.push(signature === null ? artifact : { ...artifact, signature });
    }
    return verified;
}
async function readSignature({ kind, path, name, nesting }, options) {
    if (kind === 'dmg' || kind === 'pkg') {
        await requireIntegrity({ path, name }, options);
        return null;
    }
    if ((0,artifact_kind/* isArchive */.tc)(kind)) {
        const { readArchive } = await __webpack_require__.e(/* import() */ 8397).then(__webpack_require__.bind(__webpack_require__, 778));
        const found = await readArchive({ kind, path, nesting }, async (packed) => {
            const signature = await readSignature({ ...packed, name: `${name}/${packed.name}` }, options);
            return signature === null ? [] : [{ path: packed.name, ...signature }];
        });
        const contents = found.flat();
        const slices = contents.flatMap((each) => each.slices);
        return { identifier: contents[0]?.identifier ?? '', slices, contents };
    }
    await requireIntegrity({ path, name }, options);
    const slices = await (0,inspect_slices.inspectSlices)(path);
    return {
        identifier: slices[0]?.signature.identifier ?? '',
        slices: slices.map(({ arch, signature: { cdHash } }) => ({ arch, cdHashes: cdHash ? [cdHash] : [] })),
    };
}
async function requireIntegrity({ path, name }, options) {
    const { problems } = await (0,verify_path/* verifyPath */.x)(path, options);
    const error = problems.find(isChange);
    if (error === undefined)
        return;
    throw new errors/* ToolError */.v4(`${name} is not as it was signed: ${error.message}`, {
        code: 'artifact-changed',
        remedy: 'Give the very files that the submission was made of; or leave submission-id out, to submit these.',
        lines: problems.map(({ message }) => message),
    });
}
const packageProperties = new Set(['package-not-signed', 'package-without-cms']);
function isChange(problem) {
    const { code } = problem;
    return (0,rules/* isIntegrityProblem */.r)(problem) && !code.startsWith('ticket-') && !packageProperties.has(code);
}

;// CONCATENATED MODULE: ./src/release/pipeline.ts






















async function release(outer, record) {
    await (0,create_output_folder/* createOutputFolder */.A)(outer);
    const context = await takeArchive(outer, record);
    await checkPackageFiles(context);
    await (0,set_up_go/* checkMachine */.U1)(context, record);
    await context.engine.checkSupport(requestedFeatures(context));
    await removeEarlierFiles(context);
    const { credentials } = context.settings.notarize;
    const notary = credentials && context.engine.notary(credentials);
    const signed = await provideArtifacts(context, record);
    record.note({ artifacts: signed });
    const answer = await askNotary(context, record, { notary, artifacts: signed });
    const isAccepted = answer === 'accepted';
    const finished = answer === 'pending' ? signed : await finishArtifacts(context, record, { signed, isAccepted });
    const { artifacts, path } = await writeChecksums(finished, context.settings.outputDirectory);
    await recordShipped(context, artifacts);
    await context.content.check('before its checksum was written');
    const assessment = (0,report/* overallAssessment */.OC)(artifacts);
    record.note({ ...withRelativePaths(context, { artifacts, checksumsPath: path }), assessment });
    await writeArchive(context, record, artifacts);
    if (isAccepted)
        requireAcceptance(assessment, artifacts);
    if (isTried(context))
        await runSmokeTest(context, record, artifacts);
    const shipped = answer === 'pending' ? artifacts : await (0,place_artifacts/* removePacked */.H3)(context, artifacts);
    record.note(withRelativePaths(context, { artifacts: shipped, checksumsPath: path }));
}
function provideArtifacts(context, record) {
    const { notarize, build: builds } = context.settings;
    if (notarize.submissionId !== null)
        return readSignedArtifacts(context, record);
    if (!isSigningOff(context))
        return makeAndSign(context, record);
    return builds.artifacts.length > 0 && isSignedEarlier(record)
        ? readSignedArtifacts(context, record)
        : makeUnsigned(context, record);
}
function isSigningOff({ settings }) {
    return !settings.sign.signs;
}
function isTried(context) {
    return isSigningOff(context) && context.settings.notarize.submissionId === null;
}
function isSignedEarlier(record) {
    return record.report().signing !== null;
}
async function makeUnsigned(context, record) {
    await checkApp(context);
    const made = await makeArtifacts(context, record, await loadEntitlements(context));
    await context.content.record(made);
    return made;
}
function requestedFeatures({ settings }) {
    return { packages: settings.package.kinds, keychainIdentity: settings.sign.keychainIdentity !== null };
}
async function makeAndSign(context, record) {
    const entitlements = await loadEntitlements(context);
    await checkApp(context);
    const signer = await record.stage('identity', () => openSigner(context));
    try {
        record.note({ signing: (0,report/* reportSigning */.k_)(signer.description, context.settings.sign.mode) });
        const made = await makeArtifacts(context, record, entitlements);
        checkNames(context, made.map((artifact) => ({ ...artifact, path: (0,place_artifacts/* finalPath */.uA)(artifact, context) })));
        const signed = await record.stage('sign', async () => place(context, await sign(context, { signer, entitlements }, made)));
        await context.content.record(signed);
        record.note({ artifacts: signed });
        await runSmokeTest(context, record, signed);
        const { kinds } = context.settings.package;
        if (!kinds.has('dmg') && !kinds.has('pkg'))
            return signed;
        await context.placed.add(plannedPackages(context.settings, ['dmg', 'pkg'], signed));
        const packages = await record.stage('package', () => makeSignedPackages(context, signer, signed));
        return [...signed, ...packages];
    }
    finally {
        await signer.close();
    }
}
async function place(context, artifacts) {
    const moved = artifacts.filter((artifact) => (0,place_artifacts/* finalPath */.uA)(artifact, context) !== artifact.path);
    const files = moved.map((artifact) => (0,placed_files/* writtenFile */.I)(artifact, (0,place_artifacts/* finalPath */.uA)(artifact, context)));
    await context.placed.add(await Promise.all(files));
    return (0,place_artifacts/* placeArtifacts */.XY)(context, artifacts);
}
async function runSmokeTest(context, record, signed) {
    if (context.settings.smokeTest === null)
        return;
    record.note({ smokeTest: 'failed' });
    record.note({ smokeTest: await record.stage('smoke test', () => smokeTest(context, signed)) });
    await context.content.check('during the smoke test');
}
async function makeArtifacts(context, record, entitlements) {
    if (context.settings.build.artifacts.length > 0) {
        const built = await readArtifacts(context);
        await continueBuildRecord(context, built);
        return built;
    }
    const go = await (0,set_up_go/* installPinnedGo */.Sw)(context, record);
    if (context.settings.test.flags.length > 0)
        await record.stage('test', () => runTests(context, go));
    const programs = await record.stage('build', () => build(context, go));
    await recordBuild(context, programs, go);
    await compareBuilds(context, record, { programs, go });
    await checkBuilt(context, record, { programs, go, entitlements });
    if (context.settings.app === null)
        return programs;
    return record.stage('bundle', () => assembleApps(context, programs));
}
async function compareBuilds(context, record, built) {
    if (context.settings.build.reproducible === 'off')
        return;
    await record.stage('second build', async () => {
        const reproducibility = await buildTwice(context, built);
        record.note({ reproducibility });
        refuseDifferences(context, reproducibility);
    });
}
async function checkBuilt(context, record, built) {
    if (context.settings.notarize.preflight === 'off')
        return record.skip('program check', 'preflight: off');
    await record.stage('program check', async () => {
        const advice = await checkPrograms(context, built.programs, built);
        record.note({ advice });
        refuseProgramsThatAbort(context, advice);
    });
}
async function readSignedArtifacts(context, record) {
    await continueBuildRecord(context, null);
    const found = withOrigin(context, await readArtifacts(context), record.report());
    const artifacts = await place(context, found);
    await context.content.record(artifacts);
    return record.stage('identity', () => verifySigned(context, artifacts));
}
async function finishArtifacts(context, record, { signed, isAccepted }) {
    const { settings } = context;
    if (isSigningOff(context) && !isSignedEarlier(record)) {
        record.skip('assess', 'not signed');
        return [...signed];
    }
    const stapled = isAccepted && settings.staple ? await record.stage('staple', () => staple(context, signed)) : [...signed];
    await context.content.recordTickets(stapled);
    if (isTried(context) && isAccepted) {
        await record.stage('quarantine', () => markAsDownloaded(context, stapled));
    }
    const assessed = await record.stage('assess', () => assess(context, stapled, isAccepted));
    const finished = [...assessed];
    for (const kind of ['zip', 'tar.gz']) {
        if (!settings.package.kinds.has(kind))
            continue;
        await context.placed.add(plannedPackages(settings, [kind], assessed));
        finished.push(...(await record.stage(kind, () => makeArchives(context, kind, assessed))));
    }
    return finished;
}

// EXTERNAL MODULE: ./src/release/record-run.ts
var record_run = __webpack_require__(360);
;// CONCATENATED MODULE: ./src/release/record-release.ts


async function recordRelease(context, record) {
    await (0,record_run/* recordRun */.v)(context, record, (checking) => release(context, checking));
}

;// CONCATENATED MODULE: ./src/release/start-release.ts




async function startRelease(context, record, dependencies) {
    const { settings, endpoints, http, run, clock, log, secrets, temporaryFolder } = context;
    const trust = (0,identity_trust/* trustOf */.A)(endpoints.replayRoot);
    const engine = (0,choose_engine/* chooseEngine */.m)(settings.engine, {
        ...{ endpoints, trust, http, run, clock, log, secrets, temporaryFolder },
        ...dependencies,
    });
    await recordRelease({ ...context, engine, trust, content: createContentGuard() }, record);
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entitlementPresets),
/* harmony export */   l: () => (/* binding */ entitlementPreset)
/* harmony export */ });
/* harmony import */ var _parse_entitlements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3953);

const presets = {
    none: [],
    jit: ['com.apple.security.cs.allow-jit', 'com.apple.security.cs.allow-unsigned-executable-memory'],
    network: [
        'com.apple.security.app-sandbox',
        'com.apple.security.network.client',
        'com.apple.security.network.server',
    ],
    sandbox: ['com.apple.security.app-sandbox'],
    metal: ['com.apple.security.cs.allow-jit', 'com.apple.security.cs.disable-library-validation'],
    debug: ['com.apple.security.get-task-allow'],
};
const entitlementPresets = Object.keys(presets);
function entitlementPreset(name) {
    if (!isPreset(name))
        return null;
    const lines = presets[name].flatMap((key) => [`\t<key>${key}</key>`, '\t<true/>']);
    const plist = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
        '<plist version="1.0">',
        '<dict>',
        ...lines,
        '</dict>',
        '</plist>',
        '',
    ];
    return (0,_parse_entitlements_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEntitlements */ .W)(Buffer.from(plist.join('\n')));
}
function isPreset(name) {
    return Object.hasOwn(presets, name);
}


/***/ }),

/***/ 9282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ movePath),
/* harmony export */   x: () => (/* binding */ replaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _owned_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3438);



async function movePath(from, to) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    const draft = (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_2__/* .ownedPath */ .bD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to));
    try {
        await renameOrCopy(from, draft);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(draft)).isDirectory())
            await replaceFolder(draft, to);
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, to);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true }).catch(() => undefined);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(from, { recursive: true, force: true });
}
async function replaceFolder(draft, output) {
    const backup = (0,_owned_path_js__WEBPACK_IMPORTED_MODULE_2__/* .ownedPath */ .bD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(output));
    const hadOld = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(output, backup).then(() => true, () => false);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, output);
    }
    catch (error) {
        if (hadOld)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(backup, output);
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(backup, { recursive: true, force: true });
}
async function renameOrCopy(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    }
}


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function ownCommand() {
    const { execPath, argv } = process;
    const script = argv[1];
    if (script === undefined || script === execPath)
        return [execPath];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(script);
    return [execPath, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === 'main.js' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), 'cli.js') : path];
}


/***/ })

};
