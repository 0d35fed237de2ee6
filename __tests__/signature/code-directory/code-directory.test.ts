import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  type CodeDirectoryFields,
  cdHash,
  codeDirectorySize,
  lowestVersion,
  readCodeDirectory,
  specialHash,
  writeCodeDirectory,
} from '../../../src/signature/code-directory/code-directory.js';
import { flagNames } from '../../../src/signature/code-directory/flags.js';
import { hashTypeName, slotHash } from '../../../src/signature/code-directory/hash-types.js';
import { Failure } from '../../../src/system/errors.js';
import { failureOf } from '../../support/failure.js';

const base: CodeDirectoryFields = {
  version: 0x20500,
  flags: 0x10000,
  hashType: 2,
  platform: 0,
  pageSize: 4096,
  codeLimit: 10_000,
  identifier: 'com.example.hello',
  teamId: 'ABCDE12345',
  execSegment: { base: 0, limit: 8192, flags: 1 },
  runtime: 0x000c0100,
};
const specials = new Map([
  [1, Buffer.from('info')],
  [5, Buffer.from('entitlements')],
]);
const pages = Buffer.alloc(3 * 32, 7);
const write = (facts: CodeDirectoryFields = base) =>
  writeCodeDirectory(facts, { specials, codeHashes: pages });

describe('a CodeDirectory', () => {
  test('a CodeDirectory reads back as it was written', () => {
    const blob = write();
    expect(readCodeDirectory(blob)).toMatchObject({
      ...base,
      blob,
      hashSize: 32,
      codeSlots: 3,
      specialSlots: 5,
    });
    expect(blob).toHaveLength(codeDirectorySize(base, specials));
  });

  test.each([0x20100, 0x20200, 0x20300, 0x20400, 0x20500])(
    'of version %i says what that version can',
    (version) => {
      const blob = write({ ...base, version, teamId: version >= 0x20200 ? base.teamId : null });
      const read = readCodeDirectory(blob);
      expect(read.identifier).toBe(base.identifier);
      expect(read.teamId).toBe(version >= 0x20200 ? base.teamId : null);
      expect(read.execSegment.limit).toBe(version >= 0x20400 ? 8192 : 0);
      expect(read.runtime).toBe(version >= 0x20500 ? base.runtime : 0);
      expect(read.codeHashes.equals(pages)).toBe(true);
    },
  );

  test('a CodeDirectory has the header that Apple documents', () => {
    const blob = write();
    expect(blob.toString('hex', 0, 44)).toBe(
      [
        'fade0c02',
        (96 + 18 + 11 + 5 * 32 + 96).toString(16).padStart(8, '0'),
        '00020500',
        '00010000',
        (96 + 18 + 11 + 160).toString(16).padStart(8, '0'),
        '00000060',
        '00000005',
        '00000003',
        '00002710',
        '2002000c',
        '00000000',
      ].join(''),
    );
  });

  test('a CodeDirectory has each special hash in its slot and zeros in unused slots', () => {
    const read = readCodeDirectory(write());
    const sha256 = (text: string) => createHash('sha256').update(text).digest();
    expect(specialHash(read, 1)?.equals(sha256('info'))).toBe(true);
    expect(specialHash(read, 5)?.equals(sha256('entitlements'))).toBe(true);
    expect([0, 2, 3, 4, 6].map((slot) => specialHash(read, slot))).toEqual([null, null, null, null, null]);
  });

  test('a CodeDirectory has a 64-bit code limit beyond 4 GiB', () => {
    const facts = { ...base, codeLimit: 5 * 2 ** 30, pageSize: 2 ** 24 };
    const blob = writeCodeDirectory(facts, { specials, codeHashes: Buffer.alloc(320 * 32) });
    expect(blob.readUInt32BE(32)).toBe(0xffffffff);
    expect(readCodeDirectory(blob).codeLimit).toBe(facts.codeLimit);
  });

  test('a cdhash is 20 bytes of the hash type of its CodeDirectory', () => {
    const blob = write();
    expect(cdHash({ hashType: 2, blob })).toBe(createHash('sha256').update(blob).digest('hex').slice(0, 40));
    expect(cdHash({ hashType: 1, blob })).toBe(createHash('sha1').update(blob).digest('hex'));
  });
});

describe('the version of a CodeDirectory', () => {
  const none = { ...base, runtime: 0, teamId: null, execSegment: { base: 0, limit: 0, flags: 0 } };
  test.each<[string, Partial<CodeDirectoryFields>, number]>([
    ['with a runtime version', { runtime: 1 }, 0x20500],
    ['with an executable segment', { execSegment: base.execSegment }, 0x20400],
    ['with more than 4 GiB of code', { codeLimit: 2 ** 32 }, 0x20300],
    ['with a team', { teamId: 'ABCDE12345' }, 0x20200],
    ['with none of these', {}, 0x20100],
  ])('the version of a CodeDirectory is the lowest possible %s', (_, facts, version) => {
    expect(lowestVersion({ ...none, ...facts })).toBe(version);
  });
});

describe('malformed CodeDirectories', () => {
  test.each([
    ['another magic', 0, 0xfade0c01],
    ['another length', 4, 12],
    ['a version from before the format', 8, 0x10000],
    ['a version from the future', 8, 0x2f000],
    ['hashes beyond its end', 16, 0x7fffffff],
    ['more special hashes than fit before the others', 24, 0x10000000],
    ['more code hashes than fit', 28, 0x10000000],
    ['an identifier beyond its end', 20, 0x7fffffff],
    ['an identifier that does not end', 20, 380],
    ['another hash size than its hash has', 36, 0x1402000c],
    ['an unknown hash', 36, 0x2009000c],
    ['pages of 2 to the power of 99', 36, 0x20020063],
    ['scattered pages', 44, 96],
  ])('a CodeDirectory with %s is refused', async (_, offset, value) => {
    const blob = write();
    blob.writeUInt32BE(value, offset);
    expect(await failureOf(() => readCodeDirectory(blob))).toFailWith('malformed-file');
  });

  test('readCodeDirectory fails only with a FormatError', () => {
    const blob = write();
    for (let offset = 0; offset < 96; offset += 1) {
      for (const changed of [blob.subarray(0, offset), Buffer.from(blob).fill(0xff, offset, offset + 1)]) {
        try {
          readCodeDirectory(changed);
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }
    }
  });
});

describe('names', () => {
  test('flags have the names that codesign prints, or numbers without one', () => {
    expect(flagNames(0x12002)).toEqual(['adhoc', 'library-validation', 'runtime']);
    expect(flagNames(0x80000002)).toEqual(['adhoc', '0x80000000']);
  });

  test('hash types have the names that codesign prints', () => {
    expect([1, 2, 3, 4, 9].map(hashTypeName)).toEqual([
      'sha1',
      'sha256',
      'sha256-truncated',
      'sha384',
      'unknown(9)',
    ]);
  });

  test('a truncated hash is the start of the whole hash', () => {
    const bytes = Buffer.from('page');
    expect(slotHash(3, bytes).equals(slotHash(2, bytes).subarray(0, 20))).toBe(true);
  });
});
