export const id = 9376;
export const ids = [9376];
export const modules = {

/***/ 9376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extractDiskImage: () => (/* binding */ extractDiskImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/system/files/byte-source.ts
var byte_source = __webpack_require__(5101);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/archive/file-writer.ts
var file_writer = __webpack_require__(7212);
// EXTERNAL MODULE: ./src/archive/links.ts
var archive_links = __webpack_require__(9783);
// EXTERNAL MODULE: ./src/system/struct-view.ts
var struct_view = __webpack_require__(8952);
;// CONCATENATED MODULE: ./src/archive/hfs-plus/b-tree.ts


const nodeHeaderSize = 14;
const leafKind = -1;
function* leafRecords(tree) {
    if (tree.size === 0)
        return;
    const header = new struct_view/* StructView */.n(tree.read(0, 512), {
        littleEndian: false,
        what: 'a B-tree of the HFS+ volume',
    });
    const nodeSize = header.part(32, 2).readUInt16BE();
    if (nodeSize < 512 || nodeSize > tree.size)
        throw new errors/* FormatError */.IF('a B-tree has nodes of an impossible size');
    let node = header.u32(24);
    const visited = new Set();
    while (node !== 0) {
        if (visited.has(node))
            throw new errors/* FormatError */.IF('the leaves of a B-tree form a circle');
        visited.add(node);
        const bytes = tree.read(node * nodeSize, nodeSize);
        if (bytes.readInt8(8) !== leafKind)
            throw new errors/* FormatError */.IF('a B-tree has a leaf that is none');
        yield* recordsOf(bytes);
        node = bytes.readUInt32BE(0);
    }
}
function* recordsOf(node) {
    const count = node.readUInt16BE(10);
    if (nodeHeaderSize + count * 2 > node.length)
        throw new errors/* FormatError */.IF('a B-tree node has too many records');
    const offsetOf = (index) => node.readUInt16BE(node.length - 2 * (index + 1));
    for (let index = 0; index < count; index++) {
        const record = node.subarray(offsetOf(index), offsetOf(index + 1));
        if (record.length < 2)
            throw new errors/* FormatError */.IF('a B-tree has a record without a key');
        const keyEnd = 2 + record.readUInt16BE(0);
        if (keyEnd > record.length)
            throw new errors/* FormatError */.IF('a B-tree has a key that is cut off');
        yield { key: record.subarray(2, keyEnd), data: record.subarray(keyEnd + (keyEnd & 1)) };
    }
}

;// CONCATENATED MODULE: ./src/archive/hfs-plus/fork.ts


const forkSize = 80;
const extentsInFork = 8;
function readFork(bytes) {
    const view = new struct_view/* StructView */.n(bytes, { littleEndian: false, what: 'a fork of the HFS+ volume' });
    return { size: view.u64(0), extents: readExtents(view.part(16, extentsInFork * 8)) };
}
function readExtents(bytes) {
    const view = new struct_view/* StructView */.n(bytes, { littleEndian: false, what: 'an extent of the HFS+ volume' });
    const extents = Array.from({ length: extentsInFork }, (_, index) => ({
        firstBlock: view.u32(index * 8),
        blockCount: view.u32(index * 8 + 4),
    }));
    return extents.filter(({ blockCount }) => blockCount > 0);
}
function forkSource(volume, blockSize, { size, extents }) {
    return {
        size,
        read(offset, length) {
            if (offset < 0 || offset + length > size)
                throw new errors/* FormatError */.IF('a read beyond the end of a fork', offset);
            const parts = [];
            let start = 0;
            for (const { firstBlock, blockCount } of extents) {
                const end = start + blockCount * blockSize;
                const from = Math.max(offset, start);
                const to = Math.min(offset + length, end);
                if (from < to)
                    parts.push(volume.read(firstBlock * blockSize + from - start, to - from));
                start = end;
            }
            const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
            if (bytes.length !== length)
                throw new errors/* FormatError */.IF('a fork of the HFS+ volume has too few extents', offset);
            return bytes;
        },
    };
}

;// CONCATENATED MODULE: ./src/archive/hfs-plus/catalog.ts



const recordKind = { folder: 1, file: 2 };
const typeMask = 0o170000;
const linkType = 0o120000;
const compressedFlag = 0x20;
const hardLink = 'hlnkhfs+';
function readCatalog(catalog, budget) {
    const entries = [];
    for (const { key, data } of leafRecords(catalog)) {
        const kind = data.length >= 2 ? data.readInt16BE(0) : 0;
        if (kind !== recordKind.folder && kind !== recordKind.file)
            continue;
        budget.take(0);
        const { parent, name } = readKey(key);
        const view = new struct_view/* StructView */.n(data, {
            littleEndian: false,
            what: `the catalog record of ${JSON.stringify(name)}`,
        });
        const id = view.u32(8);
        entries.push(kind === recordKind.folder ? { kind: 'folder', id, parent, name } : readFile(view, parent, name));
    }
    return entries;
}
function readKey(key) {
    const view = new struct_view/* StructView */.n(key, { littleEndian: false, what: 'a key of the catalog' });
    const length = view.part(4, 2).readUInt16BE() * 2;
    const name = Buffer.from(view.part(6, length)).swap16().toString('utf16le');
    return { parent: view.u32(0), name };
}
function readFile(view, parent, name) {
    const mode = view.part(42, 2).readUInt16BE();
    return {
        kind: (mode & typeMask) === linkType ? 'link' : 'file',
        id: view.u32(8),
        parent,
        name,
        mode: mode & 0o777,
        isCompressed: (view.u8(41) & compressedFlag) !== 0,
        inode: view.part(48, 8).toString('latin1') === hardLink ? view.u32(44) : null,
        data: readFork(view.part(88, forkSize)),
        resource: readFork(view.part(168, forkSize)),
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/archive/lzfse/decode-lzfse.ts + 2 modules
var decode_lzfse = __webpack_require__(1760);
// EXTERNAL MODULE: ./src/archive/lzfse/lzvn.ts
var lzvn = __webpack_require__(323);
// EXTERNAL MODULE: ./src/archive/lzfse/output-window.ts
var output_window = __webpack_require__(4609);
;// CONCATENATED MODULE: ./src/archive/hfs-plus/compressed-file.ts







const attributeName = 'com.apple.decmpfs';
const headerSize = 16;
const blockSize = 1 << 16;
const mostStored = 2 * blockSize;
const zlib = {
    stored: (first) => (first & 15) === 15,
    decode: (bytes, size) => (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: size }),
};
const compressed_file_lzvn = {
    stored: (first) => first === 0x06,
    decode(bytes, size) {
        const output = (0,output_window/* createOutputWindow */.G)(size);
        (0,lzvn/* decodeLzvn */.X)(bytes, output);
        return output.bytes;
    },
};
const lzfse = { stored: (first) => first === 0xff, decode: decode_lzfse.decodeLzfse };
const kinds = new Map([
    [3, { codec: zlib, inFork: false }],
    [4, { codec: zlib, inFork: true }],
    [7, { codec: compressed_file_lzvn, inFork: false }],
    [8, { codec: compressed_file_lzvn, inFork: true }],
    [11, { codec: lzfse, inFork: false }],
    [12, { codec: lzfse, inFork: true }],
]);
function readCompressionAttributes(attributes) {
    const found = new Map();
    for (const { key, data } of leafRecords(attributes)) {
        if (key.length < 12 || data.length < 16 || data.readUInt32BE(0) !== 0x10)
            continue;
        const name = Buffer.from(key.subarray(12, 12 + key.readUInt16BE(10) * 2))
            .swap16()
            .toString('utf16le');
        if (name === attributeName)
            found.set(key.readUInt32BE(2), data.subarray(16, 16 + data.readUInt32BE(12)));
    }
    return found;
}
function readCompressedFile(attribute, resourceFork, mostBytes) {
    const view = new struct_view/* StructView */.n(attribute, { littleEndian: true, what: `the attribute ${attributeName}` });
    const [kind, size] = [view.u32(4), view.u64(8)];
    const known = kinds.get(kind);
    if (view.text(0, 4) !== 'fpmc' || known === undefined || size > mostBytes) {
        throw new errors/* FormatError */.IF(`a compressed file of the kind ${kind} and ${size} bytes is not supported`);
    }
    const { codec, inFork } = known;
    if (!inFork)
        return decodeBlock(attribute.subarray(headerSize), codec, size);
    const count = Math.ceil(size / blockSize);
    const ranges = forkBlocks(resourceFork, codec === zlib, count);
    const parts = ranges.map(({ offset, length }, index) => {
        if (length < 1 || length > mostStored)
            throw new errors/* FormatError */.IF(`a compressed file has a block of ${length} bytes`);
        return decodeBlock(resourceFork.read(offset, length), codec, Math.min(blockSize, size - index * blockSize));
    });
    return Buffer.concat(parts);
}
function decodeBlock(block, { stored, decode }, size) {
    const bytes = stored(block[0] ?? 0) ? block.subarray(1) : decoded(() => decode(block, size));
    if (bytes.length !== size)
        throw new errors/* FormatError */.IF(`a block of a compressed file has ${bytes.length} bytes in place of ${size}`);
    return bytes;
}
function decoded(decode) {
    try {
        return decode();
    }
    catch (error) {
        throw new errors/* FormatError */.IF(`a compressed file cannot be decompressed: ${error.message}`);
    }
}
function forkBlocks(fork, isResource, count) {
    const blocks = Array.from({ length: count }, (_, index) => index);
    if (!isResource) {
        const table = fork.read(0, (count + 1) * 4);
        return blocks.map((index) => {
            const offset = table.readUInt32LE(index * 4);
            return { offset, length: table.readUInt32LE(index * 4 + 4) - offset };
        });
    }
    const start = fork.read(0, 4).readUInt32BE() + 4;
    const stored = fork.read(start, 4).readUInt32LE();
    if (stored !== count)
        throw new errors/* FormatError */.IF(`a compressed file has ${stored} blocks in place of ${count}`);
    const table = fork.read(start + 4, count * 8);
    return blocks.map((index) => ({
        offset: start + table.readUInt32LE(index * 8),
        length: table.readUInt32LE(index * 8 + 4),
    }));
}

;// CONCATENATED MODULE: ./src/archive/hfs-plus/volume.ts




const forkKinds = new Map([
    [0x00, 'data'],
    [0xff, 'resource'],
]);
const headerOffset = 1024;
const volume_headerSize = 512;
const fileId = { extents: 3, catalog: 4, attributes: 8 };
function openHfsVolume(volume) {
    const view = new struct_view/* StructView */.n(volume.read(headerOffset, volume_headerSize), {
        littleEndian: false,
        what: 'the header of the HFS+ volume',
    });
    const blockSize = view.u32(40);
    if (blockSize < 512 || (blockSize & (blockSize - 1)) !== 0) {
        throw new errors/* FormatError */.IF('the HFS+ volume has blocks of an impossible size', headerOffset + 40);
    }
    const forkAt = (offset) => readFork(view.part(offset, forkSize));
    const overflow = readOverflow(forkSource(volume, blockSize, forkAt(192)));
    const open = (file, kind, { size, extents }) => {
        const further = overflow.get(overflowKey(file, kind)) ?? [];
        return forkSource(volume, blockSize, { size, extents: [...extents, ...further.flat()] });
    };
    return {
        catalog: open(fileId.catalog, 'data', forkAt(272)),
        attributes: open(fileId.attributes, 'data', forkAt(352)),
        open,
    };
}
function readOverflow(tree) {
    const overflow = new Map();
    for (const { key, data } of leafRecords(tree)) {
        const kind = forkKinds.get(key.readUInt8(0));
        if (kind === undefined || key.length < 10)
            throw new errors/* FormatError */.IF('the extents B-tree has a key that is none');
        const name = overflowKey(key.readUInt32BE(2), kind);
        overflow.set(name, [...(overflow.get(name) ?? []), readExtents(data)]);
    }
    return overflow;
}
function overflowKey(file, kind) {
    return `${file} ${kind}`;
}

;// CONCATENATED MODULE: ./src/archive/hfs-plus/extract-hfs-plus.ts








const rootId = 2;
const hardLinkFolder = '\0\0\0\0HFS+ Private Data';
const privateNames = [
    hardLinkFolder,
    '.HFS+ Private Directory Data\r',
    '.journal',
    '.journal_info_block',
];
async function extractHfsPlus(source, folder, budget) {
    const volume = openHfsVolume(source);
    const entries = readCatalog(volume.catalog, budget);
    const readers = createContentReader(volume, entries);
    const writer = (0,file_writer/* createFileWriter */.K)(folder);
    const links = [];
    const listed = [];
    for (const { path, entry } of withPaths(entries)) {
        if (entry.kind === 'folder') {
            writer.makeFolder(path);
            listed.push({ path, kind: 'folder' });
        }
        else if (entry.kind === 'link') {
            const target = readers.open(entry, archive_links/* longestLink */.Ng).read(0, checkedLength(entry)).toString('utf8');
            links.push({ path, target });
        }
        else {
            const contents = readers.open(entry, budget.left());
            budget.take(contents.size, 0);
            await writer.writeFile(path, (0,byte_source/* windowsOf */.R5)(contents), entry.mode);
            listed.push({ path, kind: 'file' });
        }
    }
    await (0,archive_links/* makeLinks */.S_)(links.filter(archive_links/* staysInside */.No), folder);
    return [...listed, ...links.map((link) => ({ ...link, kind: 'link' }))];
}
function checkedLength({ name, data }) {
    if (data.size <= archive_links/* longestLink */.Ng)
        return data.size;
    throw new errors/* FormatError */.IF(`the link ${JSON.stringify(name)} has a target of ${data.size} bytes`);
}
function withPaths(entries) {
    const children = new Map();
    for (const entry of entries) {
        const siblings = children.get(entry.parent);
        if (siblings)
            siblings.push(entry);
        else
            children.set(entry.parent, [entry]);
    }
    const found = [];
    const pending = [{ path: '', id: rootId }];
    const visited = new Set();
    for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
        if (visited.has(parent.id))
            throw new errors/* FormatError */.IF('a folder of the HFS+ volume contains itself');
        visited.add(parent.id);
        for (const entry of children.get(parent.id) ?? []) {
            if (privateNames.includes(entry.name))
                continue;
            const path = external_node_path_.posix.join(parent.path, posixName(entry.name));
            (0,archive_links/* checkEntryPath */.iX)(path);
            found.push({ path, entry });
            if (entry.kind === 'folder')
                pending.push({ path, id: entry.id });
        }
    }
    return found;
}
function posixName(name) {
    const shown = name.replaceAll('/', ':');
    (0,archive_links/* checkEntryPath */.iX)(shown);
    return shown;
}
function createContentReader(volume, entries) {
    const inodeFolder = entries.find(({ name }) => name === hardLinkFolder)?.id;
    const inodes = new Map(entries.flatMap((entry) => entry.parent === inodeFolder && entry.kind === 'file' ? [[entry.name, entry]] : []));
    let attributes;
    return {
        open(file, mostBytes) {
            const owner = file.inode === null ? file : inodes.get(`iNode${file.inode}`);
            if (owner === undefined)
                throw new errors/* FormatError */.IF(`the hard link ${JSON.stringify(file.name)} leads to no file`);
            if (!owner.isCompressed)
                return volume.open(owner.id, 'data', owner.data);
            attributes ??= readCompressionAttributes(volume.attributes);
            const attribute = attributes.get(owner.id);
            if (attribute === undefined) {
                throw new errors/* FormatError */.IF(`${JSON.stringify(file.name)} is compressed, and its attribute is missing`);
            }
            const fork = volume.open(owner.id, 'resource', owner.resource);
            return (0,byte_source/* bytesOf */.$$)(readCompressedFile(attribute, fork, mostBytes));
        },
    };
}

// EXTERNAL MODULE: ./src/archive/unpacking-budget.ts
var unpacking_budget = __webpack_require__(8672);
// EXTERNAL MODULE: ./src/property-list/read-property-list.ts + 2 modules
var read_property_list = __webpack_require__(159);
// EXTERNAL MODULE: ./src/archive/disk-image/disk-image.ts
var disk_image = __webpack_require__(8569);
;// CONCATENATED MODULE: ./src/archive/disk-image/block-table.ts




const sectorSize = 512;
const chunkKinds = new Map([
    [0x00000000, 'zero'],
    [0x00000001, 'raw'],
    [0x00000002, 'ignore'],
    [0x80000004, 'adc'],
    [0x80000005, 'zlib'],
    [0x80000006, 'bzip2'],
    [0x80000007, 'lzfse'],
    [0x80000008, 'xz'],
]);
const comment = 0x7ffffffe;
const terminator = 0xffffffff;
const field = { dataForkOffset: 24, plistOffset: 216, plistSize: 224 };
const crc32Type = 2;
const tableHeaderSize = 204;
const chunkSize = 40;
const mostPropertyListBytes = 64 << 20;
function readBlockTables(source) {
    const trailer = new struct_view/* StructView */.n((0,disk_image/* readTrailer */.ot)(source).bytes, {
        littleEndian: false,
        what: 'the end of the disk image',
    });
    const size = trailer.u64(field.plistSize);
    if (size > mostPropertyListBytes)
        throw new errors/* FormatError */.IF('the block tables of the disk image are too large');
    const bytes = source.read(trailer.u64(field.plistOffset), size);
    const dataFork = trailer.u64(field.dataForkOffset);
    return listedTables((0,read_property_list.readPropertyList)(bytes, 'the resource fork of the disk image')).map(({ name, data }) => readTable(data, name, dataFork));
}
function listedTables(list) {
    const fork = list['resource-fork'];
    const tables = isRecord(fork) ? fork.blkx : undefined;
    if (!Array.isArray(tables))
        throw new errors/* FormatError */.IF('the disk image has no block tables');
    return tables.map((table) => {
        if (!isRecord(table) || !(table.Data instanceof Uint8Array)) {
            throw new errors/* FormatError */.IF('a block table of the disk image has no data');
        }
        const name = table.Name ?? table.CFName;
        return { name: typeof name === 'string' ? name : '', data: Buffer.from(table.Data) };
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function readTable(data, name, dataFork) {
    const view = new struct_view/* StructView */.n(data, { littleEndian: false, what: `the block table ${JSON.stringify(name)}` });
    if (view.text(0, 4) !== 'mish')
        throw new errors/* FormatError */.IF(`${JSON.stringify(name)} is not a block table`);
    const firstSector = view.u64(8);
    const dataOffset = dataFork + view.u64(24);
    const chunks = [];
    for (let index = 0; index < view.u32(200); index++) {
        const at = tableHeaderSize + index * chunkSize;
        const type = view.u32(at);
        if (type === terminator)
            break;
        if (type === comment)
            continue;
        const kind = chunkKinds.get(type);
        if (kind === undefined) {
            throw new errors/* FormatError */.IF(`the disk image has a chunk of the unknown kind 0x${type.toString(16)}`, at);
        }
        chunks.push({
            kind,
            sector: firstSector + view.u64(at + 8),
            sectorCount: view.u64(at + 16),
            offset: dataOffset + view.u64(at + 24),
            length: view.u64(at + 32),
        });
    }
    return { name, chunks, checksum: view.u32(64) === crc32Type ? view.u32(72) : null };
}

;// CONCATENATED MODULE: ./src/archive/disk-image/crc32-of-zeros.ts
const polynomial = 0xedb88320;
const one = 0x80000000;
const zeroByte = 0x00800000;
function crc32OfZeros(length, start) {
    let factor = one;
    let power = zeroByte;
    for (let rest = length; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            factor = product(factor, power);
        power = product(power, power);
    }
    return ~product(~start, factor) >>> 0;
}
function product(one, other) {
    let result = 0;
    let shifted = other;
    for (let bit = 31; bit >= 0; bit--) {
        if (((one >>> bit) & 1) === 1)
            result ^= shifted;
        shifted = (shifted & 1) === 1 ? (shifted >>> 1) ^ polynomial : shifted >>> 1;
    }
    return result;
}

// EXTERNAL MODULE: ./src/archive/xz/decompress-xz.ts
var decompress_xz = __webpack_require__(3337);
;// CONCATENATED MODULE: ./src/archive/disk-image/decompress-chunk.ts



async function decompressChunk(kind, stored, size) {
    const bytes = await decompress(kind, stored, size);
    if (bytes.length === size)
        return bytes;
    throw new errors/* FormatError */.IF(`a chunk of the disk image has ${bytes.length} bytes in place of ${size}`);
}
async function decompress(kind, stored, size) {
    switch (kind) {
        case 'raw':
            return stored;
        case 'zlib':
            return translateErrors(() => (0,external_node_zlib_.inflateSync)(stored, { maxOutputLength: size }));
        case 'bzip2': {
            const { decodeBzip2 } = await __webpack_require__.e(/* import() */ 4424).then(__webpack_require__.bind(__webpack_require__, 4424));
            return translateErrors(() => decodeBzip2(stored, size));
        }
        case 'xz':
            return (0,decompress_xz/* decompressXz */.c)(stored, size);
        case 'lzfse': {
            const { decodeLzfse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1760));
            return decodeLzfse(stored, size);
        }
        case 'adc': {
            const { decodeAdc } = await __webpack_require__.e(/* import() */ 2608).then(__webpack_require__.bind(__webpack_require__, 2608));
            return decodeAdc(stored, size);
        }
    }
}
async function translateErrors(decode) {
    try {
        return await decode();
    }
    catch (cause) {
        throw new errors/* FormatError */.IF(`a chunk of the disk image cannot be decompressed: ${cause.message}`);
    }
}

;// CONCATENATED MODULE: ./src/archive/disk-image/decode-disk-image.ts






const largestDisk = 64 * 2 ** 30;
const largestChunk = 8 << 20;
async function decodeDiskImage(source, output, budget) {
    const tables = readBlockTables(source);
    const file = await (0,promises_.open)(output, 'wx', 0o600);
    try {
        await file.truncate(diskSize(tables, budget));
        for (const table of tables)
            await decodeTable(table, { source, file });
    }
    finally {
        await file.close();
    }
}
function diskSize(tables, budget) {
    let sectors = 0;
    for (const { kind, sector, sectorCount, length } of tables.flatMap(({ chunks }) => chunks)) {
        sectors = Math.max(sectors, sector + sectorCount);
        if (kind === 'zero' || kind === 'ignore')
            continue;
        const bytes = Math.max(sectorCount * sectorSize, length);
        if (bytes > largestChunk)
            throw new errors/* FormatError */.IF(`the disk image has a chunk of more than ${largestChunk} bytes`);
        budget.take(bytes);
    }
    if (sectors * sectorSize > largestDisk) {
        throw new errors/* FormatError */.IF(`the disk image decodes to more than ${largestDisk} bytes`);
    }
    return sectors * sectorSize;
}
async function decodeTable({ name, chunks, checksum }, { source, file }) {
    let sum = 0;
    for (const chunk of chunks) {
        if (chunk.kind === 'ignore')
            continue;
        const bytes = await decodeChunk(chunk, source);
        if (bytes === null)
            sum = crc32OfZeros(chunk.sectorCount * sectorSize, sum);
        else {
            await file.write(bytes, 0, bytes.length, chunk.sector * sectorSize);
            sum = (0,external_node_zlib_.crc32)(bytes, sum);
        }
    }
    if (checksum !== null && sum !== checksum) {
        throw new errors/* FormatError */.IF(`the partition ${JSON.stringify(name)} of the disk image is damaged (CRC-32)`);
    }
}
async function decodeChunk(chunk, source) {
    if (chunk.kind === 'zero' || chunk.kind === 'ignore')
        return null;
    const stored = source.read(chunk.offset, chunk.length);
    return decompressChunk(chunk.kind, stored, chunk.sectorCount * sectorSize);
}

;// CONCATENATED MODULE: ./src/archive/disk-image/find-volume.ts



function findVolume(disk) {
    const partitions = [...guidPartitions(disk), ...applePartitions(disk), disk];
    const volumes = partitions.map((source) => ({ source, kind: volumeKind(source) }));
    return volumes.find(({ kind }) => kind !== 'unknown') ?? { source: disk, kind: 'unknown' };
}
function volumeKind(source) {
    if (textAt(source, 1024, 2) === 'H+' || textAt(source, 1024, 2) === 'HX')
        return 'hfs-plus';
    return textAt(source, 32, 4) === 'NXSB' ? 'apfs' : 'unknown';
}
const mostPartitions = 128;
function guidPartitions(disk) {
    if (textAt(disk, sectorSize, 8) !== 'EFI PART')
        return [];
    const header = new struct_view/* StructView */.n(disk.read(sectorSize, sectorSize), {
        littleEndian: true,
        what: 'the partition table',
    });
    const [start, count, size] = [header.u64(72) * sectorSize, header.u32(80), header.u32(84)];
    const entries = Array.from({ length: Math.min(count, mostPartitions) }, (_, index) => start + index * size);
    return entries.flatMap((offset) => {
        if (offset + 128 > disk.size)
            return [];
        const entry = new struct_view/* StructView */.n(disk.read(offset, 128), { littleEndian: true, what: 'the partition table' });
        const [first, last] = [entry.u64(32), entry.u64(40)];
        return partition(disk, first * sectorSize, (last - first + 1) * sectorSize);
    });
}
function applePartitions(disk) {
    if (textAt(disk, 0, 2) !== 'ER')
        return [];
    const blockSize = disk.read(2, 2).readUInt16BE();
    const found = [];
    for (let index = 1; index <= mostPartitions; index++) {
        if (textAt(disk, index * blockSize, 2) !== 'PM')
            break;
        const entry = disk.read(index * blockSize, 16);
        found.push(...partition(disk, entry.readUInt32BE(8) * blockSize, entry.readUInt32BE(12) * blockSize));
    }
    return found;
}
function partition(disk, offset, size) {
    return offset > 0 && size > 0 && offset + size <= disk.size ? [(0,byte_source/* sliceOf */.Mz)(disk, offset, size)] : [];
}
function textAt(source, offset, length) {
    return offset + length > source.size ? '' : source.read(offset, length).toString('latin1');
}

;// CONCATENATED MODULE: ./src/archive/disk-image/extract-disk-image.ts







async function extractDiskImage({ path, folder, scratch, budgets, }) {
    try {
        const limits = await (0,byte_source/* withFile */.D4)(path, async (source) => {
            if ((0,disk_image/* isEncryptedDiskImage */.lt)(source))
                return null;
            const { decoded, files } = budgets ?? (0,unpacking_budget/* createBudgets */.$P)(source.size);
            await decodeDiskImage(source, scratch, decoded);
            return files;
        });
        if (limits === null)
            return { opened: false, reason: 'encrypted' };
        return await (0,byte_source/* withFile */.D4)(scratch, async (disk) => {
            const { kind, source } = findVolume(disk);
            if (kind === 'hfs-plus')
                return { opened: true, entries: await extractHfsPlus(source, folder, limits) };
            return { opened: false, reason: kind === 'apfs' ? 'apfs' : 'unknown-file-system' };
        }, path);
    }
    finally {
        await (0,promises_.rm)(scratch, { force: true });
    }
}


/***/ }),

/***/ 1760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeLzfse: () => (/* binding */ decodeLzfse)
});

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(6578);
// EXTERNAL MODULE: ./src/system/struct-view.ts
var struct_view = __webpack_require__(8952);
;// CONCATENATED MODULE: ./src/archive/lzfse/finite-state-entropy.ts

