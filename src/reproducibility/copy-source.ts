import { constants } from 'node:fs';
import { cp, lstat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isInside } from '../system/files/file-names.js';

/** A copy of the source in another folder. */
export interface SourceCopy {
  /** Returns the path in the copy; a path outside of the source stays as it is. */
  moved(path: string): string;
}

/**
 * Copies folders with the source into another one, so that their relative positions stay. Leaves out that folder itself, and
 * sockets and the like, which no build reads.
 */
export async function copySource(folders: readonly string[], destination: string): Promise<SourceCopy> {
  const common = folders.reduce(commonFolder);
  const moved = (path: string): string =>
    folders.some((folder) => isInside(path, folder)) ? join(destination, relative(common, path)) : path;
  const filter = async (path: string): Promise<boolean> => {
    if (isInside(path, destination)) return false;
    const found = await lstat(path).catch(() => null);
    return found !== null && (found.isFile() || found.isDirectory() || found.isSymbolicLink());
  };
  for (const folder of folders) {
    await cp(folder, moved(folder), {
      ...{ recursive: true, preserveTimestamps: true, verbatimSymlinks: true, filter },
      mode: constants.COPYFILE_FICLONE,
    });
  }
  return { moved };
}

function commonFolder(first: string, second: string): string {
  let folder = first;
  while (!isInside(second, folder)) folder = dirname(folder);
  return folder;
}
