import { describe, expect, test } from '@jest/globals';
import type { Artifact } from '../../../src/artifact/artifact.js';
import type { Signer } from '../../../src/engine/engine.js';
import { loadEntitlements } from '../../../src/release/stages/load-entitlements.js';
import { sign } from '../../../src/release/stages/sign.js';
import { parseEntitlements } from '../../../src/signature/entitlements/parse-entitlements.js';
import { systemClock } from '../../../src/system/clock.js';
import { silentLog } from '../../../src/system/log.js';
import { failureOf } from '../../support/failure.js';
import { testSettings } from '../../support/test-settings.js';

const plistWith = (key: string) => `<plist version="1.0"><dict><key>${key}</key><true/></dict></plist>`;

async function warningsAbout(entitlements: string): Promise<string[]> {
  const warnings: string[] = [];
  const log = { ...silentLog, warning: (message: string) => warnings.push(message) };
  await loadEntitlements({ settings: testSettings({ entitlements }), log });
  return warnings;
}

describe('entitlements of the settings', () => {
  test('are checked for mistakes when the user wrote them', async () => {
    expect(await warningsAbout(plistWith('com.apple.security.cs.allow-jti'))).toEqual([
      expect.stringMatching(
        /^entitlements: .*allow-jti.* Did you mean com\.apple\.security\.cs\.allow-jit\?/,
      ),
    ]);
    expect(await warningsAbout(plistWith('com.apple.security.cs.debugger'))).toHaveLength(1);
    expect(await warningsAbout(plistWith('com.apple.security.network.client'))).toEqual([]);
  });

  test('U46: that the kernel cannot read are refused', async () => {
    const attempt = () => warningsAbout('<plist version="1.0"><!-- why --><dict/></plist>');
    expect(await failureOf(attempt)).toFailWith('entitlements-invalid');
  });

  test('give no warning when they are a preset', async () => {
    expect(await warningsAbout('jit')).toEqual([]);
  });

  test('with which macOS would kill a program are refused before the first signature', async () => {
    const signed: string[] = [];
    const signer: Signer = {
      description: { mode: 'adhoc', name: null, kind: null, teamId: null, sha1: null, expires: null },
      sign: async ({ name }) => {
        signed.push(name);
        return { identifier: name, slices: [] };
      },
      pack: async () => null,
      close: async () => undefined,
    };
    const artifact = (name: string): Artifact => ({
      kind: 'binary',
      name,
      path: `/work/${name}`,
      source: null,
      target: null,
    });
    const entitlements = parseEntitlements(
      Buffer.from(plistWith('com.apple.developer.endpoint-security.client')),
    );
    const attempt = () =>
      sign(
        { settings: testSettings({ entitlements: 'none' }), log: silentLog, clock: systemClock },
        { signer, entitlements },
        [artifact('a'), artifact('b')],
      );
    expect(await failureOf(attempt)).toFailWith('entitlements-restricted');
    expect(signed).toEqual([]);
  });
});
