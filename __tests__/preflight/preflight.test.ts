import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileTypes } from '../../src/macho/names.js';
import { readinessOf } from '../../src/preflight/check-code.js';
import { preflight } from '../../src/preflight/preflight.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { entitlementPreset } from '../../src/signature/entitlements/presets.js';
import type { SignMachORequest } from '../../src/signature/sign/sign-macho.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { developer, timestamper, verifyOptions, withCopyOf, writeTree } from '../bundle/test-app.js';
import { goBuildInfo } from '../go/support/go-program.js';
import { signed } from '../signature/signed-image.js';
import { type ImageOptions, machOImage } from '../support/mach-o-image.js';

const release = { signer: developer, hardenedRuntime: true, timestamper };

/** Returns the issues of a program that was signed with this request. */
async function judged(signing: Partial<SignMachORequest>, image: ImageOptions = {}) {
  const file = await signed(machOImage(image), { ...release, ...signing });
  return judgedFile(file);
}

function judgedFile(file: Buffer) {
  return withTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'tool'), file);
    return preflight([join(folder, 'tool')], verifyOptions);
  });
}

const entitlementsWith = (...keys: string[]) =>
  parseEntitlements(
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n${keys
        .map((key) => `\t<key>${key}</key>\n\t<true/>\n`)
        .join('')}</dict>\n</plist>\n`,
    ),
  );

describe('U30: preflight of a program that generates machine code', () => {
  const wazero = { goBuildInfo: goBuildInfo(['github.com/spf13/pflag', 'github.com/tetratelabs/wazero']) };

  test('warns that macOS would kill it', async () => {
    const issues = await judged({}, wazero);
    expect(issues).toMatchObject([
      {
        severity: 'warning',
        code: 'just-in-time-forbidden',
        message: expect.stringContaining('github.com/tetratelabs/wazero'),
      },
    ]);
    expect(readinessOf(issues)).toBe('ready');
  });

  test('finds nothing with an entitlement for it, or without the hardened runtime', async () => {
    expect(await judged({ entitlements: entitlementPreset('jit') }, wazero)).toEqual([]);
    const issues = await judged({ hardenedRuntime: false }, wazero);
    expect(issues.map(({ code }) => code)).not.toContain('just-in-time-forbidden');
    expect(await judged({}, { goBuildInfo: goBuildInfo(['github.com/spf13/pflag']) })).toEqual([]);
  });
});

describe('preflight of a program', () => {
  test('finds nothing when it is signed for release', async () => {
    const issues = await judged({});
    expect(issues).toEqual([]);
    expect(readinessOf(issues)).toBe('ready');
  });

  test('finds that it is not signed', async () => {
    expect(await judgedFile(machOImage())).toMatchObject([
      { message: 'The binary is not signed.', architecture: 'arm64', severity: 'error' },
    ]);
  });

  test('finds everything that an ad-hoc signature lacks', async () => {
    const issues = await judged({ signer: 'adhoc', hardenedRuntime: false });
    expect(issues.map(({ message }) => message)).toEqual([
      'The binary is not signed with a valid Developer ID certificate.',
      'The signature does not include a secure timestamp.',
      'The executable does not have the hardened runtime enabled.',
    ]);
    expect(readinessOf(issues)).toBe('rejected');
  });

  test('finds a missing timestamp', async () => {
    const issues = await judged({ timestamper: null });
    expect(issues.map(({ message }) => message)).toEqual([
      'The signature does not include a secure timestamp.',
    ]);
  });

  test('finds a missing hardened runtime, except in libraries', async () => {
    const issues = await judged({ hardenedRuntime: false });
    expect(issues.map(({ code }) => code)).toEqual(['hardened-runtime-missing']);
    expect(await judged({ hardenedRuntime: false }, { fileType: fileTypes.dylib })).toEqual([]);
  });

  test('finds get-task-allow, as a warning when it hosts plug-ins', async () => {
    const key = 'com.apple.security.get-task-allow';
    const issues = await judged({ entitlements: entitlementsWith(key) });
    expect(issues).toMatchObject([
      {
        severity: 'error',
        message: 'The executable requests the com.apple.security.get-task-allow entitlement.',
      },
    ]);
    const host = entitlementsWith(key, 'com.apple.security.cs.disable-library-validation');
    expect(await judged({ entitlements: host })).toMatchObject([{ severity: 'warning' }]);
  });

  test('finds an SDK that is too old or unknown', async () => {
    const codes = async (image: ImageOptions) => (await judged({}, image)).map(({ code }) => code);
    expect(await codes({ sdk: 0x000a0800 })).toEqual(['sdk-too-old']);
    expect(await codes({ sdk: 0x000a0900 })).toEqual([]);
    expect(await codes({ versionCommand: 'none' })).toEqual(['sdk-too-old']);
  });

  test('finds an invalid signature after a changed byte, with the offset', async () => {
    const file = await signed(machOImage(), release);
    file[18_000] = (file[18_000] ?? 0) ^ 1;
    expect(await judgedFile(file)).toMatchObject([
      {
        code: 'signature-invalid',
        message: 'The signature of the binary is invalid.',
        offset: 16_384,
        remedy: expect.stringContaining('Page 4 of the code'),
      },
    ]);
  });
});

describe('preflight of a folder', () => {
  test('checks every Mach-O file in any subfolder', async () => {
    await withTemporaryFolder(async (folder) => {
      const good = await signed(machOImage(), release);
      await writeTree(folder, { 'a/tool': good, 'b/c/plugin.so': machOImage(), 'notes.txt': 'hello' });
      const issues = await preflight([folder], verifyOptions);
      expect(issues.map(({ path, code }) => [path.slice(folder.length + 1), code])).toEqual([
        ['b/c/plugin.so', 'not-signed'],
      ]);
    });
  });

  test('finds that a folder without code has nothing to notarize', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeTree(folder, { 'notes.txt': 'hello' });
      expect(await preflight([folder], verifyOptions)).toMatchObject([
        {
          code: 'nothing-to-notarize',
          message: expect.stringMatching(/^Package .* has no signed executables/),
        },
      ]);
    });
  });
});

describe('preflight of an app', () => {
  test('finds nothing when it is signed for release', async () => {
    await withCopyOf('full', async (app) => expect(await preflight([app], verifyOptions)).toEqual([]));
  });

  test('finds an invalid signature of its program after a changed resource', async () => {
    await withCopyOf('small', async (app) => {
      await appendFile(join(app, 'Contents/Resources/page.html'), 'x');
      expect(await preflight([app], verifyOptions)).toMatchObject([
        {
          path: join(app, 'Contents/MacOS/small'),
          message: 'The signature of the binary is invalid.',
          remedy: expect.stringContaining('Resources/page.html was changed after signing'),
        },
      ]);
    });
  });

  test('finds unsigned code among its resources', async () => {
    await withCopyOf('small', async (app) => {
      await writeFile(join(app, 'Contents/Resources/tool'), machOImage());
      const issues = await preflight([app], verifyOptions);
      expect(issues.map(({ path, code }) => [path.slice(app.length + 1), code])).toEqual([
        ['Contents/MacOS/small', 'signature-invalid'],
        ['Contents/Resources/tool', 'not-signed'],
      ]);
    });
  });

  test('reports a problem of nested code once', async () => {
    await withCopyOf('full', async (app) => {
      await writeFile(join(app, 'Contents/Frameworks/liba.dylib'), machOImage({ fileType: fileTypes.dylib }));
      const issues = await preflight([app], verifyOptions);
      expect(issues.map(({ path, code }) => [path.slice(app.length + 1), code])).toEqual([
        ['Contents/Frameworks/liba.dylib', 'not-signed'],
      ]);
    });
  });
});
