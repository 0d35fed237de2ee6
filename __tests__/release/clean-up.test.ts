import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanUpAfter } from '../../src/release/clean-up.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { createSecrets } from '../../src/system/secrets.js';

/** The name of a private folder. */
const ours = 'go-notarize-4242-mi8k3j2p-0123456789ab';

/** Cleans up after a run in `parent` that left `temporaryFolder`. Out: the warnings, and whether the folder is there. */
async function cleanedUp(parent: string, temporaryFolder: string, draftFolders: string[] = []) {
  const warnings: string[] = [];
  const log = { ...silentLog, warning: (line: string) => void warnings.push(line) };
  const saved = JSON.stringify({ temporaryFolder, draftFolders, engine: null });
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
      const folder = join(parent, ours);
      await mkdir(join(folder, 'inside'), { recursive: true });
      expect(await cleanedUp(parent, folder)).toEqual({ warnings: [], isThere: false });
    });
  });

  test('removes the folder of the run when the parent is named by a link, as on macOS', async () => {
    await withTemporaryFolder(async (root) => {
      await mkdir(join(root, 'real', ours), { recursive: true });
      await symlink('real', join(root, 'link'));
      const folder = join(root, 'real', ours);
      expect(await cleanedUp(join(root, 'link'), folder)).toEqual({ warnings: [], isThere: false });
    });
  });

  test.each([
    ['is named otherwise', 'documents'],
    ['only begins like ours', 'go-notarize-of-mine'],
    ['is further down', `sub/${ours}`],
    ['is outside', `../${ours}`],
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

  test('removes the drafts and the lock of the run, and no file of another name', async () => {
    await withTemporaryFolder(async (parent) => {
      const child = spawn(process.execPath, ['-e', '0']);
      const dead = { pid: child.pid ?? 0, startedAt: Date.now() };
      await once(child, 'close');
      const out = join(parent, 'out');
      const draft = `.go-notarize-${dead.pid}-${dead.startedAt.toString(36)}-0123456789ab`;
      await mkdir(join(out, 'Hello.app'), { recursive: true });
      await writeFile(join(out, '.go-notarize.lock'), JSON.stringify(dead));
      for (const path of [draft, `Hello.app/${draft}`, '.env', 'tool']) await writeFile(join(out, path), '');
      await cleanedUp(parent, join(parent, ours), [out, '/nowhere']);
      expect((await readdir(out, { recursive: true })).sort()).toEqual(['.env', 'Hello.app', 'tool']);
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
