import { type FileHandle, open } from 'node:fs/promises';
import { type ByteSource, withFile } from '../system/byte-source.js';
import { InputError } from '../system/errors.js';
import { replaceFile } from '../system/files.js';
import { layOut, writeTable } from './fat-table.js';
import { cpu } from './names.js';
import { readSlices, type Slice } from './universal.js';

/** 16 KiB, the page size of macOS on arm64; lipo takes it for every slice that goes beside one. */
const alignment = 14;

const windowSize = 1 << 20;

/**
 * Joins thin (or universal) files into one universal file, as `lipo -create` does: same order, same places.
 * Streams: memory does not grow with the files. The output has the mode 0755.
 * Throws `InputError` when there are two slices for one architecture.
 */
export async function writeUniversal(inputs: readonly string[], output: string): Promise<void> {
  await replaceFile(output, (path) => withFiles(inputs, (sources) => join(sources, path)), { mode: 0o755 });
}

async function join(sources: readonly ByteSource[], path: string): Promise<void> {
  const slices = sources.flatMap(readSlices).sort(lipoOrder);
  checkArchitectures(slices);
  const places = layOut(slices.map((slice) => ({ ...slice, align: alignment })));
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.write(writeTable(places), 0, undefined, 0);
    for (const [index, { source }] of slices.entries()) {
      await copy(source, handle, places[index]?.offset ?? 0);
    }
  } finally {
    await handle.close();
  }
}

/** Opens all files for the time that `use` runs. */
function withFiles<T>(
  paths: readonly string[],
  use: (sources: ByteSource[]) => Promise<T>,
  opened: ByteSource[] = [],
): Promise<T> {
  const [first, ...rest] = paths;
  if (first === undefined) return use(opened);
  return withFile(first, (source) => withFiles(rest, use, [...opened, source]));
}

/** cctools, misc/lipo.c (`cmp_qsort`): arm64 stands last; slices of one type go by their subtype. */
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
  throw new InputError('targets', `The files cannot be joined into a universal one: ${problem}.`, {
    code: 'universal-inputs-invalid',
    remedy: 'Give one program for each architecture.',
  });
}

async function copy(source: ByteSource, handle: FileHandle, start: number): Promise<void> {
  for (let offset = 0; offset < source.size; offset += windowSize) {
    const window = source.read(offset, Math.min(windowSize, source.size - offset));
    await handle.write(window, 0, window.length, start + offset);
  }
}
