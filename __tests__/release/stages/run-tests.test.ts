import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Context } from '../../../src/release/context.js';
import { runTests } from '../../../src/release/stages/go/run-tests.js';
import type { InputName } from '../../../src/settings/inputs/inputs.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import type { Command, CommandResult } from '../../../src/system/process/runner.js';
import { done, failed, go } from '../../go/support/fake-go.js';
import { failureOf } from '../../support/failure.js';
import { testSettings } from '../../support/test-settings.js';

/** Runs the stage; returns the command of go test and the warnings. */
async function runStage(
  inputs: Partial<Record<InputName, string>>,
  answer: (command: Command) => Promise<CommandResult> = async () => done(''),
): Promise<{ command: Command; warnings: string[] }> {
  return withTemporaryFolder(async (temporaryFolder) => {
    const commands: Command[] = [];
    const warnings: string[] = [];
    const context = {
      ...{ settings: testSettings(inputs), temporaryFolder },
      log: { ...silentLog, warning: (line: string) => void warnings.push(line) },
      run: (command: Command) => {
        commands.push(command);
        return answer(command);
      },
    } as unknown as Context;
    await runTests(context, go);
    const [command] = commands;
    if (command === undefined) throw new Error('go test did not run');
    return { command, warnings };
  });
}

test('G10: the input test runs go test of the pinned Go with each test binary signed ad-hoc', async () => {
  const { command } = await runStage({
    ...{ test: "-race -run 'A B' ./...", 'test-entitlements': 'jit' },
    'pass-environment': 'DATABASE_PASSWORD',
  });
  expect(command.tool).toBe('/go/bin/go');
  const [verb, exec = '', ...flags] = command.args;
  expect([verb, ...flags]).toEqual(['test', '-race', '-run', 'A B', './...']);
  expect(exec).toMatch(
    /^-exec=.* test --run-signed --entitlements jit --pass-environment DATABASE_PASSWORD --$/,
  );
  expect(command).toMatchObject({ inherits: 'user', workingDirectory: '/work' });
  expect(command.environment).toMatchObject({ GOROOT: '/go', GOTOOLCHAIN: 'local' });
});

test('G10: the tests get no identity: certificate and password are in no word of the command', async () => {
  const { command } = await runStage({
    ...{ test: './...', signing: 'required', certificate: 'Y2VydA==', 'certificate-password': 'hidden-word' },
    notarize: 'off',
  });
  expect(JSON.stringify(command)).not.toMatch(/Y2VydA|hidden-word/);
});

test('G10: a failing test ends the release with the lines of go test and the reason of a kill', async () => {
  const kill = 'a.test ended with SIGKILL. macOS killed it because memory ran out.';
  const failure = await failureOf(() =>
    runStage({ test: './...' }, async ({ environment }) => {
      const folder = environment?.GO_NOTARIZE_TEST_LOG ?? '';
      await mkdir(folder);
      await writeFile(join(folder, 'a.test-1.txt'), `${kill}\n`);
      return failed('--- FAIL: TestIt');
    }),
  );
  expect(failure).toFailWith('tests-failed');
  expect(failure).toMatchObject({ lines: ['--- FAIL: TestIt', kill] });
});

test('G10: a property list of test-entitlements that does not exist is named before go test runs', async () => {
  const inputs = { test: './...', 'test-entitlements': 'missing.plist' };
  const failure = await failureOf(() => runStage(inputs));
  expect(failure).toFailWith('entitlements-not-found');
});

test.each([
  ['an open quote', { test: "-run 'A" }, 'test: a quote in it is not closed'],
  ['-exec', { test: '-exec sudo ./...' }, 'test: -exec is used by go-notarize itself'],
  ['finished programs', { test: './...', artifacts: 'tool' }, 'test: this run takes finished programs'],
  [
    'finished programs',
    { reproducible: 'check', artifacts: 'tool' },
    'reproducible: this run takes finished',
  ],
  [
    'the job that signs',
    { test: './...', archive: 'a.tar.gz', isolated: 'true' },
    'test: this run takes finished',
  ],
])('G10: the settings refuse tests with %s', async (_what, inputs, message) => {
  expect(String(await failureOf(async () => testSettings(inputs)))).toContain(message);
});
