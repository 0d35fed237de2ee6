import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readApiKey } from '../../../notary/make-token.js';
import type { NotaryCredentials } from '../../../notary/notary.js';
import { asObject, parseJson } from '../../../system/json.js';
import type { Command, CommandResult, Runner } from '../../../system/runner.js';

/** Credentials in the form that notarytool reads. */
interface Authentication {
  args: readonly string[];
  /** Answer to the password prompt. */
  input?: string;
}

/**
 * Runs a subcommand of notarytool(1) without any secret among its arguments. An API key is stored in a private file
 * during the call. An app-specific password is written to the prompt that appears without `--password`; without a
 * terminal, as on a runner, the prompt reads standard input.
 * Throws `InputError` (`notary-key-invalid`) for a malformed API key.
 */
export async function callNotarytool(
  dependencies: { run: Runner; folder: string },
  credentials: NotaryCredentials,
  call: { words: readonly string[]; timeout: number },
): Promise<CommandResult> {
  const run = ({ args, input }: Authentication): Promise<CommandResult> => {
    const [subcommand = '', ...rest] = call.words;
    const command: Command = {
      tool: 'xcrun',
      args: ['notarytool', subcommand, ...rest, ...args, '--output-format', 'json'],
      timeout: call.timeout,
    };
    return dependencies.run(input === undefined ? command : { ...command, input });
  };
  if (credentials.kind === 'keychain-profile')
    return run({ args: ['--keychain-profile', credentials.profile] });
  if (credentials.kind === 'apple-id') {
    const { appleId, teamId, password } = credentials;
    return run({ args: ['--apple-id', appleId, '--team-id', teamId], input: `${password}\n` });
  }
  const file = join(dependencies.folder, `AuthKey_${randomBytes(8).toString('hex')}.p8`);
  // An empty issuer is refused, and an individual key has none.
  const issuer = credentials.issuer ? ['--issuer', credentials.issuer] : [];
  try {
    await writeFile(file, readApiKey(credentials.key).export({ format: 'pem', type: 'pkcs8' }), {
      mode: 0o600,
    });
    return await run({ args: ['--key', file, '--key-id', credentials.keyId, ...issuer] });
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Parses the JSON of an answer, which may follow other text: on standard output or, for some failures, on standard
 * error. Returns an empty object without JSON. The exit code is no answer: it is 0 for a rejected submission, too.
 */
export function jsonOf({ stdout, stderr }: CommandResult): Readonly<Record<string, unknown>> {
  for (const text of [stdout, stderr]) {
    const start = text.indexOf('{');
    if (start !== -1) return asObject(parseJson(text.slice(start, text.lastIndexOf('}') + 1)));
  }
  return {};
}
