import { createHash, createHmac, type KeyObject, timingSafeEqual, verify } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { asObject, type JsonObject, parseJson } from '../../system/json/json.js';

/**
 * Checks the two ways in which a client of the notary authenticates: tokens and signed uploads.
 * Sources: App Store Connect API, "Generating Tokens for API Requests"; Amazon S3 API Reference, "Authenticating
 * Requests: Using the Authorization Header (AWS Signature Version 4)".
 */

export interface TokenRules {
  publicKey: KeyObject;
  keyId: string;
  issuer: string;
  now: Date;
}

/** Apple's limit, in seconds. */
const longestTokenLife = 20 * 60;

/** Returns true if a request carries a token that is valid now. */
export function isAuthorized({ headers }: IncomingMessage, rules: TokenRules): boolean {
  const [, head = '', claims = '', signature = ''] =
    /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  const key = { key: rules.publicKey, dsaEncoding: 'ieee-p1363' } as const;
  const signed = Buffer.from(`${head}.${claims}`);
  if (!verify('sha256', signed, key, Buffer.from(signature, 'base64url'))) return false;
  const { alg, kid } = decode(head);
  const { iss, iat, exp, aud } = decode(claims);
  const now = rules.now.getTime() / 1000;
  return (
    alg === 'ES256' &&
    kid === rules.keyId &&
    iss === rules.issuer &&
    aud === 'appstoreconnect-v1' &&
    Number(iat) <= now &&
    Number(exp) > now &&
    Number(exp) - Number(iat) <= longestTokenLife
  );
}

function decode(part: string): JsonObject {
  return asObject(parseJson(Buffer.from(part, 'base64url')));
}

export interface UploadCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
}

/**
 * Returns true if a PUT is signed with these credentials, over all required headers, for the current time and for the
 * region of the notary's buckets.
 */
export function isSigned(request: IncomingMessage, credentials: UploadCredentials, now: Date): boolean {
  const { headers, method = '', url = '' } = request;
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/us-west-2\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/;
  const [, accessKeyId, day = '', names = '', signature = ''] =
    pattern.exec(headers.authorization ?? '') ?? [];
  const time = String(headers['x-amz-date'] ?? '');
  if (accessKeyId !== credentials.accessKeyId || !time.startsWith(day) || !isNear(time, now)) return false;
  if (headers['x-amz-security-token'] !== credentials.sessionToken) return false;
  const mustBeSigned = ['host', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token'];
  const signedNames = names.split(';');
  if (!mustBeSigned.every((name) => signedNames.includes(name))) return false;

  const lines = signedNames.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`).join('');
  const [path = '', query = ''] = url.split('?');
  const canonical = `${method}\n${canonicalPath(path)}\n${query}\n${lines}\n${names}\n${String(headers['x-amz-content-sha256'])}`;
  const hashed = createHash('sha256').update(canonical).digest('hex');
  const text = `AWS4-HMAC-SHA256\n${time}\n${day}/us-west-2/s3/aws4_request\n${hashed}`;
  let key: Buffer = Buffer.from(`AWS4${credentials.secretAccessKey}`);
  for (const part of [day, 'us-west-2', 's3', 'aws4_request', text])
    key = createHmac('sha256', key).update(part).digest();
  return timingSafeEqual(key, Buffer.from(signature, 'hex'));
}

/** Returns the path in the form that S3 signs: all but the unreserved characters encoded, however it was sent. */
function canonicalPath(path: string): string {
  const encode = (segment: string): string =>
    encodeURIComponent(decodeURIComponent(segment)).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return path.split('/').map(encode).join('/');
}

/** Returns true within fifteen minutes of now; S3 refuses other requests. */
function isNear(time: string, now: Date): boolean {
  const iso = time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  return Math.abs(Date.parse(iso) - now.getTime()) < 15 * 60_000;
}
