import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import type { Asn1 } from '../../asn1/asn1.js';
import { digestOids, hmacOids, passwordOids } from '../../asn1/oids.js';
import { FormatError } from '../../system/errors.js';
import { forge, generatePkcs12Key } from './load-forge.js';
import type { Mac } from './read-pkcs12.js';

/**
 * Password-based protection of PKCS#12 files: PKCS#12's own (RFC 7292, appendix B and C), PBES2 and PBMAC1
 * (RFC 8018, RFC 9579).
 *
 * node-forge provides two things that neither WebCrypto nor node:crypto offers: RC2, with which macOS and old
 * OpenSSL encrypt certificates, and the key derivation of PKCS#12. node:crypto does the rest; it computes
 * hundreds of thousands of PBKDF2 rounds in the time that forge needs for a few thousand.
 */

/** Thrown for an unsupported `protection`: an algorithm, or too many rounds. */
export class UnsupportedProtection extends Error {
  constructor(readonly protection: string) {
    super(`${protection} is not supported`);
  }
}

/** Real files have from a thousand to a million rounds; each limit is what takes about a second. */
const mostRounds = { pbkdf2: 2_000_000, pkcs12: 500_000 } as const;

/** Purposes of derived bytes: RFC 7292, B.3. */
const purpose = { key: 1, iv: 2, mac: 3 } as const;

const digests: ReadonlyMap<string, { name: 'sha1' | 'sha256' | 'sha384' | 'sha512'; length: number }> =
  new Map([
    [digestOids.sha1, { name: 'sha1', length: 20 }],
    [digestOids.sha256, { name: 'sha256', length: 32 }],
    [digestOids.sha384, { name: 'sha384', length: 48 }],
    [digestOids.sha512, { name: 'sha512', length: 64 }],
  ]);

/** pbeWithSHAAnd...: RFC 7292, appendix C. Key lengths in bytes. */
const legacyCiphers: ReadonlyMap<string, { cipher: '3des' | '2des' | 'rc2'; keyLength: number }> = new Map([
  [passwordOids.tripleDes, { cipher: '3des', keyLength: 24 }],
  [passwordOids.doubleDes, { cipher: '2des', keyLength: 16 }],
  [passwordOids.rc2With128Bits, { cipher: 'rc2', keyLength: 16 }],
  [passwordOids.rc2With40Bits, { cipher: 'rc2', keyLength: 5 }],
]);

/** Encryption schemes of PBES2: RFC 8018, B.2, and the AES object identifiers of NIST. */
const modernCiphers: ReadonlyMap<string, { name: string; keyLength: number }> = new Map([
  [passwordOids.aes128, { name: 'aes-128-cbc', keyLength: 16 }],
  [passwordOids.aes192, { name: 'aes-192-cbc', keyLength: 24 }],
  [passwordOids.aes256, { name: 'aes-256-cbc', keyLength: 32 }],
  [passwordOids.desEde3, { name: 'des-ede3-cbc', keyLength: 24 }],
]);

/** Pseudo-random functions of PBKDF2. */
const pseudoRandom: ReadonlyMap<string, string> = new Map([
  [hmacOids.sha1, 'sha1'],
  [hmacOids.sha224, 'sha224'],
  [hmacOids.sha256, 'sha256'],
  [hmacOids.sha384, 'sha384'],
  [hmacOids.sha512, 'sha512'],
]);

/** Returns true when the MAC matches content and password. `password` is null for "none", which differs from empty. */
export function macFits(mac: Mac, content: Buffer, password: string | null): boolean {
  const algorithm = mac.algorithm.item(0).oid();
  const expected =
    algorithm === passwordOids.pbmac1 ? pbmac1(mac, content, password) : legacyMac(mac, content, password);
  return expected.length === mac.digest.length && timingSafeEqual(expected, mac.digest);
}

function legacyMac(mac: Mac, content: Buffer, password: string | null): Buffer {
  const digest = known(digests, mac.algorithm.item(0));
  const { salt, iterations } = mac;
  const key = derive({
    password,
    salt,
    iterations,
    digest: digest.name,
    purpose: 'mac',
    length: digest.length,
  });
  return createHmac(digest.name, key).update(content).digest();
}

/** Computes the MAC of RFC 9579, an HMAC with a key from PBKDF2. */
function pbmac1(mac: Mac, content: Buffer, password: string | null): Buffer {
  const [keyDerivation, scheme] = mac.algorithm.item(1).items();
  if (!keyDerivation || !scheme) throw new FormatError('the PKCS#12 file has a damaged MAC');
  const hash = known(pseudoRandom, scheme.item(0));
  return createHmac(hash, pbkdf2(keyDerivation, password, null))
    .update(content)
    .digest();
}

