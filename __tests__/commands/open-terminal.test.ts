import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { openTerminal, type TerminalProcess } from '../../src/commands/terminal/open-terminal.js';

function terminalWith(environment: NodeJS.ProcessEnv, json: boolean) {
  const stdout = new PassThrough().setEncoding('utf8');
  const stderr = new PassThrough().setEncoding('utf8');
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
