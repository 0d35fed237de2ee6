import type { ArtifactKind } from '../artifact/artifact.js';
import { allProblems, type CodeVerification, verifyCode } from '../bundle/verify-bundle.js';
import { commonName } from '../identity/certificate.js';
import type { Trust } from '../identity/trust.js';
import { judgeSlice } from '../preflight/rules.js';
import { isSound } from '../signature/verification.js';
import type { Issue } from '../system/issue.js';
import type { Assessment } from './assessment.js';
import { ticketOf } from './staple.js';
import { isTicketFor } from './tickets.js';
import { findTickets, type TicketWorld, waitForTicket } from './wait-for-ticket.js';

export interface AssessRequest extends TicketWorld {
  path: string;
  kind: ArtifactKind;
  trust: Trust;
  now: Date;
  /** The notary has accepted this just now: its ticket is waited for where it is not stapled. */
  awaitTicket?: boolean;
}

const assessor = 'portable verifier';

/**
 * What Gatekeeper would say, recomputed from the bytes on disk: the signature must hold, lead to a Developer ID of a
 * trusted root, and the notary must have given a ticket for this very code, stapled or to be had online.
 * Containers (zip, dmg, pkg) are not assessed: what is in them is.
 * Throws `ToolError` when the ticket service does not answer.
 */
export async function assess(request: AssessRequest): Promise<Assessment> {
  const { path, kind, trust, now } = request;
  if (kind !== 'app' && kind !== 'binary') return notAssessed;
  const code = await verifyCode(path, { trust, now });
  const leaf = code.slices[0]?.chain[0];
  const facts = { origin: leaf ? commonName(leaf) : null, signatureValid: code.valid, assessor };
  if (!code.valid || code.authority === null) {
    const issues = allProblems(code);
    return { ...facts, verdict: 'rejected', source: unusable, ticket: 'none', issues };
  }
  const rules = distributionIssues(code);
  const { ticket, issues: ticketIssues } = await findTicket(request, code);
  const issues = [...rules, ...ticketIssues];
  if (ticket === 'none') {
    return { ...facts, verdict: 'rejected', source: 'Unnotarized Developer ID', ticket, issues };
  }
  if (!isSound(rules)) return { ...facts, verdict: 'rejected', source: unusable, ticket, issues };
  return { ...facts, verdict: 'accepted', source: acceptedSources[code.authority], ticket, issues };
}

/** In spctl's words, but for what no Mac would accept. */
const acceptedSources = { apple: 'Notarized Developer ID', replay: 'Replay notary' } as const;
const unusable = 'no usable signature';

const notAssessed: Assessment = {
  verdict: 'not-assessed',
  source: null,
  origin: null,
  ticket: 'none',
  signatureValid: false,
  issues: [],
  assessor,
};

/** What is asked of code that is given to others, beyond that its signature holds: the notary's own rules. */
function distributionIssues(code: CodeVerification): Issue[] {
  const path = code.executable ?? code.path;
  const own = code.slices.flatMap((slice) => {
    const problems = code.problems.filter(({ architecture }) => architecture === slice.arch);
    return judgeSlice({ path, slice, problems });
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
  const stapled = kind === 'app' ? await ticketOf(path) : null;
  if (stapled && best.every(({ cdHash }) => isTicketFor(stapled, cdHash)))
    return { ticket: 'stapled', issues: [] };

  const stale = stapled ? [ticketIssue('ticket-stale', path)] : [];
  const online = await findOnline(request, best);
  if (!best.every(({ cdHash }) => online.has(cdHash))) {
    return { ticket: 'none', issues: [...stale, ticketIssue('not-notarized', path)] };
  }
  const unstapled = kind === 'app' && !stapled ? [ticketIssue('ticket-not-stapled', path)] : [];
  return { ticket: 'online', issues: [...stale, ...unstapled] };
}

async function findOnline(
  request: AssessRequest,
  cdHashes: readonly { hashType: number; cdHash: string }[],
): Promise<ReadonlySet<string>> {
  if (request.awaitTicket) await waitForTicket(request, { name: request.path, cdHashes });
  const tickets = [...(await findTickets(request, cdHashes)).values()];
  // One ticket speaks of every slice that was submitted together.
  return new Set(
    cdHashes.flatMap(({ cdHash }) => (tickets.some((ticket) => isTicketFor(ticket, cdHash)) ? [cdHash] : [])),
  );
}

const ticketMessages = {
  'not-notarized': {
    severity: 'error',
    message: 'The notary has given no ticket for this code.',
    remedy:
      'Notarize it (notarize: wait). After Accepted it can take some minutes until the ticket is there.',
  },
  'ticket-stale': {
    severity: 'warning',
    message: 'The stapled ticket is for other code: it was signed again since.',
    remedy: 'Notarize what is signed now, and staple its ticket.',
  },
  'ticket-not-stapled': {
    severity: 'warning',
    message:
      'The app is notarized, but no ticket is stapled to it: a Mac without a network will not open it.',
    remedy: 'Staple it (staple: auto).',
  },
} as const;

function ticketIssue(code: keyof typeof ticketMessages, path: string): Issue {
  const docUrl =
    'https://developer.apple.com/documentation/security/customizing-the-notarization-workflow#Staple-the-ticket-to-your-distribution';
  return { code, path, architecture: null, docUrl, ...ticketMessages[code] };
}
