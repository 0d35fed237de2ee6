import { createHash } from 'node:crypto';
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeUniversal } from '../../src/macho/lipo.js';
import { readMachO } from '../../src/macho/mach-o.js';
import { cpu, fileTypes } from '../../src/macho/names.js';
import { strictProblems } from '../../src/macho/strict.js';
import { readSlices } from '../../src/macho/universal.js';
import { specialHash } from '../../src/signature/code-directory.js';
import { type EmbeddedSignature, readEmbeddedSignature } from '../../src/signature/embedded-signature.js';
import { fullHash } from '../../src/signature/hash-types.js';
import { type SignMachORequest, signMachO } from '../../src/signature/sign-macho.js';
import { slot } from '../../src/signature/superblob.js';
import { verifyCms } from '../../src/signature/verify-cms.js';
import { bytesOf, sliceOf } from '../../src/system/byte-source.js';
import { withTemporaryFolder } from '../../src/system/files.js';
import { fixtureIdentity, testTrust, validTime } from '../identity/fixtures.js';
import { failureOf } from '../support/failure.js';
import { machOImage } from '../support/mach-o-image.js';

const identity = fixtureIdentity('modern.p12');
const xml = Buffer.from(
  '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n\t<key>get-task-allow</key>\n\t<true/>\n</dict>\n</plist>\n',
);
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();

/** Signs an image and gives the bytes of the result; unless asked otherwise, ad-hoc and plain. */
function signed(image: Buffer, changes: Partial<SignMachORequest> = {}): Promise<Buffer> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'hello');
    await writeFile(path, image);
    await signMachO({ ...plain(path), ...changes });
    return readFile(path);
  });
}

function plain(path: string): SignMachORequest {
  return {
    input: path,
    output: path,
    signer: 'adhoc',
    identifier: 'com.example.hello',
    entitlements: null,
    hardenedRuntime: false,
    timestamper: null,
    signingTime: validTime,
  };
}

/** The signature of a slice, whose every page hash is checked against the bytes on the way. */
function checkedSignature(file: Buffer, index = 0): EmbeddedSignature {
  expect(strictProblems(bytesOf(file))).toEqual([]);
  const slice = readSlices(bytesOf(file))[index];
  if (!slice) throw new Error('there is no such slice');
  const machO = readMachO(slice.source);
  const signature = readEmbeddedSignature(slice.source, machO);
  if (!signature) throw new Error('the slice is not signed');
  for (const { hashType, codeLimit, pageSize, codeHashes } of signature.codeDirectories) {
    expect(codeLimit).toBe(machO.codeSignature?.dataOffset);
    const pages = Array.from({ length: Math.ceil(codeLimit / pageSize) }, (_, page) => {
      const start = page * pageSize;
      const bytes = slice.source.read(start, Math.min(pageSize, codeLimit - start));
      return fullHash(hashType, bytes);
    });
    expect(codeHashes.equals(Buffer.concat(pages))).toBe(true);
  }
  return signature;
}

const directoryOf = (file: Buffer) => checkedSignature(file).codeDirectories[0];

function universal(...images: Buffer[]): Promise<Buffer> {
  return withTemporaryFolder(async (folder) => {
    const paths = images.map((_, index) => join(folder, `${index}`));
    await Promise.all(images.map((image, index) => writeFile(join(folder, `${index}`), image)));
    await writeUniversal(paths, join(folder, 'universal'));
    return readFile(join(folder, 'universal'));
  });
}

describe('an ad-hoc signature', () => {
  test('seals every page and says who the program is', async () => {
    const directory = directoryOf(await signed(machOImage()));
    expect(directory).toMatchObject({
      identifier: 'com.example.hello',
      flags: 0x2,
      teamId: null,
      pageSize: 16384,
      hashType: 2,
      version: 0x20400,
      runtime: 0,
      specialSlots: 2,
      execSegment: { base: 0, flags: 1 },
    });
  });

  test('has an empty requirement set and an empty wrapper where others have a CMS', async () => {
    const { blobs, cms } = checkedSignature(await signed(machOImage()));
    expect(blobs.get(slot.requirements)?.toString('hex')).toBe('fade0c010000000c00000000');
    expect(blobs.get(slot.cms)?.toString('hex')).toBe('fade0b0100000008');
    expect(cms).toBeNull();
  });

  test('has pages of 4 KiB on other machines than arm64', async () => {
    expect(directoryOf(await signed(machOImage({ cpuType: cpu.x86_64 }))).pageSize).toBe(4096);
  });
});

