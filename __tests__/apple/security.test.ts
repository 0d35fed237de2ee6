import { rmSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../src/identity/identity.js';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { createReplayAuthority, type ReplayAuthority } from '../../src/replay/authority/authority.js';
import { impatient, keychainPassword, type Machine, setUpKeychain, startMachine } from './machine.js';

let authority: ReplayAuthority;
let identity: Identity;
let machine: Machine;
const security = (...args: string[]) => machine.run('security', args);

beforeAll(async () => {
  authority = await createReplayAuthority({ now: new Date() });
  identity = authority.application;
});
beforeEach(() => {
  machine = startMachine();
});
afterEach(() => machine.close());

const newKeychain = () => {
  const path = machine.at('test.keychain-db');
  security('create-keychain', '-p', keychainPassword, path);
  return path;
};

describe('a keychain', () => {
  test('create-keychain refuses a name that exists', () => {
    const path = newKeychain();
    expect(security('create-keychain', '-p', 'x', path)).toMatchObject({
      status: 48,
      stderr: expect.stringContaining('A keychain with the same name already exists.'),
    });
  });

  test('create-keychain stores a bare name in the user’s folder with the suffix -db', () => {
    security('create-keychain', '-p', 'x', 'build.keychain');
    security('list-keychains', '-d', 'user', '-s', 'build.keychain');
    const path = machine.at('home/Library/Keychains/build.keychain-db');
    expect(security('list-keychains', '-d', 'user').stdout).toBe(`    "${path}"\n`);
  });

  test('a keychain is gone with its file', () => {
    const path = newKeychain();
    rmSync(path);
    expect(security('unlock-keychain', '-p', keychainPassword, path)).toMatchObject({
      status: 50,
      stderr: expect.stringContaining('The specified keychain could not be found.'),
    });
  });

  test('a keychain locks itself after five minutes, or later with other settings', () => {
    const path = newKeychain();
    machine.faults({ elapsed: 301, prompts: 'refuse' });
    expect(security('show-keychain-info', path)).toMatchObject({ status: 36 });
    security('unlock-keychain', '-p', keychainPassword, path);
    security('set-keychain-settings', '-lut', '21600', path);
    machine.faults({ elapsed: 20_000, prompts: 'refuse' });
    expect(security('show-keychain-info', path).stderr).toBe(
      `Keychain "${path}" lock-on-sleep timeout=21600s\n`,
    );
  });

  test('a locked keychain opens a dialog and hangs', () => {
    const path = newKeychain();
    security('lock-keychain', path);
    machine.faults(impatient);
    expect(machine.run('security', ['show-keychain-info', path]).status).toBeNull();
  });

  test('a keychain unlocks with its own password only', () => {
    const path = newKeychain();
    expect(security('unlock-keychain', '-p', 'another', path)).toMatchObject({
      status: 51,
      stderr: expect.stringContaining('The user name or passphrase you entered is not correct.'),
    });
  });

  test('delete-keychain removes the entry in the search list and fails the second time', () => {
    const path = newKeychain();
    security('list-keychains', '-d', 'user', '-s', path, '/other');
    expect(security('delete-keychain', path).status).toBe(0);
    expect(security('list-keychains', '-d', 'user').stdout).toBe('    "/other"\n');
    expect(security('delete-keychain', path).status).toBe(50);
  });
});

describe('the search list', () => {
  test('list-keychains -s replaces the whole search list', () => {
    security('list-keychains', '-d', 'user', '-s', '/a', '/b');
    security('list-keychains', '-d', 'user', '-s', '/c');
    expect(security('list-keychains', '-d', 'user').stdout).toBe('    "/c"\n');
  });

  test('list-keychains -s changes nothing and succeeds without ~/Library/Preferences', () => {
    rmSync(machine.at('home/Library/Preferences'), { recursive: true });
    expect(security('list-keychains', '-d', 'user', '-s', '/a').status).toBe(0);
    expect(security('list-keychains', '-d', 'user').stdout).toBe('');
  });

  test('default-keychain fails until one is set', () => {
    expect(security('default-keychain').status).toBe(37);
    security('default-keychain', '-d', 'user', '-s', '/a');
    expect(security('default-keychain').stdout).toBe('    "/a"\n');
  });
});

describe('an import', () => {
  const importing = (bytes: Buffer, password: string) =>
    security('import', machine.file('x.p12', bytes), '-k', newKeychain(), '-f', 'pkcs12', '-P', password);
  const badMac = 'MAC verification failed during PKCS12 import (wrong password?)';

  test('import reads a PKCS#12 with Triple DES and SHA-1 and prints the counts', () => {
    expect(importing(exportPkcs12(identity, 'p12', 'legacy'), 'p12')).toMatchObject({
      status: 0,
      stdout: '1 identity imported.\n2 certificates imported.\n',
    });
  });

  test.each([
    ['modern algorithms, with the right password', 'modern', 'p12', 'p12'],
    ['a wrong password', 'legacy', 'p12', 'another'],
    ['an empty password', 'legacy', '', ''],
  ] as const)('import refuses %s', (_case, form, made, given) => {
    expect(importing(exportPkcs12(identity, made, form), given)).toMatchObject({
      status: 1,
      stderr: `security: SecKeychainItemImport: ${badMac}\n`,
    });
  });

  test('import refuses a file that is no PKCS#12, and the same identity twice', () => {
    expect(importing(Buffer.from('nothing'), 'p12').stderr).toContain('Unknown format in import.');
    const bytes = exportPkcs12(identity, 'p12', 'legacy');
    const again = ['import', machine.file('y.p12', bytes), '-k', machine.at('test.keychain-db'), '-P', 'p12'];
    security(...again);
    expect(security(...again).stderr).toContain('The specified item already exists in the keychain.');
  });

  test('import into a locked keychain hangs at a dialog', () => {
    const path = newKeychain();
    security('lock-keychain', path);
    machine.faults(impatient);
    const file = machine.file('x.p12', exportPkcs12(identity, 'p12', 'legacy'));
    const call = ['import', file, '-k', path, '-P', 'p12'];
    expect(machine.run('security', call).status).toBeNull();
  });
});

describe('the partition list', () => {
  test('U32: set-key-partition-list needs the keychain’s password, not that of the PKCS#12', () => {
    const path = setUpKeychain(machine, { identity, partitions: null });
    const setting = (password: string) =>
      security('set-key-partition-list', '-S', 'apple:', '-s', '-k', password, path);
    expect(setting('p12')).toMatchObject({
      status: 1,
      stderr: 'security: SecKeychainUnlock: The user name or passphrase you entered is not correct.\n',
    });
    expect(setting(keychainPassword).status).toBe(0);
  });

  test('set-key-partition-list fails for a keychain without keys', () => {
    expect(
      security('set-key-partition-list', '-S', 'apple:', '-s', '-k', keychainPassword, newKeychain()).status,
    ).toBe(44);
  });
});

describe('find-identity and find-certificate', () => {
  const valid = (...args: string[]) => security('find-identity', '-v', ...args).stdout;

  test('find-identity lists an identity as valid only with a trusted root', () => {
    setUpKeychain(machine, { identity });
    expect(valid()).toBe('     0 valid identities found\n');
    expect(security('find-identity').stdout).toContain(
      `  1) ${identity.sha1} "${identity.name}" (CSSMERR_TP_NOT_TRUSTED)`,
    );
    const root = machine.file('root.pem', authority.rootPem);
    security('add-trusted-cert', '-k', machine.at(`${identity.sha1}.keychain-db`), root);
    expect(valid('-p', 'codesigning')).toBe(
      `  1) ${identity.sha1} "${identity.name}"\n     1 valid identities found\n`,
    );
  });

  test('U8: find-identity lists an identity without its intermediate as not valid', () => {
    const alone = { ...identity, chain: [identity.certificate] };
    const path = setUpKeychain(machine, { identity: alone });
    security('add-trusted-cert', '-k', path, machine.file('root.pem', authority.rootPem));
    expect(valid()).toBe('     0 valid identities found\n');
    const [, intermediate] = identity.chain;
    security('add-certificates', '-k', path, machine.file('ca.pem', String(intermediate)));
    expect(valid()).toContain('1 valid identities found');
  });

  test('U34: find-identity names an expired identity', async () => {
    const day = 86_400_000;
    const expired = await authority.issue('developer-id-application', {
      notBefore: new Date(Date.now() - 20 * day),
      notAfter: new Date(Date.now() - day),
    });
    setUpKeychain(machine, { identity: expired });
    expect(security('find-identity', '-p', 'codesigning').stdout).toContain('(CSSMERR_TP_CERT_EXPIRED)');
  });

  test('find-identity does not list an installer identity for code signing', async () => {
    const installer = await authority.issue('developer-id-installer');
    setUpKeychain(machine, { identity: installer });
    expect(security('find-identity', '-p', 'codesigning').stdout).toContain('     0 identities found\n');
    expect(security('find-identity', '-p', 'basic').stdout).toContain(installer.sha1);
  });

  test('find-certificate finds certificates by name and fails without one', () => {
    const path = setUpKeychain(machine, { identity });
    expect(security('find-certificate', '-a', '-c', 'Root CA', '-p', path).stdout).toBe(authority.rootPem);
    expect(security('find-certificate', '-c', 'Nobody', path).status).toBe(44);
  });
});

describe('the interactive mode', () => {
  test('security -i reads commands from standard input and exits with the code of the last', () => {
    const path = machine.at('a "quoted" name.keychain-db');
    const line = `create-keychain -p "a \\"b" "${path.replaceAll('"', '\\"')}"\n`;
    expect(machine.run('security', ['-i'], line).status).toBe(0);
    expect(security('unlock-keychain', '-p', 'a "b', path).status).toBe(0);
    expect(machine.run('security', ['-i'], line)).toMatchObject({
      status: 48,
      stderr: expect.stringContaining('create-keychain: returned 48'),
    });
  });
});
