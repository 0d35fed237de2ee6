import type { ArtifactKind } from '../artifact/artifact.js';
import { type Assessment, acceptedSources, sources, unassessed } from '../artifact/assessment.js';
import { allProblems, type CodeVerification } from '../bundle/code-verification.js';
import { verifyCode } from '../bundle/verify-bundle.js';
import { commonName, teamOf } from '../identity/certificate.js';
import type { Trust } from '../identity/trust.js';
import { checkSlice } from '../preflight/rules.js';
import { isSound } from '../signature/verify/verification.js';
import type { Issue } from '../system/issue.js';
import { readStapledTicket } from '../ticket/staple.js';
import { isTicketFor, type TicketProblem, ticketProblem } from '../ticket/ticket.js';
import { ticketFinding, ticketIssue } from '../ticket/ticket-findings.js';
import { findTickets, type TicketDependencies, waitForTicket } from '../ticket/wait-for-ticket.js';

export interface AssessRequest extends TicketDependencies {
  path: string;
  kind: ArtifactKind;
  trust: Trust;
  now: Date;
  /** True just after the notary's acceptance: waits for the ticket when it is not stapled. */
  awaitTicket?: boolean;
}

const assessor = 'portable verifier';

/**
 * Predicts Gatekeeper's verdict from the bytes on disk: the signature must be valid and made with a Developer ID of a
 * trusted root, and there must be a ticket for this very code, stapled or online. The answers of Apple's own tools are
 * weighed in apple-engine/gatekeeper/decide-verdict.ts.
 * Throws `ToolError` when the ticket service does not answer.
 */
export async function assess(request: AssessRequest): Promise<Assessment> {
  const { path, kind, trust, now } = request;
  if (kind !== 'app' && kind !== 'binary') return notAssessed;
  const code = await verifyCode(path, { trust, now });
  const leaf = code.slices[0]?.chain[0];
  const signature = {
    origin: leaf ? commonName(leaf) : null,
    teamId: leaf ? teamOf(leaf) : null,
    flags: [...(code.slices[0]?.flags ?? [])],
    signatureValid: code.valid,
    assessor,
    checks: [],
  };
  if (!code.valid || code.authority === null) {
    const issues = allProblems(code);
    return { ...signature, verdict: 'rejected', source: sources.unusable, ticket: 'none', issues };
  }
  const rules = distributionIssues(code);
  const { ticket, issues: ticketIssues } = await findTicket(request, code);
  const issues = [...rules, ...ticketIssues];
  if (ticket === 'none') {
    return { ...signature, verdict: 'rejected', source: sources.unnotarized, ticket, issues };
  }
  if (!isSound(rules)) return { ...signature, verdict: 'rejected', source: sources.unusable, ticket, issues };
  return { ...signature, verdict: 'accepted', source: acceptedSources[code.authority], ticket, issues };
}

const notAssessed = unassessed(assessor);

/** Applies the notary's rules for distributed code, which go beyond a valid signature. */
function distributionIssues(code: CodeVerification): Issue[] {
  const path = code.executable ?? code.path;
  const own = code.slices.flatMap((slice) => {
    const problems = code.problems.filter(({ architecture }) => architecture === slice.arch);
    return checkSlice({ path, slice, problems });
  });
  return [...own, ...code.nested.flatMap(distributionIssues)];
}

interface FoundTicket {
  ticket: Assessment['ticket'];
  issues: Issue[];
}

async function findTicket(request: AssessRequest, code: CodeVerification): Promise<FoundTicket> {
  const { path, kind } = request;
  const best = code.slices.flatMap((slice) => slice.best ?? []);
  const stapled = kind === 'app' ? await readStapledTicket(path) : null;
  const problem = stapled && ticketProblem(stapled, cdHashesOf(best));
  if (stapled && problem === null) return { ticket: 'stapled', issues: [] };

  const stale = problem === null ? [] : [staleTicket(problem, path)];
  const online = await findOnline(request, best);
  if (!best.every(({ cdHash }) => online.has(cdHash))) {
    return { ticket: 'none', issues: [...stale, ticketIssue('not-notarized', path)] };
  }
  const unstapled = kind === 'app' && !stapled ? [ticketIssue('ticket-not-stapled', path)] : [];
  return { ticket: 'online', issues: [...stale, ...unstapled] };
}

const cdHashesOf = (best: readonly { cdHash: string }[]): string[] => best.map(({ cdHash }) => cdHash);

/** A ticket that does not help is a warning: Gatekeeper then looks for one online. */
function staleTicket(problem: TicketProblem, path: string): Issue {
  if (problem.code === 'ticket-for-other-code') return ticketIssue('ticket-stale', path);
  return { ...ticketFinding(problem), severity: 'warning', path, architecture: null };
}

async function findOnline(
  request: AssessRequest,
  cdHashes: readonly { hashType: number; cdHash: string }[],
): Promise<ReadonlySet<string>> {
  if (request.awaitTicket) await waitForTicket(request, { name: request.path, cdHashes });
  const tickets = [...(await findTickets(request, cdHashes)).values()];
  // One ticket covers every slice that was submitted together.
  return new Set(
    cdHashes.flatMap(({ cdHash }) => (tickets.some((ticket) => isTicketFor(ticket, cdHash)) ? [cdHash] : [])),
  );
}
