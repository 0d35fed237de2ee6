import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { servedFiles, serveReplay } from '../../src/replay/serve-replay.js';
import { waitForServedFile } from '../../src/replay/wait-for-served-file.js';
import { systemClock } from '../../src/system/clock.js';
import { silentLog } from '../../src/system/log.js';
import { failureOf } from '../support/failure.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-serve-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const serve = (at: string) => serveReplay({ folder: at, notaryDelay: 0, clock: systemClock });

describe('serveReplay', () => {
  test('removes its files at the end, and the folders that it made', async () => {
    const { close, secretFile } = await serve(join(folder, 'new', 'folder'));
    expect((await stat(secretFile)).mode & 0o777).toBe(0o600);
    await close();
    expect(await readdir(folder)).toEqual([]);
  });

  test('leaves a folder that was there, and the files of others in it', async () => {
    await mkdir(join(folder, 'old', 'inner'), { recursive: true });
    await writeFile(join(folder, 'old', 'note'), '');
    const { close } = await serve(join(folder, 'old'));
    await close();
    expect((await readdir(join(folder, 'old'))).sort()).toEqual(['inner', 'note']);
  });
});

describe('waitForServedFile', () => {
  /** A clock whose time passes in its sleeps only; `onSleep` is the work of the other process. */
  function waiting(onSleep: () => Promise<void> = async () => undefined) {
    let now = 0;
    const messages: string[] = [];
    const clock = {
      now: () => new Date(now),
      async sleep(milliseconds: number) {
        now += milliseconds;
        await onSleep();
      },
    };
    return { messages, clock, log: { ...silentLog, info: (text: string) => void messages.push(text) } };
  }

  test('waits for the secrets, and says so once, with the command that writes them', async () => {
    const { secretFile } = servedFiles(folder);
    let sleeps = 0;
    const { messages, ...dependencies } = waiting(async () => {
      sleeps += 1;
      if (sleeps === 3) await writeFile(secretFile, 'A=b\n');
    });
    await waitForServedFile(secretFile, 60_000, dependencies);
    expect(sleeps).toBe(3);
    expect(messages).toEqual([expect.stringContaining(`replay --serve ${folder} `)]);
  });

  test('fails after its limit, with the command that is missing', async () => {
    const { messages, ...dependencies } = waiting();
    const failure = await failureOf(() =>
      waitForServedFile(join(folder, 'secrets.env'), 1_000, dependencies),
    );
    expect(failure).toFailWith('file-not-found');
    expect(messages).toHaveLength(1);
  });
});
