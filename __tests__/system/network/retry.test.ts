import { describe, expect, test } from '@jest/globals';
import { ToolError } from '../../../src/system/errors.js';
import { retry } from '../../../src/system/network/retry.js';
import { failureOf } from '../../support/failure.js';

const passing = new ToolError('busy', { code: 'service-failed', remedy: 'wait', retryable: true });
const lasting = new ToolError('no', { code: 'service-failed', remedy: 'ask' });

function worldOf(failures: Error[]) {
  const slept: number[] = [];
  const clock = {
    now: () => new Date(0),
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
    },
  };
  const work = async () => {
    const failure = failures.shift();
    if (failure) throw failure;
    return 'done';
  };
  return { slept, clock, work };
}

describe('retry', () => {
  test('tries again after each pause until it works', async () => {
    const { slept, clock, work } = worldOf([passing, passing]);
    expect(await retry({ clock, pauses: [10, 20, 40] }, work)).toBe('done');
    expect(slept).toEqual([10, 20]);
  });

  test('gives up after the last pause with the last error', async () => {
    const { slept, clock, work } = worldOf([passing, passing, passing]);
    expect(await failureOf(() => retry({ clock, pauses: [10, 20] }, work))).toBe(passing);
    expect(slept).toEqual([10, 20]);
  });

  test('does not repeat work after a permanent failure', async () => {
    const { slept, clock, work } = worldOf([lasting]);
    expect(await failureOf(() => retry({ clock, pauses: [10] }, work))).toBe(lasting);
    expect(slept).toEqual([]);
  });
});
