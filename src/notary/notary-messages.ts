/**
 * What the notary says, word for word, and the part of Apple's page that its log points at.
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
    remedy: 'Make every change first, then sign from the inside out; pack with ditto or with go-notarize.',
    docUrl: `${page}#3087735`,
  },
  'not-signed': {
    message: 'The binary is not signed.',
    remedy: 'Sign it, as every Mach-O file in the archive, with a Developer ID Application certificate.',
    docUrl: `${page}#3087721`,
  },
  'not-developer-id': {
    message: 'The binary is not signed with a valid Developer ID certificate.',
    remedy:
      'Sign with a Developer ID Application certificate: other kinds, and ad-hoc signatures, will not do.',
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
    remedy: 'Remove it from the entitlements and sign again; it is for debuggers, not for releases.',
    docUrl: `${page}#3087731`,
  },
  'sdk-too-old': {
    message: 'The binary uses an SDK older than the 10.9 SDK.',
    remedy: 'Build with a current Go, or with a current Xcode where cgo is used.',
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
    remedy: 'Sign again with a current tool; SHA-256 is needed.',
    docUrl: null,
  },
  'nothing-to-notarize': {
    message: 'has no signed executables or bundles. No tickets can be generated.',
    remedy: 'Give at least one signed program or app.',
    docUrl: null,
  },
} as const satisfies Record<string, Message>;

export type NotaryFindingCode = keyof typeof messages;

/** What the notary says of this, the remedy, and where Apple explains it. */
export function notaryMessage(code: NotaryFindingCode): Message {
  return messages[code];
}

/** Which finding a message of the notary is about; null for one that is not known. */
export function codeOfMessage(text: string): NotaryFindingCode | null {
  const codes = Object.keys(messages) as NotaryFindingCode[];
  return codes.find((code) => text.includes(messages[code].message)) ?? null;
}
