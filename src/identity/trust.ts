import { X509Certificate } from 'node:crypto';
import { InputError } from '../system/errors.js';
import { appleRoot } from './apple-root.js';

/** A trusted root and its owner. */
export interface TrustAnchor {
  certificate: X509Certificate;
  /** `replay`: a throwaway root of a local replay; never reported as Apple's. */
  authority: 'apple' | 'replay';
}

/** The roots that a verification accepts. */
export type Trust = readonly TrustAnchor[];

/** Only Apple's root: a signature must include the intermediates, which are verified against it. */
export const appleTrust: Trust = [
  {
    get certificate() {
      return appleRoot();
    },
    authority: 'apple',
  },
];

/** Returns Apple's root and the throwaway roots of replays (PEM, one after the other); null for none. */
export function trustOf(replayRoots: string | null): Trust {
  if (replayRoots === null) return appleTrust;
  return [
    ...appleTrust,
    ...readRoots(replayRoots).map((certificate) => ({ certificate, authority: 'replay' as const })),
  ];
}

const pemCertificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

function readRoots(pem: string): X509Certificate[] {
  try {
    return (pem.match(pemCertificate) ?? [pem]).map((each) => new X509Certificate(each));
  } catch (cause) {
    throw new InputError('replay root', 'The root of the replay is not a certificate in PEM form.', {
      code: 'malformed-file',
      remedy: 'Start the replay again; it makes its own root.',
      cause,
    });
  }
}
