export const id = 9149;
export const ids = [9149];
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



async function collectEntries(roots) {
    const entries = [];
    for (const [name, path] of roots instanceof Map ? roots : archiveNames(roots))
        await collect({ path, name, facts: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path) }, entries);
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
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);
/* harmony import */ var _collect_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1853);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6487);







const permissions = 0o777;
async function writeTarGz({ roots, output, }) {
    const entries = await (0,_collect_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .collectEntries */ .XU)(roots);
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(output, (temporary) => (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(blocksOf(entries)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGzip)(), fixedSystem(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary, { flags: 'wx' })), { mode: 0o644 });
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
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   FY: () => (/* binding */ entryKind),
/* harmony export */   K0: () => (/* binding */ isZip),
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









const zipMagics = new Set([0x504b0304, 0x504b0506]);
function isZip(source) {
    return source.size >= 4 && zipMagics.has(source.read(0, 4).readUInt32BE(0));
}
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
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1650);
/* harmony import */ var _collect_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1853);





async function writeZip({ roots, output }) {
    const entries = await (0,_collect_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .collectEntries */ .XU)(roots);
    await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .fR)(output, (temporary) => write(entries, temporary), { mode: 0o644 });
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

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ containerKind),
/* harmony export */   Zm: () => (/* binding */ artifactKind),
/* harmony export */   ev: () => (/* binding */ artifactAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _archive_flat_package_is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3000);
/* harmony import */ var _archive_zip_read_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2082);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4461);






const extensions = [
    ['.zip', 'zip'],
    ['.tar.gz', 'tar.gz'],
    ['.tgz', 'tar.gz'],
    ['.dmg', 'dmg'],
    ['.pkg', 'pkg'],
];
async function artifactKind(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
        return 'app';
    return (await containerKind(path)) ?? 'binary';
}
async function containerKind(path) {
    return containerKindOfName(path) ?? (await (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, containerKindOfBytes));
}
function containerKindOfName(name) {
    const folded = name.toLowerCase();
    return extensions.find(([extension]) => folded.endsWith(extension))?.[1] ?? null;
}
function containerKindOfBytes(source) {
    if ((0,_archive_zip_read_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .isZip */ .K0)(source))
        return 'zip';
    if ((0,_archive_flat_package_is_flat_package_js__WEBPACK_IMPORTED_MODULE_5__/* .isFlatPackage */ .G)(source))
        return 'pkg';
    return (0,_archive_disk_image_disk_image_js__WEBPACK_IMPORTED_MODULE_2__/* .isDiskImage */ .Ht)(source) ? 'dmg' : null;
}
async function artifactAt(path) {
    return { kind: await artifactKind(path), name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), path, source: null, target: null };
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ signArtifact)
/* harmony export */ });
/* harmony import */ var _signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6453);
/* harmony import */ var _signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(558);


async function signArtifact(artifact, content, maker) {
    const { path } = artifact;
    const preserve = (maker.preserve ?? []).filter((part) => part !== 'identifier' || content.identifier === null);
    const request = { ...content, ...maker, preserve };
    if (artifact.kind === 'app') {
        const { signBundle } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(7166)]).then(__webpack_require__.bind(__webpack_require__, 7166));
        return signBundle({ path, ...request });
    }
    const identifier = content.identifier ?? (await (0,_signature_code_directory_derive_identifier_js__WEBPACK_IMPORTED_MODULE_0__/* .deriveIdentifier */ .X)(path, { adhoc: maker.signer === 'adhoc' }));
    const output = maker.output ?? path;
    const slices = await (0,_signature_sign_sign_macho_js__WEBPACK_IMPORTED_MODULE_1__/* .signMachO */ .I)({ input: path, ...request, output, identifier });
    const isPreserved = preserve.includes('identifier');
    return { identifier: isPreserved ? await signedIdentifier(output, identifier) : identifier, slices };
}
async function signedIdentifier(path, otherwise) {
    const { inspectMachO } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 173));
    const [slice] = await inspectMachO(path);
    return slice?.signature.identifier ?? otherwise;
}


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ automaticEngine)
/* harmony export */ });
function automaticEngine({ replayRoot }) {
    return process.platform === 'darwin' && replayRoot === null ? 'apple' : 'portable';
}


/***/ }),

/***/ 778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bL: () => (/* binding */ readArchive),
/* harmony export */   rX: () => (/* binding */ changeArchive),
/* harmony export */   tc: () => (/* binding */ isArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_tar_write_tar_gz_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(465);
/* harmony import */ var _archive_zip_write_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(479);
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9437);
/* harmony import */ var _inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6758);






function isArchive(kind) {
    return kind === 'zip' || kind === 'tar.gz';
}
function readArchive(archive, use) {
    return withExtracted(archive, (folder) => useEach(folder, archive.depth, use));
}
function changeArchive(archive, use, isChanged = () => true) {
    return withExtracted(archive, async (folder) => {
        const results = await useEach(folder, archive.depth, use);
        if (results.length === 0 || !isChanged(results))
            return results;
        const roots = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        await (archive.kind === 'zip' ? _archive_zip_write_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .writeZip */ .z : _archive_tar_write_tar_gz_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTarGz */ .S)({ roots, output: archive.path });
        return results;
    });
}
function withExtracted(archive, use) {
    return (0,_inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .withContents */ .x)(archive, ({ folder }) => use(folder ?? ''));
}
async function useEach(folder, depth, use) {
    const results = [];
    for (const path of await (0,_inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .findArtifacts */ .n)(folder)) {
        const kind = await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactKind */ .Zm)(path);
        results.push(await use({ path, kind, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path), depth: depth + 1 }));
    }
    return results;
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ signWithContents)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);
/* harmony import */ var _change_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(778);


