import type { Clock } from '../system/clock.js';
import type { Log } from '../system/log.js';
import type { Runner } from '../system/process/runner.js';
import { explainPackaging } from './explain-packaging.js';

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

/** Runs a tool that needs no key. Throws `ToolError` with its explained failure; a busy image is retryable. */
export async function runPackagingTool(run: Runner, tool: string, args: readonly string[]): Promise<void> {
  const result = await run({ tool, args, timeout: limit });
  if (result.exitCode !== 0) throw explainPackaging(tool, result);
}
