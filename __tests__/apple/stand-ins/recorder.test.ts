import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { impatient, type Machine, startMachine } from './machine.js';

let machine: Machine;
beforeEach(() => {
  machine = startMachine();
});
afterEach(() => machine.close());

test('a call is recorded with all that others could see of it, and not with what came on standard input', () => {
  machine.environment({ PASSWORD: 'in the environment' });
  machine.run('security', ['-i'], 'create-keychain -p secret /nowhere/x\n');
  const [begun, ended] = machine.calls();
  expect(begun).toMatchObject({
    tool: 'security',
    arguments: ['-i'],
    environment: { PASSWORD: 'in the environment' },
  });
  expect(ended).toEqual({ call: begun?.call, exitCode: 1, input: 37 });
  expect(JSON.stringify(machine.calls())).not.toContain('secret');
});

test('a call that was killed has a beginning and no end', () => {
  machine.faults({ ...impatient, failures: [{ tool: 'security', hang: true }] });
  expect(machine.run('security', ['default-keychain']).status).toBeNull();
  expect(machine.calls()).toHaveLength(1);
});

test('a failure that was ordered comes as often as ordered, and where it was ordered', () => {
  const failure = { tool: 'security', arguments: 'list-keychains', stderr: 'no', exitCode: 7, times: 2 };
  machine.faults({ failures: [failure] });
  const exitCodes = [1, 2, 3].map(() => machine.run('security', ['list-keychains']).status);
  expect(exitCodes).toEqual([7, 7, 0]);
  expect(machine.run('security', ['default-keychain']).status).toBe(37);
});

test('the lock of a process that was killed keeps nobody out', async () => {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  writeFileSync(machine.at('state/lock'), String(child.pid));
  expect(machine.run('security', ['list-keychains']).status).toBe(0);
});
