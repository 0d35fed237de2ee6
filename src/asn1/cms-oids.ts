/** Object identifiers of CMS (RFC 5652), timestamps (RFC 3161, RFC 5035) and Apple's own signed attributes. */
export const contentType = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
} as const;

export const attribute = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  timestampToken: '1.2.840.113549.1.9.16.2.14',
  /** Property list with the cdhashes: Security, libsecurity_smime/lib/secoid.c, APPLE_HASH_AGILITY. */
  cdHashList: '1.2.840.113635.100.9.1',
  /** A sequence of algorithm and digest for each CodeDirectory: APPLE_HASH_AGILITY_V2. */
  cdHashDigests: '1.2.840.113635.100.9.2',
} as const;

/** Digest algorithms by the names of node:crypto. */
export const digestOids = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const;
export type DigestName = keyof typeof digestOids;

/** The name of a digest by its object identifier; null for one that signatures must not use. */
export function digestName(oid: string): DigestName | null {
  const found = Object.entries(digestOids).find(([, value]) => value === oid);
  return (found?.[0] as DigestName | undefined) ?? null;
}

export const signatureOids = {
  rsa: '1.2.840.113549.1.1.1',
  rsaWithSha256: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

/** Signature algorithms with a digest in their name: RFC 8017, A.2.4, and RFC 5758, 3.2. */
const signatureDigests: ReadonlyMap<string, DigestName> = new Map([
  ['1.2.840.113549.1.1.5', 'sha1'],
  [signatureOids.rsaWithSha256, 'sha256'],
  ['1.2.840.113549.1.1.12', 'sha384'],
  ['1.2.840.113549.1.1.13', 'sha512'],
  ['1.2.840.10045.4.1', 'sha1'],
  [signatureOids.ecdsaWithSha256, 'sha256'],
  ['1.2.840.10045.4.3.3', 'sha384'],
  ['1.2.840.10045.4.3.4', 'sha512'],
]);

/** Whether a signature algorithm is one that may be used, with this digest. */
export function fitsDigest(signatureOid: string, digest: DigestName): boolean {
  return signatureOid === signatureOids.rsa || signatureDigests.get(signatureOid) === digest;
}

/** By CodeDirectory hash type: Security, OSX/libsecurity_codesigning/lib/CSCommon.h, kSecCodeSignatureHash... */
const digestsByHashType: ReadonlyMap<number, DigestName> = new Map([
  [1, 'sha1'],
  [2, 'sha256'],
  [3, 'sha256'], // truncated to 20 bytes where it stands in a CodeDirectory
  [4, 'sha384'],
  [5, 'sha512'],
]);

/** Object identifier of the algorithm behind a CodeDirectory's hash type; null for an unknown type. */
export function hashTypeOid(hashType: number): string | null {
  const name = digestsByHashType.get(hashType);
  return name ? digestOids[name] : null;
}
