import type { Issue } from '../system/issue.js';

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

/** What is wrong with the ticket of what lies at `path`. */
export function ticketIssue(code: keyof typeof ticketMessages, path: string): Issue {
  const docUrl =
    'https://developer.apple.com/documentation/security/customizing-the-notarization-workflow#Staple-the-ticket-to-your-distribution';
  return { code, path, architecture: null, docUrl, ...ticketMessages[code] };
}
