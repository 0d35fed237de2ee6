import { readPropertyList } from '../../property-list/read-property-list.js';
import type { EmbeddedSignature } from '../embedded-signature.js';
import { decodeEntitlementsDer } from './entitlements-der.js';

/**
 * Reads the entitlements of a signature: from the DER, which macOS prefers, or else from the property list. Accepts
 * property lists that older tools signed and codesign refuses today, e.g. with comments.
 * Throws `FormatError` when they are malformed.
 */
export function readSignedEntitlements({
  entitlementsDer,
  entitlementsXml,
}: Pick<EmbeddedSignature, 'entitlementsDer' | 'entitlementsXml'>): Record<string, unknown> {
  if (entitlementsDer) return decodeEntitlementsDer(entitlementsDer);
  if (!entitlementsXml || entitlementsXml.length === 0) return {};
  return readPropertyList(entitlementsXml, 'the signed entitlements');
}
