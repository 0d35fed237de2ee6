import { createHash, type KeyObject, sign, type X509Certificate } from 'node:crypto';
import {
  Set as Asn1Set,
  type BaseBlock,
  fromBER,
  GeneralizedTime,
  Null,
  ObjectIdentifier,
  OctetString,
  UTCTime,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { attribute, contentType, digestOids, signatureOids } from '../../asn1/oids.js';

/** Content, signer and attributes of a SignedData. */
export interface SignedDataRequest {
  /** Type of the content, e.g. `id-data`. */
  type: string;
  content: Buffer;
  /** True to leave the content out of the result. */
  detached: boolean;
  certificate: X509Certificate;
  privateKey: KeyObject;
  /** All certificates to include, the signer's among them. */
  certificates: readonly X509Certificate[];
  signingTime: Date;
  /** Signed attributes beside content type, digest and time. */
  attributes: readonly Attribute[];
  /** Requests a timestamp token (DER) for the signature value; null for no timestamp. */
  timestamp: ((signature: Buffer) => Promise<Buffer>) | null;
}

/**
 * Creates a CMS SignedData with one signer: RFC 5652. Digest SHA-256, RSA (PKCS#1 v1.5) or ECDSA by type of key.
 * PKI.js builds the structures; node:crypto signs, synchronously and without an export of the key to WebCrypto.
 * Returns the DER of the ContentInfo.
 */
export async function createSignedData(request: SignedDataRequest): Promise<Buffer> {
  const signedAttributes = inDerOrder([
    newAttribute(attribute.contentType, new ObjectIdentifier({ value: request.type })),
    newAttribute(attribute.signingTime, timeNode(request.signingTime)),
    newAttribute(attribute.messageDigest, octets(createHash('sha256').update(request.content).digest())),
    ...request.attributes,
  ]);
  const set = new Asn1Set({ value: signedAttributes.map((item) => item.toSchema()) });
  const signature = sign('sha256', Buffer.from(set.toBER()), request.privateKey);
  const token = await request.timestamp?.(signature);
  const signedData = new SignedData({
    version: request.type === contentType.data ? 1 : 3, // RFC 5652, 5.1
    digestAlgorithms: [sha256()],
    encapContentInfo: encapsulated(request),
    certificates: inDerOrder(request.certificates.map(({ raw }) => Certificate.fromBER(raw))),
    signerInfos: [signerInfo(request, { signedAttributes, signature, token })],
  });
  const info = new ContentInfo({ contentType: contentType.signedData, content: signedData.toSchema(true) });
  return Buffer.from(info.toSchema().toBER());
}

/** Sets the content after construction: PKI.js' constructor splits it, as BER allows and DER does not: X.690, 10.2. */
function encapsulated({ type, content, detached }: SignedDataRequest): EncapsulatedContentInfo {
  const info = new EncapsulatedContentInfo({ eContentType: type });
  if (!detached) info.eContent = octets(content);
  return info;
}

function signerInfo(
  { certificate, privateKey }: SignedDataRequest,
  parts: { signedAttributes: Attribute[]; signature: Buffer; token: Buffer | undefined },
): SignerInfo {
  const { issuer, serialNumber } = Certificate.fromBER(certificate.raw);
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: sha256(),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: parts.signedAttributes }),
    signatureAlgorithm: signatureAlgorithm(privateKey),
    signature: octets(parts.signature),
  });
  if (parts.token) {
    const token = newAttribute(attribute.timestampToken, fromBER(parts.token).result);
    info.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [token] });
  }
  return info;
}

function signatureAlgorithm(key: KeyObject): AlgorithmIdentifier {
  return key.asymmetricKeyType === 'ec'
    ? new AlgorithmIdentifier({ algorithmId: signatureOids.ecdsaWithSha256 })
    : new AlgorithmIdentifier({ algorithmId: signatureOids.rsaWithSha256, algorithmParams: new Null() });
}

function sha256(): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: digestOids.sha256, algorithmParams: new Null() });
}

/** Creates an attribute with its values. */
export function newAttribute(type: string, ...values: BaseBlock[]): Attribute {
  return new Attribute({ type, values });
}

/** Creates an OCTET STRING. */
export function octets(bytes: Buffer): OctetString {
  return new OctetString({ valueHex: Uint8Array.from(bytes) });
}

/** Sorts the elements of a SET OF by their encodings, as DER requires: X.690, 11.6. */
function inDerOrder<T extends { toSchema(): BaseBlock }>(items: readonly T[]): T[] {
  const encoded = items.map((item) => ({ item, der: Buffer.from(item.toSchema().toBER()) }));
  return encoded.sort((a, b) => Buffer.compare(a.der, b.der)).map(({ item }) => item);
}

/** Creates a UTCTime up to 2049, a GeneralizedTime from then on, without fractions: RFC 5652, 11.3. */
function timeNode(time: Date): BaseBlock {
  const valueDate = new Date(Math.floor(time.getTime() / 1000) * 1000);
  return valueDate.getUTCFullYear() < 2050 ? new UTCTime({ valueDate }) : new GeneralizedTime({ valueDate });
}
