import { basename, join } from 'node:path';
import type { Artifact, Target } from '../../artifact/artifact.js';
import { artifactKind } from '../../artifact/artifact-kind.js';
import { readBundle } from '../../bundle/bundle.js';
import { readSlices } from '../../macho/universal.js';
import { readEarlierFiles } from '../../report/files/earlier-report.js';
import { withFile } from '../../system/byte-source.js';
import { FormatError, InputError } from '../../system/errors.js';
import type { Context } from '../context.js';
import { expandPattern } from './expand-pattern.js';

/** Describes the programs, apps, archives and packages of the input `artifacts`. Throws `artifact-not-found`. */
export async function readArtifacts({ settings }: Pick<Context, 'settings'>): Promise<Artifact[]> {
  const earlier = await readEarlierFiles(settings.outputDirectory);
  const made = new Set(earlier.map((file) => file.path));
  return Promise.all(
    (await pathsOf(settings.build.artifacts)).map(async (path): Promise<Artifact> => {
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

/** Returns the paths that the lines of the input name, each once. */
async function pathsOf(lines: readonly string[]): Promise<string[]> {
  const expanded = await Promise.all(lines.map(expandPattern));
  const empty = lines.find((_, index) => expanded[index]?.length === 0);
  if (empty === undefined) return [...new Set(expanded.flat())];
  throw new InputError('artifacts', `artifacts: no file matches ${empty}.`, {
    code: 'artifact-not-found',
    remedy:
      'Check the pattern: * and ? match within a name, ** any folders. Names that begin with a dot need the dot.',
  });
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
