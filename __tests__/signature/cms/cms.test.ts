import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Identity } from '../../../src/identity/identity.js';
import { appleTrust } from '../../../src/identity/trust.js';
import { type CodeDirectoryDigest, createCms, readCms } from '../../../src/signature/cms/cms.js';
import { estimateCmsSize } from '../../../src/signature/cms/estimate-cms-size.js';
import { verifyCms } from '../../../src/signature/cms/verify-cms.js';
import { timestampRequest, tokenFromReply } from '../../../src/signature/timestamp/request-timestamp.js';
import { fixtureIdentity, testTrust, validTime } from '../../identity/fixtures.js';
import { failureOf } from '../../support/failure.js';
import { timestampReply, timestampToken } from '../timestamp/timestamp-service.js';

const codeDirectory = Buffer.from('the bytes of a CodeDirectory');
const digests: CodeDirectoryDigest[] = [
  { hashType: 1, digest: createHash('sha1').update(codeDirectory).digest() },
  { hashType: 2, digest: createHash('sha256').update('another CodeDirectory').digest() },
];
const identity = fixtureIdentity('modern.p12');
const service = fixtureIdentity('timestamp.p12');
const stampedAt = new Date('2029-05-06T07:08:09Z');

async function stamp(signature: Buffer): Promise<Buffer> {
  const request = timestampRequest(signature);
  const token = await timestampToken(request.der, service, stampedAt);
  return tokenFromReply(timestampReply(0, token), request, stampedAt);
}

function cmsOf(signer: Identity, timestamped = true): Promise<Buffer> {
  const timestamper = timestamped ? stamp : null;
  return createCms({ identity: signer, codeDirectory, digests, signingTime: validTime, timestamper });
}

const verify = (der: Buffer, changes: Partial<Parameters<typeof verifyCms>[0]> = {}) =>
  verifyCms({ der, codeDirectory, digests, trust: testTrust, now: validTime, ...changes });
const codesOf = ({ findings }: Awaited<ReturnType<typeof verify>>) => [
  ...new Set(findings.map(({ code }) => code)),
];

