import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { WrittenFile } from '../../src/release/is-unchanged.js';
import { createPlacedFiles, writtenFile } from '../../src/release/placed-files.js';
import { removeDrafts } from '../../src/release/remove-drafts.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { infoPlist, writeTree } from '../bundle/test-app.js';
import { smallRelease } from './support/small-release.js';

/** The name of a draft whose process has ended. */
const dead = '.go-notarize-4242-mi8k3j2p-0123456789ab';

/** Lists files as a run does that is killed before it submits them. */
async function killedAfter(folder: string, files: readonly WrittenFile[]): Promise<void> {
  await createPlacedFiles(folder).add(files);
  const [list = ''] = (await readdir(folder)).filter((name) => name.startsWith('.go-notarize-'));
  await rename(join(folder, list), join(folder, dead));
}

async function signedTool(folder: string, bytes = 'signed'): Promise<WrittenFile> {
  const path = join(folder, 'tool');
  await writeFile(path, bytes);
  const artifact = { kind: 'binary', name: 'tool', path, source: null, target: null } as const;
  return writtenFile(artifact, path);
}

describe('what a killed run had signed and not submitted', () => {
  test('is removed by the next run: programs, apps, packages and the folders of targets', () =>
    withTemporaryFolder(async (folder) => {
      const program = { ...(await signedTool(folder)), path: join(folder, 'darwin-arm64', 'tool') };
      const [app, image] = ['Hello.app', 'Hello.dmg'].map((name) => join(folder, name));
      await killedAfter(folder, [
        program,
        { path: app ?? '', isApp: true, sha256: null },
        { path: image ?? '', isApp: false, sha256: null },
      ]);
      await mkdir(join(folder, 'darwin-arm64'));
      await rename(join(folder, 'tool'), program.path);
      await writeTree(folder, { 'Hello.app/Contents/Info.plist': infoPlist({}), 'Hello.dmg': 'x' });
      await removeDrafts([folder], silentLog);
      expect(await readdir(folder)).toEqual([]);
    }));

  test('stays when the run is still at work', () =>
    withTemporaryFolder(async (folder) => {
      await createPlacedFiles(folder).add([await signedTool(folder)]);
      await removeDrafts([folder], silentLog);
      expect(await readdir(folder)).toHaveLength(2);
    }));

  test('stays when the user has put another file in its place', () =>
    withTemporaryFolder(async (folder) => {
      await killedAfter(folder, [await signedTool(folder)]);
      await writeFile(join(folder, 'tool'), 'of the user');
      await removeDrafts([folder], silentLog);
      expect(await readdir(folder)).toEqual(['tool']);
    }));

  test('does not include a package of the user at the path of one that was never made', () =>
    withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'tool.dmg'), 'of the user');
      const image = { path: join(folder, 'tool.dmg'), isApp: false, sha256: null };
      await killedAfter(folder, [await signedTool(folder), image]);
      await removeDrafts([folder], silentLog);
      expect(await readdir(folder)).toEqual(['tool.dmg']);
    }));

  test.each(['../mine', 'linked/mine', '', '.'])('does not include %j, by a planted list', (path) =>
    withTemporaryFolder(async (parent) => {
      const folder = join(parent, 'out');
      await mkdir(folder);
      await writeFile(join(parent, 'mine'), 'x');
      await symlink('..', join(folder, 'linked'));
      await writeFile(join(folder, dead), JSON.stringify({ placed: [{ path, isApp: false, sha256: null }] }));
      await removeDrafts([folder], silentLog);
      expect(await readdir(parent)).toEqual(['mine', 'out']);
      expect(await readdir(folder)).toEqual(['linked']);
    }),
  );
});

test('from the moment of its submission a run lists no file, also when its report cannot be written', async () => {
  const lists: Record<string, number> = {};
  const { report } = await smallRelease(
    { artifacts: 'tool', package: 'dmg', engine: 'apple' },
    async (step, _, folder) => {
      if (step !== 'submit' && step !== 'wait') return;
      const names = await readdir(join(folder, 'out'));
      lists[step] = names.filter((name) => name.startsWith('.go-notarize-')).length;
      await mkdir(join(folder, 'out', 'report.json', 'taken'), { recursive: true });
    },
  );
  expect([lists, report.failure]).toEqual([{ submit: 1, wait: 0 }, null]);
});

test('a run that has ended leaves no list of its files', () =>
  withTemporaryFolder(async (folder) => {
    const placed = createPlacedFiles(folder);
    await placed.add([await signedTool(folder)]);
    await placed.end();
    expect(await readdir(folder)).toEqual(['tool']);
  }));
