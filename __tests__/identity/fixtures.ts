import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Identity } from '../../src/identity/identity.js';
import { openPkcs12 } from '../../src/identity/pkcs12/open-pkcs12.js';
import type { Trust } from '../../src/identity/trust.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');

/** Returns the path of a file that fixtures/make.sh made. */
export function fixturePath(name: string): string {
  return join(folder, name);
}

export function fixture(name: string): Buffer {
  return readFileSync(fixturePath(name));
}

export const testPassword = 'test password';

/** Returns the only identity in a fixture. */
export function fixtureIdentity(name: string, password = testPassword): Identity {
  const [identity] = openPkcs12({ bytes: fixture(name), password, input: 'certificate' });
  if (!identity) throw new Error(`${name} holds no identity`);
  return identity;
}

/** The root of the fixtures, trusted like a replay's. */
export const testRoot = new X509Certificate(fixture('root.pem'));
export const testTrust: Trust = [{ certificate: testRoot, authority: 'replay' }];

/** Fixtures are valid for a hundred years from when they were made. */
export const validTime = new Date('2030-01-01T00:00:00Z');
