import { describe, expect, test } from '@jest/globals';
import { readPropertyList } from '../../src/property-list/read-property-list.js';
import { failureOf } from '../support/failure.js';

/** Milliseconds of processor time for one input of at most 10 MB. */
const limit = 1_000;

async function timed(bytes: Buffer): Promise<{ failure: unknown; milliseconds: number }> {
  const before = process.cpuUsage();
  const failure = await failureOf(() => readPropertyList(bytes, 'the list')).catch(() => null);
  const { user, system } = process.cpuUsage(before);
  return { failure, milliseconds: (user + system) / 1_000 };
}

/** Arrays that each refer several times to the next one: 14 to the power of 25 values in 500 bytes. */
function sharedReferences(): Buffer {
  const levels = 25;
  const arrays = Array.from({ length: levels }, (_, index) =>
    Buffer.from([0xae, ...Array<number>(14).fill(index + 2)]),
  );
  const objects = [
    Buffer.from([0xd1, levels + 2, 1]),
    ...arrays,
    Buffer.from([0x09]),
    Buffer.from([0x51, 0x61]),
  ];
  const offsets = objects.map((_, index) =>
    objects.slice(0, index).reduce((sum, { length }) => sum + length, 8),
  );
  const table = Buffer.alloc(2 * offsets.length);
  for (const [index, offset] of offsets.entries()) table.writeUInt16BE(offset, 2 * index);
  const trailer = Buffer.alloc(32);
  trailer.set([2, 1], 6);
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(8 + Buffer.concat(objects).length, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

describe('budgets of property lists', () => {
  test('a binary property list with shared references is refused within a second', async () => {
    const bytes = sharedReferences();
    expect(bytes.length).toBeLessThan(520);
    const { failure, milliseconds } = await timed(bytes);
    expect(failure).toFailWith('malformed-file');
    expect(milliseconds).toBeLessThan(limit);
  });

  test('an XML property list with 400,000 keys is read within a second', async () => {
    const keys = Array.from({ length: 400_000 }, (_, index) => `<key>k${index}</key><true/>`).join('');
    const { failure, milliseconds } = await timed(Buffer.from(`<plist><dict>${keys}</dict></plist>`));
    expect(failure).toBeNull();
    expect(milliseconds).toBeLessThan(limit);
  });

  test.each([
    ['document types', '<!DOCTYPE>'],
    ['comments', '<!---->'],
    ['open tags', '<array>'],
    ['less-than signs', '<'],
  ])('10 MB of %s are refused within a second', async (_what, text) => {
    const body = text.repeat(Math.floor(10_000_000 / text.length));
    const { failure, milliseconds } = await timed(Buffer.from(`<plist><dict><key>a</key>${body}`));
    expect(failure).toFailWith('malformed-file');
    expect(milliseconds).toBeLessThan(limit);
  });
});
