import { ToolError } from '../system/errors.js';
import { asObject, type JsonObject, parseJson } from '../system/json/json.js';
import type { Http, HttpResponse } from '../system/network/http.js';
import { ticketRemedies } from './remedies.js';
import { type CodeHash, isTicketFor } from './ticket.js';

/**
 * The ticket service, from which anyone can download the ticket of notarized code.
 *
 *   POST {"records":[{"recordName":"2/TYPE/HASH"}, ...]}     TYPE 1 SHA-1, 2 SHA-256; HASH the cdhash, 40 hex digits
 *   {"records":[{"recordName":…,"fields":{"signedTicket":{"value":BASE64}}}, {"recordName":…,"serverErrorCode":"NOT_FOUND"}]}
 *
 * Sources: CloudKit Web Services Reference ("Fetching Records by Record Name"); stapler in verbose mode.
 */
export interface TicketRequest {
  http: Http;
  url: string;
  cdHashes: readonly CodeHash[];
}

/** First digit of every record's name. */
const recordKind = 2;

/** Milliseconds. Apple's service answers within a second. */
const timeout = 30_000;

/**
 * Downloads the tickets of code. Returns the existing ones by cdhash.
 * Throws `ToolError`: `service-unreachable`, `service-failed`, `ticket-invalid`.
 */
export async function lookUpTickets(request: TicketRequest): Promise<Map<string, Buffer>> {
  const { http, url, cdHashes } = request;
  const names = new Map(
    cdHashes.map(({ hashType, cdHash }) => [`${recordKind}/${hashType}/${cdHash}`, cdHash]),
  );
  if (names.size === 0) return new Map();
  const response = await http({
    method: 'POST',
    url,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ records: [...names.keys()].map((recordName) => ({ recordName })) }),
    timeout,
    service: 'the ticket service',
  });
  const tickets = new Map<string, Buffer>();
  for (const record of recordsIn(response)) {
    const cdHash = names.get(String(record.recordName));
    const ticket = ticketIn(record);
    if (cdHash === undefined || ticket === null) continue;
    if (!isTicketFor(ticket, cdHash)) {
      throw unexpected('ticket-invalid', `answered with a ticket that is not for ${cdHash}`);
    }
    tickets.set(cdHash, ticket);
  }
  return tickets;
}

function recordsIn({ status, body }: HttpResponse): JsonObject[] {
  if (status !== 200) throw unexpected('service-failed', `answered with status ${status}`);
  const records = asObject(parseJson(body)).records;
  if (!Array.isArray(records)) throw unexpected('service-failed', 'did not answer with a list of records');
  return records.map(asObject);
}

function ticketIn({ fields }: JsonObject): Buffer | null {
  const value = asObject(asObject(fields).signedTicket).value;
  return typeof value === 'string' ? Buffer.from(value, 'base64') : null;
}

function unexpected(code: 'service-failed' | 'ticket-invalid', what: string): ToolError {
  return new ToolError(`The ticket service ${what}.`, {
    code,
    remedy: ticketRemedies.unreachable,
    retryable: true,
  });
}
