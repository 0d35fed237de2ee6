import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Artifact } from '../../../src/artifact/artifact.js';
import type { Signer } from '../../../src/engine/engine.js';
import { cpu } from '../../../src/macho/names.js';
import { readSlices, writeUniversal } from '../../../src/macho/universal.js';
import { loadEntitlements } from '../../../src/release/stages/load-entitlements.js';
import { sign, verifySigned } from '../../../src/release/stages/sign.js';
import { parseEntitlements } from '../../../src/signature/entitlements/parse-entitlements.js';
import { bytesOf } from '../../../src/system/byte-source.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { silentLog } from '../../../src/system/log.js';
import { testClock } from '../../bundle/test-app.js';
import { testTrust } from '../../identity/fixtures.js';
import { signed } from '../../signature/signed-image.js';
import { failureOf } from '../../support/failure.js';
import { machOImage } from '../../support/mach-o-image.js';
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
      sign({ settings: testSettings({ entitlements: 'none' }) }, { signer, entitlements }, [
        artifact('a'),
        artifact('b'),
      ]);
    expect(await failureOf(attempt)).toFailWith('entitlements-restricted');
    expect(signed).toEqual([]);
  });
});

describe('the artifacts of a resumed submission', () => {
  /** Verifies a signed universal program after a byte at an offset was set. */
  function verifiedWith(offsetOf: (program: Buffer) => number | null): Promise<Artifact[]> {
    return withTemporaryFolder(async (folder) => {
      const path = join(folder, 'tool');
      const inputs = [machOImage(), machOImage({ cpuType: cpu.x86_64, cpuSubtype: 3 })];
      const thin = inputs.map((_, index) => `${path}-${index}`);
      for (const [index, image] of inputs.entries()) await writeFile(thin[index] ?? '', image);
      await writeUniversal(thin, path);
      const program = await signed(await readFile(path));
      const offset = offsetOf(program);
      if (offset !== null) program[offset] = 1;
      await writeFile(path, program);
      const artifact = { kind: 'binary', name: 'tool', path, source: null, target: null } as const;
      return verifySigned({ trust: testTrust, clock: testClock }, [artifact]);
    });
  }

  test('are accepted as they were signed', async () => {
    expect(await verifiedWith(() => null)).toMatchObject([{ signature: { slices: [{}, {}] } }]);
  });

  test.each([
    ['before the first slice', (program: Buffer) => (readSlices(bytesOf(program))[0]?.offset ?? 0) - 1],
    ['between the slices', (program: Buffer) => (readSlices(bytesOf(program))[1]?.offset ?? 0) - 1],
  ])('are refused with a byte %s that no signature covers', async (_where, offsetOf) => {
    expect(await failureOf(() => verifiedWith(offsetOf))).toFailWith('artifact-changed');
  });
});
