import { X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  certificateKind,
  commonName,
  hasPurpose,
  isValidAt,
  subjectField,
  teamOf,
} from '../../src/identity/certificate.js';
import { fixture, validTime } from './fixtures.js';

const der = fixture('application.cer');

describe('what is read of a certificate', () => {
  test('its names, as OpenSSL reads them', () => {
    const certificate = new X509Certificate(der);
    const lines = certificate.subject.split('\n');
    for (const [name, value] of [
      ['CN', commonName(certificate)],
      ['OU', teamOf(certificate)],
      ['O', subjectField(certificate, 'O')],
      ['C', subjectField(certificate, 'C')],
    ]) {
      if (value !== null) expect(lines).toContain(`${name}=${value}`);
    }
    expect(commonName(certificate)).toMatch(/^Developer ID Application: /);
  });

  test('a name that is not there is null', () => {
    expect(subjectField(new X509Certificate(der), 'L')).toBeNull();
    expect(subjectField(new X509Certificate(der), 'no such name')).toBeNull();
  });

  // Node itself must survive it: toLegacyObject of Node 24 does not, when the public key is malformed.
  test('any bit of it may be wrong', () => {
    for (let bit = 0; bit < der.length * 8; bit += 13) {
      const changed = Buffer.from(der);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const certificate = openOrNull(changed);
      if (certificate === null) continue;
      expect(typeof commonName(certificate)).toBe('string');
      teamOf(certificate);
      isValidAt(certificate, validTime);
      hasPurpose(certificate, '1.3.6.1.5.5.7.3.3');
      kindOrNull(certificate);
    }
  });
});

function openOrNull(bytes: Buffer): X509Certificate | null {
  try {
    return new X509Certificate(bytes);
  } catch {
    return null;
  }
}

function kindOrNull(certificate: X509Certificate): string | null {
  try {
    return certificateKind(certificate);
  } catch (error) {
    expect(error).toMatchObject({ code: 'malformed-file' });
    return null;
  }
}
