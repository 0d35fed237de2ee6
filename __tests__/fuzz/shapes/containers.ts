import { deflateSync, gzipSync } from 'node:zlib';
import { chunk, diskImage, diskImageOf } from '../../archive/disk-image/disk-image-file.js';
import { hfsVolume } from '../../archive/hfs-plus/hfs-volume.mjs';
import { countOf, type Shape } from './shape.js';

const kind = {
  zero: 0,
  raw: 1,
  zlib: 0x80000005,
  bzip2: 0x80000006,
  lzfse: 0x80000007,
  xz: 0x80000008,
} as const;
const megabyte = 1 << 20;
const sectorsOfMegabyte = megabyte / 512;

interface SharedChunks {
  count: number;
  sectors: number;
  /** Bytes after those of the chunks. */
  unused?: number;
}

/** A disk image of `count` chunks that share the same stored bytes. */
function sharedChunks(type: number, stored: Buffer, { count, sectors, unused = 0 }: SharedChunks): Buffer {
  const chunks = Array.from({ length: count }, (_, index) =>
    chunk(type, { sector: index * sectors, sectors, offset: 0, length: stored.length }),
  );
  const data = Buffer.concat([stored, Buffer.alloc(unused)]);
  return diskImageOf({ stored: data, chunks, sectors: count * sectors, checksum: 0 });
}

/** An image that decodes to as many megabytes as one of its size may, a fifth of them in the file. */
function largestImage(name: string, type: number, stored: Buffer, most = 78): Shape {
  return {
    name: `megabytes of zeros by ${name}`,
    most,
    build: (count) => {
      const unused = Math.max(0, count - 32) * Math.ceil(megabyte / 5);
      return sharedChunks(type, stored, { count, sectors: sectorsOfMegabyte, unused });
    },
  };
}

/** One megabyte of zeros, as bzip2 and xz compress it. */
const zerosByBzip2 = Buffer.from('QlpoOTFBWSZTWThXHOUACAhAAMAEAAggADDMBSmmCAbEIB4u5IpwoSBwrjnK', 'base64');
const zerosByXz = Buffer.from(
  '/Td6WFoAAAFpIt42AgAhARYAAAB0L+Wj7///ANldAABv/f//o7f/Rz5IFXI5YVG4kijmo4YH+e7kHoLTL8U6PAFLsX7JiopNL6MN2X+m44wjEVPgWRjFdYrid/i2lH8MasDedElk4ulcU7IE2PdEDKtfDW1G6eXDdoi3llestk3haR1v+0uIEGxCy4g/XACP0E6vJiiUcR89jyThcJ6nI1/sKMuF0ZWYin4qkfIndfcZwAaYTZj92K/VkA/EJVP49ZE2MQWlsO5vwXBNRwzRkRGqrWAdus6xJxhcWYbpZlJYvul2rFnk5VsFCPnH2q38+1Iq9+SVJQAAAAAAHOo4pwAB8QGAgEAAb9Xu3D4wDYsCAAAAAAFZWg==',
  'base64',
);

