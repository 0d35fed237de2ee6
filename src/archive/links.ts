import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { FormatError } from '../system/errors.js';

/** A symbolic link in an archive, by its path from the root of the archive. */
export interface ArchiveLink {
  path: string;
  target: string;
}

/** As long as any path that macOS opens: PATH_MAX in sys/syslimits.h. */
const longestPath = 1024;
export const longestLink = longestPath;

/** Returns a name as a Mac compares it: two names that differ only in case or normalisation are one. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * Checks the path of an entry, which has no leading or trailing slash. Throws `FormatError` for a path that leads
 * outside of the folder into which the archive is extracted.
 */
export function checkEntryPath(path: string): void {
  if (Buffer.byteLength(path) > longestPath)
    throw new FormatError(
      `the archive has a path that is too long: ${JSON.stringify(path.slice(0, 100))}...`,
    );
  const parts = path.split('/');
  if (path.includes('\0') || parts.some((part) => part === '' || part === '.' || part === '..')) {
    throw new FormatError(`${JSON.stringify(path)} is not a name that may be extracted`);
  }
}

/** Returns true for a link whose target is inside the archive, wherever the archive is extracted. */
export function staysInside({ path, target }: ArchiveLink): boolean {
  if (target === '' || target.includes('\0') || posix.isAbsolute(target)) return false;
  // After the name of another link, `..` would start where that link leads.
  const parts = target.split('/');
  const firstName = parts.findIndex((part) => part !== '..' && part !== '.');
  if (firstName !== -1 && parts.slice(firstName).includes('..')) return false;
  const lands = posix.normalize(posix.join(posix.dirname(path), target));
  return lands !== '..' && !lands.startsWith('../');
}

/**
 * Makes the links of an archive in `folder`, called after all files are written, so that nothing is written through a
 * link. Throws `FormatError` for a link at the path of another entry, or whose own path leads through another link.
 */
export async function makeLinks(links: readonly ArchiveLink[], folder: string): Promise<void> {
  const paths = new Set(links.map(({ path }) => foldedName(path)));
  for (const { path, target } of links) {
    const parents = path.split('/').slice(0, -1);
    if (parents.some((_, index) => paths.has(foldedName(parents.slice(0, index + 1).join('/'))))) {
      throw new FormatError(`the path of the link ${path} leads through another link`);
    }
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await symlink(target, join(folder, path)).catch((error: unknown) => {
      if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') {
        throw new FormatError(`${path} is in the archive twice, once as a link`);
      }
      throw error;
    });
  }
}
