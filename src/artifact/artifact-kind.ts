import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDiskImage } from '../archive/disk-image/disk-image.js';
import { isFlatPackage } from '../archive/flat-package/is-flat-package.js';
import { isZip } from '../archive/zip/is-zip.js';
import { type ByteSource, withFile } from '../system/files/byte-source.js';
import type { Artifact, ArtifactKind } from './artifact.js';

/** Kinds of files that hold other artifacts. */
export type ContainerKind = Exclude<ArtifactKind, 'app' | 'binary'>;

const extensions: readonly (readonly [string, ContainerKind])[] = [
  ['.zip', 'zip'],
  ['.tar.gz', 'tar.gz'],
  ['.tgz', 'tar.gz'],
  ['.dmg', 'dmg'],
  ['.pkg', 'pkg'],
];

/**
 * Recognises what is at a path. A folder is an app (or another bundle). A file is the container that its extension
 * names, in upper or lower case, or (but for tar.gz) that its bytes show; every other file is a program.
 * Throws when the path cannot be read.
 */
export async function artifactKind(path: string): Promise<ArtifactKind> {
  if ((await stat(path)).isDirectory()) return 'app';
  return (await containerKind(path)) ?? 'binary';
}

/** Reports whether an artifact is an archive: it has no signature, what it holds is signed, stapled and assessed. */
export function isArchive(kind: ArtifactKind): kind is 'zip' | 'tar.gz' {
  return kind === 'zip' || kind === 'tar.gz';
}

/** Recognises a container by the name of a file, else by its bytes; null for every other file. */
export async function containerKind(path: string): Promise<ContainerKind | null> {
  return containerKindOfName(path) ?? (await withFile(path, containerKindOfBytes));
}

/** Recognises a container by the extension of its name; null when the name has no such extension. */
function containerKindOfName(name: string): ContainerKind | null {
  const folded = name.toLowerCase();
  return extensions.find(([extension]) => folded.endsWith(extension))?.[1] ?? null;
}

function containerKindOfBytes(source: ByteSource): ContainerKind | null {
  if (isZip(source)) return 'zip';
  if (isFlatPackage(source)) return 'pkg';
  return isDiskImage(source) ? 'dmg' : null;
}

/** Describes the artifact at a path. */
export async function artifactAt(path: string): Promise<Artifact> {
  return { kind: await artifactKind(path), name: basename(path), path, source: null, target: null };
}