describe('a signature by an identity', () => {
  test('verifies up to the root of the identity', async () => {
    const { codeDirectories, cms } = checkedSignature(
      await signed(machOImage(), { signer: identity, hardenedRuntime: true }),
    );
    const [{ blob, hashType }] = codeDirectories;
    const verdict = await verifyCms({
      der: cms ?? Buffer.alloc(0),
      codeDirectory: blob,
      digests: [{ hashType, digest: fullHash(hashType, blob) }],
      trust: testTrust,
      now: validTime,
    });
    expect(verdict.findings.map(({ code }) => code)).toEqual(['timestamp-missing']);
  });

  test('names the team, and takes the runtime version from the SDK', async () => {
    const directory = directoryOf(await signed(machOImage(), { signer: identity, hardenedRuntime: true }));
    expect(directory).toMatchObject({
      teamId: identity.teamId,
      flags: 0x10000,
      runtime: 0x000d0300,
      version: 0x20500,
    });
  });

  test('is made again with more room when a timestamp is larger than was thought', async () => {
    const sizes: number[] = [];
    const token = Buffer.concat([
      Buffer.from('0482', 'hex'),
      Buffer.from([30_000 >> 8, 30_000 & 255]),
      Buffer.alloc(30_000),
    ]);
    const file = await signed(machOImage(), {
      signer: identity,
      timestamper: async (value) => {
        sizes.push(value.length);
        return token;
      },
    });
    expect(sizes).toHaveLength(2);
    expect(checkedSignature(file).cms?.length).toBeGreaterThan(30_000);
  });
});

describe('what is bound', () => {
  test('are entitlements, as property list and as DER', async () => {
    const { blobs, codeDirectories, entitlementsXml } = checkedSignature(
      await signed(machOImage(), { entitlements: xml }),
    );
    const [directory] = codeDirectories;
    expect(entitlementsXml?.equals(xml)).toBe(true);
    expect(blobs.get(slot.entitlementsDer)?.toString('hex')).toBe(
      'fade717200000024701a020101b01530130c0e6765742d7461736b2d616c6c6f770101ff',
    );
    for (const each of [slot.requirements, slot.entitlements, slot.entitlementsDer]) {
      expect(specialHash(directory, each)?.equals(sha256(blobs.get(each) ?? ''))).toBe(true);
    }
    expect(directory.execSegment.flags).toBe(0x11);
  });

  test('are no entitlements in a library', async () => {
    const file = await signed(machOImage({ fileType: fileTypes.dylib }), { entitlements: xml });
    expect(checkedSignature(file).blobs.has(slot.entitlements)).toBe(false);
    expect(directoryOf(file).execSegment.flags).toBe(0);
  });

  test('is the Info.plist that is linked in', async () => {
    const directory = directoryOf(await signed(machOImage({ infoPlist: '<plist/>' })));
    expect(specialHash(directory, slot.infoPlist)?.equals(sha256('<plist/>'))).toBe(true);
  });

  test('are the files of a bundle', async () => {
    const bundle = { infoPlist: Buffer.from('info'), codeResources: Buffer.from('resources') };
    const directory = directoryOf(await signed(machOImage({ infoPlist: '<plist/>' }), { bundle }));
    expect(specialHash(directory, slot.infoPlist)?.equals(sha256('info'))).toBe(true);
    expect(specialHash(directory, slot.codeResources)?.equals(sha256('resources'))).toBe(true);
  });

  test('is refused when the entitlements are none', async () => {
    const attempt = () => signed(machOImage(), { entitlements: Buffer.from('bplist00') });
    expect(await failureOf(attempt)).toFailWith('entitlements-invalid');
  });
});

describe('the hashes', () => {
  test.each([
    ['for macOS before 10.11.4', { minOS: 0x000a0b03 }],
    ['that says of no system that it is for it', { versionCommand: 'none' as const }],
  ])('of a program %s are SHA-1 and SHA-256', async (_, options) => {
    const { codeDirectories, blobs } = checkedSignature(
      await signed(machOImage(options), { signer: identity }),
    );
    expect(codeDirectories.map(({ hashType }) => hashType)).toEqual([1, 2]);
    expect(blobs.has(0x1000)).toBe(true);
    const [first, second] = codeDirectories;
    expect({ ...first.execSegment, flags: first.flags }).toEqual({
      ...second?.execSegment,
      flags: second?.flags,
    });
  });

  test('of a program for macOS 10.11.4 are SHA-256 only', async () => {
    const { codeDirectories } = checkedSignature(await signed(machOImage({ minOS: 0x000a0b04 })));
    expect(codeDirectories.map(({ hashType }) => hashType)).toEqual([2]);
  });
});

