import { lstat, readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

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

/**
 * Returns the program of a framework that has lost its links, in the first version that has one. Null for every other
 * folder, and without a program.
 */
export async function programWithoutLinks(framework: string): Promise<string | null> {
  if (!(await hasLostLinks(framework))) return null;
  const name = basename(framework, extname(framework));
  for (const version of (await readdir(join(framework, 'Versions'))).sort()) {
    const program = join(framework, 'Versions', version, name);
    if ((await lstat(program).catch(() => null))?.isFile()) return program;
  }
  return null;
}
