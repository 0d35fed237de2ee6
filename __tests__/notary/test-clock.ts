import type { Clock } from '../../src/system/clock.js';

/** A clock that skips every sleep and records it. */
export function jumpingClock(
  start = '2026-11-20T12:00:00Z',
): Clock & { sleeps: number[]; advance(milliseconds: number): void } {
  let now = Date.parse(start);
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
