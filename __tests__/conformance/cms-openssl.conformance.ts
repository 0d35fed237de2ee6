import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createCms } from '../../src/signature/cms/cms.js';
import { timestampRequest } from '../../src/signature/timestamp/request-timestamp.js';
import { fixtureIdentity, fixturePath, validTime } from '../identity/fixtures.js';
import { timestampToken } from '../signature/timestamp/timestamp-service.js';

const codeDirectory = Buffer.from('the bytes of a CodeDirectory');
const digests = [{ hashType: 2, digest: createHash('sha256').update(codeDirectory).digest() }];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cms-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function openssl(...args: string[]): string {
  const { stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
  return stdout + stderr;
}

test.each(['modern.p12', 'elliptic-curve.p12'])(
  'openssl cms -verify accepts what %s signed',
  async (name) => {
    const [der, content] = [join(folder, 'cms.der'), join(folder, 'content')];
    const timestamper = (signature: Buffer) =>
      timestampToken(timestampRequest(signature).der, fixtureIdentity('timestamp.p12'), validTime);
    const identity = fixtureIdentity(name);
    writeFileSync(
      der,
      await createCms({ identity, codeDirectory, digests, signingTime: validTime, timestamper }),
    );
    writeFileSync(content, codeDirectory);
    const files = ['-inform', 'DER', '-in', der, '-content', content, '-CAfile', fixturePath('root.pem')];
    // OpenSSL does not know Apple's critical marker.
    const options = ['-binary', '-purpose', 'any', '-ignore_critical', '-out', join(folder, 'out')];
    expect(openssl('cms', '-verify', ...files, ...options)).toMatch(/CMS Verification successful/);
    writeFileSync(content, 'changed');
    expect(openssl('cms', '-verify', ...files, ...options)).toMatch(/Verification failure/);
  },
);

test('openssl reads our timestamp request', () => {
  const query = join(folder, 'query.tsq');
  writeFileSync(query, timestampRequest(Buffer.from('a signature value')).der);
  const text = openssl('ts', '-query', '-in', query, '-text');
  expect(text).toMatch(/Version: 1/);
  expect(text).toMatch(/Hash Algorithm: sha256/);
  expect(text).toMatch(/Certificate required: yes/);
});
