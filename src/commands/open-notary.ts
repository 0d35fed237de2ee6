import { basename } from 'node:path';
import type { Artifact } from '../artifact/artifact.js';
import { artifactKind } from '../artifact/artifact-kind.js';
import type { Engine } from '../engine/engine.js';
import { createPortableEngine } from '../engine/portable/portable-engine.js';
import { trustOf } from '../identity/trust.js';
import { createNotaryClient, type NotaryClient } from '../notary/notary-client.js';
import { readEndpoints } from '../settings/read-endpoints.js';
import { systemClock } from '../system/clock.js';
import type { Endpoints } from '../system/endpoints.js';
import { createHttp } from '../system/http.js';
import { createSecrets } from '../system/secrets.js';
import { type CommandArguments, type CommandOption, type Terminal, usageError } from './command.js';

/** Opens the engine, over Apple's services or those of a replay. */
export function openEngine(terminal: Terminal): Engine {
  const endpoints = readEndpoints(terminal.environment);
  const trust = trustOf(endpoints.replayRoot);
  return createPortableEngine({
    endpoints,
    trust,
    http: createHttp(),
    clock: systemClock,
    log: terminal.log,
    secrets: createSecrets(),
  });
}

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
): { notary: NotaryClient; endpoints: Endpoints } {
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
  const credentials = { kind: 'api-key', key, keyId, ...(issuer ? { issuer } : {}) } as const;
  const { log } = terminal;
  return {
    notary: createNotaryClient({
      ...{ credentials, endpoints, http: createHttp(), clock: systemClock, log },
      secrets: createSecrets(),
    }),
    endpoints,
  };
}

/** Describes the artifact at a path. */
export async function artifactAt(path: string): Promise<Artifact> {
  return { kind: await artifactKind(path), name: basename(path), path, source: null, target: null };
}
