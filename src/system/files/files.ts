import { chmod, constants, copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ownedPath } from './owned-path.js';

/**
 * Writes a new file and renames it to `path`, so that a reader sees either the old or the new bytes. macOS caches code
 * signatures by inode: changed code always gets a new one. Keeps the mode of an existing file unless `mode` is set.
 * On failure nothing is left; `removeLeftovers` removes the draft of a process that was killed.
 */
export async function replaceFile(
  path: string,
  write: (temporaryPath: string) => Promise<void>,
  options: { mode?: number } = {},
): Promise<void> {
  const temporary = ownedPath(dirname(path));
  try {
    await write(temporary);
    const mode = options.mode ?? (await modeOf(path));
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // the first error is the reason
    throw withPath(error, path);
  }
}

/** Names the file in an error that has no path, as those of write(2), in place of its draft. */
function withPath(error: unknown, path: string): unknown {
  if (typeof error === 'object' && error !== null && 'syscall' in error && !('path' in error))
    return Object.assign(error, { path });
  return error;
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch {
    return undefined;
  }
}

/** Copies a file, by cloning where the file system can. The owner can change the copy, also that of a read-only file. */
export async function copyToChange(input: string, output: string): Promise<void> {
  await copyFile(input, output, constants.COPYFILE_FICLONE);
  await chmod(output, (await stat(output)).mode | 0o600);
}

/** Runs `use` with a private (0700) folder in `parent`, and removes the folder on every way out. */
export function withTemporaryFolder<T>(use: (folder: string) => Promise<T>, parent = tmpdir()): Promise<T> {
  return withFolder(ownedPath(parent, { visible: true }), use);
}

/** Runs `use` with a new private (0700) folder at `path`, and removes the folder on every way out. */
export async function withFolder<T>(path: string, use: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  await mkdir(path, { mode: 0o700 });
  try {
    return await use(path);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** Lists a folder and its parents, nearest first, up to the root of the Git repository. */
export async function foldersUpToRepository(folder: string): Promise<string[]> {
  const isRoot = await stat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
  const parent = dirname(folder);
  return isRoot || parent === folder ? [folder] : [folder, ...(await foldersUpToRepository(parent))];
}
