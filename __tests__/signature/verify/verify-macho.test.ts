import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readMachO } from '../../../src/macho/mach-o.js';
import { cpu } from '../../../src/macho/names.js';
import { writeUniversal } from '../../../src/macho/universal.js';
import { codeFlag } from '../../../src/signature/code-directory/flags.js';
import { encodeEntitlementsDer } from '../../../src/signature/entitlements/entitlements-der.js';
import type { SignMachORequest } from '../../../src/signature/sign/sign-macho.js';
import { blobMagic, slot, wrapBlob, writeSuperBlob } from '../../../src/signature/superblob.js';
import type { Verification } from '../../../src/signature/verify/verification.js';
import { verifyEntitlements } from '../../../src/signature/verify/verify-entitlements.js';
import { verifyMachO } from '../../../src/signature/verify/verify-macho.js';
import { bytesOf } from '../../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { developer, timestamper, verifyOptions } from '../../bundle/test-app.js';
import { machOImage } from '../../support/mach-o-image.js';
import { checkedSignature, entitlements, signed } from '../signed-image.js';

const release = { signer: developer, hardenedRuntime: true, timestamper };

function verify(file: Buffer, bundle?: { infoPlist: Buffer | null; codeResources: Buffer | null }) {
  return withTemporaryFolder(async (folder): Promise<Verification> => {
    const path = join(folder, 'program');
    await writeFile(path, file);
    return verifyMachO(path, { ...verifyOptions, ...(bundle ? { bundle } : {}) });
  });
}

const codesOf = ({ problems }: Verification) => problems.map(({ code }) => code);

/** Returns the offset of the blob in a slot of a thin file. */
function placeOf(file: Buffer, wanted: number): number {
  const start = readMachO(bytesOf(file)).codeSignature?.dataOffset ?? 0;
  const count = file.readUInt32BE(start + 8);
  for (let index = 0; index < count; index += 1) {
    const entry = start + 12 + 8 * index;
    if (file.readUInt32BE(entry) === wanted) return start + file.readUInt32BE(entry + 4);
  }
  throw new Error(`there is no blob in slot ${wanted}`);
}

function flipped(file: Buffer, offset: number): Buffer {
  const copy = Buffer.from(file);
  copy[offset] = (copy[offset] ?? 0) ^ 0x01;
  return copy;
}

describe('a program as it was signed', () => {
  test('a signed program verifies and is described', async () => {
    const file = await signed(machOImage(), { ...release, entitlements });
    const verification = await verify(file);
    expect(verification).toMatchObject({ valid: true, authority: 'replay', problems: [] });
    expect(verification.slices).toMatchObject([
      {
        arch: 'arm64',
        fileType: 'execute',
        kind: 'certificate',
        flags: ['runtime'],
        entitlements: { 'get-task-allow': true },
        authority: 'replay',
      },
    ]);
  });

  test('a program with SHA-1 and SHA-256, as macOS 10.9 to 10.11.3 requires, verifies', async () => {
    const file = await signed(machOImage({ minOS: 0x000a0900, cpuType: cpu.x86_64 }), release);
    const { valid, slices } = await verify(file);
    expect(valid).toBe(true);
    expect(slices[0]?.cdHashes.map(({ hashType }) => hashType)).toEqual([1, 2]);
  });

  test('an ad-hoc signature is valid without an authority', async () => {
    const verification = await verify(await signed(machOImage()));
    expect(verification).toMatchObject({ valid: true, authority: null });
    expect(verification.problems).toMatchObject([{ severity: 'warning', code: 'signature-adhoc' }]);
  });

  test('a signature without a timestamp is valid with a warning', async () => {
    const verification = await verify(await signed(machOImage(), { ...release, timestamper: null }));
    expect(verification.valid).toBe(true);
    expect(codesOf(verification)).toEqual(['timestamp-missing']);
  });
});

