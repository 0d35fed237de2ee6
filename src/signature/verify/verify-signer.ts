import { teamOf } from '../../identity/certificate.js';
import type { Finding } from '../../system/issue.js';
import { type CmsVerdict, verifyCms } from '../cms/verify-cms.js';
import type { CodeDirectory } from '../code-directory/code-directory.js';
import { fullHash } from '../code-directory/hash-types.js';
import type { EmbeddedSignature } from '../embedded-signature.js';
import type { SignatureKind } from '../signature-description.js';
import type { VerifyOptions } from './verification.js';
import { verifyFinding } from './verify-findings.js';

/** The signer of a signature, and the problems with it. */
export interface SignerVerdict extends Pick<CmsVerdict, 'chain' | 'authority' | 'findings'> {
  kind: SignatureKind;
  /** True when the signer is proven; only then is the requirement evaluated. */
  isProven: boolean;
}

/** Verifies the CMS over the CodeDirectories, its chain and timestamp, and the team that the CodeDirectory `best` names. */
export async function verifySigner(
  { cms, codeDirectories }: EmbeddedSignature & { cms: Buffer },
  best: CodeDirectory,
  { trust, now }: VerifyOptions,
): Promise<SignerVerdict> {
  const [primary] = codeDirectories;
  const digests = codeDirectories.map(({ hashType, blob }) => ({
    hashType,
    digest: fullHash(hashType, blob),
  }));
  const verdict = await verifyCms({ der: cms, codeDirectory: primary.blob, digests, trust, now });
  const findings = verdict.findings.map(asWarningWhereAllowed);
  const isProven = findings.every(({ severity }) => severity !== 'error');
  return {
    kind: 'certificate',
    isProven,
    chain: verdict.chain,
    authority: verdict.authority,
    findings: isProven ? [...findings, ...teamFindings(best, verdict)] : findings,
  };
}

/** codesign accepts these; the notary does not, and preflight reports them. */
const matterToNotaryOnly: ReadonlySet<string> = new Set(['timestamp-missing', 'not-developer-id']);

function asWarningWhereAllowed(finding: Finding): Finding {
  return matterToNotaryOnly.has(finding.code) ? { ...finding, severity: 'warning' } : finding;
}

/** Source: Security, OSX/libsecurity_codesigning/lib/StaticCode.cpp (`validateDirectory`, team identifier). */
function teamFindings({ teamId }: CodeDirectory, { chain }: CmsVerdict): Finding[] {
  const [leaf] = chain;
  const ofCertificate = leaf ? teamOf(leaf) : null;
  if (teamId === null || teamId === ofCertificate) return [];
  const message = `The signature names the team ${teamId}; the team of its certificate is ${ofCertificate ?? 'none'}.`;
  return [verifyFinding('team-mismatch', message)];
}
