import { constants, createHash, type KeyObject, privateEncrypt, publicDecrypt } from 'node:crypto';
import type { PackageChecksum } from '../../archive/flat-package/lay-out-signature.js';

/**
 * The RSA signature of a package, PKCS #1 v1.5. The checksum is the digest; it is not hashed again.
 * Source: xar, src/xar.c (`--sign`, `--inject-sig`); the DigestInfo by RFC 8017, 9.2.
 */
const digestInfos: Record<PackageChecksum, Buffer> = {
  sha1: Buffer.from('3021300906052b0e03021a05000414', 'hex'),
  sha256: Buffer.from('3031300d060960864801650304020105000420', 'hex'),
};

export interface Checksum {
  algorithm: PackageChecksum;
  value: Buffer;
}

/** Signs the checksum of a package with an RSA key. */
export function signChecksum({ algorithm, value }: Checksum, key: KeyObject): Buffer {
  const info = Buffer.concat([digestInfos[algorithm], value]);
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, info);
}

/**
 * Reports whether an RSA signature is over the checksum of a package. It may be over the hash of the checksum, as rcodesign
 * and some older packages have it.
 */
export function isChecksumSigned(checksum: Buffer, signature: Buffer, key: KeyObject): boolean {
  const digests = ['sha1', 'sha256'].map((algorithm) => createHash(algorithm).update(checksum).digest());
  try {
    const info = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature);
    return [checksum, ...digests].some((digest) => info.subarray(-digest.length).equals(digest));
  } catch {
    return false; // OpenSSL refuses the key or the padding
  }
}
