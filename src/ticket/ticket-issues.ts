import type { Issue } from '../system/issue.js';

const ticketMessages = {
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
    message: 'The file of the stapled ticket is not a ticket.',
    remedy: 'Remove it, then staple the ticket again.',
  },
  'ticket-stale': {
    severity: 'warning',
    message: 'The stapled ticket is for other code, e.g. for an earlier signature.',
    remedy: 'Notarize the current signature and staple its ticket.',
  },
  'ticket-not-stapled': {
    severity: 'warning',
    message:
      'The app is notarized, but no ticket is stapled to it: a Mac without a network will not open it.',
    remedy: 'Staple it (staple: auto).',
  },
} as const;

/** Makes a finding about the ticket of an artifact. */
export function ticketIssue(code: keyof typeof ticketMessages, path: string): Issue {
  const docUrl =
    'https://developer.apple.com/documentation/security/customizing-the-notarization-workflow#Staple-the-ticket-to-your-distribution';
  return { code, path, architecture: null, docUrl, ...ticketMessages[code] };
}
