export const id = 1244;
export const ids = [1244];
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
// EXTERNAL MODULE: ./src/system/byte-source.ts
var byte_source = __webpack_require__(4461);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
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
const mostEntries = 200_000;
async function extractCpio(archive, folder) {
    const links = [];
    for (const { name, mode, contents } of entriesOf(archive)) {
        const path = name.replace(/^\.?\/+/, '').replace(/\/$/, '');
        if (path === '' || path === '.')
            continue;
        (0,archive_links/* checkEntryPath */.iX)(path);
        const place = (0,external_node_path_.join)(folder, path);
        if ((mode & typeMask) === folderType)
            await (0,promises_.mkdir)(place, { recursive: true });
        else if ((mode & typeMask) === linkType) {
            if (contents.size > archive_links/* longestLink */.Ng)
                throw new errors/* FormatError */.IF(`the link ${path} is too long`);
            links.push({ path, target: archive.read(contents.offset, contents.size).toString('utf8') });
        }
        else if ((mode & typeMask) === regularType) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(windows(archive, contents)), (0,external_node_fs_.createWriteStream)(place, { flags: 'wx' }));
            await (0,promises_.chmod)(place, (mode & 0o777) | 0o600);
        }
    }
    await (0,archive_links/* makeLinks */.S_)(links.filter(archive_links/* staysInside */.No), folder);
}
function* entriesOf(archive) {
    let offset = 0;
    for (let count = 0; count < mostEntries; count++) {
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
    throw new errors/* FormatError */.IF(`the cpio archive has more than ${mostEntries} entries`);
}
function aligned(offset, alignment) {
    return Math.ceil(offset / alignment) * alignment;
}
const windowSize = 1 << 20;
function* windows(archive, { offset, size }) {
    for (let done = 0; done < size; done += windowSize) {
        yield archive.read(offset + done, Math.min(windowSize, size - done));
    }
}

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
const mostMemberBytes = 256 << 20;
const mostPayloadBytes = 16 * 2 ** 30;
async function extractPackage({ path, folder, scratch }) {
    await (0,byte_source/* withFile */.D4)(path, async (source) => {
        const { table, heap } = (0,flat_package/* readTable */.xz)(source);
        for (const member of (0,members/* readMembers */.m)(table)) {
            const place = (0,external_node_path_.join)(folder, member.path);
            if (member.kind === 'directory')
                await (0,promises_.mkdir)(place, { recursive: true });
            if (member.kind !== 'file' || member.data === null)
                continue;
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
            const stored = storedBytes(source, heap, member.data);
            checkChecksum(stored, member, member.data);
            if (archives.includes((0,external_node_path_.basename)(member.path)) && member.data.encoding === 'application/octet-stream') {
                await extractArchive(stored, place, scratch);
            }
            else
                await (0,promises_.writeFile)(place, await decodeMember(stored, member.path, member.data), { flag: 'wx' });
        }
    });
}
function storedBytes(source, heap, { offset, length }) {
    return (0,byte_source/* sliceOf */.Mz)(source, heap + offset, length);
}
const algorithms = ['sha1', 'sha256', 'sha512', 'md5'];
const extract_package_windowSize = 1 << 20;
function checkChecksum(stored, { path }, { checksum }) {
    if (checksum === null)
        return;
    if (!algorithms.includes(checksum.algorithm)) {
        throw new errors/* FormatError */.IF(`${path} in the package has a checksum of the unknown kind ${checksum.algorithm}`);
    }
    const hash = (0,external_node_crypto_.createHash)(checksum.algorithm);
    for (let offset = 0; offset < stored.size; offset += extract_package_windowSize) {
        hash.update(stored.read(offset, Math.min(extract_package_windowSize, stored.size - offset)));
    }
    if (hash.digest('hex') !== checksum.value)
        throw new errors/* FormatError */.IF(`${path} in the package is damaged`);
}
async function decodeMember(stored, path, { encoding, size }) {
    if (stored.size > mostMemberBytes || size > mostMemberBytes) {
        throw new errors/* FormatError */.IF(`${path} in the package is larger than ${mostMemberBytes} bytes`);
    }
    const bytes = stored.read(0, stored.size);
    try {
        if (encoding === 'application/octet-stream')
            return bytes;
        if (encoding === 'application/x-gzip')
            return (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: Math.max(1, size) });
        if (encoding === 'application/x-bzip2') {
            const { default: bzip2 } = await __webpack_require__.e(/* import() */ 9634).then(__webpack_require__.t.bind(__webpack_require__, 9634, 23));
            return bzip2.decode(bytes, Buffer.alloc(size));
        }
    }
    catch (cause) {
        throw new errors/* FormatError */.IF(`${path} in the package cannot be decompressed: ${cause.message}`);
    }
    throw new errors/* FormatError */.IF(`${path} in the package has the unknown encoding ${encoding}`);
}
async function extractArchive(stored, folder, scratch) {
    await (0,promises_.mkdir)(folder);
    const isGzip = stored.size >= 2 && stored.read(0, 2).equals(Buffer.from([0x1f, 0x8b]));
    if (!isGzip && !isPbzx(stored))
        return extractCpio(stored, folder);
    try {
        await (isGzip
            ? gunzip(stored, scratch)
            : (0,external_node_stream_promises_.pipeline)(decodePbzx(stored), bounded, (0,external_node_fs_.createWriteStream)(scratch)));
        await (0,byte_source/* withFile */.D4)(scratch, (archive) => extractCpio(archive, folder));
    }
    finally {
        await (0,promises_.rm)(scratch, { force: true });
    }
}
async function gunzip(stored, output) {
    const windows = function* () {
        for (let offset = 0; offset < stored.size; offset += extract_package_windowSize) {
            yield stored.read(offset, Math.min(extract_package_windowSize, stored.size - offset));
        }
    };
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(windows()), (0,external_node_zlib_.createGunzip)(), bounded, (0,external_node_fs_.createWriteStream)(output));
    }
    catch (cause) {
        if (!(cause instanceof Error) || !('code' in cause) || !String(cause.code).startsWith('Z_'))
            throw cause;
        throw new errors/* FormatError */.IF(`a payload of the package cannot be decompressed: ${cause.message}`);
    }
}
async function* bounded(chunks) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > mostPayloadBytes) {
            throw new errors/* FormatError */.IF(`a payload of the package has more than ${mostPayloadBytes} bytes`);
        }
        yield chunk;
    }
}


