import { posix } from 'node:path';
import type { UnpackingBudget } from './unpacking-budget.js';

/**
 * Counts the folders of an archive that have no entry of their own and are made for the files in them: one entry can
 * imply hundreds. Called with each entry in the order of the archive.
 */
export function createFolderCount(
  budget: UnpackingBudget,
): (entry: { name: string; isFolder: boolean }) => void {
  const known = new Set(['.']);
  return ({ name, isFolder }) => {
    for (let folder = posix.dirname(name); !known.has(folder); folder = posix.dirname(folder)) {
      known.add(folder);
      budget.take(0);
    }
    if (isFolder) known.add(name);
  };
}
