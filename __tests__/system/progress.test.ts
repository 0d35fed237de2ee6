import { describe, expect, test } from '@jest/globals';
import { silentLog } from '../../src/system/log.js';
import { createProgress, withProgress } from '../../src/system/progress.js';
import { stillClock } from '../support/still-clock.js';

/** Lets what was woken run to its next sleep. */
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('the progress of long work', () => {
  test('is logged after 2 s, then less and less often, and at least every 30 s', async () => {
    const clock = stillClock();
    const lines: string[] = [];
    const log = { ...silentLog, info: (line: string) => void lines.push(line) };
    await withProgress(
      (seconds) => `${seconds} s`,
      { log, clock },
      async () => {
        for (let second = 1; second <= 95; second++) {
          clock.advance(1_000);
          await settle();
        }
      },
    );
    expect(lines).toEqual(['2 s', '6 s', '14 s', '30 s', '60 s', '90 s']);
    clock.advance(60_000);
    await settle();
    expect(lines).toHaveLength(6);
  });

  test('is silent about quick work, and returns its result', async () => {
    const log = { ...silentLog, info: () => Promise.reject(new Error('nothing is logged')) };
    expect(
      await withProgress(
        () => '',
        { log, clock: stillClock() },
        async () => 7,
      ),
    ).toBe(7);
  });
});

test('progress that work reports itself is logged after 2 s, then less and less often', () => {
  const clock = stillClock();
  const lines: string[] = [];
  const log = { ...silentLog, info: (line: string) => void lines.push(line) };
  const progress = createProgress((seconds) => `${seconds} s`, { log, clock });
  for (let second = 1; second <= 95; second++) {
    clock.advance(1_000);
    progress();
  }
  expect(lines).toEqual(['2 s', '6 s', '14 s', '30 s', '60 s', '90 s']);
});

test('progress after a long pause is logged once', () => {
  const clock = stillClock();
  const lines: string[] = [];
  const log = { ...silentLog, info: (line: string) => void lines.push(line) };
  const progress = createProgress((seconds) => `${seconds} s`, { log, clock });
  clock.advance(100_000);
  progress();
  progress();
  expect(lines).toEqual(['100 s']);
});
