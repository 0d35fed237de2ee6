/** Remedies for failures of the notary that both of its clients meet: our own and notarytool. */
export const notaryRemedies = {
  keyInvalid:
    'Set notary-key to the whole text of the AuthKey_*.p8 file, from BEGIN PRIVATE KEY to END PRIVATE KEY, or to its base64.',
  keyRefused:
    'Check that notary-key, notary-key-id and notary-issuer belong together, that the key is not revoked, and that the clock of this machine is right. Use a Team key with the role Developer. Leave notary-issuer empty only for an individual key.',
  forbidden: 'Give the API key, or the Apple ID, the role Developer or higher.',
  busy: 'Run again in a few minutes.',
  serverFailed:
    'Run again in a few minutes. See developer.apple.com/system-status for outages of the notary.',
  uploadFailed:
    'Run again. A proxy or firewall must let uploads pass unchanged to notary-submissions-prod.s3-accelerate.amazonaws.com and notary-submissions-prod.s3.us-west-2.amazonaws.com (port 443).',
} as const;
