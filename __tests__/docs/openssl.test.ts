import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPkcs12 } from '../../src/identity/pkcs12/open-pkcs12.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-openssl-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const openssl = (command: string): void => {
  execFileSync('sh', ['-ec', command], { cwd: folder, stdio: 'pipe' });
};

/** Returns the OpenSSL commands of the page, in their order. */
const commands = [...readFileSync('docs/getting-started.md', 'utf8').matchAll(/^ +(openssl .*)$/gm)].map(
  ([, command = '']) => command,
);

test('the OpenSSL commands of getting started make a PKCS#12 file that opens', async () => {
  const [request = '', ...rest] = commands;
  openssl(request);
  // Apple's part: a certificate for the request, in DER.
  openssl(
    'openssl x509 -req -in developer-id.csr -signkey developer-id.key -days 1 -outform DER -out developerID_application.cer',
  );
  for (const command of rest) {
    openssl(command.includes('pkcs12') ? `${command} -passout pass:secret` : command);
  }
  const bytes = await readFile(join(folder, 'developer-id.p12'));
  expect(openPkcs12({ bytes, password: 'secret', input: 'certificate' })).toHaveLength(1);
});

test('the OpenSSL commands have no option that LibreSSL of macOS lacks', () => {
  expect(commands).toHaveLength(3);
  // Options that OpenSSL 3 added. Source: LibreSSL 3.3 openssl(1).
  expect(commands.join('\n')).not.toMatch(/ -(noenc|legacy|provider|quiet|addext)\b/);
});
