import { describe, expect, test } from '@jest/globals';
import { readPropertyList } from '../../src/property-list/read-property-list.js';
import { failureOf } from '../support/failure.js';

/** Returns the processor time of the first call over that of the second: of each the shortest of three, so that no rest of another call counts. */
async function ratio(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<number> {
  return (await shortest(one)) / (await shortest(other));
}

async function shortest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push(user + system);
  }
  return Math.min(...times);
}

const read = async (bytes: Buffer): Promise<unknown> => readPropertyList(bytes, 'the list');
const refusal = (bytes: Buffer) => failureOf(() => read(bytes));

/** Returns an XML property list of `count` keys. */
function listOf(count: number): Buffer {
  const keys = Array.from({ length: count }, (_, index) => `<key>k${index}</key><true/>`);
  return Buffer.from(`<plist><dict>${keys.join('')}</dict></plist>`);
}

/** A list of 400,000 keys, some 10 MB. */
const honest = listOf(400_000);

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
  test('an XML property list takes time in proportion to its keys', async () => {
    expect(
      await ratio(
        () => read(honest),
        () => read(listOf(50_000)),
      ),
    ).toBeLessThan(3 * 8);
  });

  test('a binary property list with shared references is refused sooner than a long list is read', async () => {
    const bytes = sharedReferences();
    expect(bytes.length).toBeLessThan(520);
    expect(await refusal(bytes)).toFailWith('malformed-file');
    expect(
      await ratio(
        () => refusal(bytes),
        () => read(honest),
      ),
    ).toBeLessThan(1);
  });

  test.each([
    ['document types', '<!DOCTYPE>'],
    ['comments', '<!---->'],
    ['open tags', '<array>'],
    ['less-than signs', '<'],
  ])('10 MB of %s are refused sooner than a list of that size is read', async (_what, text) => {
    const body = text.repeat(Math.floor(10_000_000 / text.length));
    const bytes = Buffer.from(`<plist><dict><key>a</key>${body}`);
    expect(await refusal(bytes)).toFailWith('malformed-file');
    expect(
      await ratio(
        () => refusal(bytes),
        () => read(honest),
      ),
    ).toBeLessThan(1);
  });
});
