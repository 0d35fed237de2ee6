import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanUp } from '../../src/apple-engine/clean-up.js';
import { openAppleSigner } from '../../src/apple-engine/codesign/open-signer.js';
import { developerIdAuthority, developerIdAuthorityG2 } from '../../src/identity/apple-certificates.js';
import { sha1Of } from '../../src/identity/certificate.js';
import type { Identity } from '../../src/identity/identity.js';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { listCertificates } from '../../src/keychain/list-certificates.js';
import type { Command, Runner } from '../../src/system/process/runner.js';
import { Secret } from '../../src/system/secrets.js';
import {
  type Mac,
  password,
  sharedAuthority,
  signerRequest,
  startMac,
  withMac,
} from '../apple-engine/mac.js';
import { failureOf } from '../support/failure.js';
import { hangLimit } from '../support/hang-limit.js';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Lists what signing left on a machine. */
async function leftBehind({ dependencies, searchList, loginKeychain }: Mac): Promise<string[]> {
  const files = await readdir(dependencies.temporaryFolder);
  const home = (await readdir(dependencies.home ?? '')).filter((name) => name !== 'Library');
  const original = [loginKeychain, '/Library/Keychains/Other.keychain'];
  const list = await searchList();
  return [...files, ...home, ...(String(list) === String(original) ? [] : list)];
}

describe('the keychain of a run with a certificate', () => {
  let mac: Awaited<ReturnType<typeof startMac>>;
  let keychain: string;
  let before: string[];
  let meanwhile: { searchList: string[]; files: string[]; certificates: string[]; info: string };
  let knownAtFirst: boolean | undefined;
  const installer = sharedAuthority().then((authority) => authority.issue('developer-id-installer'));

  beforeAll(async () => {
    mac = await startMac();
    const { application } = mac.authority;
    const onSession = (session: Mac['sessions'][number]) => {
      knownAtFirst = mac.commands.length === 0;
      mac.sessions.push(session);
    };
    before = await mac.searchList();
    const request = signerRequest(
      { ...application, chain: [application.certificate] },
      { signsPackages: true, installerCertificate: fileOf(await installer) },
    );
    const signer = await openAppleSigner({ ...mac.dependencies, onSession }, request);
    keychain = mac.sessions.at(-1)?.keychain ?? '';
    const asked = await mac.run({
      tool: 'security',
      args: ['show-keychain-info', keychain],
      timeout: hangLimit,
    });
    meanwhile = {
      info: `${asked.stdout}${asked.stderr}`,
      searchList: await mac.searchList(),
      files: await readdir(dirname(keychain)),
      certificates: (await listCertificates({ ...mac.dependencies, run: mac.run }, keychain)).map(sha1Of),
    };
    await signer.close();
  });
  afterAll(() => mac.close());

  test('U2: the signing keychain stays unlocked for longer than any job may take', () => {
    const [, seconds] = /timeout=(\d+)s/.exec(meanwhile.info) ?? [];
    expect(Number(seconds)).toBeGreaterThanOrEqual(5 * 24 * 3600); // the limit of self-hosted runners
  });

  test('U6: the signing keychain comes first in the search list and the others keep their order', () => {
    expect(meanwhile.searchList).toEqual([keychain, ...before]);
  });

  test('U6, U11: closing the signer leaves no keychain, no file and the original search list', async () => {
    expect(await mac.searchList()).toEqual(before);
    expect(await leftBehind(mac)).toEqual([]);
  });

  test('U5: the clean-up logs what it removed and may run twice', async () => {
    expect(mac.lines).toContain(`Removed the signing keychain ${keychain}`);
    mac.lines.length = 0;
    for (const session of mac.sessions) await cleanUp(session, mac.dependencies);
    expect(mac.lines.filter((line) => !line.startsWith('$'))).toEqual([]);
  });

  test('U8: the signing keychain holds both of Apple’s Developer ID authorities, whatever the file holds', () => {
    const authorities = [developerIdAuthority, developerIdAuthorityG2].map(sha1Of);
    expect(meanwhile.certificates).toEqual(expect.arrayContaining(authorities));
  });

  test('the signing keychain holds the application and the installer identity', async () => {
    const identities = [mac.authority.application.sha1, (await installer).sha1];
    expect(meanwhile.certificates).toEqual(expect.arrayContaining(identities));
  });

  test('U11: a signing run shows no password in an argument list, the environment, the log or a file', () => {
    const shown = [...mac.commands.map((c) => JSON.stringify([c.args, c.environment])), ...mac.lines];
    const passwords = [...mac.secrets, password];
    expect(mac.secrets.length).toBeGreaterThanOrEqual(3); // the keychain's, and one for each file
    expect(shown.filter((text) => passwords.some((secret) => text.includes(secret)))).toEqual([]);
    expect(meanwhile.files.filter((name) => name.endsWith('.p12'))).toEqual([]);
  });

  test('U9: a signing run passes the user’s password to no command, not even on its input', () => {
    expect(mac.commands.filter(({ input }) => input?.includes(password))).toEqual([]);
  });

  test('a signing run announces everything to clean up before any of it is created', () => {
    expect(knownAtFirst).toBe(true);
  });
});

