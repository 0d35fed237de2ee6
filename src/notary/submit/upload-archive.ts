import { createHash, createHmac } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Clock } from '../../system/clock.js';
import { InputError, ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import type { Endpoints } from '../../system/network/endpoints.js';
import { type Http, retryAfterOf } from '../../system/network/http.js';
import { notaryRemedies } from '../remedies.js';
import { readWithProgress } from './read-with-progress.js';

/** The address of an archive and the credentials for this one object, from the notary's answer to a new submission. */
export interface UploadTicket {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  bucket: string;
  /** Key of the object. It has characters that must be encoded in a path. */
  object: string;
}

export interface UploadRequest {
  archive: string;
  /** Of the archive, lower-case hex. */
  sha256: string;
  ticket: UploadTicket;
  endpoints: Pick<Endpoints, 'upload'>;
  http: Http;
  clock: Clock;
  log: Log;
}

/** S3's limit for one PUT. Source: Amazon S3 User Guide, "Uploading objects". */
const largestUpload = 5 * 2 ** 30;
/** Milliseconds for which the socket may be silent while S3 stores the archive. */
const silence = 120_000;
/** Milliseconds for a whole upload; 5 GiB at one megabyte a second take 90 minutes. */
const uploadLimit = 2 * 3_600_000;

/**
 * Uploads the archive for the notary: one PutObject, signed with Signature Version 4.
 * Throws `ToolError` (`service-unreachable`, `upload-failed`), `InputError` when the archive is too large.
 */
export async function uploadArchive(request: UploadRequest): Promise<void> {
  const { archive, http } = request;
  const { size } = await stat(archive);
  if (size > largestUpload) {
    throw new InputError('artifacts', 'The archive for the notary is larger than 5 GiB.', {
      code: 'archive-too-large',
      remedy: 'Release fewer artifacts in one run.',
    });
  }
  const response = await http({
    method: 'PUT',
    url: addressOf(request),
    headers: { ...signedHeaders(request), 'content-length': String(size) },
    body: readWithProgress({ path: archive, size }, request),
    timeout: uploadLimit,
    silence,
    service: "the notary's upload service",
  });
  if (response.status === 200) return;
  const code = /<Code>([A-Za-z]+)<\/Code>/.exec(response.body.toString('utf8'))?.[1];
  throw new ToolError(`The upload ended with status ${response.status}${code ? ` (${code})` : ''}.`, {
    code: 'upload-failed',
    remedy: notaryRemedies.uploadFailed,
    retryable: response.status >= 500 || response.status === 429 || code === 'RequestTimeout',
    retryAfter: retryAfterOf(response),
  });
}

type Signing = Pick<UploadRequest, 'ticket' | 'endpoints' | 'sha256' | 'clock'>;

function addressOf({ endpoints, ticket }: Pick<Signing, 'ticket' | 'endpoints'>): string {
  const path = encodePath(ticket.object);
  const { upload } = endpoints;
  if (upload.kind === 's3') return `https://${ticket.bucket}.s3.${upload.region}.amazonaws.com/${path}`;
  return `${upload.base}/${ticket.bucket}/${path}`;
}

/** Encodes all but the unreserved characters and the slashes: SigV4 signs the path in this form. */
function encodePath(key: string): string {
  return key.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /[!'()*]/g, // left as they are by encodeURIComponent
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Returns the headers that authenticate a PUT.
 * Source: Amazon S3 API Reference, "Authenticating Requests: Using the Authorization Header (Signature Version 4)".
 */
export function signedHeaders(request: Signing): Record<string, string> {
  const { ticket, endpoints, sha256, clock } = request;
  const url = new URL(addressOf(request));
  const time = clock
    .now()
    .toISOString()
    .replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const headers: Record<string, string> = {
    host: url.host,
    'x-amz-content-sha256': sha256,
    'x-amz-date': time,
    'x-amz-security-token': ticket.sessionToken,
  };
  const names = Object.keys(headers).join(';');
  const canonical = [
    'PUT',
    url.pathname,
    '',
    ...Object.entries(headers).map(([name, value]) => `${name}:${value}`),
    '',
    names,
    sha256,
  ].join('\n');
  const scope = `${day}/${endpoints.upload.region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')].join(
    '\n',
  );
  const key = [day, endpoints.upload.region, 's3', 'aws4_request'].reduce<Buffer>(
    (secret, part) => hmac(secret, part),
    Buffer.from(`AWS4${ticket.secretAccessKey}`),
  );
  const signature = hmac(key, text).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${ticket.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...headers, authorization };
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
