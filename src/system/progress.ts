import type { Clock } from './clock.js';
import type { Log } from './log.js';

/** Milliseconds until the first line about work that goes on; each next pause is twice as long, up to the longest. */
const firstPause = 2_000;
const longestPause = 30_000;

/**
 * Runs `work` and logs that it goes on: after 2 s, 6 s, 14 s and so on, at least every 30 s. `describe` returns the line.
 */
export async function withProgress<T>(
  describe: (seconds: number) => string,
  { log, clock }: { log: Log; clock: Clock },
  work: () => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const startedAt = clock.now().getTime();
  const report = async (): Promise<void> => {
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      await clock.sleep(pause, over.signal);
      log.info(describe(Math.round((clock.now().getTime() - startedAt) / 1000)));
    }
  };
  report().catch(() => undefined); // the work is over, or the run is cancelled
  try {
    return await work();
  } finally {
    over.abort();
  }
}

/**
 * Returns a function to call whenever work has come further. It logs the line that `describe` returns when work has gone on
 * for 2 s, 6 s, 14 s and so on, at most every 30 s.
 */
export function createProgress(
  describe: (seconds: number) => string,
  { log, clock }: { log: Log; clock: Clock },
): () => void {
  const startedAt = clock.now().getTime();
  let pause = firstPause;
  let next = startedAt + pause;
  return () => {
    const now = clock.now().getTime();
    if (now < next) return;
    while (next <= now) {
      pause = Math.min(2 * pause, longestPause);
      next += pause;
    }
    log.info(describe((now - startedAt) / 1000));
  };
}
