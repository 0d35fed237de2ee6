import type { Command, CommandResult, Runner } from '../../../system/runner.js';
import type { Secrets } from '../../../system/secrets.js';
import { explainFailure } from './explain.js';

/** What running `security` needs. */
export interface KeychainTools {
  run: Runner;
  secrets: Secrets;
}

/** Runs a command of `security`; what fails is explained. Throws `ToolError`. */
export async function runSecurity({ run, secrets }: KeychainTools, command: Command): Promise<CommandResult> {
  const result = await run(command);
  if (result.exitCode === 0) return result;
  throw explainFailure(result, { command, secrets });
}
