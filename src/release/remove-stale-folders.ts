import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isTemporaryFolderName } from '../system/files.js';
import type { Log } from '../system/log.js';
import { currentProcess, isRunning, parseOwner } from '../system/process/process-owner.js';

const ownerName = 'owner.json';

/** Marks the private folder of this run with its process. */
export async function markFolder(folder: string): Promise<void> {
  await writeFile(join(folder, ownerName), JSON.stringify(currentProcess()));
}

/**
 * Removes the private folders of runs that were killed: those in `parent` that are named as ours, belong to this user,
 * and are marked with a process that has ended. Never throws.
 */
export async function removeStaleFolders(parent: string, log: Log): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter(isTemporaryFolderName)) {
    const folder = join(parent, name);
    try {
      if (!(await isStale(folder))) continue;
      await rm(folder, { recursive: true, force: true });
      log.info(`Removed ${folder}, which a killed run left`);
    } catch (error) {
      log.debug(`Not removed: ${folder} (${String(error)})`);
    }
  }
}

async function isStale(folder: string): Promise<boolean> {
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) return false;
  const owner = parseOwner(await readFile(join(folder, ownerName), 'utf8').catch(() => ''));
  return owner !== null && !(await isRunning(owner));
}
