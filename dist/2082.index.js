export const id = 2082;
export const ids = [2082];
export const modules = {

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



const longestLink = 1024;
function foldedName(name) {
    return name.normalize('NFC').toLowerCase();
}
function checkEntryPath(path) {
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
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   XF: () => (/* binding */ readLink),
/* harmony export */   Zv: () => (/* binding */ generous),
/* harmony export */   extractZip: () => (/* binding */ extractZip),
/* harmony export */   or: () => (/* binding */ entryMode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(663);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6578);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9783);
/* harmony import */ var _malformed_archive_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5840);









const generous = { size: 8 * 2 ** 30, entries: 200_000, bytesPerEntry: 2_500 };
const entriesOfAnySize = 2_000;
const fileTypeMask = 0o170000;
const linkType = 0o120000;
const folderType = 0o040000;
const regularType = 0o100000;
function extractZip(path, folder, limits = generous) {
    return (0,_malformed_archive_js__WEBPACK_IMPORTED_MODULE_8__/* .readingArchive */ .L)(path, 'zip archive', async () => {
        const links = [];
        await visitEntries(path, limits, async (zip, entry, name) => {
            const kind = entryKind(entry);
            if (kind === 'link') {
                const target = await readLink(zip, entry);
                if (!limits.ignoredLinks?.includes(target))
                    links.push({ path: name, target });
            }
            else if (kind === 'folder')
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { recursive: true });
            else if (kind === 'file')
                await extractFile(zip, entry, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
            else
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${name} is neither a file, a folder nor a link`);
        });
        const outside = links.find((link) => !(0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .staysInside */ .No)(link));
        if (outside !== undefined) {
            const target = JSON.stringify(outside.target);
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`the link ${outside.path} leads to ${target}, outside of the archive`);
        }
        await (0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .makeLinks */ .S_)(links, folder);
    });
}
function readEntries(path, limits, visit) {
    return (0,_malformed_archive_js__WEBPACK_IMPORTED_MODULE_8__/* .readingArchive */ .L)(path, 'zip archive', () => visitEntries(path, limits, visit));
}
async function visitEntries(path, limits, visit) {
    const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_5__.openPromise)(path, { lazyEntries: true, strictFileNames: true, autoClose: false });
    try {
        await visitAll(zip, limits, visit);
    }
    finally {
        zip.close();
    }
}
async function visitAll(zip, limits, visit) {
    const { entries, bytesPerEntry = 0 } = limits;
    const most = bytesPerEntry === 0 ? entries : entriesOfAnySize + zip.fileSize / bytesPerEntry;
    if (zip.entryCount > Math.min(entries, most)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`the archive has too many entries for its size: ${zip.entryCount}`);
    }
    const seen = new Set();
    let left = limits.size;
    for await (const entry of zip.eachEntry()) {
        const name = checkedName(entry, seen);
        left -= entry.uncompressedSize;
        if (left < 0)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`the archive unpacks to more than ${limits.size} bytes`);
        await visit(zip, entry, name);
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
function entryMode({ externalFileAttributes }) {
    return (externalFileAttributes >>> 16) & 0o777;
}
function checkedName(entry, seen) {
    const name = entry.fileName.replace(/\/$/, '');
    (0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .checkEntryPath */ .iX)(name);
    if (entry.isEncrypted())
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${name} is encrypted`);
    if (seen.has((0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedName */ .mw)(name)))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${name} is in the archive twice`);
    seen.add((0,_links_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedName */ .mw)(name));
    return name;
}
async function extractFile(zip, entry, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(await zip.openReadStreamPromise(entry), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }));
    const mode = entryMode(entry);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, mode === 0 ? 0o644 : mode | 0o600);
}
async function readLink(zip, entry) {
    if (entry.uncompressedSize > _links_js__WEBPACK_IMPORTED_MODULE_7__/* .longestLink */ .Ng)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${entry.fileName} is too long a link`);
    const chunks = [];
    const collect = new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            chunks.push(chunk);
            done();
        },
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(await zip.openReadStreamPromise(entry), collect);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ })

};
