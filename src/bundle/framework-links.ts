import { lstat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/**
 * Reports whether a framework has lost its links: it has versions, but Versions/Current is missing, a folder or a file.
 * Archives without links (Python wheels, npm packages, some zip programs) leave them out or pack copies.
 */
export async function hasLostLinks(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() !== '.framework') return false;
  const versions = await lstat(join(path, 'Versions')).catch(() => null);
  if (!versions?.isDirectory()) return false;
  const current = await lstat(join(path, 'Versions', 'Current')).catch(() => null);
  return !current?.isSymbolicLink();
}
