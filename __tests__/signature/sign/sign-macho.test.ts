import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { cpu, fileTypes } from '../../../src/macho/names.js';
import { verifyCms } from '../../../src/signature/cms/verify-cms.js';
import { specialHash } from '../../../src/signature/code-directory/code-directory.js';
import { fullHash } from '../../../src/signature/code-directory/hash-types.js';
import { slot } from '../../../src/signature/superblob.js';
import { fixtureIdentity, testTrust, validTime } from '../../identity/fixtures.js';
import { machOImage } from '../../support/mach-o-image.js';
import { checkedSignature, directoryOf, entitlements, signed } from '../signed-image.js';

const identity = fixtureIdentity('modern.p12');
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();

describe('an ad-hoc signature', () => {
  test('an ad-hoc signature covers every page and has the identifier', async () => {
    const directory = directoryOf(await signed(machOImage()));
    expect(directory).toMatchObject({
      identifier: 'com.example.hello',
      flags: 0x2,
      teamId: null,
      pageSize: 4096,
      hashType: 2,
      version: 0x20400,
      runtime: 0,
      specialSlots: 2,
      execSegment: { base: 0, flags: 1 },
    });
  });

  test('an ad-hoc signature has an empty requirement set and an empty wrapper in place of the CMS', async () => {
    const { blobs, cms } = checkedSignature(await signed(machOImage()));
    expect(blobs.get(slot.requirements)?.toString('hex')).toBe('fade0c010000000c00000000');
    expect(blobs.get(slot.cms)?.toString('hex')).toBe('fade0b0100000008');
    expect(cms).toBeNull();
  });

  test.each([cpu.arm64, cpu.x86_64])(
    'an ad-hoc signature has pages of 4 KiB on architecture %i, or of the requested size',
    async (cpuType) => {
      const image = machOImage({ cpuType });
      expect(directoryOf(await signed(image)).pageSize).toBe(4096);
      expect(directoryOf(await signed(image, { pageSize: 16384 })).pageSize).toBe(16384);
    },
  );
});

describe('a signature by an identity', () => {
  test('a signature with an identity verifies up to the root', async () => {
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

  test('a signature with an identity has the team and the runtime version of the SDK', async () => {
    const directory = directoryOf(await signed(machOImage(), { signer: identity, hardenedRuntime: true }));
    expect(directory).toMatchObject({
      teamId: identity.teamId,
      flags: 0x10000,
      runtime: 0x000d0300,
      version: 0x20500,
    });
  });

  test('signing allocates more space when a timestamp is larger than estimated', async () => {
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

describe('the bound parts', () => {
  test('a signature binds entitlements as property list and as DER', async () => {
    const { blobs, codeDirectories, entitlementsXml } = checkedSignature(
      await signed(machOImage(), { entitlements }),
    );
    const [directory] = codeDirectories;
    expect(entitlementsXml?.equals(entitlements.xml)).toBe(true);
    expect(blobs.get(slot.entitlementsDer)?.toString('hex')).toBe(
      'fade717200000024701a020101b01530130c0e6765742d7461736b2d616c6c6f770101ff',
    );
    for (const each of [slot.requirements, slot.entitlements, slot.entitlementsDer]) {
      expect(specialHash(directory, each)?.equals(sha256(blobs.get(each) ?? ''))).toBe(true);
    }
    expect(directory.execSegment.flags).toBe(0x11);
  });

  test('the signature of a library has no entitlements', async () => {
    const file = await signed(machOImage({ fileType: fileTypes.dylib }), { entitlements });
    expect(checkedSignature(file).blobs.has(slot.entitlements)).toBe(false);
    expect(directoryOf(file).execSegment.flags).toBe(0);
  });

  test('a signature binds the Info.plist section of a program', async () => {
    const directory = directoryOf(await signed(machOImage({ infoPlist: '<plist/>' })));
    expect(specialHash(directory, slot.infoPlist)?.equals(sha256('<plist/>'))).toBe(true);
  });

  test('a signature binds Info.plist and CodeResources of a bundle', async () => {
    const bundle = { infoPlist: Buffer.from('info'), codeResources: Buffer.from('resources') };
    const directory = directoryOf(await signed(machOImage({ infoPlist: '<plist/>' }), { bundle }));
    expect(specialHash(directory, slot.infoPlist)?.equals(sha256('info'))).toBe(true);
    expect(specialHash(directory, slot.codeResources)?.equals(sha256('resources'))).toBe(true);
  });
});

describe('the hashes', () => {
  test.each([
    ['for macOS before 10.11.4', { minOS: 0x000a0b03 }],
    ['that says of no system that it is for it', { versionCommand: 'none' as const }],
  ])('the hashes of a program %s are SHA-1 and SHA-256', async (_, options) => {
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

  test('a program without a platform has no executable segment in its CodeDirectories', async () => {
    const directory = directoryOf(await signed(machOImage({ versionCommand: 'none' })));
    expect(directory).toMatchObject({ version: 0x20100, execSegment: { base: 0, limit: 0, flags: 0 } });
  });

  test('the hashes of a program for macOS 10.11.4 are SHA-256 only', async () => {
    const { codeDirectories } = checkedSignature(await signed(machOImage({ minOS: 0x000a0b04 })));
    expect(codeDirectories.map(({ hashType }) => hashType)).toEqual([2]);
  });
});
