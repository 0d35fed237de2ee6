import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkStrictLayout } from '../../src/macho/check-strict-layout.js';
import { layOutSlices, writeFatTable } from '../../src/macho/fat-table.js';
import { cpu } from '../../src/macho/names.js';
import { readSlices, writeUniversal } from '../../src/macho/universal.js';
import { Failure } from '../../src/system/errors.js';
import { bytesOf } from '../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { failureOf } from '../support/failure.js';
import { machOImage } from '../support/mach-o-image.js';

const arm = machOImage();
const intel = machOImage({ cpuType: cpu.x86_64, cpuSubtype: 3, textSize: 33_333 });
const signedPointers = machOImage({ cpuSubtype: 0x80000002 });

/** Joins images as files and returns the bytes of the result. */
function joined(...images: Buffer[]): Promise<Buffer> {
  return withTemporaryFolder(async (folder) => {
    const paths = await Promise.all(
      images.map(async (image, index) => {
        const path = join(folder, `thin${index}`);
        await writeFile(path, image);
        return path;
      }),
    );
    const output = join(folder, 'universal');
    await writeUniversal(paths, output);
    expect((await stat(output)).mode & 0o777).toBe(0o755);
    return readFile(output);
  });
}

describe('writeUniversal', () => {
  test('writeUniversal puts arm64 after x86_64, each at a multiple of 16 KiB', async () => {
    const slices = readSlices(bytesOf(await joined(arm, intel)));
    expect(slices.map(({ arch, offset, size, align }) => ({ arch, offset, size, align }))).toEqual([
      { arch: 'x86_64', offset: 0x4000, size: intel.length, align: 14 },
      { arch: 'arm64', offset: 0x10000, size: arm.length, align: 14 },
    ]);
  });

  test('writeUniversal keeps every byte of the slices and fills gaps with zeros', async () => {
    const file = await joined(intel, arm);
    const [first, second] = readSlices(bytesOf(file));
    expect(first?.source.read(0, intel.length).equals(intel)).toBe(true);
    expect(second?.source.read(0, arm.length).equals(arm)).toBe(true);
    expect(checkStrictLayout(bytesOf(file))).toEqual([]);
  });

  test('writeUniversal sorts subtypes and joins universal files', async () => {
    const file = await joined(signedPointers, await joined(intel, arm));
    expect(readSlices(bytesOf(file)).map(({ arch }) => arch)).toEqual(['x86_64', 'arm64', 'arm64e']);
  });

  test('writeUniversal refuses two slices for one architecture', async () => {
    expect(await failureOf(() => joined(arm, intel, arm))).toFailWith('universal-inputs-invalid');
  });

  test('writeUniversal refuses an empty list', async () => {
    expect(await failureOf(() => joined())).toFailWith('universal-inputs-invalid');
  });
});

describe('readSlices', () => {
  test('readSlices returns a thin file as one slice', () => {
    expect(readSlices(bytesOf(arm))).toMatchObject([{ arch: 'arm64', offset: 0, size: arm.length }]);
  });

  test('readSlices reads a table with 64-bit entries', () => {
    const places = layOutSlices([{ cpuType: cpu.arm64, cpuSubtype: 0, size: arm.length, align: 14 }]);
    const table = Buffer.alloc(40);
    table.writeUInt32BE(0xcafebabf, 0);
    table.writeUInt32BE(1, 4);
    table.writeUInt32BE(cpu.arm64, 8);
    table.writeBigUInt64BE(BigInt(places[0]?.offset ?? 0), 16);
    table.writeBigUInt64BE(BigInt(arm.length), 24);
    table.writeUInt32BE(14, 32);
    const file = Buffer.concat([table, Buffer.alloc(0x4000 - 40), arm]);
    expect(readSlices(bytesOf(file))).toMatchObject([{ arch: 'arm64', offset: 0x4000 }]);
  });

  test('writeFatTable writes 64-bit entries when a slice is beyond 4 GiB', () => {
    const size = 3 * 2 ** 30;
    const places = layOutSlices([
      { cpuType: cpu.x86_64, cpuSubtype: 3, size, align: 14 },
      { cpuType: cpu.arm64, cpuSubtype: 0, size, align: 14 },
    ]);
    const table = writeFatTable(places);
    const size64 = places.reduce((end, place) => Math.max(end, place.offset + place.size), 0);
    const source = {
      size: size64,
      read: (offset: number, length: number) => {
        const bytes = Buffer.alloc(length);
        table.copy(bytes, 0, offset);
        return bytes;
      },
    };
    expect(readSlices(source).map(({ offset }) => offset)).toEqual(places.map(({ offset }) => offset));
  });

  test.each([
    ['a slice beyond the file', 16, 0x40000000],
    ['a slice within the table', 16, 0],
    ['a slice off its alignment', 16, 0x4001],
    ['an alignment that no tool takes', 24, 31],
    ['a size beyond the file', 20, 0x7fffffff],
    ['two slices in one place', 36, 0x4000],
    ['no slices', 4, 0],
  ])('readSlices refuses a file with %s', async (_, offset, value) => {
    const file = await joined(intel, arm);
    file.writeUInt32BE(value, offset);
    expect(await failureOf(() => readSlices(bytesOf(file)))).toFailWith('malformed-file');
  });

  test('readSlices fails only with a FormatError', async () => {
    const file = await joined(intel, arm);
    for (let offset = 0; offset < 48; offset += 1) {
      const changed = Buffer.from(file).fill(0xff, offset, offset + 1);
      try {
        readSlices(bytesOf(changed));
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
      }
    }
  });
});

describe('checkStrictLayout', () => {
  test('checkStrictLayout finds no problem in the output of a linker', () => {
    expect(checkStrictLayout(bytesOf(arm))).toEqual([]);
  });

  test('checkStrictLayout finds data appended to a thin file', () => {
    const problems = checkStrictLayout(bytesOf(Buffer.concat([arm, Buffer.from('more')])));
    expect(problems).toEqual(['the slice arm64 has 4 bytes that no load command accounts for']);
  });

  test('checkStrictLayout finds data appended to a universal file', async () => {
    const problems = checkStrictLayout(bytesOf(Buffer.concat([await joined(intel, arm), Buffer.alloc(3)])));
    expect(problems).toEqual(['there are 3 bytes after the last slice']);
  });

  test('checkStrictLayout finds a gap wider than the alignment', async () => {
    const file = await joined(intel, arm);
    const wider = Buffer.concat([file.subarray(0, 0x10000), Buffer.alloc(0x4000), arm]);
    wider.writeUInt32BE(0x14000, 36);
    expect(checkStrictLayout(bytesOf(wider))).toEqual([
      'the gap before the slice arm64 is wider than its alignment',
    ]);
  });

  test('checkStrictLayout finds data between the table and the first slice', async () => {
    const file = await joined(intel, arm);
    file[48] = 1;
    expect(checkStrictLayout(bytesOf(file))).toEqual([
      'there is data between the table of slices and the slice x86_64',
    ]);
  });

  test('checkStrictLayout finds data between slices', async () => {
    const file = await joined(intel, arm);
    file[0x10000 - 1] = 1;
    expect(checkStrictLayout(bytesOf(file))).toEqual(['there is data between the slices x86_64 and arm64']);
  });
});
