import { describe, expect, test } from '@jest/globals';
import {
  allocateSignature,
  contentWithAllocation,
  existingAllocation,
} from '../../src/macho/allocate-signature.js';
import { readMachO } from '../../src/macho/mach-o.js';
import { cpu, fileTypes } from '../../src/macho/names.js';
import { bytesOf } from '../../src/system/files/byte-source.js';
import { failureOf } from '../support/failure.js';
import { type ImageOptions, machOImage } from '../support/mach-o-image.js';

function imageOf(bytes: Buffer) {
  const source = bytesOf(bytes);
  return { source, machO: readMachO(source), path: 'hello' };
}

/** Returns the image with zeros in the space for `size` bytes of signature. */
function grown(bytes: Buffer, size: number): Buffer {
  const image = imageOf(bytes);
  const room = allocateSignature(image, size);
  const content = contentWithAllocation(room, image.source);
  return Buffer.concat([content.read(0, content.size), Buffer.alloc(room.dataSize)]);
}

describe('space for a signature', () => {
  test.each<[string, ImageOptions]>([
    ['64-bit', {}],
    ['32-bit', { width: 'narrow', cpuType: cpu.i386 }],
    ['big-endian', { width: 'narrow', byteOrder: 'big', cpuType: cpu.powerpc }],
  ])('allocateSignature appends aligned space to a %s image and writes the load commands', (_, options) => {
    const before = machOImage(options);
    const machO = readMachO(bytesOf(grown(before, 1000)));
    const dataOffset = Math.ceil(before.length / 16) * 16;
    expect(machO.codeSignature).toMatchObject({ dataOffset, dataSize: 1008 });
    const linkEdit = machO.segments[1];
    expect((linkEdit?.fileOffset ?? 0) + (linkEdit?.fileSize ?? 0)).toBe(dataOffset + 1008);
  });

  test('allocateSignature changes only the load commands and pads with zeros up to the signature', () => {
    const before = machOImage();
    const after = grown(before, 64);
    const { commandsEnd } = readMachO(bytesOf(after));
    expect(after.subarray(commandsEnd, before.length).equals(before.subarray(commandsEnd))).toBe(true);
    expect(after.subarray(before.length).some(Boolean)).toBe(false);
  });

  test('allocateSignature replaces an earlier signature', () => {
    const once = grown(machOImage(), 64);
    const twice = readMachO(bytesOf(grown(once, 4096)));
    expect(twice.codeSignature?.dataOffset).toBe(readMachO(bytesOf(once)).codeSignature?.dataOffset);
    expect(twice.codeSignature?.dataSize).toBe(4096);
    expect(twice.commands).toHaveLength(readMachO(bytesOf(once)).commands.length);
  });

  test('allocateSignature grows __LINKEDIT in memory in whole pages', () => {
    const machO = readMachO(bytesOf(grown(machOImage(), 0x10000)));
    expect(machO.segments[1]?.vmSize).toBe(0x14000n);
  });

  test('existingAllocation returns the space of an earlier signature with the unchanged header', () => {
    const signed = grown(machOImage(), 5000);
    const room = existingAllocation(imageOf(signed));
    expect(room?.dataSize).toBe(5008);
    expect(room?.head.equals(signed.subarray(0, room.head.length))).toBe(true);
  });

  test('existingAllocation returns null for an unsigned image', () => {
    expect(existingAllocation(imageOf(machOImage()))).toBeNull();
  });
});

describe('an image without space', () => {
  const refused = async (bytes: Buffer) =>
    expect(await failureOf(() => allocateSignature(imageOf(bytes), 1000))).toFailWith('mach-o-not-signable');

  test('an image without space for a load command is refused', () => refused(machOImage({ spare: 12 })));
  test('an image with data after the load commands is refused', () => {
    const image = machOImage();
    image.writeUInt8(1, readMachO(bytesOf(image)).commandsEnd + 8);
    return refused(image);
  });
  test('an image with appended data is refused', () =>
    refused(Buffer.concat([machOImage(), Buffer.from('appended')])));
  test('an image with a segment directly after __LINKEDIT in memory is refused', () =>
    refused(machOImage({ segmentBehind: 0x4000n, linkEditSize: 0x3f00 })));
  test('an object file is refused', () => refused(machOImage({ fileType: fileTypes.object })));
});

describe('an impossible LC_CODE_SIGNATURE', () => {
  const refused = async (bytes: Buffer) =>
    expect(await failureOf(() => readMachO(bytesOf(bytes)))).toFailWith('malformed-file');
  const commandIn = (bytes: Buffer) => readMachO(bytesOf(bytes)).codeSignature?.commandOffset ?? 0;

  test('a signature beyond the file is refused', () => {
    const image = grown(machOImage(), 64);
    image.writeUInt32LE(image.length, commandIn(image) + 8);
    return refused(image);
  });

  test('a signature among the load commands is refused', () => {
    const image = grown(machOImage(), 64);
    image.writeUInt32LE(32, commandIn(image) + 8);
    return refused(image);
  });

  test('two signatures are refused', () => {
    const image = grown(machOImage(), 64);
    const end = readMachO(bytesOf(image)).commandsEnd;
    image.copy(image, end, commandIn(image), end);
    image.writeUInt32LE(image.readUInt32LE(16) + 1, 16);
    image.writeUInt32LE(image.readUInt32LE(20) + 16, 20);
    return refused(image);
  });
});
