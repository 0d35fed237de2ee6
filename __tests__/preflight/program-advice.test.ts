import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type BuiltProgram, programAdvice } from '../../src/preflight/program-advice.js';
import { withTemporaryFolder } from '../../src/system/files.js';
import { goBuildInfo } from '../go/support/go-program.js';
import { type ImageOptions, machOImage } from '../support/mach-o-image.js';

const uuid = Buffer.alloc(16, 7);
const macOS = (major: number): number => major << 16;

/** The advice about an image for arm64, as code and text. */
function adviceOn(
  image: ImageOptions,
  program: Partial<BuiltProgram> = {},
): Promise<[string, string, string][]> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'tool');
    await writeFile(path, machOImage({ uuid, minOS: macOS(12), sdk: macOS(12), ...image }));
    const issues = await programAdvice({
      path,
      target: 'darwin/arm64',
      goVersion: '1.26.8',
      flags: ['-s -w'],
      minimumSystemVersion: null,
      hardenedRuntime: true,
      entitlements: {},
      ...program,
    });
    return issues.map(({ code, severity, message, remedy }) => [code, severity, `${message} ${remedy}`]);
  });
}

describe('the advice about a built program (G12, U48)', () => {
  test('a program of a supported Go has none', async () => {
    expect(await adviceOn({})).toEqual([]);
  });

  test.each<[string, Partial<BuiltProgram>, RegExp]>([
    ['an old Go', { goVersion: '1.20.14' }, /Go 1\.20\.14 does not write it.*go-version: stable/],
    ['-buildid=', { flags: ['-s -w -buildid='] }, /-buildid= or -B none removes it/],
    ['-B none', { flags: ['-B none'] }, /-buildid= or -B none removes it/],
    ['another linker', {}, /The linker did not write it/],
  ])('a missing LC_UUID is an error that names %s as the cause', async (_name, program, text) => {
    const found = await withoutUuid({ minOS: macOS(11), sdk: macOS(12) }, program);
    expect(found).toEqual([['uuid-missing', 'error', expect.stringMatching(text)]]);
  });

  test('a missing LC_UUID with an SDK before macOS 12 is a warning', async () => {
    const found = await withoutUuid({ minOS: macOS(11), sdk: macOS(11) }, { goVersion: '1.20.14' });
    expect(found).toEqual([['uuid-missing', 'warning', expect.any(String)]]);
  });

  test('a program that needs a newer macOS than its Go names MACOSX_DEPLOYMENT_TARGET', async () => {
    const [found] = await adviceOn({ minOS: macOS(26), sdk: macOS(26) });
    expect(found).toEqual([
      'macos-newer-than-needed',
      'warning',
      expect.stringContaining('MACOSX_DEPLOYMENT_TARGET to 12'),
    ]);
  });

  test('an Info.plist that promises an older macOS than the Go release supports is a warning', async () => {
    const [found] = await adviceOn(
      { minOS: macOS(13) },
      { goVersion: '1.27.3', minimumSystemVersion: '11.0' },
    );
    expect(found).toEqual(['minimum-system-too-old', 'warning', expect.stringContaining('needs macOS 13')]);
  });

  test('a missing architecture is an error', async () => {
    const [found] = await adviceOn({}, { target: 'darwin/universal' });
    expect(found?.slice(0, 2)).toEqual(['architecture-missing', 'error']);
  });

  test('machine code at run time without an entitlement is a warning before signing', async () => {
    const image = { goBuildInfo: goBuildInfo(['github.com/tetratelabs/wazero']) };
    expect((await adviceOn(image)).map(([code]) => code)).toEqual(['just-in-time-forbidden']);
    const key = 'com.apple.security.cs.allow-unsigned-executable-memory';
    expect(await adviceOn(image, { entitlements: { [key]: true } })).toEqual([]);
  });

  test('race and plugin builds are warnings', async () => {
    const codes = async (flag: string) => (await adviceOn({}, { flags: [flag] })).map(([code]) => code);
    expect(await codes('-race')).toEqual(['race-build']);
    expect(await codes('-buildmode=plugin')).toEqual(['not-a-program']);
  });
});

function withoutUuid(
  image: ImageOptions,
  program: Partial<BuiltProgram>,
): Promise<[string, string, string][]> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'tool');
    await writeFile(path, machOImage(image));
    const settings = {
      target: 'darwin/arm64',
      goVersion: '1.26.8',
      flags: [],
      minimumSystemVersion: null,
    } as const;
    const issues = await programAdvice({
      path,
      ...settings,
      hardenedRuntime: true,
      entitlements: {},
      ...program,
    });
    return issues.map(({ code, severity, message, remedy }) => [code, severity, `${message} ${remedy}`]);
  });
}
