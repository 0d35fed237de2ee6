import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listZip } from '../../src/archive/zip/list-zip.js';
import { extractZip } from '../../src/archive/zip/read-zip.js';
import { cpu } from '../../src/macho/names.js';
import { readSlices } from '../../src/macho/universal.js';
import { createReplayAuthority } from '../../src/replay/authority/authority.js';
import { withFile } from '../../src/system/files/byte-source.js';
import { machOImage } from '../support/mach-o-image.js';
import { impatient, keychainPassword, type Machine, setUpKeychain, startMachine } from './machine.js';

let machine: Machine;
let source: string;
const run = (tool: string, ...args: string[]) => machine.run(tool, args);

beforeEach(() => {
  machine = startMachine();
  source = machine.at('Hello.app');
  mkdirSync(join(source, 'Contents/MacOS'), { recursive: true });
  writeFileSync(join(source, 'Contents/MacOS/hello'), 'program', { mode: 0o755 });
  symlinkSync('MacOS/hello', join(source, 'Contents/link'));
});
afterEach(() => machine.close());

/** Describes a file tree, to compare an app before packing and after unpacking. */
function facts(place: string) {
  return {
    mode: statSync(join(place, 'Contents/MacOS/hello')).mode & 0o777,
    content: readFileSync(join(place, 'Contents/MacOS/hello'), 'utf8'),
    link:
      lstatSync(join(place, 'Contents/link')).isSymbolicLink() && readlinkSync(join(place, 'Contents/link')),
  };
}
const whole = { mode: 0o755, content: 'program', link: 'MacOS/hello' };

describe('ditto', () => {
  test('ditto packs an app that ditto and other tools unpack unchanged', async () => {
    const zip = machine.at('x.zip');
    expect(run('ditto', '-c', '-k', '--keepParent', source, zip).status).toBe(0);
    run('ditto', '-x', '-k', zip, machine.at('by-ditto'));
    await extractZip(zip, machine.at('by-others'));
    expect(facts(machine.at('by-ditto/Hello.app'))).toEqual(whole);
    expect(facts(machine.at('by-others/Hello.app'))).toEqual(whole);
  });

  test('ditto without --keepParent packs the contents of the folder', () => {
    run('ditto', '-c', '-k', source, machine.at('x.zip'));
    run('ditto', '-x', '-k', machine.at('x.zip'), machine.at('out'));
    expect(facts(machine.at('out'))).toEqual(whole);
  });

  test('ditto packs the attributes of files as ._ files, in a folder of their own or not at all', async () => {
    machine.faults({ attributes: true });
    const packed = async (...options: string[]) => {
      const zip = machine.at(`${options.length}${options[0] ?? ''}.zip`);
      run('ditto', '-c', '-k', '--keepParent', ...options, source, zip);
      return [...(await listZip(zip)).keys()].filter((path) => path.includes('._'));
    };
    expect(await packed()).toContain('Hello.app/Contents/MacOS/._hello');
    expect(await packed('--sequesterRsrc')).toContain('__MACOSX/Hello.app/Contents/MacOS/._hello');
    expect(await packed('--norsrc')).toEqual([]);
    expect(await packed('--noextattr')).toEqual([]);
    run('ditto', '-x', '-k', machine.at('0.zip'), machine.at('out'));
    expect(facts(machine.at('out/Hello.app'))).toEqual(whole);
  });

  test('ditto copies, and fails when the source is missing', () => {
    run('ditto', source, machine.at('copy.app'));
    expect(facts(machine.at('copy.app'))).toEqual(whole);
    expect(run('ditto', machine.at('nothing'), machine.at('copy'))).toMatchObject({
      status: 1,
      stderr: `ditto: can't get real path for source '${machine.at('nothing')}'\n`,
    });
  });
});

