import { createHash, verify } from 'node:crypto';
import { readAsn1 } from '../../asn1/asn1.js';
import { attribute } from '../../asn1/oids.js';
import type { ReadSigner } from './read-signed-data.js';

export interface SignerProblem {
  kind: 'signature' | 'digest';
  message: string;
}

/**
 * Verifies one SignerInfo of a SignedData over its content, RFC 5652, 5.4 to 5.6: content type and digest among the
 * signed attributes, and the signature over these. Rejects signatures without signed attributes, which Apple's
 * always have. Does not verify the chain. Returns the problems; empty for a valid signature.
 */
export function verifySignerInfo(signer: ReadSigner, type: string, content: Buffer): SignerProblem[] {
  const { certificate, digest, signedSet } = signer;
  if (certificate === null) return [signatureProblem('the certificate of the signer is missing')];
  if (digest === null) return [signatureProblem('its digest algorithm is not allowed')];
  if (signedSet === null) return [signatureProblem('it has no signed attributes')];
  const problems: SignerProblem[] = [];
  const statedType = signer.signedAttributes.get(attribute.contentType)?.[0];
  if (!statedType || readAsn1(statedType, 'the content type').oid() !== type) {
    problems.push(signatureProblem('it covers content of another type'));
  }
  const stated = signer.signedAttributes.get(attribute.messageDigest)?.[0];
  const actual = createHash(digest).update(content).digest();
  if (!stated || !readAsn1(stated, 'the message digest').octets().equals(actual)) {
    problems.push({ kind: 'digest', message: 'the signed digest differs from that of the content' });
  }
  if (!isSignatureRight(signer, signedSet)) {
    problems.push(signatureProblem('the signature value does not match the signed attributes and the key'));
  }
  return problems;
}

function isSignatureRight({ certificate, digest, signature }: ReadSigner, signedSet: Buffer): boolean {
  if (certificate === null || digest === null) return false;
  try {
    return verify(digest, signedSet, certificate.publicKey, signature);
  } catch {
    return false; // a key that cannot verify anything
  }
}

function signatureProblem(message: string): SignerProblem {
  return { kind: 'signature', message };
}
