import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { extractTarGz } from '../../../src/archive/tar/read-tar-gz.js';
import { writeTarGz } from '../../../src/archive/tar/write-tar-gz.js';
import { extractZip } from '../../../src/archive/zip/read-zip.js';
import { writeZip } from '../../../src/archive/zip/write-zip.js';
import { createContentGuard } from '../../../src/release/content/content-guard.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { smallApp, writeTree } from '../../bundle/test-app.js';
import { failureOf } from '../../support/failure.js';
import { machOImage } from '../../support/mach-o-image.js';

const forms = {
  zip: { write: writeZip, extract: extractZip },
  'tar.gz': { write: writeTarGz, extract: extractTarGz },
} as const;

const roots = (folder: string) => ['Test.app', 'tool', 'README.md'].map((name) => join(folder, name));

const stapleApp = (folder: string) =>
  writeFile(join(folder, 'Test.app/Contents/CodeResources'), 's8ch and a ticket');

describe.each(['zip', 'tar.gz'] as const)('the content guard of a .%s, while tickets are stapled', (kind) => {
  const { write, extract } = forms[kind];

  /** Records an archive, runs `change` on its unpacked contents, packs them again, and checks the archive later. */
  function afterChange(change: (folder: string, archive: string) => Promise<unknown>): Promise<void> {
    return withTemporaryFolder(async (folder) => {
      await writeTree(join(folder, 'Test.app'), smallApp());
      await writeFile(join(folder, 'tool'), machOImage(), { mode: 0o755 });
      await writeFile(join(folder, 'README.md'), 'Read me.');
      const path = join(folder, `release.${kind}`);
      await write({ roots: roots(folder), output: path });
      const guard = createContentGuard();
      await guard.record([{ kind, name: `release.${kind}`, path }]);
      await guard.whileStapling({ kind, name: `release.${kind}`, path }, async () => {
        const unpacked = join(folder, 'unpacked');
        await mkdir(unpacked);
        await extract(path, unpacked);
        await change(unpacked, path);
        await write({ roots: roots(unpacked), output: path });
      });
      await guard.check('later');
    });
  }

  test('accepts the ticket of an app in it', async () => {
    expect(await afterChange(stapleApp)).toBeUndefined();
  });

  test.each<[string, string, (folder: string) => Promise<unknown>]>([
    ['a changed program', 'tool has other bytes', (folder) => appendFile(join(folder, 'tool'), 'x')],
    [
      'a changed file of an app',
      'Test.app/Contents/Resources/page.html has other bytes',
      (folder) => appendFile(join(folder, 'Test.app/Contents/Resources/page.html'), 'x'),
    ],
    [
      'a changed file that is no code',
      'README.md has other bytes',
      (folder) => appendFile(join(folder, 'README.md'), 'x'),
    ],
    [
      'a file that is not a ticket in the place of one',
      'Test.app/Contents/CodeResources was added',
      (folder) => writeFile(join(folder, 'Test.app/Contents/CodeResources'), 'hello'),
    ],
    [
      'a ticket in another place',
      'Test.app/Contents/Resources/CodeResources was added',
      (folder) => writeFile(join(folder, 'Test.app/Contents/Resources/CodeResources'), 's8ch'),
    ],
    [
      'a removed file',
      'Test.app/Contents/Resources/page.html is missing',
      (folder) => rm(join(folder, 'Test.app/Contents/Resources/page.html')),
    ],
  ])('refuses %s', async (_what, message, change) => {
    const error = await failureOf(() =>
      afterChange(async (folder) => {
        await stapleApp(folder);
        await change(folder);
      }),
    );
    expect(error).toFailWith('artifact-changed');
    expect(String(error)).toContain(`was changed while tickets were stapled to its contents: ${message}`);
  });
});

test('the content guard refuses to staple to an archive that was replaced since it was signed', () =>
  withTemporaryFolder(async (folder) => {
    const archive = { kind: 'zip' as const, name: 'release.zip', path: join(folder, 'release.zip') };
    await writeFile(join(folder, 'tool'), machOImage());
    await writeZip({ roots: [join(folder, 'tool')], output: archive.path });
    const guard = createContentGuard();
    await guard.record([archive]);
    await writeFile(join(folder, 'tool'), machOImage({ textSize: 9_000 }));
    await writeZip({ roots: [join(folder, 'tool')], output: archive.path });
    const error = await failureOf(() => guard.whileStapling(archive, async () => undefined));
    expect(error).toFailWith('artifact-changed');
  }));
