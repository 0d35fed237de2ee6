import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import {
  recordHash,
  rootThrough,
  subtreesFromTiles,
  tilePath,
} from '../../../src/go/checksum-database/transparency-log.js';
import { failureOf } from '../../support/failure.js';
import { makeKey, merkleRoot, signedLog } from '../support/signed-log.js';

const recordsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `m${index} v1.0.0 h1:${index}\n`);

/** Root of the tree, computed through one record and the tiles of a log. */
async function rootVia(
  records: readonly string[],
  index: number,
  tamper = (tile: Buffer) => tile,
): Promise<Buffer> {
  const log = signedLog(makeKey('sum.test'), records);
  const subtree = subtreesFromTiles(records.length, async (tile) => {
    const bytes = log.get(tilePath(tile));
    if (bytes === null) throw new Error(`no ${tilePath(tile)}`);
    return tamper(Buffer.from(bytes));
  });
  const hash = recordHash(Buffer.from(records[index] ?? ''));
  return rootThrough({ index, hash }, records.length, subtree);
}

describe('the transparent log', () => {
  test('the root equals the published vectors of RFC 6962 implementations', async () => {
    const leaves = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const tile = Buffer.concat(leaves.map((hex) => recordHash(Buffer.from(hex, 'hex'))));
    const hash = recordHash(Buffer.from('3031', 'hex'));
    const root = await rootThrough(
      { index: 4, hash },
      8,
      subtreesFromTiles(8, async () => tile),
    );
    expect(root.toString('hex')).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  test.each([1, 2, 3, 7, 8, 255, 256, 257, 300, 511, 513, 700])(
    'proves records of a tree of %i, at either end and between',
    async (size) => {
      const records = recordsOf(size);
      const root = merkleRoot(records.map((record) => Buffer.from(record)));
      for (const index of new Set([0, Math.floor(size / 3), Math.floor(size / 2), size - 1])) {
        expect((await rootVia(records, index)).equals(root)).toBe(true);
      }
    },
  );

  test('a missing record or a wrong index gives another root', async () => {
    const records = recordsOf(300);
    const root = merkleRoot(records.map((record) => Buffer.from(record)));
    const log = signedLog(makeKey('sum.test'), records);
    const subtree = subtreesFromTiles(300, async (tile) => log.get(tilePath(tile)) ?? Buffer.alloc(0));
    const through = (index: number, record: string) =>
      rootThrough({ index, hash: recordHash(Buffer.from(record)) }, 300, subtree);
    expect((await through(7, records[7] ?? '')).equals(root)).toBe(true);
    expect((await through(7, 'm7 v1.0.0 h1:forged\n')).equals(root)).toBe(false);
    expect((await through(8, records[7] ?? '')).equals(root)).toBe(false);
  });

  test('a forged tile gives another root', async () => {
    const records = recordsOf(300);
    const root = merkleRoot(records.map((record) => Buffer.from(record)));
    const forged = await rootVia(records, 7, (tile) => {
      tile.writeUInt8(tile.readUInt8(0) ^ 1, 0);
      return tile;
    });
    expect(forged.equals(root)).toBe(false);
  });

  test('an index outside the tree and a short tile are refused', async () => {
    const hash = createHash('sha256').digest();
    const never = async () => hash;
    expect(await failureOf(() => rootThrough({ index: 3, hash }, 3, never))).toFailWith('malformed-file');
    expect(await failureOf(() => rootVia(recordsOf(300), 7, (tile) => tile.subarray(32)))).toFailWith(
      'malformed-file',
    );
    expect(await failureOf(() => rootVia(recordsOf(300), 7, () => Buffer.alloc(0)))).toFailWith(
      'malformed-file',
    );
  });

  test('paths of tiles use groups of three digits', () => {
    expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe('tile/8/0/x001/x234/067');
    expect(tilePath({ level: 2, index: 5, width: 7 })).toBe('tile/8/2/005.p/7');
  });
});
