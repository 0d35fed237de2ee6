import { join } from 'node:path';
import { type Runner, runOrFail } from '../system/process/runner.js';

/** Milliseconds; ditto copies some 50 MB a second. */
const limit = 1_800_000;

/** Copies a file or a bundle with its metadata into a folder; returns the path of the copy. */
export async function copyWithDitto(path: string, folder: string, run: Runner): Promise<string> {
  const target = join(folder, path.split('/').at(-1) ?? '');
  await runOrFail(run, { tool: 'ditto', args: [path, target], timeout: limit });
  return target;
}
