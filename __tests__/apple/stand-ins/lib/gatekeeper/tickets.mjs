/** Tickets of the notary: look-up and stapling as macOS does them. */
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDiskImage, slicesOf } from '../code.mjs';
import { simulatedSignature } from '../codesign/simulated.mjs';
import { endpoints } from '../endpoints.mjs';
import { readXar, readXarTicket } from '../packages/xar.mjs';
import { unpackZip } from '../packages/zip.mjs';
import { inspect } from '../product.mjs';

/** First bytes of every ticket. */
const magic = Buffer.from('s8ch');

/**
 * Returns the names by which tickets are looked up, `2/CDHASH` for SHA-256 and `1/CHECKSUM` for SHA-1: the cdhash of each
 * slice of code; the checksum of a package; for a disk image the cdhashes of the code in it, because the local notary
 * reads no file systems and issues tickets for those. Empty without a signature.
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

/** Unpacks an image and returns the names for each program in it. */
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

/** Looks up a ticket by name; null without one, or without the service. */
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

/** Returns the path of a bundle's ticket: in `Contents`, or in the current version of a framework. */
export const ticketPath = (bundle) =>
  join(bundle, existsSync(join(bundle, 'Versions')) ? 'Versions/Current' : 'Contents', 'CodeResources');

/** Tests whether a ticket for the present code is stapled. The state remembers the tickets of disk images. */
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

/** Tests whether the notary accepted exactly this code, by its stapled ticket or by the service. */
export async function isNotarized(path) {
  if (await isStapled(path)) return true;
  const names = await ticketNamesOf(path);
  const tickets = await Promise.all(names.map(lookUpTicket));
  return names.length > 0 && tickets.every((ticket) => ticket !== null);
}
