import { lstat, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Artifact } from '../artifact/artifact.js';
import { sha256OfFile } from '../system/files/digest-file.js';
import { replaceFile } from '../system/files/files.js';
import { ownedPath } from '../system/files/owned-path.js';
import type { WrittenFile } from './is-unchanged.js';

/**
 * The files that a run puts into its output folder before a report lists them. They are listed in a file there, which has
 * the name of a draft. A list that a killed run left is of files that were never submitted: `removePlacedFiles` removes
 * them.
 */
export interface PlacedFiles {
  /** Called before files are put there. */
  add(files: readonly WrittenFile[]): Promise<void>;
  /** Called when the files are submitted, and at the end of the run. */
  end(): Promise<void>;
}

/** Lists files in this output folder. */
export function createPlacedFiles(outputDirectory: string): PlacedFiles {
  const list = ownedPath(outputDirectory);
  const placed: WrittenFile[] = [];
  return {
    async add(files) {
      for (const { path, ...file } of files) {
        // What is there already can be the user's, and only a hash tells the new file from it.
        if (file.sha256 === null && (await exists(path))) continue;
        placed.push({ path: relative(outputDirectory, path), ...file });
      }
      if (placed.length === 0) return;
      await replaceFile(list, (draft) => writeFile(draft, JSON.stringify({ placed })));
    },
    async end() {
      placed.length = 0;
      await rm(list, { force: true }).catch(() => undefined); // the next run removes it
    },
  };
}

/** Describes a signed artifact that is about to be moved to `path`. */
export async function writtenFile({ kind, path: source }: Artifact, path: string): Promise<WrittenFile> {
  const isApp = kind === 'app';
  return { path, isApp, sha256: isApp ? null : await sha256OfFile(source) };
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}
