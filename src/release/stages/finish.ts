import { access, constants, mkdir } from 'node:fs/promises';
import type { Artifact } from '../../artifact/artifact.js';
import { InputError, RejectedError } from '../../system/errors.js';
import type { Context } from '../context.js';

/** Makes sure, before any work, that what is made can be written. */
export async function prepareOutput({ settings }: Context): Promise<void> {
  try {
    await mkdir(settings.outputDirectory, { recursive: true });
    await access(settings.outputDirectory, constants.W_OK);
  } catch (cause) {
    throw new InputError(
      'output-directory',
      `output-directory: ${settings.outputDirectory} cannot be written.`,
      {
        code: 'output-not-writable',
        remedy: 'Choose a folder that this user may write to.',
        cause,
      },
    );
  }
}

/** Attaches tickets to what can carry one. */
export function staple({ engine }: Context, artifacts: readonly Artifact[]): Promise<Artifact[]> {
  return Promise.all(
    artifacts.map(async (artifact) => ({ ...artifact, ticket: await engine.staple(artifact) })),
  );
}

/** Asks Gatekeeper, or our verifier in its place, about each artifact as it lies on disk now. */
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

/** Throws `assessment-rejected` unless Gatekeeper accepts everything that was notarized. */
export function demandAcceptance(
  assessment: { verdict: string; source: string | null },
  artifacts: readonly Artifact[],
): void {
  if (assessment.verdict === 'accepted') return;
  const issues = artifacts.flatMap((artifact) => artifact.assessment?.issues ?? []);
  throw new RejectedError(
    `Gatekeeper does not accept what was notarized: ${assessment.source ?? 'no source'}.`,
    {
      code: 'assessment-rejected',
      remedy: issues[0]?.remedy ?? 'Read the assessment of each artifact in the report.',
      issues,
    },
  );
}
