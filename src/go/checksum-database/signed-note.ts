import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { FormatError } from '../../system/errors.js';

/**
 * Signed notes (https://pkg.go.dev/golang.org/x/mod/sumdb/note):
 *
 *   text, each line ended by a newline
 *   (blank line)
 *   — <name> <base64 of: key hash, 4 bytes big-endian | Ed25519 signature over the text, 64 bytes>
 *
 * A verifier key is `<name>+<key hash, 8 hex digits>+<base64 of: algorithm, 1 byte | public key, 32 bytes>`; the
 * key hash is the first four bytes of SHA-256 over `<name>\n<algorithm><public key>`.
 */
export interface VerifierKey {
  name: string;
  /** Key hash, 8 lower-case hex digits. */
  hash: string;
  publicKey: KeyObject;
}

const algorithmEd25519 = 1;
const keyHashLength = 4;
const publicKeyLength = 32;
/** Limit on signature lines, as in the Go implementation. */
const maximumSignatures = 100;

/** Reads a verifier key. Throws `FormatError`. */
export function parseVerifierKey(text: string): VerifierKey {
  const [, name, hash, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
  if (name === undefined || hash === undefined || encoded === undefined) {
    throw new FormatError('a verifier key has the form name+hash+key');
  }
  const key = Buffer.from(encoded, 'base64');
  if (key.length !== 1 + publicKeyLength || key[0] !== algorithmEd25519) {
    throw new FormatError('the verifier key is not an Ed25519 key');
  }
  if (keyHash(name, key) !== hash)
    throw new FormatError('the hash in the verifier key does not match the key');
  const x = key.subarray(1).toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return { name, hash, publicKey };
}

/** Returns the hash of `key` (algorithm byte and public key) under a name, as 8 hex digits. */
export function keyHash(name: string, key: Uint8Array): string {
  const digest = createHash('sha256').update(`${name}\n`).update(key).digest();
  return digest.subarray(0, keyHashLength).toString('hex');
}

/** Checks that a note is signed by `key` and returns its text. Throws `FormatError` for any other note. */
export function openNote(note: string, key: VerifierKey): string {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) throw new FormatError('the note has no signature');
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (lines.length > maximumSignatures) throw new FormatError('the note has too many signatures');
  const signatures = lines
    .map(parseSignature)
    .filter(({ name, hash }) => name === key.name && hash === key.hash);
  if (signatures.length === 0) throw new FormatError(`the note is not signed by ${key.name}`);
  const good = signatures.every(({ bytes }) => verify(null, Buffer.from(text), key.publicKey, bytes));
  if (!good) throw new FormatError(`the signature of ${key.name} does not match the note`);
  return text;
}

function parseSignature(line: string): { name: string; hash: string; bytes: Buffer } {
  const [, name, encoded] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  if (name === undefined || bytes.length <= keyHashLength) {
    throw new FormatError('a signature line of the note is malformed');
  }
  return {
    name,
    hash: bytes.subarray(0, keyHashLength).toString('hex'),
    bytes: bytes.subarray(keyHashLength),
  };
}
