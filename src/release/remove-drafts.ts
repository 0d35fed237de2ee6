import { readdir } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Settings } from '../settings/settings.js';
import { removeLeftovers } from '../system/files/owned-path.js';
import type { Log } from '../system/log.js';
import { removeStaleLock } from './lock-output.js';
import { removePlacedFiles } from './remove-placed-files.js';

/** Returns the folders in which a run makes drafts: its output folder, and those of artifacts that it signs in place. */
export function draftFoldersOf({
  outputDirectory,
  build,
}: Pick<Settings, 'outputDirectory' | 'build'>): string[] {
  return [...new Set([outputDirectory, ...build.artifacts.map((path) => dirname(path))])];
}

/**
 * Removes the drafts, the files that were not submitted and the lock that a killed run left in these folders, in the folders directly in them (one per
 * target), and everywhere in bundles. A draft in a bundle would otherwise be signed with it. Never throws.
 */
export async function removeDrafts(folders: readonly string[], log: Log): Promise<void> {
  for (const folder of folders) {
    await removeStaleLock(folder);
    await removePlacedFiles(folder, log); // before their list, which has the name of a draft
    await removeBelow(folder, 1, log);
  }
}

async function removeBelow(folder: string, levels: number, log: Log): Promise<void> {
  await removeLeftovers(folder, log);
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const isBundle = extname(entry.name) !== '';
    if (!entry.isDirectory() || (levels === 0 && !isBundle)) continue;
    await removeBelow(join(folder, entry.name), isBundle ? Number.POSITIVE_INFINITY : levels - 1, log);
  }
}
