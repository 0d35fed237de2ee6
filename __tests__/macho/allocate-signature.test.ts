import { describe, expect, test } from '@jest/globals';
import {
  allocateSignature,
  contentWithAllocation,
  existingAllocation,
} from '../../src/macho/allocate-signature.js';
import { readMachO } from '../../src/macho/mach-o.js';
import { cpu, fileTypes } from '../../src/macho/names.js';
import { bytesOf } from '../../src/system/byte-source.js';
import { failureOf } from '../support/failure.js';
import { type ImageOptions, machOImage } from '../support/mach-o-image.js';

function imageOf(bytes: Buffer) {
  const source = bytesOf(bytes);
  return { source, machO: readMachO(source), path: 'hello' };
}

/** The image with room for `size` bytes of signature, which is filled with zeros. */
function grown(bytes: Buffer, size: number): Buffer {
  const image = imageOf(bytes);
  const room = allocateSignature(image, size);
  const content = contentWithAllocation(room, image.source);
  return Buffer.concat([content.read(0, content.size), Buffer.alloc(room.dataSize)]);
}

describe('room for a signature', () => {
  test.each<[string, ImageOptions]>([
    ['64-bit', {}],
    ['32-bit', { width: 'narrow', cpuType: cpu.i386 }],
    ['big-endian', { width: 'narrow', byteOrder: 'big', cpuType: cpu.powerpc }],
  ])('in a %s image is at its end, aligned, and named by the load commands', (_, options) => {
    const before = machOImage(options);
    const machO = readMachO(bytesOf(grown(before, 1000)));
    const dataOffset = Math.ceil(before.length / 16) * 16;
    expect(machO.codeSignature).toMatchObject({ dataOffset, dataSize: 1008 });
    const linkEdit = machO.segments[1];
    expect((linkEdit?.fileOffset ?? 0) + (linkEdit?.fileSize ?? 0)).toBe(dataOffset + 1008);
  });

  test('leaves all but the load commands as it was, with zeros up to the signature', () => {
    const before = machOImage();
    const after = grown(before, 64);
    const { commandsEnd } = readMachO(bytesOf(after));
    expect(after.subarray(commandsEnd, before.length).equals(before.subarray(commandsEnd))).toBe(true);
    expect(after.subarray(before.length).some(Boolean)).toBe(false);
  });

  test('takes the place of an earlier signature', () => {
    const once = grown(machOImage(), 64);
    const twice = readMachO(bytesOf(grown(once, 4096)));
    expect(twice.codeSignature?.dataOffset).toBe(readMachO(bytesOf(once)).codeSignature?.dataOffset);
    expect(twice.codeSignature?.dataSize).toBe(4096);
    expect(twice.commands).toHaveLength(readMachO(bytesOf(once)).commands.length);
  });

  test('makes __LINKEDIT larger in memory, too, in whole pages', () => {
    const machO = readMachO(bytesOf(grown(machOImage(), 0x10000)));
    expect(machO.segments[1]?.vmSize).toBe(0x14000n);
  });

  test('that is there already is used with its header untouched', () => {
    const signed = grown(machOImage(), 5000);
    const room = existingAllocation(imageOf(signed));
    expect(room?.dataSize).toBe(5008);
    expect(room?.head.equals(signed.subarray(0, room.head.length))).toBe(true);
  });

  test('is not there in an image that was never signed', () => {
    expect(existingAllocation(imageOf(machOImage()))).toBeNull();
  });
});

describe('an image without room', () => {
  const refused = async (bytes: Buffer) =>
    expect(await failureOf(() => allocateSignature(imageOf(bytes), 1000))).toFailWith('mach-o-not-signable');

  test('for a load command is refused', () => refused(machOImage({ spare: 12 })));
  test('for a load command, because there is data, is refused', () => {
    const image = machOImage();
    image.writeUInt8(1, readMachO(bytesOf(image)).commandsEnd + 8);
    return refused(image);
  });
  test('because something is appended to it is refused', () =>
    refused(Buffer.concat([machOImage(), Buffer.from('appended')])));
  test('because a segment stands behind __LINKEDIT in memory is refused', () =>
    refused(machOImage({ segmentBehind: 0x4000n, linkEditSize: 0x3f00 })));
  test('because it is an object file is refused', () => refused(machOImage({ fileType: fileTypes.object })));
});

describe('a place for a signature that cannot be', () => {
  const refused = async (bytes: Buffer) =>
    expect(await failureOf(() => readMachO(bytesOf(bytes)))).toFailWith('malformed-file');
  const commandIn = (bytes: Buffer) => readMachO(bytesOf(bytes)).codeSignature?.commandOffset ?? 0;

  test('because it is beyond the file is refused', () => {
    const image = grown(machOImage(), 64);
    image.writeUInt32LE(image.length, commandIn(image) + 8);
    return refused(image);
  });

  test('because it is among the load commands is refused', () => {
    const image = grown(machOImage(), 64);
    image.writeUInt32LE(32, commandIn(image) + 8);
    return refused(image);
  });

  test('because there are two is refused', () => {
    const image = grown(machOImage(), 64);
    const end = readMachO(bytesOf(image)).commandsEnd;
    image.copy(image, end, commandIn(image), end);
    image.writeUInt32LE(image.readUInt32LE(16) + 1, 16);
    image.writeUInt32LE(image.readUInt32LE(20) + 16, 20);
    return refused(image);
  });
});