describe('creating a CMS', () => {
  test.each(['modern.p12', 'elliptic-curve.p12'])('a created CMS verifies, signed with %s', async (name) => {
    const verdict = await verify(await cmsOf(fixtureIdentity(name)));
    expect(verdict.findings).toEqual([]);
    expect(verdict).toMatchObject({ authority: 'replay', signedAt: stampedAt });
    expect(verdict.chain).toHaveLength(3);
  });

  test('a created CMS has the signer and both times', async () => {
    const facts = readCms(await cmsOf(identity));
    expect(facts.authorities).toEqual([
      'Developer ID Application: Test (TEST123456)',
      'Test Developer ID Authority',
      'Test Root',
    ]);
    expect(facts.signer?.raw).toEqual(identity.certificate.raw);
    expect(facts.signingTime).toEqual(validTime);
    expect(facts.timestamp).toEqual(stampedAt);
  });

  test('a created CMS has the certificates byte for byte, in DER order', async () => {
    const der = await cmsOf(identity);
    const positions = [...identity.chain]
      .map(({ raw }) => raw)
      .sort(Buffer.compare)
      .map((raw) => der.indexOf(raw));
    expect(positions.every((position) => position > 0)).toBe(true);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('a created CMS has the list of cdhashes as Core Foundation writes it', async () => {
    const list = digests.map(({ digest }) => digest.subarray(0, 20).toString('base64'));
    const expected = list.map((item) => `\t\t<data>\n\t\t${item}\n\t\t</data>\n`).join('');
    expect((await cmsOf(identity)).includes(Buffer.from(`\t<array>\n${expected}\t</array>\n`))).toBe(true);
  });

  test.each([true, false])(
    'a created CMS is not larger than estimated (timestamp: %p)',
    async (timestamped) => {
      for (const name of ['modern.p12', 'elliptic-curve.p12', 'no-mac.p12']) {
        const signer = fixtureIdentity(name);
        expect((await cmsOf(signer, timestamped)).length).toBeLessThanOrEqual(
          estimateCmsSize(signer, timestamped),
        );
      }
    },
  );
});

describe('verifying a CMS', () => {
  let der: Buffer;
  beforeAll(async () => {
    der = await cmsOf(identity);
  });

  test('verifyCms reports another CodeDirectory', async () => {
    expect(codesOf(await verify(der, { codeDirectory: Buffer.from('changed') }))).toEqual([
      'cms-digest-mismatch',
    ]);
  });

  test.each([
    ['one less', digests.slice(0, 1)],
    ['in another order', [...digests].reverse()],
    ['another digest', [digests[0], { hashType: 2, digest: Buffer.alloc(32) }]],
  ])('verifyCms reports other CodeDirectory digests: %s', async (_what, changed) => {
    const list = changed.filter((item) => item !== undefined);
    expect(codesOf(await verify(der, { digests: list }))).toEqual(['cdhash-list-mismatch']);
  });

  test('verifyCms reports an untrusted root, for signature and timestamp', async () => {
    const verdict = await verify(der, { trust: appleTrust });
    expect(codesOf(verdict)).toEqual(['timestamp-invalid', 'root-not-trusted']);
    expect(verdict.authority).toBeNull();
  });

  test('verifyCms reports a missing intermediate', async () => {
    const verdict = await verify(await cmsOf({ ...identity, chain: [] }));
    expect(codesOf(verdict)).toEqual(['chain-incomplete']);
  });

  test('verifyCms reports a missing timestamp', async () => {
    expect(codesOf(await verify(await cmsOf(identity, false)))).toEqual(['timestamp-missing']);
  });

  test('verifyCms checks certificates at the time of the timestamp, else now', async () => {
    const now = new Date('2300-01-01');
    expect(codesOf(await verify(der, { now }))).toEqual([]);
    const without = await verify(await cmsOf(identity, false), { now });
    expect(codesOf(without)).toEqual(['timestamp-missing', 'certificate-expired-at-signing']);
    expect(without.signedAt).toBe(now);
  });

  test('verifyCms reports a timestamp of another signature', async () => {
    const other = await createCms({
      identity,
      codeDirectory,
      digests,
      signingTime: validTime,
      timestamper: () => stamp(Buffer.from('another signature')),
    });
    expect(codesOf(await verify(other))).toEqual(['timestamp-invalid']);
  });

  test('verifyCms reports a certificate that is not for Developer ID programs', async () => {
    const installer = await verify(await cmsOf(fixtureIdentity('installer.p12')));
    expect(codesOf(installer)).toEqual(['not-developer-id', 'not-for-code-signing']);
  });

  test('verifyCms reports any changed byte', async () => {
    for (let offset = 0; offset < der.length; offset += 149) {
      const changed = Buffer.from(der);
      changed[offset] = (changed[offset] ?? 0) ^ 0x01;
      const { findings } = await verify(changed);
      expect({ offset, noticed: findings.length > 0 }).toEqual({ offset, noticed: true });
    }
  });

  test('verifyCms reports a changed signature value', async () => {
    const { signer } = readCms(der);
    const changed = Buffer.from(der);
    const token = changed.indexOf(Buffer.from('060b2a864886f70d010910020e', 'hex'));
    changed[token - 20] = (changed[token - 20] ?? 0) ^ 0x80;
    expect(signer).not.toBeNull();
    expect(codesOf(await verify(changed))).toEqual(['cms-signature-invalid', 'timestamp-invalid']);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('hello')],
    ['deep nesting', Buffer.from('30'.repeat(4000), 'hex')],
    ['an endless indefinite length', Buffer.from('3080'.repeat(300), 'hex')],
  ])('verifyCms reports %s as malformed', async (_what, bytes) => {
    expect(codesOf(await verify(bytes))).toEqual(['cms-malformed']);
    expect(await failureOf(() => readCms(bytes))).toFailWith('malformed-file');
  });

  test('verifyCms reports a CMS that is truncated anywhere as malformed', async () => {
    for (let length = 1; length < der.length; length += 811) {
      expect(codesOf(await verify(der.subarray(0, length)))).toEqual(['cms-malformed']);
    }
  });
});
