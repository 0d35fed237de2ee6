import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact, TicketFacts } from '../artifact/artifact.js';
import { codeResourcesName } from '../bundle/bundle.js';
import { readSealable } from '../bundle/code-tree.js';
import { codeHashes } from '../signature/code-hashes.js';
import { FormatError, InputError } from '../system/errors.js';
import { replaceFile } from '../system/files.js';
import { isTicket } from './tickets.js';
import { type TicketWorld, waitForTicket } from './wait-for-ticket.js';

export interface StapleRequest extends TicketWorld {
  artifact: Pick<Artifact, 'kind' | 'name' | 'path'>;
}

/**
 * Attaches the ticket to an app, so that a Mac without a network can see that it is notarized. The ticket is a file
 * beside the seal, and the only one that the seal does not cover. Programs alone and zip archives cannot carry one.
 * Source: Security, OSX/libsecurity_codesigning/lib/notarization.cpp and bundlediskrep.cpp (`CODERESOURCES_LINK`).
 * Throws `ToolError` (`ticket-not-found`, `service-unreachable`), `InputError` when the app is not signed.
 */
export async function staple(request: StapleRequest): Promise<TicketFacts> {
  const { artifact, log } = request;
  if (artifact.kind !== 'app') {
    log.info(`${artifact.name}: ${reasons[artifact.kind]}`);
    return { stapled: 'not-applicable' };
  }
  const { base, cdHashes } = await readApp(artifact.path);
  const ticket = await waitForTicket(request, { name: artifact.name, cdHashes });
  await replaceFile(join(base, codeResourcesName), (path) => writeFile(path, ticket), { mode: 0o644 });
  log.info(`${artifact.name}: the ticket is stapled`);
  return { stapled: 'true' };
}

const online = 'Macs look its ticket up online';
const reasons: Record<Exclude<Artifact['kind'], 'app'>, string> = {
  binary: `a ticket cannot be stapled to a program alone; ${online}`,
  zip: `a ticket cannot be stapled to a zip archive; what is in it can carry one`,
  dmg: `stapling disk images is not supported here; ${online}`,
  pkg: `stapling packages is not supported here; ${online}`,
};

async function readApp(path: string) {
  try {
    const { base, executable } = await readSealable(path);
    const cdHashes = await codeHashes(executable);
    if (cdHashes.length > 0) return { base, cdHashes };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  throw new InputError('artifacts', `${path} is not a signed app, so that no ticket can be for it.`, {
    code: 'bundle-not-signable',
    remedy: 'Sign and notarize the app before it is stapled.',
  });
}

/** The ticket that is stapled to an app; null when there is none. */
export async function ticketOf(app: string): Promise<Buffer | null> {
  const path = join(app, 'Contents', codeResourcesName);
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const bytes = await readFile(path);
  return isTicket(bytes) ? bytes : null;
}
