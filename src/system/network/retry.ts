import type { Clock } from '../clock.js';
import { Failure } from '../errors.js';

export interface RetryPolicy {
  clock: Clock;
  /** Pauses between the attempts in milliseconds; there is one more attempt than pauses. */
  pauses: readonly number[];
  /** Returns true for a failure that may pass by itself; by default for a `Failure` that is retryable. */
  mayPass?: (error: unknown) => boolean;
  /** Called with each failure that is followed by another attempt. */
  onRetry?: (error: unknown, pause: number) => void;
}

/** Longest pause that a service can ask for, in milliseconds. */
const longestPause = 5 * 60_000;

/**
 * Repeats `work` until it succeeds, fails permanently, or the pauses are used up, and then throws its last error. A pause is
 * longer if the service asks for that with Retry-After.
 */
export async function retry<T>(policy: RetryPolicy, work: () => Promise<T>): Promise<T> {
  const mayPass = policy.mayPass ?? ((error) => error instanceof Failure && error.retryable);
  for (const pause of policy.pauses) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error)) throw error;
      const wait = pauseAfter(error, pause);
      policy.onRetry?.(error, wait);
      await policy.clock.sleep(wait);
    }
  }
  return work();
}

/** Returns the pause after a failure: at least `pause`, longer if the service asks for it, within limits. */
export function pauseAfter(error: unknown, pause: number): number {
  const requested = error instanceof Failure ? (error.retryAfter ?? 0) : 0;
  return Math.max(pause, Math.min(requested, longestPause));
}
