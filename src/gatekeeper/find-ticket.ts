import type { ArtifactKind } from '../artifact/artifact.js';
import type { Assessment } from '../artifact/assessment.js';
import type { Trust } from '../identity/trust.js';
import type { Issue } from '../system/issue.js';
import { type CodeHash, isTicketFor } from '../ticket/ticket.js';
import { ticketFinding, ticketIssue } from '../ticket/ticket-findings.js';
import { type StapledTicketProblem, stapledTicketProblem } from '../ticket/ticket-signer.js';
import { findTickets, type TicketDependencies, waitForTicket } from '../ticket/wait-for-ticket.js';

interface TicketSearch extends TicketDependencies {
  /** The roots that the signer of a stapled ticket may lead to. */
  trust: Trust;
  path: string;
  kind: ArtifactKind;
  /** True just after the notary's acceptance: waits for the ticket when it is not stapled. */
  awaitTicket?: boolean;
}

/** An artifact to assess. */
export interface AssessRequest extends TicketSearch {
  now: Date;
}

interface FoundTicket {
  ticket: Assessment['ticket'];
  issues: Issue[];
}

/** Searches the ticket that covers all of these hashes: the stapled one, or one of the ticket service. */
export async function findTicket(
  search: TicketSearch,
  hashes: readonly CodeHash[],
  stapled: Buffer | null,
): Promise<FoundTicket> {
  const { path, kind } = search;
  const cdHashes = hashes.map(({ cdHash }) => cdHash);
  const problem = stapled && stapledTicketProblem(stapled, cdHashes, search.trust);
  if (stapled && problem === null) return { ticket: 'stapled', issues: [] };

  const stale = problem === null ? [] : [staleTicket(problem, path)];
  const online = await findOnline(search, hashes);
  if (!hashes.every(({ cdHash }) => online.has(cdHash))) {
    return { ticket: 'none', issues: [...stale, ticketIssue('not-notarized', path)] };
  }
  const unstapled = kind !== 'binary' && !stapled ? [ticketIssue('ticket-not-stapled', path)] : [];
  return { ticket: 'online', issues: [...stale, ...unstapled] };
}

/** A ticket that does not help is a warning: Gatekeeper then looks for one online. */
function staleTicket(problem: StapledTicketProblem, path: string): Issue {
  if (problem.code === 'ticket-for-other-code') return ticketIssue('ticket-stale', path);
  return { ...ticketFinding(problem), severity: 'warning', path, architecture: null };
}

async function findOnline(search: TicketSearch, hashes: readonly CodeHash[]): Promise<ReadonlySet<string>> {
  if (search.awaitTicket) await waitForTicket(search, { name: search.path, cdHashes: hashes });
  const tickets = [...(await findTickets(search, hashes)).values()];
  // One ticket covers every slice that was submitted together.
  return new Set(
    hashes.flatMap(({ cdHash }) => (tickets.some((ticket) => isTicketFor(ticket, cdHash)) ? [cdHash] : [])),
  );
}
