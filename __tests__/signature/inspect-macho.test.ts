import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { inspectMachO } from '../../src/signature/inspect-macho.js';
import { type SignMachORequest, signMachO } from '../../src/signature/sign/sign-macho.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { fixtureIdentity, validTime } from '../identity/fixtures.js';
import { machOImage } from '../support/mach-o-image.js';
import { signed } from './signed-image.js';

const identity = fixtureIdentity('modern.p12');
const entitlements = parseEntitlements(
  Buffer.from('<plist version="1.0"><dict><key>com.apple.security.cs.allow-jit</key><true/></dict></plist>'),
);

function inspected(image: Buffer, signing: Partial<SignMachORequest> | null) {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'hello');
    await writeFile(path, image);
    const request: SignMachORequest = {
      input: path,
      output: path,
      signer: 'adhoc',
      identifier: 'com.example.hello',
      entitlements: null,
      hardenedRuntime: false,
      timestamper: null,
      signingTime: validTime,
    };
    const signatures = signing ? await signMachO({ ...request, ...signing }) : [];
    const [slice] = await inspectMachO(path);
    if (!slice) throw new Error('there is no slice');
    return { ...slice, cdHashes: signatures[0]?.cdHashes };
  });
}

describe('inspectMachO', () => {
  test('inspectMachO describes an unsigned program', async () => {
    const slice = await inspected(machOImage(), null);
    expect(slice).toMatchObject({ arch: 'arm64', fileType: 'execute', minOS: '12.0', sdk: '13.3' });
    expect(slice.signature).toMatchObject({ kind: 'none', cdHash: null, flags: [], infoPlist: 'not bound' });
  });

  test('inspectMachO describes an ad-hoc signature', async () => {
    const { signature, cdHashes } = await inspected(machOImage(), {});
    expect(signature).toMatchObject({ kind: 'adhoc', flags: ['adhoc'], authorities: [], requirement: null });
    expect([signature.cdHash]).toEqual(cdHashes);
  });

  test('inspectMachO describes a signature with an identity', async () => {
    const { signature } = await inspected(machOImage({ infoPlist: '<plist/>' }), {
      signer: identity,
      entitlements,
      hardenedRuntime: true,
    });
    expect(signature).toMatchObject({
      kind: 'certificate',
      identifier: 'com.example.hello',
      teamId: identity.teamId,
      flags: ['runtime'],
      hashType: 'sha256',
      pageSize: 4096,
      runtimeVersion: '13.3',
      timestamp: null,
      entitlements: { 'com.apple.security.cs.allow-jit': true },
      infoPlist: 'bound',
    });
    expect(signature.authorities[0]).toBe(identity.name);
    expect(signature.requirement).toMatch(/^identifier "com\.example\.hello" and anchor apple generic/);
  });

  test('inspectMachO describes the SHA-256 CodeDirectory when there is a SHA-1 too', async () => {
    const { signature, cdHashes } = await inspected(machOImage({ minOS: 0x000a0900 }), {});
    expect(signature).toMatchObject({ hashType: 'sha256', cdHash: cdHashes?.[1] });
  });

  test('inspectMachO describes a slice with a malformed CMS', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'hello');
      const file = await signed(machOImage(), { signer: identity });
      const at = file.indexOf(Buffer.from('fade0b01', 'hex'), file.length - 30_000);
      await writeFile(path, file.fill(0xff, at + 8, at + 16));
      const [slice] = await inspectMachO(path);
      expect(slice).toMatchObject({ arch: 'arm64', signature: { kind: 'certificate', authorities: [] } });
      expect(slice?.signature.cdHash).toMatch(/^[0-9a-f]{40}$/);
    }));
});
