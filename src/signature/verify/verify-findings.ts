import type { Finding, Issue } from '../../system/issue.js';

const notarizationProblems =
  'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';

const signAgain = 'Sign the program again; a signature cannot be repaired.';
const changedLater = 'The file was changed after it was signed. Make every change first, then sign.';
const damaged = 'The file is damaged, or is not a program for macOS. Build or download it again.';

/** Remedies for problems of a signed Mach-O file besides its CMS, by code. */
const remedies = {
  'not-mach-o': damaged,
  'mach-o-malformed': damaged,
  'mach-o-layout': `${damaged} Tools that change programs (strip, lipo, upx) must run before signing.`,
  'not-signed': 'Sign it.',
  'signature-malformed': signAgain,
  'signature-adhoc': 'Sign it with a Developer ID Application certificate before distributing it.',
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
  'special-slot-not-sealed': 'Sign the whole bundle again, not only the program in it.',
  'entitlements-malformed': 'Correct the entitlements (plutil -lint checks them), then sign again.',
  'entitlements-differ': signAgain,
  'entitlements-xml-unreadable':
    'Remove comments and any text after the property list before the next release. macOS 11 and earlier read only the XML.',
  'hash-type-obsolete': 'Sign it again: today’s tools add SHA-256.',
  'exec-segment-missing': 'Sign it again with codesign or go-notarize before the next release.',
  'requirement-malformed': signAgain,
  'requirement-not-met':
    'Sign the program again without a designated requirement of your own, or with one that it meets.',
  'team-mismatch': signAgain,
} as const;

export type VerifyFindingCode = keyof typeof remedies;

/** Creates a finding about a signed Mach-O file, with its remedy. */
export function verifyFinding(
  code: VerifyFindingCode,
  message: string,
  details: { severity?: Issue['severity']; offset?: number } = {},
): Finding {
  return {
    severity: 'error',
    code,
    message,
    remedy: remedies[code],
    docUrl: notarizationProblems,
    ...details,
  };
}
