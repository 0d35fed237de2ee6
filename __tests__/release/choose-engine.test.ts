import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Artifact, PackageKind } from '../../src/artifact/artifact.js';
import type { CertificateFile } from '../../src/identity/identity.js';
import { inspectPackage } from '../../src/inspect/inspect-container-signature.js';
import { chooseEngine } from '../../src/release/choose-engine.js';
import { systemClock } from '../../src/system/clock.js';
import { withFile } from '../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { appleEndpoints } from '../../src/system/network/endpoints.js';
import { createHttp } from '../../src/system/network/http.js';
import { createSecrets, Secret } from '../../src/system/secrets.js';
import { flatPackage } from '../archive/containers.js';
import { fixture, fixtureIdentity, testPassword, testTrust } from '../identity/fixtures.js';
import { answering, granting } from '../signature/timestamp/timestamp-service.js';
import { failureOf } from '../support/failure.js';

function choose(
  wanted: 'auto' | 'apple' | 'portable',
  replayRoot: string | null = null,
  http = createHttp(),
) {
  return chooseEngine(wanted, {
    endpoints: { ...appleEndpoints, replayRoot },
    trust: testTrust,
    http,
    run: () => Promise.reject(new Error('no command may run')),
    clock: systemClock,
    log: silentLog,
    secrets: createSecrets(),
    temporaryFolder: '/nowhere',
    remember: () => undefined,
  });
}

const certificateOf = (name: string): CertificateFile => ({
  ...{ input: 'certificate', pkcs12: fixture(name), password: new Secret(testPassword) },
});

describe('the engine of a run', () => {
  test('is the one of the setting', () => {
    expect(choose('apple').name).toBe('apple');
    expect(choose('portable').name).toBe('portable');
  });

  test('is apple on macOS and portable elsewhere by default', () => {
    expect(choose('auto').name).toBe(process.platform === 'darwin' ? 'apple' : 'portable');
  });

  test('is the portable one in a replay, because Apple’s tools use only Apple’s services', () => {
    expect(choose('auto', 'a root').name).toBe('portable');
  });
});

describe('the portable engine', () => {
  const request = (kinds: PackageKind[], keychainIdentity = false) =>
    choose('portable').checkSupport({ packages: new Set(kinds), keychainIdentity });

  test.each([
    [['dmg'], false, 'package'],
    [['zip', 'pkg'], false, 'package'],
    [[], true, 'identity'],
  ] as [PackageKind[], boolean, string][])(
    'refuses packages %j with an identity of a keychain: %j, before any work',
    async (kinds, keychainIdentity, input) => {
      const failure = await failureOf(() => request(kinds, keychainIdentity));
      expect(failure).toFailWith('needs-apple-tools');
      expect(failure).toMatchObject({ input });
    },
  );

  test('signs a package with the installer identity, and refuses it without one', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'tool.pkg');
      const artifact: Artifact = { kind: 'pkg', name: 'tool.pkg', path, source: null, target: null };
      const sign = async (installerCertificate: CertificateFile | null) => {
        await writeFile(path, await flatPackage(null));
        const { http } = answering(granting(fixtureIdentity('timestamp.p12'), new Date()));
        const signer = await choose('portable', null, http).openSigner({
          ...{ mode: 'required', keychainIdentity: null, signsPackages: true },
          timestampUrl: 'http://timestamp.test',
          extendedAttributes: 'refuse',
          ...{ certificate: certificateOf('modern.p12'), installerCertificate },
        });
        await signer.sign(artifact, { identifier: null, entitlements: null, hardenedRuntime: true });
        return withFile(path, inspectPackage);
      };
      expect(await failureOf(() => sign(null))).toFailWith('certificate-missing');
      expect(await sign(certificateOf('installer.p12'))).toMatchObject({
        signature: {
          authorities: [expect.stringContaining('Developer ID Installer'), expect.any(String), 'Test Root'],
        },
      });
    }));

  test('supports archives', () => request(['zip']));

  test('accepts only an API key for the notary', async () => {
    const failure = await failureOf(async () =>
      choose('portable').notary({ kind: 'keychain-profile', profile: 'release' }),
    );
    expect(failure).toFailWith('notary-credentials-unusable');
  });
});
