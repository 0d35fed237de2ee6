import { countOf, type Shape } from './shape.js';

/** Property lists of one large part. */

function xml(name: string, part: string, { before = '<key>a</key>', after = '</dict></plist>' } = {}): Shape {
  return {
    name,
    most: countOf(part.length),
    build: (count) =>
      Buffer.from(`<plist version="1.0"><dict>${before}${part.repeat(count)}${after}</dict></plist>`),
  };
}

export const xmlPropertyLists: readonly Shape[] = [
  xml('the same key', '<key>k</key><true/>', { before: '' }),
  xml('empty arrays', '<array/>', { before: '<key>a</key><array>', after: '</array>' }),
  xml('open arrays', '<array>'),
  xml('open dictionaries', '<dict><key>a</key>'),
  xml('references', '&amp;', { before: '<key>a</key><string>', after: '</string>' }),
  xml('CDATA sections', '<![CDATA[x]]>', { before: '<key>a</key><string>', after: '</string>' }),
  xml('base64', 'AAAA', { before: '<key>a</key><data>', after: '</data>' }),
  xml('digits', '9', { before: '<key>a</key><integer>', after: '</integer>' }),
  xml('comments', '<!-- c -->'),
  xml('open comments', '<!--'),
  xml('document types', '<!DOCTYPE>'),
  xml('processing instructions', '<?x?>'),
  xml('blanks', ' '),
  xml('less-than signs', '<'),
  xml('attributes', 'a=b ', { before: '<key ', after: '>' }),
  {
    name: 'different keys',
    most: 380_000,
    build: (count) => {
      const keys = Array.from({ length: count }, (_, index) => `<key>k${index}</key><true/>`);
      return Buffer.from(`<plist version="1.0"><dict>${keys.join('')}</dict></plist>`);
    },
  },
];

/** Writes a binary property list of these objects, with references of two bytes. The first is the top. */
function binaryList(objects: readonly Buffer[]): Buffer {
  let offset = 8;
  const table = Buffer.alloc(4 * objects.length);
  objects.forEach((object, index) => {
    table.writeUInt32BE(offset, 4 * index);
    offset += object.length;
  });
  const trailer = Buffer.alloc(32);
  trailer.set([4, 2], 6);
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(offset, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

/** An object of `type` with a size of four bytes and these references. */
function container(type: number, references: readonly number[]): Buffer {
  const isDictionary = type === 0xd0;
  const header = Buffer.from([type | 0xf, 0x12, 0, 0, 0, 0]);
  header.writeUInt32BE(isDictionary ? references.length / 2 : references.length, 2);
  const body = Buffer.alloc(2 * references.length);
  for (const [index, reference] of references.entries()) body.writeUInt16BE(reference, 2 * index);
  return Buffer.concat([header, body]);
}

const key = Buffer.from([0x51, 0x61]);
const yes = Buffer.from([0x09]);
const fill = (length: number, value: number): number[] => Array<number>(length).fill(value);

export const binaryPropertyLists: readonly Shape[] = [
  {
    name: 'arrays that each refer fourteen times to the next one',
    most: 250,
    build: (count) => {
      const arrays = Array.from({ length: count }, (_, index) => container(0xa0, fill(14, index + 3)));
      return binaryList([container(0xd0, [1, 2]), key, ...arrays, yes]);
    },
  },
  {
    name: 'an array that refers to one value',
    most: countOf(2),
    build: (count) => binaryList([container(0xd0, [1, 2]), key, container(0xa0, fill(count, 3)), yes]),
  },
  {
    name: 'a circle',
    most: 60_000,
    build: (count) => {
      const arrays = Array.from({ length: count }, (_, index) =>
        container(0xa0, [2 + ((index + 1) % count), 2 + ((index * 7) % count)]),
      );
      return binaryList([container(0xd0, [1, 2]), key, ...arrays]);
    },
  },
  {
    name: 'arrays that share a long text',
    most: 2_000,
    build: (count) => {
      const text = Buffer.concat([
        Buffer.from([0x5f, 0x12, 0, 0x0f, 0x42, 0x40]),
        Buffer.alloc(1_000_000, 'a'),
      ]);
      return binaryList([container(0xd0, [1, 2]), key, container(0xa0, fill(count, 3)), text]);
    },
  },
];
