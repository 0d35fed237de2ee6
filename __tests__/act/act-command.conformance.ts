import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cliScript } from '../support/bundle.js';

const workflow = `on: push
jobs:
  linux:
    runs-on: ubuntu-latest
    steps:
      - env:
          KEY: \${{ secrets.NOTARY_KEY_ID }}
        run: test -n "$KEY" && touch left && mkdir .go-notarize
  mac:
    runs-on: macos-26
    steps:
      - run: test -z "$OWN_VARIABLE"
  windows:
    runs-on: windows-2025
    steps:
      - run: exit 1
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-act-command-'));
  await mkdir(join(folder, 'temporary'));
  await mkdir(join(folder, 'work/.github/workflows'), { recursive: true });
  await writeFile(join(folder, 'work/.github/workflows/ci.yml'), workflow);
  await writeFile(join(folder, 'work/.gitignore'), '.replay*\n');
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '.'],
    [...who, 'commit', '-q', '-m', 'A workflow'],
  ])
    execFileSync('git', args, { cwd: join(folder, 'work') });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function act(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliScript, 'act', ...args], {
    cwd: join(folder, 'work'),
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: join(folder, 'temporary'), OWN_VARIABLE: 'of the user' },
  });
  return { status, output: `${stdout}${stderr}` };
}

test('go-notarize act names a job that act skips, with its label, and fails', () => {
  const { status, output } = act('push');
  expect(output).toContain(
    'act skipped ci.yml/windows and the jobs that need them: it has no runner for windows-2025.',
  );
  expect(output.match(/Job succeeded/g)).toHaveLength(2);
  expect(status).toBe(2);
});

test('go-notarize act leaves nothing in the repository, also no ignored file, and nothing in the temporary folder', async () => {
  expect(act('push', '-j', 'linux')).toMatchObject({ status: 0 });
  const status = ['status', '--porcelain', '--ignored'];
  expect(execFileSync('git', status, { cwd: join(folder, 'work'), encoding: 'utf8' })).toBe('');
  expect((await readdir(join(folder, 'work'))).sort()).toEqual(['.git', '.github', '.gitignore']);
  expect(await readdir(join(folder, 'temporary'))).toEqual([]);
});

test('go-notarize act fails when a job does', () => {
  const { status, output } = act('push', '-j', 'windows', '-P', 'windows-2025=-self-hosted');
  expect(output).toContain('act ended with exit code 1.');
  expect(status).toBe(3);
});
