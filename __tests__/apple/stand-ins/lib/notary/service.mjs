/**
 * The notary's web API, as notarytool uses it. Sources: Notary API reference; App Store Connect API, "Generating Tokens
 * for API Requests"; Amazon S3 API Reference, "Authenticating Requests (AWS Signature Version 4)".
 */
import { createHash, createHmac, createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../call.mjs';
import { endpoints } from '../endpoints.mjs';

const offline =
  'Error: HTTPError(statusCode: nil, error: Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline." UserInfo={NSErrorFailingURLStringKey=https://appstoreconnect.apple.com/notary/v2/submissions?';

const agreement =
  'A required agreement is missing or has expired. This request requires an in-effect agreement that has not been signed or has expired. Ensure your team has signed the necessary legal agreements and that they are not expired.';

/** Calls the service. Returns its JSON, or null for 404; other failures become notarytool's texts. */
async function call(account, path, { method = 'GET', body } = {}) {
  const base = endpoints()?.notary;
  if (!base) throw new Refusal(1, offline);
  const headers = { authorization: `Bearer ${tokenOf(account)}` };
  const response = await fetch(`${base}${path}`, { method, body, headers }).catch(() => null);
  if (!response) throw new Refusal(1, offline);
  if (response.status === 404) return null;
  if (response.ok) return response.json();
  throw new Refusal(1, `Error: HTTP status code: ${response.status}. ${await reasonOf(response)}`);
}

async function reasonOf(response) {
  const text = await response.text();
  if (response.status === 403) return text.includes('REQUIRED_AGREEMENTS') ? agreement : 'Access denied.';
  return response.status === 401 ? text.trim() : response.statusText;
}

function tokenOf({ key, keyId, issuer }) {
  const issued = Math.floor(Date.now() / 1000) - 60;
  const who = issuer ? { iss: issuer } : { sub: 'user' };
  const claims = { ...who, iat: issued, exp: issued + 1200, aud: 'appstoreconnect-v1' };
  const parts = [{ alg: 'ES256', kid: keyId, typ: 'JWT' }, claims];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signing = { key: createPrivateKey(key), dsaEncoding: 'ieee-p1363' };
  return `${text}.${sign('sha256', Buffer.from(text), signing).toString('base64url')}`;
}

/** Registers an archive, calls `onId` with the id, uploads the archive and returns the id. */
export async function submit(account, path, onId) {
  const archive = readFileSync(path);
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const body = JSON.stringify({ submissionName: basename(path), sha256, notifications: [] });
  const { data } = await call(account, '/submissions', { method: 'POST', body });
  onId(data.id);
  const response = await put(archive, sha256, data.attributes);
  if (!response.ok)
    throw new Refusal(1, `Error: HTTP status code: ${response.status}. ${response.statusText}`);
  return data.id;
}

/** Returns a submission as { id, name, status, createdDate }; null for an unknown one. */
export async function infoOf(account, id) {
  const found = await call(account, `/submissions/${encodeURIComponent(id)}`);
  return found && { id: found.data.id, ...found.data.attributes };
}

/** Returns all submissions in the service's order. */
export async function historyOf(account) {
  const { data } = await call(account, '/submissions');
  return data.map(({ id, attributes }) => ({ id, ...attributes }));
}

/** Returns the log as text; null while there is none. */
export async function logOf(account, id) {
  const found = await call(account, `/submissions/${encodeURIComponent(id)}/logs`);
  if (!found) return null;
  const response = await fetch(found.data.attributes.developerLogUrl);
  return response.ok ? response.text() : null;
}

/** Sends PutObject to a path-style bucket on this machine. */
function put(archive, sha256, attributes) {
  const { upload } = endpoints();
  const key = attributes.object.split('/').map(encode).join('/');
  const url = new URL(`${upload.base}/${attributes.bucket}/${key}`);
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const headers = {
    host: url.host,
    'x-amz-content-sha256': sha256,
    'x-amz-date': stamp,
    'x-amz-security-token': attributes.awsSessionToken,
  };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const request = ['PUT', url.pathname, '', lines.join(''), names, sha256].join('\n');
  const scope = `${stamp.slice(0, 8)}/${upload.region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', stamp, scope, hash(request)].join('\n');
  const signingKey = scope.split('/').reduce(hmac, `AWS4${attributes.awsSecretAccessKey}`);
  const credential = `Credential=${attributes.awsAccessKeyId}/${scope}`;
  const authorization = `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names}, Signature=${hmac(signingKey, text).toString('hex')}`;
  return fetch(url, { method: 'PUT', body: archive, headers: { ...headers, authorization } });
}

const hash = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
const encode = (part) =>
  encodeURIComponent(part).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
