import { isDeepStrictEqual } from 'node:util';
import { FormatError } from '../../system/errors.js';
import type { Finding } from '../../system/issue.js';
import type { EmbeddedSignature } from '../embedded-signature.js';
import { readSignedEntitlements } from '../entitlements/read-signed-entitlements.js';
import { verifyFinding } from './verify-findings.js';

/** The entitlements of a signature, and problems with them. */
export interface EntitlementsVerdict {
  values: Readonly<Record<string, unknown>>;
  findings: Finding[];
}

/** Reads the entitlements of a signature. XML and DER must have the same values when it has both. */
export function verifyEntitlements(
  signature: Pick<EmbeddedSignature, 'entitlementsXml' | 'entitlementsDer'>,
): EntitlementsVerdict {
  const { entitlementsXml, entitlementsDer } = signature;
  try {
    const values = readSignedEntitlements(signature);
    const fromXml = readSignedEntitlements({ entitlementsXml, entitlementsDer: null });
    const differ =
      entitlementsXml !== null &&
      entitlementsDer !== null &&
      !isDeepStrictEqual(plain(values), plain(fromXml));
    const message = 'The entitlements in XML differ from those in DER.';
    return { values, findings: differ ? [verifyFinding('entitlements-differ', message)] : [] };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const message = `The entitlements cannot be read: ${error.message}.`;
    return { values: {}, findings: [verifyFinding('entitlements-malformed', message)] };
  }
}

/** Returns the same values independent of the prototypes of their dictionaries. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
