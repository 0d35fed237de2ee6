import type { Finding, Issue } from '../system/issue.js';
import type { StapledTicketProblem } from './ticket-signer.js';

const ticketTexts = {
  'not-notarized': {
    severity: 'error',
    message: 'There is no notarization ticket for this code.',
    remedy:
      'Notarize it (notarize: wait). After Accepted it can take some minutes until the ticket can be downloaded.',
  },
  'ticket-for-other-code': {
    severity: 'error',
    message: 'The stapled ticket does not cover this signature: it is for other code.',
    remedy: 'Remove it, or notarize the current signature and staple its ticket.',
  },
  'ticket-malformed': {
    severity: 'error',
    message: 'The stapled ticket is damaged.',
    remedy: 'Remove it, then staple the ticket again.',
  },
  'ticket-untrusted': {
    severity: 'error',
    message: 'The stapled ticket is not signed by Apple.',
    remedy: 'Remove it, then notarize the code and staple its ticket.',
  },
  'ticket-stale': {
    severity: 'warning',
    message: 'The stapled ticket is for other code, e.g. for an earlier signature.',
    remedy: 'Notarize the current signature and staple its ticket.',
  },
  'ticket-not-stapled': {
    severity: 'warning',
    message: 'It is notarized, but no ticket is stapled to it: a Mac without a network will not open it.',
    remedy: 'Staple it (staple: auto).',
  },
} as const;

const docUrl =
  'https://developer.apple.com/documentation/security/customizing-the-notarization-workflow#Staple-the-ticket-to-your-distribution';

/** Makes a finding about the ticket of an artifact. */
export function ticketIssue(code: keyof typeof ticketTexts, path: string): Issue {
  return { code, path, architecture: null, docUrl, ...ticketTexts[code] };
}

/** Makes the finding of a stapled ticket with a problem. A damaged one is described by its reason. */
export function ticketFinding(problem: StapledTicketProblem): Finding {
  const { code } = problem;
  const texts = ticketTexts[code];
  const message =
    problem.code === 'ticket-malformed' ? `The stapled ticket is damaged: ${problem.reason}.` : texts.message;
  return { code, docUrl, ...texts, message };
}
