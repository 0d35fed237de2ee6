import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openAppleSigner } from '../../../src/apple-engine/codesign/open-signer.js';
import { signArtifact } from '../../../src/bundle/sign-artifact.js';
import type { Signer, SignRequest } from '../../../src/engine/engine.js';
import { inspectSlices } from '../../../src/inspect/inspect-slices.js';
import { startTimestampService } from '../../../src/replay/timestamp/timestamp-service.js';
import { entitlementPreset } from '../../../src/signature/entitlements/presets.js';
import { inspectMachO } from '../../../src/signature/inspect-macho.js';
import { systemClock } from '../../../src/system/clock.js';
import { fullApp, program, writeTree } from '../../bundle/test-app.js';
import { failureOf } from '../../support/failure.js';
import { hangLimit } from '../../support/hang-limit.js';
import { signerRequest, startMac } from '../mac.js';

let timestamps: Awaited<ReturnType<typeof startTimestampService>>;
let mac: Awaited<ReturnType<typeof startMac>>;
let signer: Signer;
let adhoc: Signer;
let path: string;

beforeAll(async () => {
  mac = await startMac();
  const { authority, dependencies } = mac;
  timestamps = await startTimestampService({ authority, clock: systemClock });
  signer = await openAppleSigner(
    dependencies,
    signerRequest(authority.application, { timestampUrl: timestamps.url }),
  );
  adhoc = await openAppleSigner(dependencies, signerRequest(authority.application, { mode: 'adhoc' }));
});

beforeEach(async () => {
  await mac.reset();
  path = join(await mkdtemp(join(mac.dependencies.home ?? '', 'Library', 'test-')), 'hello');
  await writeFile(path, program(), { mode: 0o755 });
});

afterAll(async () => {
  await timestamps.close();
  await mac.close();
});

const release: SignRequest = { identifier: null, entitlements: null, hardenedRuntime: true };
const jit = entitlementPreset('jit');

const ours = { signer: 'adhoc' as const, timestamper: null, signingTime: new Date() };

describe('signing a program', () => {
  test('a program is signed with identity, timestamp, hardened runtime, entitlements and identifier', async () => {
    const how = { ...release, identifier: 'com.example.hello', entitlements: jit };
    const facts = await signer.sign({ kind: 'binary', path, name: 'hello', source: null, target: null }, how);
    const [slice] = await inspectMachO(path);
    expect(slice?.signature).toMatchObject({
      kind: 'certificate',
      identifier: 'com.example.hello',
      teamId: mac.authority.team,
      flags: ['runtime'],
      timestamp: expect.any(String),
      entitlements: { 'com.apple.security.cs.allow-jit': true },
    });
    expect(facts).toEqual({
      identifier: 'com.example.hello',
      slices: [{ arch: 'arm64', cdHashes: [slice?.signature.cdHash] }],
    });
  });

  test('codesign reads the entitlements from a private file that is removed afterwards', async () => {
    await mac.shadow(
      'codesign',
      'p=; for a in "$@"; do [ "$p" = --entitlements ] && ls -l "$a" > "$HOME/mode"; p="$a"; done; exec "$REAL" "$@"',
    );
    await signer.sign(binary(path), { ...release, entitlements: jit });
    const { stdout } = await mac.run({
      tool: 'cat',
      args: [`${mac.dependencies.home}/mode`],
      timeout: hangLimit,
    });
    expect(stdout).toMatch(/^-rw-------/);
    const files = await readdir(mac.sessions[0]?.folder ?? '');
    expect(files.filter((name) => name.endsWith('.entitlements'))).toEqual([]);
  });

  test('both engines give a program the same code hash', async () => {
    const copy = `${path}-2/hello`;
    await writeTree(`${path}-2`, { hello: program() });
    const how = { ...release, identifier: 'com.example.hello' };
    const portable = await signArtifact(binary(copy), how, ours);
    expect(await adhoc.sign(binary(path), how)).toEqual(portable);
  });

  test('U44: a program whose entitlements codesign dropped fails with signature-differs', async () => {
    await mac.shadow('codesign', without('--entitlements', 2));
    const failure = await failureOf(() => signer.sign(binary(path), { ...release, entitlements: jit }));
    expect(failure).toFailWith('signature-differs');
    expect(String(failure)).toContain('com.apple.security.cs.allow-jit');
  });

  test('U44: a program without the requested hardened runtime fails with signature-differs', async () => {
    await mac.shadow('codesign', without('--options', 2));
    expect(await failureOf(() => signer.sign(binary(path), release))).toFailWith('signature-differs');
  });

  test('U2: a program is signed although the keychain locked itself meanwhile', async () => {
    await mac.security('lock-keychain', mac.sessions[0]?.keychain ?? '');
    expect((await signer.sign(binary(path), release)).identifier).toBe('hello');
  });

  test('U27: a program with Finder information fails with its path and the command that removes it', async () => {
    await mac.shadow(
      'codesign',
      `echo "${path}: resource fork, Finder information, or similar detritus not allowed" >&2; exit 1`,
    );
    const failure = await failureOf(() => signer.sign(binary(path), release));
    expect(failure).toFailWith('code-detritus');
    expect(failure).toHaveProperty('remedy', expect.stringContaining(`xattr -cr ${path}`));
  });

  test('U27: a program with Finder information is refused before codesign runs', async () => {
    await mac.run({ tool: 'xattr', args: ['-w', 'com.apple.FinderInfo', 'x', path], timeout: hangLimit });
    mac.commands.length = 0;
    expect(await failureOf(() => signer.sign(binary(path), release))).toFailWith('code-detritus');
    expect(mac.commands.map(({ tool }) => tool)).toEqual(['xattr']);
    await mac.run({ tool: 'xattr', args: ['-c', path], timeout: hangLimit });
  });

  test('U42: the partial file of a stopped codesign is removed', async () => {
    await mac.shadow('codesign', `echo half > "${path}.cstemp"; exit 1`);
    expect(await failureOf(() => signer.sign(binary(path), release))).toFailWith('codesign-failed');
    expect(await failureOf(() => stat(`${path}.cstemp`))).toHaveProperty('code', 'ENOENT');
  });

  test('programs are signed one after the other, because a keychain fails under parallel use', async () => {
    await writeFile(`${path}-b`, program(), { mode: 0o755 });
    await mac.shadow(
      'codesign',
      'mkdir "$HOME/busy" || exit 1; "$REAL" "$@"; code=$?; rmdir "$HOME/busy"; exit $code',
    );
    const signed = await Promise.all([path, `${path}-b`].map((each) => signer.sign(binary(each), release)));
    expect(signed.map(({ identifier }) => identifier)).toEqual(['hello', 'hello-b']);
  });
});

