import { execFileSync } from 'node:child_process';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { gitExcludesEnvironment } from '../../../src/go/build/git-excludes.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import { createRunner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';

const run = createRunner(silentLog, createSecrets());

/** Writes files into a new repository; returns its status with the variables for the output folder `out`. */
function statusWith(files: readonly string[], environment: Record<string, string> = {}, output = 'out') {
  return withTemporaryFolder(async (temporary) => {
    const folder = await realpath(temporary);
    const repository = join(folder, 'repository');
    await mkdir(join(repository, output), { recursive: true });
    execFileSync('git', ['init', '-q', repository]);
    for (const name of files) await writeFile(join(repository, name), '');
    const own = { folder: join(repository, output), names: ['.lock', 'report.json'] };
    const added = await gitExcludesEnvironment(run, own, { environment, temporaryFolder: folder });
    const env = { ...process.env, ...environment, ...added };
    const status = execFileSync('git', ['-C', repository, 'status', '--porcelain', '-uall'], { env });
    return { added, status: status.toString().split('\n').filter(Boolean) };
  });
}

test('G8: our own files in the output folder are no change of the work tree', async () => {
  expect((await statusWith(['out/.lock', 'out/report.json'])).status).toEqual([]);
  const special = await statusWith(['o[u]t #1/.lock'], {}, 'o[u]t #1');
  expect(special.status).toEqual([]);
});

test('G8: every other file still is, in the output folder as well', async () => {
  const { status } = await statusWith(['out/.lock', 'out/mine', 'report.json']);
  expect(status).toEqual(['?? out/mine', '?? report.json']);
});

test("G8: files that the user's own settings ignore stay ignored, and those settings stay", async () => {
  await withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'ignore'), '*.swp\n');
    const { status, added } = await statusWith(['x.swp', 'out/.lock'], {
      XDG_CONFIG_HOME: '/nowhere',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'user.name',
      GIT_CONFIG_VALUE_0: 'Test',
    });
    expect(added).toMatchObject({ GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_1: 'core.excludesFile' });
    expect(status).toEqual(['?? x.swp']);
    await mkdir(join(folder, 'git'));
    await writeFile(join(folder, 'git', 'ignore'), '*.swp\n');
    expect((await statusWith(['x.swp', 'out/.lock'], { XDG_CONFIG_HOME: folder })).status).toEqual([]);
  });
});

test('G8: outside of a repository nothing is set', () =>
  withTemporaryFolder(async (folder) => {
    const own = { folder: join(folder, 'out'), names: ['.lock'] };
    await mkdir(own.folder);
    expect(await gitExcludesEnvironment(run, own, { environment: {}, temporaryFolder: folder })).toEqual({});
  }));