describe('the keychain beside others', () => {
  test('U6: changes that others made to the search list during the run are kept', () =>
    withMac(async (mac) => {
      const signer = await openAppleSigner(mac.dependencies, signerRequest(mac.authority.application));
      await mac.security('list-keychains', '-d', 'user', '-s', '/other', ...(await mac.searchList()));
      await signer.close();
      expect(await mac.searchList()).toEqual([
        '/other',
        mac.loginKeychain,
        '/Library/Keychains/Other.keychain',
      ]);
    }));

  test('U6: two concurrent jobs keep each other’s keychain in the search list', () =>
    withMac(async (mac) => {
      const request = signerRequest(mac.authority.application);
      const jobs = await Promise.all([1, 2].map(() => openAppleSigner(mac.dependencies, request)));
      expect(await mac.searchList()).toEqual(
        expect.arrayContaining(mac.sessions.map(({ keychain: own }) => own)),
      );
      await Promise.all(jobs.map((job) => job.close()));
      expect(await leftBehind(mac)).toEqual([]);
    }));

  test('U6: a search list that does not change fails with keychain-failed', () =>
    withMac(async (mac) => {
      await mac.shadow('security', 'case "$*" in *" -s "*) exit 0;; esac; exec "$REAL" "$@"');
      const failure = await failureOf(() =>
        openAppleSigner(mac.dependencies, signerRequest(mac.authority.application)),
      );
      expect(failure).toFailWith('keychain-failed');
    }));

  test('U4: keychains of killed runs are removed and others are kept', () =>
    withMac(async (mac) => {
      const child = spawn(process.execPath, ['-e', '0']);
      await once(child, 'exit');
      const folder = mac.dependencies.temporaryFolder;
      const ofDeadRun = join(folder, `go-notarize-${child.pid}-0123456789abcdef.keychain-db`);
      const gone = join(folder, `go-notarize-${process.pid}-1123456789abcdef.keychain-db`);
      const alive = join(folder, `go-notarize-${process.pid}-2123456789abcdef.keychain-db`);
      const foreign = join(folder, 'build.keychain-db');
      for (const path of [ofDeadRun, alive, foreign]) await mac.security('create-keychain', '-p', 'x', path);
      await mac.security('list-keychains', '-d', 'user', '-s', ofDeadRun, gone, alive, foreign);
      await openAppleSigner(mac.dependencies, signerRequest(mac.authority.application));
      expect(await mac.searchList()).toEqual([mac.sessions.at(-1)?.keychain, alive, foreign]);
      expect(await exists(ofDeadRun)).toBe(false);
      expect(await exists(foreign)).toBe(true);
    }));

  test('U5: the clean-up removes no keychain that the run did not create', () =>
    withMac(async (mac) => {
      const foreign = { folder: '/tmp/elsewhere', keychain: mac.loginKeychain, lockFile: '/tmp/x.lock' };
      await cleanUp(foreign, mac.dependencies);
      expect(await exists(mac.loginKeychain)).toBe(true);
      expect(await mac.searchList()).toContain(mac.loginKeychain);
    }));

  test('U3: a PKCS#12 of any form is imported in a form that macOS reads', () =>
    withMac(async (mac) => {
      for (const form of ['modern', 'legacy'] as const) {
        const pkcs12 = exportPkcs12(mac.authority.application, password, form);
        const request = signerRequest(mac.authority.application, {
          certificate: { input: 'certificate', pkcs12, password: new Secret(password) },
        });
        const signer = await openAppleSigner(mac.dependencies, request);
        expect(signer.description.sha1).toBe(mac.authority.application.sha1);
      }
    }));
});

describe('the clean-up of a killed run', () => {
  test.each(['create-keychain', 'list-keychains -s', 'import', 'set-key-partition-list', 'codesign'])(
    'a run killed during %s leaves nothing after post',
    (moment) =>
      withMac(async (mac) => {
        let isDead = false;
        const dying: Runner = async (command) => {
          if (isDead) throw new Error('killed');
          isDead = describes(command, moment);
          return mac.run(command);
        };
        const dependencies = { ...mac.dependencies, run: dying, runCleanUp: dying };
        const request = signerRequest(mac.authority.application);
        expect(String(await failureOf(() => openAppleSigner(dependencies, request)))).toContain('killed');
        for (const session of mac.sessions)
          await cleanUp(session, { run: mac.run, log: mac.dependencies.log });
        expect(await leftBehind(mac)).toEqual([]);
      }),
  );

  test('a killed run is cleaned up even when its temporary folder is gone', () =>
    withMac(async (mac) => {
      await openAppleSigner(mac.dependencies, signerRequest(mac.authority.application));
      for (const session of mac.sessions) {
        await rm(session.folder, { recursive: true });
        await cleanUp(session, mac.dependencies);
      }
      expect(await leftBehind(mac)).toEqual([]);
    }));

  test('U2: an abandoned lock does not stop the next run', () =>
    withMac(async (mac) => {
      const child = spawn(process.execPath, ['-e', '0']);
      await once(child, 'exit');
      await writeFile(join(mac.dependencies.home ?? '', '.go-notarize-search-list.lock'), String(child.pid));
      const signer = await openAppleSigner(mac.dependencies, signerRequest(mac.authority.application));
      await signer.close();
      expect(await leftBehind(mac)).toEqual([]);
    }));
});

/** Tests whether a command contains the words. */
function describes({ tool, args, input = '' }: Command, moment: string): boolean {
  const line = [tool, ...args, input].join(' ');
  return moment.split(' ').every((word) => line.includes(word));
}

function fileOf(identity: Identity) {
  return {
    input: 'certificate',
    pkcs12: exportPkcs12(identity, password, 'modern'),
    password: new Secret(password),
  };
}
