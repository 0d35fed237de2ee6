/**
 * Every failure code with what it means. docs/errors.md lists the same codes; a test keeps them equal.
 * Codes are part of the contract (output `failure-code`): they may be added, never renamed.
 */
export const failureCodes = {
  'internal-error': 'Something failed that go-notarize did not expect. Please report it.',
  'input-invalid': 'One or more settings cannot be used as given.',
  'certificate-missing': 'Signing is required, but no certificate was given.',
  'notary-credentials-missing': 'The notary is to be asked, but the API key is not complete.',
  'target-unknown': 'A build target is not one that can be built.',
  'malformed-file': 'A file does not follow the format it claims.',
  'command-failed': 'A command ended with an error.',
  'command-timed-out': 'A command did not end within its time limit and was stopped.',
  'command-not-found': 'A command that is needed is not on PATH.',
  'service-unreachable': 'A network service did not answer.',
  'service-failed': 'A network service answered with an error.',
  'output-not-writable': 'The output folder or file cannot be written.',
  cancelled: 'The run was cancelled.',
  'certificate-input-empty': 'The certificate input is empty or is neither base64 nor a file.',
  'certificate-not-pkcs12': 'The certificate file is not a PKCS#12 (.p12) file.',
  'certificate-password-wrong': 'The password does not open the PKCS#12 file.',
  'certificate-algorithm-unsupported': 'The PKCS#12 file is protected by an algorithm that is not supported.',
  'certificate-key-missing': 'The PKCS#12 file holds no private key that belongs to a certificate in it.',
  'certificate-key-unsupported': 'The private key is neither RSA nor on an elliptic curve.',
  'certificate-wrong-kind': 'The certificate is of another kind than the one that is needed.',
  'certificate-expired': 'The certificate has expired.',
  'certificate-not-yet-valid': 'The certificate is not valid yet.',
  'timestamp-unavailable': 'The timestamp service did not give a timestamp.',
  'timestamp-refused': 'The timestamp service refused the request, or its answer cannot be trusted.',
  'entitlements-invalid': 'The entitlements cannot be used as given.',
} as const;

export type FailureCode = keyof typeof failureCodes;
