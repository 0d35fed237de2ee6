import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { impatient, type Machine, startMachine } from './machine.js';
import { exposures } from './record.js';

let machine: Machine;
beforeEach(() => {
  machine = startMachine();
});
afterEach(() => machine.close());

test('a call is recorded with its arguments and environment, and without its standard input', () => {
  machine.environment({ PASSWORD: 'in the environment' });
  machine.run('security', ['-i'], 'create-keychain -p secret /nowhere/x\n');
  expect(machine.calls()).toEqual([
    {
      tool: 'security',
      arguments: ['-i'],
      environment: expect.objectContaining({ PASSWORD: 'in the environment' }),
      exitCode: 1,
      input: 37,
    },
  ]);
});

test('exposed secrets are found in arguments and in the environment, and not on standard input', () => {
  machine.environment({ PASSWORD: 'a secret' });
  machine.run('security', ['-i'], 'create-keychain -p secret /nowhere/x\n');
  machine.run('security', ['unlock-keychain', '-p', 'secret', '/nowhere/x']);
  expect(exposures(machine.at('state'), ['secret'])).toEqual([
    'security: variable PASSWORD',
    'security: argument 3',
    'security: variable PASSWORD',
  ]);
});

test('a killed call has no exit code', () => {
  machine.faults({ ...impatient, failures: [{ tool: 'security', hang: true }] });
  expect(machine.run('security', ['default-keychain']).status).toBeNull();
  expect(machine.calls()).toMatchObject([{ tool: 'security', exitCode: null }]);
});

test('an ordered fault happens as often as ordered, at the ordered call', () => {
  const failure = { tool: 'security', arguments: 'list-keychains', stderr: 'no', exitCode: 7, times: 2 };
  machine.faults({ failures: [failure] });
  const exitCodes = [1, 2, 3].map(() => machine.run('security', ['list-keychains']).status);
  expect(exitCodes).toEqual([7, 7, 0]);
  expect(machine.run('security', ['default-keychain']).status).toBe(37);
});

test('the lock of a killed process is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  writeFileSync(machine.at('state/lock'), String(child.pid));
  expect(machine.run('security', ['list-keychains']).status).toBe(0);
});
