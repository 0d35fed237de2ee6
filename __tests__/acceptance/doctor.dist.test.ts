import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DoctorReport } from '../../src/doctor/examine.js';
import { doctorSchema } from '../../src/doctor/report-schema.js';
import { cliScript } from '../support/bundle.js';
import { violations } from '../support/violations.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-doctor-'));
  await mkdir(join(folder, 'module'));
  await writeFile(join(folder, 'module', 'go.mod'), 'module example.com/x\n\ngo 1.21\n');
  await writeFile(join(folder, 'module', 'main.go'), 'package main\n\nfunc main() {}\n');
  await writeFile(join(folder, 'module', 'main_windows.go'), 'package main\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function doctor(args: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliScript, 'doctor', ...args], {
    cwd: join(folder, 'module'),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  return { status, stdout, stderr, report: () => JSON.parse(stdout) as DoctorReport };
}

const row = ({ rows }: DoctorReport, id: string) => rows.find((each) => each.id === id);

test('G11: doctor describes this machine, and leaves its folder unchanged', async () => {
  const { report } = doctor(['--json', '--fail-on', 'never']);
  expect(violations(report(), doctorSchema)).toEqual([]);
  expect(row(report(), 'go-release')).toMatchObject({ finding: expect.stringMatching(/^Go 1\./) });
  expect(row(report(), 'build-constraints')?.finding).toContain('leave out main_windows.go');
  expect((await readdir(join(folder, 'module'))).sort()).toEqual(['go.mod', 'main.go', 'main_windows.go']);
});

test.each([
  ['goroot', 'a GOROOT that is gone', { GOROOT: '/nowhere/go' }],
  ['goflags', 'an unknown flag in GOFLAGS', { GOFLAGS: '-fancy' }],
  ['gobin', 'a relative GOBIN', { GOBIN: 'bin' }],
  ['gotmpdir', 'a missing GOTMPDIR', { GOTMPDIR: '/nowhere/tmp' }],
  ['gocache', 'GOCACHE=off', { GOCACHE: 'off' }],
])(
  'G11: doctor with the real Go finds %s wrong for %s, and ok after its remedy',
  (id, _what, environment) => {
    const bad = doctor(['--json'], environment);
    expect(row(bad.report(), id)).toMatchObject({ status: 'wrong' });
    expect(bad.status).toBe(1);
    // Each remedy is to unset the variable.
    expect(row(doctor(['--json', '--fail-on', 'never']).report(), id)?.status ?? 'ok').toBe('ok');
  },
);

test('G11: with a baseline only rows that became worse fail', async () => {
  const baseline = join(folder, 'baseline.json');
  await writeFile(baseline, doctor(['--json', '--fail-on', 'never'], { GOBIN: 'bin' }).stdout);
  const same = doctor(['--baseline', baseline, '--fail-on', 'warning'], { GOBIN: 'bin' });
  expect(same.stdout).toContain('Nothing has changed since the baseline.');
  expect(same.status).toBe(0);
  const worse = doctor(['--baseline', baseline, '--fail-on', 'warning'], { GOBIN: 'bin', GOARCH: 'arm64' });
  expect(worse.stdout).toContain('GOARCH=arm64 is exported');
  expect(worse.status).toBe(1);
});

test.each([
  [['--fail-on', 'ok'], 'usage'],
  [['--baseline', 'missing.json'], 'file-not-found'],
  [['--baseline', 'go.mod'], 'malformed-file'],
  [['.'], 'usage'],
  [['--notary'], 'usage'],
])('G11: doctor %j ends with a failure that names its remedy', (args, code) => {
  const { status, stderr } = doctor(args);
  expect(status).toBe(2);
  expect(stderr).toContain(`[${code}]`);
});
