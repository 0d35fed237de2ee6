export const id = 8992;
export const ids = [8992];
export const modules = {

/***/ 1244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractPackage: () => (/* binding */ extractPackage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/archive/file-writer.ts
var file_writer = __webpack_require__(7212);
// EXTERNAL MODULE: ./src/archive/implied-folders.ts
var implied_folders = __webpack_require__(8514);
// EXTERNAL MODULE: ./src/archive/links.ts
var archive_links = __webpack_require__(9783);
;// CONCATENATED MODULE: ./src/archive/cpio/extract-cpio.ts





const layouts = {
    '070707': { headerSize: 76, radix: 8, mode: [18, 6], nameSize: [59, 6], fileSize: [65, 11], alignment: 1 },
    '070701': { headerSize: 110, radix: 16, mode: [14, 8], nameSize: [94, 8], fileSize: [54, 8], alignment: 4 },
};
const trailer = 'TRAILER!!!';
const typeMask = 0o170000;
const folderType = 0o040000;
const regularType = 0o100000;
const linkType = 0o120000;
const longestName = 4096;
async function extractCpio(archive, folder, budget) {
    const links = [];
    const writer = (0,file_writer/* createFileWriter */.K)(folder);
    const countFolders = (0,implied_folders/* createFolderCount */.Y)(budget);
    for (const { name, mode, contents } of entriesOf(archive)) {
        budget.take(contents.size);
        const path = name.replace(/^\.?\/+/, '').replace(/\/$/, '');
        if (path === '' || path === '.')
            continue;
        (0,archive_links/* checkEntryPath */.iX)(path);
        countFolders({ name: path, isFolder: (mode & typeMask) === folderType });
        if ((mode & typeMask) === folderType)
            writer.makeFolder(path);
        else if ((mode & typeMask) === linkType) {
            if (contents.size > archive_links/* longestLink */.Ng)
                throw new errors/* FormatError */.IF(`the link ${path} is too long`);
            links.push({ path, target: archive.read(contents.offset, contents.size).toString('utf8') });
        }
        else if ((mode & typeMask) === regularType) {
            const bytes = (0,byte_source/* windowsOf */.R5)((0,byte_source/* sliceOf */.Mz)(archive, contents.offset, contents.size));
            await writer.writeFile(path, bytes, mode & 0o777);
        }
    }
    await (0,archive_links/* makeLinks */.S_)(links.filter(archive_links/* staysInside */.No), folder);
}
function* entriesOf(archive) {
    let offset = 0;
    for (;;) {
        const layout = layouts[archive.read(offset, 6).toString('latin1')];
        if (layout === undefined)
            throw new errors/* FormatError */.IF('the cpio archive has an entry of an unknown format', offset);
        const header = archive.read(offset, layout.headerSize).toString('latin1');
        const field = ([start, width]) => {
            const value = Number.parseInt(header.slice(start, start + width), layout.radix);
            if (Number.isNaN(value))
                throw new errors/* FormatError */.IF('the cpio archive has a header without a number', offset);
            return value;
        };
        const nameSize = field(layout.nameSize);
        if (nameSize < 1 || nameSize > longestName)
            throw new errors/* FormatError */.IF('the cpio archive has a name too long', offset);
        const nameEnd = offset + layout.headerSize + nameSize;
        const name = archive.read(offset + layout.headerSize, nameSize - 1).toString('utf8');
        if (name === trailer)
            return;
        const start = aligned(nameEnd, layout.alignment);
        const size = field(layout.fileSize);
        yield { name, mode: field(layout.mode), contents: { offset: start, size } };
        offset = aligned(start + size, layout.alignment);
    }
}
function aligned(offset, alignment) {
    return Math.ceil(offset / alignment) * alignment;
}

// EXTERNAL MODULE: ./src/archive/unpacking-budget.ts
var unpacking_budget = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/system/struct-view.ts
var struct_view = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/archive/xz/decompress-xz.ts
var decompress_xz = __webpack_require__(3337);
;// CONCATENATED MODULE: ./src/archive/xz/pbzx.ts



const headerSize = 12;
const chunkHeaderSize = 16;
const mostChunkBytes = 64 << 20;
function isPbzx(source) {
    return source.size >= headerSize && source.read(0, 4).toString('latin1') === 'pbzx';
}
async function* decodePbzx(source) {
    let offset = headerSize;
    while (offset + chunkHeaderSize <= source.size) {
        const header = new struct_view/* StructView */.n(source.read(offset, chunkHeaderSize), {
            littleEndian: false,
            what: 'a chunk of the pbzx stream',
        });
        const [size, stored] = [header.u64(0), header.u64(8)];
        if (size > mostChunkBytes || stored > mostChunkBytes) {
            throw new errors/* FormatError */.IF('the pbzx stream has a chunk that is too large', offset);
        }
        const bytes = source.read(offset + chunkHeaderSize, stored);
        yield stored === size ? bytes : await (0,decompress_xz/* decompressXz */.c)(bytes, size);
        offset += chunkHeaderSize + stored;
    }
}

// EXTERNAL MODULE: ./src/archive/flat-package/flat-package.ts
var flat_package = __webpack_require__(8203);
// EXTERNAL MODULE: ./src/archive/flat-package/members.ts
var members = __webpack_require__(4446);
;// CONCATENATED MODULE: ./src/archive/flat-package/extract-package.ts















const archives = ['Payload', 'Scripts'];
const asStored = 'application/octet-stream';
async function extractPackage({ path, folder, scratch, budgets }) {
    await (0,byte_source/* withFile */.D4)(path, async (source) => {
        const { table, heap } = (0,flat_package/* readTable */.xz)(source);
        const { decoded: stored, files: unpacked } = budgets ?? (0,unpacking_budget/* createBudgets */.$P)(source.size);
        const writer = (0,file_writer/* createFileWriter */.K)(folder);
        for (const member of (0,members/* readMembers */.m)(table)) {
            if (member.kind === 'directory')
                writer.makeFolder(member.path);
            if (member.kind !== 'file' || member.data === null)
                continue;
            stored.take(member.data.length);
            const bytes = storedBytes(source, heap, member.data);
            checkChecksum(bytes, member, member.data);
            const isArchive = archives.includes((0,external_node_path_.basename)(member.path));
            if (isArchive && member.data.encoding === asStored) {
                await extractArchive({ name: path, stored: bytes, scratch, budget: unpacked }, (0,external_node_path_.join)(folder, member.path));
                continue;
            }
            unpacked.take(Math.max(member.data.size, bytes.size));
            const decoded = await decodeMember(bytes, member.path, member.data);
            if (!isArchive)
                await writer.writeFile(member.path, [decoded], 0);
            else {
                const archive = { name: path, stored: (0,byte_source/* bytesOf */.$$)(decoded), scratch, budget: unpacked };
                await extractArchive(archive, (0,external_node_path_.join)(folder, member.path));
            }
        }
    });
}
function storedBytes(source, heap, { offset, length }) {
    return (0,byte_source/* sliceOf */.Mz)(source, heap + offset, length);
}
const algorithms = ['sha1', 'sha256', 'sha512', 'md5'];
function checkChecksum(stored, { path }, { checksum }) {
    if (checksum === null)
        return;
    if (!algorithms.includes(checksum.algorithm)) {
        throw new errors/* FormatError */.IF(`${path} in the package has a checksum of the unknown kind ${checksum.algorithm}`);
    }
    const hash = (0,external_node_crypto_.createHash)(checksum.algorithm);
    for (const window of (0,byte_source/* windowsOf */.R5)(stored))
        hash.update(window);
    if (hash.digest('hex') !== checksum.value)
        throw new errors/* FormatError */.IF(`${path} in the package is damaged`);
}
async function decodeMember(stored, path, { encoding, size }) {
    const bytes = stored.read(0, stored.size);
    try {
        if (encoding === asStored)
            return bytes;
        if (encoding === 'application/x-gzip')
            return (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: Math.max(1, size) });
        if (encoding === 'application/x-bzip2') {
            const { decodeBzip2 } = await __webpack_require__.e(/* import() */ 4424).then(__webpack_require__.bind(__webpack_require__, 4424));
            return await decodeBzip2(bytes, size);
        }
    }
    catch (cause) {
        throw new errors/* FormatError */.IF(`${path} in the package cannot be decompressed: ${cause.message}`);
    }
    throw new errors/* FormatError */.IF(`${path} in the package has the unknown encoding ${encoding}`);
}
async function extractArchive({ name, stored, scratch, budget }, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const isGzip = stored.size >= 2 && stored.read(0, 2).equals(Buffer.from([0x1f, 0x8b]));
    if (!isGzip && !isPbzx(stored))
        return extractCpio(stored, folder, budget);
    const most = budget.left();
    const bounded = (chunks) => atMost(most, chunks);
    try {
        await (isGzip
            ? gunzip(stored, bounded, scratch)
            : (0,external_node_stream_promises_.pipeline)(decodePbzx(stored), bounded, (0,external_node_fs_.createWriteStream)(scratch)));
        await (0,byte_source/* withFile */.D4)(scratch, (archive) => extractCpio(archive, folder, budget), name);
    }
    finally {
        await (0,promises_.rm)(scratch, { force: true });
    }
}
async function gunzip(stored, bounded, output) {
    try {
        const unpack = (0,external_node_zlib_.createGunzip)({ chunkSize: 1 << 18 });
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from((0,byte_source/* windowsOf */.R5)(stored)), unpack, bounded, (0,external_node_fs_.createWriteStream)(output));
    }
    catch (cause) {
        const { code, message } = cause;
        if (!code?.startsWith('Z_'))
            throw cause;
        throw new errors/* FormatError */.IF(`a payload of the package cannot be decompressed: ${message}`);
    }
}
async function* atMost(most, chunks) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > most)
            throw new errors/* FormatError */.IF(`a payload of the package has more than ${most} bytes`);
        yield chunk;
    }
}


