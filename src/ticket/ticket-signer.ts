import type { X509Certificate } from 'node:crypto';
import { appleRootG3 } from '../identity/apple-certificates.js';
import { isValidAt, subjectField } from '../identity/certificate.js';
import { isSignedBy } from '../identity/find-chain.js';
import type { Trust, TrustAnchor } from '../identity/trust.js';
import { openTicket, type TicketProblem, ticketProblem } from './ticket.js';

/** The common name of Apple's signers of tickets, by which they differ from other holders under the same root. */
const appleSigner = 'Software Ticket Signing';

export type StapledTicketProblem = TicketProblem | { code: 'ticket-untrusted' };

/** Like `ticketProblem`, and checks that a trusted notary has signed the ticket. */
export function stapledTicketProblem(
  bytes: Buffer,
  cdHashes: readonly string[],
  trust: Trust,
): StapledTicketProblem | null {
  const problem = ticketProblem(bytes, cdHashes);
  if (problem?.code === 'ticket-malformed') return problem;
  const { certificates, issuedAt } = openTicket(bytes);
  const isTrusted = trust.some((anchor) => isNotary(certificates, issuedAt, anchor));
  return isTrusted ? problem : { code: 'ticket-untrusted' };
}

/**
 * Reports whether the certificates of a ticket lead to an anchor. Apple's lead to its third root. They have neither basic
 * constraints nor a marker, so that the chain is followed by names, key identifiers and signatures.
 */
function isNotary(certificates: readonly X509Certificate[], at: Date, anchor: TrustAnchor): boolean {
  const [leaf] = certificates;
  if (leaf === undefined || !certificates.every((certificate) => isValidAt(certificate, at))) return false;
  const isApple = anchor.authority === 'apple';
  if (isApple && subjectField(leaf, 'CN') !== appleSigner) return false;
  const chain = [...certificates, isApple ? appleRootG3 : anchor.certificate];
  return certificates.every((certificate, index) => {
    const issuer = chain[index + 1];
    return issuer !== undefined && certificate.checkIssued(issuer) && isSignedBy(certificate, issuer);
  });
}
