import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { plainHost } from '../../src/release/host.js';
import { run } from '../../src/release/run.js';
import type { InputName } from '../../src/settings/inputs/inputs.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { appleEndpoints } from '../../src/system/network/endpoints.js';
import { currentProcess, type ProcessOwner } from '../../src/system/process/process-owner.js';
import { createSecrets } from '../../src/system/secrets.js';
import { machOImage } from '../support/mach-o-image.js';
import { testSettings } from '../support/test-settings.js';

/** Signs one program ad-hoc in `folder`. */
async function signed(folder: string, inputs: Partial<Record<InputName, string>> = {}, name = 'tool') {
  const program = join(folder, name);
  await mkdir(join(folder, 'temp'), { recursive: true });
  await writeFile(program, machOImage());
  await chmod(program, 0o755);
  return run({
    settings: testSettings({
      ...{ artifacts: program, 'output-directory': join(folder, 'out'), engine: 'portable' },
      ...inputs,
    }),
    ...{ endpoints: appleEndpoints, log: silentLog, secrets: createSecrets(), host: plainHost, source: null },
    signal: new AbortController().signal,
    temporaryParent: join(folder, 'temp'),
  });
}

/** Returns a process that has ended. */
async function deadProcess() {
  const child = spawn(process.execPath, ['-e', '0']);
  const owner = { pid: child.pid ?? 0, startedAt: Date.now() };
  await once(child, 'close');
  return owner;
}

/** Returns the name of a private folder of a process. */
function nameOf({ pid, startedAt }: ProcessOwner): string {
  return `go-notarize-${pid}-${Math.round(startedAt).toString(36)}-0123456789ab`;
}

describe('a run', () => {
  test('leaves the artifact and its reports, and no lock', async () => {
    await withTemporaryFolder(async (folder) => {
      const { report, files } = await signed(folder);
      expect(report.failure).toBeNull();
      expect(files).not.toBeNull();
      expect((await readdir(join(folder, 'out'))).sort()).toEqual([
        'SHA256SUMS',
        'report.json',
        'summary.md',
      ]);
      expect(await readdir(join(folder, 'temp'))).toEqual([]);
    });
  });

  test('refuses an output folder in which another run works, and writes nothing there', async () => {
    await withTemporaryFolder(async (folder) => {
      const lock = join(folder, 'out', '.go-notarize.lock');
      await mkdir(join(folder, 'out'));
      await writeFile(lock, JSON.stringify(currentProcess()));
      const { report, files } = await signed(folder);
      expect(report.failure).toMatchObject({ code: 'output-in-use', exitCode: 2 });
      expect(files).toBeNull();
      expect(await readdir(join(folder, 'out'))).toEqual(['.go-notarize.lock']);
    });
  });

  test.each([
    ['a killed run', deadProcess],
    ['an earlier process of the same number', async () => ({ ...currentProcess(), startedAt: 1 })],
  ])('takes over the lock of %s', async (_owner, owner) => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'out'));
      await writeFile(join(folder, 'out', '.go-notarize.lock'), JSON.stringify(await owner()));
      expect((await signed(folder)).report.failure).toBeNull();
    });
  });

  test('that only installs Go keeps the report of a release in its output folder', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'out'));
      const made = { path: join(folder, 'out', 'tool'), kind: 'binary', made: true };
      const earlier = JSON.stringify({ outputDirectory: join(folder, 'out'), artifacts: [made] });
      await writeFile(join(folder, 'out', 'report.json'), earlier);
      const { files } = await signed(folder, { artifacts: '', packages: 'none', 'package-files': 'missing' });
      expect(files).toBeNull();
      expect(await readFile(join(folder, 'out', 'report.json'), 'utf8')).toBe(earlier);
    });
  });

  test('refuses a program that has the name of its report', async () => {
    await withTemporaryFolder(async (folder) => {
      const { report } = await signed(folder, { 'output-directory': folder }, 'report.json');
      expect(report.failure).toMatchObject({ code: 'package-names-collide' });
    });
  });

  test('fails with a code when the report cannot be written after all other work', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'out', 'report.json', 'taken'), { recursive: true });
      const { report, files } = await signed(folder);
      expect(report.failure).toMatchObject({ code: 'output-not-writable' });
      expect(files).toBeNull();
    });
  });

  test('removes the folders and drafts that killed runs left, and none of a run that works', async () => {
    await withTemporaryFolder(async (folder) => {
      const [temp, out, app] = ['temp', 'out', 'out/darwin-arm64/Hello.app/Contents/MacOS'].map((name) =>
        join(folder, name),
      ) as [string, string, string];
      const dead = nameOf(await deadProcess());
      const running = nameOf(currentProcess());
      for (const parent of [temp, out, app]) await mkdir(parent, { recursive: true });
      for (const name of [dead, running, 'go-notarize-mine']) await mkdir(join(temp, name));
      for (const parent of [out, app, folder]) {
        for (const name of [`.${dead}`, `.${running}`, '.draft']) await writeFile(join(parent, name), '');
      }
      expect((await signed(folder)).report.failure).toBeNull();
      expect((await readdir(temp)).sort()).toEqual([running, 'go-notarize-mine'].sort());
      for (const parent of [out, app, folder]) {
        const hidden = (await readdir(parent)).filter((name) => name.startsWith('.'));
        expect(hidden.sort()).toEqual([`.${running}`, '.draft'].sort());
      }
    });
  });
});

describe('an error of the file system', () => {
  test('is no internal error', async () => {
    await withTemporaryFolder(async (folder) => {
      const long = 'x'.repeat(300);
      const { report } = await signed(folder, { package: 'zip', 'package-name': long });
      expect(report.failure).toMatchObject({
        code: 'file-not-accessible',
        message: expect.stringContaining('the name is too long'),
      });
      expect(await readFile(join(folder, 'out', 'report.json'), 'utf8')).toContain('file-not-accessible');
    });
  });
});
