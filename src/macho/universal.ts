import { type FileHandle, open } from 'node:fs/promises';
import { FormatError, InputError } from '../system/errors.js';
import { type ByteSource, sliceOf, withFile } from '../system/files/byte-source.js';
import { replaceFile } from '../system/files/files.js';
import { layOutSlices, readFatTable, type SliceEntry, writeFatTable } from './fat-table.js';
import { isUniversal, readMachO } from './mach-o.js';
import { architectureName, cpu } from './names.js';

/** One image of a file. */
export interface Slice extends SliceEntry {
  arch: string;
  /** The slice's bytes, addressed from 0. */
  source: ByteSource;
}

/**
 * Reads the slices of a file in the order of its table; a thin file is one slice at offset 0.
 * Throws `FormatError` when the file is not Mach-O, or when slices overlap or end beyond it.
 */
export function readSlices(source: ByteSource): Slice[] {
  if (!isUniversal(source)) return [thinSlice(source)];
  const slices = readFatTable(source).map((entry) => ({
    ...entry,
    arch: architectureName(entry.cpuType, entry.cpuSubtype),
    source: sliceOf(source, entry.offset, entry.size),
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

/** 16 KiB, the page size of macOS on arm64; lipo uses it for every slice of a file with such a one. */
const alignment = 14;

const windowSize = 1 << 20;

/**
 * Joins thin (or universal) files into one universal file, as `lipo -create` does: same order, same offsets.
 * Memory does not grow with the files. The output has the mode 0755.
 * Throws `InputError` when there are two slices for one architecture.
 */
export async function writeUniversal(inputs: readonly string[], output: string): Promise<void> {
  await replaceFile(output, (path) => withFiles(inputs, (sources) => join(sources, path)), { mode: 0o755 });
}

async function join(sources: readonly ByteSource[], path: string): Promise<void> {
  const slices = sources.flatMap(readSlices).sort(lipoOrder);
  checkArchitectures(slices);
  const entries = layOutSlices(slices.map((slice) => ({ ...slice, align: alignment })));
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.write(writeFatTable(entries), 0, undefined, 0);
    for (const [index, { source }] of slices.entries()) {
      await copy(source, handle, entries[index]?.offset ?? 0);
    }
  } finally {
    await handle.close();
  }
}

/** Opens all files while `use` runs. */
function withFiles<T>(
  paths: readonly string[],
  use: (sources: ByteSource[]) => Promise<T>,
  opened: ByteSource[] = [],
): Promise<T> {
  const [first, ...rest] = paths;
  if (first === undefined) return use(opened);
  return withFile(first, (source) => withFiles(rest, use, [...opened, source]));
}

/** Orders slices like lipo: arm64 last, slices of one type by subtype: cctools, misc/lipo.c (`cmp_qsort`). */
function lipoOrder(a: Slice, b: Slice): number {
  if (a.cpuType === b.cpuType) return subtype(a) - subtype(b);
  return Number(a.cpuType === cpu.arm64) - Number(b.cpuType === cpu.arm64);
}

function subtype({ cpuSubtype }: Slice): number {
  return cpuSubtype & 0x00ffffff;
}

function checkArchitectures(slices: readonly Slice[]): void {
  const twice = slices.find(({ arch }, index) => slices.findIndex((other) => other.arch === arch) !== index);
  if (slices.length > 0 && !twice) return;
  const problem = twice ? `two of them are for ${twice.arch}` : 'there are none';
  throw new InputError('targets', `The files cannot be joined into a universal file: ${problem}.`, {
    code: 'universal-inputs-invalid',
    remedy: 'Join one program for each architecture.',
  });
}

async function copy(source: ByteSource, handle: FileHandle, start: number): Promise<void> {
  for (let offset = 0; offset < source.size; offset += windowSize) {
    const window = source.read(offset, Math.min(windowSize, source.size - offset));
    await handle.write(window, 0, window.length, start + offset);
  }
}
