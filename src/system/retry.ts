import type { Clock } from './clock.js';
import { Failure } from './errors.js';

export interface RetryPolicy {
  clock: Clock;
  /** Waits between the tries, in milliseconds; one more try than there are waits. */
  pauses: readonly number[];
  /** Whether this failure may pass by itself; by default what the failure says of itself. */
  mayPass?: (error: unknown) => boolean;
  /** Hears of each failure that is followed by another try. */
  onRetry?: (error: unknown, pause: number) => void;
}

/** Runs `work` until it succeeds, fails for good, or the pauses are used up; then its last error is thrown. */
export async function retry<T>(policy: RetryPolicy, work: () => Promise<T>): Promise<T> {
  const mayPass = policy.mayPass ?? ((error) => error instanceof Failure && error.retryable);
  for (const pause of policy.pauses) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error)) throw error;
      policy.onRetry?.(error, pause);
      await policy.clock.sleep(pause);
    }
  }
  return work();
}
