import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openAppleSigner } from '../../src/apple-engine/codesign/open-signer.js';
import type { Identity } from '../../src/identity/identity.js';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { Secret } from '../../src/system/secrets.js';
import { importFor, type Mac, password, signerRequest, withMac } from '../apple-engine/mac.js';
import { failureOf } from '../support/failure.js';
import { hangLimit } from '../support/hang-limit.js';

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);

/** Tests that no command ran and no session began. */
function untouched({ commands, sessions }: Mac): boolean {
  return commands.length === 0 && sessions.length === 0;
}

describe('a certificate that cannot sign', () => {
  test('U34: an expired certificate fails before any keychain is changed', () =>
    withMac(async (mac) => {
      const expired = await mac.authority.issue('developer-id-application', {
        notBefore: inDays(-20),
        notAfter: inDays(-2),
      });
      expect(await failureOf(() => openAppleSigner(mac.dependencies, signerRequest(expired)))).toFailWith(
        'certificate-expired',
      );
      expect(untouched(mac)).toBe(true);
    }));

  test('U10: an installer certificate as the certificate for code fails before any keychain is changed', () =>
    withMac(async (mac) => {
      const installer = await mac.authority.issue('developer-id-installer');
      const failure = await failureOf(() => openAppleSigner(mac.dependencies, signerRequest(installer)));
      expect(failure).toFailWith('certificate-wrong-kind');
      expect(String(failure)).toContain('Developer ID Application');
      expect(untouched(mac)).toBe(true);
    }));

  test('U10: a certificate for code as installer-certificate fails and names that input', () =>
    withMac(async (mac) => {
      const pkcs12 = exportPkcs12(mac.authority.application, password, 'modern');
      const request = signerRequest(mac.authority.application, {
        signsPackages: true,
        installerCertificate: { input: 'installer-certificate', pkcs12, password: new Secret(password) },
      });
      const failure = await failureOf(() => openAppleSigner(mac.dependencies, request));
      expect(failure).toFailWith('certificate-wrong-kind');
      expect(failure).toHaveProperty('input', 'installer-certificate');
    }));

  test('U3: a wrong password fails with certificate-password-wrong before any keychain is changed', () =>
    withMac(async (mac) => {
      const pkcs12 = exportPkcs12(mac.authority.application, password, 'modern');
      const request = signerRequest(mac.authority.application, {
        certificate: { input: 'certificate', pkcs12, password: new Secret('other') },
      });
      expect(await failureOf(() => openAppleSigner(mac.dependencies, request))).toFailWith(
        'certificate-password-wrong',
      );
      expect(untouched(mac)).toBe(true);
    }));

  test('a missing certificate fails with certificate-missing when signing is required', () =>
    withMac(async (mac) => {
      const request = signerRequest(mac.authority.application, { certificate: null });
      expect(await failureOf(() => openAppleSigner(mac.dependencies, request))).toFailWith(
        'certificate-missing',
      );
    }));
});

describe('the description of the identity', () => {
  test('U34: the signer’s description has the expiry date, and the log warns thirty days before it', () =>
    withMac(async (mac) => {
      const ending = await mac.authority.issue('developer-id-application', { notAfter: inDays(12) });
      const { description } = await openAppleSigner(mac.dependencies, signerRequest(ending));
      expect(description).toEqual({
        mode: 'replay', // by its root, which is none of Apple's
        name: ending.name,
        kind: 'developer-id-application',
        teamId: mac.authority.team,
        sha1: ending.sha1,
        expires: ending.expires,
      });
      expect(mac.lines.find((line) => /expires in 1[12] days/.test(line))).toBeDefined();
    }));

  test('U33: signing: auto without a certificate signs ad-hoc and creates no keychain', () =>
    withMac(async (mac) => {
      const request = signerRequest(mac.authority.application, { mode: 'auto', certificate: null });
      const signer = await openAppleSigner(mac.dependencies, request);
      expect(signer.description.mode).toBe('adhoc');
      expect(mac.sessions.at(-1)?.keychain).toBeNull();
      expect(mac.commands.filter(({ tool }) => tool === 'security')).toEqual([]);
      await signer.close();
      expect(await readdir(mac.dependencies.temporaryFolder)).toEqual([]);
    }));
});

