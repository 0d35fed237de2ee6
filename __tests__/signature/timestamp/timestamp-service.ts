import { createHash, randomBytes } from 'node:crypto';
import { GeneralizedTime, Integer, ObjectIdentifier, Sequence } from 'asn1js';
import { type AlgorithmIdentifier, TimeStampReq } from 'pkijs';
import { attribute, contentType } from '../../../src/asn1/oids.js';
import type { Identity } from '../../../src/identity/identity.js';
import { createSignedData, newAttribute, octets } from '../../../src/signature/cms/create-signed-data.js';
import type { Http, HttpRequest, HttpResponse } from '../../../src/system/network/http.js';

/** Deviations of a service from RFC 3161 that must be detected. */
export interface Deviation {
  imprint?: Buffer;
  nonce?: Buffer | null;
  /** The certificate that the token names as its signer's. */
  named?: Buffer | null;
}

/** Creates a timestamp token (RFC 3161) for a request in DER. */
export function timestampToken(
  query: Buffer,
  signer: Identity,
  time: Date,
  deviation: Deviation = {},
): Promise<Buffer> {
  const request = TimeStampReq.fromBER(query);
  const algorithm: AlgorithmIdentifier = request.messageImprint.hashAlgorithm;
  const nonce = deviation.nonce === undefined ? request.nonce : deviation.nonce && number(deviation.nonce);
  const imprint = deviation.imprint
    ? new Sequence({ value: [algorithm.toSchema(), octets(deviation.imprint)] })
    : request.messageImprint.toSchema();
  const info = new Sequence({
    value: [
      new Integer({ value: 1 }),
      new ObjectIdentifier({ value: '1.2.3.4' }),
      imprint,
      number(randomBytes(8)),
      new GeneralizedTime({ valueDate: time }),
      ...(nonce ? [nonce] : []),
    ],
  });
  const named = deviation.named === undefined ? signer.certificate.raw : deviation.named;
  return createSignedData({
    type: contentType.timestampInfo,
    content: Buffer.from(info.toBER()),
    detached: false,
    certificate: signer.certificate,
    privateKey: signer.privateKey,
    certificates: signer.chain,
    signingTime: time,
    attributes: named ? [signingCertificate(named)] : [],
    timestamp: null,
  });
}

/** SigningCertificateV2 with the default digest, SHA-256: RFC 5035. */
function signingCertificate(der: Buffer) {
  const essCertId = new Sequence({ value: [octets(createHash('sha256').update(der).digest())] });
  const list = new Sequence({ value: [essCertId] });
  return newAttribute(attribute.signingCertificateV2, new Sequence({ value: [list] }));
}

function number(bytes: Buffer): Integer {
  return new Integer({
    valueHex: Uint8Array.from([bytes[0] === undefined ? 0 : bytes[0] & 0x7f, ...bytes.subarray(1)]),
  });
}

/** TimeStampResp with a status, and a token where there is one. */
export function timestampReply(status: number, token: Buffer | null): Buffer {
  const info = Buffer.from(new Sequence({ value: [new Integer({ value: status })] }).toBER());
  const content = Buffer.concat([info, ...(token ? [token] : [])]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(content.length);
  return Buffer.concat([Buffer.from([0x30, 0x82]), length, content]);
}

/** Creates an `Http` with these answers, the last one repeated, and a record of its requests. */
export function answering(...answers: ((request: HttpRequest) => Promise<HttpResponse>)[]): {
  http: Http;
  requests: HttpRequest[];
} {
  const requests: HttpRequest[] = [];
  const http: Http = (request) => {
    requests.push(request);
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    if (!answer) throw new Error('no answer is left');
    return answer(request);
  };
  return { http, requests };
}

export function httpAnswer(status: number, body: Buffer | string = ''): HttpResponse {
  return { status, headers: {}, body: Buffer.from(body) };
}

/** Answers like a service with this identity. */
export function granting(signer: Identity, time: Date, deviation?: Deviation) {
  return async ({ body }: HttpRequest): Promise<HttpResponse> => {
    if (!Buffer.isBuffer(body)) throw new Error('the request has no bytes');
    return httpAnswer(200, timestampReply(0, await timestampToken(body, signer, time, deviation)));
  };
}