/** Decrypts by an AlgorithmIdentifier. Throws any error for a wrong password. */
export function decrypt(algorithm: Asn1, content: Buffer, password: string | null): Buffer {
  if (algorithm.item(0).oid() === passwordOids.pbes2)
    return decryptModern(algorithm.item(1), content, password);
  const { cipher, keyLength } = known(legacyCiphers, algorithm.item(0));
  const parameters = algorithm.item(1);
  const shared = {
    password,
    salt: parameters.item(0).octets(),
    iterations: parameters.item(1).integer(),
    digest: 'sha1',
  } as const;
  const key = derive({ ...shared, purpose: 'key', length: keyLength });
  const iv = derive({ ...shared, purpose: 'iv', length: 8 });
  if (cipher === 'rc2') return decryptRc2({ key, iv, content });
  const threeKeys = cipher === '2des' ? Buffer.concat([key, key.subarray(0, 8)]) : key;
  return decipher('des-ede3-cbc', { key: threeKeys, iv, content });
}

/** `PBES2-params ::= SEQUENCE { keyDerivationFunc, encryptionScheme { oid, iv } }` */
function decryptModern(parameters: Asn1, content: Buffer, password: string | null): Buffer {
  const scheme = parameters.item(1);
  const { name, keyLength } = known(modernCiphers, scheme.item(0));
  const key = pbkdf2(parameters.item(0), password, keyLength);
  return decipher(name, { key, iv: scheme.item(1).octets(), content });
}

/** `PBKDF2-params ::= SEQUENCE { salt, iterationCount, keyLength OPTIONAL, prf DEFAULT hmacWithSHA1 }` */
function pbkdf2(keyDerivation: Asn1, password: string | null, keyLength: number | null): Buffer {
  const algorithm = keyDerivation.item(0).oid();
  if (algorithm !== passwordOids.pbkdf2) throw new UnsupportedProtection(`the algorithm ${algorithm}`);
  const parameters = keyDerivation.item(1);
  const [salt, iterations, ...optional] = parameters.items();
  if (!salt || !iterations) throw new FormatError('the PKCS#12 file has damaged key derivation parameters');
  const stated = optional.find((field) => field.isInteger())?.integer();
  const prf = optional.find((field) => !field.isInteger());
  const length = keyLength ?? stated;
  if (length === undefined || length > 64)
    throw new FormatError('the PKCS#12 file does not state a key length');
  const hash = prf ? known(pseudoRandom, prf.item(0)) : 'sha1';
  const rounds = checked(iterations.integer(), mostRounds.pbkdf2);
  return pbkdf2Sync(password ?? '', salt.octets(), rounds, length, hash);
}

interface Derivation {
  password: string | null;
  salt: Buffer;
  iterations: number;
  digest: 'sha1' | 'sha256' | 'sha384' | 'sha512';
  purpose: keyof typeof purpose;
  length: number;
}

/** Key derivation of PKCS#12: RFC 7292, B.2. */
function derive(request: Derivation): Buffer {
  const derived = generatePkcs12Key(
    request.password,
    forge.util.createBuffer(request.salt.toString('binary')),
    purpose[request.purpose],
    checked(request.iterations, mostRounds.pkcs12),
    request.length,
    forge.md[request.digest].create(),
  );
  return Buffer.from(derived.getBytes(), 'binary');
}

interface Encrypted {
  key: Buffer;
  iv: Buffer;
  content: Buffer;
}

function decipher(name: string, { key, iv, content }: Encrypted): Buffer {
  const cipher = createDecipheriv(name, key, iv);
  return Buffer.concat([cipher.update(content), cipher.final()]);
}

function decryptRc2({ key, iv, content }: Encrypted): Buffer {
  const cipher = forge.rc2.createDecryptionCipher(key.toString('binary'), key.length * 8);
  cipher.start(iv.toString('binary'));
  cipher.update(forge.util.createBuffer(content.toString('binary')));
  if (!cipher.finish()) throw new FormatError('an encrypted part has invalid padding');
  return Buffer.from(cipher.output.getBytes(), 'binary');
}

function checked(iterations: number, most: number): number {
  if (iterations >= 1 && iterations <= most) return iterations;
  throw new UnsupportedProtection(`${iterations} rounds of key derivation`);
}

function known<T>(table: ReadonlyMap<string, T>, algorithm: Asn1): T {
  const name = algorithm.oid();
  const found = table.get(name);
  if (found === undefined) throw new UnsupportedProtection(`the algorithm ${name}`);
  return found;
}
