import { basename, join } from 'node:path';
import type { Artifact, Target } from '../../artifact/artifact.js';
import { artifactKind } from '../../artifact/artifact-kind.js';
import { versionNumbers } from '../../bundle/app-info.js';
import { readBundle } from '../../bundle/bundle.js';
import { readSlices } from '../../macho/universal.js';
import { readEarlierFiles } from '../../report/files/earlier-report.js';
import { FormatError, InputError } from '../../system/errors.js';
import { withFile } from '../../system/files/byte-source.js';
import { hasControlCharacter } from '../../system/files/file-names.js';
import type { Log } from '../../system/log.js';
import type { Context } from '../context.js';
import { expandPattern } from './expand-pattern.js';

/**
 * Describes the programs, apps, archives and packages of the input `artifacts`. Warns about an app whose version is not that of the
 * release. Throws `artifact-not-found`.
 */
export async function readArtifacts({
  settings,
  log,
}: Pick<Context, 'settings' | 'log'>): Promise<Artifact[]> {
  const files = await readEarlierFiles(settings.outputDirectory);
  const earlier = new Map(files.map((file) => [file.path, file]));
  const artifacts = await Promise.all(
    (await pathsOf(settings.build.artifacts)).map(async (path): Promise<Artifact> => {
      const kind = await kindOf(path);
      const { holds } = earlier.get(path) ?? {};
      return {
        ...{ kind, name: basename(path), path: join(path), source: null },
        target: await targetOf(kind, path),
        ...(earlier.has(path) ? { made: true } : {}),
        ...(holds ? { holds } : {}),
      };
    }),
  );
  for (const artifact of artifacts) await warnAboutVersion(artifact, settings.build.version, log);
  return artifacts;
}

/** Warns about a finished app with another version than the input. Its Info.plist is the work of its author. */
async function warnAboutVersion(
  { kind, name, path }: Artifact,
  version: string | null,
  log: Log,
): Promise<void> {
  const wanted = versionNumbers(version);
  if (kind !== 'app' || wanted === null) return;
  const own = await readBundle(path).then(
    ({ info }) => info.CFBundleShortVersionString,
    () => null, // signing explains the error
  );
  if (typeof own !== 'string' || versionNumbers(own) === wanted) return;
  log.warning(
    `${name} has the version ${own} in its Info.plist, and the input version is ${version}. Build the app with that version.`,
  );
}

/** Returns the paths that the lines of the input name, each once. */
async function pathsOf(lines: readonly string[]): Promise<string[]> {
  const expanded = await Promise.all(lines.map(expandPattern));
  const empty = lines.find((_, index) => expanded[index]?.length === 0);
  if (empty === undefined) return [...new Set(expanded.flat())].map(withoutControlCharacter);
  throw new InputError('artifacts', `artifacts: no file matches ${empty}.`, {
    code: 'artifact-not-found',
    remedy:
      'Check the pattern: * and ? match within a name, ** any folders. Names that begin with a dot need the dot.',
  });
}

/** A pattern finds files of any name, and an output has one path on each line. */
function withoutControlCharacter(path: string): string {
  if (!hasControlCharacter(path)) return path;
  throw new InputError(
    'artifacts',
    `artifacts: ${JSON.stringify(path)} has a control character in its name.`,
    {
      code: 'input-invalid',
      remedy: 'Rename the file, or use a pattern that does not match it.',
    },
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