describe('hdiutil', () => {
  const create = (...more: string[]) =>
    run(
      'hdiutil',
      'create',
      '-volname',
      'Hello',
      '-srcfolder',
      source,
      '-format',
      'UDZO',
      ...more,
      machine.at('x.dmg'),
    );

  test('hdiutil makes an image with a trailer that holds the folder', async () => {
    expect(create().stdout).toBe(`created: ${machine.at('x.dmg')}\n`);
    const trailer = readFileSync(machine.at('x.dmg')).subarray(-512);
    expect(trailer.toString('latin1', 0, 4)).toBe('koly');
    const list = Number(trailer.readBigUInt64BE(216));
    expect(readFileSync(machine.at('x.dmg')).toString('latin1', list, list + 5)).toBe('<?xml');
    run('hdiutil', 'attach', machine.at('x.dmg'), '-mountpoint', machine.at('mounted'));
    expect(facts(machine.at('mounted'))).toEqual(whole);
    await extractZip(machine.at('x.dmg'), machine.at('unpacked'));
    expect(facts(machine.at('unpacked'))).toEqual(whole);
  });

  test('hdiutil replaces an existing image only with -ov', () => {
    create();
    expect(create()).toMatchObject({ status: 1, stderr: 'hdiutil: create failed - File exists\n' });
    expect(create('-ov').status).toBe(0);
  });

  test('U45: hdiutil is busy as often as ordered', () => {
    const stderr = 'hdiutil: create failed - Resource busy';
    machine.faults({ failures: [{ tool: 'hdiutil', arguments: 'create', stderr, times: 1 }] });
    expect(create()).toMatchObject({ status: 1, stderr: `${stderr}\n` });
    expect(create().status).toBe(0);
  });

  test('hdiutil verifies images and refuses other files', () => {
    create();
    expect(run('hdiutil', 'verify', machine.at('x.dmg')).status).toBe(0);
    expect(run('hdiutil', 'verify', machine.file('no.dmg', 'nothing')).stderr).toBe(
      'hdiutil: verify failed - image not recognized\n',
    );
  });
});

describe('installer packages', () => {
  const build = (...more: string[]) =>
    run('pkgbuild', '--component', source, '--identifier', 'com.example.x', ...more, machine.at('x.pkg'));
  const check = (name = 'x.pkg') => run('pkgutil', '--check-signature', machine.at(name));

  test('pkgbuild makes an unsigned xar archive, which productsign signs', async () => {
    const authority = await createReplayAuthority({ now: new Date() });
    const installer = await authority.issue('developer-id-installer');
    setUpKeychain(machine, { identity: installer, tools: ['/usr/bin/productsign'] });
    expect(build().status).toBe(0);
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining('Status: no signature') });
    const signing = ['--sign', installer.sha1, machine.at('x.pkg'), machine.at('signed.pkg')];
    expect(run('productsign', ...signing)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('productsign: using timestamp authority for signature'),
    });
    expect(check('signed.pkg').stdout).toContain(`    1. ${installer.name}\n`);
    machine.faults(impatient);
    expect(build('--sign', installer.sha1).status).toBeNull(); // its access list does not name pkgbuild
  });

  test('U51: a productsign that is not trusted hangs despite the access list, and signs with a key for all tools', async () => {
    const installer = await (await createReplayAuthority({ now: new Date() })).issue(
      'developer-id-installer',
    );
    const keychain = setUpKeychain(machine, { identity: installer, tools: ['/usr/bin/productsign'] });
    build();
    const signing = [
      '--sign',
      installer.sha1,
      '--timestamp=none',
      machine.at('x.pkg'),
      machine.at('signed.pkg'),
    ];
    machine.faults({ ...impatient, distrusted: 'productsign' });
    expect(run('productsign', ...signing).status).toBeNull();
    run('security', 'delete-identity', '-Z', installer.sha1, keychain);
    const file = machine.at(`${installer.sha1}.p12`);
    expect(run('security', 'import', file, '-k', keychain, '-P', 'p12', '-A').status).toBe(0);
    const partitions = ['-S', 'apple-tool:,apple:', '-s', '-k', keychainPassword];
    expect(run('security', 'set-key-partition-list', ...partitions, keychain).status).toBe(0);
    expect(run('productsign', ...signing).status).toBe(0);
  });

  test('U10: productsign refuses a certificate for code', async () => {
    const { application } = await createReplayAuthority({ now: new Date() });
    setUpKeychain(machine, { identity: application, tools: ['/usr/bin/pkgbuild'] });
    expect(build('--sign', application.sha1)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Could not find appropriate signing identity'),
    });
  });

  test('pkgbuild refuses a root without an identifier', () => {
    expect(run('pkgbuild', '--root', source, machine.at('x.pkg'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('No package identifier specified'),
    });
  });

  test('productbuild puts packages into a product', () => {
    build();
    expect(run('productbuild', '--package', machine.at('x.pkg'), machine.at('y.pkg'))).toMatchObject({
      status: 0,
      stdout: `productbuild: Wrote product to ${machine.at('y.pkg')}\n`,
    });
    expect(run('productbuild', '--package', source.replace('.app', '.pkg'), machine.at('y.pkg')).status).toBe(
      1,
    );
  });
});

