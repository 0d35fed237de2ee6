import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../src/identity/identity.js';
import { createReplayAuthority, type ReplayAuthority } from '../../src/replay/authority/authority.js';
import { startTimestampService } from '../../src/replay/timestamp/timestamp-service.js';
import { systemClock } from '../../src/system/clock.js';
import { fullApp, writeTree } from '../bundle/test-app.js';
import { machOImage } from '../support/mach-o-image.js';
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
  ])('U1: codesign hangs at a dialog for a key with %s', (_case, setup) => {
    setUp(setup);
    expect(sign().status).toBeNull();
  });

  test('U2: codesign hangs at a dialog for the password of a locked keychain', () => {
    machine.run('security', ['lock-keychain', setUp()]);
    expect(sign().status).toBeNull();
  });

  test('U1: codesign fails with an internal error in a session without dialogs', () => {
    setUp({ partitions: null });
    machine.faults({ prompts: 'refuse' });
    expect(sign()).toMatchObject({ status: 1, stderr: `${program}: errSecInternalComponent\n` });
  });
});

describe('a key after a click in the dialog', () => {
  test('codesign signs after a user allows the use of the key', () => {
    setUp({ partitions: null });
    machine.faults({ prompts: 'allow' });
    expect(sign().status).toBe(0);
    expect(codesign('--verify', program).status).toBe(0);
  });
});

describe('an identity that codesign cannot use', () => {
  test('U7: codesign does not find an identity whose keychain is missing from the search list, even with --keychain', () => {
    const keychain = setUp({ listed: false });
    expect(codesign('--sign', identity.sha1, '--keychain', keychain, program)).toMatchObject({
      status: 1,
      stderr: `${identity.sha1}: no identity found\n`,
    });
  });

  test('U8: codesign finds no chain without the intermediate', () => {
    setUp({ identity: { ...identity, chain: [identity.certificate] } });
    machine.environment({ GO_NOTARIZE_ENDPOINTS: '' });
    expect(sign()).toMatchObject({
      status: 1,
      stderr: `Warning: unable to build chain to self-signed root for signer "${identity.name}"\n${program}: errSecInternalComponent\n`,
    });
  });

  test('U35: codesign refuses a name that two identities have', async () => {
    const other = await authority.issue('developer-id-application');
    const keychains = [setUp({ identity: other }), setUp()];
    machine.run('security', ['list-keychains', '-d', 'user', '-s', ...keychains]);
    const { status, stderr } = codesign('--sign', 'Developer ID Application', program);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Developer ID Application: ambiguous (matches "${other.name}" in ${keychains[0]} and "${identity.name}" in ${keychains[1]})\n`,
    );
  });

  test('U10: codesign refuses an installer identity', async () => {
    const installer = await authority.issue('developer-id-installer');
    setUp({ identity: installer });
    expect(codesign('--sign', installer.sha1, program).stderr).toBe(
      `${installer.sha1}: this identity cannot be used for signing code\n`,
    );
  });

  test('U34: codesign refuses an expired identity', async () => {
    const notBefore = new Date(Date.now() - 9e8);
    const notAfter = new Date(Date.now() - 1e6);
    const expired = await authority.issue('developer-id-application', { notBefore, notAfter });
    setUp({ identity: expired });
    expect(codesign('--sign', expired.sha1, program)).toMatchObject({
      status: 1,
      stderr: 'error: The specified item could not be found in the keychain.\n',
    });
  });
});

describe('code that codesign does not sign', () => {
  test('codesign refuses signed code without --force', () => {
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

  test('codesign refuses a bundle with unsigned nested code', async () => {
    const app = machine.at('Full.app');
    await writeTree(app, fullApp());
    const { status, stderr } = codesign('--sign', '-', app);
    expect(status).toBe(1);
    expect(stderr).toContain(`${app}: code object is not signed at all\nIn subcomponent: ${app}/Contents/`);
  });

  test('U27: codesign refuses a file with Finder information', () => {
    machine.faults({ detritus: 'hello' });
    expect(codesign('--sign', '-', program).stderr).toContain(
      `${program}: resource fork, Finder information, or similar detritus not allowed`,
    );
  });

  test('U26: codesign fails while the timestamp service fails', async () => {
    setUp();
    const stderr = `${program}: The timestamp service is not available.`;
    machine.faults({ failures: [{ tool: 'codesign', arguments: '--timestamp', stderr, times: 1 }] });
    const args = ['--sign', identity.sha1, '--timestamp', program];
    expect(codesign(...args)).toMatchObject({ status: 1, stderr: `${stderr}\n` });
    expect((await machine.runBeside('codesign', args)).status).toBe(0);
  });

  test('codesign refuses unknown options', () => {
    expect(codesign('--sign', '-', '--frobnicate', program)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("codesign: unrecognized option `--frobnicate'"),
    });
  });
});

describe('a signature', () => {
  test('a signature by codesign passes our verifier with all requested properties', async () => {
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

  test('U44: a fault makes codesign drop the entitlements', () => {
    machine.faults({ drop: ['runtime'] });
    codesign('--sign', '-', '--options', 'runtime', program);
    expect(codesign('-dvvv', program).stderr).toContain('flags=0x2(adhoc)');
  });

  test('codesign reports the signature of a changed file as invalid', () => {
    codesign('--sign', '-', program);
    const bytes = readFileSync(program);
    bytes.writeUInt8(bytes.readUInt8(3000) ^ 1, 3000);
    writeFileSync(program, bytes);
    expect(codesign('--verify', program)).toMatchObject({
      status: 1,
      stderr: `${program}: invalid signature (code or signature have been modified)\n`,
    });
  });

  test('codesign reports unsigned code as not signed', () => {
    const text = `${program}: code object is not signed at all\n`;
    expect(codesign('--verify', program)).toMatchObject({ status: 1, stderr: text });
    expect(codesign('-dvvv', program)).toMatchObject({ status: 1, stderr: text });
  });

  test('the signature of a disk image is bound to its contents', () => {
    setUp();
    const image = machine.file('x.dmg', Buffer.concat([Buffer.from('koly'), Buffer.alloc(508)]));
    expect(codesign('--sign', identity.sha1, '--timestamp', image).status).toBe(0);
    expect(codesign('-dvvv', image).stderr).toMatch(/^Format=disk image$/m);
    appendFileSync(image, 'x');
    expect(codesign('-dvvv', image).status).toBe(1);
  });
});
