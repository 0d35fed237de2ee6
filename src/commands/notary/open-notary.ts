import { createNotaryClient, type NotaryClient } from '../../notary/notary-client.js';
import { readEndpoints } from '../../settings/read-endpoints.js';
import { isUuid } from '../../settings/read-text.js';
import { abortOnSignals } from '../../system/cancellation.js';
import { type Clock, createClock } from '../../system/clock.js';
import type { Endpoints } from '../../system/network/endpoints.js';
import { createHttp } from '../../system/network/http.js';
import { createSecrets, Secret } from '../../system/secrets.js';
import { type CommandArguments, type CommandOption, type Terminal, usageError } from '../command.js';

/** Options of the commands that talk to the notary. */
export const notaryOptions: readonly CommandOption[] = [
  {
    name: 'notary-key-id',
    value: 'ID',
    description: 'ID of the App Store Connect API key: ten letters and digits.',
  },
  {
    name: 'notary-issuer',
    value: 'UUID',
    description: 'Issuer ID of the key. Leave it out for an individual key.',
  },
];

/** The environment variables of the commands that talk to the notary. */
export const notaryEnvironment = {
  Environment: ['GO_NOTARIZE_NOTARY_KEY  text of the .p8 file of the API key'],
} as const;

/** Opens the client of the notary with the API key of the call. */
export function openNotary(
  args: CommandArguments,
  terminal: Terminal,
): { notary: NotaryClient; endpoints: Endpoints; clock: Clock } {
  const endpoints = readEndpoints(terminal.environment);
  const key = terminal.environment.GO_NOTARIZE_NOTARY_KEY ?? '';
  const keyId = args.text('notary-key-id') ?? '';
  if (key === '') {
    const remedy =
      'Set GO_NOTARIZE_NOTARY_KEY to the text of the .p8 file: export GO_NOTARIZE_NOTARY_KEY="$(cat AuthKey_ID.p8)".';
    throw usageError('notary-key', 'There is no API key for the notary.', remedy);
  }
  if (keyId === '') {
    const remedy = 'Write --notary-key-id ID: App Store Connect shows it beside the key.';
    throw usageError('notary-key-id', 'The ID of the API key is missing.', remedy);
  }
  const issuer = args.text('notary-issuer');
  const credentials = {
    kind: 'api-key',
    key: new Secret(key),
    keyId,
    ...(issuer ? { issuer } : {}),
  } as const;
  const { log } = terminal;
  const signal = abortOnSignals();
  const clock = createClock(signal);
  const notary = createNotaryClient({
    ...{ credentials, endpoints, http: createHttp(signal), clock, log },
    secrets: createSecrets(),
  });
  return { notary, endpoints, clock };
}

/** Returns the ID of a submission. Throws `usage` for another text, before the notary is asked for it. */
export function readSubmissionId(text: string): string {
  if (isUuid(text)) return text;
  const remedy = 'Write the ID that submit printed, e.g. 2efe2717-52ef-43a5-96dc-0797e4ca1041.';
  throw usageError('submission-id', `'${text}' is not the ID of a submission.`, remedy);
}
