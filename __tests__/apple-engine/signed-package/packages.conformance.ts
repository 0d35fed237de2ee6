import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkTools } from '../../../src/apple-engine/check-tools.js';
import { openAppleSigner } from '../../../src/apple-engine/codesign/open-signer.js';
import { joinWithLipo } from '../../../src/apple-engine/lipo.js';
import { listDiskImage } from '../../../src/archive/disk-image/list-disk-image.js';
import { readFlatPackage } from '../../../src/archive/flat-package/flat-package.js';
import type { Artifact } from '../../../src/artifact/artifact.js';
import type { Signer } from '../../../src/engine/engine.js';
import { inspectPackage } from '../../../src/inspect/inspect-container-signature.js';
import { readSlices } from '../../../src/macho/universal.js';
import { startTimestampService } from '../../../src/replay/timestamp/timestamp-service.js';
import { systemClock } from '../../../src/system/clock.js';
import { withFile } from '../../../src/system/files/byte-source.js';
import { silentLog } from '../../../src/system/log.js';
import { createRunner, type Runner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { infoPlist, program, writeTree } from '../../bundle/test-app.js';
import { failureOf } from '../../support/failure.js';
import { hangLimit } from '../../support/hang-limit.js';
import { machOImage } from '../../support/mach-o-image.js';
import { password, signerRequest, startMac } from '../mac.js';

let timestamps: Awaited<ReturnType<typeof startTimestampService>>;
let mac: Awaited<ReturnType<typeof startMac>>;
let signer: Signer;
let app: Artifact;
let output: string;
let signers = 0;

beforeAll(async () => {
  mac = await startMac();
  timestamps = await startTimestampService({ authority: mac.authority, clock: systemClock });
  signer = await openSigner({ installer: true });
});
beforeEach(async () => {
  await mac.reset();
  output = join(mac.dependencies.home ?? '', `output-${++signers}`);
  await mkdir(output);
  const path = join(output, 'Hello.app');
  await writeTree(path, {
    'Contents/Info.plist': infoPlist({
      CFBundleIdentifier: 'com.example.hello',
      CFBundleExecutable: 'Hello',
      CFBundleShortVersionString: '1.4.0',
    }),
    'Contents/MacOS/Hello': program(),
  });
  const signature = { identifier: 'com.example.hello', slices: [] };
  app = { kind: 'app', name: 'Hello.app', path, source: null, target: null, signature };
});
afterAll(async () => {
  await signer.close();
  await timestamps.close();
  await mac.close();
});

async function openSigner(
  { installer, mode = 'required' }: { installer: boolean; mode?: 'required' | 'adhoc' },
  dependencies = mac.dependencies,
) {
  const { application } = mac.authority;
  const request = signerRequest(application, { mode, signsPackages: true, timestampUrl: timestamps.url });
  const identity = installer ? await mac.authority.issue('developer-id-installer') : null;
  const certificate = identity && signerRequest(identity).certificate;
  return openAppleSigner(dependencies, { ...request, installerCertificate: certificate });
}

const pack = (kind: 'dmg' | 'pkg', who = signer) =>
  who.pack(app, { kind, output: join(output, `Hello.${kind}`), version: null });

const callsOf = (tool: string) => mac.commands.filter((command) => command.tool === tool);

test('U51: a productsign that hangs despite its access list signs after an import for all tools', async () => {
  const faults = join(mac.dependencies.home ?? '', '../state/faults.json');
  await writeFile(faults, JSON.stringify({ distrusted: 'productsign' }));
  const { run } = mac.dependencies;
  let calls = 0;
  // The first call waits for a dialog until it is stopped; here after a second.
  const impatientOnce: Runner = (command) =>
    run(command.tool === 'productsign' && ++calls === 1 ? { ...command, timeout: 1000 } : command);
  const own = await openSigner({ installer: true }, { ...mac.dependencies, run: impatientOnce });
  await rm(faults);
  expect(mac.lines.join('\n')).toContain('productsign can use the installer key now.');
  expect(calls).toBe(2);
  await own.close();
});

describe('an existing installer package', () => {
  const existing = async (): Promise<Artifact> => {
    const unsigned = await openSigner({ installer: false, mode: 'adhoc' });
    await pack('pkg', unsigned);
    await unsigned.close();
    const path = join(output, 'Hello.pkg');
    return { kind: 'pkg', name: 'Hello.pkg', path, source: null, target: null };
  };
  const how = { identifier: null, entitlements: null, hardenedRuntime: true };

  test('productsign signs an existing package in place', async () => {
    const artifact = await existing();
    await signer.sign(artifact, how);
    const { signature } = await withFile(artifact.path, inspectPackage);
    expect(signature).toMatchObject({ kind: 'certificate', teamId: mac.authority.team });
  });

  test('an existing package is refused without an installer certificate', async () => {
    const artifact = await existing();
    const adhoc = await openSigner({ installer: false, mode: 'adhoc' });
    expect(await failureOf(() => adhoc.sign(artifact, how))).toFailWith('certificate-missing');
    await adhoc.close();
  });
});

describe('a disk image made by hdiutil', () => {
  test('a disk image holds the app and a link to /Applications, and is signed', async () => {
    expect(await pack('dmg')).toMatchObject({ identifier: 'com.example.hello', slices: [{ arch: 'dmg' }] });
    const contents = await listDiskImage(join(output, 'Hello.dmg'));
    expect([...contents.keys()].sort()).toEqual([
      'Applications',
      'Hello.app/Contents/Info.plist',
      'Hello.app/Contents/MacOS/Hello',
    ]);
    expect(contents.get('Applications')).toEqual({ kind: 'link', target: '/Applications' });
    const [create] = callsOf('hdiutil');
    expect(create?.args.slice(0, 3)).toEqual(['create', '-volname', 'Hello']);
    const sign = callsOf('codesign').find(({ args }) => args.includes('--sign'));
    expect(sign?.args).toEqual(expect.arrayContaining(['--identifier', 'com.example.hello']));
    expect(sign?.args).not.toContain('runtime');
  });

  test('U45: a disk image is made again while another process uses it', async () => {
    await mac.shadow(
      'hdiutil',
      `test -e ${output}/tried || { touch ${output}/tried; echo 'hdiutil: create failed - Resource busy' >&2; exit 1; }; exec "$REAL" "$@"`,
    );
    await pack('dmg');
    expect(callsOf('hdiutil')).toHaveLength(2);
    expect(mac.lines.join('\n')).toContain('Another process uses Hello.dmg. Trying again in 2 s.');
  });

  test('U45: a disk image that stays busy fails the run and leaves nothing behind', async () => {
    await mac.shadow('hdiutil', "echo 'hdiutil: create failed - Resource busy' >&2; exit 1");
    const failure = await failureOf(() => pack('dmg'));
    expect(failure).toFailWith('package-failed');
    expect(failure).toMatchObject({ retryable: true });
    expect(callsOf('hdiutil')).toHaveLength(10);
    expect(await readdir(output)).toEqual(['Hello.app']);
    expect(
      (await readdir(mac.sessions[0]?.folder ?? '')).filter((name) => name.startsWith('package-')),
    ).toEqual([]);
  });
});

describe('an installer package made by pkgbuild and productbuild', () => {
  test('an installer package installs into /Applications, carries the version and is signed with the installer identity', async () => {
    await pack('pkg');
    const { certificates } = await withFile(join(output, 'Hello.pkg'), readFlatPackage);
    expect(certificates[0]?.subject).toContain('Developer ID Installer');
    const [build] = callsOf('pkgbuild');
    expect(build?.args).toEqual(
      expect.arrayContaining([
        '--install-location',
        '/Applications',
        '--version',
        '1.4.0',
        '--component-plist',
      ]),
    );
    expect(callsOf('productbuild')[0]?.args).toContain('--distribution');
    expect(callsOf('productsign')[0]?.args).toEqual(
      expect.arrayContaining(['--keychain', mac.sessions[0]?.keychain, '--timestamp']),
    );
    expect((await stat(join(output, 'Hello.pkg'))).mode & 0o777).toBe(0o644);
  });

  test('U10: an installer package without an installer certificate fails before any keychain is changed', async () => {
    const failure = await failureOf(() => openSigner({ installer: false }));
    expect(failure).toFailWith('certificate-missing');
    expect(failure).toMatchObject({ input: 'installer-certificate' });
    expect(mac.commands).toEqual([]);
  });

  test('U33: an installer package of an ad-hoc release is unsigned, and the log says so', async () => {
    const adhoc = await openSigner({ installer: false, mode: 'adhoc' });
    expect(await pack('pkg', adhoc)).toBeNull();
    expect(mac.lines.join('\n')).toContain('Hello.pkg is not signed');
    expect((await withFile(join(output, 'Hello.pkg'), readFlatPackage)).certificates).toEqual([]);
    await adhoc.close();
  });

  test('U11: the passwords of both certificates appear in no argument', async () => {
    const own = await openSigner({ installer: true });
    await pack('pkg', own);
    await own.close();
    expect(mac.commands.length).toBeGreaterThan(10);
    expect(mac.commands.flatMap(({ args }) => args).filter((word) => word.includes(password))).toEqual([]);
  });
});

test('lipo joins programs into an executable universal program', async () => {
  const paths = ['arm64', 'amd64'].map((arch) => join(output, arch));
  await writeTree(output, { arm64: machOImage(), amd64: machOImage({ cpuType: 0x01000007, cpuSubtype: 3 }) });
  await joinWithLipo(paths, join(output, 'both'), mac.dependencies.run);
  const archs = await withFile(join(output, 'both'), (source) => readSlices(source).map(({ arch }) => arch));
  expect(archs.sort()).toEqual(['arm64', 'x86_64']);
  expect((await stat(join(output, 'both'))).mode & 0o777).toBe(0o755);
});

describe('the check for Apple’s tools', () => {
  test('the apple engine checks for Apple’s tools before anything is built', async () => {
    await checkTools(mac.dependencies.run);
    expect(callsOf('xcrun').map(({ args }) => args.at(-1))).toEqual(['lipo', 'notarytool']);
  });

  test.each([
    ['on a Mac without developer tools', 'echo "xcrun: error: invalid active developer path" >&2; exit 1'],
    ['where xcrun hangs and is stopped', 'kill -9 $$'],
  ])('missing tools (%s) fail with a remedy', async (_where, script) => {
    await mac.shadow('xcrun', script);
    const failure = await failureOf(() => checkTools(mac.dependencies.run));
    expect(failure).toFailWith('apple-tools-missing');
    expect(failure).toMatchObject({ remedy: expect.stringContaining('xcode-select --install') });
  });

  test('missing tools on a machine that is not a Mac point to the portable engine', async () => {
    const run = () =>
      createRunner(silentLog, createSecrets())({ tool: 'none-of-this', args: [], timeout: hangLimit });
    const failure = await failureOf(() => checkTools(run));
    expect(failure).toMatchObject({ remedy: expect.stringContaining('engine: portable') });
  });
});
