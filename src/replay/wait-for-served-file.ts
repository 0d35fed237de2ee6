import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from '../system/clock.js';
import { InputError } from '../system/errors.js';
import type { Log } from '../system/log.js';

const interval = 250;

/**
 * Waits for a file that `replay --serve` writes, and logs once that it waits.
 * Throws `file-not-found` when the file is not there after `limit` milliseconds.
 */
export async function waitForServedFile(
  path: string,
  limit: number,
  { clock, log }: { clock: Clock; log: Log },
): Promise<void> {
  const start = clock.now().getTime();
  for (let isFirst = true; !(await exists(path)); isFirst = false) {
    if (isFirst) {
      log.info(
        `Waiting up to ${limit / 1000} seconds for ${path}, which go-notarize replay --serve ${dirname(path)} writes.`,
      );
    }
    if (clock.now().getTime() - start >= limit) {
      throw new InputError('services', `${path} was not written within ${limit / 1000} seconds.`, {
        code: 'file-not-found',
        remedy: `Start go-notarize replay --serve ${dirname(path)} in another terminal, or leave out --services.`,
      });
    }
    await clock.sleep(interval);
  }
}

async function exists(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}
