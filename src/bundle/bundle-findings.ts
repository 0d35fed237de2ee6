import type { Issue } from '../system/issue.js';

const notarizationProblems =
  'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';

const signAgain = 'Make every change first, then sign the bundle again, the inside before the outside.';

/** What can be wrong with a bundle, and what to do about it. */
const remedies = {
  'bundle-malformed':
    'Build the bundle again; its Info.plist, or the program that this names, is not as it must be.',
  'unsealed-contents':
    'Move it into the bundle (Contents/Resources), or out of it: nothing may stand beside the seal.',
  detritus: 'Remove it, on a Mac with: xattr -cr BUNDLE; dot_clean -m BUNDLE. Make archives with ditto.',
  'link-invalid': 'Let the link lead to a file of the bundle by a relative path, or remove it.',
  'file-type-unsupported': 'Remove it: only files, folders and links can be sealed.',
  'data-among-code':
    'Move it to Contents/Resources: this folder is for code, and everything in it must be signed.',
  'resources-not-sealed': 'Sign the bundle as a whole, not the program in it alone.',
  'resources-malformed': signAgain,
  'resource-envelope-obsolete': 'Sign it again: a seal without files2 is from before OS X 10.9.',
  'resource-rules-weak': 'Sign it again without resource rules of its own.',
  'resource-missing': signAgain,
  'resource-added': signAgain,
  'resource-changed': signAgain,
  'nested-code-changed': signAgain,
  'nested-code-replaced': 'Sign the bundle again, so that its seal names the code that is in it.',
} as const;

export type BundleFindingCode = keyof typeof remedies;

/** A finding about a bundle. In: what it is about, by its path. */
export function bundleIssue(
  code: BundleFindingCode,
  path: string,
  message: string,
  severity: Issue['severity'] = 'error',
): Issue {
  return {
    severity,
    code,
    path,
    architecture: null,
    message,
    remedy: remedies[code],
    docUrl: notarizationProblems,
  };
}
