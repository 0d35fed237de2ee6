import type { Artifact, StaplingResult } from '../../../artifact/artifact.js';
import type { Clock } from '../../../system/clock.js';
import { type FailureDetails, ToolError } from '../../../system/errors.js';
import type { Log } from '../../../system/log.js';
import { retry } from '../../../system/retry.js';
import { type CommandResult, lastLines, type Runner } from '../../../system/runner.js';
import { cannotCarryTicket } from '../../../ticket/ticket-carrier.js';
import { propagationPauses } from '../../../ticket/wait-for-ticket.js';

/** What stapling needs of the world. */
export interface StaplerDependencies {
  run: Runner;
  clock: Clock;
  log: Log;
}

/** Milliseconds; it asks a service and writes a file. */
const limit = 120_000;

/**
 * Staples the ticket by stapler(1), again and again while it is not there yet, and lets it validate what it wrote.
 * Throws `ToolError`: `ticket-not-found`, `service-unreachable`, `output-not-writable`, `staple-failed`.
 */
export async function stapleWithStapler(
  artifact: Artifact,
  world: StaplerDependencies,
): Promise<StaplingResult> {
  const { run, clock, log } = world;
  const { name, path } = artifact;
  const reason = cannotCarryTicket(artifact.kind);
  if (reason !== null) {
    log.info(`${name}: ${reason}`);
    return { stapled: 'not-applicable' };
  }
  const policy = {
    clock,
    pauses: propagationPauses,
    onRetry: (_error: unknown, pause: number) =>
      log.info(`There is no ticket for ${name} yet. Trying again in ${pause / 1000} s.`),
  };
  await retry(policy, () => stapler('staple', { name, path, run }));
  await stapler('validate', { name, path, run });
  log.info(`${name}: the ticket is stapled`);
  return { stapled: 'true' };
}

async function stapler(
  action: 'staple' | 'validate',
  { name, path, run }: { name: string; path: string; run: Runner },
): Promise<void> {
  const result = await run({ tool: 'xcrun', args: ['stapler', action, path], timeout: limit });
  if (result.exitCode !== 0) throw staplerFailure(name, result);
}

/** What an exit code means; NAME is what was to be stapled. */
interface StaplerFailure extends FailureDetails {
  sentence: string;
}

/** Source: stapler(1), EXIT STATUS; 65 is what it ends with while the ticket is on its way. */
const knownFailures = new Map<number | null, StaplerFailure>([
  [
    65,
    {
      sentence: 'There is no ticket for NAME.',
      code: 'ticket-not-found',
      remedy: 'Wait some minutes, then staple again. Was it this very file that was notarized?',
      retryable: true,
    },
  ],
  [
    66,
    {
      sentence: 'NAME is not signed, or is nothing that a ticket can be stapled to.',
      code: 'staple-failed',
      remedy: 'Sign and notarize it before it is stapled.',
    },
  ],
  [
    68,
    {
      sentence: 'stapler was not answered by Apple’s ticket service.',
      code: 'service-unreachable',
      remedy: 'Check that this machine reaches api.apple-cloudkit.com (port 443).',
      retryable: true,
    },
  ],
  [
    73,
    {
      sentence: 'The ticket could not be written into NAME.',
      code: 'output-not-writable',
      remedy: 'Give this user the right to write it and the folder it lies in.',
    },
  ],
  [
    77,
    {
      sentence: 'The ticket of NAME was revoked.',
      code: 'staple-failed',
      remedy: 'Apple has taken the notarization back: the Account Holder asks Apple Developer Support why.',
    },
  ],
]);

const unknownFailure: StaplerFailure = {
  sentence: 'stapler could not staple NAME.',
  code: 'staple-failed',
  remedy: 'Read what stapler said.',
};

function staplerFailure(name: string, { exitCode, stdout, stderr }: CommandResult): ToolError {
  const { sentence, ...facts } = knownFailures.get(exitCode) ?? unknownFailure;
  const lines = lastLines(`${stdout}\n${stderr}`);
  return new ToolError(
    sentence.replace('NAME', () => name),
    { ...facts, lines },
  );
}
