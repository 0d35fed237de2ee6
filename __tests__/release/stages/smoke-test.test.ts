import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Artifact, Target } from '../../../src/artifact/artifact.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Context } from '../../../src/release/context.js';
import { smokeTest, smokeTestLimit } from '../../../src/release/stages/smoke-test.js';
import { finishInputs } from '../../../src/settings/inputs/finish-inputs.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { type Log, silentLog } from '../../../src/system/log.js';
import { createRunner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { goProgram } from '../../go/support/go-program.js';
import { testSettings } from '../../support/test-settings.js';

/** Runs the command on one program, by default on a machine that runs programs for macOS. */
async function tried(
  command: string[],
  how: { runsPrograms?: boolean; target?: Target; modules?: string[] } = {},
): Promise<{ outcome: string; failure: unknown; lines: string[] }> {
  const { runsPrograms = true, target = 'darwin/universal', modules = [] } = how;
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'bin', 'tool');
    await mkdir(join(folder, 'bin'));
    await writeFile(path, goProgram(modules));
    const artifact: Artifact = { kind: 'binary', name: 'tool', path, source: null, target };
    const lines: string[] = [];
    const note = (line: string): void => void lines.push(line);
    const log: Log = { ...silentLog, info: note, warning: note };
    const context = {
      settings: { ...testSettings(), smokeTest: command },
      engine: { runsPrograms } as Engine,
      run: createRunner(silentLog, createSecrets()),
      log,
    } as unknown as Context;
    let outcome = '';
    let failure: unknown = null;
    try {
      outcome = await smokeTest(context, [artifact]);
    } catch (error) {
      failure = error;
    }
    return { outcome, failure, lines };
  });
}

const shell = (script: string): string[] => ['sh', '-c', script, '{}'];
const foreign = process.arch === 'x64' ? 'darwin/arm64' : 'darwin/amd64';

describe('U30: the smoke test', () => {
  test('runs the command in the folder of the program, with its path for {}', async () => {
    const { outcome, lines } = await tried(shell('test -f "$0" && echo "hello from $PWD"'));
    expect(outcome).toBe('passed');
    expect(lines.join('\n')).toMatch(/hello from \/.*\/bin/);
  });

  test('fails with the last lines of the program', async () => {
    const { failure } = await tried(shell('echo wrong >&2; exit 4'));
    expect(failure).toFailWith('smoke-test-failed');
    expect(failure).toMatchObject({ message: expect.stringContaining('exit code 4'), lines: ['wrong'] });
  });

  test.each([
    ['as a signal', 'kill -9 $$'],
    ['as the exit code of a shell', 'exit 137'],
  ])('explains a kill, reported %s, by the compiler in the program', async (_how, script) => {
    const { failure } = await tried(shell(script), { modules: ['github.com/tetratelabs/wazero'] });
    expect(failure).toFailWith('smoke-test-failed');
    expect(String(failure)).toMatch(/macOS killed tool .*github\.com\/tetratelabs\/wazero/);
    expect(failure).toMatchObject({ remedy: expect.stringContaining('entitlements: jit') });
  });

  test('names no compiler for a kill of a program without one', async () => {
    const { failure } = await tried(shell('kill -9 $$'));
    expect(String(failure)).not.toContain('machine code');
  });

  test('names a command that does not exist', async () => {
    const { failure } = await tried(['none-of-this-name', '{}']);
    expect(failure).toFailWith('command-not-found');
  });

  test.each([
    [{ runsPrograms: false }, 'a machine that runs no programs for macOS'],
    [{ target: foreign as Target }, 'a program for another processor'],
  ])('is not run for %j (%s), with a warning', async (how, _why) => {
    const { outcome, lines } = await tried(shell('exit 1'), how);
    expect(outcome).toBe('not-run');
    expect(lines.join('\n')).toContain('not run');
  });

  test('ends within the limit that its input documents', () => {
    const { description } = finishInputs.find(({ name }) => name === 'smoke-test') ?? {};
    expect(description).toContain('within two minutes');
    expect(smokeTestLimit).toBe(2 * 60_000);
  });

  test('gives the program neither inputs nor tokens nor files of the runner', async () => {
    const hidden = {
      'INPUT_NOTARY-KEY-ID': 'x',
      GITHUB_TOKEN: 'x',
      GITHUB_STATE: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
    };
    Object.assign(process.env, hidden);
    const { lines } = await tried(shell('env'));
    for (const name of Object.keys(hidden)) {
      delete process.env[name];
      expect(lines.join('\n')).not.toContain(`${name}=`);
    }
    expect(lines.join('\n')).toContain('PATH=');
  });

  test('ends with its command, also when that leaves a process in the background', async () => {
    const { outcome } = await tried(shell('sleep 3600 & exit 0'));
    expect(outcome).toBe('passed');
  });
});
