import { describe, expect, test } from '@jest/globals';
import type { Artifact } from '../../../src/artifact/artifact.js';
import type { Signer } from '../../../src/engine/engine.js';
import { loadEntitlements } from '../../../src/release/stages/load-entitlements.js';
import { sign } from '../../../src/release/stages/sign.js';
import { sameForMain } from '../../../src/signature/entitlements/entitlement-choice.js';
import { parseEntitlements } from '../../../src/signature/entitlements/parse-entitlements.js';
import { systemClock } from '../../../src/system/clock.js';
import { silentLog } from '../../../src/system/log.js';
import { failureOf } from '../../support/failure.js';
import { testSettings } from '../../support/test-settings.js';

const credentials = { 'notary-key': 'key', 'notary-key-id': 'KEYID12345', certificate: 'AA==' };

const plistWith = (key: string) => `<plist version="1.0"><dict><key>${key}</key><true/></dict></plist>`;

async function warningsAbout(entitlements: string, notarize = 'off'): Promise<string[]> {
  const warnings: string[] = [];
  const log = { ...silentLog, warning: (message: string) => warnings.push(message) };
  await loadEntitlements({
    settings: testSettings({ entitlements, notarize, signing: 'required', ...credentials }),
    log,
  });
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
  });

  test('U46: that the kernel cannot read are refused', async () => {
    const attempt = () => warningsAbout('<plist version="1.0"><!-- why --><dict/></plist>');
    expect(await failureOf(attempt)).toFailWith('entitlements-invalid');
  });

  test('S1: are checked when they are a preset, without its cost, which its page has', async () => {
    for (const preset of ['none', 'jit', 'network', 'sandbox', 'metal'])
      expect(await warningsAbout(preset)).toEqual([]);
    expect(await warningsAbout('debug', 'wait')).toEqual([expect.stringContaining('the notary refuses it')]);
  });

  test('S1: with a key of the sandbox, and without the sandbox, are named', async () => {
    expect(await warningsAbout(plistWith('com.apple.security.network.client'))).toEqual([
      expect.stringMatching(/network\.client has no effect without com\.apple\.security\.app-sandbox/),
    ]);
    const inSandbox =
      '<plist version="1.0"><dict><key>com.apple.security.app-sandbox</key><true/><key>com.apple.security.network.client</key><true/></dict></plist>';
    expect(await warningsAbout(inSandbox)).toEqual([]);
  });

  test('S1: by path give each code its own: the app, a helper, all others', async () => {
    const map = 'Contents/Helpers/compiler: jit\n**/helper: none\nContents/MacOS/*: metal\n';
    const choice = await loadEntitlements({ settings: testSettings({ entitlements: map }), log: silentLog });
    expect(Object.keys(choice.forMain('Contents/MacOS/tool')?.values ?? {})).toHaveLength(2);
    expect(choice.forNested('Contents/Helpers/compiler')?.values).toHaveProperty([
      'com.apple.security.cs.allow-jit',
    ]);
    expect(choice.forNested('Contents/Helpers/helper')).toBeNull();
    expect(choice.forNested('Contents/Helpers/other')).toBeUndefined();
  });

  test('S1: by path with a line of another form are refused', async () => {
    const failure = await failureOf(() => warningsAbout('Contents/MacOS/*: jit\nmetal'));
    expect(failure).toFailWith('entitlements-invalid');
    expect(String(failure)).toContain("'metal' is not a line of a map");
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
        { signer, entitlements: sameForMain(entitlements) },
        [artifact('a'), artifact('b')],
      );
    expect(await failureOf(attempt)).toFailWith('entitlements-restricted');
    expect(signed).toEqual([]);
  });
});
