import { crc32 } from 'node:zlib';
import type { Random } from './mutate.js';

/** Builders of structures that mutations do not reach: wide and deep trees, shared references, many entries. */

/** Bytes of the largest input. */
const largest = 2 << 20;

/** A count: mostly small, sometimes as large as the limit. */
function countUpTo(limit: number, random: Random): number {
  const bits = random.below(Math.ceil(Math.log2(limit)) + 1);
  return Math.min(limit, random.below(2 ** bits) + 1);
}

/** Repeats a text up to a random count, within the largest size. */
function repeated(text: string, random: Random): string {
  return text.repeat(countUpTo(Math.floor(largest / text.length), random));
}

const xmlParts: readonly ((random: Random) => string)[] = [
  (random) => repeated('<key>k</key><true/>', random),
  (random) => `<key>a</key><array>${repeated('<array/>', random)}</array>`,
  (random) => `<key>a</key>${repeated('<array>', random)}`,
  (random) => `<key>a</key>${repeated('<dict><key>a</key>', random)}`,
  (random) => `<key>a</key><string>${repeated('&amp;', random)}</string>`,
  (random) => `<key>a</key><string>${repeated('<![CDATA[x]]>', random)}</string>`,
  (random) => `<key>a</key><data>${repeated('AAAA', random)}</data>`,
  (random) => `<key>a</key><integer>${repeated('9', random)}</integer>`,
  (random) => repeated('<!-- c -->', random),
  (random) => repeated('<!DOCTYPE>', random),
  (random) => repeated('<?x?>', random),
  (random) => repeated(' ', random),
  (random) => repeated('<', random),
  (random) => `<key ${repeated('a=b ', random)}>`,
  (random) =>
    Array.from({ length: countUpTo(80_000, random) }, (_, index) => `<key>k${index}</key><true/>`).join(''),
];

/** Builds an XML property list of one or two large parts, sometimes without an end. */
export function buildXmlPropertyList(random: Random): Buffer {
  const part = (): string => xmlParts[random.below(xmlParts.length)]?.(random) ?? '';
  const body = random.below(3) === 0 ? part() + part() : part();
  return Buffer.from(`<plist version="1.0"><dict>${body}${random.below(4) === 0 ? '' : '</dict></plist>'}`);
}

/** Builds a binary property list whose containers refer to later objects, shared or in a circle. */
export function buildBinaryPropertyList(random: Random): Buffer {
  const containers = countUpTo(250, random);
  const width = countUpTo(14, random);
  const target = (index: number): number =>
    random.below(50) === 0 ? random.below(256) : Math.min(containers + 1, index + 1 + random.below(3));
  const objects = [
    Buffer.from([0xd1, containers + 1, 1]),
    ...Array.from({ length: containers }, (_, index) =>
      Buffer.from([0xa0 | width, ...Array.from({ length: width }, () => target(index + 1))]),
    ),
    Buffer.from([0x51, 0x61]),
  ];
  let offset = 8;
  const table = Buffer.alloc(2 * objects.length);
  objects.forEach((object, index) => {
    table.writeUInt16BE(offset, 2 * index);
    offset += object.length;
  });
  const trailer = Buffer.alloc(32);
  trailer.set([2, 1], 6);
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(offset, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, table, trailer]);
}

/** Builds DER entitlements with many pairs, many items, or deep nesting. */
export function buildEntitlementsDer(random: Random): Buffer {
  const wrap = (type: number, content: Buffer): Buffer => {
    const header = Buffer.from([type, 0x84, 0, 0, 0, 0]);
    header.writeUInt32BE(content.length, 2);
    return Buffer.concat([header, content]);
  };
  const key = Buffer.from('0c0161', 'hex');
  const yes = Buffer.from('0101ff', 'hex');
  let value: Buffer = yes;
  const depth = countUpTo(2_000, random);
  if (random.below(2) === 0) for (let left = depth; left > 0; left--) value = wrap(0x30, value);
  else value = wrap(0x30, Buffer.concat(Array<Buffer>(countUpTo(300_000, random)).fill(yes)));
  const pairs = Array<Buffer>(random.below(2) === 0 ? 1 : countUpTo(50, random)).fill(
    wrap(0x30, Buffer.concat([key, value])),
  );
  return wrap(0x70, Buffer.concat([Buffer.from('020101', 'hex'), wrap(0xb0, Buffer.concat(pairs))]));
}

/** Builds a zip archive of many empty files: APPNOTE.TXT, 4.3. */
export function buildZip(random: Random): Buffer {
  const count = random.below(4) === 0 ? countUpTo(60_000, random) : countUpTo(300, random);
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (let index = 0; index < count; index++) {
    const name = Buffer.from(`${'d/'.repeat(random.below(3))}f${index}`);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt32LE(crc32(''), 14);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 6);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    locals.push(local, name);
    centrals.push(central, name);
    offset += local.length + name.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
