import { type Assessment, acceptedSources, sources } from '../artifact/assessment.js';
import { inspectArtifact } from '../inspect/inspect-artifact.js';
import { verifyPath } from '../inspect/verify-path.js';
import { preflight } from '../preflight/preflight.js';
import { isSound } from '../signature/verify/verification.js';
import { FormatError } from '../system/errors.js';
import { diskImageCarrier, packageCarrier } from '../ticket/ticket-carrier.js';
import { assessor } from './assessor.js';
import { type AssessRequest, findTicket } from './find-ticket.js';

/**
 * Predicts Gatekeeper's verdict about a disk image or an installer package: its own signature and ticket, and the code in
 * it by the notary's rules. Throws `ToolError` when the ticket service does not answer.
 */
export async function predictContainerVerdict(
  request: AssessRequest & { kind: 'dmg' | 'pkg' },
): Promise<Assessment> {
  const { path, kind, trust, now } = request;
  const { authority, problems } = await verifyPath(path, { trust, now });
  // Gatekeeper looks for a ticket online when the stapled one does not help; findTicket reports it.
  const isSigned = authority !== null && isSound(problems.filter(({ code }) => !code.startsWith('ticket-')));
  const signature = await describeSignature(path, isSigned);
  const rules = isSigned ? await preflight([path], { trust, now }) : problems;
  if (!isSigned)
    return { ...signature, verdict: 'rejected', source: sources.unusable, ticket: 'none', issues: rules };

  const carrier = await (kind === 'dmg' ? diskImageCarrier(path) : packageCarrier(path));
  const { ticket, issues: ticketIssues } = await findTicket(request, [carrier.hash], carrier.ticket);
  const issues = [...rules, ...ticketIssues];
  if (ticket === 'none')
    return { ...signature, verdict: 'rejected', source: sources.unnotarized, ticket, issues };
  if (!isSound(rules)) return { ...signature, verdict: 'rejected', source: sources.unusable, ticket, issues };
  return { ...signature, verdict: 'accepted', source: acceptedSources[authority], ticket, issues };
}

async function describeSignature(path: string, isValid: boolean) {
  const inspection = await inspectArtifact(path).catch((error: unknown) => {
    if (error instanceof FormatError) return null; // verifyPath has reported it
    throw error;
  });
  const signed = inspection !== null && 'signature' in inspection ? inspection.signature : null;
  return {
    origin: signed?.authorities[0] ?? null,
    teamId: signed?.teamId ?? null,
    flags: [],
    signatureValid: isValid && signed !== null && signed.kind !== 'none',
    assessor,
    checks: [],
  };
}
