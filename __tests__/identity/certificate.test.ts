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

describe('reading a certificate', () => {
  test('the subject fields of a certificate equal those that OpenSSL reads', () => {
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

  test('a missing subject field of a certificate is null', () => {
    expect(subjectField(new X509Certificate(der), 'L')).toBeNull();
    expect(subjectField(new X509Certificate(der), 'no such name')).toBeNull();
  });

  // toLegacyObject of Node 24 crashes on a malformed public key.
  test('a certificate with any bit changed is read or refused, never another error', () => {
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
