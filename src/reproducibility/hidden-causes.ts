import { relative } from 'node:path';
import type { BuildRequest } from '../go/build/build-packages.js';
import type { ProgramCause } from './causes.js';
import type { SliceBuild } from './explain-slices.js';
import { type FoundPath, findPaths } from './find-paths.js';
import { findGeneratedFile } from './source-files.js';

/**
 * Finds causes that two builds of the same files cannot show, and a build from another checkout can: changes that are not
 * committed, and paths of this machine in flags and in files that Git does not track.
 */
export async function hiddenCauses(request: BuildRequest, slice: SliceBuild): Promise<ProgramCause[]> {
  const paths = findPaths(slice.parts, slice.folders);
  const ofPaths = await Promise.all(paths.map((found) => originOf(request, found)));
  return [...ofPaths.flatMap((cause) => cause ?? []), ...changedTree(slice)];
}

function changedTree({ information }: SliceBuild): ProgramCause[] {
  if (information?.settings['vcs.modified'] !== 'true') return [];
  return [
    {
      cause: 'version-control',
      section: '__go_buildinfo',
      message:
        'The stamp of version control says that the work tree has changes (vcs.modified=true): a build of the commit itself has another stamp.',
      remedy:
        'git status lists the changes. Commit them, add generated files to .gitignore, or set -buildvcs=false in build-flags.',
    },
  ];
}

async function originOf(
  request: BuildRequest,
  { folder, section, text }: FoundPath,
): Promise<ProgramCause | null> {
  const { run, ldflags, packages, workingDirectory } = request;
  if (ldflags.includes(folder.path)) {
    return {
      cause: 'path',
      section,
      message: `${section} names ${folder.description}, which ldflags contains: ${text}.`,
      remedy: 'Remove the path from ldflags.',
    };
  }
  const file = await findGeneratedFile(run, request, { text: folder.path, packages });
  if (file === null) return null;
  const name = relative(workingDirectory, file.path);
  const origin = file.isEmbedded ? `the embedded file ${name}` : `the source file ${name}`;
  return {
    cause: 'path',
    section,
    message: `${section} names ${folder.description} through ${origin}, which Git does not have in this form: ${text}.`,
    remedy: `Generate ${name} without absolute paths, or commit it.`,
  };
}
