import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  keyHash,
  parseVerifierKey,
  type VerifierKey,
} from '../../../src/go/checksum-database/signed-note.js';

const sha256 = (...parts: Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The Merkle tree hash, computed exactly as RFC 6962, 2.1 defines it. */
export function merkleRoot(records: readonly Buffer[]): Buffer {
  const [only] = records;
  if (records.length === 1 && only) return sha256(Buffer.of(0), only);
  let split = 1;
  while (split * 2 < records.length) split *= 2;
  return sha256(Buffer.of(1), merkleRoot(records.slice(0, split)), merkleRoot(records.slice(split)));
}

/** Creates a key for signing notes, with its text for GOSUMDB. */
export function makeKey(name: string): { verifier: VerifierKey; text: string; privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const key = Buffer.concat([Buffer.of(1), raw]);
  const text = `${name}+${keyHash(name, key)}+${key.toString('base64')}`;
  return { verifier: parseVerifierKey(text), text, privateKey };
}

/** Creates a note with one signature in the name of `key`; `sign` returns the Ed25519 signature over the text. */
export function writeNote(text: string, key: VerifierKey, sign: (text: Buffer) => Buffer): string {
  const encoded = Buffer.concat([Buffer.from(key.hash, 'hex'), sign(Buffer.from(text))]).toString('base64');
  return `${text}\n— ${key.name} ${encoded}\n`;
}

/** A checksum database in memory: `get` answers the paths that the real one serves, or null. */
export function signedLog(
  key: ReturnType<typeof makeKey>,
  records: readonly string[],
): { get(path: string): Buffer | null; note: string } {
  const leaves = records.map((record) => Buffer.from(record));
  const tree = `go.sum database tree\n${leaves.length}\n${merkleRoot(leaves).toString('base64')}\n`;
  const note = writeNote(tree, key.verifier, (text) => sign(null, text, key.privateKey));
  return { note, get: (path) => lookup(records, note, path) ?? tile(leaves, path) };
}

function lookup(records: readonly string[], note: string, path: string): Buffer | null {
  const [, module, version] = /^lookup\/(.+)@(.+)$/.exec(path) ?? [];
  const index = records.findIndex((record) => record.startsWith(`${module} ${version} `));
  return index < 0 ? null : Buffer.from(`${index}\n${records[index]}\n${note}`);
}

function tile(leaves: readonly Buffer[], path: string): Buffer | null {
  const match = /^tile\/8\/(\d+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path);
  if (match === null) return null;
  const [, level, digits = '', width = '256'] = match;
  const span = 256 ** Number(level);
  const first = Number(digits.replaceAll(/[x/]/g, '')) * 256;
  const hashes = Array.from({ length: Number(width) }, (_, offset) => {
    const start = (first + offset) * span;
    const part = leaves.slice(start, start + span);
    return part.length === span ? merkleRoot(part) : null;
  });
  return hashes.includes(null) ? null : Buffer.concat(hashes.filter((each) => each !== null));
}
