import { ticketProblem } from '../ticket/ticket.js';
import type { StapledTicket } from './inspection.js';

const states = { 'ticket-malformed': 'malformed', 'ticket-for-other-code': 'for-other-code' } as const;

/** Describes the ticket that is stapled to code with these cdhashes; null is no ticket. */
export function describeTicket(ticket: Buffer | null, cdHashes: readonly string[]): StapledTicket {
  if (ticket === null) return 'none';
  const problem = ticketProblem(ticket, cdHashes);
  return problem === null ? 'stapled' : states[problem.code];
}
