import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type { Clock } from '../system/clock.js';
import { InputError } from '../system/errors.js';
import type { ApiKeyCredentials } from './notary.js';
import { notaryRemedies } from './remedies.js';

/**
 * Makes tokens of App Store Connect: a JWT (RFC 7519) signed with ES256, the signature being R followed by S.
 * Source: App Store Connect API documentation, "Generating Tokens for API Requests".
 */

/** Apple allows 20 minutes. */
const lifetime = 15 * 60_000;
/** Keeps a token valid if the clock of this machine is ahead of Apple's. */
const backdating = 60_000;
/** A token is replaced this long before it expires. */
const reserve = 2 * 60_000;
const audience = 'appstoreconnect-v1';

/** Tokens for one API key. */
export interface TokenSource {
  /** Returns a valid token: the last one, or a new one when that is about to expire. */
  current(): string;
  /** Returns a new token, for use after the last one was refused. */
  renew(): string;
}

/** Creates a source of tokens. Calls `onToken` with each token before its first use, to mask it. */
export function createTokenSource(
  credentials: ApiKeyCredentials,
  clock: Clock,
  onToken: (token: string) => void,
): TokenSource {
  const key = readApiKey(credentials.key.reveal());
  let last = { token: '', expires: 0 };
  const renew = (): string => {
    const issued = clock.now().getTime() - backdating;
    const expires = issued + lifetime;
    last = { token: makeToken(credentials, key, { issued, expires }), expires };
    onToken(last.token);
    return last.token;
  };
  return {
    current: () => (clock.now().getTime() > last.expires - reserve ? renew() : last.token),
    renew,
  };
}

function makeToken(
  { keyId, issuer }: ApiKeyCredentials,
  key: KeyObject,
  times: { issued: number; expires: number },
): string {
  const header = { alg: 'ES256', kid: keyId, typ: 'JWT' };
  const claims = {
    // A Team key has an issuer. An Individual key acts for its user.
    ...(issuer === undefined ? { sub: 'user' } : { iss: issuer }),
    iat: Math.floor(times.issued / 1000),
    exp: Math.floor(times.expires / 1000),
    aud: audience,
  };
  const signed = `${encode(header)}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Reads the text of a `.p8` file or its base64. The text may have lost its line ends, as happens to secrets. */
export function readApiKey(text: string): KeyObject {
  let problem = 'the value is not a private key';
  try {
    const key = createPrivateKey(asPem(text));
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
    problem = `the value is a private key of another kind (${key.asymmetricKeyType})`;
  } catch {
    // Reported below, without the library's message: it may quote the key.
  }
  throw new InputError('notary-key', `notary-key: ${problem}, not an App Store Connect API key.`, {
    code: 'notary-key-invalid',
    remedy: notaryRemedies.keyInvalid,
  });
}

function asPem(text: string): string {
  const trimmed = text.trim();
  const pem = trimmed.includes('-----BEGIN') ? trimmed : Buffer.from(trimmed, 'base64').toString('utf8');
  const [, body = ''] = /-----BEGIN PRIVATE KEY-----(.*)-----END PRIVATE KEY-----/s.exec(pem) ?? [];
  const base64 = body.replaceAll('\\n', '').replace(/\s+/g, '');
  return `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----\n`;
}
