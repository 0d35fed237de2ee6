import type { Finding, Issue } from '../../system/issue.js';

const notarizationProblems =
  'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';

const signAgain = 'Sign the program again; a signature cannot be repaired.';
const changedLater = 'The file was changed after it was signed. Make every change first, then sign.';
const damaged = 'The file is damaged, or is not a program for macOS. Build or download it again.';

/** What can be wrong with a signed Mach-O file besides its CMS, and what to do about it. */
const remedies = {
  'not-mach-o': damaged,
  'mach-o-malformed': damaged,
  'mach-o-layout': `${damaged} Tools that change programs (strip, lipo, upx) must run before signing.`,
  'not-signed': 'Sign it.',
  'signature-malformed': signAgain,
  'signature-adhoc': 'Sign it with a Developer ID Application certificate before it is given to others.',
  'cms-missing': signAgain,
  'code-limit-wrong': signAgain,
  'page-count-wrong': signAgain,
  'page-hash-mismatch': changedLater,
  'info-plist-mismatch': changedLater,
  'requirements-mismatch': changedLater,
  'code-resources-mismatch': changedLater,
  'entitlements-mismatch': changedLater,
  'entitlements-der-mismatch': changedLater,
  'launch-constraint-mismatch': changedLater,
  'special-slot-mismatch': signAgain,
  'special-slot-missing': signAgain,
  'special-slot-not-sealed': 'Sign it again, and as a whole: a bundle, not the program in it alone.',
  'entitlements-malformed': 'Write the entitlements anew (plutil -lint checks them), then sign again.',
  'entitlements-differ': signAgain,
  'requirement-malformed': signAgain,
  'requirement-not-met':
    'Sign the program again; let the signer make the designated requirement, or give one that it meets.',
  'team-mismatch': signAgain,
} as const;

export type VerifyFindingCode = keyof typeof remedies;

/** A finding about a signed Mach-O file, with its remedy. */
export function verifyFinding(
  code: VerifyFindingCode,
  message: string,
  facts: { severity?: Issue['severity']; offset?: number } = {},
): Finding {
  return { severity: 'error', code, message, remedy: remedies[code], docUrl: notarizationProblems, ...facts };
}