describe('the trial signature', () => {
  test('U36: a scratch file is signed before anything else, and its failure is explained', () =>
    withMac(async (mac) => {
      await mac.shadow(
        'codesign',
        'echo "Warning: unable to build chain to self-signed root for signer \\"A\\"" >&2; echo "x: errSecInternalComponent" >&2; exit 1',
      );
      const failure = await failureOf(() =>
        openAppleSigner(mac.dependencies, signerRequest(mac.authority.application)),
      );
      expect(failure).toFailWith('signing-chain-incomplete');
      expect(await readdir(mac.dependencies.temporaryFolder)).toEqual([]);
      expect(await mac.searchList()).not.toContain(mac.sessions[0]?.keychain);
    }));

  test('U1: a codesign that waits for a dialog is stopped, with the access list as the cause', () =>
    withMac(async (mac) => {
      await mac.shadow('codesign', 'exec sleep 60');
      const failure = await failureOf(() =>
        openAppleSigner(impatient(mac), signerRequest(mac.authority.application)),
      );
      expect(failure).toFailWith('key-access-denied');
    }));

  test('U1: a codesign that waits for the password of a locked keychain fails with keychain-locked', () =>
    withMac(async (mac) => {
      await mac.shadow('codesign', 'exec sleep 60');
      await mac.shadow(
        'security',
        'case "$1" in show-keychain-info) echo "User interaction is not allowed." >&2; exit 36;; esac; exec "$REAL" "$@"',
      );
      const failure = await failureOf(() =>
        openAppleSigner(impatient(mac), signerRequest(mac.authority.application)),
      );
      expect(failure).toFailWith('keychain-locked');
    }));

  test('U1, U7, U32: codesign uses the imported key without a dialog', () =>
    withMac(async (mac) => {
      const signer = await openAppleSigner(
        impatient(mac, hangLimit),
        signerRequest(mac.authority.application),
      );
      expect(signer.description.sha1).toBe(mac.authority.application.sha1);
    }));

  test('U26: a timestamp service that fails three times is retried, and the log says so', () =>
    withMac(async (mac) => {
      await mac.shadow('codesign', hiccups(mac, 3));
      await openAppleSigner(mac.dependencies, signerRequest(mac.authority.application));
      expect(mac.lines.filter((line) => line.includes('Trying again'))).toHaveLength(3);
    }));

  test('U26: a timestamp service that keeps failing fails the run, and nothing is signed without a timestamp', () =>
    withMac(async (mac) => {
      await mac.shadow('codesign', hiccups(mac, 99));
      const failure = await failureOf(() =>
        openAppleSigner(mac.dependencies, signerRequest(mac.authority.application)),
      );
      expect(failure).toFailWith('timestamp-unavailable');
      const calls = mac.commands.filter(({ tool }) => tool === 'codesign');
      expect(calls.filter(({ args }) => args.includes('--timestamp=none'))).toEqual([]);
      expect(calls.length).toBeGreaterThan(2);
    }));
});

/** Gives codesign a short time limit. */
function impatient({ dependencies }: Mac, limit = 1_000): Mac['dependencies'] {
  const run: Mac['run'] = (command) =>
    dependencies.run(command.tool === 'codesign' ? { ...command, timeout: limit } : command);
  return { ...dependencies, run };
}

/** Lets the timestamp service fail for the first calls of codesign. */
function hiccups({ dependencies }: Mac, count: number): string {
  const counter = join(dependencies.home ?? '', 'Library/hiccups');
  return `echo x >> '${counter}'; if [ $(wc -l < '${counter}') -le ${count} ]; then echo "x: The timestamp service is not available." >&2; exit 1; fi; exec "$REAL" "$@"`;
}

describe('an identity in a keychain of the user', () => {
  const naming = (mac: Mac, keychainIdentity: string) =>
    signerRequest(mac.authority.application, { certificate: null, keychainIdentity });

  test('a keychain identity is found by its name, part of it, or its SHA-1 with blanks, and nothing is imported', () =>
    withMac(async (mac) => {
      const { application } = mac.authority;
      await importFor(mac, application);
      const spelt = application.sha1.toLowerCase().replaceAll(/(..)/g, '$1 ');
      for (const wanted of [application.name, 'Developer ID Application', spelt]) {
        const signer = await openAppleSigner(mac.dependencies, naming(mac, wanted));
        expect(signer.description.sha1).toBe(application.sha1);
        expect(mac.sessions.at(-1)?.keychain).toBeNull();
        await signer.close();
      }
      expect(mac.commands.flatMap(({ input }) => input ?? [])).toEqual([]);
      expect(await mac.searchList()).toContain(mac.loginKeychain);
    }));

  test('U35: the newest valid of several keychain identities with one name is used by its SHA-1', () =>
    withMac(async (mac) => {
      const issue = (from: number, to: number): Promise<Identity> =>
        mac.authority.issue('developer-id-application', { notBefore: inDays(from), notAfter: inDays(to) });
      const [older, newest, expired] = [await issue(-30, 300), await issue(-10, 200), await issue(-20, -1)];
      for (const identity of [older, newest, expired]) await importFor(mac, identity);
      const signer = await openAppleSigner(mac.dependencies, naming(mac, newest.name));
      expect(signer.description.sha1).toBe(newest.sha1);
      const [scratch] = mac.commands.filter(({ tool }) => tool === 'codesign');
      expect(scratch?.args).toContain(newest.sha1);
    }));

  test('a missing keychain identity fails with a list of the available ones', () =>
    withMac(async (mac) => {
      await importFor(mac, mac.authority.application);
      const failure = await failureOf(() => openAppleSigner(mac.dependencies, naming(mac, 'Unknown')));
      expect(failure).toFailWith('identity-not-found');
      expect(failure).toHaveProperty('remedy', expect.stringContaining(mac.authority.application.name));
    }));

  test('U34: an expired keychain identity fails with certificate-expired', () =>
    withMac(async (mac) => {
      const expired = await mac.authority.issue('developer-id-application', {
        notBefore: inDays(-20),
        notAfter: inDays(-1),
      });
      await importFor(mac, expired);
      expect(await failureOf(() => openAppleSigner(mac.dependencies, naming(mac, expired.sha1)))).toFailWith(
        'certificate-expired',
      );
    }));
});
