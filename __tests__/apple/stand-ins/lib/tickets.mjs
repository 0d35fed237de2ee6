/** Tickets of the notary, asked for and stapled as macOS does. */
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDiskImage, slicesOf } from './code.mjs';
import { simulatedSignature } from './codesign/simulated.mjs';
import { endpoints } from './endpoints.mjs';
import { unpackZip } from './packages/zip.mjs';
import { inspect } from './product.mjs';

/** Every ticket begins so. */
const magic = Buffer.from('s8ch');

/**
 * The cdhashes that tickets are asked for: one of each slice of code; of a disk image those of the code in it, since the
 * local notary, which has no file systems to read, gives tickets for those. None when there is no signature.
 */
export async function cdHashesOf(path) {
  if (!statSync(path).isDirectory() && isDiskImage(path)) return withCodeOf(path, hashesOfCode);
  return hashesOfCode(path);
}

const hashesOfCode = (path) =>
  (inspect(path)?.slices ?? []).flatMap(({ signature }) => signature.cdHash ?? []);

/** Unpacks an image and gives what `hashes` says of each program in it. */
async function withCodeOf(image, hashes) {
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  try {
    await unpackZip(readFileSync(image), folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map(({ parentPath, path, name }) => join(parentPath ?? path, name));
    return paths.filter((path) => slicesOf(path) !== null).flatMap(hashes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The ticket that the service has for a cdhash; null when it has none, or cannot be asked. */
export async function lookUpTicket(cdHash) {
  const { tickets } = endpoints() ?? {};
  if (!tickets) return null;
  const body = JSON.stringify({ records: [{ recordName: `2/2/${cdHash}` }] });
  const response = await fetch(tickets, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  const { records = [] } = await response.json();
  const value = records[0]?.fields?.signedTicket?.value;
  return value ? Buffer.from(value, 'base64') : null;
}

/** Where the ticket of a bundle lies. */
export const ticketPath = (bundle) => join(bundle, 'Contents/CodeResources');

/** Whether a ticket is stapled, and for the code that is there. That of a disk image is remembered. */
export async function isStapled(path) {
  if (!statSync(path).isDirectory()) return simulatedSignature(path)?.stapled ?? false;
  const file = ticketPath(path);
  if (!existsSync(file) || !lstatSync(file).isFile()) return false;
  const ticket = readFileSync(file);
  const hashes = await cdHashesOf(path);
  const isOurs = hashes.some((cdHash) => ticket.includes(Buffer.from(cdHash, 'hex')));
  return isOurs && ticket.subarray(0, magic.length).equals(magic);
}

/** Whether the notary has accepted this very code, by the ticket that is stapled to it or by the service. */
export async function isNotarized(path) {
  if (await isStapled(path)) return true;
  const hashes = await cdHashesOf(path);
  const tickets = await Promise.all(hashes.map(lookUpTicket));
  return hashes.length > 0 && tickets.every((ticket) => ticket !== null);
}
