import type { Artifact } from '../../artifact/artifact.js';
import { assessWithContents } from '../../engine/contents/assess-contents.js';
import { stapleWithContents } from '../../engine/contents/staple-contents.js';
import { RejectedError } from '../../system/errors.js';
import { mapBounded } from '../../system/parallel.js';
import type { Context } from '../context.js';

/** Artifacts that are stapled or assessed at a time: each waits for a service, and is a process with Apple's tools. */
const atOnce = 8;

/** Attaches tickets to the artifacts that can carry one, also to those in archives, which are packed again. */
export function staple({ engine, content }: Context, artifacts: readonly Artifact[]): Promise<Artifact[]> {
  return mapBounded(artifacts, atOnce, async (artifact) => {
    const ticket = await content.whileStapling(artifact, () => stapleWithContents(engine, artifact));
    return { ...artifact, ticket };
  });
}

/** Marks artifacts as downloaded, so that Gatekeeper checks them as on the Mac of a user. */
export async function markAsDownloaded({ engine }: Context, artifacts: readonly Artifact[]): Promise<void> {
  for (const artifact of artifacts) await engine.markAsDownloaded(artifact);
}

/** Assesses each artifact, or what an archive holds, as it is on disk now, with Gatekeeper or our verifier in its place. */
export function assess(
  { engine }: Context,
  artifacts: readonly Artifact[],
  isAccepted: boolean,
): Promise<Artifact[]> {
  return mapBounded(artifacts, atOnce, async (artifact) => ({
    ...artifact,
    assessment: await assessWithContents(engine, artifact, { isAccepted }),
  }));
}

/** Throws `assessment-rejected` unless Gatekeeper accepts all artifacts. */
export function requireAcceptance(
  assessment: { verdict: string; source: string | null },
  artifacts: readonly Artifact[],
): void {
  if (assessment.verdict === 'accepted') return;
  const issues = artifacts.flatMap((artifact) => artifact.assessment?.issues ?? []);
  throw new RejectedError(
    `Gatekeeper rejects an artifact that the notary accepted: ${assessment.source ?? 'no source'}.`,
    {
      code: 'assessment-rejected',
      remedy: issues[0]?.remedy ?? 'See the assessment of each artifact in the report.',
      issues,
    },
  );
}
