import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/artifact/assessment.js';
import { type Answers, decideVerdict } from '../../src/gatekeeper/decide-verdict.js';

const path = '/tmp/Hello.app';
const check = (exitCode: number, text: string): Check => ({ command: 'x', exitCode, text });
const display = check(
  0,
  'CodeDirectory v=20500 size=768 flags=0x10000(runtime) hashes=13+7\nAuthority=Developer ID Application: A (ABCDE12345)\nTeamIdentifier=ABCDE12345',
);
const spctl = (exitCode: number, verdict: string, source: string) =>
  check(exitCode, `${path}: ${verdict}\nsource=${source}\norigin=Developer ID Application: A (ABCDE12345)`);

const app: Answers = {
  signature: check(0, 'valid on disk'),
  display,
  gatekeeper: spctl(0, 'accepted', 'Notarized Developer ID'),
  notarized: check(0, 'explicit requirement satisfied'),
  stapled: check(0, 'The validate action worked!'),
  advice: null,
};
const decide = (changes: Partial<Answers>) =>
  decideVerdict({ ...app, ...changes }, { path, isDisabled: false });
const codes = (issues: readonly { code: string | number | null }[]) => issues.map(({ code }) => code);

describe('decideVerdict for an app', () => {
  test('a notarized app that only the local policy rejects is accepted with a warning', () => {
    const verdict = decide({ gatekeeper: spctl(3, 'rejected', 'Notarized Developer ID') });
    expect(verdict.verdict).toBe('accepted');
    expect(codes(verdict.issues)).toEqual(['gatekeeper-local-policy']);
  });

  test('an app that spctl calls notarized and codesign does not is rejected', () => {
    const gatekeeper = spctl(3, 'rejected', 'Notarized Developer ID');
    expect(decide({ gatekeeper, notarized: check(3, 'failed') }).verdict).toBe('rejected');
  });

  test('an app that spctl accepts as Developer ID only is rejected', () => {
    const verdict = decide({ gatekeeper: spctl(0, 'accepted', 'Developer ID') });
    expect(verdict).toMatchObject({ verdict: 'rejected', source: 'Unnotarized Developer ID' });
  });
});

describe('decideVerdict for a package', () => {
  const good = [
    'Package "x.pkg":',
    '   Status: signed by a developer certificate issued by Apple for distribution',
    '   Signed with a trusted timestamp on: 2024-01-01 12:00:00 +0000',
    '   Certificate Chain:',
    '    1. Developer ID Installer: A (ABCDE12345)',
    '    2. Developer ID Certification Authority',
  ].join('\n');
  const decidePackage = (text: string, exitCode: number) =>
    decide({ signature: check(exitCode, text), display: null, notarized: null });

  test.each([0, 1])('pkgutil’s exit code %i does not change the verdict on a good signature', (exitCode) => {
    expect(decidePackage(good, exitCode)).toMatchObject({
      verdict: 'accepted',
      signatureValid: true,
      teamId: 'ABCDE12345',
    });
  });

  test.each([
    [
      'an untrusted signer',
      good.replace(/Status: .*/, 'Status: signed by untrusted certificate'),
      /untrusted/,
    ],
    [
      'an expired signer',
      good.replace(/Status: .*/, 'Status: signed by a certificate that has since expired'),
      /expired/,
    ],
    ['a missing timestamp', good.replace(/^.*trusted timestamp.*\n/m, ''), /timestamp/],
    ['an application certificate', good.replace('Installer', 'Application'), /not a Developer ID Installer/],
  ])('a package with %s is rejected although pkgutil exits with 0', (_case, text, message) => {
    const verdict = decidePackage(text, 0);
    expect(verdict).toMatchObject({ verdict: 'rejected', signatureValid: false });
    expect(verdict.issues[0]).toMatchObject({ code: 'signature-invalid', severity: 'error' });
    expect(verdict.issues[0]?.message).toMatch(message);
  });

  test('an unsigned package is reported as not signed', () => {
    const verdict = decidePackage('Package "x.pkg":\n   Status: no signature', 0);
    expect(verdict.verdict).toBe('rejected');
    expect(codes(verdict.issues)).toEqual(['not-signed']);
  });
});
