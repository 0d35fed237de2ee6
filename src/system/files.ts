import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Returns the SHA-256 of a file as lower-case hex, in constant memory. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

/**
 * Writes a new file and renames it to `path`, so that a reader sees either the old or the new bytes. macOS caches code
 * signatures by inode: changed code always gets a new one. Keeps the mode of an existing file unless `mode` is set.
 * On failure nothing is left.
 */
export async function replaceFile(
  path: string,
  write: (temporaryPath: string) => Promise<void>,
  options: { mode?: number } = {},
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    await write(temporary);
    const mode = options.mode ?? (await modeOf(path));
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // the first error is the reason
    throw error;
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch {
    return undefined;
  }
}

const temporaryPrefix = 'go-notarize-';

/** Returns whether `withTemporaryFolder` gives its folders such names: the prefix and the six characters of mkdtemp. */
export function isTemporaryFolderName(name: string): boolean {
  return name.startsWith(temporaryPrefix) && /^[A-Za-z0-9]{6}$/.test(name.slice(temporaryPrefix.length));
}

/** Runs `use` with a private (0700) folder, and removes the folder on every way out. */
export async function withTemporaryFolder<T>(
  use: (folder: string) => Promise<T>,
  parent = tmpdir(),
): Promise<T> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, temporaryPrefix));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