describe('signing again', () => {
  const all = ['identifier', 'entitlements', 'requirements', 'flags', 'runtime'] as const;

  test('leaves the layout as it is when the signature fits', async () => {
    const once = await signed(machOImage(), { signer: identity, entitlements: xml });
    const twice = await signed(once, { identifier: 'shorter' });
    const { dataOffset } = checkedSignature(twice);
    expect(twice).toHaveLength(once.length);
    expect(twice.subarray(0, dataOffset).equals(once.subarray(0, dataOffset))).toBe(true);
  });

  test('gives the same CodeDirectory when everything is preserved', async () => {
    const once = await signed(machOImage(), { signer: identity, entitlements: xml, hardenedRuntime: true });
    const twice = await signed(once, { signer: identity, identifier: 'other', preserve: all });
    expect(directoryOf(twice).blob.equals(directoryOf(once).blob)).toBe(true);
  });

  test('preserves only what is asked', async () => {
    const once = await signed(machOImage(), { signer: identity, entitlements: xml, hardenedRuntime: true });
    const { codeDirectories, blobs } = checkedSignature(
      await signed(once, { identifier: 'other', preserve: ['flags', 'runtime'] }),
    );
    expect(codeDirectories[0]).toMatchObject({ identifier: 'other', flags: 0x10002, runtime: 0x000d0300 });
    expect(blobs.has(slot.entitlements)).toBe(false);
  });

  test('signs the entitlements that are given, whatever is preserved', async () => {
    const once = await signed(machOImage(), { entitlements: xml });
    const other = Buffer.from('<plist version="1.0"><dict/></plist>');
    const { entitlementsXml } = checkedSignature(await signed(once, { entitlements: other, preserve: all }));
    expect(entitlementsXml?.equals(other)).toBe(true);
  });

  test('keeps the page size', async () => {
    const once = await signed(machOImage());
    const { dataOffset } = checkedSignature(once);
    const small = Buffer.from(once);
    const directoryAt = small.indexOf(Buffer.from('fade0c02', 'hex'), dataOffset);
    small.writeUInt8(12, directoryAt + 39); // pages of 4 KiB; the hashes are of no interest here
    expect(directoryOf(await signed(small)).pageSize).toBe(4096);
  });

  test('preserves nothing that a linker signed', async () => {
    const once = await signed(machOImage(), { entitlements: xml });
    const { dataOffset } = checkedSignature(once);
    const flagsAt = once.indexOf(Buffer.from('fade0c02', 'hex'), dataOffset) + 12;
    once.writeUInt32BE(0x20002, flagsAt);
    once.writeUInt8(12, flagsAt - 12 + 39);
    const { codeDirectories, blobs } = checkedSignature(
      await signed(once, { identifier: 'mine', preserve: all }),
    );
    expect(codeDirectories[0]).toMatchObject({ identifier: 'mine', flags: 2, pageSize: 16384 });
    expect(blobs.has(slot.entitlements)).toBe(false);
  });
});

describe('a universal file', () => {
  const intel = machOImage({ cpuType: cpu.x86_64, cpuSubtype: 3, textSize: 70_000, minOS: 0x000a0900 });

  test('is signed slice by slice, with the same hashes in all, and stays well formed', async () => {
    const file = await signed(await universal(machOImage(), intel), { signer: identity });
    const [first, second] = [checkedSignature(file, 0), checkedSignature(file, 1)];
    expect(first.codeDirectories.map(({ hashType, pageSize }) => [hashType, pageSize])).toEqual([
      [1, 4096],
      [2, 4096],
    ]);
    expect(second.codeDirectories.map(({ hashType, pageSize }) => [hashType, pageSize])).toEqual([
      [1, 16384],
      [2, 16384],
    ]);
  });

  test('gives each slice the signature that it has alone', async () => {
    const alone = await signed(machOImage());
    const modern = machOImage({ cpuType: cpu.x86_64, textSize: 70_000 });
    const file = await signed(await universal(modern, machOImage()));
    const slice = readSlices(bytesOf(file))[1];
    const { offset, size } = slice ?? { offset: 0, size: 0 };
    expect(sliceOf(bytesOf(file), offset, size).read(0, size).equals(alone)).toBe(true);
  });
});

describe('the file', () => {
  test('in place is a new one, with the old mode, and nothing else is left', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'hello');
      await writeFile(path, machOImage());
      await chmod(path, 0o755);
      const before = await stat(path);
      await signMachO(plain(path));
      const after = await stat(path);
      expect(after.ino).not.toBe(before.ino);
      expect(after.mode & 0o7777).toBe(0o755);
      expect(await readdir(folder)).toEqual(['hello']);
    }));

  test('beside leaves the input alone and has its mode', () =>
    withTemporaryFolder(async (folder) => {
      const [input, output] = [join(folder, 'in'), join(folder, 'out')];
      await writeFile(input, machOImage());
      await chmod(input, 0o750);
      await signMachO({ ...plain(input), output });
      expect((await readFile(input)).equals(machOImage())).toBe(true);
      expect((await stat(output)).mode & 0o777).toBe(0o750);
    }));

  test('stays as it was when it cannot be signed', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'hello');
      const image = Buffer.concat([machOImage(), Buffer.from('appended')]);
      await writeFile(path, image);
      expect(await failureOf(() => signMachO(plain(path)))).toFailWith('mach-o-not-signable');
      expect((await readFile(path)).equals(image)).toBe(true);
      expect(await readdir(folder)).toEqual(['hello']);
    }));

  test('of another kind is refused', async () => {
    expect(await failureOf(() => signed(Buffer.from('#!/bin/sh\necho this is no program\n')))).toFailWith(
      'malformed-file',
    );
  });
});
