import { readPropertyList } from '../../property-list/read-property-list.js';
import type { EmbeddedSignature } from '../embedded-signature.js';
import { decodeEntitlementsDer } from './entitlements-der.js';

/**
 * The entitlements that a signature has: by the DER, which macOS prefers, or else by the property list. Older tools
 * signed property lists that would be refused today (with comments, say), so this is lenient.
 * Throws `FormatError` when they cannot be read.
 */
export function readSignedEntitlements({
  entitlementsDer,
  entitlementsXml,
}: Pick<EmbeddedSignature, 'entitlementsDer' | 'entitlementsXml'>): Record<string, unknown> {
  if (entitlementsDer) return decodeEntitlementsDer(entitlementsDer);
  if (!entitlementsXml || entitlementsXml.length === 0) return {};
  return readPropertyList(entitlementsXml, 'the signed entitlements');
}
