import { describe, expect, test } from '@jest/globals';
import { createTicketSigner } from '../../src/replay/authority/ticket-signer.js';
import { isTicketFor, openTicket, ticketProblem, writeTicket } from '../../src/ticket/ticket.js';

const issuedAt = new Date('2026-01-02T03:04:05Z');
const ours = 'ab'.repeat(20);
const hashes = [
  { hashType: 2, cdHash: ours },
  { hashType: 1, cdHash: 'cd'.repeat(20) },
];
const ticket = writeTicket({ hashes, issuedAt }, createTicketSigner(issuedAt));

describe('a ticket', () => {
  test('a ticket that was written is read with its hashes and time', () => {
    expect(openTicket(ticket)).toMatchObject({ hashes, issuedAt });
    expect(ticket.length % 4).toBe(0);
  });

  test('a ticket covers each of its hashes and no other', () => {
    expect(isTicketFor(ticket, ours)).toBe(true);
    expect(isTicketFor(ticket, 'ee'.repeat(20))).toBe(false);
    expect(ticketProblem(ticket, [ours, 'ee'.repeat(20)])).toEqual({ code: 'ticket-for-other-code' });
    expect(ticketProblem(ticket, [])).toEqual({ code: 'ticket-for-other-code' });
  });

  test('a ticket that is cut anywhere is malformed', () => {
    const padding = ticket.length - ticket.findLastIndex((byte) => byte !== 0) - 1;
    for (let size = 0; size < ticket.length - padding; size += 1) {
      const problem = ticketProblem(ticket.subarray(0, size), [ours]);
      expect({ size, code: problem?.code }).toEqual({ size, code: 'ticket-malformed' });
    }
  });

  test('a ticket with any bit changed is malformed', () => {
    const end = ticket.length - 4; // the last bytes may be padding
    for (let offset = 0; offset < end; offset += 1) {
      const changed = Buffer.from(ticket);
      changed.writeUInt8(changed.readUInt8(offset) ^ 1, offset);
      expect({ offset, code: ticketProblem(changed, [ours])?.code }).toEqual({
        offset,
        code: 'ticket-malformed',
      });
    }
  });
});
