import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  describeMachine,
  type MachineDependencies,
  type MachineDescription,
  summarizeMachine,
  translationWarnings,
} from '../../src/machine/describe-machine.js';
import { type StandInMac, startStandInMac } from './support/stand-in-mac.js';
import { writeSdk, writeXcode } from './support/xcode.js';

let mac: StandInMac;
beforeEach(() => {
  mac = startStandInMac();
});
afterEach(() => mac.close());

const described = (more: Partial<MachineDependencies> = {}): Promise<MachineDescription> =>
  describeMachine({
    run: mac.run,
    platform: 'darwin',
    arch: 'arm64',
    environment: {},
    xcode: null,
    ...more,
  });

const intel = {
  'hw.optional.arm64': null,
  'sysctl.proc_translated': null,
  'machdep.cpu.brand_string': 'Intel',
};
const translated = { 'sysctl.proc_translated': 1 };

describe('the description of the machine (G5)', () => {
  test('names the runner image, macOS, chip, Xcode and SDK of a hosted runner', async () => {
    const developer = await writeXcode(mac.at('Xcode_26.1.app'));
    mac.faults({ xcode: developer });
    const environment = { ImageOS: 'macos26', ImageVersion: '20260907.0351.1' };
    const machine = await described({ environment });
    expect(summarizeMachine(machine)).toBe(
      'macOS 26.1 (25B78); Apple M1 (Virtual), arm64; image macos26 20260907.0351.1; Xcode 26.1 (17B55), SDK 26.1',
    );
    expect(machine).toMatchObject({ process: 'native', shell: 'native' });
    expect(machine.developerTools).toMatchObject({
      kind: 'xcode',
      path: developer,
      selectedBy: 'xcode-select',
    });
    expect(translationWarnings(machine)).toEqual([]);
  });

  test('an Intel Mac is native, although it has no sysctl.proc_translated', async () => {
    mac.faults({ sysctl: intel });
    const machine = await described({ arch: 'x64' });
    expect(machine).toMatchObject({
      architecture: 'amd64',
      process: 'native',
      shell: 'native',
      chip: 'Intel',
    });
  });

  test('a translated Node on Apple silicon is named, and the machine is arm64 all the same', async () => {
    mac.faults({ sysctl: translated });
    const machine = await described({ arch: 'x64' });
    expect(machine).toMatchObject({ architecture: 'arm64', process: 'translated', shell: 'translated' });
    expect(translationWarnings(machine)).toEqual([
      expect.stringContaining('Node is translated by Rosetta 2'),
      expect.stringContaining('The shell is translated by Rosetta 2'),
    ]);
  });

  test('a translated shell is named apart from a native process', async () => {
    mac.faults({ sysctl: translated });
    const machine = await described({ arch: 'arm64' });
    expect(machine).toMatchObject({ process: 'native', shell: 'translated' });
  });

  test('another system than macOS runs no command', async () => {
    const run = () => Promise.reject(new Error('no command runs'));
    const machine = await described({
      run,
      platform: 'linux',
      arch: 'arm64',
      environment: { ImageOS: 'ubuntu24' },
    });
    expect(machine).toMatchObject({ system: 'linux', architecture: 'arm64', runnerImage: 'ubuntu24' });
    expect(machine.developerTools).toBeNull();
  });

  test('a Mac whose queries all fail is described without them', async () => {
    const run = () => Promise.reject(new Error('no such command'));
    expect(await described({ run })).toMatchObject({
      architecture: 'arm64',
      chip: null,
      developerTools: null,
    });
  });
});

describe('the developer tools of the machine (G7)', () => {
  test('command line tools have the version of their receipt and their own SDK', async () => {
    const path = mac.at('CommandLineTools');
    await writeSdk(join(path, 'SDKs'), { Version: '26.0', MaximumDeploymentTarget: '26.0.99' });
    mac.faults({ xcode: path, receipts: { 'com.apple.pkg.CLTools_Executables': '26.0.0.0.1.1757719676' } });
    expect((await described()).developerTools).toEqual({
      kind: 'command-line-tools',
      path,
      selectedBy: 'xcode-select',
      version: '26.0.0.0.1.1757719676',
      build: null,
      sdk: { path: join(path, 'SDKs', 'MacOSX.sdk'), version: '26.0', newestTarget: '26.0.99' },
    });
  });

  test('command line tools without a receipt and without an SDK are described as such', async () => {
    const path = mac.at('CommandLineTools');
    await mkdir(path);
    mac.faults({ xcode: path });
    expect((await described()).developerTools).toMatchObject({ version: null, sdk: null });
  });

  test('DEVELOPER_DIR with the path of an Xcode is understood', async () => {
    const path = await writeXcode(mac.at('Other.app'), { version: '16.4', build: '16F6' });
    const { developerTools } = await described({ environment: { DEVELOPER_DIR: mac.at('Other.app') } });
    expect(developerTools).toMatchObject({
      path,
      version: '16.4',
      build: '16F6',
      selectedBy: 'DEVELOPER_DIR',
    });
  });

  test('SDKROOT replaces the SDK of the tools', async () => {
    const developer = await writeXcode(mac.at('Xcode.app'));
    mac.faults({ xcode: developer });
    await writeSdk(mac.at('own'), { Version: '14.5', MaximumDeploymentTarget: '14.5.99' });
    const { developerTools } = await described({ environment: { SDKROOT: mac.at('own/MacOSX.sdk') } });
    expect(developerTools?.sdk).toMatchObject({ version: '14.5' });
  });

  test.each([
    ['without developer tools', null],
    ['whose selected Xcode was deleted', '/Applications/Deleted.app/Contents/Developer'],
  ])('a Mac %s is described without running a tool that opens a dialog', async (_name, xcode) => {
    mac.faults({ xcode });
    expect((await described()).developerTools).toBeNull();
    expect(mac.calls().map(({ tool }) => tool)).not.toContain('xcrun');
  });
});
