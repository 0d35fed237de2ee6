import { isDeepStrictEqual } from 'node:util';
import { FormatError, InputError } from '../../system/errors.js';
import type { Finding } from '../../system/issue.js';
import type { EmbeddedSignature } from '../embedded-signature.js';
import { parseEntitlements } from '../entitlements/parse-entitlements.js';
import { readSignedEntitlements } from '../entitlements/read-signed-entitlements.js';
import { verifyFinding } from './verify-findings.js';

type Values = Readonly<Record<string, unknown>>;

/** The entitlements of a signature, and problems with them. */
export interface VerifiedEntitlements {
  values: Values;
  /** The reason why the kernel cannot read the XML; null when it can, or reads a DER with the same values instead. */
  unreadableXml: InputError | null;
  findings: Finding[];
}

/**
 * Reads the entitlements of a signature. XML and DER must have the same values when it has both. XML that only Core
 * Foundation reads, e.g. with comments, is a warning when the DER agrees: macOS 12 and later read the DER.
 */
export function verifyEntitlements(
  signature: Pick<EmbeddedSignature, 'entitlementsXml' | 'entitlementsDer'>,
): VerifiedEntitlements {
  const { entitlementsXml, entitlementsDer } = signature;
  try {
    const values = readSignedEntitlements(signature);
    if (entitlementsXml === null || entitlementsXml.length === 0) {
      return { values, unreadableXml: null, findings: [] };
    }
    const { fromXml, problem } = readXml(entitlementsXml);
    if (entitlementsDer === null) return { values, unreadableXml: problem, findings: [] };
    if (!isDeepStrictEqual(plain(values), plain(fromXml))) {
      const message = 'The entitlements in XML differ from those in DER.';
      return { values, unreadableXml: problem, findings: [verifyFinding('entitlements-differ', message)] };
    }
    return { values, unreadableXml: null, findings: problem === null ? [] : [xmlWarning(problem)] };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const message = `The entitlements cannot be read: ${error.message}.`;
    return { values: {}, unreadableXml: null, findings: [verifyFinding('entitlements-malformed', message)] };
  }
}

/** Reads the XML like the kernel and, when that fails, like Core Foundation. */
function readXml(xml: Buffer): { fromXml: Values; problem: InputError | null } {
  try {
    return { fromXml: parseEntitlements(xml).values, problem: null };
  } catch (problem) {
    if (!(problem instanceof InputError)) throw problem;
    const fromXml = readSignedEntitlements({ entitlementsXml: xml, entitlementsDer: null });
    return { fromXml, problem };
  }
}

function xmlWarning({ message }: InputError): Finding {
  const reason = message.replace(/^entitlements cannot be used: /, '');
  return verifyFinding(
    'entitlements-xml-unreadable',
    `The kernel cannot read the entitlements in XML (${reason.replace(/\.$/, '')}); those in DER are readable and the same.`,
    { severity: 'warning' },
  );
}

/** Returns the same values independent of the prototypes of their dictionaries. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