function decoderStates(frequencies, stateCount) {
    const states = [];
    const leadingZeros = Math.clz32(stateCount);
    for (const [symbol, frequency] of frequencies.entries()) {
        if (frequency === 0)
            continue;
        if (states.length + frequency > stateCount) {
            throw new errors/* FormatError */.IF('the LZFSE block has a frequency table with too many states');
        }
        const bits = Math.clz32(frequency) - leadingZeros;
        const firstShort = ((2 * stateCount) >> bits) - frequency;
        for (let index = 0; index < frequency; index++) {
            states.push(index < firstShort
                ? { symbol, bits, delta: ((frequency + index) << bits) - stateCount }
                : { symbol, bits: bits - 1, delta: (index - firstShort) << (bits - 1) });
        }
    }
    return states;
}
function createBitReader(bytes, unusedBits) {
    let position = bytes.length * 8 - unusedBits;
    return (count) => {
        position -= count;
        if (position < 0)
            throw new errors/* FormatError */.IF('the LZFSE block has fewer bits than its header says');
        const first = position >> 3;
        const window = (bytes[first] ?? 0) |
            ((bytes[first + 1] ?? 0) << 8) |
            ((bytes[first + 2] ?? 0) << 16) |
            ((bytes[first + 3] ?? 0) << 24);
        return (window >>> (position & 7)) & ((1 << count) - 1);
    };
}
function createSymbolReader(states, start, readBits) {
    let current = stateAt(states, start);
    return () => {
        const { symbol, bits, delta } = current;
        current = stateAt(states, delta + readBits(bits));
        return symbol;
    };
}
function consecutiveRanges(extraBits) {
    let base = 0;
    const bases = extraBits.map((bits) => {
        const start = base;
        base += 2 ** bits;
        return start;
    });
    return { extraBits, bases };
}
function createValueReader(states, start, { readBits, ranges }) {
    let current = stateAt(states, start);
    return () => {
        const { symbol, bits, delta } = current;
        const extraBits = ranges.extraBits[symbol] ?? 0;
        const read = readBits(bits + extraBits);
        current = stateAt(states, delta + (read >> extraBits));
        return (ranges.bases[symbol] ?? 0) + (read & ((1 << extraBits) - 1));
    };
}
function stateAt(states, index) {
    const state = states[index];
    if (state === undefined)
        throw new errors/* FormatError */.IF('the LZFSE block names a state that its tables lack');
    return state;
}

