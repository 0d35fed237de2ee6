import { createHash, createHmac, randomBytes } from 'node:crypto';
import { bagType, contentType, digestOids, localKeyIdOid, x509CertificateOid } from '../../asn1/oids.js';
import type { Identity } from '../identity.js';
import { forge, generatePkcs12Key } from './load-forge.js';

/**
 * `modern`: AES-256 and SHA-256, as OpenSSL 3 writes. `legacy`: Triple DES and SHA-1, which every version of macOS's
 * `security import` opens.
 */
export type Pkcs12Form = 'modern' | 'legacy';

const { asn1 } = forge;
type Asn1 = forge.asn1.Asn1;

/** The number of rounds of `openssl pkcs12 -export`. */
const iterations = 2048;
const saltLength = 16;
/** PFX version: RFC 7292, section 4. */
const version = 3;
/** Purpose of derived bytes: a MAC key. RFC 7292, B.3. */
const macPurpose = 3;

const forms = {
  modern: {
    cipher: { algorithm: 'aes256', prfAlgorithm: 'sha256' },
    mac: { digest: 'sha256', oid: digestOids.sha256, length: 32 },
  },
  legacy: {
    cipher: { algorithm: '3des' },
    mac: { digest: 'sha1', oid: digestOids.sha1, length: 20 },
  },
} as const;

/**
 * Writes an identity and the certificates of its chain as a PKCS#12 file (RFC 7292), everything encrypted.
 *
 * ```
 * PFX { version, authSafe: data { AuthenticatedSafe }, macData }
 * AuthenticatedSafe: encryptedData { certificate bags }, data { shrouded key bag }
 * ```
 * node-forge encrypts and derives keys; its own writer of PKCS#12 accepts only RSA certificates.
 */
export function exportPkcs12(identity: Identity, password: string, form: Pkcs12Form): Buffer {
  const keyId = createHash('sha1').update(identity.certificate.raw).digest();
  const certificates = identity.chain.map((certificate, index) =>
    bag(bagType.certificate, certificateValue(certificate.raw), index === 0 ? keyId : null),
  );
  const key = bag(bagType.shroudedKey, encrypt(privateKeyInfo(identity), password, form), keyId);
  const authenticated = encode(
    sequence(encryptedData(encrypt(sequence(...certificates), password, form)), data(encode(sequence(key)))),
  );
  const file = sequence(integer(version), data(authenticated), macData(authenticated, password, form));
  return encode(file);
}

/** PKCS#8. */
function privateKeyInfo({ privateKey }: Identity): Asn1 {
  return decode(privateKey.export({ type: 'pkcs8', format: 'der' }));
}

/** `SEQUENCE { AlgorithmIdentifier, OCTET STRING }`, by the name of EncryptedPrivateKeyInfo in PKCS#8. */
function encrypt(content: Asn1, password: string, form: Pkcs12Form): Asn1 {
  // PBKDF2 uses the UTF-8 bytes of the password; PKCS#12's own derivation uses characters.
  const secret = form === 'modern' ? forge.util.encodeUtf8(password) : password;
  const options = { ...forms[form].cipher, count: iterations, saltSize: saltLength };
  return forge.pki.encryptPrivateKeyInfo(content, secret, options);
}

/** `ContentInfo { encryptedData, [0] EncryptedData { 0, { data, algorithm, [0] IMPLICIT content } } }` */
function encryptedData(encrypted: Asn1): Asn1 {
  const [algorithm, content] = Array.isArray(encrypted.value) ? encrypted.value : [];
  if (!algorithm || !content) throw new Error('node-forge returned no EncryptedPrivateKeyInfo');
  const implicit = asn1.create(asn1.Class.CONTEXT_SPECIFIC, asn1.Type.NONE, false, content.value);
  const info = sequence(identifier(contentType.data), algorithm, implicit);
  return sequence(identifier(contentType.encryptedData), explicit(sequence(integer(0), info)));
}

/** `ContentInfo { data, [0] OCTET STRING }` */
function data(content: Buffer): Asn1 {
  return sequence(identifier(contentType.data), explicit(octets(content)));
}

/** `SafeBag { bagId, [0] value, SET OF attribute OPTIONAL }`; the same localKeyId marks a key and its certificate. */
function bag(type: string, value: Asn1, keyId: Buffer | null): Asn1 {
  const parts = [identifier(type), explicit(value)];
  if (keyId) parts.push(set(sequence(identifier(localKeyIdOid), set(octets(keyId)))));
  return sequence(...parts);
}

/** `CertBag { x509Certificate, [0] OCTET STRING }` */
function certificateValue(der: Buffer): Asn1 {
  return sequence(identifier(x509CertificateOid), explicit(octets(der)));
}

/** `MacData { DigestInfo { algorithm, digest }, salt, iterations }` */
function macData(content: Buffer, password: string, form: Pkcs12Form): Asn1 {
  const { digest, oid: algorithm, length } = forms[form].mac;
  const salt = randomBytes(saltLength);
  const key = generatePkcs12Key(
    password,
    forge.util.createBuffer(salt.toString('binary')),
    macPurpose,
    iterations,
    length,
    forge.md[digest].create(),
  );
  const mac = createHmac(digest, Buffer.from(key.getBytes(), 'binary')).update(content).digest();
  const identified = sequence(identifier(algorithm), universal(asn1.Type.NULL, ''));
  return sequence(sequence(identified, octets(mac)), octets(salt), integer(iterations));
}

function encode(node: Asn1): Buffer {
  return Buffer.from(asn1.toDer(node).getBytes(), 'binary');
}

function decode(der: Buffer): Asn1 {
  return asn1.fromDer(der.toString('binary'));
}

function universal(type: forge.asn1.Type, value: string): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, type, false, value);
}

function octets(bytes: Buffer): Asn1 {
  return universal(asn1.Type.OCTETSTRING, bytes.toString('binary'));
}

function integer(value: number): Asn1 {
  return universal(asn1.Type.INTEGER, asn1.integerToDer(value).getBytes());
}

function identifier(dotted: string): Asn1 {
  return universal(asn1.Type.OID, asn1.oidToDer(dotted).getBytes());
}

function sequence(...items: Asn1[]): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, items);
}

function set(...items: Asn1[]): Asn1 {
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, items);
}

/** `[0] EXPLICIT` */
function explicit(item: Asn1): Asn1 {
  return asn1.create(asn1.Class.CONTEXT_SPECIFIC, asn1.Type.NONE, true, [item]);
}
