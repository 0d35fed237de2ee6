import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cliScript } from '../support/bundle.js';
import { tool } from './tools.js';

const host = `${process.platform}-${process.arch}`;
const targets = [...new Set([host, 'darwin-arm64'])];
const megabyte = 1_000_000;

let folder: string;
let executable: string;
let built: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'executable-'));
  built = execFileSync(process.execPath, ['scripts/executable.mjs', folder, ...targets], {
    encoding: 'utf8',
  });
  executable = join(folder, host, 'go-notarize');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts the executable on a machine without Node: only Go and the system's own commands are on PATH. */
async function start(
  words: string[],
  workingDirectory = folder,
): Promise<{ status: number | null; text: string }> {
  const commands = join(folder, 'commands');
  await mkdir(commands, { recursive: true });
  const go = tool('which', 'go').stdout.toString().trim();
  await symlink(go, join(commands, 'go')).catch(() => undefined);
  const { status, stdout, stderr } = spawnSync(executable, words, {
    cwd: workingDirectory,
    encoding: 'utf8',
    env: { HOME: process.env.HOME, PATH: commands, NODE_OPTIONS: '--require ./not-loaded.cjs' },
  });
  return { status, text: `${stdout}${stderr}` };
}

describe('the executable of this machine', () => {
  test('prints its version and ignores NODE_OPTIONS', async () => {
    expect(await start(['--version'])).toEqual({
      status: 0,
      text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test('reports an error with its exit code', async () => {
    expect(await start(['inspekt'])).toEqual({
      status: 2,
      text: expect.stringContaining('Did you mean inspect?'),
    });
  });

  test('releases a module in a replay, and verifies the result', async () => {
    await cp('examples/hello-cli', join(folder, 'module'), { recursive: true });
    const replayed = await start(['replay', 'module']);
    expect(replayed).toEqual({ status: 0, text: expect.stringContaining('accepted by the Replay notary') });
    const root = 'replay-output/replay-root.pem';
    expect(await start(['verify', '--replay-root', root, 'replay-output/module/hello-cli'])).toEqual({
      status: 0,
      text: expect.stringContaining('valid'),
    });
  });

  test('has the examples inside', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    expect(await start(['replay'], elsewhere)).toEqual({
      status: 0,
      text: expect.stringContaining('Hello.app is accepted'),
    });
  });
});

test.each(targets)('the executable of %s is at most 6 MB larger than Node', (target) => {
  const line = built.split('\n').find((each) => each.includes(`${target}/`)) ?? '';
  const [size = 0, node = 0] = [...line.matchAll(/(\d+) bytes/g)].map(([, bytes]) => Number(bytes));
  expect(node).toBeGreaterThan(50 * megabyte);
  expect(size - node).toBeLessThan(6 * megabyte);
});

test.each(targets)('the executable of %s has the licences of all that is inside', async (target) => {
  for (const licence of ['LICENSE', 'LICENSE-of-Node.txt', 'LICENSES-of-libraries.txt']) {
    expect((await stat(join(folder, target, licence))).size).toBeGreaterThan(0);
  }
});

describe('the executable for macOS', () => {
  const program = (): string => join(folder, 'darwin-arm64', 'go-notarize');

  test('has a valid ad-hoc signature with the hardened runtime and what Node needs to compile', () => {
    const [result] = JSON.parse(
      tool(process.execPath, cliScript, 'verify', '--json', program()).stdout.toString(),
    );
    expect(result.valid).toBe(true);
    expect(result.slices).toEqual([
      expect.objectContaining({
        arch: 'arm64',
        signature: expect.objectContaining({
          kind: 'adhoc',
          flags: ['adhoc', 'runtime'],
          identifier: 'go-notarize',
          entitlements: {
            'com.apple.security.cs.allow-jit': true,
            'com.apple.security.cs.allow-unsigned-executable-memory': true,
          },
        }),
      }),
    ]);
  });

  test('has load commands that LLVM reads, with the bundle in a segment of its own', () => {
    const { status, text } = tool('llvm-objdump', '--macho', '--private-headers', program());
    expect(status).toBe(0);
    expect(text).toContain('segname NODE_SEA');
    expect(text).toContain('LC_CODE_SIGNATURE');
  });
});
