export const id = 778;
export const ids = [778,8397];
export const modules = {

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


/***/ })

};
