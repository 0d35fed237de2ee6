import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { writeTarHeader } from '../../../src/archive/tar/tar-header.js';
import { countOf, type Shape } from './shape.js';

interface ZipEntry {
  name: string;
  /** Index of the local header that the directory names. */
  local: number;
}

interface ZipContent {
  stored: Buffer;
  size: number;
  crc: number;
}

/** Writes a zip archive: local files with the same content, and a directory. Source: APPNOTE.TXT, 4.3. */
function zip(locals: number, entries: readonly ZipEntry[], content: ZipContent): Buffer {
  const fields = (header: Buffer, at: number): Buffer => {
    header.writeUInt16LE(content.size === 0 ? 0 : 8, at);
    header.writeUInt32LE(content.crc, at + 6);
    header.writeUInt32LE(content.stored.length, at + 10);
    header.writeUInt32LE(content.size, at + 14);
    return header;
  };
  const local = fields(Buffer.alloc(31, 0), 8);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(1, 26);
  local.write('f', 30);
  const file = Buffer.concat([local, content.stored]);
  const directory = Buffer.concat(
    entries.map(({ name, local: index }) => {
      const header = fields(Buffer.alloc(46), 10);
      header.writeUInt32LE(0x02014b50, 0);
      header.writeUInt16LE(Buffer.byteLength(name), 28);
      header.writeUInt32LE(index * file.length, 42);
      return Buffer.concat([header, Buffer.from(name)]);
    }),
  );
  const range = { start: locals * file.length, size: directory.length };
  return Buffer.concat([Buffer.alloc(range.start, file), directory, endOfZip(entries.length, range)]);
}

/** The end of an archive, with the records of Zip64 for any number of entries. Source: APPNOTE.TXT, 4.3.14 to 4.3.16. */
function endOfZip(entries: number, directory: { start: number; size: number }): Buffer {
  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeUInt32LE(44, 4);
  for (const [index, value] of [entries, entries, directory.size, directory.start].entries())
    wide.writeBigUInt64LE(BigInt(value), 24 + 8 * index);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory.start + directory.size), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([wide, locator, end]);
}

function deflated(bytes: Buffer): ZipContent {
  return { stored: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

const empty: ZipContent = { stored: Buffer.alloc(0), size: 0, crc: 0 };
const filler: ZipContent = deflated(Buffer.alloc(1));
const megabyte = 1 << 20;

export const zips: readonly Shape[] = [
  {
    name: 'empty files',
    most: 110_000,
    build: (count) =>
      zip(
        count,
        Array.from({ length: count }, (_, index) => ({ name: `f${index}`, local: index })),
        empty,
      ),
  },
  {
    name: 'empty files in folders, as many as the size allows',
    most: 1_960,
    build: (count) => {
      const entries = Array.from({ length: count }, (_, index) => ({ name: `d${index}/d/f`, local: index }));
      const unused = Math.max(count, Math.floor((count * 4_900) / (31 + filler.stored.length)));
      return zip(unused, entries, filler);
    },
  },
  {
    name: 'files that share one megabyte of zeros',
    most: 60_000,
    build: (count) => {
      const entries = Array.from({ length: count }, (_, index) => ({ name: `f${index}`, local: 0 }));
      return zip(1, entries, deflated(Buffer.alloc(megabyte)));
    },
  },
  {
    name: 'zeros',
    most: 1_000,
    build: (count) => zip(1, [{ name: 'f', local: 0 }], deflated(Buffer.alloc(count * megabyte))),
  },
  {
    name: 'long names',
    most: 150,
    build: (count) =>
      zip(
        1,
        Array.from({ length: count }, (_, index) => ({ name: `${index}${'/d'.repeat(32_000)}`, local: 0 })),
        empty,
      ),
  },
  {
    name: 'a name that is not compressed for another size',
    most: countOf(60),
    build: (count) => zip(count, [{ name: 'f', local: count - 1 }], empty),
  },
];

/** A zip archive with copies of another, which must not each unpack to as much as the first. */
function copies(count: number, inner: Buffer): Buffer {
  const names = Array.from({ length: count }, (_, index) => ({ name: `${index}.zip`, local: index }));
  return zip(count, names, deflated(inner));
}

export const nestedZips: readonly Shape[] = [
  {
    name: 'archives of a megabyte of zeros',
    most: 2_000,
    build: (count) => copies(count, zip(1, [{ name: 'f', local: 0 }], deflated(Buffer.alloc(megabyte)))),
  },
  {
    name: 'archives of a thousand empty files',
    most: 200,
    build: (count) => {
      const names = Array.from({ length: 1_000 }, (_, index) => ({ name: `f${index}`, local: 0 }));
      return copies(count, zip(1, names, empty));
    },
  },
  {
    name: 'archives in archives',
    most: 40,
    build: (count) => {
      let inner = zip(1, [{ name: 'f', local: 0 }], deflated(Buffer.alloc(megabyte)));
      for (let depth = 0; depth < 3; depth += 1) inner = copies(count, inner);
      return inner;
    },
  },
];

function tarGz(headers: readonly Buffer[]): Buffer {
  return gzipSync(Buffer.concat([...headers, Buffer.alloc(1024)]), { level: 1 });
}

function tarEntry(name: string, size: number): Buffer {
  return writeTarHeader({ name, kind: 'file', mode: 0o644, size, target: '' });
}

export const tars: readonly Shape[] = [
  {
    name: 'empty files',
    most: 60_000,
    build: (count) => tarGz(Array.from({ length: count }, (_, index) => tarEntry(`f${index}`, 0))),
  },
  {
    name: 'zeros',
    most: 1_000,
    build: (count) => tarGz([tarEntry('f', count * megabyte), Buffer.alloc(count * megabyte)]),
  },
  {
    name: 'folders in folders',
    most: 5_000,
    build: (count) =>
      tarGz(Array.from({ length: count }, (_, index) => tarEntry(`${'d/'.repeat(index % 40)}f${index}`, 0))),
  },
  {
    name: 'files in folders without an entry',
    most: 5_000,
    build: (count) => tarGz(Array.from({ length: count }, (_, index) => tarEntry(`d${index}/d/d/d/f`, 0))),
  },
];
