import type { Artifact, StaplingResult } from '../../artifact/artifact.js';
import { isArchive } from '../../artifact/artifact-kind.js';
import type { Nesting } from '../../inspect/container-contents.js';
import type { Engine } from '../engine.js';

/** Staples an artifact, or each artifact in an archive, which is packed again when one of them got its ticket. */
export async function stapleWithContents(
  engine: Pick<Engine, 'staple'>,
  artifact: Artifact,
  nesting?: Nesting,
): Promise<StaplingResult> {
  const { kind, path } = artifact;
  if (!isArchive(kind)) return engine.staple(artifact);
  const { changeArchive } = await import('./change-archive.js');
  const contents = await changeArchive(
    { kind, path, nesting },
    async (packed) => ({
      path: packed.name,
      ...(await stapleWithContents(engine, { ...packed, source: null, target: null }, packed.nesting)),
    }),
    (results) => results.some(({ stapled }) => stapled === 'true'),
  );
  const isStapled = contents.some(({ stapled }) => stapled === 'true');
  return { stapled: isStapled ? 'true' : 'not-applicable', contents };
}
