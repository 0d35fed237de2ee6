import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../src/identity/identity.js';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { createReplayAuthority, type ReplayAuthority } from '../../src/replay/authority/authority.js';
import { startTimestampService } from '../../src/replay/timestamp/timestamp-service.js';
import { systemClock } from '../../src/system/clock.js';
import { fullApp, writeTree } from '../bundle/test-app.js';
import { cliScript } from '../support/bundle.js';
import { machOImage } from '../support/mach-o-image.js';
import { type Ended, type Machine, startMachine } from './machine.js';

const password = 'of the file';

let authority: ReplayAuthority;
let timestamps: Awaited<ReturnType<typeof startTimestampService>>;
let machine: Machine;
let program: string;

beforeAll(async () => {
  authority = await createReplayAuthority({ now: new Date() });
  timestamps = await startTimestampService({ authority, clock: systemClock });
});
beforeEach(() => {
  machine?.close();
  machine = startMachine();
  program = machine.file('hello', machOImage());
  const endpoints = { replayRoot: authority.rootPem, timestamp: timestamps.url };
  machine.environment({
    GO_NOTARIZE_ENDPOINTS: machine.file('endpoints.json', JSON.stringify(endpoints)),
    P12_PASSWORD: password,
    TMPDIR: machine.folder,
  });
  symlinkSync(machine.at('state'), machine.at('home/.apple-stand-ins')); // sign passes no APPLE_STAND_INS to its tools
  trustAuthority();
});
afterAll(async () => {
  machine.close();
  await timestamps.close();
});

/** Prepares a login keychain, and the search list that every user of a Mac has. */
function trustAuthority(): void {
  const login = machine.at('home/Library/Keychains/login.keychain-db');
  const [, ...issuers] = authority.application.chain;
  const file = machine.file('authority.pem', issuers.join('\n'));
  for (const args of [
    ['create-keychain', '-p', 'login', login],
    ['list-keychains', '-d', 'user', '-s', login],
    ['add-trusted-cert', '-r', 'trustRoot', '-k', login, file],
  ]) {
    expect(machine.run('security', args)).toMatchObject({ status: 0 });
  }
}

/** Runs the command on the machine, whose timestamp service is in this process. */
function sign(...args: string[]): Promise<Ended> {
  return machine.runBeside(process.execPath, [cliScript, 'sign', '--engine', 'apple', ...args]);
}

function identityOptions(identity: Identity): string[] {
  const file = machine.file('identity.p12', exportPkcs12(identity, password, 'modern'));
  return ['--identity', file, '--identity-password-env', 'P12_PASSWORD'];
}

const searchList = () => machine.run('security', ['list-keychains', '-d', 'user']).stdout;
const keychainsLeft = () =>
  readdirSync(machine.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /keychain-db$/.test(name),
  );
const isSignedWith = (path: string, identity: Identity) =>
  machine.run('codesign', ['-dvvv', path]).stderr.includes(`Authority=${identity.name}\n`);
const callsOfCodesign = () => machine.calls().filter(({ tool }) => tool === 'codesign');

describe('sign with Apple’s tools', () => {
  test('sign signs a program by codesign and leaves no keychain behind', async () => {
    const [before, { application }] = [searchList(), authority];
    const ended = await sign(...identityOptions(application), '--options', 'runtime', program);
    expect(ended).toMatchObject({ status: 0, stdout: expect.stringContaining('signed as hello') });
    expect(callsOfCodesign().at(0)?.arguments).toContain(application.sha1);
    expect(isSignedWith(program, application)).toBe(true);
    expect(machine.run('codesign', ['--verify', '--strict', program]).status).toBe(0);
    expect(searchList()).toBe(before);
    expect(keychainsLeft()).toEqual(['home/Library/Keychains/login.keychain-db']);
  });

  test('sign signs an app with its nested code to --output and leaves the original alone', async () => {
    const [app, output] = [machine.at('Full.app'), machine.at('Signed.app')];
    await writeTree(app, fullApp());
    const ended = await sign(...identityOptions(authority.application), '--output', output, app);
    expect(ended).toMatchObject({ status: 0 });
    expect(machine.run('codesign', ['--verify', '--strict', '--deep', output]).status).toBe(0);
    expect(machine.run('codesign', ['--verify', app]).status).not.toBe(0);
  });

  test('sign --adhoc signs without importing a key', async () => {
    expect(await sign('--adhoc', program)).toMatchObject({ status: 0 });
    expect(machine.run('codesign', ['-dvvv', program]).stderr).toContain('Signature=adhoc');
    expect(machine.calls().some(({ arguments: args }) => args.includes('import'))).toBe(false);
  });

  test('sign refuses a certificate of another kind before codesign runs, and names the engine that accepts it', async () => {
    const [before, bytes] = [searchList(), readFileSync(program)];
    const development = await authority.issue('apple-development');
    const { status, stderr } = await sign(...identityOptions(development), program);
    expect(status).toBe(2);
    expect(stderr).toContain('identity holds');
    expect(stderr).toContain('a Developer ID Application certificate is required');
    expect(stderr).toContain('use --engine portable');
    expect(stderr).toContain('[certificate-wrong-kind]');
    expect(callsOfCodesign()).toEqual([]);
    expect(searchList()).toBe(before);
    expect(readFileSync(program)).toEqual(bytes);
  });

  test('the certificate that Apple’s tools refuse signs with --engine portable', async () => {
    const development = await authority.issue('apple-development');
    const { status, stderr } = await sign(
      ...identityOptions(development),
      ...['--engine', 'portable', '--timestamp-url', 'none', program],
    );
    expect(stderr).toContain('the notary will refuse this');
    expect(status).toBe(0);
  });

  test('sign refuses a damaged archive before it calls codesign', async () => {
    const archive = machine.file('hello.zip', 'PK');
    const { status, stderr } = await sign('--adhoc', archive);
    expect(status).toBe(2);
    expect(stderr).toContain(`${archive} is not a readable zip archive`);
    expect(callsOfCodesign()).toEqual([]);
  });

  test('a failure of codesign removes the keychain', async () => {
    const before = searchList();
    machine.faults({ detritus: 'hello' });
    const { status, stderr } = await sign(...identityOptions(authority.application), program);
    expect(status).toBe(3);
    expect(stderr).toContain('detritus');
    expect(searchList()).toBe(before);
    expect(keychainsLeft()).toEqual(['home/Library/Keychains/login.keychain-db']);
  });
});