;// CONCATENATED MODULE: ./src/archive/lzfse/compressed-block.ts



const symbolCounts = { l: 20, m: 20, d: 64, literal: 256 };
const stateCounts = { l: 64, m: 64, d: 256, literal: 1024 };
const sixteenPlain = Array.from({ length: 16 }, () => 0);
const ranges = {
    l: consecutiveRanges([...sixteenPlain, 2, 3, 5, 8]),
    m: consecutiveRanges([...sixteenPlain, 3, 5, 8, 11]),
    d: consecutiveRanges(Array.from({ length: symbolCounts.d }, (_, symbol) => symbol >> 2)),
};
const tablesOffset = 32;
function decodeCompressedBlock(bytes, output) {
    const view = new struct_view/* StructView */.n(bytes, { littleEndian: true, what: 'an LZFSE block' });
    const header = readHeader(view);
    const frequencies = readFrequencies(view.part(tablesOffset, header.headerSize - tablesOffset));
    const literals = readLiterals(view.part(header.headerSize, header.literalBytes), header, frequencies.literal);
    const matchesAt = header.headerSize + header.literalBytes;
    const matches = view.part(matchesAt, header.matchBytes);
    copyMatches({ literals, matches, header, frequencies }, output);
    return matchesAt + header.matchBytes;
}
function readHeader(view) {
    const words = [view.bigU64(8), view.bigU64(16), view.bigU64(24)];
    const field = (word, start, bits) => Number((words[word] >> BigInt(start)) & ((1n << BigInt(bits)) - 1n));
    const headerSize = field(2, 0, 32);
    if (headerSize < tablesOffset)
        throw new errors/* FormatError */.IF('an LZFSE block has a header that is too short');
    return {
        literalCount: field(0, 0, 20),
        literalBytes: field(0, 20, 20),
        matchCount: field(0, 40, 20),
        literalUnusedBits: 7 - field(0, 60, 3),
        literalStates: [0, 10, 20, 30].map((start) => field(1, start, 10)),
        matchBytes: field(1, 40, 20),
        matchUnusedBits: 7 - field(1, 60, 3),
        headerSize,
        states: { l: field(2, 32, 10), m: field(2, 42, 10), d: field(2, 52, 10) },
    };
}
const codeLengths = [2, 3, 2, 5, 2, 3, 2, 8, 2, 3, 2, 5, 2, 3, 2, 14];
const codeValues = [0, 2, 1, 4, 0, 3, 1, -1, 0, 2, 1, 5, 0, 3, 1, -1];
const codeValuesAbove = [0, 2, 1, 6, 0, 3, 1, -1, 0, 2, 1, 7, 0, 3, 1, -1];
function readFrequencies(bytes) {
    let position = 0;
    const readOne = () => {
        const window = windowAt(bytes, position);
        const low = window & 15;
        const length = codeLengths[low] ?? 0;
        position += length;
        if (position > bytes.length * 8)
            throw new errors/* FormatError */.IF('an LZFSE block has a table that is cut off');
        if (length === 8)
            return 8 + ((window >> 4) & 15);
        if (length === 14)
            return 24 + ((window >> 4) & 1023);
        return ((window & 16) === 0 ? codeValues[low] : codeValuesAbove[low]) ?? 0;
    };
    const readMany = (count) => bytes.length === 0 ? Array.from({ length: count }, () => 0) : Array.from({ length: count }, readOne);
    return {
        l: readMany(symbolCounts.l),
        m: readMany(symbolCounts.m),
        d: readMany(symbolCounts.d),
        literal: readMany(symbolCounts.literal),
    };
}
function windowAt(bytes, position) {
    const first = position >> 3;
    const window = (bytes[first] ?? 0) | ((bytes[first + 1] ?? 0) << 8) | ((bytes[first + 2] ?? 0) << 16);
    return window >> (position & 7);
}
function readLiterals(bytes, header, frequencies) {
    const { literalCount, literalStates, literalUnusedBits } = header;
    const literals = Buffer.alloc(literalCount);
    if (literalCount === 0)
        return literals;
    const readBits = createBitReader(bytes, literalUnusedBits);
    const states = decoderStates(frequencies, stateCounts.literal);
    const readers = literalStates.map((start) => createSymbolReader(states, start, readBits));
    for (let index = 0; index < literalCount; index++)
        literals[index] = readers[index & 3]?.() ?? 0;
    return literals;
}
function copyMatches({ literals, matches, header, frequencies }, output) {
    const { states, matchCount, matchUnusedBits } = header;
    if (matchCount === 0)
        return;
    const readBits = createBitReader(matches, matchUnusedBits);
    const reader = (name) => createValueReader(decoderStates(frequencies[name], stateCounts[name]), states[name], {
        readBits,
        ranges: ranges[name],
    });
    const [readL, readM, readD] = [reader('l'), reader('m'), reader('d')];
    let literal = 0;
    let distance = 0;
    for (let index = 0; index < matchCount; index++) {
        const literalCount = readL();
        const matchLength = readM();
        distance = readD() || distance;
        if (literal + literalCount > literals.length) {
            throw new errors/* FormatError */.IF('an LZFSE block has fewer literals than its matches use');
        }
        output.append(literals.subarray(literal, literal + literalCount));
        literal += literalCount;
        output.repeat(distance, matchLength);
    }
}

