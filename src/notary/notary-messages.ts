/**
 * The notary's messages, verbatim, each with a remedy and the section of Apple's page that its log links to.
 * Source: https://developer.apple.com/documentation/security/notarizing_macos_software_before_distribution/resolving_common_notarization_issues
 */
const page =
  'https://developer.apple.com/documentation/security/notarizing_macos_software_before_distribution/resolving_common_notarization_issues';

interface Message {
  message: string;
  remedy: string;
  docUrl: string | null;
}

const messages = {
  'signature-invalid': {
    message: 'The signature of the binary is invalid.',
    remedy:
      'Make every change before signing, sign from the inside out, and pack with ditto or with go-notarize.',
    docUrl: `${page}#3087735`,
  },
  'not-signed': {
    message: 'The binary is not signed.',
    remedy: 'Sign every Mach-O file in the archive with a Developer ID Application certificate.',
    docUrl: `${page}#3087721`,
  },
  'not-developer-id': {
    message: 'The binary is not signed with a valid Developer ID certificate.',
    remedy:
      'Sign with a Developer ID Application certificate. Other certificates and ad-hoc signatures are refused.',
    docUrl: `${page}#3087721`,
  },
  'timestamp-missing': {
    message: 'The signature does not include a secure timestamp.',
    remedy: 'Sign with a timestamp: timestamp-url must not be "none".',
    docUrl: `${page}#3087733`,
  },
  'hardened-runtime-missing': {
    message: 'The executable does not have the hardened runtime enabled.',
    remedy: 'Sign with hardened-runtime: true (codesign --options runtime).',
    docUrl: `${page}#3087724`,
  },
  'get-task-allow': {
    message: 'The executable requests the com.apple.security.get-task-allow entitlement.',
    remedy: 'Remove it from the entitlements and sign again. It allows debugging and is not for releases.',
    docUrl: `${page}#3087731`,
  },
  'sdk-too-old': {
    message: 'The binary uses an SDK older than the 10.9 SDK.',
    remedy: 'Build with a current Go or, if the program uses cgo, with a current Xcode.',
    docUrl: `${page}#3087723`,
  },
  'entitlements-malformed': {
    message: 'Embedded entitlements are invalid',
    remedy:
      'Write them as plain XML without comments and without a byte order mark: plutil -convert xml1 FILE',
    docUrl: `${page}#3561456`,
  },
  'algorithm-too-weak': {
    message: 'The signature algorithm used is too weak.',
    remedy: 'Sign again with a current tool, which uses SHA-256.',
    docUrl: null,
  },
  'nothing-to-notarize': {
    message: 'has no signed executables or bundles. No tickets can be generated.',
    remedy: 'Submit at least one signed program or app.',
    docUrl: null,
  },
} as const satisfies Record<string, Message>;

export type NotaryFindingCode = keyof typeof messages;

/** Returns the notary's message for a finding, its remedy and Apple's page about it. */
export function notaryMessage(code: NotaryFindingCode): Message {
  return messages[code];
}

/** Returns the finding that a message of the notary is about, or null for an unknown message. */
export function codeOfMessage(text: string): NotaryFindingCode | null {
  const codes = Object.keys(messages) as NotaryFindingCode[];
  return codes.find((code) => text.includes(messages[code].message)) ?? null;
}
