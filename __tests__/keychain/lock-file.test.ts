import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withLock } from '../../src/keychain/lock-file.js';
import { type Clock, systemClock } from '../../src/system/clock.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { failureOf } from '../support/failure.js';

const tick = () => new Promise((done) => setTimeout(done, 2));

/** Returns the id of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the lock of the search list', () => {
  test('U6: the lock runs one piece of work at a time', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'lock');
      let inside = 0;
      let most = 0;
      const work = async () => {
        inside += 1;
        most = Math.max(most, inside);
        await tick();
        inside -= 1;
      };
      await Promise.all([1, 2, 3, 4].map(() => withLock(path, systemClock, work)));
      expect(most).toBe(1);
      expect(await readdir(folder)).toEqual([]);
    }));

  test('U6: the lock of a dead process is taken over', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'lock');
      await writeFile(path, String(await deadProcess()));
      expect(await withLock(path, systemClock, async () => 'done')).toBe('done');
      expect(await readdir(folder)).toEqual([]);
    }));

  test('the lock is released when the work fails', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'lock');
      await failureOf(() => withLock(path, systemClock, () => Promise.reject(new Error('no'))));
      expect(await readdir(folder)).toEqual([]);
    }));

  test('the lock fails with keychain-failed in a folder that is not writable', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'no-such-folder', 'lock');
      expect(await failureOf(() => withLock(path, systemClock, async () => 0))).toFailWith('keychain-failed');
    }));

  test('waiting for a live holder ends after a time limit and keeps the holder’s lock', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'lock');
      await writeFile(path, String(process.pid));
      let now = Date.now();
      const clock: Clock = {
        now: () => new Date(now),
        sleep: async () => {
          now += 60_000;
          await utimes(path, now / 1000, now / 1000); // the holder is at work
        },
      };
      expect(await failureOf(() => withLock(path, clock, async () => 0))).toFailWith('keychain-failed');
      expect(await readdir(folder)).toEqual(['lock']);
    }));
});
