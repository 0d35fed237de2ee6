import type { Command, CommandResult, Runner } from '../system/process/runner.js';
import type { Secrets } from '../system/secrets.js';
import { explainFailure } from './explain-signing.js';

/** Milliseconds; `security` ends at once, unless it waits for a dialog. */
const limit = 60_000;

/** Builds a call of security(1) without secrets. */
export function securityCommand(...args: readonly string[]): Command {
  return { tool: 'security', args, timeout: limit };
}

/**
 * Builds a call of security(1) that carries a password. The command is written to standard input in the interactive
 * mode, because every user of the machine can read argument lists. The mode reads lines until the end of the input,
 * shows no prompt when standard input is no terminal, and ends with the exit code of its last command, so that each
 * call runs one command.
 * Source: Security, SecurityTool/macOS/security.c (`main`, `split_line`).
 */
export function secretSecurityCommand(...args: readonly string[]): Command {
  const line = args.map(quote).join(' ');
  if (/[\r\n]/.test(line) || Buffer.byteLength(line) >= longestLine) {
    throw new RangeError(`security does not accept this line: it is ${line.length} characters long`);
  }
  return { tool: 'security', args: ['-i'], input: `${line}\n`, timeout: limit };
}

/** `MAX_LINE_LEN` in security.c. */
const longestLine = 4096;

/** Quotes an argument for `split_line` in security.c: within quotes a backslash escapes the next character. */
function quote(argument: string): string {
  return `"${argument.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Dependencies of running `security`. */
export interface KeychainTools {
  run: Runner;
  secrets: Secrets;
}

/** Runs a command of `security`. Throws `ToolError` with its explained failure. */
export async function runSecurity({ run, secrets }: KeychainTools, command: Command): Promise<CommandResult> {
  const result = await run(command);
  if (result.exitCode === 0) return result;
  throw explainFailure(result, { command, secrets });
}
