import { setTimeout as delay } from 'node:timers/promises';

/** The time, passed in so that tests can move it. */
export interface Clock {
  now(): Date;
  /** Resolves after `milliseconds`; rejects with the signal's reason when that is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Returns the clock of this machine. Every sleep ends, with the signal's reason, when the run is cancelled. */
export function createClock(cancelled?: AbortSignal): Clock {
  return {
    now: () => new Date(),
    async sleep(milliseconds, signal) {
      const signals = [cancelled, signal].flatMap((each) => each ?? []);
      const either = AbortSignal.any(signals);
      try {
        await delay(milliseconds, undefined, { signal: either });
      } catch (error) {
        throw either.aborted ? either.reason : error;
      }
    },
  };
}

/** The clock of this machine, for work that no signal ends. */
export const systemClock: Clock = createClock();
