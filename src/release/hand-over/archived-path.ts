import { isAbsolute, posix, relative, sep } from 'node:path';

/** Name of the report in an archive. */
export const reportName = 'report.json';

/** Name of the fingerprint in an archive and in an output folder. */
export const fingerprintName = 'build-fingerprint.json';

/** Returns the path in an archive of a path in an input: without `./` and `../` at its start, and without a root. */
export function archivedPath(path: string): string {
  return posix.normalize(path.split(sep).join('/')).replace(/^(\.{1,2}\/|\/)+/, '');
}

/**
 * Returns a path relative to the first of the folders that contains it. A path outside of all is relative to the last,
 * and loses the `../` at its start.
 */
export function pathBelow(folders: readonly string[], path: string): string {
  for (const folder of folders) {
    const inside = relative(folder, path);
    if (inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) {
      return inside.split(sep).join('/');
    }
  }
  return archivedPath(relative(folders.at(-1) ?? '', path));
}
