import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../../src/identity/identity.js';
import { exportPkcs12 } from '../../../src/identity/pkcs12/export-pkcs12.js';
import { openPkcs12 } from '../../../src/identity/pkcs12/open-pkcs12.js';
import { createReplayAuthority } from '../../../src/replay/authority/authority.js';
import { failureOf } from '../../support/failure.js';
import { fixtureIdentity } from '../fixtures.js';

let identity: Identity;
beforeAll(async () => {
  identity = (await createReplayAuthority({ now: new Date() })).application;
});

describe.each(['modern', 'legacy'] as const)('a PKCS#12 file of the form %s', (form) => {
  test.each(['one-time password', 'pässwörd €', ''])(
    'an exported PKCS#12 file opens with the password "%s"',
    (password) => {
      const bytes = exportPkcs12(identity, password, form);
      const [opened, ...others] = openPkcs12({ bytes, password, input: 'certificate' });
      expect(others).toEqual([]);
      expect(opened?.certificate.raw).toEqual(identity.certificate.raw);
      expect(opened?.chain.map(({ raw }) => raw)).toEqual(identity.chain.map(({ raw }) => raw));
      expect(opened?.privateKey.equals(identity.privateKey)).toBe(true);
    },
  );

  test('an exported PKCS#12 file does not open with another password', async () => {
    const bytes = exportPkcs12(identity, 'right', form);
    const failure = await failureOf(() => openPkcs12({ bytes, password: 'wrong', input: 'certificate' }));
    expect(failure).toFailWith('certificate-password-wrong');
  });

  test('an exported PKCS#12 file contains neither key nor names in plain text', () => {
    const bytes = exportPkcs12(identity, 'right', form);
    const key = identity.privateKey.export({ type: 'pkcs8', format: 'der' });
    expect(bytes.includes(key.subarray(-100))).toBe(false);
    expect(bytes.includes('Replay')).toBe(false);
  });

  test('an exported PKCS#12 file can hold an elliptic-curve key', () => {
    const curve = fixtureIdentity('elliptic-curve.p12');
    const bytes = exportPkcs12(curve, 'right', form);
    const [opened] = openPkcs12({ bytes, password: 'right', input: 'certificate' });
    expect(opened?.privateKey.equals(curve.privateKey)).toBe(true);
  });
});

test('each form of PKCS#12 has its algorithms', () => {
  const tripleDes = Buffer.from('2a864886f70d010c0103', 'hex'); // pbeWithSHAAnd3-KeyTripleDES-CBC
  const aes256 = Buffer.from('60864801650304012a', 'hex'); // aes256-CBC
  expect(exportPkcs12(identity, 'right', 'legacy').includes(tripleDes)).toBe(true);
  expect(exportPkcs12(identity, 'right', 'legacy').includes(aes256)).toBe(false);
  expect(exportPkcs12(identity, 'right', 'modern').includes(aes256)).toBe(true);
  expect(exportPkcs12(identity, 'right', 'modern').includes(tripleDes)).toBe(false);
});
