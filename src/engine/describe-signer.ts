import { findChain } from '../identity/find-chain.js';
import type { PublicIdentity } from '../identity/identity.js';
import type { Trust } from '../identity/trust.js';
import type { SignerDescription } from './engine.js';

/**
 * Describes an identity for the report; null is ad-hoc. The chain shows whether a replay issued it. A certificate that
 * leads to no known root has no team, whatever it says: codesign writes none into the signature.
 * Source: Security, OSX/libsecurity_codesigning/lib/signer.cpp (`getTeamIDFromSigner`).
 */
export function describeSigner(
  identity: PublicIdentity | null,
  { trust, now }: { trust: Trust; now: Date },
): SignerDescription {
  if (identity === null) {
    return { mode: 'adhoc', name: null, kind: null, teamId: null, sha1: null, expires: null };
  }
  const { name, kind, teamId, sha1, expires, certificate, chain } = identity;
  const { anchor } = findChain({ leaf: certificate, candidates: chain, trust, at: now });
  const mode = anchor?.authority === 'replay' ? 'replay' : 'developer-id';
  return { mode, name, kind, teamId: anchor ? teamId : null, sha1, expires };
}
