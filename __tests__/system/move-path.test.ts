import { watch } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { movePath } from '../../src/system/files/move-path.js';
import { ownerOf } from '../../src/system/files/owned-path.js';

describe('moving a file or folder', () => {
  test('replaces a file, also by one of the longest name', () =>
    withTemporaryFolder(async (folder) => {
      const name = 'x'.repeat(255);
      await mkdir(join(folder, 'out'));
      await writeFile(join(folder, 'out', name), 'old');
      await writeFile(join(folder, 'new'), 'new');
      await movePath(join(folder, 'new'), join(folder, 'out', name));
      expect(await readdir(join(folder, 'out'))).toEqual([name]);
      expect(await readFile(join(folder, 'out', name), 'utf8')).toBe('new');
    }));

  test('makes drafts only that name their process, so that those of a killed one are removed', () =>
    withTemporaryFolder(async (folder) => {
      const [from, out] = [join(folder, 'Hello.app'), join(folder, 'out')];
      for (const path of [from, join(out, 'Hello.app')]) await mkdir(path, { recursive: true });
      const names = new Set<string>();
      const watcher = watch(out);
      const seen = new Promise<void>((resolve) => {
        watcher.on('change', (_event, name) => {
          names.add(String(name));
          if (name === 'last') resolve();
        });
      });
      await movePath(from, join(out, 'Hello.app'));
      await writeFile(join(out, 'last'), '');
      await seen;
      watcher.close();
      const drafts = [...names].filter((name) => name !== 'Hello.app' && name !== 'last');
      expect(drafts.filter((name) => ownerOf(name) === null)).toEqual([]);
      expect((await readdir(out)).sort()).toEqual(['Hello.app', 'last']);
    }));
});
