import { readPropertyList } from '../../property-list/read-property-list.js';
import { FormatError } from '../../system/errors.js';
import type { Finding } from '../../system/issue.js';
import { cdHash } from '../code-directory/code-directory.js';
import { bestCodeDirectory, type EmbeddedSignature } from '../embedded-signature.js';
import { evaluateRequirement } from '../requirement/evaluate-requirement.js';
import { readDesignatedRequirement } from '../requirement/read-designated-requirement.js';
import { verifyFinding } from './verify-findings.js';
import type { SignerVerdict } from './verify-signer.js';

/** The values that a requirement tests, beside those of the CodeDirectory. */
export interface RequirementSubject {
  signer: SignerVerdict;
  infoPlist: Buffer | null;
  entitlements: Readonly<Record<string, unknown>>;
}

/** Evaluates the designated requirement of a signature against the code that it signs. */
export function verifyRequirement(
  signature: EmbeddedSignature & { requirements: Buffer },
  { signer, infoPlist, entitlements }: RequirementSubject,
): Finding[] {
  try {
    const best = bestCodeDirectory(signature);
    const requirement = readDesignatedRequirement(signature.requirements);
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
