import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../log.js';
import { currentProcess, isRunning, type ProcessOwner } from '../process/process-owner.js';

/**
 * Names of files and folders that exist only while a process works: drafts and private folders. Each names its process,
 * so that a later process recognises and removes what a killed one left:
 *
 *     go-notarize-<process number>-<its start in milliseconds, base 36>-<12 random hex digits>
 *
 * A draft, which is beside files of the user, begins with a dot.
 */
const pattern = /^\.?go-notarize-([1-9]\d{0,9})-([0-9a-z]{1,10})-[0-9a-f]{12}$/;

/** Returns a fresh path in a folder for a draft or, visible, for a private folder. */
export function ownedPath(folder: string, { visible = false } = {}): string {
  const { pid, startedAt } = currentProcess();
  const random = crypto.randomUUID().slice(-12);
  return join(
    folder,
    `${visible ? '' : '.'}go-notarize-${pid}-${Math.round(startedAt).toString(36)}-${random}`,
  );
}

/** Returns the process that a name from `ownedPath` names; null for any other name. */
export function ownerOf(name: string): ProcessOwner | null {
  const [, pid, startedAt] = pattern.exec(name) ?? [];
  if (pid === undefined || startedAt === undefined) return null;
  return { pid: Number(pid), startedAt: Number.parseInt(startedAt, 36) };
}

/**
 * Removes the drafts and private folders in `folder` that belong to this user and to a process that has ended.
 * Never throws.
 */
export async function removeLeftovers(folder: string, log: Log): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const owner = ownerOf(name);
    if (owner === null) continue;
    const path = join(folder, name);
    try {
      if ((await lstat(path)).uid !== process.getuid?.() || (await isRunning(owner))) continue;
      await rm(path, { recursive: true, force: true });
      log.info(`Removed ${path}, which a killed run left`);
    } catch (error) {
      log.debug(`Not removed: ${path} (${String(error)})`);
    }
  }
}
