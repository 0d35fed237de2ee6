import type { Stats } from 'node:fs';
import { lstat, readdir, readlink, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../system/errors.js';

/** A file, folder or link to pack; `name` is its path in the archive. */
export type EntryToPack = { name: string; path: string; mode: number } & (
  | { kind: 'file'; size: number }
  | { kind: 'folder' }
  | { kind: 'link'; target: string }
);

/** Files and folders to pack. */
export interface EntryRequest {
  /** Each is stored under its own name; a map gives each root its name in the archive. */
  roots: readonly string[] | ReadonlyMap<string, string>;
  /** Roots that are links: by default they are followed, as by `ditto --keepParent`. Links in folders are kept. */
  rootLinks?: 'followed' | 'kept';
}

/**
 * Lists files and folders, with everything in them, in the order of an archive. Throws `InputError` when two roots have
 * the same name and the same parent's name, or for a device or socket.
 */
export async function collectEntries({
  roots,
  rootLinks = 'followed',
}: EntryRequest): Promise<EntryToPack[]> {
  const entries: EntryToPack[] = [];
  const factsOf = rootLinks === 'kept' ? lstat : stat;
  for (const [name, path] of roots instanceof Map ? roots : archiveNames(roots as readonly string[]))
    await collect({ path, name, facts: await factsOf(path) }, entries);
  return entries;
}

/** Returns the name of each root in an archive. Programs of the same name get the name of their folder as well. */
export function archiveNames(roots: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  const isShared = (name: string): boolean => roots.filter((path) => basename(path) === name).length > 1;
  for (const path of roots) {
    const own = basename(path);
    const name = isShared(own) ? `${basename(dirname(path))}/${own}` : own;
    if (names.has(name)) {
      throw new InputError('artifacts', `Two artifacts are called ${name}.`, {
        code: 'input-invalid',
        remedy: 'Rename one of them, or release them in separate runs.',
      });
    }
    names.set(name, path);
  }
  return new Map([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Found {
  name: string;
  path: string;
  facts: Stats;
}

async function collect({ name, path, facts }: Found, entries: EntryToPack[]): Promise<void> {
  const { mode, size } = facts;
  if (facts.isDirectory()) {
    entries.push({ name, path, mode, kind: 'folder' });
    for (const child of (await readdir(path)).sort()) {
      const inside = join(path, child);
      await collect({ path: inside, name: `${name}/${child}`, facts: await lstat(inside) }, entries);
    }
  } else if (facts.isSymbolicLink()) {
    entries.push({ name, path, mode, kind: 'link', target: await readlink(path) });
  } else if (facts.isFile()) {
    entries.push({ name, path, mode, kind: 'file', size });
  } else {
    throw new InputError('artifacts', `${path} is not a file, folder or link, and cannot be packed.`, {
      code: 'input-invalid',
      remedy: 'Remove it from the release.',
    });
  }
}

/** Returns the failure of a file that cannot be packed as it was listed. */
export function unreadableFile(path: string, cause: Error): InputError {
  return new InputError('artifacts', `${path} cannot be packed: ${cause.message}.`, {
    code: 'input-invalid',
    remedy: 'Make it readable for this user, and stop other programs from writing to it.',
    cause,
  });
}
