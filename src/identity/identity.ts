import type { KeyObject, X509Certificate } from 'node:crypto';
import type { Secret } from '../system/secrets.js';

/** The purpose of an Apple certificate, by its marker extension. */
export type CertificateKind =
  | 'developer-id-application'
  | 'developer-id-installer'
  | 'apple-development'
  | 'apple-distribution'
  | 'mac-app-distribution'
  | 'mac-installer-distribution'
  | 'other';

/** A certificate with its private key, ready to sign. */
export interface Identity {
  certificate: X509Certificate;
  /** Leaf first, then each known issuer up to the root. */
  chain: readonly X509Certificate[];
  privateKey: KeyObject;
  /** Common name of the leaf, e.g. `Developer ID Application: NAME (TEAM)`. */
  name: string;
  kind: CertificateKind;
  /** Organizational unit of the leaf, which for Apple's certificates is the team. */
  teamId: string | null;
  expires: Date;
  /** SHA-1 of the leaf's DER: 40 upper-case hex digits, as `security find-identity` prints it. */
  sha1: string;
}

/** An identity without its private key, as far as its certificate shows. */
export type PublicIdentity = Omit<Identity, 'privateKey'>;

/** A PKCS#12 file and its password. */
export interface CertificateFile {
  /** Input or option that named the file, for messages. */
  input: string;
  pkcs12: Buffer;
  password: Secret;
}
