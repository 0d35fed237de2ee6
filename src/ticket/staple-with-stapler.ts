import type { Artifact, StaplingResult } from '../artifact/artifact.js';
import type { Clock } from '../system/clock.js';
import type { Log } from '../system/log.js';
import { retry } from '../system/network/retry.js';
import type { Runner } from '../system/process/runner.js';
import { explainStapler } from './explain-stapler.js';
import { cannotCarryTicket } from './ticket-carrier.js';
import { propagationPauses } from './wait-for-ticket.js';

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
  if (result.exitCode !== 0) throw explainStapler(name, result);
}
