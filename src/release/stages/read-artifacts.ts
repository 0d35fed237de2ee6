import { basename, join } from 'node:path';
import type { Artifact, Target } from '../../artifact/artifact.js';
import { artifactKind } from '../../artifact/artifact-kind.js';
import { readBundle } from '../../bundle/bundle.js';
import { readSlices } from '../../macho/universal.js';
import { readEarlierFiles } from '../../report/files/earlier-report.js';
import { withFile } from '../../system/byte-source.js';
import { FormatError, InputError } from '../../system/errors.js';
import type { Context } from '../context.js';

/** Describes the programs, apps and packages of the input `artifacts`. Throws `artifact-not-found`. */
export async function readArtifacts({ settings }: Pick<Context, 'settings'>): Promise<Artifact[]> {
  const earlier = await readEarlierFiles(settings.outputDirectory);
  const made = new Set(earlier.map((file) => file.path));
  return Promise.all(
    settings.build.artifacts.map(async (path): Promise<Artifact> => {
      const kind = await kindOf(path);
      return {
        kind,
        name: basename(path),
        path: join(path),
        source: null,
        target: await targetOf(kind, path),
        ...(made.has(path) ? { made: true } : {}),
      };
    }),
  );
}

async function kindOf(path: string): Promise<Artifact['kind']> {
  try {
    return await artifactKind(path);
  } catch (cause) {
    throw new InputError('artifacts', `artifacts: there is no file ${path}.`, {
      code: 'artifact-not-found',
      remedy: 'Name files that an earlier step has made. Relative paths start at working-directory.',
      cause,
    });
  }
}

/** Reads the target of a program; null for packages, and for files that are not programs. */
async function targetOf(kind: Artifact['kind'], path: string): Promise<Target | null> {
  try {
    const program = kind === 'app' ? (await readBundle(path)).executable : path;
    if (program === null || (kind !== 'app' && kind !== 'binary')) return null;
    const archs = await withFile(program, (source) => readSlices(source).map(({ arch }) => arch));
    return targets[archs.sort().join()] ?? null;
  } catch (error) {
    if (error instanceof FormatError) return null; // signing explains the error
    throw error;
  }
}

const targets: Readonly<Record<string, Target>> = {
  arm64: 'darwin/arm64',
  x86_64: 'darwin/amd64',
  'arm64,x86_64': 'darwin/universal',
};
