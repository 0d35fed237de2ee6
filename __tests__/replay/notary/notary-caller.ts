import { createHash, createHmac, createPrivateKey, sign } from 'node:crypto';
import type { NotaryService } from '../../../src/replay/notary/notary-service.js';

/** A client of the notary that shares no code with src/: it uses `fetch` and makes its own tokens and signatures. */

type Claims = Record<string, unknown>;

export interface TokenOverrides {
  header?: Claims;
  claims?: Claims;
  /** PEM of another key. */
  key?: string;
  encoding?: 'ieee-p1363' | 'der';
}

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Makes a token as documented by Apple, with overrides. A claim that is `undefined` is omitted. */
export function tokenFor(service: NotaryService, now: Date, overrides: TokenOverrides = {}): string {
  const { key, keyId, issuer } = service.credentials;
  const seconds = Math.floor(now.getTime() / 1000);
  const claims = { iss: issuer, iat: seconds - 10, exp: seconds + 600, aud: 'appstoreconnect-v1' };
  const head = base64url({ alg: 'ES256', kid: keyId, typ: 'JWT', ...overrides.header });
  const signed = `${head}.${base64url({ ...claims, ...overrides.claims })}`;
  const signature = sign('sha256', Buffer.from(signed), {
    key: createPrivateKey(overrides.key ?? key.reveal()),
    dsaEncoding: overrides.encoding ?? 'ieee-p1363',
  });
  return `${signed}.${signature.toString('base64url')}`;
}

/** Address and credentials of an upload, from the notary's answer to a new submission. */
export interface UploadTarget {
  awsAccessKeyId: string;
  awsSecretAccessKey: string;
  awsSessionToken: string;
  bucket: string;
  object: string;
}

export interface PutOverrides {
  path?: string;
  region?: string;
  secret?: string;
  accessKey?: string;
  sessionToken?: string;
  /** Signed hash; by default that of the bytes. */
  sha256?: string;
  /** Headers that are changed after signing. */
  changed?: Record<string, string>;
  /** Names of the signed headers. */
  names?: readonly string[];
  time?: Date;
}

const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const sha256Of = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Uploads bytes with a signature as documented by AWS. */
export function put(request: {
  service: NotaryService;
  target: UploadTarget;
  bytes: Buffer;
  now: Date;
  overrides?: PutOverrides;
}): Promise<Response> {
  const { service, target, bytes, overrides = {} } = request;
  const path = overrides.path ?? `${target.bucket}/${target.object.replaceAll(':', '%3A')}`;
  const url = `${service.uploadBase}/${path}`;
  const { host, pathname, search } = new URL(url);
  const time = (overrides.time ?? request.now).toISOString().replace(/[-:]|\.\d+/g, '');
  const headers: Record<string, string> = {
    host,
    'x-amz-content-sha256': overrides.sha256 ?? sha256Of(bytes),
    'x-amz-date': time,
    'x-amz-security-token': overrides.sessionToken ?? target.awsSessionToken,
  };
  const names = overrides.names ?? Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]}\n`).join('');
  const query = search.slice(1);
  const canonical = `PUT\n${pathname}\n${query}\n${lines}\n${names.join(';')}\n${headers['x-amz-content-sha256']}`;
  const scope = `${time.slice(0, 8)}/${overrides.region ?? 'us-west-2'}/s3/aws4_request`;
  const secret = `AWS4${overrides.secret ?? target.awsSecretAccessKey}`;
  const key = scope.split('/').reduce<Buffer | string>((each, part) => hmac(each, part), secret);
  const signature = hmac(
    Buffer.from(key),
    `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256Of(canonical)}`,
  ).toString('hex');
  const credential = `${overrides.accessKey ?? target.awsAccessKeyId}/${scope}`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  const sent: Record<string, string> = { ...headers, authorization, ...overrides.changed };
  delete sent.host;
  return fetch(url, { method: 'PUT', headers: sent, body: new Uint8Array(bytes) });
}
