import { describe, expect, test } from '@jest/globals';
import type { Artifact } from '../../../src/artifact/artifact.js';
import type { Signer } from '../../../src/engine/engine.js';
import { loadEntitlements, sign } from '../../../src/release/stages/sign.js';
import type { InputName } from '../../../src/settings/inputs.js';
import { parseSettings } from '../../../src/settings/parse-settings.js';
import { parseEntitlements } from '../../../src/signature/entitlements/parse-entitlements.js';
import { silentLog } from '../../../src/system/log.js';
import { failureOf } from '../../support/failure.js';

const plistWith = (key: string) => `<plist version="1.0"><dict><key>${key}</key><true/></dict></plist>`;

function settingsWith(entitlements: string) {
  const given: Partial<Record<InputName, string>> = { entitlements, signing: 'adhoc', notarize: 'off' };
  return parseSettings((name) => given[name] ?? '', '/work');
}

async function warningsAbout(entitlements: string): Promise<string[]> {
  const warnings: string[] = [];
  const log = { ...silentLog, warning: (message: string) => warnings.push(message) };
  await loadEntitlements({ settings: settingsWith(entitlements), log });
  return warnings;
}

describe('entitlements', () => {
  test('that the user wrote are looked over', async () => {
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

  test('of a preset were chosen knowingly', async () => {
    expect(await warningsAbout('jit')).toEqual([]);
  });

  test('with which macOS would kill a program are refused before anything is signed', async () => {
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
      sign({ settings: settingsWith('none') }, { signer, entitlements }, [artifact('a'), artifact('b')]);
    expect(await failureOf(attempt)).toFailWith('entitlements-restricted');
    expect(signed).toEqual([]);
  });
});
