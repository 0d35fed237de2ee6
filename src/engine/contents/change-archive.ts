import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writeTarGz } from '../../archive/tar/write-tar-gz.js';
import { writeZip } from '../../archive/zip/write-zip.js';
import type { Artifact } from '../../artifact/artifact.js';
import { artifactKind } from '../../artifact/artifact-kind.js';
import { findArtifacts, type Nesting, withContents } from '../../inspect/container-contents.js';

/** An archive, which has no signature of its own. */
export interface Archive {
  path: string;
  kind: 'zip' | 'tar.gz';
  /** Of an archive in another. */
  nesting?: Nesting | undefined;
}

/** An artifact in an archive, extracted to `path`. */
export type PackedArtifact = Pick<Artifact, 'kind' | 'path' | 'name'> & { nesting: Nesting };

/**
 * Extracts an archive and calls `use` with each artifact in it, one after the other; names are paths in the archive.
 * Throws `FormatError` for a malformed archive.
 */
export function readArchive<T>(
  archive: Archive,
  use: (artifact: PackedArtifact) => Promise<T>,
): Promise<T[]> {
  return withExtracted(archive, ({ folder, inside }) => useEach({ folder, inside }, use));
}

/** Like `readArchive`, and then packs what `use` has left, in place of the archive, when `isChanged` says so. */
export function changeArchive<T>(
  archive: Archive,
  use: (artifact: PackedArtifact) => Promise<T>,
  isChanged: (results: readonly T[]) => boolean = () => true,
): Promise<T[]> {
  return withExtracted(archive, async ({ folder, inside }) => {
    const results = await useEach({ folder, inside }, use);
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

interface Extracted {
  folder: string;
  inside: Nesting;
}

function withExtracted<T>(archive: Archive, use: (extracted: Extracted) => Promise<T>): Promise<T> {
  return withContents(archive, ({ folder, inside }) => use({ folder: folder ?? '', inside }));
}

async function useEach<T>(
  { folder, inside }: Extracted,
  use: (artifact: PackedArtifact) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  for (const path of await findArtifacts(folder)) {
    const kind = await artifactKind(path);
    results.push(await use({ path, kind, name: relative(folder, path), nesting: inside }));
  }
  return results;
}
