import { createHash, X509Certificate } from 'node:crypto';
import { type Asn1, readAsn1 } from '../asn1/asn1.js';
import { marker, nameFields } from '../asn1/oids.js';
import { FormatError } from '../system/errors.js';
import type { CertificateKind } from './identity.js';

/** An X.509v3 extension: RFC 5280, 4.1. */
export interface CertificateExtension {
  oid: string;
  critical: boolean;
  /** DER of the extension's own value. */
  value: Buffer;
}

/** Kinds by marker extension; sources in asn1/oids.ts. */
const kindsByMarker: readonly (readonly [string, CertificateKind])[] = [
  [marker.developerIdApplication, 'developer-id-application'],
  [marker.developerIdInstaller, 'developer-id-installer'],
  [marker.macAppDistribution, 'mac-app-distribution'],
  [marker.macInstallerDistribution, 'mac-installer-distribution'],
  [marker.appleDistribution, 'apple-distribution'],
  [marker.appleDevelopment, 'apple-development'],
  [marker.macDevelopment, 'apple-development'],
];

/** Reads a certificate from DER. Throws `FormatError` when the bytes are not one. */
export function certificateFromDer(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(der));
  } catch {
    throw new FormatError('a certificate is not well-formed X.509');
  }
}

/** Returns the kind of an Apple certificate, by its marker extension. */
export function certificateKind(certificate: X509Certificate): CertificateKind {
  const found = kindsByMarker.find(([oid]) => hasExtension(certificate, oid));
  return found?.[1] ?? 'other';
}

/** Returns the common name of the subject; the whole subject on one line without one. */
export function commonName(certificate: X509Certificate): string {
  return subjectField(certificate, 'CN') ?? certificate.subject.replaceAll('\n', ', ');
}

/** Returns the organizational unit of the subject, which in Apple's certificates is the team; null without one. */
export function teamOf(certificate: X509Certificate): string | null {
  return subjectField(certificate, 'OU');
}

/**
 * Returns the first component of the subject with this short name (`CN`, `OU`, `O`, ...); null when
 * there is none. Reads the DER: in Node 24 `toLegacyObject` crashes on a malformed public key.
 */
export function subjectField(certificate: X509Certificate, shortName: string): string | null {
  const wanted = new Map<string, string>(Object.entries(nameFields)).get(shortName);
  return subjectOf(certificate).find(({ oid }) => oid === wanted)?.text ?? null;
}

interface NamePart {
  oid: string;
  text: string;
}

const subjects = new WeakMap<X509Certificate, readonly NamePart[]>();

function subjectOf(certificate: X509Certificate): readonly NamePart[] {
  const known = subjects.get(certificate);
  if (known) return known;
  const subject = readSubject(certificate.raw);
  subjects.set(certificate, subject);
  return subject;
}

/** Reads `Name ::= SEQUENCE OF SET OF SEQUENCE { type, value }`; empty when malformed. RFC 5280, 4.1.2.4. */
function readSubject(der: Buffer): NamePart[] {
  try {
    const fields = readAsn1(der, 'a certificate').item(0).items();
    // Certificates of version 1 have no version field.
    const isVersioned = fields[0]?.tagClass === 3;
    const names = fields[isVersioned ? 5 : 4]?.items() ?? [];
    const parts = names.flatMap((set) => set.items());
    return parts.map((part) => ({ oid: part.item(0).oid(), text: textOf(part.item(1)) }));
  } catch (error) {
    if (error instanceof FormatError) return [];
    throw error;
  }
}

const utf8String = 12;
const bmpString = 30;

/** Reads a DirectoryString: UTF-8, big-endian UTF-16, or one byte a character. X.680, 41. */
function textOf({ tagNumber, raw }: Asn1): string {
  const first = raw.readUInt8(1);
  const content = raw.subarray(first < 0x80 ? 2 : 2 + (first & 0x7f));
  if (tagNumber === utf8String) return content.toString('utf8');
  if (tagNumber !== bmpString) return content.toString('latin1');
  return content.length % 2 === 0 ? Buffer.from(content).swap16().toString('utf16le') : '';
}

/** Returns the SHA-1 of the DER: 40 upper-case hex digits, as `security find-identity` prints it. */
export function sha1Of(certificate: X509Certificate): string {
  return createHash('sha1').update(certificate.raw).digest('hex').toUpperCase();
}

/** Returns true when the certificate has the extension with this dotted object identifier. */
export function hasExtension(certificate: X509Certificate, oid: string): boolean {
  return extensionsOf(certificate).some((extension) => extension.oid === oid);
}

/** Returns start and end of the validity. */
export function validityOf(certificate: X509Certificate): { from: Date; to: Date } {
  return { from: new Date(certificate.validFrom), to: new Date(certificate.validTo) };
}

/** Returns true when the certificate is valid at that time, both ends included. */
export function isValidAt(certificate: X509Certificate, time: Date): boolean {
  const { from, to } = validityOf(certificate);
  return from <= time && time <= to;
}

/** Returns true when the extended key usage lists this purpose. A certificate without the extension has none. */
export function hasPurpose(certificate: X509Certificate, oid: string): boolean {
  return certificate.keyUsage?.includes(oid) ?? false;
}

const cache = new WeakMap<X509Certificate, readonly CertificateExtension[]>();

/** Returns all extensions in the order of the certificate. Throws `FormatError` when they are malformed. */
export function extensionsOf(certificate: X509Certificate): readonly CertificateExtension[] {
  const known = cache.get(certificate);
  if (known) return known;
  const extensions = readExtensions(certificate.raw);
  cache.set(certificate, extensions);
  return extensions;
}

/** `extensions [3] EXPLICIT SEQUENCE OF Extension` is the last field of TBSCertificate: RFC 5280, 4.1. */
function readExtensions(der: Buffer): CertificateExtension[] {
  const fields = readAsn1(der, 'a certificate').item(0).items();
  const wrapper = fields.find(({ tagClass, tagNumber }) => tagClass === 3 && tagNumber === 3);
  return wrapper ? wrapper.item(0).items().map(readExtension) : [];
}

/** `Extension ::= SEQUENCE { extnID, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING }` */
function readExtension(node: Asn1): CertificateExtension {
  const fields = node.items();
  return {
    oid: node.item(0).oid(),
    critical: fields.length === 3 && node.item(1).boolean(),
    value: node.item(-1).octets(),
  };
}
