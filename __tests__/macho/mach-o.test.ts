import { describe, expect, test } from '@jest/globals';
import { isForMacOS, isMachO, readMachO } from '../../src/macho/mach-o.js';
import { cpu, fileTypes } from '../../src/macho/names.js';
import { Failure } from '../../src/system/errors.js';
import { type ByteSource, bytesOf } from '../../src/system/files/byte-source.js';
import { failureOf } from '../support/failure.js';
import { type ImageOptions, machOImage } from '../support/mach-o-image.js';

const read = (options: ImageOptions = {}) => readMachO(bytesOf(machOImage(options)));

/** Changes one 32-bit word of an image. */
function withWord(image: Buffer, offset: number, value: number): Buffer {
  image.writeUInt32LE(value, offset);
  return image;
}

describe('readMachO', () => {
  test('readMachO describes a program', () => {
    const machO = read({ uuid: Buffer.alloc(16, 0xab) });
    expect(machO).toMatchObject({
      arch: 'arm64',
      fileType: 'execute',
      platform: 'macos',
      minOS: '12.0',
      sdk: '13.3',
      packed: { minOS: 0x000c0000, sdk: 0x000d0300 },
      uuid: 'ab'.repeat(16),
      codeSignature: null,
      infoPlist: null,
    });
    expect(isForMacOS(machO)).toBe(true);
  });

  test.each([
    ['narrow', 'little'],
    ['narrow', 'big'],
    ['wide', 'little'],
    ['wide', 'big'],
  ] as const)('reads the same from %s structures with %s end first', (width, byteOrder) => {
    const { segments, minOS, fileType } = read({ width, byteOrder, infoPlist: '<plist/>' });
    expect({ minOS, fileType }).toEqual({ minOS: '12.0', fileType: 'execute' });
    expect(segments.map(({ name }) => name)).toEqual(['__TEXT', '__LINKEDIT']);
    expect(segments[0]?.sections.map(({ name, size }) => [name, size])).toEqual([
      ['__text', 20_000],
      ['__info_plist', 8],
    ]);
    expect(segments[1]?.fileSize).toBe(500);
  });

  test.each([
    [cpu.arm64, 0x80000002, 'arm64e'],
    [cpu.x86_64, 3, 'x86_64'],
    [cpu.x86_64, 8, 'x86_64h'],
    [cpu.i386, 3, 'i386'],
    [99, 1, 'unknown(99,1)'],
  ])('readMachO names the architecture %d/%d', (cpuType, cpuSubtype, name) => {
    expect(read({ cpuType, cpuSubtype }).arch).toBe(name);
  });

  test('readMachO reads the tools of LC_BUILD_VERSION, and no more than the command has', () => {
    expect(read({ tools: [1, 5] }).tools).toEqual([1, 5]);
    const image = machOImage({ tools: [5] });
    const count = image.indexOf(Buffer.from([0x32, 0, 0, 0, 32, 0, 0, 0])) + 20;
    expect(readMachO(bytesOf(withWord(image, count, 0xffffffff))).tools).toEqual([5]);
  });

  test('readMachO reads versions from LC_VERSION_MIN_MACOSX', () => {
    const machO = read({ versionCommand: 'minimum', minOS: 0x000a0b04, sdk: 0 });
    expect(machO).toMatchObject({ platform: 'macos', minOS: '10.11.4', sdk: null });
  });

  test('readMachO returns no platform for an image without one', () => {
    const machO = read({ versionCommand: 'none' });
    expect(machO).toMatchObject({ platform: null, minOS: null, sdk: null });
    expect(isForMacOS(machO)).toBe(false);
  });

  test('readMachO names the file type', () => {
    expect(read({ fileType: fileTypes.dylib }).fileType).toBe('dylib');
  });

  test('readMachO finds the Info.plist section', () => {
    const image = machOImage({ infoPlist: '<plist>here</plist>' });
    const { infoPlist } = readMachO(bytesOf(image));
    const { offset, size } = infoPlist ?? { offset: 0, size: 0 };
    expect(image.toString('utf8', offset, offset + size)).toBe('<plist>here</plist>');
  });

  test('readMachO reads only the header and the load commands', () => {
    const image = machOImage();
    let furthest = 0;
    const watched: ByteSource = {
      size: image.length,
      read(offset, length) {
        furthest = Math.max(furthest, offset + length);
        return image.subarray(offset, offset + length);
      },
    };
    const { commandsEnd } = readMachO(watched);
    expect(furthest).toBe(commandsEnd);
  });
});

describe('a malformed image', () => {
  test.each([
    ['with load commands larger than the file', 20, 0x7fffffff],
    ['with load commands that the count does not fill', 16, 1],
    ['with more load commands than there is room for', 16, 1000],
    ['with a load command of size 0', 36, 0],
    ['with a load command of odd size', 36, 73],
    ['with a segment beyond the file', 32 + 48, 0x7fffffff],
    ['with a section beyond the file', 32 + 72 + 40, 0x7fffffff],
    ['with more sections than fit in their command', 32 + 64, 0x0fffffff],
  ])('readMachO refuses an image: %s', async (_, offset, value) => {
    const image = withWord(machOImage(), offset, value);
    expect(await failureOf(() => readMachO(bytesOf(image)))).toFailWith('malformed-file');
  });

  test('readMachO fails only with a FormatError for a truncated or changed image', () => {
    const image = machOImage({ uuid: Buffer.alloc(16, 1), infoPlist: '<plist/>' });
    const { commandsEnd } = readMachO(bytesOf(image));
    for (let offset = 0; offset < commandsEnd; offset += 1) {
      for (const changed of [image.subarray(0, offset), Buffer.from(image).fill(0xff, offset, offset + 1)]) {
        try {
          readMachO(bytesOf(changed));
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }
    }
  });
});

describe('isMachO', () => {
  test('isMachO recognises thin images of either width and byte order', () => {
    expect(isMachO(bytesOf(machOImage()))).toBe(true);
    expect(isMachO(bytesOf(machOImage({ width: 'narrow', byteOrder: 'big' })))).toBe(true);
  });

  test.each([
    ['a universal file', 'cafebabe00000002', true],
    ['a universal file with 64-bit entries', 'cafebabf00000002', true],
    ['a Java class file', 'cafebabe00000034', false],
    ['a script', '23212f62696e2f73', false],
    ['an empty file', '', false],
    ['a file of three bytes', 'cffaed', false],
  ])('isMachO of %s is %s', (_, hex, expected) => {
    expect(isMachO(bytesOf(Buffer.from(hex, 'hex')))).toBe(expected);
  });
});
