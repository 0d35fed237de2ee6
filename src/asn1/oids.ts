/**
 * The object identifiers of certificates (RFC 5280), CMS (RFC 5652), timestamps (RFC 3161, RFC 5035), PKCS#12 (RFC 7292)
 * and Apple's own.
 */

/** Types of content. */
export const contentType = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  encryptedData: '1.2.840.113549.1.7.6',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
} as const;

/** Attributes of a signer. */
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

/** Returns the name of a digest by its object identifier; null for one that is not allowed in signatures. */
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

/** Returns true for an allowed signature algorithm that goes with this digest. */
export function fitsDigest(signatureOid: string, digest: DigestName): boolean {
  return signatureOid === signatureOids.rsa || signatureDigests.get(signatureOid) === digest;
}

/** Bags of PKCS#12, and the content of a certificate bag: RFC 7292, 4.2. */
export const bagType = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
  nested: '1.2.840.113549.1.12.10.1.6',
} as const;
export const x509CertificateOid = '1.2.840.113549.1.9.22.1';
export const localKeyIdOid = '1.2.840.113549.1.9.21';

/** hmacWithSHA...: RFC 8018, B.1. */
export const hmacOids = {
  sha1: '1.2.840.113549.2.7',
  sha224: '1.2.840.113549.2.8',
  sha256: '1.2.840.113549.2.9',
  sha384: '1.2.840.113549.2.10',
  sha512: '1.2.840.113549.2.11',
} as const;

/** Protection by a password: pbeWithSHAAnd... of RFC 7292, appendix C; RFC 8018, A and B.2; NIST's ciphers. */
export const passwordOids = {
  tripleDes: '1.2.840.113549.1.12.1.3',
  doubleDes: '1.2.840.113549.1.12.1.4',
  rc2With128Bits: '1.2.840.113549.1.12.1.5',
  rc2With40Bits: '1.2.840.113549.1.12.1.6',
  pbkdf2: '1.2.840.113549.1.5.12',
  pbes2: '1.2.840.113549.1.5.13',
  pbmac1: '1.2.840.113549.1.5.14',
  aes128: '2.16.840.1.101.3.4.1.2',
  aes192: '2.16.840.1.101.3.4.1.22',
  aes256: '2.16.840.1.101.3.4.1.42',
  desEde3: '1.2.840.113549.3.7',
} as const;

/** Attribute types of names: RFC 4519, 2. */
export const nameFields = {
  CN: '2.5.4.3',
  C: '2.5.4.6',
  L: '2.5.4.7',
  ST: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  UID: '0.9.2342.19200300.100.1.1',
} as const;

/** Extensions of certificates: RFC 5280, 4.2.1. */
export const certificateExtension = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  certificatePolicies: '2.5.29.32',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
} as const;

/**
 * Object identifiers by which Apple marks its certificates: 1.2.840.113635 is Apple's arc, .100.6.1 marks leaves,
 * .100.6.2 intermediates.
 * Sources: Security, OSX/libsecurity_codesigning/lib/reqmaker.h and drmaker.cpp; sec/Security/SecPolicy.c;
 * Apple's "Worldwide Developer Relations" and "Developer ID" certification practice statements.
 */
export const marker = {
  appleDevelopment: '1.2.840.113635.100.6.1.2',
  appleDistribution: '1.2.840.113635.100.6.1.4',
  macAppDistribution: '1.2.840.113635.100.6.1.7',
  macInstallerDistribution: '1.2.840.113635.100.6.1.8',
  macDevelopment: '1.2.840.113635.100.6.1.12',
  developerIdApplication: '1.2.840.113635.100.6.1.13',
  developerIdInstaller: '1.2.840.113635.100.6.1.14',
  /** Worldwide Developer Relations intermediate. */
  wwdrAuthority: '1.2.840.113635.100.6.2.1',
  timestampAuthority: '1.2.840.113635.100.6.2.9',
  /** The date on which the team joined, as text: `YYYYMMDDhhmmssZ`. */
  developerIdDate: '1.2.840.113635.100.6.1.33',
  developerIdAuthority: '1.2.840.113635.100.6.2.6',
} as const;

/** Prefix of the extensions that Apple defines. */
export const appleArc = '1.2.840.113635.100.';

/** Extended key usages: RFC 5280, 4.2.1.12. */
export const purpose = {
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  /** Signing installer packages; Apple's own. */
  packageSigning: '1.2.840.113635.100.4.13',
} as const;
