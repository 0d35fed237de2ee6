import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../../src/identity/identity.js';
import { createReplayAuthority, type ReplayAuthority } from '../../../src/replay/authority/authority.js';
import { startTimestampService } from '../../../src/replay/timestamp/timestamp-service.js';
import { systemClock } from '../../../src/system/clock.js';
import { fullApp, writeTree } from '../../bundle/test-app.js';
import { machOImage } from '../../support/mach-o-image.js';
import { impatient, type Machine, type Setup, setUpKeychain, startMachine } from './machine.js';

let authority: ReplayAuthority;
let identity: Identity;
let timestamps: Awaited<ReturnType<typeof startTimestampService>>;
let machine: Machine;
let program: string;

beforeAll(async () => {
  authority = await createReplayAuthority({ now: new Date() });
  identity = authority.application;
  timestamps = await startTimestampService({ authority, clock: systemClock });
});
beforeEach(() => {
  machine?.close();
  machine = startMachine();
  program = machine.file('hello', machOImage());
  const endpoints = { replayRoot: authority.rootPem, timestamp: timestamps.url };
  machine.faults(impatient);
  machine.environment({ GO_NOTARIZE_ENDPOINTS: machine.file('endpoints.json', JSON.stringify(endpoints)) });
});
afterAll(async () => {
  machine.close();
  await timestamps.close();
});

const codesign = (...args: string[]) => machine.run('codesign', args);
const setUp = (setup: Partial<Setup> = {}) => setUpKeychain(machine, { identity, ...setup });
const sign = () => codesign('--sign', identity.sha1, '--timestamp=none', program);

describe('a key that codesign may not use', () => {
  test.each<[string, Partial<Setup>]>([
    ['whose access list does not name it', { tools: ['/usr/bin/security'] }],
    ['without a partition list', { partitions: null }],
    ['with a partition list that lacks Apple’s programs', { partitions: 'apple-tool:,codesign:' }],
  ])('U1: %s asks somebody, and nobody answers', (_case, setup) => {
    setUp(setup);
    expect(sign().status).toBeNull();
  });

  test('U2: in a locked keychain asks for its password', () => {
    machine.run('security', ['lock-keychain', setUp()]);
    expect(sign().status).toBeNull();
  });

  test('U1: is an internal error where no dialog can be shown', () => {
    setUp({ partitions: null });
    machine.faults({ prompts: 'refuse' });
    expect(sign()).toMatchObject({ status: 1, stderr: `${program}: errSecInternalComponent\n` });
  });
});

describe('a key that somebody lets codesign use', () => {
  test('signs', () => {
    setUp({ partitions: null });
    machine.faults({ prompts: 'allow' });
    expect(sign().status).toBe(0);
    expect(codesign('--verify', program).status).toBe(0);
  });
});

describe('an identity that codesign cannot take', () => {
  test('U7: is not found in a keychain that is not on the search list, even when that is named', () => {
    const keychain = setUp({ listed: false });
    expect(codesign('--sign', identity.sha1, '--keychain', keychain, program)).toMatchObject({
      status: 1,
      stderr: `${identity.sha1}: no identity found\n`,
    });
  });

  test('U8: has no chain without its intermediate', () => {
    setUp({ identity: { ...identity, chain: [identity.certificate] } });
    machine.environment({ GO_NOTARIZE_ENDPOINTS: '' });
    expect(sign()).toMatchObject({
      status: 1,
      stderr: `Warning: unable to build chain to self-signed root for signer "${identity.name}"\n${program}: errSecInternalComponent\n`,
    });
  });

  test('U35: is ambiguous where two have the name', async () => {
    const other = await authority.issue('developer-id-application');
    const keychains = [setUp({ identity: other }), setUp()];
    machine.run('security', ['list-keychains', '-d', 'user', '-s', ...keychains]);
    const { status, stderr } = codesign('--sign', 'Developer ID Application', program);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Developer ID Application: ambiguous (matches "${other.name}" in ${keychains[0]} and "${identity.name}" in ${keychains[1]})\n`,
    );
  });

  test('U10: is none for code when it is for packages', async () => {
    const installer = await authority.issue('developer-id-installer');
    setUp({ identity: installer });
    expect(codesign('--sign', installer.sha1, program).stderr).toBe(
      `${installer.sha1}: this identity cannot be used for signing code\n`,
    );
  });

  test('U34: has expired', async () => {
    const notBefore = new Date(Date.now() - 9e8);
    const notAfter = new Date(Date.now() - 1e6);
    const expired = await authority.issue('developer-id-application', { notBefore, notAfter });
    setUp({ identity: expired });
    expect(codesign('--sign', expired.sha1, program).stderr).toBe(`${program}: CSSMERR_TP_CERT_EXPIRED\n`);
  });
});

describe('code that codesign does not sign', () => {
  test('is signed already', () => {
    codesign('--sign', '-', program);
    expect(codesign('--sign', '-', program)).toMatchObject({
      status: 1,
      stderr: `${program}: is already signed\n`,
    });
    expect(codesign('--sign', '-', '--force', program)).toMatchObject({
      status: 0,
      stderr: `${program}: replacing existing signature\n`,
    });
  });

  test('has code inside that is not signed', async () => {
    const app = machine.at('Full.app');
    await writeTree(app, fullApp());
    const { status, stderr } = codesign('--sign', '-', app);
    expect(status).toBe(1);
    expect(stderr).toContain(`${app}: code object is not signed at all\nIn subcomponent: ${app}/Contents/`);
  });

  test('U27: carries Finder information', () => {
    machine.faults({ detritus: 'hello' });
    expect(codesign('--sign', '-', program).stderr).toContain(
      `${program}: resource fork, Finder information, or similar detritus not allowed`,
    );
  });

  test('U26: meets a timestamp service that has a hiccup', async () => {
    setUp();
    const stderr = `${program}: The timestamp service is not available.`;
    machine.faults({ failures: [{ tool: 'codesign', arguments: '--timestamp', stderr, times: 1 }] });
    const args = ['--sign', identity.sha1, '--timestamp', program];
    expect(codesign(...args)).toMatchObject({ status: 1, stderr: `${stderr}\n` });
    expect((await machine.runBeside('codesign', args)).status).toBe(0);
  });

  test('is called for in a way that it does not know', () => {
    expect(codesign('--sign', '-', '--frobnicate', program)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("codesign: unrecognized option `--frobnicate'"),
    });
  });
});

