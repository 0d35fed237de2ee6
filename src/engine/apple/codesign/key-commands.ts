import { ToolError } from '../../../system/errors.js';
import { retry } from '../../../system/retry.js';
import type { Command, CommandResult } from '../../../system/runner.js';
import { explainFailure, explainHang } from '../explain-failure.js';
import { securityCommand } from '../keychain/security.js';
import type { SigningDependencies } from '../session.js';

/** Milliseconds between tries when Apple's timestamp service has a hiccup; most pass within a minute. */
const timestampPauses = [5_000, 10_000, 20_000, 20_000];

/** Enough for an answer, and short for a question that opens a dialog. */
const askLimit = 10_000;

type World = Pick<SigningDependencies, 'run' | 'clock' | 'log' | 'secrets'>;

/**
 * Gives a way to run commands that use a key: one at a time, since several at once fail now and then on one keychain;
 * with the keychain unlocked by `unlock`; tried again while the timestamp service has a hiccup, never without a
 * timestamp; every failure explained, and a hang by what it waited for.
 */
export function createKeyCommands(
  world: World,
  keychain: { path: string; unlock(): Promise<void> } | null,
): (command: Command) => Promise<CommandResult> {
  let last: Promise<unknown> = Promise.resolve();
  const policy = {
    clock: world.clock,
    pauses: timestampPauses,
    mayPass: (error: unknown) => error instanceof ToolError && error.code === 'timestamp-unavailable',
    onRetry: (_error: unknown, pause: number) =>
      world.log.info(`The timestamp service did not answer. Trying again in ${pause / 1000} s.`),
  };
  return (command) => {
    const turn = last.then(async () => {
      await keychain?.unlock();
      return retry(policy, () => runOnce(world, command, keychain?.path ?? null));
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function runOnce(world: World, command: Command, keychain: string | null): Promise<CommandResult> {
  let result: CommandResult;
  try {
    result = await world.run(command);
  } catch (error) {
    if (!(error instanceof ToolError) || error.code !== 'command-timed-out') throw error;
    throw explainHang(error, await stateOf(world, keychain));
  }
  if (result.exitCode === 0) return result;
  throw explainFailure(result, { command, secrets: world.secrets });
}

/** A locked keychain does not tell its settings, or asks somebody first. */
async function stateOf({ run }: World, keychain: string | null): Promise<'locked' | 'unlocked'> {
  const question = securityCommand('show-keychain-info', ...(keychain ? [keychain] : []));
  try {
    const { exitCode } = await run({ ...question, timeout: askLimit });
    return exitCode === 0 ? 'unlocked' : 'locked';
  } catch {
    return 'locked';
  }
}