async function signWithContents(artifact, sign) {
    const { kind, path, name, depth = 0 } = artifact;
    if (!(0,_change_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .isArchive */ .tc)(kind))
        return sign(artifact);
    const contents = await (0,_change_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .changeArchive */ .rX)({ kind, path, depth }, async (packed) => ({
        path: packed.name,
        ...(await signWithContents(packed, sign)),
    }));
    const [first] = contents;
    if (first === undefined)
        throw nothingToSign(name);
    return { identifier: first.identifier, slices: contents.flatMap(({ slices }) => slices), contents };
}
function nothingToSign(name) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('artifacts', `${name} holds no program, app, disk image or package.`, {
        code: 'artifact-not-found',
        remedy: 'Name an archive with programs for macOS in it.',
    });
}


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findArtifacts),
/* harmony export */   x: () => (/* binding */ withContents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9437);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6782);
/* harmony import */ var _bundle_code_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2230);
/* harmony import */ var _bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3355);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6578);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1650);








const deepestContainer = 3;
async function withContents({ path, kind, depth = 0 }, use) {
    if (depth >= deepestContainer)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF(`${path} is inside too many other archives`);
    return (0,_system_files_js__WEBPACK_IMPORTED_MODULE_7__/* .withTemporaryFolder */ .EX)(async (temporary) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'contents');
        const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'scratch');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        if (kind === 'dmg') {
            const { extractDiskImage } = await __webpack_require__.e(/* import() */ 45).then(__webpack_require__.bind(__webpack_require__, 45));
            const image = await extractDiskImage({ path, folder, scratch });
            return use(image.opened ? { folder, notOpened: null } : { folder: null, notOpened: image.reason });
        }
        if (kind === 'zip') {
            const { extractZip } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2082));
            await extractZip(path, folder);
        }
        else if (kind === 'tar.gz') {
            const { extractTarGz } = await __webpack_require__.e(/* import() */ 5702).then(__webpack_require__.bind(__webpack_require__, 5702));
            await extractTarGz(path, folder);
        }
        else {
            const { extractPackage } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9800), __webpack_require__.e(1244)]).then(__webpack_require__.bind(__webpack_require__, 1244));
            await extractPackage({ path, folder, scratch });
        }
        return use({ folder, notOpened: null });
    });
}
async function findArtifacts(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    const found = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        if (entry.isDirectory())
            found.push(...((await isProgramBundle(path)) ? [path] : await findArtifacts(path)));
        else if (entry.isFile() && (await isArtifact(path)))
            found.push(path);
    }
    return found;
}
async function isArtifact(path) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).size === 0)
        return false;
    return (await (0,_bundle_code_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isCode */ ._)(path)) || (await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .containerKind */ .AE)(path)) !== null;
}
async function isProgramBundle(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) === '' || !(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundle */ .bn)(path)))
        return false;
    try {
        await (0,_bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignableBundle */ .Y)(path);
        return true;
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .FormatError */ .IF)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ deriveIdentifier),
/* harmony export */   w: () => (/* binding */ canonicalIdentifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);
/* harmony import */ var _macho_universal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9443);
/* harmony import */ var _system_byte_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4461);





function deriveIdentifier(path, options = { adhoc: false }) {
    return (0,_system_byte_source_js__WEBPACK_IMPORTED_MODULE_4__/* .withFile */ .D4)(path, async (source) => {
        const slices = (0,_macho_universal_js__WEBPACK_IMPORTED_MODULE_3__/* .readSlices */ .k)(source);
        const { source: slice } = slices.find(({ arch }) => arch.startsWith('arm64')) ?? slices[0] ?? { source };
        const machO = (0,_macho_mach_o_js__WEBPACK_IMPORTED_MODULE_2__/* .readMachO */ .hi)(slice);
        const bundled = await bundleIdentifier(slice, machO);
        if (bundled !== null)
            return bundled;
        const name = canonicalIdentifier(path);
        return options.adhoc && !name.includes('.') ? `${name}-${identification(slice, machO)}` : name;
    });
}
function canonicalIdentifier(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    const extension = name.lastIndexOf('.');
    const isExtension = extension > 0 && !/^\d/.test(name.slice(extension + 1));
    const base = isExtension ? name.slice(0, extension) : name;
    const version = /[\d.]*$/.exec(base)?.[0] ?? '';
    const first = /^\.?\d*/.exec(version)?.[0] ?? '';
    return base.slice(0, base.length - version.length) + first;
}
async function bundleIdentifier(slice, { infoPlist }) {
    if (infoPlist === null)
        return null;
    const { readPropertyList } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 159));
    const bytes = slice.read(infoPlist.offset, infoPlist.size);
    const { CFBundleIdentifier: identifier } = readPropertyList(bytes, 'the Info.plist in the program');
    return typeof identifier === 'string' && identifier !== '' ? identifier : null;
}
function identification(slice, machO) {
    if (machO.uuid)
        return Buffer.from('UUID').toString('hex') + machO.uuid;
    const header = slice.read(0, 28);
    const commands = slice.read(machO.headerSize, machO.commandsEnd - machO.headerSize);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(header).update(commands).digest('hex');
}


/***/ }),

/***/ 9681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outputNotWritable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function outputNotWritable(input, path, cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(input, `${input}: ${path} cannot be written${code}.`, {
        code: 'output-not-writable',
        remedy: `Set ${input} to a path that this user may write to, on a disk with free space.`,
        cause,
    });
}


/***/ })

};