// EXTERNAL MODULE: ./src/archive/lzfse/lzvn.ts
var lzvn = __webpack_require__(323);
// EXTERNAL MODULE: ./src/archive/lzfse/output-window.ts
var output_window = __webpack_require__(4609);
;// CONCATENATED MODULE: ./src/archive/lzfse/decode-lzfse.ts





const magic = { stored: 'bvx-', lzvn: 'bvxn', compressed: 'bvx2', end: 'bvx$' };
function decodeLzfse(stream, size) {
    const view = new struct_view/* StructView */.n(stream, { littleEndian: true, what: 'LZFSE data' });
    const output = (0,output_window/* createOutputWindow */.G)(size);
    let position = 0;
    for (;;) {
        const kind = view.part(position, 4).toString('latin1');
        if (kind === magic.end)
            break;
        const decoded = view.u32(position + 4);
        const before = output.written();
        if (kind === magic.stored) {
            output.append(view.part(position + 8, decoded));
            position += 8 + decoded;
        }
        else if (kind === magic.lzvn) {
            const length = view.u32(position + 8);
            (0,lzvn/* decodeLzvn */.X)(view.part(position + 12, length), output);
            position += 12 + length;
        }
        else if (kind === magic.compressed) {
            position += decodeCompressedBlock(stream.subarray(position), output);
        }
        else {
            throw new errors/* FormatError */.IF('LZFSE data has a block of an unknown kind', position);
        }
        if (output.written() - before !== decoded) {
            throw new errors/* FormatError */.IF('a block of LZFSE data decodes to another size than its header says', position);
        }
    }
    if (output.written() !== size) {
        throw new errors/* FormatError */.IF(`LZFSE data decodes to ${output.written()} bytes in place of ${size}`);
    }
    return output.bytes;
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ decodeLzvn)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

