import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createTokenSource } from '../../src/notary/make-token.js';
import { Secret } from '../../src/system/secrets.js';
import { failureOf } from '../support/failure.js';
import { jumpingClock } from './test-clock.js';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const team = {
  kind: 'api-key',
  key: new Secret(pem),
  keyId: '2X9R4HXF34',
  issuer: '57246542-96fe-1a63-e053-0824d011072a',
} as const;

const individual = { kind: 'api-key', key: new Secret(pem), keyId: 'K' } as const;

const ignore = (): void => undefined;

function parts(token: string) {
  const [head = '', claims = '', signature = ''] = token.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    key,
    Buffer.from(signature, 'base64url'),
  );
  return { header: read(head), claims: read(claims), isSigned };
}

describe('tokens for App Store Connect', () => {
  test('a token is signed with ES256 and has key id, issuer, audience and times', () => {
    const clock = jumpingClock();
    const { header, claims, isSigned } = parts(createTokenSource(team, clock, ignore).current());
    const now = clock.now().getTime() / 1000;
    expect(isSigned).toBe(true);
    expect(header).toEqual({ alg: 'ES256', kid: '2X9R4HXF34', typ: 'JWT' });
    expect(claims).toMatchObject({ iss: team.issuer, aud: 'appstoreconnect-v1' });
    expect(claims.iat).toBeLessThan(now);
    expect(claims.exp).toBeGreaterThan(now + 600);
    expect(claims.exp - claims.iat).toBeLessThanOrEqual(20 * 60);
  });

  test('a token of an individual key has a subject and no issuer', () => {
    const { claims } = parts(createTokenSource(individual, jumpingClock(), ignore).current());
    expect(claims).toMatchObject({ sub: 'user' });
    expect(claims).not.toHaveProperty('iss');
  });

  test('U37: a token is used until shortly before it expires, then replaced; each is masked', () => {
    const clock = jumpingClock();
    const masked: string[] = [];
    const tokens = createTokenSource(team, clock, (token) => masked.push(token));
    const first = tokens.current();
    clock.advance(10 * 60_000);
    expect(tokens.current()).toBe(first);
    clock.advance(5 * 60_000);
    const second = tokens.current();
    expect(parts(second).claims.exp).toBeGreaterThan(clock.now().getTime() / 1000 + 600);
    expect(masked).toEqual([first, second]);
  });

  test.each([
    ['in base64', Buffer.from(pem).toString('base64')],
    ['without its line ends', pem.replaceAll('\n', ' ')],
    ['with escaped line ends', pem.trim().replaceAll('\n', '\\n')],
    ['with line ends of Windows', pem.replaceAll('\n', '\r\n')],
  ])('a key is accepted %s', (_form, key) => {
    expect(
      parts(createTokenSource({ ...team, key: new Secret(key) }, jumpingClock(), ignore).current()).isSigned,
    ).toBe(true);
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  test.each([
    ['an empty text', ''],
    ['a file name', 'AuthKey_2X9R4HXF34.p8'],
    ['half a key', pem.slice(0, 100)],
    ['an RSA key', rsa.export({ type: 'pkcs8', format: 'pem' }) as string],
  ])('%s is refused as a key, and the message does not contain it', async (_what, key) => {
    const failure = await failureOf(() =>
      createTokenSource({ ...team, key: new Secret(key) }, jumpingClock(), ignore),
    );
    expect(failure).toFailWith('notary-key-invalid');
    if (key !== '') expect(String((failure as Error).message)).not.toContain(key);
  });
});
