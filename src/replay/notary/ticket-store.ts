import type { TicketContent } from '../../notary/notary.js';
import type { Clock } from '../../system/clock.js';
import { asObject, parseJson } from '../../system/json/json.js';
import { type TicketSigner, writeTicket } from '../../ticket/ticket.js';
import { createTicketSigner } from '../authority/ticket-signer.js';
import type { Answer } from './notary-answers.js';

/**
 * Tickets of the local notary, in the form of Apple's. Their signer is made for one replay, so no Mac accepts them.
 */
export interface TicketStore {
  /** Publishes one ticket for all of these contents. */
  issue(contents: readonly TicketContent[]): void;
  /** Answers the JSON body of a look-up as Apple's ticket service does. */
  lookUp(body: string): Answer;
}

/** Hash types in names of records. Source: CSCommon.h, SecCSDigestAlgorithm. */
const hashTypes: Readonly<Record<string, number>> = { 'SHA-1': 1, 'SHA-256': 2 };

export interface TicketStoreOptions {
  clock: Pick<Clock, 'now'>;
  /** By default one that nothing trusts. */
  signer?: TicketSigner;
  /** Look-ups that find nothing, as happens right after `Accepted`. */
  lateBy?: number;
}

/** Creates a store. */
export function createTicketStore({
  clock,
  signer = createTicketSigner(clock.now()),
  lateBy = 0,
}: TicketStoreOptions): TicketStore {
  const tickets = new Map<string, Buffer>();
  let early = lateBy;
  return {
    issue(contents) {
      const names = new Map(
        contents.map(({ digestAlgorithm, cdhash: cdHash }) => {
          const hashType = hashTypes[digestAlgorithm] ?? 0;
          return [`2/${hashType}/${cdHash}`, { hashType, cdHash }];
        }),
      );
      const ticket = writeTicket({ hashes: [...names.values()], issuedAt: clock.now() }, signer);
      for (const name of names.keys()) tickets.set(name, ticket);
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
