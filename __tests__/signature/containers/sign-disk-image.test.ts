import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDiskImageSignature } from '../../../src/archive/disk-image/disk-image.js';
import { verifyPath } from '../../../src/inspect/verify-path.js';
import {
  type SignDiskImageRequest,
  signDiskImage,
} from '../../../src/signature/containers/sign-disk-image.js';
import { readSignature } from '../../../src/signature/embedded-signature.js';
import { formatDesignatedRequirement } from '../../../src/signature/requirement/read-designated-requirement.js';
import { bytesOf } from '../../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { diskImageCarrier } from '../../../src/ticket/ticket-carrier.js';
import { diskImage, ticketFor } from '../../archive/containers.js';
import { developer, timestamper, verifyOptions } from '../../bundle/test-app.js';
import { validTime } from '../../identity/fixtures.js';
import { failureOf } from '../../support/failure.js';

/** Signs a disk image in place, and calls `use` with its path. */
function withSigned<T>(
  unsigned: Buffer,
  use: (path: string) => Promise<T>,
  request: Partial<SignDiskImageRequest> = {},
): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'Tool-1.2.dmg');
    await writeFile(path, unsigned);
    const maker = { signer: developer, timestamper, signingTime: validTime, identifier: null };
    await signDiskImage({ input: path, output: path, ...maker, ...request });
    return use(path);
  });
}

async function codes(path: string): Promise<string[]> {
  return (await verifyPath(path, verifyOptions)).problems.map(({ code }) => code);
}

async function signatureOf(path: string) {
  const bytes = readDiskImageSignature(bytesOf(await readFile(path)));
  if (bytes === null) throw new Error('the image is not signed');
  const signature = readSignature(bytes);
  return { ...signature, directory: signature.codeDirectories[0] };
}

describe('signDiskImage', () => {
  test('makes a signature that verify calls valid, with team, name and requirement as codesign does', async () =>
    withSigned(await diskImage(null), async (path) => {
      expect(await codes(path)).toEqual([]);
      const { directory, requirements } = await signatureOf(path);
      expect(directory).toMatchObject({
        identifier: 'Tool-1',
        teamId: developer.teamId,
        pageSize: 0,
        flags: 0,
      });
      expect(formatDesignatedRequirement(requirements ?? Buffer.alloc(0))).toContain('identifier "Tool-1"');
    }));

  test('replaces an earlier signature and its ticket', async () =>
    withSigned(await diskImage({ identity: developer, timestamper, ticket: ticketFor }), async (path) => {
      expect(await codes(path)).toEqual([]);
      expect((await diskImageCarrier(path)).ticket).toBeNull();
    }));

  test('makes an image to which a ticket can be stapled', async () =>
    withSigned(await diskImage(null), async (path) => {
      const carrier = await diskImageCarrier(path);
      await carrier.staple(ticketFor(Buffer.from(carrier.hash.cdHash, 'hex')));
      expect(await codes(path)).toEqual([]);
      expect((await diskImageCarrier(path)).ticket).not.toBeNull();
    }));

  test('keeps the identifier of an earlier signature on request', async () =>
    withSigned(
      await diskImage({ identity: developer, timestamper }),
      async (path) => expect((await signatureOf(path)).directory.identifier).toBe('com.example.image'),
      { preserve: ['identifier'] },
    ));

  test('signs ad-hoc without certificate and team', async () =>
    withSigned(
      await diskImage(null),
      async (path) => {
        expect(await codes(path)).toEqual(['signature-adhoc']);
        expect((await signatureOf(path)).directory).toMatchObject({ teamId: null, flags: 2 });
      },
      { signer: 'adhoc', timestamper: null },
    ));

  test.each([
    ['without a trailer', (image: Buffer) => image.subarray(0, -512)],
    ['that is encrypted', (image: Buffer) => Buffer.concat([Buffer.from('encrcdsa'), image])],
  ])('refuses an image %s', async (_form, change) => {
    const image = change(await diskImage(null));
    expect(await failureOf(() => withSigned(image, async () => undefined))).toFailWith(
      'disk-image-not-signable',
    );
  });
});
