import type { X509Certificate } from 'node:crypto';

/** A root that signatures may lead to, and whose it is. */
export interface TrustAnchor {
  certificate: X509Certificate;
  /** `replay`: a throwaway root of a local replay; never reported as Apple's. */
  authority: 'apple' | 'replay';
}

/** The roots that a verification accepts. */
export type Trust = readonly TrustAnchor[];
