import { explainFailure, explainHang } from '../../keychain/explain-signing.js';
import { securityCommand } from '../../keychain/security.js';
import type { SigningDependencies } from '../../keychain/signing-session.js';
import { ToolError } from '../../system/errors.js';
import { retry } from '../../system/network/retry.js';
import type { Command, CommandResult } from '../../system/process/runner.js';

/** Milliseconds between attempts when Apple's timestamp service fails; most outages end within a minute. */
const timestampPauses = [5_000, 10_000, 20_000, 20_000];

/** Milliseconds; `security show-keychain-info` opens a dialog for a locked keychain. */
const stateLimit = 10_000;

type KeyDependencies = Pick<SigningDependencies, 'run' | 'clock' | 'log' | 'secrets'>;

/**
 * Returns a function that runs commands which use a key: one at a time, because parallel use of one keychain fails
 * occasionally, with the keychain unlocked before each. Retries while the timestamp service fails, and never signs
 * without a timestamp. Every failure is explained, and a hang by its cause.
 */
export function createKeyCommands(
  dependencies: KeyDependencies,
  keychain: { path: string; unlock(): Promise<void> } | null,
): (command: Command) => Promise<CommandResult> {
  let last: Promise<unknown> = Promise.resolve();
  const policy = {
    clock: dependencies.clock,
    pauses: timestampPauses,
    mayPass: (error: unknown) => error instanceof ToolError && error.code === 'timestamp-unavailable',
    onRetry: (_error: unknown, pause: number) =>
      dependencies.log.info(`The timestamp service did not answer. Trying again in ${pause / 1000} s.`),
  };
  return (command) => {
    const turn = last.then(async () => {
      await keychain?.unlock();
      return retry(policy, () => runOnce(dependencies, command, keychain?.path ?? null));
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}

async function runOnce(
  dependencies: KeyDependencies,
  command: Command,
  keychain: string | null,
): Promise<CommandResult> {
  let result: CommandResult;
  try {
    result = await dependencies.run(command);
  } catch (error) {
    if (!(error instanceof ToolError) || error.code !== 'command-timed-out') throw error;
    throw explainHang(error, command.tool, await stateOf(dependencies, keychain));
  }
  if (result.exitCode === 0) return result;
  throw explainFailure(result, { command, secrets: dependencies.secrets });
}

/** Returns `locked` when `security` cannot read the keychain's settings, or opens a dialog to unlock it. */
async function stateOf({ run }: KeyDependencies, keychain: string | null): Promise<'locked' | 'unlocked'> {
  const command = securityCommand('show-keychain-info', ...(keychain ? [keychain] : []));
  try {
    const { exitCode } = await run({ ...command, timeout: stateLimit });
    return exitCode === 0 ? 'unlocked' : 'locked';
  } catch {
    return 'locked';
  }
}
