import { createHash, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';
import {
  Set as Asn1Set,
  BitString,
  Integer,
  Null,
  OctetString,
  PrintableString,
  Sequence,
  Utf8String,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
} from 'pkijs';
import { certificateExtension, nameFields, signatureOids } from '../../asn1/oids.js';

/** The fields of a name, in order. */
export type SubjectName = readonly (readonly [field: keyof typeof nameFields, value: string])[];

/** A certificate with its private key. */
export interface KeyHolder {
  certificate: X509Certificate;
  privateKey: KeyObject;
}

export interface CertificateRequest {
  subject: SubjectName;
  keys: { publicKey: KeyObject; privateKey: KeyObject };
  /** The issuer; null for a self-signed certificate. */
  issuer: KeyHolder | null;
  validity: { from: Date; to: Date };
  /** Extensions besides the key identifiers, which every certificate has. */
  extensions: readonly Extension[];
}

/**
 * Issues an X.509v3 certificate (RFC 5280) with a random serial number and SHA-256. PKI.js builds the structure, and
 * node:crypto signs it.
 */
export function issueCertificate(request: CertificateRequest): KeyHolder {
  const { keys, issuer } = request;
  const signingKey = issuer?.privateKey ?? keys.privateKey;
  const subject = nameOf(request.subject);
  const publicKey = PublicKeyInfo.fromBER(keys.publicKey.export({ type: 'spki', format: 'der' }));
  const keyId = keyIdentifier(publicKey);
  const issuerTemplate = issuer ? Certificate.fromBER(issuer.certificate.raw) : null;
  const issuerKeyId = issuerTemplate ? keyIdentifier(issuerTemplate.subjectPublicKeyInfo) : keyId;
  const algorithm = signatureAlgorithm(signingKey);
  const certificate = new Certificate({
    version: 2, // v3
    serialNumber: serialNumber(),
    issuer: issuerTemplate?.subject ?? subject,
    subject,
    notBefore: time(request.validity.from),
    notAfter: time(request.validity.to),
    subjectPublicKeyInfo: publicKey,
    signature: algorithm,
    signatureAlgorithm: algorithm,
    extensions: [
      ...request.extensions,
      extension(certificateExtension.subjectKeyIdentifier, keyId),
      extension(
        certificateExtension.authorityKeyIdentifier,
        new AuthorityKeyIdentifier({ keyIdentifier: issuerKeyId }),
      ),
    ],
  });
  const signature = sign('sha256', Buffer.from(certificate.encodeTBS().toBER()), signingKey);
  certificate.signatureValue = new BitString({ valueHex: Uint8Array.from(signature) });
  const der = Buffer.from(certificate.toSchema(true).toBER());
  return { certificate: new X509Certificate(der), privateKey: keys.privateKey };
}

/** Returns an extension with a structure of asn1js or PKI.js. */
export function extension(
  oid: string,
  value: { toBER(): ArrayBuffer } | { toSchema(): { toBER(): ArrayBuffer } },
  critical: 'critical' | 'not critical' = 'not critical',
): Extension {
  const node = 'toSchema' in value ? value.toSchema() : value;
  return new Extension({ extnID: oid, critical: critical === 'critical', extnValue: node.toBER() });
}

/**
 * Returns a name with each field in a set of its own. PKI.js writes all fields into one set, but keeps the sets of a name
 * that it has read.
 */
function nameOf(subject: SubjectName): RelativeDistinguishedNames {
  const sets = subject.map(([field, value]) => {
    const text = field === 'C' ? new PrintableString({ value }) : new Utf8String({ value });
    return new Asn1Set({
      value: [new AttributeTypeAndValue({ type: nameFields[field], value: text }).toSchema()],
    });
  });
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: sets }).toBER());
}

/** Returns the SHA-1 of the key's bits: RFC 5280, 4.2.1.2, method 1. */
function keyIdentifier({ subjectPublicKey }: PublicKeyInfo): OctetString {
  const hash = createHash('sha1').update(subjectPublicKey.valueBlock.valueHexView).digest();
  return new OctetString({ valueHex: Uint8Array.from(hash) });
}

/** Returns a positive random number of exactly eight bytes. */
function serialNumber(): Integer {
  const bytes = randomBytes(8);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x7f) | 0x40, 0);
  return new Integer({ valueHex: Uint8Array.from(bytes) });
}

/** Returns UTCTime up to 2049 and GeneralizedTime after that, without fractions of a second: RFC 5280, 4.1.2.5. */
function time(date: Date): Time {
  const value = new Date(Math.floor(date.getTime() / 1000) * 1000);
  return new Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });
}

function signatureAlgorithm(key: KeyObject): AlgorithmIdentifier {
  if (key.asymmetricKeyType === 'ec') {
    return new AlgorithmIdentifier({ algorithmId: signatureOids.ecdsaWithSha256 });
  }
  return new AlgorithmIdentifier({ algorithmId: signatureOids.rsaWithSha256, algorithmParams: new Null() });
}
