export const id = 6188;
export const ids = [6188,159,778,8397];
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

/***/ 778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeArchive: () => (/* binding */ changeArchive),
/* harmony export */   readArchive: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_tar_write_tar_gz_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(465);
/* harmony import */ var _archive_zip_write_zip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(479);
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9437);
/* harmony import */ var _inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6758);






function readArchive(archive, use) {
    return withExtracted(archive, ({ folder, inside }) => useEach({ folder, inside }, use));
}
function changeArchive(archive, use, isChanged = () => true) {
    return withExtracted(archive, async ({ folder, inside }) => {
        const results = await useEach({ folder, inside }, use);
        if (results.length === 0 || !isChanged(results))
            return results;
        const roots = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        await (archive.kind === 'zip' ? _archive_zip_write_zip_js__WEBPACK_IMPORTED_MODULE_3__/* .writeZip */ .z : _archive_tar_write_tar_gz_js__WEBPACK_IMPORTED_MODULE_2__/* .writeTarGz */ .S)({
            roots,
            rootLinks: 'kept',
            output: archive.path,
        });
        return results;
    });
}
function withExtracted(archive, use) {
    return (0,_inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_5__.withContents)(archive, ({ folder, inside }) => use({ folder: folder ?? '', inside }));
}
async function useEach({ folder, inside }, use) {
    const results = [];
    for (const path of await (0,_inspect_container_contents_js__WEBPACK_IMPORTED_MODULE_5__.findArtifacts)(folder)) {
        const kind = await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_4__.artifactKind)(path);
        results.push(await use({ path, kind, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path), nesting: inside }));
    }
    return results;
}


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findArtifacts: () => (/* binding */ findArtifacts),
/* harmony export */   withContents: () => (/* binding */ withContents)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _archive_unpacking_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8672);
/* harmony import */ var _artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9437);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6782);
/* harmony import */ var _bundle_code_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2230);
/* harmony import */ var _bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3292);
/* harmony import */ var _bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3355);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6578);
/* harmony import */ var _system_files_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8114);










const deepestContainer = 3;
async function withContents({ path, kind, nesting }, use) {
    const { depth, budgets } = nesting ?? (await outermost(path));
    const own = budgets[depth];
    if (own === undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .FormatError */ .IF(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)} is inside ${depth} other archives, and only ${deepestContainer} in one another are opened`);
    }
    const inside = { depth: depth + 1, budgets };
    return (0,_system_files_files_js__WEBPACK_IMPORTED_MODULE_9__/* .withTemporaryFolder */ .EX)(async (temporary) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'contents');
        const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'scratch');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        if (kind === 'dmg') {
            const { extractDiskImage } = await Promise.all(/* import() */[__webpack_require__.e(9376), __webpack_require__.e(9670)]).then(__webpack_require__.bind(__webpack_require__, 9376));
            const image = await extractDiskImage({ path, folder, scratch, budgets: own });
            if (!image.opened)
                return use({ inside, folder: null, notOpened: image.reason });
        }
        else if (kind === 'zip') {
            const { extractZip } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(2082)]).then(__webpack_require__.bind(__webpack_require__, 2082));
            await extractZip(path, folder, own.files);
        }
        else if (kind === 'tar.gz') {
            const { extractTarGz } = await __webpack_require__.e(/* import() */ 5702).then(__webpack_require__.bind(__webpack_require__, 5702));
            await extractTarGz(path, folder, own.files);
        }
        else {
            const { extractPackage } = await Promise.all(/* import() */[__webpack_require__.e(4723), __webpack_require__.e(9800), __webpack_require__.e(1244)]).then(__webpack_require__.bind(__webpack_require__, 1244));
            await extractPackage({ path, folder, scratch, budgets: own });
        }
        return use({ inside, folder, notOpened: null });
    });
}
async function outermost(path) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    return { depth: 0, budgets: Array.from({ length: deepestContainer }, () => (0,_archive_unpacking_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .createBudgets */ .$P)(size)) };
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
    return (await (0,_bundle_code_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isCode */ ._)(path)) || (await (0,_artifact_artifact_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .containerKind */ .AE)(path)) !== null;
}
async function isProgramBundle(path) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) === '')
        return false;
    if (!(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .isBundle */ .bn)(path)))
        return (await (0,_bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_6__/* .programWithoutLinks */ .S)(path)) !== null;
    try {
        await (0,_bundle_read_code_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .readSignableBundle */ .Y)(path);
        return true;
    }
    catch (error) {
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .FormatError */ .IF)
            return (await (0,_bundle_framework_links_js__WEBPACK_IMPORTED_MODULE_6__/* .programWithoutLinks */ .S)(path)) !== null;
        throw error;
    }
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


/***/ })

};
