export const id = 5702;
export const ids = [5702,9670];
export const modules = {

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

/***/ 9783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ longestLink),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   S_: () => (/* binding */ makeLinks),
/* harmony export */   iX: () => (/* binding */ checkEntryPath),
/* harmony export */   mw: () => (/* binding */ foldedName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6578);



const longestPath = 1024;
const longestLink = longestPath;
function foldedName(name) {
    return name.normalize('NFC').toLowerCase();
}
function checkEntryPath(path) {
    if (Buffer.byteLength(path) > longestPath)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`the archive has a path that is too long: ${JSON.stringify(path.slice(0, 100))}...`);
    const parts = path.split('/');
    if (path.includes('\0') || parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${JSON.stringify(path)} is not a name that may be extracted`);
    }
}
function staysInside({ path, target }) {
    if (target === '' || target.includes('\0') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(target))
        return false;
    const parts = target.split('/');
    const firstName = parts.findIndex((part) => part !== '..' && part !== '.');
    if (firstName !== -1 && parts.slice(firstName).includes('..'))
        return false;
    const lands = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), target));
    return lands !== '..' && !lands.startsWith('../');
}
async function makeLinks(links, folder) {
    const paths = new Set(links.map(({ path }) => foldedName(path)));
    for (const { path, target } of links) {
        const parents = path.split('/').slice(0, -1);
        if (parents.some((_, index) => paths.has(foldedName(parents.slice(0, index + 1).join('/'))))) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`the path of the link ${path} leads through another link`);
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch((error) => {
            if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') {
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FormatError */ .IF(`${path} is in the archive twice, once as a link`);
            }
            throw error;
        });
    }
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


/***/ })

};
