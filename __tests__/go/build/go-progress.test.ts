import { expect, test } from '@jest/globals';
import { buildCommand, listCommand } from '../../../src/go/build/go-command.js';
import { withGoProgress } from '../../../src/go/build/go-progress.js';
import { silentLog } from '../../../src/system/log.js';
import type { Command } from '../../../src/system/process/runner.js';
import { stillClock } from '../../support/still-clock.js';
import { done, options } from '../support/fake-go.js';

/** Lines of the log while a command runs for two seconds and prints these lines. */
async function linesOf(command: Command, output: readonly string[] = []): Promise<string[]> {
  const clock = stillClock();
  const lines: string[] = [];
  const log = { ...silentLog, info: (line: string) => void lines.push(line) };
  const run = withGoProgress(
    async ({ onLine }) => {
      for (const line of output) onLine?.(line);
      clock.advance(2_000);
      await new Promise((settled) => setImmediate(settled));
      return done('');
    },
    { log, clock },
  );
  await run(command);
  return lines;
}

test('a build of more than 2 s is logged with its package and target', async () => {
  const command = buildCommand(options, { packages: ['./cmd/tool'], arch: 'arm64', output: 'tool' });
  expect(await linesOf(command)).toEqual(['go build ./cmd/tool for darwin/arm64 goes on after 2 s']);
});

test('a command that downloads modules is logged with their number', async () => {
  const command = listCommand(options, { packages: ['.'], fields: [], flags: ['-deps'], arch: 'amd64' });
  const output = ['go: downloading example.com/a v1.0.0', 'go: downloading example.com/b v1.0.0'];
  expect(await linesOf(command, output)).toEqual([
    'go list of the packages for darwin/amd64 goes on after 2 s; downloading modules, 2 so far',
  ]);
});

test('a command that is not go is not logged', async () => {
  expect(await linesOf({ tool: 'xcrun', args: ['clang'], timeout: 1 })).toEqual([]);
});
