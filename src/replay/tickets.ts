import type { TicketContent } from '../notary/notary.js';

/**
 * Tickets of the local notary: they begin as Apple's do and name the cdhashes they speak of, but no Mac would take
 * them, since nobody has signed them.
 */
export interface TicketStore {
  /** Puts out one ticket for all of this. */
  issue(contents: readonly TicketContent[]): void;
  /** Answers a look-up as Apple's ticket service does: its JSON body, and that of the answer. */
  lookUp(body: string): string;
}

/** `s8ch`, as every ticket begins. */
const magic = Buffer.from('s8ch');
const version = Buffer.from([1, 0, 0, 0]);

/** `lateBy`: so many look-ups find nothing although there is a ticket, as happens right after `Accepted`. */
export function createTicketStore(lateBy = 0): TicketStore {
  const tickets = new Map<string, Buffer>();
  let early = lateBy;
  return {
    issue(contents) {
      const hashes = [...new Set(contents.map(({ cdhash }) => cdhash))];
      const ticket = Buffer.concat([magic, version, ...hashes.map((hash) => Buffer.from(hash, 'hex'))]);
      for (const hash of hashes) tickets.set(hash, ticket);
    },
    lookUp(body) {
      const isEarly = early > 0;
      if (isEarly) early -= 1;
      const { records = [] } = JSON.parse(body) as { records?: { recordName: string }[] };
      const answers = records.map(({ recordName }) => {
        const ticket = isEarly ? undefined : tickets.get(recordName.split('/')[2] ?? '');
        if (ticket === undefined)
          return { recordName, reason: 'Record not found', serverErrorCode: 'NOT_FOUND' };
        const signedTicket = { value: ticket.toString('base64'), type: 'BYTES' };
        return { recordName, recordType: 'DeveloperIDTicket', fields: { signedTicket }, deleted: false };
      });
      return JSON.stringify({ records: answers });
    },
  };
}
