import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cpu } from '../../src/macho/names.js';
import { writeUniversal } from '../../src/macho/universal.js';
import type { BuiltProgram } from '../../src/preflight/built-program.js';
import { programAdvice } from '../../src/preflight/program-advice.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { goBuildInfo } from '../go/support/go-program.js';
import { type ImageOptions, machOImage } from '../support/mach-o-image.js';

const uuid = Buffer.alloc(16, 7);
const macOS = (major: number): number => major << 16;
const sound: ImageOptions = { uuid, minOS: macOS(12), sdk: macOS(12) };

/** The advice about an image for arm64, as code, severity and text. */
function adviceOn(
  image: ImageOptions | Buffer,
  program: Partial<BuiltProgram> = {},
): Promise<[string, string, string][]> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'tool');
    await writeFile(path, Buffer.isBuffer(image) ? image : machOImage(image));
    const issues = await programAdvice({
      path,
      target: 'darwin/arm64',
      goVersion: '1.26.8',
      flags: ['-s -w'],
      minimumSystemVersion: null,
      deploymentTarget: null,
      hardenedRuntime: true,
      entitlements: {},
      ...program,
    });
    return issues.map(({ code, severity, message, remedy }) => [code, severity, `${message} ${remedy}`]);
  });
}

describe('a program that may generate machine code (S1)', () => {
  const entitlements = { 'com.apple.security.cs.allow-jit': true };
  const withModules = (modules: readonly string[], settings?: string[]): ImageOptions => ({
    ...sound,
    goBuildInfo: goBuildInfo(modules, settings),
  });

  test('and contains no compiler has an entitlement without need', async () => {
    expect(await adviceOn(withModules([]), { entitlements })).toEqual([
      ['just-in-time-unneeded', 'warning', expect.stringContaining('com.apple.security.cs.allow-jit')],
    ]);
    expect(await adviceOn(withModules([]))).toEqual([]);
  });

  test.each([
    ['a compiler', ['github.com/tetratelabs/wazero'], undefined],
    ['a module that opens libraries', ['github.com/ebitengine/purego'], undefined],
    ['C code', [], ['CGO_ENABLED=1']],
  ])('and contains %s may need it', async (_what, modules, settings) => {
    const found = await adviceOn(withModules(modules, settings), { entitlements });
    expect(found.map(([code]) => code)).not.toContain('just-in-time-unneeded');
  });
});