describe('a change after signing', () => {
  const image = machOImage({ textSize: 60_000 });
  const signing: Partial<SignMachORequest> = { ...release, entitlements };
  let once: Promise<Buffer> | undefined;
  const original = () => {
    once ??= signed(image, signing);
    return once;
  };

  test.each([
    ['the header', 24, 0],
    ['the code', 20_000, 16_384],
    ['the last byte before the signature', -1, 57_344],
  ])('verifyMachO reports a change of %s with its page', async (_what, at, page) => {
    const file = await original();
    const end = readMachO(bytesOf(file)).codeSignature?.dataOffset ?? 0;
    const { problems, valid } = await verify(flipped(file, at < 0 ? end + at : at));
    expect(valid).toBe(false);
    expect(problems).toMatchObject([{ code: 'page-hash-mismatch', architecture: 'arm64', offset: page }]);
  });

  test.each([
    ['the entitlements', slot.entitlements, 60, ['entitlements-mismatch']],
    ['the DER entitlements', slot.entitlementsDer, 20, ['entitlements-der-mismatch']],
    ['the requirements', slot.requirements, 60, ['requirements-mismatch']],
    ['the identifier in the CodeDirectory', slot.codeDirectory, 100, ['cms-digest-mismatch']],
  ])('verifyMachO reports a change of %s', async (_what, number, inside, expected) => {
    const file = await original();
    const codes = codesOf(await verify(flipped(file, placeOf(file, number) + inside)));
    expect(codes.slice(0, expected.length)).toEqual(expected);
  });

  test('verifyMachO reports a change of any byte of the CMS', async () => {
    const file = await original();
    const cms = placeOf(file, slot.cms);
    const size = file.readUInt32BE(cms + 4);
    for (let inside = 8; inside < size; inside += 211) {
      const { valid, problems } = await verify(flipped(file, cms + inside));
      const codes = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      expect({ inside, valid }).toEqual({ inside, valid: false });
      expect(codes.join()).toMatch(/cms|chain|certificate|timestamp|cdhash|root|team|developer|requirement/);
    }
  });

  test('verifyMachO reports a truncated signature', async () => {
    const file = await original();
    const start = readMachO(bytesOf(file)).codeSignature?.dataOffset ?? 0;
    const longer = Buffer.from(file);
    longer.writeUInt32BE(0x7fffffff, start + 4);
    expect(codesOf(await verify(longer))).toEqual(['signature-malformed']);
  });

  test('verifyMachO reports bytes after the end', async () => {
    const file = Buffer.concat([await original(), Buffer.from('stowaway')]);
    expect(codesOf(await verify(file))).toEqual(['mach-o-layout']);
  });

  test('verifyMachO reports a file that is not Mach-O, or ends in its header', async () => {
    expect(codesOf(await verify(Buffer.from('#!/bin/sh\n')))).toEqual(['not-mach-o']);
    expect(codesOf(await verify((await original()).subarray(0, 200)))).toEqual(['not-mach-o']);
  });

  test('verifyMachO reports a removed signature', async () => {
    expect(codesOf(await verify(image))).toEqual(['not-signed']);
  });
});

describe('an inconsistent signature', () => {
  /** Signs ad-hoc, then puts other blobs into the signature without a change of its space. */
  async function resealed(changes: { blobs?: [number, Buffer][]; flags?: number }): Promise<Buffer> {
    const file = await signed(machOImage(), { entitlements });
    const { blobs, dataOffset, dataSize } = checkedSignature(file);
    const changed = new Map([...blobs, ...(changes.blobs ?? [])]);
    if (changes.flags !== undefined) {
      const directory = Buffer.from(changed.get(slot.codeDirectory) ?? Buffer.alloc(0));
      directory.writeUInt32BE(changes.flags, 12);
      changed.set(slot.codeDirectory, directory);
    }
    const bytes = writeSuperBlob([...changed].map(([number, blob]) => ({ slot: number, bytes: blob })));
    const copy = Buffer.from(file);
    copy.fill(0, dataOffset, dataOffset + dataSize);
    bytes.copy(copy, dataOffset);
    return copy;
  }

  test('verifyMachO reports a part that is not bound', async () => {
    const constraint = wrapBlob(blobMagic.launchConstraint, Buffer.from('3000', 'hex'));
    const file = await resealed({ blobs: [[slot.launchConstraintSelf, constraint]] });
    expect(codesOf(await verify(file))).toEqual(['special-slot-not-sealed', 'signature-adhoc']);
  });

  test('verifyMachO reports a missing CMS without the ad-hoc flag', async () => {
    const file = await resealed({ flags: codeFlag.runtime });
    expect(codesOf(await verify(file))).toEqual(['cms-missing']);
  });

  test('verifyMachO reports a program that does not meet its own requirement', async () => {
    const other = await signed(machOImage(), { ...release, identifier: 'com.example.other' });
    const file = await signed(other, { ...release, preserve: ['requirements'] });
    expect(codesOf(await verify(file))).toEqual(['requirement-not-met']);
  });

  test('verifyMachO reports a team other than the certificate’s', async () => {
    const signer = { ...developer, teamId: 'SOMEBODY12' };
    const codes = codesOf(await verify(await signed(machOImage(), { ...release, signer })));
    expect(codes).toContain('team-mismatch');
  });
});

