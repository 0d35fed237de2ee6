import type { Clock } from '../../../system/clock.js';
import { ToolError } from '../../../system/errors.js';
import type { Log } from '../../../system/log.js';
import { endingOf, lastLines, type Runner } from '../../../system/runner.js';

/** Dependencies of making disk images and packages. */
export interface PackagingDependencies {
  run: Runner;
  clock: Clock;
  log: Log;
  /** Private and empty folder for intermediate files. */
  folder: string;
}

/** Milliseconds; compressing takes a second for some 20 MB. */
const limit = 1_800_000;

/** Runs a tool that needs no key. Throws `ToolError` (`package-failed`) with what it said; a busy image may pass. */
export async function runPackagingTool(run: Runner, tool: string, args: readonly string[]): Promise<void> {
  const result = await run({ tool, args, timeout: limit });
  if (result.exitCode === 0) return;
  const isBusy = /Resource busy/i.test(result.stderr);
  throw new ToolError(`${tool} ended with ${endingOf(result)}.`, {
    code: 'package-failed',
    remedy: isBusy
      ? 'Run it again: another process (Spotlight, a virus scanner) held the disk image.'
      : 'Read what it said. Is there room on the disk?',
    retryable: isBusy,
    lines: lastLines(`${result.stdout}\n${result.stderr}`),
  });
}
