import type { TicketContent } from '../../notary/notary.js';
import { asObject, parseJson } from '../../system/json.js';
import type { Answer } from './notary-answers.js';

/**
 * Tickets of the local notary. They begin as Apple's do and contain the cdhashes that they cover. They are not signed,
 * so no Mac accepts them.
 */
export interface TicketStore {
  /** Publishes one ticket for all of these contents. */
  issue(contents: readonly TicketContent[]): void;
  /** Answers the JSON body of a look-up as Apple's ticket service does. */
  lookUp(body: string): Answer;
}

/** First bytes of every ticket. */
const magic = Buffer.from('s8ch');
const version = Buffer.from([1, 0, 0, 0]);

/** Hash types in names of records. Source: CSCommon.h, SecCSDigestAlgorithm. */
const hashTypes: Readonly<Record<string, number>> = { 'SHA-1': 1, 'SHA-256': 2 };

/** Creates a store. Its first `lateBy` look-ups find nothing, as happens right after `Accepted`. */
export function createTicketStore(lateBy = 0): TicketStore {
  const tickets = new Map<string, Buffer>();
  let early = lateBy;
  return {
    issue(contents) {
      const hashes = [...new Set(contents.map(({ cdhash }) => cdhash))];
      const ticket = Buffer.concat([magic, version, ...hashes.map((hash) => Buffer.from(hash, 'hex'))]);
      for (const { digestAlgorithm, cdhash } of contents)
        tickets.set(`2/${hashTypes[digestAlgorithm]}/${cdhash}`, ticket);
    },
    lookUp(body) {
      const names = namesIn(body);
      if (names === null)
        return json(400, { serverErrorCode: 'BAD_REQUEST', reason: 'records is missing or malformed' });
      const isEarly = early > 0;
      if (isEarly) early -= 1;
      return json(200, {
        records: names.map((name) => recordOf(name, isEarly ? undefined : tickets.get(name))),
      });
    },
  };
}

/** Returns the names of the requested records, or null if the request is malformed. */
function namesIn(body: string): string[] | null {
  const { records } = asObject(parseJson(body));
  if (!Array.isArray(records)) return null;
  const names = records.map((record) => asObject(record).recordName);
  return names.every((name) => typeof name === 'string') ? names : null;
}

function recordOf(recordName: string, ticket: Buffer | undefined): object {
  if (ticket === undefined) return { recordName, reason: 'Record not found', serverErrorCode: 'NOT_FOUND' };
  const signedTicket = { value: ticket.toString('base64'), type: 'BYTES' };
  return { recordName, recordType: 'DeveloperIDTicket', fields: { signedTicket }, deleted: false };
}

function json(status: number, value: object): Answer {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}
