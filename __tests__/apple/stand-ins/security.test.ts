import { rmSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../../src/identity/identity.js';
import { exportPkcs12 } from '../../../src/identity/pkcs12/export-pkcs12.js';
import { createReplayAuthority, type ReplayAuthority } from '../../../src/replay/authority/authority.js';
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
  test('of a name that is taken is not made', () => {
    const path = newKeychain();
    expect(security('create-keychain', '-p', 'x', path)).toMatchObject({
      status: 48,
      stderr: expect.stringContaining('A keychain with the same name already exists.'),
    });
  });

  test('of a bare name lies with the user’s, ending with -db', () => {
    security('create-keychain', '-p', 'x', 'build.keychain');
    security('list-keychains', '-d', 'user', '-s', 'build.keychain');
    const path = machine.at('home/Library/Keychains/build.keychain-db');
    expect(security('list-keychains', '-d', 'user').stdout).toBe(`    "${path}"\n`);
  });

  test('is gone with its file', () => {
    const path = newKeychain();
    rmSync(path);
    expect(security('unlock-keychain', '-p', keychainPassword, path)).toMatchObject({
      status: 50,
      stderr: expect.stringContaining('The specified keychain could not be found.'),
    });
  });

  test('locks itself after five minutes, and later when told so', () => {
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

  test('that is locked asks somebody, and nobody answers', () => {
    const path = newKeychain();
    security('lock-keychain', path);
    machine.faults(impatient);
    expect(machine.run('security', ['show-keychain-info', path]).status).toBeNull();
  });

  test('opens with its own password only', () => {
    const path = newKeychain();
    expect(security('unlock-keychain', '-p', 'another', path)).toMatchObject({
      status: 51,
      stderr: expect.stringContaining('The user name or passphrase you entered is not correct.'),
    });
  });

  test('leaves the search list when it is deleted, and can be deleted once', () => {
    const path = newKeychain();
    security('list-keychains', '-d', 'user', '-s', path, '/other');
    expect(security('delete-keychain', path).status).toBe(0);
    expect(security('list-keychains', '-d', 'user').stdout).toBe('    "/other"\n');
    expect(security('delete-keychain', path).status).toBe(50);
  });
});

describe('the search list', () => {
  test('is replaced as a whole', () => {
    security('list-keychains', '-d', 'user', '-s', '/a', '/b');
    security('list-keychains', '-d', 'user', '-s', '/c');
    expect(security('list-keychains', '-d', 'user').stdout).toBe('    "/c"\n');
  });

  test('stays silently as it was where there are no preferences', () => {
    rmSync(machine.at('home/Library/Preferences'), { recursive: true });
    expect(security('list-keychains', '-d', 'user', '-s', '/a').status).toBe(0);
    expect(security('list-keychains', '-d', 'user').stdout).toBe('');
  });

  test('has no default keychain until one is set', () => {
    expect(security('default-keychain').status).toBe(37);
    security('default-keychain', '-d', 'user', '-s', '/a');
    expect(security('default-keychain').stdout).toBe('    "/a"\n');
  });
});

describe('an import', () => {
  const importing = (bytes: Buffer, password: string) =>
    security('import', machine.file('x.p12', bytes), '-k', newKeychain(), '-f', 'pkcs12', '-P', password);
  const badMac = 'MAC verification failed during PKCS12 import (wrong password?)';

  test('takes PKCS#12 with Triple DES and SHA-1, and names what it took', () => {
    expect(importing(exportPkcs12(identity, 'p12', 'legacy'), 'p12')).toMatchObject({
      status: 0,
      stdout: '1 identity imported.\n2 certificates imported.\n',
    });
  });

  test.each([
    ['modern algorithms, with the right password', 'modern', 'p12', 'p12'],
    ['a wrong password', 'legacy', 'p12', 'another'],
    ['an empty password', 'legacy', '', ''],
  ] as const)('refuses %s', (_case, form, made, given) => {
    expect(importing(exportPkcs12(identity, made, form), given)).toMatchObject({
      status: 1,
      stderr: `security: SecKeychainItemImport: ${badMac}\n`,
    });
  });

  test('refuses what is no PKCS#12, and the same identity twice', () => {
    expect(importing(Buffer.from('nothing'), 'p12').stderr).toContain('Unknown format in import.');
    const bytes = exportPkcs12(identity, 'p12', 'legacy');
    const again = ['import', machine.file('y.p12', bytes), '-k', machine.at('test.keychain-db'), '-P', 'p12'];
    security(...again);
    expect(security(...again).stderr).toContain('The specified item already exists in the keychain.');
  });

  test('into a locked keychain asks somebody, and nobody answers', () => {
    const path = newKeychain();
    security('lock-keychain', path);
    machine.faults(impatient);
    const file = machine.file('x.p12', exportPkcs12(identity, 'p12', 'legacy'));
    const call = ['import', file, '-k', path, '-P', 'p12'];
    expect(machine.run('security', call).status).toBeNull();
  });
});

describe('the partition list', () => {
  test('U32: is set with the keychain’s password, not with that of the PKCS#12', () => {
    const path = setUpKeychain(machine, { identity, partitions: null });
    const setting = (password: string) =>
      security('set-key-partition-list', '-S', 'apple:', '-s', '-k', password, path);
    expect(setting('p12').status).toBe(51);
    expect(setting(keychainPassword).status).toBe(0);
  });

  test('of a keychain without keys cannot be set', () => {
    expect(
      security('set-key-partition-list', '-S', 'apple:', '-s', '-k', keychainPassword, newKeychain()).status,
    ).toBe(44);
  });
});

describe('what is listed', () => {
  const valid = (...args: string[]) => security('find-identity', '-v', ...args).stdout;

  test('an identity whose root nobody trusts is not valid, and one that is trusted is', () => {
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

  test('U8: an identity without its intermediate is not valid', () => {
    const alone = { ...identity, chain: [identity.certificate] };
    const path = setUpKeychain(machine, { identity: alone });
    security('add-trusted-cert', '-k', path, machine.file('root.pem', authority.rootPem));
    expect(valid()).toBe('     0 valid identities found\n');
    const [, intermediate] = identity.chain;
    security('add-certificates', '-k', path, machine.file('ca.pem', String(intermediate)));
    expect(valid()).toContain('1 valid identities found');
  });

  test('U34: an identity that has expired is told as that', async () => {
    const day = 86_400_000;
    const expired = await authority.issue('developer-id-application', {
      notBefore: new Date(Date.now() - 20 * day),
      notAfter: new Date(Date.now() - day),
    });
    setUpKeychain(machine, { identity: expired });
    expect(security('find-identity', '-p', 'codesigning').stdout).toContain('(CSSMERR_TP_CERT_EXPIRED)');
  });

  test('an installer identity is none for code', async () => {
    const installer = await authority.issue('developer-id-installer');
    setUpKeychain(machine, { identity: installer });
    expect(security('find-identity', '-p', 'codesigning').stdout).toContain('     0 identities found\n');
    expect(security('find-identity', '-p', 'basic').stdout).toContain(installer.sha1);
  });

  test('certificates are found by name, or not at all', () => {
    const path = setUpKeychain(machine, { identity });
    expect(security('find-certificate', '-a', '-c', 'Root CA', '-p', path).stdout).toBe(authority.rootPem);
    expect(security('find-certificate', '-c', 'Nobody', path).status).toBe(44);
  });
});

describe('the interactive mode', () => {
  test('takes a line from standard input and ends with the exit code of the last', () => {
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
