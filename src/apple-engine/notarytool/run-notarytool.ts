import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readApiKey } from '../../notary/make-token.js';
import type { NotaryCredentials } from '../../notary/notary.js';
import { asObject, type JsonObject, parseJson } from '../../system/json/json.js';
import type { Command, CommandResult, Runner } from '../../system/process/runner.js';

/** Credentials in the form that notarytool reads. */
interface Authentication {
  args: readonly string[];
  /** Answer to the password prompt. */
  input?: string;
}

/** A subcommand of notarytool and its arguments, without credentials. */
export interface NotarytoolCall {
  words: readonly string[];
  /** Milliseconds. */
  timeout: number;
  /** Receives each line as it is printed. Setting it selects the plain-text output, because JSON comes only at the end. */
  onLine?: (line: string) => void;
}

/**
 * Runs a subcommand of notarytool(1) without any secret among its arguments. An API key is stored in a private file
 * during the call. An app-specific password is written to the prompt that appears without `--password`; without a
 * controlling terminal the prompt reads standard input (readpassphrase(3)).
 * Throws `InputError` (`notary-key-invalid`) for a malformed API key.
 */
export async function runNotarytool(
  dependencies: { run: Runner; folder: string },
  credentials: NotaryCredentials,
  call: NotarytoolCall,
): Promise<CommandResult> {
  const run = ({ args, input }: Authentication): Promise<CommandResult> =>
    dependencies.run({ ...commandOf(call, args), ...(input === undefined ? {} : { input }) });
  if (credentials.kind === 'keychain-profile') {
    const { profile, keychain } = credentials;
    return run({ args: ['--keychain-profile', profile, ...(keychain ? ['--keychain', keychain] : [])] });
  }
  if (credentials.kind === 'apple-id') {
    const { appleId, teamId, password } = credentials;
    return run({ args: ['--apple-id', appleId, '--team-id', teamId], input: `${password.reveal()}\n` });
  }
  const file = join(dependencies.folder, `AuthKey_${randomBytes(8).toString('hex')}.p8`);
  // notarytool refuses an empty issuer, and an individual key has none.
  const issuer = credentials.issuer ? ['--issuer', credentials.issuer] : [];
  try {
    await writeFile(file, readApiKey(credentials.key.reveal()).export({ format: 'pem', type: 'pkcs8' }), {
      mode: 0o600,
    });
    return await run({ args: ['--key', file, '--key-id', credentials.keyId, ...issuer] });
  } finally {
    await rm(file, { force: true });
  }
}

function commandOf({ words, timeout, onLine }: NotarytoolCall, authentication: readonly string[]): Command {
  const [subcommand = '', ...rest] = words;
  const format = onLine ? [] : ['--output-format', 'json'];
  const args = ['notarytool', subcommand, ...rest, ...authentication, ...format];
  return { tool: 'xcrun', args, timeout, ...(onLine ? { onLine } : {}) };
}

/**
 * Parses the JSON of an answer, which may follow other text: on standard output or, for some failures, on standard
 * error. Returns an empty object without JSON. The exit code is no answer: it is 0 for a rejected submission, too.
 */
export function jsonOf({ stdout, stderr }: CommandResult): JsonObject {
  for (const text of [stdout, stderr]) {
    const start = text.indexOf('{');
    if (start !== -1) return asObject(parseJson(text.slice(start, text.lastIndexOf('}') + 1)));
  }
  return {};
}
