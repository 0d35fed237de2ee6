import { generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createTokenSource } from '../../src/notary/make-token.js';
import { failureOf } from '../support/failure.js';
import { jumpingClock } from './test-clock.js';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const team = {
  kind: 'api-key',
  key: pem,
  keyId: '2X9R4HXF34',
  issuer: '57246542-96fe-1a63-e053-0824d011072a',
} as const;

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

describe('a token for App Store Connect', () => {
  test('is signed with ES256 and says whose it is, for whom, and how long', () => {
    const clock = jumpingClock();
    const { header, claims, isSigned } = parts(createTokenSource(team, clock)());
    const now = clock.now().getTime() / 1000;
    expect(isSigned).toBe(true);
    expect(header).toEqual({ alg: 'ES256', kid: '2X9R4HXF34', typ: 'JWT' });
    expect(claims).toMatchObject({ iss: team.issuer, aud: 'appstoreconnect-v1' });
    expect(claims.iat).toBeLessThan(now);
    expect(claims.exp).toBeGreaterThan(now + 600);
    expect(claims.exp - claims.iat).toBeLessThanOrEqual(20 * 60);
  });

  test('of an individual key has a subject and no issuer', () => {
    const { claims } = parts(createTokenSource({ kind: 'api-key', key: pem, keyId: 'K' }, jumpingClock())());
    expect(claims).toMatchObject({ sub: 'user' });
    expect(claims).not.toHaveProperty('iss');
  });

  test('U37: is renewed before it ends, and used again until then', () => {
    const clock = jumpingClock();
    const token = createTokenSource(team, clock);
    const first = token();
    clock.advance(10 * 60_000);
    expect(token()).toBe(first);
    clock.advance(5 * 60_000);
    const second = parts(token());
    expect(second.claims.exp).toBeGreaterThan(clock.now().getTime() / 1000 + 600);
  });

  test.each([
    ['as base64', Buffer.from(pem).toString('base64')],
    ['with its line ends lost', pem.replaceAll('\n', ' ')],
    ['with line ends written out', pem.trim().replaceAll('\n', '\\n')],
    ['with those of Windows', pem.replaceAll('\n', '\r\n')],
  ])('takes the key %s', (_how, key) => {
    expect(parts(createTokenSource({ ...team, key }, jumpingClock())()).isSigned).toBe(true);
  });

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  test.each([
    ['nothing', ''],
    ['a file name', 'AuthKey_2X9R4HXF34.p8'],
    ['half a key', pem.slice(0, 100)],
    ['an RSA key', rsa.export({ type: 'pkcs8', format: 'pem' }) as string],
  ])('refuses %s, and does not repeat it', async (_what, key) => {
    const failure = await failureOf(() => createTokenSource({ ...team, key }, jumpingClock()));
    expect(failure).toFailWith('notary-key-invalid');
    if (key !== '') expect(String((failure as Error).message)).not.toContain(key);
  });
});
