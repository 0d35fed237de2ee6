import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Runner, runOrFail } from '../../../system/runner.js';

/** Milliseconds; ditto copies and packs some 50 MB a second. */
const limit = 1_800_000;

/**
 * Packs files and bundles into a zip archive with ditto(1), which keeps modes, links and extended attributes.
 * `folder` is a private folder for intermediate copies.
 */
export async function archiveWithDitto(
  paths: readonly string[],
  output: string,
  { run, folder }: { run: Runner; folder: string },
): Promise<void> {
  const pack = (source: string, ...options: string[]) =>
    runOrFail(run, { tool: 'ditto', args: ['-c', '-k', ...options, source, output], timeout: limit });
  const [only, ...others] = paths;
  if (only !== undefined && others.length === 0) return void (await pack(only, '--keepParent'));
  const gathered = await copyIntoOneFolder(paths, { run, folder });
  try {
    await pack(gathered);
  } finally {
    await rm(gathered, { recursive: true, force: true });
  }
}

/** Copies each path into a folder of its own, because two may have the same name; returns their parent. */
async function copyIntoOneFolder(
  paths: readonly string[],
  { run, folder }: { run: Runner; folder: string },
): Promise<string> {
  const gathered = await mkdtemp(join(folder, 'archive-'));
  for (const [index, path] of paths.entries()) {
    const target = join(gathered, String(index + 1));
    await mkdir(target);
    await copyWithDitto(path, target, run);
  }
  return gathered;
}

/** Copies a file or a bundle with its metadata into a folder; returns the path of the copy. */
export async function copyWithDitto(path: string, folder: string, run: Runner): Promise<string> {
  const target = join(folder, path.split('/').at(-1) ?? '');
  await runOrFail(run, { tool: 'ditto', args: [path, target], timeout: limit });
  return target;
}