const endOfStream = 0x06;
const nothing = [0x0e, 0x16];
const undefinedOpcodes = [0x1e, 0x26, 0x2e, 0x36, 0x3e];
const shortestMatch = 3;
function decodeLzvn(stream, output) {
    let position = 0;
    let distance = 0;
    for (;;) {
        const opcode = byteAt(stream, position);
        if (opcode === endOfStream)
            return;
        const operation = readOperation(stream, position, opcode);
        position += operation.size;
        distance = operation.distance ?? distance;
        if (position + operation.literals > stream.length)
            throw cutOff();
        output.append(stream.subarray(position, position + operation.literals));
        position += operation.literals;
        output.repeat(distance, operation.match);
    }
}
function readOperation(stream, position, opcode) {
    if (nothing.includes(opcode))
        return { size: 1, literals: 0, match: 0 };
    const next = () => byteAt(stream, position + 1);
    const word = () => next() | (byteAt(stream, position + 2) << 8);
    const high = opcode >> 4;
    if (high === 0xe) {
        return opcode === 0xe0
            ? { size: 2, literals: next() + 16, match: 0 }
            : { size: 1, literals: opcode & 15, match: 0 };
    }
    if (high === 0xf) {
        return opcode === 0xf0
            ? { size: 2, literals: 0, match: next() + 16 }
            : { size: 1, literals: 0, match: opcode & 15 };
    }
    if (high === 0x7 || high === 0xd || undefinedOpcodes.includes(opcode)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF(`LZVN data has the opcode ${opcode}, which does not exist`, position);
    }
    if (high === 0xa || high === 0xb) {
        const match = (((opcode & 7) << 2) | (word() & 3)) + shortestMatch;
        return { size: 3, literals: (opcode >> 3) & 3, match, distance: word() >> 2 };
    }
    const lengths = { literals: opcode >> 6, match: ((opcode >> 3) & 7) + shortestMatch };
    if ((opcode & 7) === 7)
        return { size: 3, ...lengths, distance: word() };
    if ((opcode & 7) === 6)
        return { size: 1, ...lengths };
    return { size: 2, ...lengths, distance: ((opcode & 7) << 8) | next() };
}
function byteAt(stream, position) {
    const byte = stream[position];
    if (byte === undefined)
        throw cutOff();
    return byte;
}
function cutOff() {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('LZVN data ends before its end mark');
}


/***/ }),

/***/ 4609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createOutputWindow)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6578);

function createOutputWindow(size) {
    const bytes = Buffer.alloc(size);
    let position = 0;
    const reserve = (length) => {
        if (position + length > size)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('compressed data is longer than its header says');
    };
    return {
        bytes,
        written: () => position,
        append(source) {
            reserve(source.length);
            source.copy(bytes, position);
            position += source.length;
        },
        repeat(distance, length) {
            reserve(length);
            if (length === 0)
                return;
            if (distance < 1 || distance > position) {
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .IF('compressed data refers to bytes before its start');
            }
            if (distance >= length)
                bytes.copyWithin(position, position - distance, position - distance + length);
            else
                for (let index = 0; index < length; index++)
                    bytes[position + index] = bytes[position + index - distance] ?? 0;
            position += length;
        },
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
