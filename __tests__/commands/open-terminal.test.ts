import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openTerminal, type TerminalProcess } from '../../src/commands/terminal/open-terminal.js';

function terminalWith(environment: NodeJS.ProcessEnv, json: boolean, isTTY = false) {
  const stdout = new PassThrough().setEncoding('utf8');
  const stderr = new PassThrough().setEncoding('utf8');
  Object.assign(stdout, { isTTY });
  Object.assign(stderr, { isTTY });
  const fake = { stdout, stderr, env: environment, cwd: () => '/work' } as unknown as TerminalProcess;
  return { terminal: openTerminal(json, fake), stdout, stderr };
}

describe('output of the command line in a job of GitHub Actions', () => {
  test('a line contains no workflow command', () => {
    const { terminal, stdout, stderr } = terminalWith({ GITHUB_ACTIONS: 'true', CI: 'true' }, false);
    terminal.print('::add-path::/tmp\n  ::error::x\nname ##[error]y');
    terminal.log.info(' ::stop-commands::z\n\u0085::error::x');
    expect(stdout.read()).toBe(': :add-path::/tmp\n  : :error::x\nname ## [error]y\n');
    expect(stderr.read()).toBe(' : :stop-commands::z\n\u0085: :error::x\n');
  });

  test('a JSON document contains no workflow command and keeps its values', () => {
    const { terminal, stdout } = terminalWith({ GITHUB_ACTIONS: 'true', CI: 'true' }, true);
    const value = { path: '##[add-path]/tmp', lines: ['::error::x'] };
    terminal.printJson(value);
    const text = String(stdout.read());
    expect(text).not.toMatch(/^\s*::|##\[/m);
    expect(JSON.parse(text)).toEqual(value);
  });
});

describe('progress without a terminal', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** Runs work that takes so many milliseconds. Out: what was written to standard error. */
  async function progressOf(milliseconds: number, environment: NodeJS.ProcessEnv = {}, isTTY = false) {
    const { terminal, stderr } = terminalWith(environment, false, isTTY);
    const work = terminal.log.group(
      'Signing tool',
      () => new Promise((end) => setTimeout(end, milliseconds)),
    );
    await jest.advanceTimersByTimeAsync(milliseconds);
    await work;
    return stderr.read() as string | null;
  }

  test('is one plain line for work of more than 2 s', async () => {
    expect(await progressOf(2_500)).toBe('Signing tool ...\n');
  });

  test('is nothing for quick work', async () => {
    expect(await progressOf(1_500)).toBeNull();
  });

  test.each([{ TERM: 'dumb' }, { CI: 'true' }])('is plain in a terminal with %j', async (environment) => {
    expect(await progressOf(2_500, environment, true)).toBe('Signing tool ...\n');
  });

  test('moves, with the seconds, in any other terminal', async () => {
    expect(await progressOf(2_500, { TERM: 'xterm' }, true)).toMatch(/Signing tool 2 s/);
  });
});

test('colours are off without a terminal, in a dumb one, and with NO_COLOR', () => {
  const colour = (environment: NodeJS.ProcessEnv, isTTY: boolean): boolean =>
    terminalWith(environment, false, isTTY).terminal.colour;
  expect(colour({ TERM: 'xterm' }, true)).toBe(true);
  expect(colour({ TERM: 'xterm' }, false)).toBe(false);
  expect(colour({ TERM: 'dumb' }, true)).toBe(false);
  expect(colour({ TERM: 'xterm', NO_COLOR: '1' }, true)).toBe(false);
});
