import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appleTrust } from '../../src/identity/trust.js';
import { inspectSlices } from '../../src/inspect/inspect-slices.js';
import { verifyMachO } from '../../src/signature/verify/verify-macho.js';
import { cliScript } from '../support/bundle.js';
import { writeGoModule } from './support/go-module.js';

const packageWith = (name: string, body: string): string =>
  `package ${name}\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestIt(t *testing.T) {\n\t_ = os.Args\n${body}\n}\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-test-'));
  await writeGoModule(folder, {
    'good/good_test.go': packageWith('good', '\tt.Log("fine")'),
    'more/more_test.go': packageWith('more', '\tt.Log(os.Args[len(os.Args)-1])'),
    'bad/bad_test.go': packageWith('bad', '\tt.Error("not fine")'),
    'panic/panic_test.go': packageWith('panic', '\tpanic("lost")'),
    'killed/killed_test.go': packageWith(
      'killed',
      '\tp, _ := os.FindProcess(os.Getpid())\n\t_ = p.Kill()\n\tselect {}',
    ),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command in the module; times, addresses and process ids become equal. */
function run(tool: string, args: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(tool, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  const plain = (text: string): string =>
    text
      .replaceAll(/\(?\d+\.\d+s\)?/g, '0.00s')
      .replaceAll(/go-build\d+/g, 'go-build')
      .replaceAll(/0x[0-9a-f]+\??/g, '0x0')
      .replaceAll(/goroutine \d+/g, 'goroutine 1')
      .replaceAll(/"Time":"[^"]*"|"Elapsed":[\d.]+/g, '');
  return { status, stdout: plain(stdout), stderr: plain(stderr) };
}

const ours = (args: string[], environment?: Record<string, string>) =>
  run(process.execPath, [cliScript, 'test', ...args], environment);

const isMac = process.platform === 'darwin';

describe('go-notarize test and go test give the same results', () => {
  test.each([
    ['two packages that pass', ['-count=1', '-p=1', '-v', './good', './more', '-args', 'more']],
    [
      'a failing, a panicking and a killed package beside a good one, with -json',
      // On a Mac a killed test is explained, which go test does not do.
      ['-count=1', '-p=1', '-json', './bad', './good', ...(isMac ? [] : ['./killed']), './panic'],
    ],
    ['an unknown package', ['./missing']],
  ])('G10: for %s', (_title, args) => {
    expect(ours(args)).toEqual(run('go', ['test', ...args]));
  });
});

test('G10: no result is cached, which would be stale after the entitlements change', () => {
  const isCached = (): boolean => ours(['./good']).stdout.includes('(cached)');
  expect([isCached(), isCached()]).toEqual([false, false]);
});

test('G10: each test binary for darwin is signed with runtime and entitlements', async () => {
  const kept = join(folder, 'kept');
  const options = ['--entitlements', 'jit', '--keep', kept];
  const { status, stdout } = ours([...options, './good', './more'], { GOOS: 'darwin', GOARCH: 'arm64' });
  expect(status).toBe(process.platform === 'darwin' ? 0 : 1);
  if (process.platform !== 'darwin') expect(stdout).toContain('does not run programs for macOS');
  expect((await readdir(kept)).sort()).toEqual(['good.test', 'more.test']);
  for (const name of ['good.test', 'more.test']) {
    const [slice] = await inspectSlices(join(kept, name));
    expect(slice?.signature).toMatchObject({
      kind: 'adhoc',
      identifier: name,
      flags: ['adhoc', 'runtime'],
    });
    expect(slice?.signature.entitlements).toHaveProperty(['com.apple.security.cs.allow-jit'], true);
    expect((await verifyMachO(join(kept, name), { trust: appleTrust, now: new Date() })).valid).toBe(true);
  }
});

test.each([
  [['-exec=sudo', './good'], 'usage'],
  [['--entitlements', 'missing.plist', './good'], 'usage'],
  [['--run-signed'], 'usage'],
])('G10: go-notarize test %j ends with a failure that names its remedy', async (args, code) => {
  await writeFile(join(folder, 'keep'), '');
  const { status, stderr } = ours(args);
  expect(status).toBe(2);
  expect(stderr).toContain(`[${code}]`);
});
