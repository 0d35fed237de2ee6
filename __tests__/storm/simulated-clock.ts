import type { Clock } from '../../src/system/clock.js';

/** Two views of one simulated time. */
export interface SimulatedClock {
  /** The clock of a release: each sleep moves the time. */
  release: Clock;
  /** The clock of a service: a sleep ends when the release has moved the time far enough. */
  service: Clock;
}

/** Creates a clock. `idle` resolves when the services have no work left that takes no simulated time. */
export function simulatedClock(start: Date, idle: () => Promise<unknown>): SimulatedClock {
  let time = start.getTime();
  let sleepers: { until: number; wake: () => void }[] = [];
  const now = (): Date => new Date(time);
  const wakeSleepers = (): void => {
    const due = sleepers.filter(({ until }) => until <= time);
    sleepers = sleepers.filter(({ until }) => until > time);
    for (const { wake } of due) wake();
  };
  return {
    release: {
      now,
      async sleep(milliseconds) {
        await idle();
        time += milliseconds;
        wakeSleepers();
        await new Promise((resolve) => setImmediate(resolve));
      },
    },
    service: {
      now,
      sleep: (milliseconds, signal) =>
        new Promise((resolve, reject) => {
          const onAbort = (): void => reject(signal?.reason);
          const wake = (): void => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
          };
          sleepers.push({ until: time + milliseconds, wake });
          signal?.addEventListener('abort', onAbort, { once: true });
        }),
    },
  };
}