/** One megabyte of zeros by LZVN: a zero, the distance 1, matches of 271 bytes. Source: lzvn.ts. */
function zerosByLzvn(): Buffer {
  const matches = Math.floor((megabyte - 4) / 271);
  const rest = megabyte - 4 - matches * 271;
  const payload = Buffer.concat([
    Buffer.from([0xe1, 0, 0x07, 1, 0]),
    Buffer.alloc(2 * matches, Buffer.from([0xf0, 0xff])),
    Buffer.from([0xf0, rest - 16, 0x06, 0, 0, 0, 0, 0, 0, 0]),
  ]);
  const header = Buffer.from('bvxn\0\0\0\0\0\0\0\0', 'latin1');
  header.writeUInt32LE(megabyte, 4);
  header.writeUInt32LE(payload.length, 8);
  return Buffer.concat([header, payload, Buffer.from('bvx$', 'latin1')]);
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export const diskImages: readonly Shape[] = [
  {
    name: 'chunks of one sector',
    most: countOf(55),
    build: (count) => sharedChunks(kind.raw, Buffer.alloc(512), { count, sectors: 1 }),
  },
  {
    name: 'chunks that share one megabyte of zeros',
    most: 60_000,
    build: (count) =>
      sharedChunks(kind.zlib, deflateSync(Buffer.alloc(megabyte)), { count, sectors: sectorsOfMegabyte }),
  },
  largestImage('zlib', kind.zlib, deflateSync(Buffer.alloc(megabyte))),
  largestImage('bzip2', kind.bzip2, zerosByBzip2, 40), // bzip2 itself takes a second for ten megabytes
  largestImage('xz', kind.xz, zerosByXz),
  largestImage('LZVN', kind.lzfse, zerosByLzvn()),
  {
    name: 'zeros with a checksum',
    most: 64,
    build: (count) =>
      sharedChunks(kind.zero, Buffer.alloc(0), { count, sectors: 1024 * sectorsOfMegabyte - 1 }),
  },
  {
    name: 'files',
    most: 4_000,
    build: (count) =>
      diskImage(hfsVolume(range(count).map((index) => ({ path: `f${index}`, contents: 'x' })))),
  },
  {
    name: 'folders in folders',
    most: 3_000,
    build: (count) =>
      diskImage(
        hfsVolume(range(count).map((index) => ({ path: `${'d/'.repeat(index)}d`, folder: true as const }))),
      ),
  },
];

/** Writes a flat package: header, table of contents, heap. Source: xar, lib/xar.h.in. */
function flatPackage(members: string, heap: Buffer): Buffer {
  const table = Buffer.from(`<?xml version="1.0"?><xar><toc>${members}</toc></xar>`);
  const packed = deflateSync(table);
  const header = Buffer.alloc(28);
  header.write('xar!');
  header.writeUInt16BE(28, 4);
  header.writeUInt16BE(1, 6);
  header.writeBigUInt64BE(BigInt(packed.length), 8);
  header.writeBigUInt64BE(BigInt(table.length), 16);
  return Buffer.concat([header, packed, heap]);
}

function member(name: string, heap: Buffer, { size = heap.length, encoding = 'octet-stream' } = {}): string {
  const data = `<offset>0</offset><length>${heap.length}</length><size>${size}</size><encoding style="application/${encoding}"/>`;
  return `<file><name>${name}</name><type>file</type><data>${data}</data></file>`;
}

function cpio(count: number, folder: (index: number) => string = () => ''): Buffer {
  const entry = (name: string): string =>
    `070707${'0'.repeat(12)}100644${'0'.repeat(35)}${(name.length + 1).toString(8).padStart(6, '0')}${'0'.repeat(11)}${name}\0`;
  return Buffer.from(
    `${range(count)
      .map((index) => entry(`${folder(index)}f${index}`))
      .join('')}${entry('TRAILER!!!')}`,
  );
}

const payload = (heap: Buffer): Buffer => flatPackage(member('Payload', heap), heap);

export const packages: readonly Shape[] = [
  {
    name: 'members',
    most: 200_000,
    build: (count) =>
      flatPackage(
        range(count)
          .map((index) => `<file><name>f${index}</name></file>`)
          .join(''),
        Buffer.alloc(0),
      ),
  },
  {
    name: 'members in members',
    most: 200_000,
    build: (count) =>
      flatPackage('<file><name>d</name><type>directory</type>'.repeat(count), Buffer.alloc(0)),
  },
  {
    name: 'members that share one megabyte',
    most: 10_000,
    build: (count) => {
      const heap = Buffer.alloc(megabyte);
      return flatPackage(
        range(count)
          .map((index) => member(`f${index}`, heap))
          .join(''),
        heap,
      );
    },
  },
  {
    name: 'members of zeros',
    most: 250,
    build: (count) => {
      const heap = deflateSync(Buffer.alloc(megabyte * count));
      const options = { size: megabyte * count, encoding: 'x-gzip' };
      return flatPackage(
        range(50)
          .map((index) => member(`f${index}`, heap, options))
          .join(''),
        heap,
      );
    },
  },
  { name: 'installed files', most: countOf(90), build: (count) => payload(cpio(count)) },
  {
    name: 'installed files in folders without an entry',
    most: 60_000,
    build: (count) => payload(gzipSync(cpio(count, (index) => `d${index}/d/d/d/`))),
  },
  { name: 'many installed files, packed', most: 200_000, build: (count) => payload(gzipSync(cpio(count))) },
  {
    name: 'installed zeros',
    most: 1_000,
    build: (count) => payload(gzipSync(Buffer.alloc(count * megabyte))),
  },
];
