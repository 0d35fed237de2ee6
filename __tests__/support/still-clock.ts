import type { Clock } from '../../src/system/clock.js';

interface Sleeper {
  until: number;
  wake(): void;
}

/**
 * A clock that stands still until a test advances it. A pause between two attempts, which no signal ends, is over at
 * once.
 */
export function stillClock(start = '2026-11-21T12:00:00Z'): Clock & { advance(milliseconds: number): void } {
  let now = Date.parse(start);
  const sleepers = new Set<Sleeper>();
  return {
    now: () => new Date(now),
    sleep(milliseconds, signal) {
      if (signal === undefined) return Promise.resolve();
      return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const sleeper = { until: now + milliseconds, wake: resolve };
        sleepers.add(sleeper);
        const end = (): void => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        };
        signal.addEventListener('abort', end, { once: true });
      });
    },
    advance(milliseconds) {
      now += milliseconds;
      for (const sleeper of [...sleepers].filter(({ until }) => until <= now)) {
        sleepers.delete(sleeper);
        sleeper.wake();
      }
    },
  };
}
