import { rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Artifact } from '../../artifact/artifact.js';
import { isInside } from '../../system/files/file-names.js';
import { movePath } from '../../system/files/move-path.js';
import type { Context } from '../context.js';

type Folders = Pick<Context, 'settings' | 'temporaryFolder'>;

/** Returns the private folder for programs and apps until they are signed, laid out as the output folder. */
export function buildFolder(temporaryFolder: string): string {
  return join(temporaryFolder, 'build');
}

/** Returns the final path of an artifact. An artifact that was built elsewhere stays where it is. */
export function finalPath({ path }: Artifact, { settings, temporaryFolder }: Folders): string {
  const folder = buildFolder(temporaryFolder);
  return isInside(path, folder) ? join(settings.outputDirectory, relative(folder, path)) : path;
}

/** Moves signed artifacts from the build folder into the output folder. */
export async function placeArtifacts(folders: Folders, artifacts: readonly Artifact[]): Promise<Artifact[]> {
  const placed: Artifact[] = [];
  for (const artifact of artifacts) {
    const path = finalPath(artifact, folders);
    if (path !== artifact.path) await movePath(artifact.path, path);
    placed.push(path === artifact.path ? artifact : { ...artifact, path, made: true });
  }
  return placed;
}

/**
 * Removes artifacts that ship inside a package from the output folder, unless they were built elsewhere. Their paths then
 * lead into the package.
 */
export async function removePacked<T extends Artifact>(
  { settings }: Pick<Context, 'settings'>,
  artifacts: readonly T[],
): Promise<T[]> {
  const packed = new Map<string, T>();
  for (const artifact of artifacts) {
    const container = artifacts.find(({ holds }) => holds === artifact.path);
    if (container === undefined) continue;
    const path = artifact.made ? join(container.path, artifact.name) : artifact.path;
    packed.set(artifact.path, { ...artifact, path, shipsIn: container.path });
    if (artifact.made) await removeFromOutput(artifact.path, settings.outputDirectory);
  }
  return artifacts.map((artifact) => {
    const holds = packed.get(artifact.holds ?? '')?.path;
    return { ...(packed.get(artifact.path) ?? artifact), ...(holds === undefined ? {} : { holds }) };
  });
}

/** Removes a file or app, and the folder of its target when that is empty then. */
export async function removeFromOutput(path: string, outputDirectory: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  const folder = dirname(path);
  if (folder !== outputDirectory) await rmdir(folder).catch(() => undefined); // not empty
}
