import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeZip } from '../../src/archive/zip/write-zip.js';
import { preflight } from '../../src/preflight/preflight.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { diskImage, flatPackage } from '../archive/containers.js';
import { developer, timestamper } from '../bundle/test-app.js';
import { validTime } from '../identity/fixtures.js';
import { signed } from '../signature/signed-image.js';
import { machOImage } from '../support/mach-o-image.js';

const options = { trust: [], now: validTime };

async function issuesOf(name: string, contents: Buffer): Promise<{ code: string; path: string }[]> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, name);
    await writeFile(path, contents);
    const issues = await preflight([path], options);
    return issues.map((issue) => ({ code: issue.code, path: issue.path.slice(folder.length + 1) }));
  });
}

const adhocProgram = (): Promise<Buffer> => signed(machOImage());

describe('preflight of a container', () => {
  test('reports a program in a disk image by its path in the image', async () => {
    const image = await diskImage(null, [{ path: 'tool', contents: await adhocProgram(), mode: 0o755 }]);
    expect(await issuesOf('tool.dmg', image)).toContainEqual({
      code: 'not-developer-id',
      path: 'tool.dmg/tool',
    });
  });

  test('reports a program in a zip archive in a folder', async () =>
    withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'release'));
      await writeFile(join(folder, 'release/tool'), await adhocProgram(), { mode: 0o755 });
      await writeZip({ roots: [join(folder, 'release')], output: join(folder, 'tool.zip') });
      const issues = await preflight([join(folder, 'tool.zip')], options);
      expect(issues.map(({ path }) => path)).toContain(join(folder, 'tool.zip/release/tool'));
    }));

  test('reports a container without any code', async () => {
    expect(await issuesOf('empty.dmg', await diskImage(null))).toEqual([
      { code: 'nothing-to-notarize', path: 'empty.dmg' },
    ]);
  });

  test('reports a package that is not signed', async () => {
    const signing = { identity: developer, timestamper };
    const unsigned = { code: 'not-signed', path: 'tool.pkg' };
    expect(await issuesOf('tool.pkg', await flatPackage(null))).toContainEqual(unsigned);
    expect(await issuesOf('tool.pkg', await flatPackage(signing))).not.toContainEqual(unsigned);
  });

  test('warns of an encrypted image, which is not opened', async () => {
    const image = Buffer.alloc(4096);
    image.write('encrcdsa', 'latin1');
    expect(await issuesOf('secret.dmg', image)).toEqual([{ code: 'image-not-opened', path: 'secret.dmg' }]);
  });
});
