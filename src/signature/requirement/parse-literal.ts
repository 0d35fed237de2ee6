import type { Cursor } from './tokens.js';

/** Size of a SHA-1 hash, or of a truncated one. */
const hashSize = 20;

/** Parses a hash of 20 bytes, `H"..."`. */
export function readHash(cursor: Cursor): Buffer {
  const { kind, text } = cursor.peek();
  if (kind !== 'hash' || text.length !== 2 * hashSize) throw cursor.failure('a hash H"..." of 40 digits');
  cursor.next();
  return Buffer.from(text, 'hex');
}

/** Parses a signed 32-bit integer in decimal digits. */
export function readInteger(cursor: Cursor): number {
  const sign = cursor.take('-') ? -1 : 1;
  const { kind, text } = cursor.peek();
  const value = Number(text);
  if (kind !== 'integer' || value > 0x7fffffff) throw cursor.failure('an integer');
  cursor.next();
  return sign * value || 0;
}
