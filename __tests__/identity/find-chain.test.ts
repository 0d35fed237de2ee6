import { createHash, X509Certificate } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { marker, purpose } from '../../src/asn1/oids.js';
import {
  appleIntermediates,
  developerIdAuthority,
  developerIdAuthorityG2,
  timestampAuthority,
} from '../../src/identity/apple-certificates.js';
import { appleRoot } from '../../src/identity/apple-root.js';
import { hasExtension, hasPurpose } from '../../src/identity/certificate.js';
import { findChain } from '../../src/identity/find-chain.js';
import { appleTrust, trustOf } from '../../src/identity/trust.js';
import { fixture, fixtureIdentity, testRoot, testTrust, validTime } from './fixtures.js';

const { certificate: leaf, chain } = fixtureIdentity('modern.p12');
const codesOf = (found: ReturnType<typeof findChain>) => found.problems.map(({ code }) => code);

describe('Apple’s certificates', () => {
  test.each([
    [appleRoot(), 'B0B1730ECBC7FF4505142C49F1295E6EDA6BCAED7E2C68C5BE91B5A11001F024'],
    [developerIdAuthority, '7AFC9D01A62F03A2DE9637936D4AFE68090D2DE18D03F29C88CFB0B1BA63587F'],
    [developerIdAuthorityG2, 'F16CD3C54C7F83CEA4BF1A3E6A0819C8AAA8E4A1528FD144715F350643D2DF3A'],
    [timestampAuthority, '66285E2E374D00A8BA3D8D3D04393A48BD16554B284BC88DABEC85B479ADCD6B'],
  ])('Apple’s certificates have the published fingerprints: %#', (certificate, sha256) => {
    expect(createHash('sha256').update(certificate.raw).digest('hex').toUpperCase()).toBe(sha256);
  });

  test('each Apple intermediate has a chain to the root', () => {
    for (const intermediate of appleIntermediates) {
      const found = findChain({
        leaf: intermediate,
        candidates: [],
        trust: appleTrust,
        at: new Date('2026-01-01'),
      });
      expect(found).toMatchObject({ problems: [], anchor: { authority: 'apple' } });
    }
  });

  test('only the two Developer ID intermediates have the marker of Developer ID', () => {
    const marked = appleIntermediates.filter((item) => hasExtension(item, marker.developerIdAuthority));
    expect(marked).toEqual([developerIdAuthorityG2, developerIdAuthority]);
  });
});

describe('finding a chain', () => {
  test('findChain returns the chain from leaf to root and the authority of the root', () => {
    const found = findChain({ leaf, candidates: [...chain].reverse(), trust: testTrust, at: validTime });
    expect(found.chain.map(({ raw }) => raw)).toEqual(chain.map(({ raw }) => raw));
    expect(found.anchor?.authority).toBe('replay');
    expect(found.problems).toEqual([]);
  });

  test('findChain reports a missing intermediate', () => {
    const found = findChain({ leaf, candidates: [], trust: testTrust, at: validTime });
    expect(codesOf(found)).toEqual(['chain-incomplete']);
    expect(found.anchor).toBeNull();
  });

  test('findChain reports an untrusted root', () => {
    const found = findChain({ leaf, candidates: chain, trust: appleTrust, at: validTime });
    expect(codesOf(found)).toEqual(['root-not-trusted']);
    expect(found.chain).toHaveLength(3);
  });

  test.each(['2001-01-01', '2300-01-01'])(
    'findChain reports that the certificates are not valid at %s',
    (time) => {
      const found = findChain({ leaf, candidates: chain, trust: testTrust, at: new Date(time) });
      expect(new Set(codesOf(found))).toEqual(new Set(['certificate-not-valid']));
    },
  );

  test('findChain refuses a leaf as an issuer', () => {
    const forged = fixtureIdentity('self-signed.p12').certificate;
    const trust = [{ certificate: forged, authority: 'apple' as const }];
    expect(findChain({ leaf, candidates: chain, trust, at: validTime }).anchor).toBeNull();
  });

  test('findChain refuses an issuer that is not an authority, although its signature is valid', () => {
    const issuer = new X509Certificate(fixture('issuer-without-authority.pem'));
    const issued = new X509Certificate(fixture('issued-by-a-leaf.pem'));
    const trust = [{ certificate: issuer, authority: 'apple' as const }];
    const found = findChain({ leaf: issued, candidates: [], trust, at: validTime });
    expect(found.chain).toHaveLength(2);
    expect(codesOf(found)).toEqual(['chain-invalid']);
  });

  test('findChain refuses an authority below one with the path length 0', () => {
    const below = new X509Certificate(fixture('one-authority-too-many.pem'));
    const issued = new X509Certificate(fixture('issued-too-far-below.pem'));
    const found = findChain({ leaf: issued, candidates: [below, ...chain], trust: testTrust, at: validTime });
    expect(found.chain).toHaveLength(4);
    expect(codesOf(found)).toEqual(['chain-invalid']);
  });

  test('findChain does not follow a link with an invalid signature', () => {
    const damaged = Buffer.from(leaf.raw);
    damaged[damaged.length - 1] = (damaged[damaged.length - 1] ?? 0) ^ 1;
    const found = findChain({
      leaf: new X509Certificate(damaged),
      candidates: chain,
      trust: testTrust,
      at: validTime,
    });
    expect(codesOf(found)).toEqual(['chain-incomplete']);
  });

  test('findChain trusts a replay’s root only when the caller does', () => {
    expect(trustOf(null)).toEqual(appleTrust);
    const trust = trustOf(fixture('root.pem').toString());
    expect(trust.map(({ authority }) => authority)).toEqual(['apple', 'replay']);
    expect(trust[1]?.certificate.raw).toEqual(testRoot.raw);
  });
});

test('the purpose of a certificate is read from its extended key usage', () => {
  expect(hasPurpose(leaf, purpose.codeSigning)).toBe(true);
  expect(hasPurpose(leaf, purpose.timeStamping)).toBe(false);
  expect(hasPurpose(testRoot, purpose.codeSigning)).toBe(false);
});