describe('entitlements in two forms', () => {
  test('verifyEntitlements reports XML that differs from the DER', () => {
    const der = (values: Record<string, unknown>) => encodeEntitlementsDer(values);
    const codes = (values: Record<string, unknown>) =>
      verifyEntitlements({ entitlementsXml: entitlements.xml, entitlementsDer: der(values) }).findings.map(
        ({ code }) => code,
      );
    expect(codes({ 'get-task-allow': true })).toEqual([]);
    expect(codes({ 'get-task-allow': false })).toEqual(['entitlements-differ']);
    expect(codes({})).toEqual(['entitlements-differ']);
  });

  test.each([
    ['a comment', '<plist version="1.0"><!-- why --><dict><key>a</key><true/></dict></plist>'],
    ['text after its end', '<plist version="1.0"><dict><key>a</key><true/></dict></plist>\nrest'],
  ])('verifyEntitlements warns of XML with %s when the DER agrees', (_what, text) => {
    const entitlementsXml = Buffer.from(text);
    const both = verifyEntitlements({ entitlementsXml, entitlementsDer: encodeEntitlementsDer({ a: true }) });
    expect(both.findings).toMatchObject([{ code: 'entitlements-xml-unreadable', severity: 'warning' }]);
    expect(both.unreadableXml).toBeNull();
    const differs = verifyEntitlements({
      entitlementsXml,
      entitlementsDer: encodeEntitlementsDer({ b: true }),
    });
    expect(differs.findings).toMatchObject([{ code: 'entitlements-differ', severity: 'error' }]);
    expect(verifyEntitlements({ entitlementsXml, entitlementsDer: null }).unreadableXml).toFailWith(
      'entitlements-invalid',
    );
  });

  test('verifyEntitlements reports malformed entitlements', () => {
    const { findings } = verifyEntitlements({
      entitlementsXml: null,
      entitlementsDer: Buffer.from('3000', 'hex'),
    });
    expect(findings).toMatchObject([{ code: 'entitlements-malformed' }]);
  });
});

describe('files that a signature binds outside the program', () => {
  const bundle = { infoPlist: Buffer.from('info'), codeResources: Buffer.from('seal') };

  test('verifyMachO reports changed files of a bundle', async () => {
    const file = await signed(machOImage(), { bundle });
    expect(codesOf(await verify(file, bundle))).toEqual(['signature-adhoc']);
    expect(codesOf(await verify(file, { ...bundle, infoPlist: Buffer.from('other') }))).toEqual([
      'info-plist-mismatch',
      'signature-adhoc',
    ]);
    expect(codesOf(await verify(file, { ...bundle, codeResources: null }))).toEqual([
      'special-slot-missing',
      'signature-adhoc',
    ]);
  });

  test('verifyMachO reports files of a bundle that are not bound', async () => {
    const alone = await signed(machOImage());
    expect(codesOf(await verify(alone, bundle))).toEqual([
      'special-slot-not-sealed',
      'special-slot-not-sealed',
      'signature-adhoc',
    ]);
  });
});

test('verifyMachO verifies each slice and names it', async () => {
  await withTemporaryFolder(async (folder) => {
    const both = join(folder, 'both');
    await writeFile(join(folder, 'intel'), await signed(machOImage({ cpuType: cpu.x86_64 })));
    await writeFile(join(folder, 'arm'), machOImage());
    await writeUniversal([join(folder, 'intel'), join(folder, 'arm')], both);
    const { valid, problems } = await verifyMachO(both, verifyOptions);
    expect(valid).toBe(false);
    expect(problems.map(({ architecture, code }) => [architecture, code])).toEqual([
      ['x86_64', 'signature-adhoc'],
      ['arm64', 'not-signed'],
    ]);
  });
});
