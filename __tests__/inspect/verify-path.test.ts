import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeZip } from '../../src/archive/zip/write-zip.js';
import type { PathVerification } from '../../src/inspect/path-verification.js';
import { verifyPath } from '../../src/inspect/verify-path.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { diskImage, flatPackage } from '../archive/containers.js';
import { developer, timestamper, verifyOptions } from '../bundle/test-app.js';
import { signed } from '../signature/signed-image.js';
import { machOImage } from '../support/mach-o-image.js';

const signing = { identity: developer, timestamper };
const program = (): Promise<Buffer> => signed(machOImage());

async function verified(name: string, bytes: Buffer): Promise<PathVerification> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const result = await verifyPath(path, verifyOptions);
    const problems = result.problems.map((problem) => ({
      ...problem,
      path: problem.path.slice(folder.length + 1),
    }));
    return { ...result, problems };
  });
}

const codesOf = ({ problems }: PathVerification): string[] => problems.map(({ code }) => code);

describe('a disk image', () => {
  const tool = async () => [{ path: 'tool', contents: await program(), mode: 0o755 }];

  test('has nothing wrong when its signature and its contents are intact', async () => {
    const result = await verified('tool.dmg', await diskImage(signing, await tool()));
    expect(result.authority).toBe('replay');
    expect(codesOf(result).filter((code) => code !== 'signature-adhoc')).toEqual([]);
    expect(result.contents).toMatchObject([{ valid: true, problems: [{ code: 'signature-adhoc' }] }]);
  });

  test('that is not signed has a warning', async () => {
    const result = await verified('tool.dmg', await diskImage(null, await tool()));
    expect(result.valid).toBe(true);
    expect(codesOf(result)).toEqual(['image-not-signed', 'signature-adhoc']);
  });

  test.each([0, 100, 5000])('that is cut off after %d bytes has no trailer', async (size) => {
    const image = await diskImage(signing, await tool());
    const { problems } = await verified('tool.dmg', image.subarray(0, size));
    expect(problems).toMatchObject([
      { code: 'malformed-file', message: expect.stringContaining('no trailer') },
    ]);
  });

  test('with a changed byte before its signature is found', async () => {
    const image = await diskImage(signing, await tool());
    image.write('Whole', image.indexOf('whole disk'));
    expect(codesOf(await verified('tool.dmg', image))).toContain('page-hash-mismatch');
  });

  test('with a changed trailer is found', async () => {
    const image = await diskImage(signing, await tool());
    image.writeUInt32BE(9, image.length - 512 + 60);
    expect(codesOf(await verified('tool.dmg', image))).toContain('special-slot-mismatch');
  });

  test('with a damaged program names it by its path in the image', async () => {
    const damaged = await program();
    damaged.writeUInt8(damaged.readUInt8(5000) ^ 1, 5000);
    const result = await verified('tool.dmg', await diskImage(null, [{ path: 'tool', contents: damaged }]));
    expect(result.valid).toBe(false);
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: 'page-hash-mismatch', path: 'tool.dmg/tool' }),
    );
  });
});

describe('an installer package', () => {
  test('that is not signed is found', async () => {
    expect(codesOf(await verified('tool.pkg', await flatPackage(null)))).toEqual(['package-not-signed']);
  });

  test('that is signed by a certificate for programs is found', async () => {
    const result = await verified('tool.pkg', await flatPackage(signing));
    expect(codesOf(result)).toEqual(['not-developer-id']);
    expect(result.problems[0]?.message).toContain('is not a Developer ID Installer certificate');
  });

  test('with a changed table of contents is found', async () => {
    const bytes = await flatPackage(signing);
    const checksum = 28 + Number(bytes.readBigUInt64BE(8));
    bytes.writeUInt8(bytes.readUInt8(checksum) ^ 1, checksum);
    const codes = codesOf(await verified('tool.pkg', bytes));
    expect(codes).toEqual(expect.arrayContaining(['package-checksum-mismatch', 'cms-digest-mismatch']));
  });
});

describe('a zip archive', () => {
  test('names a program in an image in it by all three names', () =>
    withTemporaryFolder(async (folder) => {
      const damaged = await program();
      damaged.writeUInt8(damaged.readUInt8(5000) ^ 1, 5000);
      await mkdir(join(folder, 'release'));
      const image = join(folder, 'release/tool.dmg');
      await writeFile(image, await diskImage(null, [{ path: 'tool', contents: damaged }]));
      const zip = join(folder, 'all.zip');
      await writeZip({ roots: [join(folder, 'release')], output: zip });
      const { problems } = await verifyPath(zip, verifyOptions);
      expect(problems).toContainEqual(
        expect.objectContaining({ code: 'page-hash-mismatch', path: join(zip, 'release/tool.dmg/tool') }),
      );
    }));

  test('that is damaged is not valid, and says so', async () => {
    const result = await verified('x.zip', Buffer.from('PK\x03\x04 and nothing more'));
    expect(result.valid).toBe(false);
    expect(codesOf(result)).toEqual(['malformed-file']);
  });
});