/***/ }),

/***/ 8992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listPackage: () => (/* binding */ listPackage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8114);
/* harmony import */ var _list_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6577);
/* harmony import */ var _unpacking_budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8672);
/* harmony import */ var _extract_package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1244);






const installed = /^(?:.*?\/)?Payload\/(.+)$/;
const script = /^(?:.*?\/)?(Scripts\/.+)$/;
function listPackage(path) {
    return (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withTemporaryFolder */ .EX)(async (temporary) => {
        const [folder, scratch] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'members'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'scratch')];
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        await (0,_extract_package_js__WEBPACK_IMPORTED_MODULE_5__.extractPackage)({ path, folder, scratch, budgets: _unpacking_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .ownArchiveBudgets */ .fM });
        const record = new Map();
        for (const [member, entry] of await (0,_list_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .listFolder */ .b)(folder)) {
            const name = (installed.exec(member) ?? script.exec(member))?.[1];
            if (name !== undefined)
                record.set(name, entry);
        }
        const known = new Set([...record.keys()].flatMap(withFolders));
        return new Map([...record].filter(([name]) => !isAppleDouble(name, known)));
    });
}
function withFolders(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function isAppleDouble(path, known) {
    const { dir, base } = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.parse(path);
    return base.startsWith('._') && known.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(dir, base.slice(2)));
}


/***/ }),

/***/ 6577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3564);



const permissions = 0o777;
async function listFolder(folder) {
    const record = new Map();
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true, recursive: true })) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        if (entry.isSymbolicLink())
            record.set(name, { kind: 'link', target: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path) });
        else if (entry.isFile()) {
            const mode = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).mode & permissions;
            record.set(name, { kind: 'file', sha256: await (0,_system_files_digest_file_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256OfFile */ .V)(path), mode });
        }
    }
    return record;
}


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ decompressXz)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

async function decompressXz(stream, mostBytes) {
    const { XzReadableStream } = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 6642, 23));
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of new XzReadableStream(new Blob([new Uint8Array(stream)]).stream())) {
            size += chunk.length;
            if (size > mostBytes)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`xz data decodes to more than ${mostBytes} bytes`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF)
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`xz data cannot be decompressed: ${error.message}`);
    }
    return Buffer.concat(chunks, size);
}


/***/ })

};
