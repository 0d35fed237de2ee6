import type { Http, HttpRequest } from '../../src/system/network/http.js';
import { type TicketSigner, writeTicket } from '../../src/ticket/ticket.js';
import { fixtureIdentity, validTime } from '../identity/fixtures.js';

/** Signs tickets under the root of the fixtures. */
const { privateKey, chain } = fixtureIdentity('elliptic-curve.p12');
export const ticketSigner: TicketSigner = { privateKey, certificates: chain.slice(0, -1) };

const tickets = new Map<string, Buffer>();

/** Returns the ticket for these cdhashes, always the same: signatures on a curve are random. */
export function ticketFor(...cdHashes: string[]): Buffer {
  const name = cdHashes.join();
  const hashes = cdHashes.map((cdHash) => ({ hashType: 2, cdHash }));
  const ticket = tickets.get(name) ?? writeTicket({ hashes, issuedAt: validTime }, ticketSigner);
  tickets.set(name, ticket);
  return ticket;
}

/** Answers look-ups as Apple's service does, the first `empty` of them without a ticket. */
export function ticketService(
  tickets: ReadonlyMap<string, Buffer>,
  empty = 0,
): { http: Http; requests: HttpRequest[] } {
  const requests: HttpRequest[] = [];
  const http: Http = async (request) => {
    requests.push(request);
    const body = JSON.parse(String(request.body)) as { records: { recordName: string }[] };
    const records = body.records.map(({ recordName }) => {
      const ticket = requests.length > empty ? tickets.get(recordName.split('/')[2] ?? '') : undefined;
      if (!ticket) return { recordName, reason: 'Record not found', serverErrorCode: 'NOT_FOUND' };
      const signedTicket = { value: ticket.toString('base64'), type: 'BYTES' };
      return { recordName, recordType: 'DeveloperIDTicket', fields: { signedTicket } };
    });
    return { status: 200, headers: {}, body: Buffer.from(JSON.stringify({ records })) };
  };
  return { http, requests };
}
