import type { Artifact } from '../../artifact/artifact.js';
import { isArchive } from '../../artifact/artifact-kind.js';
import { type Assessment, unassessed, type Verdict } from '../../artifact/assessment.js';
import type { Nesting } from '../../inspect/container-contents.js';
import type { Engine } from '../engine.js';

/**
 * Assesses an artifact, or each artifact in an archive: the archive is accepted when all of them are. `isAccepted`: the
 * notary has just accepted it, so that its tickets are waited for.
 */
export async function assessWithContents(
  engine: Pick<Engine, 'assess'>,
  artifact: Artifact,
  { isAccepted = false, nesting }: { isAccepted?: boolean; nesting?: Nesting } = {},
): Promise<Assessment> {
  const { kind, path, name } = artifact;
  if (!isArchive(kind)) return engine.assess(artifact, isAccepted);
  const { readArchive } = await import('./change-archive.js');
  const contents = await readArchive({ kind, path, nesting }, async (packed) => {
    const inside = { ...packed, source: null, target: null };
    const options = { isAccepted, nesting: packed.nesting };
    const { issues, ...rest } = await assessWithContents(engine, inside, options);
    const inArchive = (file: string) =>
      file.startsWith(packed.path) ? packed.name + file.slice(packed.path.length) : file;
    return {
      path: packed.name,
      ...rest,
      issues: issues.map((issue) => ({ ...issue, path: inArchive(issue.path) })),
    };
  });
  const first = contents.find(({ verdict }) => verdict !== 'accepted') ?? contents[0];
  if (first === undefined) return unassessed('no assessor');
  const { path: _path, contents: _contents, ...decisive } = first;
  return {
    ...decisive,
    verdict: verdictOf(contents),
    issues: contents.flatMap(({ issues }) =>
      issues.map((issue) => ({ ...issue, path: `${name}/${issue.path}` })),
    ),
    contents,
  };
}

function verdictOf(contents: readonly { verdict: Verdict }[]): Verdict {
  if (contents.every(({ verdict }) => verdict === 'accepted')) return 'accepted';
  return contents.some(({ verdict }) => verdict === 'rejected') ? 'rejected' : 'not-assessed';
}
