import { describe, expect, test } from '@jest/globals';
import type { PackageKind } from '../../src/artifact/artifact.js';
import { trustOf } from '../../src/identity/trust.js';
import { chooseEngine } from '../../src/release/choose-engine.js';
import { systemClock } from '../../src/system/clock.js';
import { silentLog } from '../../src/system/log.js';
import { appleEndpoints } from '../../src/system/network/endpoints.js';
import { createHttp } from '../../src/system/network/http.js';
import { createSecrets } from '../../src/system/secrets.js';
import { failureOf } from '../support/failure.js';

function choose(wanted: 'auto' | 'apple' | 'portable', replayRoot: string | null = null) {
  return chooseEngine(wanted, {
    endpoints: { ...appleEndpoints, replayRoot },
    trust: trustOf(null),
    http: createHttp(),
    run: () => Promise.reject(new Error('no command may run')),
    clock: systemClock,
    log: silentLog,
    secrets: createSecrets(),
    temporaryFolder: '/nowhere',
    remember: () => undefined,
  });
}

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

  test('supports archives', () => request(['zip']));

  test('accepts only an API key for the notary', async () => {
    const failure = await failureOf(async () =>
      choose('portable').notary({ kind: 'keychain-profile', profile: 'release' }),
    );
    expect(failure).toFailWith('notary-credentials-unusable');
  });
});
