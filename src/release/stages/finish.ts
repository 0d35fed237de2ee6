import type { Artifact } from '../../artifact/artifact.js';
import { RejectedError } from '../../system/errors.js';
import type { Context } from '../context.js';

/** Attaches tickets to the artifacts that can carry one. */
export function staple({ engine }: Context, artifacts: readonly Artifact[]): Promise<Artifact[]> {
  return Promise.all(
    artifacts.map(async (artifact) => ({ ...artifact, ticket: await engine.staple(artifact) })),
  );
}

/** Marks artifacts as downloaded, so that Gatekeeper checks them as on the Mac of a user. */
export async function markAsDownloaded({ engine }: Context, artifacts: readonly Artifact[]): Promise<void> {
  for (const artifact of artifacts) await engine.markAsDownloaded(artifact);
}

/** Assesses each artifact as it is on disk now, with Gatekeeper or with our verifier in its place. */
export function assess(
  { engine }: Context,
  artifacts: readonly Artifact[],
  isAccepted: boolean,
): Promise<Artifact[]> {
  return Promise.all(
    artifacts.map(async (artifact) => ({
      ...artifact,
      assessment: await engine.assess(artifact, isAccepted),
    })),
  );
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
