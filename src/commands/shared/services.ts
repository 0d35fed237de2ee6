import { basename } from 'node:path';
import type { Artifact } from '../../artifact/artifact.js';
import { artifactKind } from '../../artifact/artifact-kind.js';
import type { Engine } from '../../engine/engine.js';
import { createPortableEngine } from '../../engine/portable/portable-engine.js';
import { trustOf } from '../../identity/trust.js';
import type { Notary } from '../../notary/notary.js';
import { readEndpoints } from '../../settings/read-endpoints.js';
import { systemClock } from '../../system/clock.js';
import type { Endpoints } from '../../system/endpoints.js';
import { createHttp } from '../../system/http.js';
import type { Given, Options, Terminal } from './command.js';
import { usage } from './usage.js';

/** The services that a later stage talks to, as the environment names them. */
export function openServices(terminal: Terminal): { engine: Engine; endpoints: Endpoints } {
  const endpoints = readEndpoints(terminal.environment);
  const trust = trustOf(endpoints.replayRoot);
  const world = { endpoints, trust, http: createHttp(), clock: systemClock, log: terminal.log };
  return { engine: createPortableEngine(world), endpoints };
}

export const notaryOptions: Options = {
  'notary-key-id': { type: 'string' },
  'notary-issuer': { type: 'string' },
};

export const notaryHelp = [
  '  --notary-key-id ID     id of the App Store Connect API key',
  '  --notary-issuer UUID   its issuer; leave out for an individual key',
  '',
  'The key itself, the text of the .p8 file, comes from the environment variable GO_NOTARIZE_NOTARY_KEY.',
];

/** The notary, with the API key that was given. */
export function openNotary(given: Given, terminal: Terminal): { notary: Notary; endpoints: Endpoints } {
  const { engine, endpoints } = openServices(terminal);
  const key = terminal.environment.GO_NOTARIZE_NOTARY_KEY ?? '';
  const keyId = given.text('notary-key-id') ?? '';
  if (key === '') throw usage('notary-key', 'There is no API key.', 'Set GO_NOTARIZE_NOTARY_KEY.');
  if (keyId === '')
    throw usage('notary-key-id', 'The id of the API key is missing.', 'Give --notary-key-id.');
  const issuer = given.text('notary-issuer');
  const notary = engine.notary({ kind: 'api-key', key, keyId, ...(issuer ? { issuer } : {}) });
  return { notary, endpoints };
}

/** What lies at a path, as far as its kind can be told from outside. */
export async function artifactAt(path: string): Promise<Artifact> {
  return { kind: await artifactKind(path), name: basename(path), path, source: null, target: null };
}
