import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { FormatError } from '../../system/errors.js';

/**
 * A public key of version 4 (RFC 9580, section 5.5.2): 4 | time(4) | algorithm | RSA: modulus, exponent. Its fingerprint
 * is SHA-1 over 0x99, the length in two bytes and the packet (section 5.5.4).
 */
export interface OpenPgpKey {
  /** 40 upper-case hex digits. */
  fingerprint: string;
  key: KeyObject;
  /** The bytes that a binding signature covers. */
  signedForm: Buffer;
}

const algorithmRsa = 1;

/** Reads a key packet; null for another version or algorithm. Throws `FormatError`. */
export function readPublicKey(body: Buffer): OpenPgpKey | null {
  if (body[0] !== 4 || body[5] !== algorithmRsa) return null;
  const modulus = readInteger(body, 6);
  const exponent = readInteger(body, modulus.end);
  const jwk = { kty: 'RSA', n: modulus.value.toString('base64url'), e: exponent.value.toString('base64url') };
  const head = Buffer.from([0x99, body.length >> 8, body.length & 0xff]);
  const signedForm = Buffer.concat([head, body]);
  const fingerprint = createHash('sha1').update(signedForm).digest('hex').toUpperCase();
  return { fingerprint, key: createPublicKey({ key: jwk, format: 'jwk' }), signedForm };
}

/** Reads an integer: its length in bits in two bytes, then its bytes. Source: section 3.2. */
export function readInteger(bytes: Buffer, offset: number): { value: Buffer; end: number } {
  if (offset + 2 > bytes.length) throw new FormatError('an OpenPGP integer is truncated', offset);
  const end = offset + 2 + Math.ceil(bytes.readUInt16BE(offset) / 8);
  if (end > bytes.length) throw new FormatError('an OpenPGP integer is truncated', offset);
  return { value: bytes.subarray(offset + 2, end), end };
}
