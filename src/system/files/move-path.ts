import { cp, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ownedPath } from './owned-path.js';

/**
 * Moves a file or folder, also to another file system, and replaces a file or folder of the same name. Readers see
 * either the old or the new one: a draft is made beside it and renamed. `removeLeftovers` removes that of a killed process.
 */
export async function movePath(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const draft = ownedPath(dirname(to));
  try {
    await renameOrCopy(from, draft);
    if ((await lstat(draft)).isDirectory()) await replaceFolder(draft, to);
    else await rename(draft, to);
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined); // the first error is the reason
  }
  await rm(from, { recursive: true, force: true });
}

/** Renames the old folder first, since no folder can be renamed over another, and restores it after a failure. */
export async function replaceFolder(draft: string, output: string): Promise<void> {
  const backup = ownedPath(dirname(output));
  const hadOld = await rename(output, backup).then(
    () => true,
    () => false,
  );
  try {
    await rename(draft, output);
  } catch (error) {
    if (hadOld) await rename(backup, output);
    throw error;
  }
  await rm(backup, { recursive: true, force: true });
}

async function renameOrCopy(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  }
}
