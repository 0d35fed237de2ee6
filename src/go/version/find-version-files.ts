import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { InputError } from '../../system/errors.js';
import { foldersUpToRepository } from '../../system/files/files.js';

/** A file that names a Go version. */
export interface VersionFile {
  path: string;
  /** Path for messages, relative to the working directory where the file is in or above it. */
  name: string;
  text: string;
}

/**
 * Returns the module file whose lines Go uses in a folder: the go.work that GOWORK names, else the nearest go.work, else
 * the nearest go.mod; null without any. Source: https://go.dev/ref/mod#workspaces.
 */
export async function findModuleFile(
  folder: string,
  goWork: string | undefined,
): Promise<VersionFile | null> {
  if (goWork !== undefined && goWork !== '' && goWork !== 'off') {
    return readVersionFileAt(resolve(folder, goWork), folder);
  }
  const names = goWork === 'off' ? ['go.mod'] : ['go.work', 'go.mod'];
  for (const name of names) {
    for (const parent of foldersFrom(folder)) {
      const found = await readVersionFileAt(join(parent, name), folder);
      if (found !== null) return found;
    }
  }
  return null;
}

/** Files that name a version and nothing else, in this order in each folder. */
const versionFileNames = ['.go-version', '.tool-versions'];

/** Lists the version files of a folder and its parents, nearest first, up to the root of the Git repository. */
export async function findVersionFiles(folder: string): Promise<VersionFile[]> {
  const found: VersionFile[] = [];
  for (const parent of await foldersUpToRepository(folder)) {
    for (const name of versionFileNames) {
      const file = await readVersionFileAt(join(parent, name), folder);
      if (file !== null) found.push(file);
    }
  }
  return found;
}

function foldersFrom(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersFrom(parent)];
}

/** Reads a file; null when it does not exist. */
async function readVersionFileAt(path: string, from: string): Promise<VersionFile | null> {
  try {
    return { path, name: relative(from, path), text: await readFile(path, 'utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw new InputError('working-directory', `working-directory: ${path} cannot be read.`, {
      code: 'go-version-file-unreadable',
      remedy: 'Check that the folder exists and that this user can read it, or set go-version.',
      cause: error,
    });
  }
}
