import { describe, expect, test } from '@jest/globals';
import {
  type OpenRequest,
  openInstallerIdentity,
  openSigningIdentities,
} from '../../src/identity/open-signing-identities.js';
import { appleTrust } from '../../src/identity/trust.js';
import { silentLog } from '../../src/system/log.js';
import { Secret } from '../../src/system/secrets.js';
import { failureOf } from '../support/failure.js';
import { fixture, testPassword, testTrust, validTime } from './fixtures.js';

const application = certificateOf('modern.p12');
const installer = certificateOf('installer.p12');
const request = { certificate: application, kind: 'developer-id' } as const;

describe('openSigningIdentities', () => {
  test('opens a Developer ID Application identity without an installer identity', () => {
    const { identities, warnings } = open(request);
    expect(identities.application.kind).toBe('developer-id-application');
    expect(identities.installer).toBeNull();
    expect(warnings).toEqual([]);
  });

  test('ignores the installer certificate when no package is signed', () => {
    expect(open(request).identities.installer).toBeNull();
  });

  test('opens the installer certificate from a file of its own', () => {
    const { identities } = open({ ...request, installerCertificate: installer });
    expect(identities.installer?.kind).toBe('developer-id-installer');
  });

  test('refuses an installer certificate of another kind and names that input', async () => {
    const failure = await failureOf(() =>
      open({ ...request, installerCertificate: certificateOf('modern.p12', 'installer-certificate') }),
    );
    expect(failure).toFailWith('certificate-wrong-kind');
    expect(failure).toMatchObject({ input: 'installer-certificate' });
  });

  test('refuses a file without a Developer ID Application identity in a release', async () => {
    expect(await failureOf(() => open({ ...request, certificate: installer }))).toFailWith(
      'certificate-wrong-kind',
    );
  });

  test('accepts the only identity of another kind with a warning where any kind may sign', () => {
    const { identities, warnings } = open({
      ...request,
      certificate: certificateOf('self-signed.p12'),
      kind: 'any',
    });
    expect(identities.application.kind).toBe('other');
    expect(warnings).toEqual([expect.stringContaining('the notary will refuse this')]);
  });

  test('refuses a Developer ID identity in a release whose chain ends at another root than Apple', async () => {
    const failure = await failureOf(() => open(request, { trust: appleTrust }));
    expect(failure).toFailWith('certificate-wrong-kind');
    expect(failure).toHaveProperty('message', expect.stringContaining('under "Test Root", not by Apple'));
  });

  test('warns of such an identity where any kind may sign', () => {
    const { warnings } = open({ ...request, kind: 'any' }, { trust: appleTrust });
    expect(warnings).toEqual([expect.stringContaining('the notary will refuse this')]);
  });

  test('refuses an expired identity of any kind', async () => {
    const certificate = certificateOf('self-signed.p12');
    const now = new Date('2200-01-01');
    expect(await failureOf(() => open({ ...request, certificate, kind: 'any' }, { now }))).toFailWith(
      'certificate-expired',
    );
  });
});

describe('openInstallerIdentity', () => {
  const openInstaller = (name: string) => {
    const warnings: string[] = [];
    const log = { ...silentLog, warning: (line: string) => void warnings.push(line) };
    const clock = { now: () => validTime, sleep: async () => undefined };
    const identity = openInstallerIdentity({ certificate: certificateOf(name), kind: 'any' }, { clock, log });
    return { identity, warnings };
  };

  test('opens a Developer ID Installer identity without a warning', () => {
    const { identity, warnings } = openInstaller('installer.p12');
    expect(identity.kind).toBe('developer-id-installer');
    expect(warnings).toEqual([]);
  });

  test('refuses a certificate for programs', async () => {
    expect(await failureOf(() => openInstaller('modern.p12'))).toFailWith('certificate-wrong-kind');
  });

  test('accepts the only identity of another kind with a warning', () => {
    expect(openInstaller('self-signed.p12').warnings).toEqual([
      expect.stringContaining('is not a Developer ID Installer certificate'),
    ]);
  });
});

function certificateOf(name: string, input = 'certificate') {
  return { input, pkcs12: fixture(name), password: new Secret(testPassword) };
}

function open(of: OpenRequest, { now = validTime, trust = testTrust } = {}) {
  const warnings: string[] = [];
  const log = { ...silentLog, warning: (line: string) => void warnings.push(line) };
  const clock = { now: () => now, sleep: async () => undefined };
  return { identities: openSigningIdentities(of, { clock, log, trust }), warnings };
}
