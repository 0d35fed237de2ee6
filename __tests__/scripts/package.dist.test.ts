import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-package-'));
  execFileSync(process.execPath, ['scripts/package.mjs', join(folder, 'staging')]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const npm = (...args: string[]): string => execFileSync('npm', args, { cwd: folder, encoding: 'utf8' });

test('the npm package contains the bundle and the examples, and no tests or dependencies', () => {
  const [packed] = JSON.parse(npm('pack', '--json', '--dry-run', './staging')) as {
    files: { path: string }[];
  }[];
  const folders = new Set(packed?.files.map(({ path }) => path.split('/')[0]));
  expect([...folders].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'examples', 'package.json']);
  const manifest = JSON.parse(readFileSync(join(folder, 'staging/package.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).not.toHaveProperty('private');
});

test('the installed npm package runs without a network', () => {
  const archive = npm('pack', '--silent', './staging').trim();
  npm('install', '--offline', '--no-audit', '--no-fund', '--prefix', join(folder, 'user'), archive);
  const command = join(folder, 'user/node_modules/.bin/go-notarize');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(execFileSync(command, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
});
