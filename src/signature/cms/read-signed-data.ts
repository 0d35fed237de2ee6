import type { X509Certificate } from 'node:crypto';
import { type BaseBlock, Null } from 'asn1js';
import {
  type AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { parseBer, readAsn1 } from '../../asn1/asn1.js';
import {
  certificateExtension,
  contentType,
  type DigestName,
  digestName,
  fitsDigest,
} from '../../asn1/oids.js';
import { certificateFromDer } from '../../identity/certificate.js';
import { FormatError } from '../../system/errors.js';

/** The contents of a SignedData, not verified. */
export interface ReadSignedData {
  /** Type of the content. */
  type: string;
  /** Null when it is detached. */
  content: Buffer | null;
  certificates: X509Certificate[];
  signers: ReadSigner[];
}

export interface ReadSigner {
  /** Null for an algorithm that is not allowed in signatures. */
  digest: DigestName | null;
  signature: Buffer;
  /** The signed attributes as the SET that the signature covers; null when there are none. */
  signedSet: Buffer | null;
  /** Values (each a whole element) by the attribute's object identifier. */
  signedAttributes: ReadonlyMap<string, readonly Buffer[]>;
  unsignedAttributes: ReadonlyMap<string, readonly Buffer[]>;
  /** The signer's certificate; null when it is not included. */
  certificate: X509Certificate | null;
}

/** A certificate as parsed by PKI.js and by node:crypto. */
interface Included {
  parsed: Certificate;
  certificate: X509Certificate;
}

/** Versions of signatures like ours: RFC 5652, 5.1 and 5.3. */
const versions: ReadonlySet<number> = new Set([1, 3]);

/** Reads a ContentInfo with SignedData (BER or DER). Throws `FormatError` when it is malformed. */
export function readSignedData(bytes: Buffer, what: string): ReadSignedData {
  const schema = parseBer(bytes, what);
  try {
    const info = new ContentInfo({ schema });
    if (info.contentType !== contentType.signedData) throw new FormatError(`${what} is not SignedData`);
    const data = new SignedData({ schema: info.content });
    if (!versions.has(data.version)) throw new FormatError(`${what} has the unknown version ${data.version}`);
    const included = (data.certificates ?? []).map(includedCertificate);
    const { eContentType, eContent } = data.encapContentInfo;
    if (!data.digestAlgorithms.every(hasNoParameters)) throw unknownParameters();
    const listed = data.digestAlgorithms.map(({ algorithmId }) => algorithmId);
    return {
      type: eContentType,
      content: eContent ? Buffer.from(eContent.getValue()) : null,
      certificates: included.map(({ certificate }) => certificate),
      signers: data.signerInfos.map((signer) => readSigner(signer, listed, included)),
    };
  } catch (error) {
    // PKI.js throws errors of many kinds, TypeErrors among them, at unexpected bytes.
    if (error instanceof FormatError) throw error;
    throw new FormatError(
      `${what} is not well-formed CMS: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
}

function includedCertificate(item: unknown): Included {
  if (!(item instanceof Certificate)) throw new FormatError('a certificate is not X.509');
  return { parsed: item, certificate: certificateFromDer(derOf(item.toSchema())) };
}

function readSigner(info: SignerInfo, listed: readonly string[], included: readonly Included[]): ReadSigner {
  const { version, digestAlgorithm, signatureAlgorithm, signedAttrs } = info;
  if (!versions.has(version)) throw new FormatError(`a signer has the unknown version ${version}`);
  if (![digestAlgorithm, signatureAlgorithm].every(hasNoParameters)) {
    throw unknownParameters();
  }
  const digest = digestName(digestAlgorithm.algorithmId);
  const consistent =
    digest !== null &&
    listed.includes(digestAlgorithm.algorithmId) &&
    fitsDigest(signatureAlgorithm.algorithmId, digest);
  return {
    digest: consistent ? digest : null,
    signature: Buffer.from(info.signature.getValue()),
    signedSet: signedAttrs ? Buffer.from(signedAttrs.encodedValue) : null,
    signedAttributes: attributesOf(signedAttrs?.attributes),
    unsignedAttributes: attributesOf(info.unsignedAttrs?.attributes),
    certificate: included.find((candidate) => isSigner(info, candidate))?.certificate ?? null,
  };
}

function unknownParameters(): FormatError {
  return new FormatError('an algorithm of the signature has unknown parameters');
}

/** Returns true for NULL or absent parameters, which are all that the accepted algorithms have. */
function hasNoParameters({ algorithmParams }: AlgorithmIdentifier): boolean {
  const parameters: unknown = algorithmParams;
  return !parameters || parameters instanceof Null || !('toBER' in Object(parameters));
}

/** Indexes attributes by type. A repeated one is malformed: RFC 5652, 5.3. */
function attributesOf(
  attributes: readonly { type: string; values: BaseBlock[] }[] = [],
): ReadonlyMap<string, readonly Buffer[]> {
  const map = new Map<string, readonly Buffer[]>();
  for (const { type, values } of attributes) {
    if (map.has(type)) throw new FormatError(`a signature has the attribute ${type} twice`);
    map.set(type, values.map(derOf));
  }
  return map;
}

/** Matches by issuer and serial number, or by the subject key identifier. */
function isSigner({ sid }: SignerInfo, { parsed }: Included): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    const issuer = derOf(sid.issuer.toSchema());
    return (
      derOf(parsed.serialNumber).equals(derOf(sid.serialNumber)) &&
      derOf(parsed.issuer.toSchema()).equals(issuer)
    );
  }
  const extension = parsed.extensions?.find(
    ({ extnID }) => extnID === certificateExtension.subjectKeyIdentifier,
  );
  if (!extension) return false;
  const identifier = readAsn1(Buffer.from(extension.extnValue.getValue()), 'a key identifier').octets();
  return identifier.equals(readAsn1(derOf(sid as BaseBlock), 'a signer identifier').octets());
}

/** Returns the bytes of a parsed node as in the file, or the encoding of one that PKI.js has built. */
function derOf(node: BaseBlock): Buffer {
  const original = node.valueBeforeDecodeView;
  return Buffer.from(original.length > 0 ? original : new Uint8Array(node.toBER()));
}
