import { isAbsolute, join } from 'node:path';
import type { Artifact } from '../artifact/artifact.js';
import { type BuildRequest, buildPackages } from '../go/build/build-packages.js';
import { Failure, InputError, ToolError } from '../system/errors.js';
import { isInside } from '../system/files/file-names.js';
import type { Log } from '../system/log.js';
import { copySource } from './copy-source.js';
import { localFolders } from './local-folders.js';

/** The second of two builds. */
export interface SecondBuild {
  programs: Artifact[];
  workingDirectory: string;
  /** Folders with the source of the first build, and where the second has them. */
  sources: { first: string; second: string }[];
}

/**
 * Builds programs again from a copy of their source in `folder`, with an empty build cache. The module cache stays: its
 * content is checked against go.sum. Errors: `build-not-reproducible` when only this build fails; `input-invalid`.
 */
export async function buildAgain(request: BuildRequest, folder: string): Promise<SecondBuild> {
  const { run, workingDirectory, packages, log } = request;
  const sources = await localFolders(run, request);
  const around = sources.find((source) => isInside(folder, source));
  if (around !== undefined) throw temporaryFolderInside(around);
  const { moved } = await copySource(sources, join(folder, 'source'));
  try {
    const programs = await buildPackages({
      ...request,
      workingDirectory: moved(workingDirectory),
      sourceRoot: moved(workingDirectory),
      packages: packages.map((each) => (isAbsolute(each) ? moved(each) : each)),
      outputDirectory: join(folder, 'programs'),
      recordDirectory: join(folder, 'programs'),
      buildCache: join(folder, 'cache'),
      log: secondLog(log),
    });
    const folders = sources.map((first) => ({ first, second: moved(first) }));
    return { programs, workingDirectory: moved(workingDirectory), sources: folders };
  } catch (error) {
    throw error instanceof Failure && error.code === 'build-failed' ? failsElsewhere(error) : error;
  }
}

/** The first build has given the warnings already. */
function secondLog(log: Log): Log {
  return {
    ...log,
    warning: (line) => log.debug(line),
    group: (title, work) => log.group(`${title} again, in another folder and without cache`, work),
  };
}

function temporaryFolderInside(source: string): InputError {
  return new InputError('reproducible', `reproducible: the temporary folder is in the source, ${source}.`, {
    code: 'input-invalid',
    remedy: 'Set TMPDIR to a folder outside of it: the second build needs another one than the first.',
  });
}

function failsElsewhere(error: Failure): ToolError {
  return new ToolError(
    `reproducible: a copy of the source in another folder does not build. ${error.message}`,
    {
      code: 'build-not-reproducible',
      remedy:
        'Remove the paths that lead out of the repository, such as those in #cgo lines, -I flags and -overlay, or set reproducible: off.',
      cause: error,
      lines: error instanceof ToolError || error instanceof InputError ? error.lines : [],
    },
  );
}
