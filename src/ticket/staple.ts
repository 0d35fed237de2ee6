import { lstat, readFile, writeFile } from 'node:fs/promises';
import type { Artifact, StaplingResult } from '../artifact/artifact.js';
import { readBundle, ticketPath } from '../bundle/bundle.js';
import { readSignableBundle } from '../bundle/read-code-tree.js';
import { readCodeHashes } from '../signature/code-directory/read-code-hashes.js';
import { FormatError, InputError } from '../system/errors.js';
import { replaceFile } from '../system/files/files.js';
import { ticketRemedies } from './remedies.js';
import { isTicket } from './ticket.js';
import { cannotCarryTicket, diskImageCarrier, packageCarrier } from './ticket-carrier.js';
import { type TicketDependencies, waitForTicket } from './wait-for-ticket.js';

export interface StapleRequest extends TicketDependencies {
  artifact: Pick<Artifact, 'kind' | 'name' | 'path'>;
}

/**
 * Staples the ticket to an app, a disk image or a package, so that a Mac without a network accepts it. Bare programs and archives cannot carry one.
 * Throws `ToolError` (`ticket-not-found`, `service-unreachable`), `InputError` for an unsigned artifact.
 */
export async function staple(request: StapleRequest): Promise<StaplingResult> {
  const { artifact, log } = request;
  const { kind, name, path } = artifact;
  const reason = cannotCarryTicket(kind);
  if (reason !== null) {
    log.info(`${name}: ${reason}`);
    return { stapled: 'not-applicable' };
  }
  if (kind === 'app') await stapleApp(request);
  else {
    const carrier = await (kind === 'dmg' ? diskImageCarrier(path) : packageCarrier(path));
    await carrier.staple(await waitForTicket(request, { name, cdHashes: [carrier.hash] }));
  }
  log.info(`${name}: the ticket is stapled`);
  return { stapled: 'true' };
}

/**
 * The ticket of an app is Contents/CodeResources, a file that the signature does not cover.
 * Source: Security, OSX/libsecurity_codesigning/lib/notarization.cpp and bundlediskrep.cpp (`CODERESOURCES_LINK`).
 */
async function stapleApp(request: StapleRequest): Promise<void> {
  const { base, cdHashes } = await readApp(request.artifact.path);
  const ticket = await waitForTicket(request, { name: request.artifact.name, cdHashes });
  await replaceFile(ticketPath({ base }), (path) => writeFile(path, ticket), { mode: 0o644 });
}

async function readApp(path: string) {
  try {
    const { base, executable } = await readSignableBundle(path);
    const cdHashes = await readCodeHashes(executable);
    if (cdHashes.length > 0) return { base, cdHashes };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  throw new InputError('artifacts', `${path} is not a signed app, so it has no ticket.`, {
    code: 'bundle-not-signable',
    remedy: ticketRemedies.notSigned,
  });
}

/** Returns the ticket that is stapled to an app; null when there is none. Throws `FormatError` when it is not a bundle. */
export async function readStapledTicket(app: string): Promise<Buffer | null> {
  return readTicketFile(ticketPath(await readBundle(app)));
}

/** Returns the ticket in a regular file; null for any other file. */
export async function readTicketFile(path: string): Promise<Buffer | null> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const bytes = await readFile(path);
  return isTicket(bytes) ? bytes : null;
}
