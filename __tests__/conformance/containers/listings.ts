import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Everything below a folder by its path: the SHA-256 of a file, the target of a link, or `folder`. */
export type Listing = Record<string, string>;

export async function listingOf(folder: string): Promise<Listing> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pairs = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(folder, path), await describe(path)] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

async function describe(path: string): Promise<string> {
  const found = await lstat(path);
  if (found.isDirectory()) return 'folder';
  return found.isSymbolicLink() ? `-> ${await readlink(path)}` : digest(await readFile(path));
}

export function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
