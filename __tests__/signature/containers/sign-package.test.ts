import { createPublicKey } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { extractPackage } from '../../../src/archive/flat-package/extract-package.js';
import { readFlatPackage } from '../../../src/archive/flat-package/flat-package.js';
import { verifyPath } from '../../../src/inspect/verify-path.js';
import { signPackage } from '../../../src/signature/containers/sign-package.js';
import { bytesOf } from '../../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { packageCarrier } from '../../../src/ticket/ticket-carrier.js';
import { flatPackage, ticketFor } from '../../archive/containers.js';
import { timestamper, verifyOptions } from '../../bundle/test-app.js';
import { fixtureIdentity, validTime } from '../../identity/fixtures.js';
import { failureOf } from '../../support/failure.js';

const installer = fixtureIdentity('installer.p12');
const maker = { identity: installer, timestamper, signingTime: validTime };

/** A package with two members, each stored as it is. */
const packageWithMembers = () => flatPackage(null, undefined, { first: 'first\n', second: 'the second\n' });

/** Signs a package, and calls `use` with its path. */
function withSigned<T>(unsigned: Buffer, use: (path: string) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'tool.pkg');
    await writeFile(path, unsigned, { mode: 0o640 });
    await signPackage({ input: path, output: path, ...maker });
    return use(path);
  });
}

async function codes(path: string): Promise<string[]> {
  return (await verifyPath(path, verifyOptions)).problems.map(({ code }) => code);
}

describe('signPackage', () => {
  test('makes a signature that verify calls valid, with the certificates, a timestamp and the mode of the file', async () =>
    withSigned(await packageWithMembers(), async (path) => {
      expect(await codes(path)).toEqual([]);
      const { certificates, cms } = readFlatPackage(bytesOf(await readFile(path)));
      expect(certificates.map(({ subject }) => subject)).toEqual(
        installer.chain.map(({ subject }) => subject),
      );
      expect(cms).not.toBeNull();
      expect((await stat(path)).mode & 0o777).toBe(0o640);
    }));

  test('makes an RSA signature that verify checks beside the CMS', async () =>
    withSigned(await packageWithMembers(), async (path) => {
      const bytes = await readFile(path);
      const { rsa } = readFlatPackage(bytesOf(bytes));
      if (rsa === null) throw new Error('the package has no RSA signature');
      const at = bytes.indexOf(rsa);
      bytes.writeUInt8(bytes.readUInt8(at + 9) ^ 1, at + 9);
      await writeFile(path, bytes);
      expect(await codes(path)).toEqual(['package-rsa-mismatch']);
    }));

  test('makes a package to which a ticket can be stapled', async () =>
    withSigned(await packageWithMembers(), async (path) => {
      const carrier = await packageCarrier(path);
      await carrier.staple(ticketFor(Buffer.from(carrier.hash.cdHash, 'hex')));
      expect(await codes(path)).toEqual([]);
      expect((await packageCarrier(path)).ticket).not.toBeNull();
    }));

  test('keeps the bytes of all members', async () =>
    withSigned(await packageWithMembers(), async (path) => {
      const folder = `${path}.contents`;
      await mkdir(folder);
      await extractPackage({ path, folder, scratch: `${path}.scratch` });
      expect(await readFile(join(folder, 'first'), 'utf8')).toBe('first\n');
      expect(await readFile(join(folder, 'second'), 'utf8')).toBe('the second\n');
    }));

  test('replaces earlier signatures and drops the ticket', async () =>
    withSigned(
      await flatPackage({ identity: fixtureIdentity('modern.p12'), timestamper, ticket: ticketFor }),
      async (path) => {
        expect(await codes(path)).toEqual([]);
        expect((await packageCarrier(path)).ticket).toBeNull();
      },
    ));

  test('gives the same size however often a package is signed', async () =>
    withSigned(await packageWithMembers(), async (path) => {
      const once = (await stat(path)).size;
      await signPackage({ input: path, output: path, ...maker });
      expect((await stat(path)).size).toBe(once);
    }));

  test('writes to an output and leaves the input alone', async () =>
    withTemporaryFolder(async (folder) => {
      const [input, output] = [join(folder, 'in.pkg'), join(folder, 'out.pkg')];
      const unsigned = await packageWithMembers();
      await writeFile(input, unsigned);
      await signPackage({ input, output, ...maker });
      expect(await readFile(input)).toEqual(unsigned);
      expect(await codes(output)).toEqual([]);
    }));

  test('refuses a key that is not RSA', async () => {
    const identity = fixtureIdentity('elliptic-curve.p12');
    expect(createPublicKey(identity.privateKey).asymmetricKeyType).toBe('ec');
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'tool.pkg');
      await writeFile(path, await packageWithMembers());
      const failure = await failureOf(() => signPackage({ input: path, output: path, ...maker, identity }));
      expect(failure).toFailWith('certificate-wrong-kind');
    });
  });
});
