import type { ByteSource } from '../../system/files/byte-source.js';
import type { Finding } from '../../system/issue.js';
import { type CodeDirectory, cdHash } from '../code-directory/code-directory.js';
import { flagNames, hasFlag } from '../code-directory/flags.js';
import { bestCodeDirectory, type EmbeddedSignature } from '../embedded-signature.js';
import type { SliceVerification, VerifyOptions } from './verification.js';
import type { VerifiedEntitlements } from './verify-entitlements.js';
import { verifyFinding } from './verify-findings.js';
import { verifyPages } from './verify-pages.js';
import type { RequirementSubject } from './verify-requirement.js';
import type { SignerVerdict } from './verify-signer.js';
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
  const entitlements = await entitlementsOf(signature);
  const reading = content.some(({ code }) => code.startsWith('entitlements-')) ? [] : entitlements.findings;

  const signer = await signerOf(signature, best, options);
  const requirement = signer.isProven
    ? await requirementFindings(signature, {
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

/** Loads the readers of property lists and DER only for a signature that has entitlements. */
async function entitlementsOf(signature: EmbeddedSignature): Promise<VerifiedEntitlements> {
  const { entitlementsXml, entitlementsDer } = signature;
  if (entitlementsXml === null && entitlementsDer === null) return noEntitlements;
  const { verifyEntitlements } = await import('./verify-entitlements.js');
  return verifyEntitlements(signature);
}

const noEntitlements: VerifiedEntitlements = { values: {}, unreadableXml: null, findings: [] };

/** Loads the readers of certificates only for a signature that has a signer. */
async function signerOf(
  signature: EmbeddedSignature,
  best: CodeDirectory,
  options: VerifyOptions,
): Promise<SignerVerdict> {
  const { cms } = signature;
  if (cms === null) return withoutSigner(best);
  const { verifySigner } = await import('./verify-signer.js');
  return verifySigner({ ...signature, cms }, best, options);
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

/** Code without an explicit requirement is required to have its own hash, which is always met. */
async function requirementFindings(
  signature: EmbeddedSignature,
  subject: RequirementSubject,
): Promise<Finding[]> {
  if (signature.requirements === null) return [];
  const { verifyRequirement } = await import('./verify-requirement.js');
  return verifyRequirement({ ...signature, requirements: signature.requirements }, subject);
}
