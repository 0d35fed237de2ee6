import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../src/identity/identity.js';
import { exportPkcs12 } from '../../src/identity/pkcs12/export-pkcs12.js';
import { createReplayAuthority, type ReplayAuthority } from '../../src/replay/authority/authority.js';
import { startTimestampService } from '../../src/replay/timestamp/timestamp-service.js';
import { inspectMachO } from '../../src/signature/inspect-macho.js';
import { systemClock } from '../../src/system/clock.js';
import { createHttp } from '../../src/system/network/http.js';
import { hangLimit } from '../support/hang-limit.js';
import { machOImage } from '../support/mach-o-image.js';
import { type ToolResult, tool } from './tools.js';

/** OpenSSL accepts certificates, timestamps and PKCS#12 files of a replay. */
const http = createHttp();

let folder: string;
let authority: ReplayAuthority;
let service: Awaited<ReturnType<typeof startTimestampService>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replay-openssl-'));
  authority = await createReplayAuthority({ now: new Date() });
  service = await startTimestampService({ authority, clock: systemClock });
  await writeFile(file('root.pem'), authority.rootPem);
  await writeFile(file('data'), 'what is to be stamped');
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

function file(name: string): string {
  return join(folder, name);
}

describe('certificates', () => {
  const identities = {
    application: async () => authority.application,
    installer: () => authority.issue('developer-id-installer'),
    'timestamp signer': async () => authority.timestampSigner,
  };

  test.each(Object.entries(identities))('openssl verify -x509_strict accepts the %s', async (_name, get) => {
    const { certificate, chain } = await get();
    await writeFile(file('leaf.pem'), certificate.toString());
    await writeFile(file('chain.pem'), chain.slice(1).join(''));
    const trust = ['-CAfile', file('root.pem'), '-untrusted', file('chain.pem')];
    // OpenSSL does not know Apple's critical markers.
    const { status, text } = tool(
      'openssl',
      'verify',
      '-x509_strict',
      '-ignore_critical',
      ...trust,
      file('leaf.pem'),
    );
    expect({ status, text }).toEqual({ status: 0, text: `${file('leaf.pem')}: OK\n` });
  });
});

describe('the timestamp service', () => {
  async function ask(...options: string[]): Promise<ToolResult> {
    const query = tool('openssl', 'ts', '-query', '-data', file('data'), '-out', file('query'), ...options);
    expect(query.status).toBe(0);
    const { body } = await http({
      method: 'POST',
      url: service.url,
      headers: { 'content-type': 'application/timestamp-query' },
      body: await readFile(file('query')),
      timeout: hangLimit,
      service: 'the timestamp service',
    });
    await writeFile(file('reply'), body);
    return tool('openssl', 'ts', '-reply', '-in', file('reply'), '-text');
  }

  function verify(...more: string[]): ToolResult {
    const files = ['-in', file('reply'), '-CAfile', file('root.pem')];
    return tool('openssl', 'ts', '-verify', ...files, ...more);
  }

  test.each([
    ['with certificates', ['-sha256', '-cert']],
    ['by SHA-512', ['-sha512', '-cert']],
    ['without a nonce', ['-sha256', '-cert', '-no_nonce']],
    ['under a policy', ['-sha256', '-cert', '-tspolicy', '1.2.3.4.5.6']],
  ])('openssl ts -verify accepts a reply %s', async (_what, options) => {
    expect((await ask(...options)).text).toMatch(/Status: Granted\..*Policy OID: .*Time stamp: /s);
    expect(verify('-queryfile', file('query'))).toMatchObject({
      status: 0,
      text: expect.stringContaining('Verification: OK'),
    });
    expect(verify('-data', file('root.pem')).status).not.toBe(0);
  });

  test('openssl ts -verify accepts a reply without certificates when it is given them', async () => {
    await ask('-sha256');
    expect(verify('-queryfile', file('query')).status).not.toBe(0);
    await writeFile(file('chain.pem'), authority.timestampSigner.chain.join(''));
    expect(verify('-queryfile', file('query'), '-untrusted', file('chain.pem')).status).toBe(0);
  });

  test('openssl ts -reply reads a refusal', async () => {
    expect((await ask('-sha1', '-cert')).text).toMatch(
      /Status: Rejected\..*Failure info: unrecognized or unsupported algorithm/s,
    );
  });
});

describe.each(['modern', 'legacy'] as const)('the PKCS#12 file of the form %s', (form) => {
  async function open(identity: Identity, password: string): Promise<ToolResult> {
    await writeFile(file('identity.p12'), exportPkcs12(identity, 'pässwörd', form));
    const options = ['-info', '-nodes', ...(form === 'legacy' ? ['-legacy'] : [])];
    return tool('openssl', 'pkcs12', '-in', file('identity.p12'), '-passin', `pass:${password}`, ...options);
  }

  test('openssl pkcs12 reads the key and the whole chain', async () => {
    const { status, text } = await open(authority.application, 'pässwörd');
    expect(status).toBe(0);
    expect(text).toContain('-----BEGIN PRIVATE KEY-----');
    expect(text.match(/-----BEGIN CERTIFICATE-----/g)).toHaveLength(3);
    expect(text.match(/localKeyID/g)).toHaveLength(2);
    expect(text).toContain(form === 'modern' ? 'PBES2, PBKDF2, AES-256-CBC' : '3-KeyTripleDES-CBC');
  });

  test('openssl pkcs12 refuses another password', async () => {
    const { status, text } = await open(authority.application, 'wrong');
    expect(status).not.toBe(0);
    expect(text).toContain('invalid password');
  });
});

test('rcodesign accepts a timestamp of the service, and its token is DER throughout', async () => {
  const { certificate, privateKey } = authority.application;
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await writeFile(file('id.pem'), `${certificate}${key}`);
  await writeFile(file('program'), machOImage());
  const options = ['--pem-file', file('id.pem'), '--timestamp-url', service.url];
  // `spawnSync` would block the service, which runs in this process.
  await promisify(execFile)('rcodesign', ['sign', ...options, file('program')]);
  const [slice] = await inspectMachO(file('program'));
  expect(slice?.signature.timestamp).not.toBeNull();
});
