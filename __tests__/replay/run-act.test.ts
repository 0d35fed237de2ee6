import { expect, test } from '@jest/globals';
import { readSkippedJob, runAct } from '../../src/replay/run-act.js';
import type { Command } from '../../src/system/process/runner.js';

/** As act 0.2.89 prints it. */
const line =
  '[release.yml/build-1  ] 🚧  Skipping unsupported platform -- Try running with `-P windows-latest=...`';
const files = { secretFile: '/r/secrets.env', environmentFile: '/r/act.env', scratch: '/scratch' };

test('readSkippedJob finds job and label in the line of act, and nothing in other lines', () => {
  expect(readSkippedJob(line)).toEqual({ job: 'release.yml/build-1', label: 'windows-latest' });
  expect(readSkippedJob('[release.yml/build] ⭐ Run Main echo `-P windows-latest=...`')).toBeNull();
});

async function runWith(args: string[], lines: string[] = []) {
  const commands: Command[] = [];
  const shown: string[] = [];
  const result = await runAct(args, files, {
    run: async (command) => {
      commands.push(command);
      for (const each of lines) command.onLine?.(each);
      return { exitCode: 0, signal: null, stdout: '', stderr: '' };
    },
    onLine: (each) => void shown.push(each),
    workingDirectory: '/repository',
  });
  return { command: commands[0], shown, result };
}

test('runAct reports each skipped job, and shows every line', async () => {
  const { result, shown } = await runWith(['push'], ['[release.yml/other] 🏁  Job succeeded', line]);
  expect(result).toEqual({ exitCode: 0, skipped: [{ job: 'release.yml/build-1', label: 'windows-latest' }] });
  expect(shown).toHaveLength(2);
});

test('runAct takes from the jobs every way to the GitHub account of the user', async () => {
  const { command } = await runWith(['push']);
  expect(command?.inherits ?? 'tools').toBe('tools');
  expect(command?.args).toEqual(
    expect.arrayContaining(['GH_CONFIG_DIR=/scratch/gh', 'GITHUB_TOKEN=none-in-a-replay']),
  );
});

test('runAct puts the options of the user last, so that act prefers them', async () => {
  const { command } = await runWith(['push', '-P', 'macos-15=an-image']);
  expect(command?.args.slice(-3)).toEqual(['push', '-P', 'macos-15=an-image']);
});
