/** Tickets of the notary, asked for and stapled as macOS does. */
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDiskImage, slicesOf } from './code.mjs';
import { simulatedSignature } from './codesign/simulated.mjs';
import { endpoints } from './endpoints.mjs';
import { readXar, readXarTicket } from './packages/xar.mjs';
import { unpackZip } from './packages/zip.mjs';
import { inspect } from './product.mjs';

/** Every ticket begins so. */
const magic = Buffer.from('s8ch');

/**
 * What tickets are asked for by, `2/CDHASH` for SHA-256 and `1/CHECKSUM` for SHA-1: the cdhash of each slice of code; the
 * checksum of a package; of a disk image the cdhashes of the code in it, since the local notary, which has no file
 * systems to read, gives tickets for those. None when there is no signature.
 */
export async function ticketNamesOf(path) {
  if (statSync(path).isDirectory()) return namesOfCode(path);
  const xar = readXar(readFileSync(path));
  if (xar) return xar.certificates.length > 0 ? [`1/${xar.checksum}`] : [];
  if (!isDiskImage(path)) return namesOfCode(path);
  return simulatedSignature(path) ? withCodeOf(path, namesOfCode) : [];
}

const namesOfCode = (path) =>
  (inspect(path)?.slices ?? []).flatMap(({ signature: { cdHash } }) => (cdHash ? [`2/${cdHash}`] : []));

/** Unpacks an image and gives what `names` says of each program in it. */
async function withCodeOf(image, names) {
  const folder = mkdtempSync(join(tmpdir(), 'image-'));
  try {
    await unpackZip(readFileSync(image), folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    return paths.filter((path) => slicesOf(path) !== null).flatMap(names);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The ticket that the service has by a name; null when it has none, or cannot be asked. */
export async function lookUpTicket(name) {
  const { tickets } = endpoints() ?? {};
  if (!tickets) return null;
  const body = JSON.stringify({ records: [{ recordName: `2/${name}` }] });
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
  const ticket = ticketIn(path);
  if (ticket === null) return simulatedSignature(path)?.stapled ?? false;
  const names = await ticketNamesOf(path);
  const isOurs = names.some((name) => ticket.includes(Buffer.from(name.slice(2), 'hex')));
  return isOurs && ticket.subarray(0, magic.length).equals(magic);
}

function ticketIn(path) {
  if (!statSync(path).isDirectory()) return readXarTicket(readFileSync(path));
  const file = ticketPath(path);
  return existsSync(file) && lstatSync(file).isFile() ? readFileSync(file) : null;
}

/** Whether the notary has accepted this very code, by the ticket that is stapled to it or by the service. */
export async function isNotarized(path) {
  if (await isStapled(path)) return true;
  const names = await ticketNamesOf(path);
  const tickets = await Promise.all(names.map(lookUpTicket));
  return names.length > 0 && tickets.every((ticket) => ticket !== null);
}
