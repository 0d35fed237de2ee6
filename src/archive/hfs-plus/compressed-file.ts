import { inflateSync } from 'node:zlib';
import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';
import { decodeLzfse } from '../lzfse/decode-lzfse.js';
import { decodeLzvn } from '../lzfse/lzvn.js';
import { createOutputWindow } from '../lzfse/output-window.js';
import { leafRecords } from './b-tree.js';

/**
 * Files that the file system compresses: the attribute `com.apple.decmpfs` names the kind, and holds the bytes or leaves
 * them to the resource fork, in blocks of 64 KiB.
 *
 *   attribute, little-endian: 0 "fpmc"   4 u32 kind   8 u64 size   16 the bytes of a small file
 *   kinds: 3, 4 zlib   7, 8 LZVN   11, 12 LZFSE; the even ones are in the resource fork
 *
 * Source: xnu, bsd/sys/decmpfs.h; the layout of the fork: libfshfs, documentation of the HFS format, chapter 9.
 */
const attributeName = 'com.apple.decmpfs';
const headerSize = 16;
const blockSize = 1 << 16;
/** Bytes that a stored block may have; compression makes no block much larger. */
const mostStored = 2 * blockSize;

interface Codec {
  /** First byte of a block that is stored as it is. */
  stored: (first: number) => boolean;
  decode: (bytes: Buffer, size: number) => Buffer;
}

const zlib: Codec = {
  stored: (first) => (first & 15) === 15,
  decode: (bytes, size) => inflateSync(bytes, { maxOutputLength: size }),
};
const lzvn: Codec = {
  stored: (first) => first === 0x06,
  decode(bytes, size) {
    const output = createOutputWindow(size);
    decodeLzvn(bytes, output);
    return output.bytes;
  },
};
const lzfse: Codec = { stored: (first) => first === 0xff, decode: decodeLzfse };

const kinds = new Map<number, { codec: Codec; inFork: boolean }>([
  [3, { codec: zlib, inFork: false }],
  [4, { codec: zlib, inFork: true }],
  [7, { codec: lzvn, inFork: false }],
  [8, { codec: lzvn, inFork: true }],
  [11, { codec: lzfse, inFork: false }],
  [12, { codec: lzfse, inFork: true }],
]);

/** The attributes that say how files are compressed, by the file's id. */
export function readCompressionAttributes(attributes: ByteSource): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  for (const { key, data } of leafRecords(attributes)) {
    // Key: u16 0, u32 file, u32 start block, u16 characters, name. Data: u32 kind (0x10: inline), 8 zeros, u32 size.
    if (key.length < 12 || data.length < 16 || data.readUInt32BE(0) !== 0x10) continue;
    const name = Buffer.from(key.subarray(12, 12 + key.readUInt16BE(10) * 2))
      .swap16()
      .toString('utf16le');
    if (name === attributeName) found.set(key.readUInt32BE(2), data.subarray(16, 16 + data.readUInt32BE(12)));
  }
  return found;
}

/**
 * Returns the contents of a compressed file. Throws `FormatError` when they are malformed, of a kind that is not known, or
 * larger than `mostBytes`.
 */
export function readCompressedFile(attribute: Buffer, resourceFork: ByteSource, mostBytes: number): Buffer {
  const view = new StructView(attribute, { littleEndian: true, what: `the attribute ${attributeName}` });
  const [kind, size] = [view.u32(4), view.u64(8)];
  const known = kinds.get(kind);
  if (view.text(0, 4) !== 'fpmc' || known === undefined || size > mostBytes) {
    throw new FormatError(`a compressed file of the kind ${kind} and ${size} bytes is not supported`);
  }
  const { codec, inFork } = known;
  if (!inFork) return decodeBlock(attribute.subarray(headerSize), codec, size);
  const count = Math.ceil(size / blockSize);
  const ranges = forkBlocks(resourceFork, codec === zlib, count);
  const parts = ranges.map(({ offset, length }, index) => {
    if (length < 1 || length > mostStored)
      throw new FormatError(`a compressed file has a block of ${length} bytes`);
    return decodeBlock(
      resourceFork.read(offset, length),
      codec,
      Math.min(blockSize, size - index * blockSize),
    );
  });
  return Buffer.concat(parts);
}

function decodeBlock(block: Buffer, { stored, decode }: Codec, size: number): Buffer {
  const bytes = stored(block[0] ?? 0) ? block.subarray(1) : decoded(() => decode(block, size));
  if (bytes.length !== size)
    throw new FormatError(`a block of a compressed file has ${bytes.length} bytes in place of ${size}`);
  return bytes;
}

function decoded(decode: () => Buffer): Buffer {
  try {
    return decode();
  } catch (error) {
    throw new FormatError(`a compressed file cannot be decompressed: ${(error as Error).message}`);
  }
}

interface Range {
  offset: number;
  length: number;
}

/**
 * zlib: a resource, whose data begins at the big-endian offset in bytes 0 to 3: u32 size, then little-endian u32 number of
 * blocks and u32 offset, u32 length of each, counted from that number. Others: little-endian u32 offsets, of which the
 * first is also the size of the table, and the last the end of the fork.
 */
function forkBlocks(fork: ByteSource, isResource: boolean, count: number): Range[] {
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
  if (stored !== count) throw new FormatError(`a compressed file has ${stored} blocks in place of ${count}`);
  const table = fork.read(start + 4, count * 8);
  return blocks.map((index) => ({
    offset: start + table.readUInt32LE(index * 8),
    length: table.readUInt32LE(index * 8 + 4),
  }));
}
