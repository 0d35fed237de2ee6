/** Tickets of the notary, asked for and stapled as macOS does. */
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { simulatedSignature } from './codesign/simulated.mjs';
import { endpoints } from './endpoints.mjs';
import { inspect } from './product.mjs';

/** Every ticket begins so. */
const magic = Buffer.from('s8ch');

/** The cdhashes of code, one of each slice, or of a disk image; none when it is not signed. */
export function cdHashesOf(path) {
  const simulated = statSync(path).isDirectory() ? undefined : simulatedSignature(path);
  if (simulated) return [simulated.hash.slice(0, 40)];
  return (inspect(path)?.slices ?? []).flatMap(({ signature }) => signature.cdHash ?? []);
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

/** The ticket stapled to a bundle, when it is for the code that is there; null otherwise. */
export function stapledTicket(path) {
  if (!statSync(path).isDirectory()) return null;
  const file = ticketPath(path);
  if (!existsSync(file) || !lstatSync(file).isFile()) return null;
  const ticket = readFileSync(file);
  const isOurs = cdHashesOf(path).some((cdHash) => ticket.includes(Buffer.from(cdHash, 'hex')));
  return isOurs && ticket.subarray(0, magic.length).equals(magic) ? ticket : null;
}

/** Whether the notary has accepted this very code, by the ticket that is stapled to it or by the service. */
export async function isNotarized(path) {
  if (stapledTicket(path)) return true;
  const hashes = cdHashesOf(path);
  const tickets = await Promise.all(hashes.map(lookUpTicket));
  return hashes.length > 0 && tickets.every((ticket) => ticket !== null);
}
