import { constants, type KeyObject, verify } from 'node:crypto';
import { FormatError } from '../../system/errors.js';
import { readInteger } from './read-public-key.js';

/**
 * A signature of version 4 (RFC 9580, section 5.2.3):
 *
 *   4 | type | public-key algorithm | hash algorithm | length(2), hashed subpackets | length(2), other subpackets |
 *   first 2 bytes of the hash | RSA: signature as integer
 */
export interface OpenPgpSignature {
  type: number;
  hash: string;
  /** The part of the packet that is signed, with its trailer. */
  signedTail: Buffer;
  /** Integer of an RSA signature. */
  value: Buffer;
}

export const signatureTypes = { file: 0x00, subkeyBinding: 0x18 } as const;

const algorithmRsa = 1;

/** Section 9.5. SHA-1 (2) appears in bindings of old subkeys only. */
const hashes: Readonly<Record<number, string>> = { 2: 'sha1', 8: 'sha256', 9: 'sha384', 10: 'sha512' };

/** Reads a signature packet; null for another version or algorithm. Throws `FormatError`. */
export function readSignature(body: Buffer): OpenPgpSignature | null {
  const [version, type = 0, algorithm, hashNumber = 0] = body;
  const hash = hashes[hashNumber];
  if (version !== 4 || algorithm !== algorithmRsa || hash === undefined) return null;
  const hashedEnd = 6 + readLength(body, 4);
  const otherEnd = hashedEnd + 2 + readLength(body, hashedEnd);
  const trailer = Buffer.alloc(6);
  trailer.writeUInt16BE(0x04ff, 0);
  trailer.writeUInt32BE(hashedEnd, 2);
  const signedTail = Buffer.concat([body.subarray(0, hashedEnd), trailer]);
  return { type, hash, signedTail, value: readInteger(body, otherEnd + 2).value };
}

function readLength(body: Buffer, offset: number): number {
  if (offset + 2 > body.length) throw new FormatError('an OpenPGP signature is truncated', offset);
  return body.readUInt16BE(offset);
}

/** Returns true when a key made the signature over these bytes. */
export function isSignedBy(key: KeyObject, signature: OpenPgpSignature, data: readonly Buffer[]): boolean {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  const padded = Buffer.alloc(Math.max(Math.ceil(bits / 8), signature.value.length));
  signature.value.copy(padded, padded.length - signature.value.length);
  const rsa = { key, padding: constants.RSA_PKCS1_PADDING };
  return verify(signature.hash, Buffer.concat([...data, signature.signedTail]), rsa, padded);
}
