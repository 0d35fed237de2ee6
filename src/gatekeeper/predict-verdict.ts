import { type Assessment, acceptedSources, sources, unassessed } from '../artifact/assessment.js';
import { allProblems, type CodeVerification } from '../bundle/code-verification.js';
import { verifyCode } from '../bundle/verify-bundle.js';
import { commonName, teamOf } from '../identity/certificate.js';
import { checkSlice } from '../preflight/rules.js';
import { isSound } from '../signature/verify/verification.js';
import type { Issue } from '../system/issue.js';
import { readStapledTicket } from '../ticket/staple.js';
import { assessor } from './assessor.js';
import { type AssessRequest, findTicket } from './find-ticket.js';

/**
 * Predicts Gatekeeper's verdict from the bytes on disk: the signature must be valid and made with a Developer ID of a
 * trusted root, and there must be a ticket for this very code, stapled or online. The answers of Apple's own tools are
 * weighed in decide-verdict.ts.
 * Archives are not assessed: engine/contents/assess-contents.ts opens them.
 * Throws `ToolError` when the ticket service does not answer.
 */
export async function predictVerdict(request: AssessRequest): Promise<Assessment> {
  const { path, kind, trust, now } = request;
  if (kind === 'dmg' || kind === 'pkg') {
    const { predictContainerVerdict } = await import('./predict-container-verdict.js');
    return predictContainerVerdict({ ...request, kind });
  }
  if (kind !== 'app' && kind !== 'binary') return unassessed(assessor);
  const code = await verifyCode(path, { trust, now });
  const leaf = code.slices[0]?.chain[0];
  const signature = {
    origin: leaf ? commonName(leaf) : null,
    teamId: leaf ? teamOf(leaf) : null,
    flags: [...(code.slices[0]?.flags ?? [])],
    signatureValid: code.valid,
    assessor,
    checks: [],
  };
  if (!code.valid || code.authority === null) {
    const issues = allProblems(code);
    return { ...signature, verdict: 'rejected', source: sources.unusable, ticket: 'none', issues };
  }
  const rules = distributionIssues(code);
  const best = code.slices.flatMap((slice) => slice.best ?? []);
  const stapled = kind === 'app' ? await readStapledTicket(path) : null;
  const { ticket, issues: ticketIssues } = await findTicket(request, best, stapled);
  const issues = [...rules, ...ticketIssues];
  if (ticket === 'none') {
    return { ...signature, verdict: 'rejected', source: sources.unnotarized, ticket, issues };
  }
  if (!isSound(rules)) return { ...signature, verdict: 'rejected', source: sources.unusable, ticket, issues };
  return { ...signature, verdict: 'accepted', source: acceptedSources[code.authority], ticket, issues };
}

/** Applies the notary's rules for distributed code, which go beyond a valid signature. */
function distributionIssues(code: CodeVerification): Issue[] {
  const path = code.executable ?? code.path;
  const own = code.slices.flatMap((slice) => {
    const problems = code.problems.filter(({ architecture }) => architecture === slice.arch);
    return checkSlice({ path, slice, problems });
  });
  return [...own, ...code.nested.flatMap(distributionIssues)];
}
