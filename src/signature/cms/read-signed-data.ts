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

/** A SignedData as it was read, nothing of it verified. */
export interface ReadSignedData {
  /** Type of the content. */
  type: string;
  /** Null when it is detached. */
  content: Buffer | null;
  certificates: X509Certificate[];
  signers: ReadSigner[];
}

export interface ReadSigner {
  /** Null for an algorithm that signatures must not use. */
  digest: DigestName | null;
  signature: Buffer;
  /** The signed attributes as the SET over which the signature is made; null when there are none. */
  signedSet: Buffer | null;
  /** Values (each a whole element) by the attribute's object identifier. */
  signedAttributes: ReadonlyMap<string, readonly Buffer[]>;
  unsignedAttributes: ReadonlyMap<string, readonly Buffer[]>;
  /** Which of the certificates made the signature; null when it is not among them. */
  certificate: X509Certificate | null;
}

/** A certificate as both libraries know it. */
interface Included {
  parsed: Certificate;
  certificate: X509Certificate;
}

/** Versions that RFC 5652, 5.1 and 5.3, gives to signatures like ours. */
const versions: ReadonlySet<number> = new Set([1, 3]);

/** Reads a ContentInfo with SignedData (BER or DER). Throws `FormatError` when it is malformed. */
export function readSignedData(bytes: Buffer, what: string): ReadSignedData {
  const schema = parseBer(bytes, what);
  try {
    const info = new ContentInfo({ schema });
    if (info.contentType !== contentType.signedData) throw new FormatError(`${what} is no SignedData`);
    const data = new SignedData({ schema: info.content });
    if (!versions.has(data.version))
      throw new FormatError(`${what} is of the unknown version ${data.version}`);
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
    // PKI.js throws errors of many kinds, plain TypeErrors among them, at bytes that it does not expect.
    if (error instanceof FormatError) throw error;
    throw new FormatError(
      `${what} is not well-formed CMS: ${error instanceof Error ? error.message : 'unknown'}`,
    );
  }
}

function includedCertificate(item: unknown): Included {
  if (!(item instanceof Certificate)) throw new FormatError('a certificate is of a kind that signs no code');
  return { parsed: item, certificate: certificateFromDer(derOf(item.toSchema())) };
}

function readSigner(info: SignerInfo, listed: readonly string[], included: readonly Included[]): ReadSigner {
  const { version, digestAlgorithm, signatureAlgorithm, signedAttrs } = info;
  if (!versions.has(version)) throw new FormatError(`a signer is of the unknown version ${version}`);
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

/** The algorithms that we accept have NULL for parameters, or none. */
function hasNoParameters({ algorithmParams }: AlgorithmIdentifier): boolean {
  const parameters: unknown = algorithmParams;
  return !parameters || parameters instanceof Null || !('toBER' in Object(parameters));
}

/** An attribute that stands twice is malformed: RFC 5652, 5.3. */
function attributesOf(
  attributes: readonly { type: string; values: BaseBlock[] }[] = [],
): ReadonlyMap<string, readonly Buffer[]> {
  const map = new Map<string, readonly Buffer[]>();
  for (const { type, values } of attributes) {
    if (map.has(type)) throw new FormatError(`the attribute ${type} stands twice in a signature`);
    map.set(type, values.map(derOf));
  }
  return map;
}

/** By issuer and serial number, or by the subject key identifier. */
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

/** The bytes as they stand in the file; of what PKI.js built anew, its encoding. */
function derOf(node: BaseBlock): Buffer {
  const original = node.valueBeforeDecodeView;
  return Buffer.from(original.length > 0 ? original : new Uint8Array(node.toBER()));
}
