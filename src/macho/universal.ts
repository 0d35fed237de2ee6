import { type ByteSource, sliceOf } from '../system/byte-source.js';
import { FormatError } from '../system/errors.js';
import { readTable, type SlicePlace } from './fat-table.js';
import { isUniversal, readMachO } from './mach-o.js';
import { architectureName } from './names.js';

/** One image of a file. */
export interface Slice extends SlicePlace {
  arch: string;
  /** The slice's bytes, addressed from 0. */
  source: ByteSource;
}

/**
 * The slices of a file in the order of its table; a thin file is one slice at 0.
 * Throws `FormatError` when the file is neither, or when slices overlap or lie outside it.
 */
export function readSlices(source: ByteSource): Slice[] {
  if (!isUniversal(source)) return [thinSlice(source)];
  const slices = readTable(source).map((place) => ({
    ...place,
    arch: architectureName(place.cpuType, place.cpuSubtype),
    source: sliceOf(source, place.offset, place.size),
  }));
  const inOrder = [...slices].sort((a, b) => a.offset - b.offset);
  inOrder.forEach((slice, index) => {
    const next = inOrder[index + 1];
    if (next && slice.offset + slice.size > next.offset) {
      throw new FormatError(`the slices ${slice.arch} and ${next.arch} overlap`, next.offset);
    }
  });
  return slices;
}

function thinSlice(source: ByteSource): Slice {
  const { arch, cpuType, cpuSubtype } = readMachO(source);
  return { arch, cpuType, cpuSubtype, offset: 0, size: source.size, align: 0, source };
}
