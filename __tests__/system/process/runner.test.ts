import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { cancelledBy } from '../../../src/system/cancellation.js';
import { silentLog } from '../../../src/system/log.js';
import { createRunner, runOrFail } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { failureOf } from '../../support/failure.js';
import { hangLimit } from '../../support/hang-limit.js';

const node = (script: string, more = {}) => ({
  tool: process.execPath,
  args: ['-e', script],
  timeout: hangLimit,
  ...more,
});

/** The state of a process as `ps` names it: empty without one, `Z` for a zombie. */
const stateOf = (pid: string): string =>
  spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout.trim();

describe('the runner', () => {
  const run = createRunner(silentLog, createSecrets());

  test('gives both streams and the exit code', async () => {
    const result = await run(node("console.log('out'); console.error('err'); process.exit(3)"));
    expect(result).toEqual({ exitCode: 3, signal: null, stdout: 'out\n', stderr: 'err\n' });
  });

  test('closes standard input, so that a prompt ends instead of hanging', async () => {
    const result = await run(
      node("process.stdin.on('data', () => 0).on('end', () => console.log('no answer'))"),
    );
    expect(result.stdout).toBe('no answer\n');
  });

  test('hands over input and environment, and can leave a variable out', async () => {
    const script =
      "process.stdin.on('data', d => console.log(String(d), process.env.ADDED, process.env.HOME))";
    const result = await run(node(script, { input: 'hi', environment: { ADDED: 'yes', HOME: undefined } }));
    expect(result.stdout.trim()).toBe('hi yes undefined');
  });

  test('reports each line as it comes, also one without a line end', async () => {
    const seen: string[] = [];
    await run(node("process.stdout.write('a\\nb')", { onLine: (line: string) => seen.push(line) }));
    expect(seen).toEqual(['a', 'b']);
  });

  test('U1: stops a command that exceeds its time', async () => {
    const failure = await failureOf(() => run(node('setInterval(() => 0, 1000)', { timeout: 200 })));
    expect(failure).toFailWith('command-timed-out');
  });

  test('stops what a command has started, too, when it exceeds its time', async () => {
    const shell = { tool: 'sh', args: ['-c', 'sleep 3600; echo over'], timeout: 300 };
    expect(await failureOf(() => run(shell))).toFailWith('command-timed-out');
  });

  test('kills a command that ignores SIGTERM when the run is cancelled', async () => {
    const controller = new AbortController();
    const cancellable = createRunner(silentLog, createSecrets(), { signal: controller.signal });
    const stubborn = {
      tool: 'sh',
      args: ['-c', "trap '' TERM; echo up; sleep 3600; sleep 3600"],
      timeout: 7_200_000,
    };
    const onLine = (): void => controller.abort(cancelledBy('SIGTERM'));
    expect(await failureOf(() => cancellable({ ...stubborn, onLine }))).toFailWith('cancelled');
  });

  test('ends with its command, and kills what that left in the background', async () => {
    const { stdout } = await run({ tool: 'sh', args: ['-c', 'sleep 3600 & echo $!'], timeout: 7_200_000 });
    // The system ends a killed process when it next schedules it. Where no init process collects it, it stays a zombie.
    while (/^[^Z]/.test(stateOf(stdout.trim()))) await pause(10);
  });

  test('keeps the first and the last part of a flood of output', async () => {
    const flood =
      "const line = 'x'.repeat(99) + '\\n'; process.stdout.write('first\\n'); " +
      "for (let i = 0; i < 300; i++) process.stdout.write(line.repeat(1000)); process.stdout.write('last\\n')";
    const { stdout } = await run(node(flood));
    expect(stdout.length).toBeLessThan(18 * 2 ** 20);
    expect(stdout.startsWith('first\n')).toBe(true);
    expect(stdout).toMatch(/… \d+ characters left out …/);
    expect(stdout.endsWith('last\n')).toBe(true);
  });

  test('stops a command when the run is cancelled', async () => {
    const controller = new AbortController();
    const cancellable = createRunner(silentLog, createSecrets(), { signal: controller.signal });
    const failure = failureOf(() => cancellable(node('setInterval(() => 0, 1000)')));
    controller.abort(cancelledBy('SIGINT'));
    expect(await failure).toFailWith('cancelled');
  });

  test('starts nothing once the run is cancelled', async () => {
    const cancelled = createRunner(silentLog, createSecrets(), {
      signal: AbortSignal.abort(cancelledBy('SIGTERM')),
    });
    expect(await failureOf(() => cancelled(node('0')))).toFailWith('cancelled');
  });

  test('names a command that is not there', async () => {
    const failure = await failureOf(() =>
      run({ tool: 'no-such-command-here', args: [], timeout: hangLimit }),
    );
    expect(failure).toFailWith('command-not-found');
  });

  test('prints its command line without the secrets', async () => {
    const lines: string[] = [];
    const secrets = createSecrets();
    secrets.add('hunter22');
    const loud = createRunner({ ...silentLog, debug: (line) => lines.push(line) }, secrets);
    await loud({ tool: process.execPath, args: ['-e', '0', 'hunter22'], timeout: hangLimit });
    expect(lines.join('\n')).toContain('***');
    expect(lines.join('\n')).not.toContain('hunter22');
  });

  test('a failing command becomes an error with its last lines', async () => {
    const failure = await failureOf(() =>
      runOrFail(run, node("console.error('the reason'); process.exit(1)")),
    );
    expect(failure).toFailWith('command-failed');
    expect(failure).toHaveProperty('lines', ['the reason']);
  });
});
