import { createHash, randomBytes, type X509Certificate } from 'node:crypto';
import { BitString, fromBER, Integer, Sequence } from 'asn1js';
import { Accuracy, type Attribute, PKIStatusInfo, TimeStampReq, TSTInfo } from 'pkijs';
import { parseBer } from '../../asn1/asn1.js';
import { attribute, contentType, digestName } from '../../asn1/oids.js';
import type { Identity } from '../../identity/identity.js';
import { createSignedData, newAttribute, octets } from '../../signature/cms/create-signed-data.js';

/**
 * Builds the answers of a time stamping authority (RFC 3161) with PKI.js.
 *
 * ```
 * TimeStampResp { PKIStatusInfo { status, statusString, failInfo }, TimeStampToken OPTIONAL }
 * TimeStampToken: CMS SignedData over TSTInfo { version, policy, imprint, serial, time, accuracy, nonce }
 * ```
 */

/** PKIStatus: RFC 3161, 2.4.2. */
const status = { granted: 0, rejection: 2 } as const;

/** PKIFailureInfo, by the number of its bit: RFC 3161, 2.4.2. */
export const failureInfo = {
  badAlg: 0,
  badDataFormat: 5,
  unacceptedExtension: 16,
  systemFailure: 25,
} as const;

/** A policy without any promises, under the number for examples: RFC 5612. */
const examplePolicy = '1.3.6.1.4.1.32473.1';

/** A request that cannot be granted, and the failure bit with the reason. */
export class Refusal extends Error {
  constructor(
    readonly bit: number,
    message: string,
  ) {
    super(message);
  }
}

/** Reads a TimeStampReq (DER). Throws `Refusal` for requests that RFC 3161, 2.4.1 or this service does not allow. */
export function readTimestampQuery(der: Buffer): TimeStampReq {
  const query = parseQuery(der);
  const { hashAlgorithm, hashedMessage } = query.messageImprint;
  const digest = digestName(hashAlgorithm.algorithmId);
  if (digest === null || digest === 'sha1') {
    throw new Refusal(failureInfo.badAlg, 'the digest of the imprint is not SHA-256, SHA-384 or SHA-512');
  }
  if (hashedMessage.getValue().byteLength !== createHash(digest).digest().length) {
    throw new Refusal(failureInfo.badDataFormat, 'the imprint is not as long as its digest');
  }
  if (query.extensions && query.extensions.length > 0) {
    throw new Refusal(failureInfo.unacceptedExtension, 'extensions are not supported');
  }
  return query;
}

function parseQuery(der: Buffer): TimeStampReq {
  try {
    return new TimeStampReq({ schema: parseBer(der, 'the query') });
  } catch {
    throw new Refusal(failureInfo.badDataFormat, 'the request is not a TimeStampReq');
  }
}

/** Contents of a token that are not from its query. */
export interface TokenOptions {
  signer: Identity;
  time: Date;
  /** Replaces the query's nonce. */
  nonce?: Integer;
}

/** Returns a TimeStampResp that grants: the token has its signer's certificate hash, the nonce and, if requested, certificates. */
export async function grantedReply(
  query: TimeStampReq,
  { signer, time, nonce }: TokenOptions,
): Promise<Buffer> {
  const echoed = nonce ?? query.nonce;
  const wholeSeconds = new Date(Math.floor(time.getTime() / 1000) * 1000);
  const info = new TSTInfo({
    version: 1,
    policy: query.reqPolicy || examplePolicy, // like Apple's service, which grants any policy
    messageImprint: query.messageImprint,
    serialNumber: randomNumber(),
    genTime: wholeSeconds,
    accuracy: new Accuracy({ seconds: 1 }),
    ...(echoed ? { nonce: echoed } : {}),
  });
  const token = await createSignedData({
    type: contentType.timestampInfo,
    content: Buffer.from(info.toSchema().toBER()),
    detached: false,
    certificate: signer.certificate,
    privateKey: signer.privateKey,
    certificates: query.certReq ? signer.chain : [],
    signingTime: wholeSeconds,
    attributes: [signingCertificate(signer.certificate)],
    timestamp: null,
  });
  const granted = new PKIStatusInfo({ status: status.granted });
  return Buffer.from(new Sequence({ value: [granted.toSchema(), fromBER(token).result] }).toBER());
}

/** Returns a TimeStampResp that refuses, with one failure bit. */
export function rejectedReply(bit: number): Buffer {
  const bytes = new Uint8Array(Math.floor(bit / 8) + 1);
  bytes[bytes.length - 1] = 0x80 >> (bit % 8);
  const failInfo = new BitString({ valueHex: bytes, unusedBits: 7 - (bit % 8) });
  const info = new PKIStatusInfo({ status: status.rejection, failInfo });
  return Buffer.from(new Sequence({ value: [info.toSchema()] }).toBER());
}

/** Returns a positive random number of 64 bits. */
export function randomNumber(): Integer {
  const bytes = randomBytes(8);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x7f) | 0x40, 0);
  return new Integer({ valueHex: Uint8Array.from(bytes) });
}

/** Returns SigningCertificateV2 with one ESSCertIDv2 and its default digest, SHA-256: RFC 5035, 3 and 4. */
function signingCertificate({ raw }: X509Certificate): Attribute {
  const essCertId = new Sequence({ value: [octets(createHash('sha256').update(raw).digest())] });
  const list = new Sequence({ value: [essCertId] });
  return newAttribute(attribute.signingCertificateV2, new Sequence({ value: [list] }));
}
