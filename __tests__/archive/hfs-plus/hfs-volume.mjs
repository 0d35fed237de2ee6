/** Writes small HFS+ volumes for tests: as much as a reader needs, in 4 KiB blocks. Source of the layout: TN1150. */
const blockSize = 4096;
const nodeSize = 8192;

/** A volume with these files; folders must be listed before what is in them. */
export function hfsVolume(files) {
  const entries = numbered(files);
  const data = [];
  let nextBlock = 1 + catalogBlocks(entries.length);
  const records = entries.map((entry) => {
    const contents = contentsOf(entry.file);
    const blocks = Math.ceil(contents.length / blockSize);
    const record = catalogRecord(entry, forkData(contents.length, nextBlock, blocks));
    data.push(contents, Buffer.alloc(blocks * blockSize - contents.length));
    nextBlock += blocks;
    return { key: catalogKey(entry.parent, entry.name), record };
  });
  const catalog = bTree(records, catalogBlocks(entries.length) * blockSize);
  const start = Buffer.alloc(blockSize);
  start.write('H+', 1024, 'latin1');
  start.writeUInt32BE(blockSize, 1024 + 40);
  forkData(catalog.length, 1, catalog.length / blockSize).copy(start, 1024 + 272);
  return Buffer.concat([start, catalog, ...data]);
}

function numbered(files) {
  const folders = new Map([['', 2]]);
  return files.map((file, index) => {
    const slash = file.path.lastIndexOf('/');
    const parent = folders.get(slash === -1 ? '' : file.path.slice(0, slash));
    if (parent === undefined) throw new Error(`the folder of ${file.path} is not listed before it`);
    const id = 16 + index;
    if ('folder' in file) folders.set(file.path, id);
    return { parent, id, name: file.path.slice(slash + 1), file };
  });
}

function contentsOf(file) {
  if ('folder' in file) return Buffer.alloc(0);
  return Buffer.from('target' in file ? file.target : file.contents);
}

/** A node for each dozen entries, and the header node. */
function catalogBlocks(entries) {
  return (1 + Math.ceil(entries / 12)) * (nodeSize / blockSize);
}

function catalogKey(parent, name) {
  const key = Buffer.alloc(8);
  key.writeUInt16BE(6 + name.length * 2, 0);
  key.writeUInt32BE(parent, 2);
  key.writeUInt16BE(name.length, 6);
  return Buffer.concat([key, Buffer.from(name, 'utf16le').swap16()]);
}

function catalogRecord({ id, file }, fork) {
  if ('folder' in file) {
    const record = Buffer.alloc(88);
    record.writeInt16BE(1, 0);
    record.writeUInt32BE(id, 8);
    record.writeUInt16BE(0o040755, 42);
    return record;
  }
  const record = Buffer.alloc(248);
  record.writeInt16BE(2, 0);
  record.writeUInt32BE(id, 8);
  record.writeUInt16BE('target' in file ? 0o120755 : 0o100000 | (file.mode ?? 0o644), 42);
  fork.copy(record, 88);
  return record;
}

function forkData(size, firstBlock, blocks) {
  const fork = Buffer.alloc(80);
  fork.writeBigUInt64BE(BigInt(size), 0);
  fork.writeUInt32BE(blocks, 12);
  fork.writeUInt32BE(firstBlock, 16);
  fork.writeUInt32BE(blocks, 20);
  return fork;
}

function bTree(records, size) {
  const leaves = Math.ceil(records.length / 12);
  const header = Buffer.alloc(nodeSize);
  header.writeInt8(1, 8);
  header.writeUInt32BE(leaves === 0 ? 0 : 1, 24);
  header.writeUInt16BE(nodeSize, 32);
  const nodes = Array.from({ length: leaves }, (_, index) =>
    leaf(records.slice(index * 12, index * 12 + 12), index + 1 < leaves ? index + 2 : 0),
  );
  const tree = Buffer.concat([header, ...nodes]);
  return Buffer.concat([tree, Buffer.alloc(size - tree.length)]);
}

function leaf(records, next) {
  const node = Buffer.alloc(nodeSize);
  node.writeUInt32BE(next, 0);
  node.writeInt8(-1, 8);
  node.writeUInt16BE(records.length, 10);
  let offset = 14;
  for (const [index, { key, record }] of records.entries()) {
    node.writeUInt16BE(offset, nodeSize - 2 * (index + 1));
    key.copy(node, offset);
    record.copy(node, offset + key.length);
    offset += key.length + record.length;
  }
  node.writeUInt16BE(offset, nodeSize - 2 * (records.length + 1));
  return node;
}
