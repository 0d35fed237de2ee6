import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writeTarGz } from '../../archive/tar/write-tar-gz.js';
import { writeZip } from '../../archive/zip/write-zip.js';
import type { Artifact } from '../../artifact/artifact.js';
import { artifactKind } from '../../artifact/artifact-kind.js';
import { findArtifacts, withContents } from '../../inspect/container-contents.js';

/** An archive, which has no signature of its own. */
export interface Archive {
  path: string;
  kind: 'zip' | 'tar.gz';
  /** Number of archives around it. */
  depth: number;
}

/** An artifact in an archive, extracted to `path`. */
export type PackedArtifact = Pick<Artifact, 'kind' | 'path' | 'name'> & { depth: number };

/**
 * Extracts an archive and calls `use` with each artifact in it, one after the other; names are paths in the archive.
 * Throws `FormatError` for a malformed archive.
 */
export function readArchive<T>(
  archive: Archive,
  use: (artifact: PackedArtifact) => Promise<T>,
): Promise<T[]> {
  return withExtracted(archive, (folder) => useEach(folder, archive.depth, use));
}

/** Like `readArchive`, and then packs what `use` has left, in place of the archive, when `isChanged` says so. */
export function changeArchive<T>(
  archive: Archive,
  use: (artifact: PackedArtifact) => Promise<T>,
  isChanged: (results: readonly T[]) => boolean = () => true,
): Promise<T[]> {
  return withExtracted(archive, async (folder) => {
    const results = await useEach(folder, archive.depth, use);
    if (results.length === 0 || !isChanged(results)) return results;
    const roots = (await readdir(folder)).map((name) => join(folder, name));
    await (archive.kind === 'zip' ? writeZip : writeTarGz)({
      roots,
      rootLinks: 'kept',
      output: archive.path,
    });
    return results;
  });
}

function withExtracted<T>(archive: Archive, use: (folder: string) => Promise<T>): Promise<T> {
  return withContents(archive, ({ folder }) => use(folder ?? ''));
}

async function useEach<T>(
  folder: string,
  depth: number,
  use: (artifact: PackedArtifact) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  for (const path of await findArtifacts(folder)) {
    const kind = await artifactKind(path);
    results.push(await use({ path, kind, name: relative(folder, path), depth: depth + 1 }));
  }
  return results;
}
