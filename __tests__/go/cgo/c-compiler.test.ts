import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listCgoPackages } from '../../../src/go/cgo/list-cgo-packages.js';
import { type CompilerHost, requireCompiler } from '../../../src/go/cgo/require-compiler.js';
import type { Runner } from '../../../src/system/process/runner.js';
import { type StandInMac, startStandInMac } from '../../machine/support/stand-in-mac.js';
import { writeXcode } from '../../machine/support/xcode.js';
import { failureOf } from '../../support/failure.js';
import { done, options } from '../support/fake-go.js';

const archs = ['arm64', 'amd64'] as const;

describe('the C compiler outside macOS (G6)', () => {
  const linux = { platform: 'linux', run: () => Promise.reject(new Error('no command runs')) };

  test('is required for each architecture', async () => {
    const CC_darwin_arm64 = 'zig cc -target aarch64-macos';
    const without = await failureOf(() =>
      requireCompiler(archs, { ...linux, environment: { CC_darwin_arm64 } }),
    );
    expect(without).toFailWith('cgo-compiler-missing');
    expect(String(without)).toContain('darwin/amd64');
    await requireCompiler(['arm64'], { ...linux, environment: { CC_darwin_arm64 } });
    await requireCompiler(archs, { ...linux, environment: { CC: 'o64-clang' } });
  });

  test('of builds for arm64 is that of CC_darwin_arm64', async () => {
    process.env.CC_darwin_arm64 = 'zig cc -target aarch64-macos';
    try {
      const compilers: unknown[] = [];
      const run: Runner = async ({ environment }) => {
        compilers.push(environment?.CC);
        return done('');
      };
      await listCgoPackages(run, options, { packages: ['.'], arch: 'arm64' });
      await listCgoPackages(run, options, { packages: ['.'], arch: 'amd64' });
      expect(compilers).toEqual(['zig cc -target aarch64-macos', undefined]);
    } finally {
      delete process.env.CC_darwin_arm64;
    }
  });
});

describe('the C compiler on a Mac (G7)', () => {
  let mac: StandInMac;
  beforeEach(() => {
    mac = startStandInMac();
  });
  afterEach(() => mac.close());

  const host = (environment: CompilerHost['environment'] = {}): CompilerHost => ({
    platform: 'darwin',
    environment,
    run: mac.run,
  });
  const problemOf = (environment: CompilerHost['environment'] = {}) =>
    failureOf(() => requireCompiler(archs, host(environment)));

  /** Selects an Xcode of the test; returns its developer folder. */
  async function selectXcode(sdk: Parameters<typeof writeXcode>[1] = {}): Promise<string> {
    const developer = await writeXcode(mac.at('Xcode.app'), sdk);
    mac.faults({ xcode: developer });
    return developer;
  }

  test('of a complete Xcode passes the check', async () => {
    await selectXcode();
    await requireCompiler(archs, host());
  });

  test('is missing on a Mac without developer tools, and no command opens the dialog to install them', async () => {
    mac.faults({ xcode: null });
    const failure = await problemOf();
    expect(failure).toFailWith('cgo-compiler-missing');
    expect(failure).toMatchObject({ message: expect.stringContaining('neither Xcode nor its command line') });
    expect(mac.calls().map(({ tool }) => tool)).not.toContain('xcrun');
  });

  test('is missing where the selected folder was deleted', async () => {
    mac.faults({ xcode: '/Applications/Deleted.app/Contents/Developer' });
    const failure = await problemOf();
    expect(failure).toFailWith('cgo-compiler-missing');
    expect(failure).toMatchObject({ message: expect.stringContaining('Deleted.app') });
  });

  test('of an Xcode without a macOS SDK is refused', async () => {
    await selectXcode({ sdk: null });
    expect(await problemOf()).toFailWith('sdk-missing');
  });

  test('with an SDKROOT that does not exist is refused by the name of the variable', async () => {
    await selectXcode();
    const failure = await problemOf({ SDKROOT: '/no/such/MacOSX.sdk' });
    expect(failure).toFailWith('sdk-missing');
    expect(failure).toMatchObject({ message: expect.stringContaining('SDKROOT names /no/such/MacOSX.sdk') });
  });

  test('is refused for a MACOSX_DEPLOYMENT_TARGET that the SDK does not know', async () => {
    await selectXcode({ sdk: { Version: '15.5', MaximumDeploymentTarget: '15.5.99' } });
    expect(await problemOf({ MACOSX_DEPLOYMENT_TARGET: '26.0' })).toFailWith('sdk-missing');
    await requireCompiler(archs, host({ MACOSX_DEPLOYMENT_TARGET: '12.0' }));
  });

  test('of an Xcode whose licence is not agreed to names the command that agrees', async () => {
    const developer = await selectXcode();
    const stderr = 'You have not agreed to the Xcode license agreements.\n';
    mac.faults({ xcode: developer, failures: [{ tool: 'xcrun', arguments: 'clang', stderr, exitCode: 69 }] });
    const failure = await problemOf();
    expect(failure).toFailWith('cgo-compiler-missing');
    expect(failure).toMatchObject({ remedy: expect.stringContaining('xcodebuild -license accept') });
  });

  test('in CC is not checked', async () => {
    const run = () => Promise.reject(new Error('no command runs'));
    await requireCompiler(archs, { ...host({ CC: '/opt/llvm/bin/clang' }), run });
  });
});
