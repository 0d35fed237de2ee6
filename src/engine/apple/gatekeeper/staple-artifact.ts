import type { Artifact, StaplingResult } from '../../../artifact/artifact.js';
import type { Clock } from '../../../system/clock.js';
import { type FailureDetails, ToolError } from '../../../system/errors.js';
import type { Log } from '../../../system/log.js';
import { retry } from '../../../system/retry.js';
import { type CommandResult, lastLines, type Runner } from '../../../system/runner.js';
import { cannotCarryTicket } from '../../../ticket/ticket-carrier.js';
import { propagationPauses } from '../../../ticket/wait-for-ticket.js';

/** Dependencies of stapling. */
export interface StaplerDependencies {
  run: Runner;
  clock: Clock;
  log: Log;
}

/** Milliseconds; stapler sends one request and writes a file. */
const limit = 120_000;

/**
 * Staples the ticket with stapler(1), retrying while the ticket propagates, and validates the result.
 * Throws `ToolError`: `ticket-not-found`, `service-unreachable`, `output-not-writable`, `staple-failed`.
 */
export async function stapleWithStapler(
  artifact: Artifact,
  dependencies: StaplerDependencies,
): Promise<StaplingResult> {
  const { run, clock, log } = dependencies;
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

/** Meaning of an exit code; NAME stands for the artifact. */
interface StaplerFailure extends FailureDetails {
  sentence: string;
}

/** Source: stapler(1), EXIT STATUS; stapler ends with 65 while the ticket propagates. */
const knownFailures = new Map<number | null, StaplerFailure>([
  [
    65,
    {
      sentence: 'There is no ticket for NAME.',
      code: 'ticket-not-found',
      remedy: 'Wait some minutes, then staple again. Check that exactly this file was notarized.',
      retryable: true,
    },
  ],
  [
    66,
    {
      sentence: 'NAME is not signed, or its format cannot hold a ticket.',
      code: 'staple-failed',
      remedy: 'Sign and notarize it first. Tickets are stapled to apps, disk images and packages.',
    },
  ],
  [
    68,
    {
      sentence: 'Apple’s ticket service did not answer stapler.',
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
      remedy: 'Make the file and its folder writable for this user.',
    },
  ],
  [
    77,
    {
      sentence: 'The ticket of NAME was revoked.',
      code: 'staple-failed',
      remedy:
        'Apple has withdrawn the notarization. The Account Holder can ask Apple Developer Support for the reason.',
    },
  ],
]);

const unknownFailure: StaplerFailure = {
  sentence: 'stapler could not staple NAME.',
  code: 'staple-failed',
  remedy: 'Read the last lines of stapler’s output.',
};

function staplerFailure(name: string, { exitCode, stdout, stderr }: CommandResult): ToolError {
  const { sentence, ...facts } = knownFailures.get(exitCode) ?? unknownFailure;
  const lines = lastLines(`${stdout}\n${stderr}`);
  return new ToolError(
    sentence.replace('NAME', () => name),
    { ...facts, lines },
  );
}
