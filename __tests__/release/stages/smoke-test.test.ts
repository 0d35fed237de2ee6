import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Artifact, Target } from '../../../src/artifact/artifact.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Context } from '../../../src/release/context.js';
import { smokeTest } from '../../../src/release/stages/smoke-test.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { type Log, silentLog } from '../../../src/system/log.js';
import { createRunner } from '../../../src/system/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { goProgram } from '../../go/support/go-program.js';

/** Runs the command on one program, on a machine that runs programs unless it is said not to. */
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
      settings: { smokeTest: command },
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
  test('runs the command with the program in its place, beside the program', async () => {
    const { outcome, lines } = await tried(shell('test -f "$0" && echo "hello from $PWD"'));
    expect(outcome).toBe('passed');
    expect(lines.join('\n')).toMatch(/hello from \/.*\/bin/);
  });

  test('fails with what the program said', async () => {
    const { failure } = await tried(shell('echo wrong >&2; exit 4'));
    expect(failure).toFailWith('smoke-test-failed');
    expect(failure).toMatchObject({ message: expect.stringContaining('exit code 4'), lines: ['wrong'] });
  });

  test.each([
    ['by the signal', 'kill -9 $$'],
    ['by what a shell makes of it', 'exit 137'],
  ])('explains a kill, known %s, by the compiler that the program holds', async (_how, script) => {
    const { failure } = await tried(shell(script), { modules: ['github.com/tetratelabs/wazero'] });
    expect(failure).toFailWith('smoke-test-failed');
    expect(String(failure)).toMatch(/macOS killed tool .*github\.com\/tetratelabs\/wazero/);
    expect(failure).toMatchObject({ remedy: expect.stringContaining('entitlements: jit') });
  });

  test('guesses nothing about a kill of a program without one', async () => {
    const { failure } = await tried(shell('kill -9 $$'));
    expect(String(failure)).not.toContain('machine code');
  });

  test('a command that is not there is told', async () => {
    const { failure } = await tried(['none-of-this-name', '{}']);
    expect(failure).toFailWith('command-not-found');
  });

  test.each([
    [{ runsPrograms: false }, 'a machine that runs no programs for macOS'],
    [{ target: foreign as Target }, 'a program for another processor'],
  ])('is not run on %j, %s, and that is said', async (how, _why) => {
    const { outcome, lines } = await tried(shell('exit 1'), how);
    expect(outcome).toBe('not-run');
    expect(lines.join('\n')).toContain('not run');
  });
});
