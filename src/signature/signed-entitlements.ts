import { parse } from 'plist';
import { FormatError } from '../system/errors.js';
import type { EmbeddedSignature } from './embedded-signature.js';
import { decodeEntitlementsDer } from './entitlements.js';

/**
 * The entitlements that a signature has: by the DER, which macOS prefers, or else by the property list. Older tools
 * signed property lists that would be refused today (with comments, say), so this is lenient.
 * Throws `FormatError` when they cannot be read.
 */
export function signedEntitlements({
  entitlementsDer,
  entitlementsXml,
}: Pick<EmbeddedSignature, 'entitlementsDer' | 'entitlementsXml'>): Record<string, unknown> {
  if (entitlementsDer) return decodeEntitlementsDer(entitlementsDer);
  return entitlementsXml && entitlementsXml.length > 0 ? readXml(entitlementsXml) : {};
}

function readXml(xml: Buffer): Record<string, unknown> {
  let values: unknown;
  try {
    values = parse(xml.toString('utf8').replace(/\0+$/, ''));
  } catch {
    throw new FormatError('the signed entitlements are not a property list');
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new FormatError('the signed entitlements are not a dictionary');
  }
  return values as Record<string, unknown>;
}
