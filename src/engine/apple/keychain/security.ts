import type { Command, CommandResult, Runner } from '../../../system/runner.js';
import type { Secrets } from '../../../system/secrets.js';
import { explainFailure } from '../explain-failure.js';

/** `security` answers at once, unless it waits for a dialog that nobody sees. */
const limit = 60_000;

/** A call of security(1) in which nothing is secret. */
export function securityCommand(...args: readonly string[]): Command {
  return { tool: 'security', args, timeout: limit };
}

/**
 * A call of security(1) that carries a password: given on standard input, in the interactive mode, since argument
 * lists are open to every user of the machine. The mode reads lines until the end of the input, shows no prompt when
 * standard input is no terminal, and ends with the exit code of its last command: so one command, one call.
 * Source: Security, SecurityTool/macOS/security.c (`main`, `split_line`).
 */
export function secretSecurityCommand(...args: readonly string[]): Command {
  const line = args.map(quote).join(' ');
  if (/[\r\n]/.test(line) || Buffer.byteLength(line) >= longestLine) {
    throw new RangeError(`security cannot be given this line: it is ${line.length} characters long`);
  }
  return { tool: 'security', args: ['-i'], input: `${line}\n`, timeout: limit };
}

/** `MAX_LINE_LEN` in security.c. */
const longestLine = 4096;

/** `split_line` in security.c: within quotes a backslash takes the next character as it is. */
function quote(argument: string): string {
  return `"${argument.replaceAll(/["\\]/g, '\\$&')}"`;
}

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

/** One line of `security find-identity`. */
export interface ListedIdentity {
  /** 40 upper-case hex digits. */
  sha1: string;
  name: string;
  /** Why it is not valid, e.g. `CSSMERR_TP_CERT_EXPIRED`; null when it is, or when nobody asked. */
  problem: string | null;
}

/**
 * The identities that `security find-identity` printed, each once.
 * Source of the format: Security, SecurityTool/macOS/identity_find.m (`printIdentity`).
 */
export function parseIdentities(stdout: string): ListedIdentity[] {
  const pattern = /^\s*\d+\)\s+([0-9A-F]{40})\s+"(.*)"(?:\s+\((CSSMERR_[A-Z_]+)\))?\s*$/gm;
  const found = new Map<string, ListedIdentity>();
  for (const [, sha1 = '', name = '', problem] of stdout.matchAll(pattern)) {
    if (!found.has(sha1)) found.set(sha1, { sha1, name, problem: problem ?? null });
  }
  return [...found.values()];
}

/** The paths that `security list-keychains` printed: one a line, in quotes, without escapes. */
export function parseKeychains(stdout: string): string[] {
  return [...stdout.matchAll(/^\s*"(.*)"\s*$/gm)].map(([, path = '']) => path);
}
