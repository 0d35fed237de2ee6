import { FormatError } from '../system/errors.js';
import type { ByteSource } from '../system/files/byte-source.js';
import { StructView } from '../system/struct-view.js';
import { maxSlices } from './mach-o.js';

/**
 * A universal ("fat") file: images for several architectures behind a big-endian table of contents.
 *
 *   fat_header    0 magic (cafebabe, or cafebabf with 64-bit entries)   4 nfat_arch
 *   fat_arch      0 cputype  4 cpusubtype  8 offset u32  12 size u32  16 align u32 (log2); 20 bytes
 *   fat_arch_64   0 cputype  4 cpusubtype  8 offset u64  16 size u64  24 align u32  28 reserved; 32 bytes
 *
 * Source: xnu, EXTERNAL_HEADERS/mach-o/fat.h.
 */
const magic = { narrow: 0xcafebabe, wide: 0xcafebabf } as const;
const headerSize = 8;
const entrySize = { narrow: 20, wide: 32 } as const;

/** Largest alignment that Apple's tools accept: cctools, MAXSECTALIGN. */
const largestAlignment = 15;

/** The entry of a slice in the table of a universal file. */
export interface SliceEntry {
  cpuType: number;
  cpuSubtype: number;
  offset: number;
  size: number;
  /** Log2 of the alignment of the offset. */
  align: number;
}

/** Reads the table of a universal file. Throws `FormatError` when a count, offset or alignment is impossible. */
export function readFatTable(source: ByteSource): SliceEntry[] {
  const { count, wide } = readFatHeader(source);
  const tableEnd = fatTableSize(count, wide);
  if (count === 0 || count > maxSlices)
    throw new FormatError('the universal file has an impossible number of slices', 4);
  const view = new StructView(source.read(0, tableEnd), { littleEndian: false, what: 'the table of slices' });
  return Array.from({ length: count }, (_, index) => {
    const at = headerSize + index * (wide ? entrySize.wide : entrySize.narrow);
    const [cpuType, cpuSubtype] = [view.u32(at), view.u32(at + 4)];
    const [offset, size, align] = wide
      ? [view.u64(at + 8), view.u64(at + 16), view.u32(at + 24)]
      : [view.u32(at + 8), view.u32(at + 12), view.u32(at + 16)];
    if (align > largestAlignment || offset % 2 ** align !== 0 || offset < tableEnd) {
      throw new FormatError('the offset of a slice is not a multiple of its alignment', at);
    }
    return { cpuType, cpuSubtype, offset, size, align };
  });
}

function readFatHeader(source: ByteSource): { count: number; wide: boolean } {
  const header = source.read(0, headerSize);
  return { count: header.readUInt32BE(4), wide: header.readUInt32BE(0) === magic.wide };
}

/** Returns the offset after the table of a universal file. */
export function fatTableEnd(source: ByteSource): number {
  const { count, wide } = readFatHeader(source);
  return fatTableSize(count, wide);
}

/** Returns the size of header and table in bytes. */
export function fatTableSize(count: number, wide: boolean): number {
  return headerSize + count * (wide ? entrySize.wide : entrySize.narrow);
}

/** Returns true when slices of these sizes need the 64-bit table. */
function needsWide(entries: readonly SliceEntry[]): boolean {
  return entries.some(({ offset, size }) => offset + size > 0xffffffff);
}

/** Assigns an offset to each slice: one after the other, each aligned, as lipo does. */
export function layOutSlices(slices: readonly Omit<SliceEntry, 'offset'>[]): SliceEntry[] {
  const total = slices.reduce((sum, { size, align }) => sum + size + 2 ** align, 0);
  let end = fatTableSize(slices.length, total > 0xffffffff);
  return slices.map((slice) => {
    const offset = alignUp(end, 2 ** slice.align);
    end = offset + slice.size;
    return { ...slice, offset };
  });
}

/** Writes header and table. */
export function writeFatTable(entries: readonly SliceEntry[]): Buffer {
  const wide = needsWide(entries);
  const table = Buffer.alloc(fatTableSize(entries.length, wide));
  table.writeUInt32BE(wide ? magic.wide : magic.narrow, 0);
  table.writeUInt32BE(entries.length, 4);
  entries.forEach((entry, index) => {
    const at = headerSize + index * (wide ? entrySize.wide : entrySize.narrow);
    table.writeUInt32BE(entry.cpuType, at);
    table.writeUInt32BE(entry.cpuSubtype, at + 4);
    if (wide) {
      table.writeBigUInt64BE(BigInt(entry.offset), at + 8);
      table.writeBigUInt64BE(BigInt(entry.size), at + 16);
      table.writeUInt32BE(entry.align, at + 24);
    } else {
      table.writeUInt32BE(entry.offset, at + 8);
      table.writeUInt32BE(entry.size, at + 12);
      table.writeUInt32BE(entry.align, at + 16);
    }
  });
  return table;
}

/** Returns the smallest multiple of `unit` that is not below `value`. */
export function alignUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
