import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readDiskImageSignature } from '../../../src/archive/disk-image/disk-image.js';
import { readFlatPackage } from '../../../src/archive/flat-package/flat-package.js';
import type { ArtifactKind } from '../../../src/artifact/artifact.js';
import { signArtifact } from '../../../src/bundle/sign-artifact.js';
import type { Identity } from '../../../src/identity/identity.js';
import { createReplayAuthority, type ReplayAuthority } from '../../../src/replay/authority/authority.js';
import { readSignature } from '../../../src/signature/embedded-signature.js';
import { bytesOf } from '../../../src/system/files/byte-source.js';
import { corpusPath } from '../corpus.js';
import { tool } from '../tools.js';

/** A disk image by hdiutil and a package by productbuild, signed by us and read by independent programs. */
const relic = 'github.com/sassoftware/relic/v8';
let folder: string;
let authority: ReplayAuthority;
let [image, installer]: [string, string] = ['', ''];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signed-containers-'));
  authority = await createReplayAuthority({ now: new Date() });
  await writeFile(join(folder, 'root.pem'), authority.rootPem);
  image = await signedCopy('dummy.dmg', 'dmg', authority.application);
  installer = await signedCopy('dummy.pkg', 'pkg', await authority.issue('developer-id-installer'));
});
afterAll(() => rm(folder, { recursive: true }));

async function signedCopy(name: string, kind: ArtifactKind, signer: Identity): Promise<string> {
  const path = join(folder, name);
  await copyFile(corpusPath(relic, `functest/packages/${name}`), path);
  const content = { identifier: null, entitlements: null, hardenedRuntime: true };
  await signArtifact({ kind, path }, content, { signer, timestamper: null, signingTime: new Date() });
  return path;
}

/** Verifies a detached CMS over a content with OpenSSL, up to the root of the throwaway authority. */
async function opensslVerifies(cms: Buffer | null, content: Buffer): Promise<boolean> {
  if (cms === null) throw new Error('there is no CMS');
  await writeFile(join(folder, 'cms'), cms);
  await writeFile(join(folder, 'content'), content);
  const files = ['-inform', 'DER', '-in', join(folder, 'cms'), '-content', join(folder, 'content')];
  // OpenSSL knows neither Apple's critical marker nor code signing as a purpose of CMS.
  const options = ['-binary', '-purpose', 'any', '-ignore_critical', '-out', '/dev/null'];
  const trust = ['-CAfile', join(folder, 'root.pem')];
  return tool('openssl', 'cms', '-verify', ...trust, ...files, ...options).status === 0;
}

describe('a package that we signed', () => {
  test('has a checksum that rcodesign verifies, and its certificates', () => {
    const { status, text } = tool('rcodesign', 'print-signature-info', installer);
    expect(status).toBe(0);
    expect(text).toContain('checksum_verifies: true');
    expect(text).toContain('apple_certificate_profile: developer-id-installer');
    // Its verdict about the RSA signature is no use: it hashes the checksum once more, which productsign does not.
    expect(text).toContain('cms_signature_verifies: true');
  });

  test('has a CMS signature that openssl verifies', async () => {
    const { cms, checksum } = readFlatPackage(bytesOf(await readFile(installer)));
    expect(await opensslVerifies(cms, checksum?.value ?? Buffer.alloc(0))).toBe(true);
    expect(await opensslVerifies(cms, Buffer.alloc(20))).toBe(false);
  });

  test('has an RSA signature that openssl verifies', async () => {
    const { rsa, checksum, certificates } = readFlatPackage(bytesOf(await readFile(installer)));
    const [signature, digest, key] = ['rsa', 'digest', 'key'].map((name) => join(folder, name));
    await writeFile(signature ?? '', rsa ?? '');
    await writeFile(digest ?? '', checksum?.value ?? '');
    const pem = certificates[0]?.publicKey.export({ type: 'spki', format: 'pem' });
    await writeFile(key ?? '', pem ?? '');
    const files = ['-in', digest ?? '', '-sigfile', signature ?? '', '-inkey', key ?? ''];
    const { text } = tool('openssl', 'pkeyutl', '-verify', '-pubin', '-pkeyopt', 'digest:sha1', ...files);
    expect(text).toContain('Signature Verified Successfully');
  });

  test('has the members of the original for bsdtar and 7-Zip', async () => {
    const original = corpusPath(relic, 'functest/packages/dummy.pkg');
    for (const [name, path] of Object.entries({ original, signed: installer })) {
      await mkdir(join(folder, name));
      expect(tool('bsdtar', '-xf', path, '-C', join(folder, name)).status).toBe(0);
      expect(tool('7zz', 't', path).status).toBe(0);
    }
    expect(tool('diff', '-r', join(folder, 'original'), join(folder, 'signed')).text).toBe('');
  });
});

describe('a disk image that we signed', () => {
  test('has a signature that rcodesign reads', () => {
    const { status, text } = tool('rcodesign', 'print-signature-info', image);
    expect(status).toBe(0);
    expect(text).toContain('identifier: dummy');
    expect(text).toContain(`team_name: ${authority.team}`);
    expect(text).toContain('apple_certificate_profile: developer-id-application');
    expect(text).not.toContain('verifies: false');
  });

  test('has a CMS signature that openssl verifies', async () => {
    const bytes = readDiskImageSignature(bytesOf(await readFile(image)));
    const { cms, codeDirectories } = readSignature(bytes ?? Buffer.alloc(0));
    expect(await opensslVerifies(cms, codeDirectories[0].blob)).toBe(true);
  });

  test('opens in 7-Zip and dmg2img as the original does', async () => {
    expect(tool('7zz', 't', image).status).toBe(0);
    const original = corpusPath(relic, 'functest/packages/dummy.dmg');
    const decoded = [original, image].map((path, index) => {
      const output = join(folder, `${index}.raw`);
      expect(tool('dmg2img', '-s', path, output).status).toBe(0);
      return output;
    });
    const [first, second] = await Promise.all(decoded.map((path) => readFile(path)));
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  });
});
