import { X509Certificate } from 'node:crypto';
import { InputError } from '../system/errors.js';
import { appleRoot } from './apple-certificates.js';

/** A trusted root and its owner. */
export interface TrustAnchor {
  certificate: X509Certificate;
  /** `replay`: a throwaway root of a local replay; never reported as Apple's. */
  authority: 'apple' | 'replay';
}

/** The roots that a verification accepts. */
export type Trust = readonly TrustAnchor[];

/** Only Apple's root: a signature must include the intermediates, which are verified against it. */
export const appleTrust: Trust = [{ certificate: appleRoot, authority: 'apple' }];

/** Returns Apple's root and, in a replay, the throwaway root (PEM). */
export function trustOf(replayRoot: string | null): Trust {
  if (replayRoot === null) return appleTrust;
  return [...appleTrust, { certificate: readRoot(replayRoot), authority: 'replay' }];
}

function readRoot(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw new InputError('replay root', 'The root of the replay is not a certificate in PEM form.', {
      code: 'malformed-file',
      remedy: 'Start the replay again; it makes its own root.',
      cause,
    });
  }
}
