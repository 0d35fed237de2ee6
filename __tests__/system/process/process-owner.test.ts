import { spawnSync } from 'node:child_process';
import { describe, expect, jest, test } from '@jest/globals';
import { currentProcess, isRunning } from '../../../src/system/process/process-owner.js';

const hour = 3_600_000;

describe('the owner of a lock', () => {
  test('this process is running', async () => {
    expect(await isRunning(currentProcess())).toBe(true);
  });

  test('a process that started at another time is not the owner, although it has the same number', async () => {
    const { pid, startedAt } = currentProcess();
    expect(await isRunning({ pid, startedAt: startedAt - hour })).toBe(false);
  });

  test('a process that has ended is not running', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(await isRunning({ pid, startedAt: Date.now() })).toBe(false);
  });

  test('a process is taken to be running where ps is missing', async () => {
    const { PATH } = process.env;
    process.env.PATH = '';
    try {
      const { pid, startedAt } = currentProcess();
      expect(await isRunning({ pid, startedAt: startedAt - hour })).toBe(true);
    } finally {
      process.env.PATH = PATH;
    }
  });

  test('the look for a process prints nothing', async () => {
    const print = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      await isRunning(currentProcess());
      expect(print).not.toHaveBeenCalled();
    } finally {
      print.mockRestore();
    }
  });
});