describe('signing an app', () => {
  test('an app is signed inside-out, and nested code keeps its own entitlements', async () => {
    const app = `${path}.app`;
    await writeTree(app, fullApp());
    const helper = join(app, 'Contents/MacOS/helper');
    await signArtifact(binary(helper), { ...release, entitlements: jit }, ours);
    const sandbox = entitlementPreset('sandbox');
    const facts = await signer.sign({ ...binary(app), kind: 'app' }, { ...release, entitlements: sandbox });
    expect(facts.identifier).toBe('com.example.full');
    expect((await inspectMachO(helper))[0]?.signature).toMatchObject({
      kind: 'certificate',
      flags: ['runtime'],
      entitlements: { 'com.apple.security.cs.allow-jit': true },
    });
    expect((await inspectSlices(app))[0]?.signature.entitlements).toEqual({
      'com.apple.security.app-sandbox': true,
    });
    const signed = mac.commands.filter(({ tool }) => tool === 'codesign').map(({ args }) => args.at(-1));
    expect(signed.at(-1)).toBe(app);
    expect(signed).toContain(join(app, 'Contents/Frameworks/B.framework'));
  });

  test('U44: an app whose nested code lost its entitlements fails with signature-differs', async () => {
    const app = `${path}.app`;
    await writeTree(app, fullApp());
    const helper = binary(join(app, 'Contents/MacOS/helper'));
    await signArtifact(helper, { ...release, entitlements: jit }, ours);
    await mac.shadow('codesign', without('--preserve-metadata=entitlements', 1));
    expect(await failureOf(() => signer.sign({ ...binary(app), kind: 'app' }, release))).toFailWith(
      'signature-differs',
    );
  });

  test('an app that cannot be signed fails before codesign changes it', async () => {
    const app = `${path}.app`;
    await writeTree(app, { ...fullApp(), 'stray.txt': 'not in Contents' });
    expect(await failureOf(() => signer.sign({ ...binary(app), kind: 'app' }, release))).toFailWith(
      'bundle-not-signable',
    );
    expect(mac.commands.filter(({ tool }) => tool === 'codesign')).toEqual([]);
  });
});

describe('signing a disk image', () => {
  test('a disk image is signed without runtime and entitlements, and its code hash is read', async () => {
    await mac.shadow(
      'codesign',
      'case "$1" in --display) printf "Identifier=hello\\nCDHash=00ff\\n" >&2;; esac; exit 0',
    );
    const image = { ...binary(path), kind: 'dmg' as const };
    expect(await signer.sign(image, { ...release, entitlements: jit })).toEqual({
      identifier: 'hello',
      slices: [{ arch: 'dmg', cdHashes: ['00ff'] }],
    });
    const args = mac.commands.flatMap((command) => (command.args.includes(path) ? command.args : []));
    expect(args.filter((arg) => /^--(options|entitlements)/.test(arg))).toEqual([]);
  });
});

function binary(path: string) {
  return { kind: 'binary' as const, path, name: 'hello', source: null, target: null };
}

/** Returns a script that drops an option and its value (`width` words) before it runs codesign. */
function without(option: string, width: number): string {
  return `n=$#; skip=0; while [ $n -gt 0 ]; do a="$1"; shift; n=$((n-1)); [ "$a" = ${option} ] && skip=${width}; if [ $skip -gt 0 ]; then skip=$((skip-1)); else set -- "$@" "$a"; fi; done; exec "$REAL" "$@"`;
}
