import { describe, expect, test } from '@jest/globals';
import { openPkcs12 } from '../../../src/identity/pkcs12/open-pkcs12.js';
import { pkcs12Files } from '../../fuzz/shapes/asn1.js';
import { failureOf } from '../../support/failure.js';
import { fixture, fixtureIdentity, testPassword } from '../fixtures.js';

const open = (name: string, password = testPassword) =>
  openPkcs12({ bytes: fixture(name), password, input: 'certificate' });

describe('opening a PKCS#12 file', () => {
  test.each([
    ['modern.p12', 'as OpenSSL 3 writes it (PBES2, AES, SHA-256)'],
    ['legacy.p12', 'as macOS and old OpenSSL write it (RC2, 3DES, SHA-1)'],
    ['rc2-128.p12', 'with 128-bit RC2 and two-key 3DES'],
    ['no-mac.p12', 'without a MAC'],
    ['indefinite-lengths.p12', 'as Keychain Access writes it (indefinite lengths, content in pieces)'],
  ])('openPkcs12 reads %s: %s', (name) => {
    const [identity, ...others] = open(name);
    expect(others).toEqual([]);
    expect(identity).toMatchObject({
      name: 'Developer ID Application: Test (TEST123456)',
      kind: 'developer-id-application',
      teamId: 'TEST123456',
    });
    expect(identity?.sha1).toMatch(/^[0-9A-F]{40}$/);
    expect(identity?.certificate.checkPrivateKey(identity.privateKey)).toBe(true);
  });

  test('openPkcs12 builds the chain from the file, leaf first', () => {
    const names = fixtureIdentity('modern.p12').chain.map(({ subject }) => /CN=(.*)/.exec(subject)?.[1]);
    expect(names).toEqual([
      'Developer ID Application: Test (TEST123456)',
      'Test Developer ID Authority',
      'Test Root',
    ]);
  });

  test('openPkcs12 returns a short chain when the issuer is neither in the file nor one of Apple’s', () => {
    expect(fixtureIdentity('no-mac.p12').chain).toHaveLength(1);
  });

  test('openPkcs12 returns the unchanged bytes of the certificate', () => {
    expect(fixtureIdentity('legacy.p12').certificate.raw).toEqual(fixture('application.cer'));
  });

  test('openPkcs12 reads an elliptic-curve key', () => {
    expect(fixtureIdentity('elliptic-curve.p12').privateKey.asymmetricKeyType).toBe('ec');
  });

  test.each(['accented-password.p12', 'accented-password-legacy.p12'])(
    'takes a password with letters outside of ASCII: %s',
    (name) => {
      expect(open(name, 'pässwörd')).toHaveLength(1);
    },
  );

  test.each(['empty-password.p12', 'no-password.p12'])('openPkcs12 accepts an empty password: %s', (name) => {
    expect(open(name, '')).toHaveLength(1);
  });
});

describe('an unusable PKCS#12 file', () => {
  test.each(['modern.p12', 'legacy.p12', 'no-mac.p12', 'rc2-128.p12'])(
    'reports a wrong password for %s',
    async (name) => {
      const failure = await failureOf(() => open(name, 'wrong'));
      expect(failure).toFailWith('certificate-password-wrong');
      expect(failure).toMatchObject({
        input: 'certificate',
        remedy: expect.stringContaining('certificate-password'),
      });
    },
  );

  test('openPkcs12 reports a missing password', async () => {
    const failure = await failureOf(() => open('modern.p12', ''));
    expect(failure).toFailWith('certificate-password-wrong');
    expect(failure).toMatchObject({ message: expect.stringContaining('it needs a password') });
  });

  test('openPkcs12 reports a certificate without its key by name', async () => {
    const failure = await failureOf(() => open('no-key.p12'));
    expect(failure).toFailWith('certificate-key-missing');
    expect(failure).toMatchObject({ message: expect.stringContaining('Developer ID Application: Test') });
  });

  test.each([
    ['a certificate alone', fixture('application.cer'), 'certificate of "Developer ID Application: Test'],
    ['a PEM certificate', fixture('root.pem'), 'certificate in PEM form'],
    ['other bytes', Buffer.from('hello'), 'something else'],
    ['nothing', Buffer.alloc(0), 'something else'],
    ['half a file', fixture('modern.p12').subarray(0, 2000), 'something else'],
  ])('openPkcs12 describes %s that is not PKCS#12', async (_what, bytes, message) => {
    const failure = await failureOf(() => openPkcs12({ bytes, password: 'x', input: 'certificate' }));
    expect(failure).toFailWith('certificate-not-pkcs12');
    expect(failure).toMatchObject({ message: expect.stringContaining(message) });
  });

  test('openPkcs12 reports an unsupported algorithm', async () => {
    expect(await failureOf(() => open('rc4.p12'))).toFailWith('certificate-algorithm-unsupported');
  });

  test('openPkcs12 refuses a file whose key derivation takes longer than a second', async () => {
    const [rounds] = pkcs12Files;
    const bytes = rounds?.build(500_001) ?? Buffer.alloc(0);
    const failure = await failureOf(() => openPkcs12({ bytes, password: 'x', input: 'certificate' }));
    expect(failure).toFailWith('certificate-algorithm-unsupported');
    expect(failure).toMatchObject({ message: expect.stringContaining('500001 rounds of key derivation') });
  });

  test('openPkcs12 reports a key that cannot sign code', async () => {
    expect(await failureOf(() => open('edwards-curve.p12'))).toFailWith('certificate-key-unsupported');
  });

  test('openPkcs12 fails only with an InputError for any damaged byte', () => {
    const original = fixture('elliptic-curve.p12');
    for (let offset = 0; offset < original.length; offset += 97) {
      const bytes = Buffer.from(original);
      bytes[offset] = (bytes[offset] ?? 0) ^ 0x55;
      try {
        openPkcs12({ bytes, password: testPassword, input: 'certificate' });
      } catch (error) {
        expect(error).toMatchObject({ name: 'InputError' });
      }
    }
  });
});
