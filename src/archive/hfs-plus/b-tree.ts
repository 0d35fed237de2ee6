import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';

/**
 * A B-tree of an HFS+ volume, read from leaf to leaf. All integers big-endian.
 *
 *   node:   0 u32 next node   8 s8 kind (-1: leaf)   10 u16 records   14 records; u16 offsets of them from the end backwards
 *   node 0: 24 u32 first leaf   32 u16 node size
 *   record: 0 u16 length of the key   2 key   data
 *
 * Source: TN1150, B-Trees.
 */
export interface BTreeRecord {
  key: Buffer;
  data: Buffer;
}

const nodeHeaderSize = 14;
const leafKind = -1;

/** The records of all leaves, in order. Throws `FormatError` when the tree is malformed. */
export function* leafRecords(tree: ByteSource): Generator<BTreeRecord> {
  if (tree.size === 0) return;
  const header = new StructView(tree.read(0, 512), {
    littleEndian: false,
    what: 'a B-tree of the HFS+ volume',
  });
  const nodeSize = header.part(32, 2).readUInt16BE();
  if (nodeSize < 512 || nodeSize > tree.size)
    throw new FormatError('a B-tree has nodes of an impossible size');
  let node = header.u32(24);
  const visited = new Set<number>();
  while (node !== 0) {
    if (visited.has(node)) throw new FormatError('the leaves of a B-tree form a circle');
    visited.add(node);
    const bytes = tree.read(node * nodeSize, nodeSize);
    if (bytes.readInt8(8) !== leafKind) throw new FormatError('a B-tree has a leaf that is none');
    yield* recordsOf(bytes);
    node = bytes.readUInt32BE(0);
  }
}

function* recordsOf(node: Buffer): Generator<BTreeRecord> {
  const count = node.readUInt16BE(10);
  if (nodeHeaderSize + count * 2 > node.length) throw new FormatError('a B-tree node has too many records');
  const offsetOf = (index: number): number => node.readUInt16BE(node.length - 2 * (index + 1));
  for (let index = 0; index < count; index++) {
    const record = node.subarray(offsetOf(index), offsetOf(index + 1));
    if (record.length < 2) throw new FormatError('a B-tree has a record without a key');
    const keyEnd = 2 + record.readUInt16BE(0);
    if (keyEnd > record.length) throw new FormatError('a B-tree has a key that is cut off');
    yield { key: record.subarray(2, keyEnd), data: record.subarray(keyEnd + (keyEnd & 1)) };
  }
}
