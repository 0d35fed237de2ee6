import { generateKeyPairSync } from 'node:crypto';
import type { TicketSigner } from '../../ticket/ticket.js';
import { ticketSignerProfile } from './certificate-profiles.js';
import { issueCertificate, type KeyHolder } from './issue-certificate.js';

const year = 365 * 24 * 3_600_000;

/** Creates a signer of tickets; without an issuer, one that nothing trusts. */
export function createTicketSigner(now: Date, issuer: KeyHolder | null = null): TicketSigner {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const validity = { from: now, to: new Date(now.getTime() + year) };
  const { certificate, privateKey } = issueCertificate({
    ...ticketSignerProfile(),
    ...{ keys, validity, issuer },
  });
  return { privateKey, certificates: [certificate] };
}
