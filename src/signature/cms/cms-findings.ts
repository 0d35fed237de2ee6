import type { Finding } from '../../system/issue.js';

const signAgain = 'Sign the program again; a signature cannot be repaired.';
const notarizationProblems =
  'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';

/** Remedies for problems of the CMS of a code signature, by code. */
const remedies = {
  'cms-malformed': signAgain,
  'cms-signature-invalid': signAgain,
  'cms-digest-mismatch': 'The code was changed after it was signed. Make every change first, then sign.',
  'cdhash-list-mismatch': signAgain,
  'chain-incomplete':
    'Sign with a .p12 that holds the intermediate certificate, or let go-notarize add Apple’s.',
  'chain-invalid': 'Sign with a certificate that Apple issued.',
  'certificate-damaged': signAgain,
  'root-not-trusted': 'Sign with a Developer ID Application certificate from Apple.',
  'certificate-expired-at-signing':
    'Sign with a certificate that is valid, and with a timestamp, so that the signature outlives it.',
  'not-developer-id':
    'Sign with a Developer ID Application certificate; other kinds are not for distribution outside of the App Store.',
  'not-for-code-signing': 'Sign with a Developer ID Application certificate.',
  'timestamp-missing': 'Sign with a timestamp (timestamp-url must not be "none").',
  'timestamp-invalid': 'Sign again with Apple’s timestamp service.',
} as const;

export type CmsFindingCode = keyof typeof remedies;

/** Creates a finding about a CMS, with its remedy. */
export function cmsFinding(code: CmsFindingCode, message: string): Finding {
  return { severity: 'error', code, message, remedy: remedies[code], docUrl: notarizationProblems };
}
