export const id = 2082;
export const ids = [2082,9670];
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


/***/ })

};