describe('a signature', () => {
  test('is one that a verifier of code accepts, with all that was asked for', async () => {
    setUp();
    const entitlements = machine.file(
      'jit.plist',
      '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">\n<dict>\n\t<key>com.apple.security.cs.allow-jit</key>\n\t<true/>\n</dict>\n</plist>\n',
    );
    const options = [
      '--options',
      'runtime',
      '--timestamp',
      '--entitlements',
      entitlements,
      '-i',
      'com.example.x',
    ];
    const args = ['--sign', identity.name, '-f', ...options, '-v', program];
    expect(await machine.runBeside('codesign', args)).toMatchObject({
      status: 0,
      stderr: `${program}: signed Mach-O thin (arm64) [com.example.x]\n`,
    });
    expect(codesign('--verify', '--strict', '-vv', program)).toMatchObject({
      status: 0,
      stderr: `${program}: valid on disk\n${program}: satisfies its Designated Requirement\n`,
    });
    const shown = codesign('-dvvv', program).stderr;
    expect(shown).toContain('Identifier=com.example.x\nFormat=Mach-O thin (arm64)\n');
    expect(shown).toMatch(/^CodeDirectory v=20500 size=\d+ flags=0x10000\(runtime\)/m);
    expect(shown).toContain(`Authority=${identity.name}\n`);
    expect(shown).toMatch(/^Timestamp=/m);
    expect(shown).toContain(`TeamIdentifier=${authority.team}\n`);
    expect(codesign('-d', '--entitlements', '-', '--xml', program).stdout).toContain(
      '<key>com.apple.security.cs.allow-jit</key><true/>',
    );
    expect(codesign('-d', '--entitlements', '-', program).stdout).toBe(
      '[Dict]\n\t[Key] com.apple.security.cs.allow-jit\n\t[Value]\n\t\t[Bool] true\n',
    );
    expect(codesign('-d', '-r-', program).stdout).toContain('designated => identifier "com.example.x" and');
  });

  test('U44: loses what codesign is told to forget', () => {
    machine.faults({ drop: ['runtime'] });
    codesign('--sign', '-', '--options', 'runtime', program);
    expect(codesign('-dvvv', program).stderr).toContain('flags=0x2(adhoc)');
  });

  test('of a changed file does not hold', () => {
    codesign('--sign', '-', program);
    const bytes = readFileSync(program);
    bytes.writeUInt8(bytes.readUInt8(3000) ^ 1, 3000);
    writeFileSync(program, bytes);
    expect(codesign('--verify', program)).toMatchObject({
      status: 1,
      stderr: `${program}: invalid signature (code or signature have been modified)\n`,
    });
  });

  test('is missing from what nobody has signed', () => {
    const text = `${program}: code object is not signed at all\n`;
    expect(codesign('--verify', program)).toMatchObject({ status: 1, stderr: text });
    expect(codesign('-dvvv', program)).toMatchObject({ status: 1, stderr: text });
  });

  test('of a disk image is remembered by its contents, and gone when they change', () => {
    setUp();
    const image = machine.file('x.dmg', Buffer.concat([Buffer.from('koly'), Buffer.alloc(508)]));
    expect(codesign('--sign', identity.sha1, '--timestamp', image).status).toBe(0);
    expect(codesign('-dvvv', image).stderr).toMatch(/^Format=disk image$/m);
    appendFileSync(image, 'x');
    expect(codesign('-dvvv', image).status).toBe(1);
  });
});