/***/ }),

/***/ 4446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readMembers)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6578);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9783);



const mostMembers = 10_000;
const deepestMember = 32;
function readMembers(table) {
    const members = [];
    const open = [];
    const elements = [];
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    parser.on('error', (error) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the table of contents of the package is no XML: ${error.message}`);
    });
    parser.on('opentag', ({ name, attributes }) => {
        elements.push(name);
        if (name === 'file') {
            if (open.length >= deepestMember)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF('the package has members that are nested too deep');
            open.push({ name: '', type: '', fields: new Map(), style: new Map() });
        }
        else if (typeof attributes.style === 'string')
            open.at(-1)?.style.set(name, attributes.style);
        else if (name === 'name' && attributes.enctype === 'base64')
            open.at(-1)?.style.set('name', 'base64');
    });
    parser.on('text', (text) => {
        const [parent, name] = [elements.at(-2), elements.at(-1)];
        const draft = open.at(-1);
        if (draft === undefined || text.trim() === '')
            return;
        if (parent === 'file' && name === 'name') {
            draft.name = draft.style.get('name') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
            members.push(emptyMember(open));
            if (members.length > mostMembers)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the package has more than ${mostMembers} members`);
        }
        else if (parent === 'file' && name === 'type')
            draft.type = text;
        else if (parent === 'data' && name !== undefined)
            draft.fields.set(name, text.trim());
    });
    parser.on('closetag', ({ name }) => {
        elements.pop();
        if (name !== 'file')
            return;
        const path = pathOf(open);
        const draft = open.pop();
        const member = members.findLast((each) => each.path === path);
        if (draft && member)
            Object.assign(member, { kind: kindOf(draft.type), data: dataOf(draft, path) });
    });
    parser.write(table).close();
    return members;
}
function emptyMember(open) {
    const path = pathOf(open);
    (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEntryPath */ .iX)(path);
    return { path, kind: 'other', data: null };
}
function pathOf(open) {
    return open.map(({ name }) => name).join('/');
}
function kindOf(type) {
    return type === 'file' || type === 'directory' ? type : 'other';
}
function dataOf({ fields, style }, path) {
    if (!fields.has('length'))
        return null;
    const number = (name) => {
        const value = fields.get(name);
        if (value === undefined || !/^\d{1,15}$/.test(value)) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FormatError */ .IF(`the table of contents of the package does not say the ${name} of ${path}`);
        }
        return Number(value);
    };
    const [algorithm, value] = [style.get('archived-checksum'), fields.get('archived-checksum')];
    return {
        offset: number('offset'),
        length: number('length'),
        size: number('size'),
        encoding: style.get('encoding') ?? 'application/octet-stream',
        checksum: algorithm && value ? { algorithm: algorithm.toLowerCase(), value: value.toLowerCase() } : null,
    };
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
