import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotaryCredentials } from '../../../notary/notary.js';
import { readApiKey } from '../../../notary/make-token.js';
import { asObject, parseJson } from '../../../system/json.js';
import type { Command, CommandResult, Runner } from '../../../system/runner.js';

/** How notarytool learns who asks. */
interface Authentication {
  args: readonly string[];
  /** What is typed at its prompt. */
  input?: string;
}

/**
 * Calls a subcommand of notarytool(1) with credentials, none of which stands among its arguments. An API key lies in
 * a private file while the call lasts. An app-specific password is typed at the prompt that appears without
 * `--password`: it reads standard input where there is no terminal, as on a runner.
 * Throws `InputError` (`notary-key-invalid`) for an API key that is none.
 */
export async function callNotarytool(
  world: { run: Runner; folder: string },
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
    return world.run(input === undefined ? command : { ...command, input });
  };
  if (credentials.kind === 'keychain-profile')
    return run({ args: ['--keychain-profile', credentials.profile] });
  if (credentials.kind === 'apple-id') {
    const { appleId, teamId, password } = credentials;
    return run({ args: ['--apple-id', appleId, '--team-id', teamId], input: `${password}\n` });
  }
  const file = join(world.folder, `AuthKey_${randomBytes(8).toString('hex')}.p8`);
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
 * The JSON of an answer: on standard output, of some failures on standard error; words may stand before it. An empty
 * object when there is none. The exit code is no answer: it is 0 for what the notary refused, too.
 */
export function jsonOf({ stdout, stderr }: CommandResult): Readonly<Record<string, unknown>> {
  for (const text of [stdout, stderr]) {
    const start = text.indexOf('{');
    if (start !== -1) return asObject(parseJson(text.slice(start, text.lastIndexOf('}') + 1)));
  }
  return {};
}
