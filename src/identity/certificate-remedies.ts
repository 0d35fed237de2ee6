const certificatesPage = 'https://developer.apple.com/account/resources/certificates';

/** Remedy for a release that must be signed and has no certificate. */
export const certificateMissingRemedy =
  'Set certificate to a Developer ID Application certificate (.p12 as base64, from a secret) and certificate-password to its password; or on a Mac identity to one in a keychain; or signing to auto or adhoc.';

/** Remedy for an expired certificate. */
export const certificateExpiredRemedy = `Create a new certificate at ${certificatesPage}. Earlier signatures with a timestamp stay valid.`;

/** Returns the remedy for a certificate of another kind than `kind`, e.g. `Developer ID Application`. */
export function wrongKindRemedy(kind: string): string {
  return `Create a ${kind} certificate at ${certificatesPage} (only the Account Holder can) and export it with its key.`;
}
