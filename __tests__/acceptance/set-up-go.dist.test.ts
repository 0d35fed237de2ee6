import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStep } from '../../src/replay/runner/run-step.js';
import { mainScript } from '../support/bundle.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-set-up-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs `main` of the action without any certificate or secret. */
async function setUp(inputs: Record<string, string>, variables: Record<string, string> = {}) {
  const workspace = join(folder, 'module');
  await mkdir(workspace, { recursive: true });
  await writeFile(join(workspace, 'go.mod'), 'module example.com/x\ngo 1.21\n');
  const path = process.env.PATH ?? '';
  const step = { inputs, folder: join(folder, 'runner'), workspace, environment: { PATH: path } };
  const { environment, files } = await openStep(step);
  const { status, stdout } = spawnSync(process.execPath, [mainScript], {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...environment, ...variables, RUNNER_TOOL_CACHE: join(folder, 'tools'), GOPROXY: 'off' },
  });
  return {
    status,
    stdout,
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    exported: await readFile(files.GITHUB_ENV, 'utf8'),
    path: await readFile(files.GITHUB_PATH, 'utf8'),
  };
}

test('G4: packages: none with export-go puts the pinned Go on PATH, and needs no certificate', async () => {
  const { stdout: root } = spawnSync('go', ['env', 'GOROOT'], {
    encoding: 'utf8',
    env: { ...process.env, GOTOOLCHAIN: 'local' },
  });
  const { status, summary, exported, path } = await setUp({
    packages: 'none',
    'export-go': 'true',
    cache: 'false',
  });
  expect(summary).toContain('is installed; nothing was built');
  expect(status).toBe(0);
  expect(path.trim()).toBe(join(root.trim(), 'bin'));
  expect(exported).toMatch(new RegExp(`GOROOT<<.*\\n${root.trim()}\\n`));
  expect(exported).toMatch(/GOTOOLCHAIN<<.*\nlocal\n/);
});

test('G4: without export-go the run leaves PATH and GOROOT unchanged', async () => {
  const { status, exported, path } = await setUp({ packages: 'none', cache: 'false' });
  expect([status, exported, path]).toEqual([0, '', '']);
});

test.each([
  ['warn', 0],
  ['error', 3],
])('G11: doctor: %s reports what is wrong with the machine, with exit code %i', async (doctor, expected) => {
  const inputs = { packages: 'none', cache: 'false', doctor };
  const { status, stdout } = await setUp(inputs, { GOBIN: 'relative', HOME: folder });
  expect(stdout).toContain('Unset GOBIN');
  expect(stdout.includes('::error')).toBe(doctor === 'error');
  expect(status).toBe(expected);
});
