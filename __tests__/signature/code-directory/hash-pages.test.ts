import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { hashPages } from '../../../src/signature/code-directory/hash-pages.js';
import { bytesOf } from '../../../src/system/files/byte-source.js';
import { failureOf } from '../../support/failure.js';

const code = Buffer.from(Array.from({ length: 10_000 }, (_, index) => (index * 7) % 253));

/** Computes the hashes page by page. */
function plainly(bytes: Buffer, pageSize: number, [algorithm, size]: [string, number]): string {
  let hashes = '';
  for (let start = 0; start < bytes.length; start += pageSize) {
    const digest = createHash(algorithm)
      .update(bytes.subarray(start, start + pageSize))
      .digest();
    hashes += digest.toString('hex', 0, size);
  }
  return hashes;
}

describe('hashPages', () => {
  test.each([
    [1, ['sha1', 20]],
    [2, ['sha256', 32]],
    [3, ['sha256', 20]],
    [4, ['sha384', 48]],
  ] as [number, [string, number]][])('hashes each page with hash type %d', async (type, how) => {
    const [hashes] = await hashPages({
      source: bytesOf(code),
      codeLimit: 9000,
      pageSize: 4096,
      hashTypes: [type],
    });
    expect(hashes?.toString('hex')).toBe(plainly(code.subarray(0, 9000), 4096, how));
  });

  test('hashPages computes several types of hashes in one pass', async () => {
    const hashes = await hashPages({
      source: bytesOf(code),
      codeLimit: 10_000,
      pageSize: 1024,
      hashTypes: [1, 2],
    });
    expect(hashes.map((each) => each.length)).toEqual([200, 320]);
  });

  test('hashPages hashes everything as one page when the page size is 0', async () => {
    const [hashes] = await hashPages({
      source: bytesOf(code),
      codeLimit: 10_000,
      pageSize: 0,
      hashTypes: [2],
    });
    expect(hashes?.equals(createHash('sha256').update(code).digest())).toBe(true);
  });

  test.each([0, 4096])(
    'hashPages returns no hashes for no bytes with a page size of %d',
    async (pageSize) => {
      const [hashes] = await hashPages({ source: bytesOf(code), codeLimit: 0, pageSize, hashTypes: [2] });
      expect(hashes).toHaveLength(0);
    },
  );

  test('hashPages passes on every byte once and in order, for any size', async () => {
    const large = Buffer.concat(Array.from({ length: 250 }, () => code));
    const seen: Buffer[] = [];
    const [hashes] = await hashPages({
      source: bytesOf(large),
      codeLimit: large.length - 5,
      pageSize: 16384,
      hashTypes: [2],
      each: async (window, offset) => {
        expect(offset).toBe(seen.reduce((sum, { length }) => sum + length, 0));
        seen.push(window);
      },
    });
    expect(Buffer.concat(seen).equals(large.subarray(0, -5))).toBe(true);
    expect(hashes?.toString('hex')).toBe(plainly(large.subarray(0, -5), 16384, ['sha256', 32]));
  });

  test('hashPages refuses a code limit beyond the file before it hashes anything', async () => {
    const request = { source: bytesOf(code), codeLimit: 2 ** 40, pageSize: 4096, hashTypes: [2] };
    expect(await failureOf(() => hashPages(request))).toFailWith('malformed-file');
  });
});
