import { countOf, type Shape } from './shape.js';

/** Writes an element of ASN.1 with a length of four bytes. */
function element(type: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const header = Buffer.from([type, 0x84, 0, 0, 0, 0]);
  header.writeUInt32BE(content.length, 2);
  return Buffer.concat([header, content]);
}

const sequence = 0x30;
const nothing = Buffer.from('0500', 'hex');
const yes = Buffer.from('0101ff', 'hex');

/** Nests a value `depth` times. */
function nested(depth: number, value: Buffer): Buffer {
  const headers = Buffer.alloc(6 * depth);
  for (let index = 0; index < depth; index++) {
    headers.set([sequence, 0x84], 6 * index);
    headers.writeUInt32BE(value.length + 6 * (depth - index - 1), 6 * index + 2);
  }
  return Buffer.concat([headers, value]);
}

const repeated = (part: Buffer, count: number): Buffer => Buffer.alloc(part.length * count, part);

/** Structures that any reader of certificates and signatures meets first. */
export const asn1Trees: readonly Shape[] = [
  { name: 'wide', most: countOf(2), build: (count) => element(sequence, repeated(nothing, count)) },
  { name: 'deep', most: countOf(6), build: (count) => nested(count, nothing) },
  {
    name: 'wide and deep',
    most: countOf(302),
    build: (count) => element(sequence, repeated(nested(50, nothing), count)),
  },
  {
    name: 'open ends',
    most: countOf(2),
    build: (count) => repeated(Buffer.from('3080', 'hex'), count),
  },
  {
    name: 'pieces of an octet string',
    most: countOf(3),
    build: (count) => element(0x24, repeated(Buffer.from('040100', 'hex'), count)),
  },
];

const version = Buffer.from('020101', 'hex');
const key = Buffer.from('0c0161', 'hex');

function entitlements(...pairs: readonly Buffer[]): Buffer {
  return element(0x70, version, element(0xb0, ...pairs));
}

const pair = (value: Buffer): Buffer => element(sequence, key, value);

export const derEntitlements: readonly Shape[] = [
  { name: 'deep', most: countOf(6), build: (count) => entitlements(pair(nested(count, yes))) },
  {
    name: 'a wide list',
    most: countOf(3),
    build: (count) => entitlements(pair(element(sequence, repeated(yes, count)))),
  },
  { name: 'pairs', most: countOf(12), build: (count) => entitlements(repeated(pair(yes), count)) },
  {
    name: 'wide lists',
    most: 300,
    build: (count) => entitlements(repeated(pair(element(sequence, repeated(yes, 10_000))), count)),
  },
  {
    name: 'a long integer',
    most: countOf(1),
    build: (count) => entitlements(pair(element(0x02, Buffer.alloc(count, 1)))),
  },
];

/** Writes a positive integer in the least number of bytes. */
function integer(value: number): Buffer {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return element(0x02, (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.alloc(1), bytes]));
}

/** PKCS#12 files with an expensive MAC: RFC 7292, 4. */
export const pkcs12Files: readonly Shape[] = [
  {
    name: 'rounds of key derivation',
    most: 2 ** 31 - 1,
    build: (count) => {
      const data = Buffer.from('06092a864886f70d010701', 'hex');
      const sha512 = Buffer.from('0609608648016503040203', 'hex');
      const safe = element(sequence, data, element(0xa0, element(0x04, element(sequence))));
      const digest = element(sequence, element(sequence, sha512, nothing), element(0x04, Buffer.alloc(64)));
      const mac = element(sequence, digest, element(0x04, Buffer.alloc(8)), integer(count));
      return element(sequence, Buffer.from('020103', 'hex'), safe, mac);
    },
  },
  ...asn1Trees,
];