describe('the advice about a built program (G12, U48)', () => {
  test('a program of a supported Go has none', async () => {
    expect(await adviceOn(sound)).toEqual([]);
  });

  test.each<[string, Partial<BuiltProgram>, RegExp]>([
    ['an old Go', { goVersion: '1.20.14' }, /Go 1\.20\.14 does not write it.*go-version: stable/],
    ['-buildid=', { flags: ['-s -w -buildid='] }, /-buildid= or -B none removes it/],
    ['-B none', { flags: ['-B none'] }, /-buildid= or -B none removes it/],
    ['another linker', {}, /The linker did not write it/],
  ])('a missing LC_UUID is an error that names %s as the cause', async (_name, program, text) => {
    const found = await adviceOn({ minOS: macOS(11), sdk: macOS(12) }, program);
    expect(found).toEqual([['uuid-missing', 'error', expect.stringMatching(text)]]);
  });

  test('a missing LC_UUID is an error with an old SDK, too', async () => {
    const [found] = await adviceOn({ minOS: macOS(11), sdk: macOS(11) }, { goVersion: '1.20.14' });
    expect(found?.slice(0, 2)).toEqual(['uuid-missing', 'error']);
  });

  test('a missing LC_UUID in every slice is one finding', () =>
    withTemporaryFolder(async (folder) => {
      const inputs = [join(folder, 'arm64'), join(folder, 'x86_64')];
      await writeFile(inputs[0] ?? '', machOImage({ minOS: macOS(11) }));
      await writeFile(inputs[1] ?? '', machOImage({ minOS: macOS(10), cpuType: cpu.x86_64 }));
      await writeUniversal(inputs, join(folder, 'both'));
      const found = await adviceOn(await readFile(join(folder, 'both')), {
        target: 'darwin/universal',
        goVersion: '1.20.14',
      });
      expect(found.map(([code]) => code)).toEqual(['uuid-missing']);
    }));

  test.each<[string, ImageOptions, Partial<BuiltProgram>, string]>([
    ['the target of zig', { tools: [5] }, {}, 'use zig cc -target aarch64-macos.12.0.'],
    [
      'the target of zig with the wanted macOS',
      { tools: [5], cpuType: cpu.x86_64 },
      { deploymentTarget: '13.5', target: 'darwin/amd64' },
      'use zig cc -target x86_64-macos.13.5.',
    ],
    ['-mmacosx-version-min for clang', { tools: [3] }, {}, 'Remove -mmacosx-version-min'],
    ['-macos of the linker', {}, { flags: ['-s -w -macos=26.0'] }, 'Remove -macos from ldflags'],
  ])('a program that needs a newer macOS than its Go names %s', async (_name, image, program, text) => {
    const found = await adviceOn({ uuid, minOS: macOS(26), sdk: macOS(26), ...image }, program);
    expect(found).toEqual([['macos-newer-than-needed', 'warning', expect.stringContaining(text)]]);
  });

  test('a program of zig for both architectures has the target of each', () =>
    withTemporaryFolder(async (folder) => {
      const inputs = [join(folder, 'arm64'), join(folder, 'x86_64')];
      const image: ImageOptions = { uuid, minOS: macOS(26), sdk: macOS(26), tools: [5] };
      await writeFile(inputs[0] ?? '', machOImage(image));
      await writeFile(inputs[1] ?? '', machOImage({ ...image, cpuType: cpu.x86_64 }));
      await writeUniversal(inputs, join(folder, 'both'));
      const found = await adviceOn(await readFile(join(folder, 'both')), { target: 'darwin/universal' });
      expect(found.map(([, , text]) => /-target (\S+)\.$/.exec(text)?.[1]).sort()).toEqual([
        'aarch64-macos.12.0',
        'x86_64-macos.12.0',
      ]);
    }));

  test('an Info.plist that promises an older macOS than the Go release supports is a warning', async () => {
    const [found] = await adviceOn(
      { uuid, minOS: macOS(13) },
      { goVersion: '1.27.3', minimumSystemVersion: '11.0' },
    );
    expect(found).toEqual(['minimum-system-too-old', 'warning', expect.stringContaining('needs macOS 13')]);
  });

  test('a missing architecture is an error', async () => {
    const [found] = await adviceOn(sound, { target: 'darwin/universal' });
    expect(found?.slice(0, 2)).toEqual(['architecture-missing', 'error']);
  });

  test('machine code at run time without an entitlement is a warning before signing', async () => {
    const image = { ...sound, goBuildInfo: goBuildInfo(['github.com/tetratelabs/wazero']) };
    expect((await adviceOn(image)).map(([code]) => code)).toEqual(['just-in-time-forbidden']);
    const key = 'com.apple.security.cs.allow-unsigned-executable-memory';
    expect(await adviceOn(image, { entitlements: { [key]: true } })).toEqual([]);
  });

  test('MACOSX_DEPLOYMENT_TARGET below the oldest macOS of the Go release is a warning', async () => {
    const found = await adviceOn({ ...sound, minOS: macOS(11) }, { deploymentTarget: '11.0' });
    expect(found).toEqual([
      ['deployment-target-too-old', 'warning', expect.stringContaining('need macOS 12')],
    ]);
  });

  test('a macOS that MACOSX_DEPLOYMENT_TARGET chooses is not newer than needed', async () => {
    expect(await adviceOn({ ...sound, minOS: macOS(14) }, { deploymentTarget: '14.0' })).toEqual([]);
  });

  test('race and plugin builds are warnings', async () => {
    const codes = async (flag: string) => (await adviceOn(sound, { flags: [flag] })).map(([code]) => code);
    expect(await codes('-race')).toEqual(['race-build']);
    expect(await codes('-buildmode=plugin')).toEqual(['not-a-program']);
  });

  test('the race detector is found in the program, where GOFLAGS added it', async () => {
    const image = { ...sound, goBuildInfo: goBuildInfo([], ['-race=true']) };
    expect((await adviceOn(image)).map(([code]) => code)).toEqual(['race-build']);
  });

  test('an archive of -buildmode=c-archive is not a program', async () => {
    const found = await adviceOn(Buffer.from('!<arch>\n'), { flags: ['-buildmode=c-archive'] });
    expect(found.map(([code]) => code)).toEqual(['not-a-program']);
  });
});
