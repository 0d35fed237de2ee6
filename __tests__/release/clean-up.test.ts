import { access, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanUpAfter } from '../../src/release/clean-up.js';
import { withTemporaryFolder } from '../../src/system/files.js';
import { silentLog } from '../../src/system/log.js';
import { createSecrets } from '../../src/system/secrets.js';

/** Cleans up after a run in `parent` that left `temporaryFolder`. Out: the warnings, and whether the folder is there. */
async function cleanedUp(parent: string, temporaryFolder: string) {
  const warnings: string[] = [];
  const log = { ...silentLog, warning: (line: string) => void warnings.push(line) };
  const saved = JSON.stringify({ temporaryFolder, engine: null });
  await cleanUpAfter(saved, {
    ...{ temporaryParent: parent, log, passEnvironment: [] },
    secrets: createSecrets(),
  });
  const isThere = await access(temporaryFolder).then(
    () => true,
    () => false,
  );
  return { warnings, isThere };
}

describe('cleaning up after a run', () => {
  test('removes the folder of the run', async () => {
    await withTemporaryFolder(async (parent) => {
      const folder = join(parent, 'go-notarize-aB3xyz');
      await mkdir(join(folder, 'inside'), { recursive: true });
      expect(await cleanedUp(parent, folder)).toEqual({ warnings: [], isThere: false });
    });
  });

  test('removes the folder of the run when the parent is named by a link, as on macOS', async () => {
    await withTemporaryFolder(async (root) => {
      await mkdir(join(root, 'real', 'go-notarize-aB3xyz'), { recursive: true });
      await symlink('real', join(root, 'link'));
      const folder = join(root, 'real', 'go-notarize-aB3xyz');
      expect(await cleanedUp(join(root, 'link'), folder)).toEqual({ warnings: [], isThere: false });
    });
  });

  test.each([
    ['is named otherwise', 'documents'],
    ['only begins like ours', 'go-notarize-of-mine'],
    ['is further down', 'sub/go-notarize-aB3xyz'],
    ['is outside', '../go-notarize-aB3xyz'],
  ])('leaves a folder alone that %s, whatever the saved state says', async (_case, path) => {
    await withTemporaryFolder(async (root) => {
      const parent = join(root, 'temp');
      const folder = join(parent, path);
      await mkdir(parent);
      await mkdir(folder, { recursive: true });
      expect(await cleanedUp(parent, folder)).toEqual({
        warnings: [expect.stringContaining('Not removed')],
        isThere: true,
      });
    });
  });

  test.each(['', 'null', '{', '[]', '{"temporaryFolder":3}'])(
    'does nothing for the saved text %j',
    async (saved) => {
      await cleanUpAfter(saved, {
        temporaryParent: '/nowhere',
        log: { ...silentLog, warning: (line) => expect(line).toBe('no warning') },
        secrets: createSecrets(),
        passEnvironment: [],
      });
    },
  );
});
