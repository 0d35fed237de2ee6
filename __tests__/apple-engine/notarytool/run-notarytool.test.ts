import { expect, test } from '@jest/globals';
import { runNotarytool } from '../../../src/apple-engine/notarytool/run-notarytool.js';
import type { Command } from '../../../src/system/process/runner.js';

const call = { words: ['info', 'ID'], timeout: 1 };

async function commandOf(keychain: { keychain?: string }, more: object = {}): Promise<Command> {
  const commands: Command[] = [];
  const run = async (command: Command) => {
    commands.push(command);
    return { exitCode: 0, signal: null, stdout: '', stderr: '' };
  };
  await runNotarytool(
    { run, folder: '/tmp' },
    { kind: 'keychain-profile', profile: 'release', ...keychain },
    { ...call, ...more },
  );
  return commands[0] ?? { tool: '', args: [], timeout: 0 };
}

test('a keychain profile names its keychain file only when one is set', async () => {
  expect((await commandOf({})).args).not.toContain('--keychain');
  expect((await commandOf({ keychain: '/k.keychain-db' })).args.join(' ')).toContain(
    '--keychain /k.keychain-db',
  );
});

test('a call that watches lines uses the normal output, any other JSON', async () => {
  expect((await commandOf({})).args.join(' ')).toContain('--output-format json');
  expect((await commandOf({}, { onLine: () => undefined })).args).not.toContain('json');
});