describe('lipo', () => {
  test('lipo joins slices that other tools read, and thins them again', async () => {
    const [arm, intel] = [machOImage(), machOImage({ cpuType: cpu.x86_64 })];
    const inputs = [machine.file('arm', arm), machine.file('intel', intel)];
    const both = machine.at('both');
    expect(run('lipo', '-create', ...inputs, '-output', both).status).toBe(0);
    expect(await withFile(both, async (bytes) => readSlices(bytes).map(({ arch }) => arch))).toEqual([
      'x86_64',
      'arm64',
    ]);
    expect(run('lipo', '-archs', both).stdout).toBe('x86_64 arm64\n');
    expect(run('lipo', '-info', both).stdout).toBe(
      `Architectures in the fat file: ${both} are: x86_64 arm64 \n`,
    );
    run('lipo', both, '-thin', 'arm64', '-output', machine.at('thin'));
    expect(readFileSync(machine.at('thin'))).toEqual(arm);
  });

  test('lipo refuses two slices of one architecture', () => {
    const inputs = [machine.file('a', machOImage()), machine.file('b', machOImage())];
    expect(run('lipo', '-create', ...inputs, '-output', machine.at('both'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        "have the same architectures (arm64) and can't be in the same fat output file",
      ),
    });
  });
});

describe('the machine', () => {
  test('the machine is a Mac with Apple silicon and Xcode', () => {
    expect(run('xcode-select', '-p').stdout).toBe('/Applications/Xcode.app/Contents/Developer\n');
    expect(run('csrutil', 'status').stdout).toBe('System Integrity Protection status: enabled.\n');
    expect(run('sysctl', '-n', 'hw.optional.arm64').stdout).toBe('1\n');
    expect(run('sw_vers', '-productVersion').stdout).toMatch(/^\d+\.\d+\n$/);
    expect(run('xcrun', '--find', 'notarytool').stdout).toContain('/usr/bin/notarytool');
  });

  test('the machine is another one when a test orders it', () => {
    machine.faults({ xcode: null, sip: 'disabled', sysctl: { 'sysctl.proc_translated': 1 } });
    expect(run('xcode-select', '-p').status).toBe(2);
    expect(run('xcrun', 'notarytool', '--version').status).toBe(1);
    expect(run('csrutil', 'status').stdout).toContain('disabled');
    expect(run('sysctl', 'sysctl.proc_translated').stdout).toBe('sysctl.proc_translated: 1\n');
  });

  test('xcrun finds no stapler with the Command Line Tools only', () => {
    machine.faults({ xcode: '/Library/Developer/CommandLineTools' });
    expect(run('xcrun', 'stapler', 'validate', 'x')).toMatchObject({
      status: 72,
      stderr: expect.stringContaining("tool 'stapler' requires Xcode"),
    });
    expect(run('xcrun', 'notarytool', '--version').status).toBe(0);
    expect(run('xcrun', '--find', 'lipo').status).toBe(0);
  });

  test('xcrun finds no tool that Xcode does not have', () => {
    expect(run('xcrun', 'frobnicate')).toMatchObject({
      status: 72,
      stderr: expect.stringContaining('unable to find utility "frobnicate", not a developer tool or in PATH'),
    });
    expect(run('sysctl', 'no.such')).toMatchObject({ status: 1, stderr: "sysctl: unknown oid 'no.such'\n" });
  });
});
