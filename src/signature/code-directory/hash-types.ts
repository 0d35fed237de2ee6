import { hash } from 'node:crypto';
import { type DigestName, digestOids } from '../../asn1/oids.js';

/**
 * The hash types of a CodeDirectory. `size` is the number of bytes that it stores of each hash.
 * Source: Security, OSX/libsecurity_codesigning/lib/CSCommon.h (`SecCSDigestAlgorithm`).
 */
interface HashType {
  number: number;
  name: string;
  algorithm: DigestName;
  size: number;
  /** Higher is preferred: codedirectory.cpp, `hashPriorities`. */
  rank: number;
}

const hashTypes: readonly HashType[] = [
  { number: 1, name: 'sha1', algorithm: 'sha1', size: 20, rank: 1 },
  { number: 2, name: 'sha256', algorithm: 'sha256', size: 32, rank: 3 },
  { number: 3, name: 'sha256-truncated', algorithm: 'sha256', size: 20, rank: 2 },
  { number: 4, name: 'sha384', algorithm: 'sha384', size: 48, rank: 4 },
  { number: 5, name: 'sha512', algorithm: 'sha512', size: 64, rank: 0 },
];

export const sha1Type = 1;
export const sha256Type = 2;

const byNumber = new Map(hashTypes.map((type) => [type.number, type]));

function known(hashType: number): HashType {
  const type = byNumber.get(hashType);
  if (!type) throw new RangeError(`there is no hash type ${hashType}`);
  return type;
}

/** Returns true when a CodeDirectory of this type can be verified. */
export function isKnownHashType(hashType: number): boolean {
  return byNumber.has(hashType);
}

/** Returns the name of a hash type, e.g. `sha256`; `unknown(NUMBER)` for one without a name. */
export function hashTypeName(hashType: number): string {
  return byNumber.get(hashType)?.name ?? `unknown(${hashType})`;
}

/** Returns the object identifier of the algorithm; null for an unknown type. */
export function hashTypeOid(hashType: number): string | null {
  const type = byNumber.get(hashType);
  return type ? digestOids[type.algorithm] : null;
}

/** Returns the name of the algorithm for `node:crypto`. */
export function algorithmOf(hashType: number): string {
  return known(hashType).algorithm;
}

/** Returns the number of bytes of each hash in a CodeDirectory of this type. */
export function hashSize(hashType: number): number {
  return known(hashType).size;
}

/** Ranks the type among several CodeDirectories, higher is preferred; -1 for an unknown one. */
export function hashRank(hashType: number): number {
  return byNumber.get(hashType)?.rank ?? -1;
}

/** Computes the whole hash, not truncated to the size in a CodeDirectory. */
export function fullHash(hashType: number, bytes: Uint8Array): Buffer {
  const { algorithm } = known(hashType);
  return hash(algorithm, bytes, 'buffer');
}

/** Computes the hash, truncated to the size in a CodeDirectory of this type. */
export function slotHash(hashType: number, bytes: Uint8Array): Buffer {
  return fullHash(hashType, bytes).subarray(0, known(hashType).size);
}
