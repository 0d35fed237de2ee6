import { describe, expect, test } from '@jest/globals';
import type { Identity } from '../../src/identity/identity.js';
import { expiryWarning, selectIdentity } from '../../src/identity/select-identity.js';
import { failureOf } from '../support/failure.js';
import { fixtureIdentity, validTime } from './fixtures.js';

const application = fixtureIdentity('modern.p12');
const installer = fixtureIdentity('installer.p12');
const selfSigned = fixtureIdentity('self-signed.p12');
const wanted = 'developer-id-application' as const;
const request = { wanted, now: validTime, input: 'certificate' };

describe('selecting an identity', () => {
  test('selectIdentity returns the identity of the wanted kind', () => {
    expect(selectIdentity([installer, application], request)).toBe(application);
  });

  test('selectIdentity returns the identity that was issued last of several', () => {
    const older: Identity = { ...application, certificate: olderThan(application) };
    expect(selectIdentity([older, application], request)).toBe(application);
  });

  test('selectIdentity names the kind found and the kind required', async () => {
    const failure = await failureOf(() => selectIdentity([installer], request));
    expect(failure).toFailWith('certificate-wrong-kind');
    expect(failure).toMatchObject({
      message: expect.stringMatching(
        /Developer ID Installer.*a Developer ID Application certificate is required/,
      ),
    });
  });

  test('selectIdentity refuses a certificate without Apple’s marker', async () => {
    expect(await failureOf(() => selectIdentity([selfSigned], request))).toFailWith('certificate-wrong-kind');
  });

  test('selectIdentity refuses an expired certificate with its last day', async () => {
    const failure = await failureOf(() =>
      selectIdentity([application], { ...request, now: new Date('2200-01-01') }),
    );
    expect(failure).toFailWith('certificate-expired');
    expect(failure).toMatchObject({
      message: expect.stringContaining(application.expires.toISOString().slice(0, 10)),
    });
  });

  test('selectIdentity refuses a certificate that is not valid yet', async () => {
    const failure = await failureOf(() =>
      selectIdentity([application], { ...request, now: new Date('2001-01-01') }),
    );
    expect(failure).toFailWith('certificate-not-yet-valid');
  });
});

function olderThan({ certificate }: Identity): Identity['certificate'] {
  const validFrom = 'Jan  1 00:00:00 2020 GMT';
  return Object.create(certificate, {
    validFrom: { value: validFrom },
    validTo: { value: certificate.validTo },
  });
}

describe('the warning before a certificate expires', () => {
  const expires = new Date('2030-06-30T12:00:00Z');
  const identity = { name: 'Developer ID Application: Test', expires };

  test.each([
    ['2030-05-31T11:00:00Z', null],
    ['2030-06-01T12:00:00Z', 'in 29 days'],
    ['2030-06-29T12:00:00Z', 'in 1 day,'],
    ['2030-06-30T11:00:00Z', 'within a day'],
    ['2030-06-30T13:00:00Z', null],
  ])('the expiry warning at %s is %s', (now, expected) => {
    const warning = expiryWarning(identity, new Date(now));
    if (expected === null) expect(warning).toBeNull();
    else expect(warning).toContain(expected);
  });
});
