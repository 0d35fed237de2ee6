import type { Issue } from '../system/issue.js';

const notarizationProblems =
  'https://developer.apple.com/documentation/security/resolving-common-notarization-issues';

const signAgain = 'Make every change first, then sign the bundle again, nested code before the outer bundle.';

/** The remedy of each problem that a bundle can have. */
const remedies = {
  'bundle-malformed':
    'Build the bundle again: it needs an Info.plist, and the program named there as CFBundleExecutable.',
  'framework-links-lost':
    'Copy or pack it in a way that keeps links (ditto, tar, zip -y; not a Python wheel or an npm package), or restore them: ln -s A Versions/Current; ln -s Versions/Current/NAME NAME; ln -s Versions/Current/Resources Resources.',
  'unsealed-contents': 'Move it into the bundle (Contents/Resources) or out of it, then sign again.',
  detritus: 'Remove it, on a Mac with: xattr -cr BUNDLE; dot_clean -m BUNDLE.',
  'link-invalid': 'Make it a relative link to a file of the bundle, or remove it.',
  'file-type-unsupported': 'Remove it: CodeResources can list files, folders and links only.',
  'data-among-code':
    'Move it to Contents/Resources: this folder is for code, and everything in it must be signed.',
  'resources-not-sealed': 'Sign the bundle as a whole, not only its program.',
  'resources-malformed': signAgain,
  'resource-envelope-obsolete': 'Sign it again: a CodeResources without files2 dates from before OS X 10.9.',
  'resource-rules-weak': 'Sign it again without custom resource rules.',
  'resource-missing': signAgain,
  'resource-added': signAgain,
  'resource-changed': signAgain,
  'nested-code-changed': signAgain,
  'nested-code-replaced':
    'Sign the bundle again, so that its CodeResources names the code that is in it now.',
} as const;

export type BundleFindingCode = keyof typeof remedies;

/** Makes a finding about a bundle, or about a file in it. */
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
