import type { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { purpose } from '../../../src/asn1/oids.js';
import {
  certificateKind,
  extensionsOf,
  hasPurpose,
  subjectField,
} from '../../../src/identity/certificate.js';
import { findChain } from '../../../src/identity/find-chain.js';
import type { Identity } from '../../../src/identity/identity.js';
import { appleTrust, trustOf } from '../../../src/identity/trust.js';
import { createReplayAuthority, type ReplayAuthority } from '../../../src/replay/authority/authority.js';

const now = new Date('2026-11-20T12:00:00Z');
let authority: ReplayAuthority;
beforeAll(async () => {
  authority = await createReplayAuthority({ now });
});

function problemsOf(
  { certificate, chain }: Identity,
  at = now,
  trust = trustOf(authority.rootPem),
): string[] {
  return findChain({ leaf: certificate, candidates: chain, trust, at }).problems.map(({ code }) => code);
}

/** Returns the object identifiers of the extensions, critical ones with `!`. */
function extensionNames(certificate: X509Certificate | undefined): string[] {
  if (!certificate) throw new Error('there is no such certificate');
  return extensionsOf(certificate).map(({ oid, critical }) => (critical ? `${oid}!` : oid));
}

describe('the application identity', () => {
  test('the application identity has a chain of three to the throwaway root and none to Apple’s', () => {
    const { application } = authority;
    const found = findChain({
      leaf: application.certificate,
      candidates: application.chain,
      trust: trustOf(authority.rootPem),
      at: now,
    });
    expect(found).toMatchObject({ problems: [], anchor: { authority: 'replay' } });
    expect(found.chain.map(({ raw }) => raw)).toEqual(application.chain.map(({ raw }) => raw));
    expect(problemsOf(application, now, appleTrust)).toContain('root-not-trusted');
  });

  test('the application identity has Apple’s marker and an RSA key of 2048 bits', () => {
    const { application } = authority;
    expect(application).toMatchObject({ kind: 'developer-id-application', teamId: 'REPLAYTEAM' });
    expect(application.certificate.checkPrivateKey(application.privateKey)).toBe(true);
    expect(application.privateKey.asymmetricKeyDetails?.modulusLength).toBe(2048);
    expect(extensionNames(application.certificate)).toEqual(
      expect.arrayContaining(['1.2.840.113635.100.6.1.13!', '1.2.840.113635.100.6.1.33', '2.5.29.37!']),
    );
    expect(hasPurpose(application.certificate, purpose.codeSigning)).toBe(true);
  });

  test('the subject has Apple’s fields, each in a set of its own, and the word Replay', () => {
    const { certificate } = authority.application;
    expect(certificate.subject.split('\n')).toEqual([
      'UID=REPLAYTEAM',
      'CN=Developer ID Application: Replay Developer (REPLAYTEAM)',
      'OU=REPLAYTEAM',
      'O=Replay Developer',
      'C=US',
    ]);
  });

  test('the issuing authority has Apple’s marker and allows no authority below it', () => {
    const intermediate = authority.application.chain[1];
    expect(extensionNames(intermediate)).toContain('1.2.840.113635.100.6.2.6');
    const constraints = intermediate && extensionsOf(intermediate).find(({ oid }) => oid === '2.5.29.19');
    expect(constraints?.value.toString('hex')).toBe('30060101ff020100'); // CA, path length 0
  });
});

test('the timestamp signer has only the purpose of timestamps and is trusted through its own authority', () => {
  const { timestampSigner } = authority;
  expect(timestampSigner.certificate.keyUsage).toEqual([purpose.timeStamping]);
  expect(extensionNames(timestampSigner.certificate)).toContain('2.5.29.37!');
  expect(extensionNames(timestampSigner.chain[1])).toContain('1.2.840.113635.100.6.2.9');
  expect(problemsOf(timestampSigner)).toEqual([]);
});

test('every certificate has the word Replay in its name', () => {
  const { application, timestampSigner } = authority;
  for (const certificate of [...application.chain, ...timestampSigner.chain]) {
    expect(subjectField(certificate, 'CN')).toContain('Replay');
    expect(subjectField(certificate, 'O')).toContain('Replay');
  }
});

test('each authority has new keys', async () => {
  const other = await createReplayAuthority({ now });
  expect(problemsOf(other.application)).toContain('root-not-trusted');
});

describe('issued identities', () => {
  test.each([
    ['developer-id-installer', 'Developer ID Installer: Replay Developer (REPLAYTEAM)'],
    ['apple-development', 'Apple Development: Replay Developer (REPLAYTEAM)'],
  ] as const)('an issued %s identity is trusted', async (kind, name) => {
    const identity = await authority.issue(kind);
    expect(identity).toMatchObject({ kind, name });
    expect(problemsOf(identity)).toEqual([]);
  });

  test('an identity can be issued expired', async () => {
    const notBefore = new Date('2020-01-01T00:00:00Z');
    const notAfter = new Date('2025-01-01T00:00:00Z');
    const expired = await authority.issue('developer-id-application', { notBefore, notAfter });
    expect(expired.expires).toEqual(notAfter);
    expect(problemsOf(expired)).toEqual(expect.arrayContaining(['certificate-not-valid']));
  });

  test('an identity can be issued for another team', async () => {
    const other = await authority.issue('developer-id-application', { team: 'HX7739G8FX' });
    expect(other.teamId).toBe('HX7739G8FX');
    expect(problemsOf(other)).toEqual([]);
  });

  test('an identity can be issued without the marker of its kind', async () => {
    const unmarked = await authority.issue('developer-id-application', { withoutMarker: true });
    expect(certificateKind(unmarked.certificate)).toBe('other');
  });
});
