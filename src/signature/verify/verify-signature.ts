import { teamOf } from '../../identity/certificate.js';
import { readPropertyList } from '../../property-list/read-property-list.js';
import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import type { Finding } from '../../system/issue.js';
import type { CmsVerdict } from '../cms/verify-cms.js';
import { type CodeDirectory, cdHash } from '../code-directory/code-directory.js';
import { flagNames, hasFlag } from '../code-directory/flags.js';
import { fullHash } from '../code-directory/hash-types.js';
import { bestCodeDirectory, type EmbeddedSignature } from '../embedded-signature.js';
import { readDesignatedRequirement } from '../requirement/designated-requirement.js';
import { evaluateRequirement } from '../requirement/evaluate-requirement.js';
import type { SignatureKind } from '../signature-description.js';
import type { SliceVerification, VerifyOptions } from './verification.js';
import { verifyEntitlements } from './verify-entitlements.js';
import { verifyFinding } from './verify-findings.js';
import { verifyPages } from './verify-pages.js';
import { type BoundFiles, verifySpecialSlots } from './verify-special-slots.js';

export interface SignatureToVerify {
  /** The signed bytes, and their offset in the file. */
  slice: { source: ByteSource; offset: number };
  signature: EmbeddedSignature;
  outside: BoundFiles;
}

/** The description of a signature without its problems. */
type SignatureDescription = Omit<SliceVerification, 'arch' | 'fileType' | 'sdk'>;

/** Verifies the signature of a slice against the bytes of the slice and the files that it binds. */
export async function verifySignature(
  { slice, signature, outside }: SignatureToVerify,
  options: VerifyOptions,
): Promise<{ description: SignatureDescription; findings: Finding[] }> {
  const { codeDirectories } = signature;
  const best = bestCodeDirectory(signature);
  const code = { slice: slice.source, sliceOffset: slice.offset, signatureOffset: signature.dataOffset };
  const content = [
    ...(await verifyPages(code, codeDirectories)),
    ...unique(codeDirectories.flatMap((directory) => verifySpecialSlots(directory, signature, outside))),
  ];
  // Changed entitlements are reported once, as a hash that differs.
  const entitlements = verifyEntitlements(signature);
  const reading = content.some(({ code }) => code.startsWith('entitlements-')) ? [] : entitlements.findings;

  const signer = await verifySigner(signature, best, options);
  const requirement = signer.isProven
    ? requirementFindings(signature, {
        best,
        signer,
        infoPlist: outside.infoPlist,
        entitlements: entitlements.values,
      })
    : [];
  const hashed = (directory: CodeDirectory) => ({ hashType: directory.hashType, cdHash: cdHash(directory) });
  return {
    description: {
      kind: signer.kind,
      identifier: best.identifier,
      flags: flagNames(best.flags),
      cdHashes: codeDirectories.map(hashed),
      best: hashed(best),
      entitlements: entitlements.values,
      unreadableXml: entitlements.unreadableXml,
      chain: signer.chain,
      authority: signer.authority,
    },
    findings: [...content, ...reading, ...signer.findings, ...requirement],
  };
}

/** Removes duplicates: several CodeDirectories bind the same parts. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
}

interface SignerVerdict extends Pick<CmsVerdict, 'chain' | 'authority' | 'findings'> {
  kind: SignatureKind;
  /** True when the signer is proven; only then is the requirement evaluated. */
  isProven: boolean;
}

async function verifySigner(
  signature: EmbeddedSignature,
  best: CodeDirectory,
  { trust, now }: VerifyOptions,
): Promise<SignerVerdict> {
  const { cms, codeDirectories } = signature;
  if (cms === null) return withoutSigner(best);
  const [primary] = codeDirectories;
  const digests = codeDirectories.map(({ hashType, blob }) => ({
    hashType,
    digest: fullHash(hashType, blob),
  }));
  const { verifyCms } = await import('../cms/verify-cms.js'); // an ad-hoc signature needs no PKI
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

function withoutSigner({ flags }: CodeDirectory): SignerVerdict {
  const isLinkers = hasFlag(flags, 'linker-signed');
  const kind = isLinkers ? 'linker-signed' : 'adhoc';
  const missing = !hasFlag(flags, 'adhoc');
  const finding = missing
    ? verifyFinding('cms-missing', 'The signature has no CMS, and is not marked as ad-hoc.')
    : verifyFinding('signature-adhoc', adhocMessage(isLinkers), { severity: 'warning' });
  return { kind, isProven: !missing, chain: [], authority: null, findings: [finding] };
}

function adhocMessage(isLinkers: boolean): string {
  return isLinkers
    ? 'The signature is the linker’s: it does not identify the author of the program.'
    : 'The signature is ad-hoc: it does not identify the author of the program.';
}

/** Source: Security, OSX/libsecurity_codesigning/lib/StaticCode.cpp (`validateDirectory`, team identifier). */
function teamFindings({ teamId }: CodeDirectory, { chain }: CmsVerdict): Finding[] {
  const [leaf] = chain;
  const ofCertificate = leaf ? teamOf(leaf) : null;
  if (teamId === null || teamId === ofCertificate) return [];
  const message = `The signature names the team ${teamId}; the team of its certificate is ${ofCertificate ?? 'none'}.`;
  return [verifyFinding('team-mismatch', message)];
}

interface RequirementSubject {
  best: CodeDirectory;
  signer: SignerVerdict;
  infoPlist: Buffer | null;
  entitlements: Readonly<Record<string, unknown>>;
}

/** Code without an explicit requirement is required to have its own hash, which is always met. */
function requirementFindings(signature: EmbeddedSignature, description: RequirementSubject): Finding[] {
  const { best, signer, infoPlist, entitlements } = description;
  try {
    const requirement = signature.requirements && readDesignatedRequirement(signature.requirements);
    if (requirement === null) return [];
    const isMet = evaluateRequirement(requirement, {
      identifier: best.identifier,
      chain: signer.chain,
      isAppleAnchor: signer.authority !== null,
      infoPlist: readInfoPlist(infoPlist),
      entitlements,
      cdHashes: signature.codeDirectories.map(cdHash),
      platform: best.platform,
    });
    const message = 'The program does not meet its own designated requirement.';
    return isMet ? [] : [verifyFinding('requirement-not-met', message)];
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return [verifyFinding('requirement-malformed', `The requirement set cannot be read: ${error.message}.`)];
  }
}

function readInfoPlist(bytes: Buffer | null): Readonly<Record<string, unknown>> | null {
  if (bytes === null) return null;
  try {
    return readPropertyList(bytes, 'Info.plist');
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
