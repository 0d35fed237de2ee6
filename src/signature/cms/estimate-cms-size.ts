import type { X509Certificate } from 'node:crypto';
import type { Identity } from '../../identity/identity.js';

/** Returns the certificates to include in a CMS, the leaf first. */
export function certificatesOf({ certificate, chain }: Identity): readonly X509Certificate[] {
  return chain.some(({ raw }) => raw.equals(certificate.raw)) ? chain : [certificate, ...chain];
}

/** Signed attributes with two CodeDirectories, names and lengths around them: under 1,100 bytes in practice. */
const attributesSize = 1_536;
/** Apple's tokens have 4,300 bytes, those of other services up to 7,000. */
const timestampSize = 8_192;
/** An RSA signature with 4,096 bits; other keys need less. */
const signatureSize = 512;

/** Returns an upper bound for the size of the CMS in bytes. Space is reserved before the code is hashed. */
export function estimateCmsSize(identity: Identity, timestamped: boolean): number {
  const certificates = certificatesOf(identity).reduce((sum, { raw }) => sum + raw.length, 0);
  return certificates + attributesSize + signatureSize + (timestamped ? timestampSize : 0);
}
