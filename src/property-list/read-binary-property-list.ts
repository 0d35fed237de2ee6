/**
 * Binary property lists, all integers big-endian.
 *
 *   magic `bplist00`, objects, offset table, trailer
 *   trailer  6 zeros, u8 bytes of an offset, u8 bytes of a reference, u64 count of objects, u64 top object, u64 table offset
 *   object   u8 type << 4 | size (15: an integer object with the size follows), then
 *            0 null, false (08), true (09)   1 integer, 2^size bytes    2 real, 2^size bytes   3 date, f64 since 2001
 *            4 data   5 ASCII   6 UTF-16   a array of references   d dictionary: references of keys, then of values
 *
 * Objects can be shared, so that a small file can describe a huge tree. A budget limits the size of the tree.
 * Source: CF, CFBinaryPList.c.
 */
import { FormatError } from '../system/errors.js';
import { deepestNesting } from './read-xml-property-list.js';

const headerSize = 8;
const trailerSize = 32;
/** Seconds from 1970 to 2001, the start of Core Foundation's time. */
const epoch = 978_307_200;

/** Limits of the tree with shared objects counted at each reference; the largest real lists have 100,000 values. */
const maxValues = 2_000_000;
const maxCharacters = 64 << 20;

/** A value and the size of its tree. */
interface Sized {
  value: unknown;
  values: number;
  characters: number;
}

interface Reader {
  readonly bytes: Buffer;
  readonly offsetSize: number;
  readonly referenceSize: number;
  readonly count: number;
  readonly table: number;
  /** Objects that were read before, by number; null for one that is being read. */
  readonly known: Map<number, Sized | null>;
}

/** Reads a binary property list. Throws `FormatError` when it is malformed, or when its tree is too large. */
export function readBinaryPropertyList(bytes: Buffer): unknown {
  const trailer = bytes.length - trailerSize;
  if (trailer < headerSize) throw malformed(0);
  const reader: Reader = {
    bytes,
    offsetSize: bytes.readUInt8(trailer + 6),
    referenceSize: bytes.readUInt8(trailer + 7),
    count: readUnsigned(bytes, trailer + 8, 8),
    table: readUnsigned(bytes, trailer + 24, 8),
    known: new Map(),
  };
  const { offsetSize, referenceSize, count, table } = reader;
  const areSizesValid = [offsetSize, referenceSize].every((size) => size >= 1 && size <= 8);
  if (!areSizesValid || table + count * offsetSize > trailer) throw malformed(trailer);
  return readObject(reader, readUnsigned(bytes, trailer + 16, 8), 0).value;
}

function readObject(reader: Reader, number: number, depth: number): Sized {
  const known = reader.known.get(number);
  if (known === null || depth > deepestNesting || number >= reader.count) throw malformed(0);
  if (known !== undefined) return known;
  reader.known.set(number, null);
  const offset = readUnsigned(reader.bytes, reader.table + number * reader.offsetSize, reader.offsetSize);
  if (offset < headerSize || offset >= reader.table) throw malformed(offset);
  const result = readAt(reader, offset, depth);
  if (result.values > maxValues || result.characters > maxCharacters) {
    throw new FormatError('the property list has too many values', offset);
  }
  reader.known.set(number, result);
  return result;
}

function readAt(reader: Reader, offset: number, depth: number): Sized {
  const marker = reader.bytes.readUInt8(offset);
  const type = marker >> 4;
  if (type === 0xa || type === 0xd) return readContainer(reader, { offset, isArray: type === 0xa }, depth);
  const value = readScalar(reader, marker, offset);
  const characters = typeof value === 'string' || value instanceof Uint8Array ? value.length : 0;
  return { value, values: 1, characters };
}

function readScalar(reader: Reader, marker: number, offset: number): unknown {
  const { bytes } = reader;
  const start = offset + 1;
  const power = 2 ** (marker & 0x0f);
  switch (marker >> 4) {
    case 0x0:
      if (marker !== 0x08 && marker !== 0x09) throw malformed(offset);
      return marker === 0x09;
    case 0x1:
      return readInteger(reader, start, power);
    case 0x2:
      checkRange(reader, start, power);
      if (power === 4) return bytes.readFloatBE(start);
      if (power === 8) return bytes.readDoubleBE(start);
      throw malformed(offset);
    case 0x3:
      checkRange(reader, start, 8);
      return new Date((bytes.readDoubleBE(start) + epoch) * 1000);
    case 0x4: {
      const range = readSize(reader, offset, 1);
      return Uint8Array.from(bytes.subarray(range.start, range.end));
    }
    case 0x5: {
      const range = readSize(reader, offset, 1);
      return bytes.toString('latin1', range.start, range.end);
    }
    case 0x6: {
      const range = readSize(reader, offset, 2);
      return Buffer.from(bytes.subarray(range.start, range.end)).swap16().toString('utf16le');
    }
    default:
      throw malformed(offset);
  }
}

/** Integers of 8 bytes are signed, smaller ones are not; those of 16 bytes hold large unsigned ones. */
function readInteger(reader: Reader, start: number, size: number): number {
  checkRange(reader, start, size);
  if (size === 8) return Number(reader.bytes.readBigInt64BE(start));
  if (size === 16) return Number(reader.bytes.readBigUInt64BE(start + 8));
  if (size > 8) throw malformed(start);
  return readUnsigned(reader.bytes, start, size);
}

function readContainer(
  reader: Reader,
  { offset, isArray }: { offset: number; isArray: boolean },
  depth: number,
): Sized {
  const { bytes, referenceSize } = reader;
  const { start, count } = readSize(reader, offset, isArray ? referenceSize : 2 * referenceSize);
  const sum = { values: 1, characters: 0 };
  const at = (index: number): unknown => {
    const number = readUnsigned(bytes, start + index * referenceSize, referenceSize);
    const child = readObject(reader, number, depth + 1);
    sum.values += child.values;
    sum.characters += child.characters;
    return child.value;
  };
  if (isArray) return { value: Array.from({ length: count }, (_, index) => at(index)), ...sum };
  const entries = new Map<string, unknown>();
  for (let index = 0; index < count; index += 1) {
    const key = at(index);
    if (typeof key !== 'string') throw malformed(offset);
    entries.set(key, at(count + index));
  }
  return { value: Object.fromEntries(entries), ...sum };
}

/** Reads the size of an object and returns the range of its content. */
function readSize(
  reader: Reader,
  offset: number,
  unit: number,
): { start: number; end: number; count: number } {
  const { bytes } = reader;
  const short = bytes.readUInt8(offset) & 0x0f;
  let start = offset + 1;
  let count = short;
  if (short === 0x0f) {
    checkRange(reader, start, 1);
    const marker = bytes.readUInt8(start);
    const size = 2 ** (marker & 0x0f);
    if (marker >> 4 !== 0x1 || size > 8) throw malformed(start);
    checkRange(reader, start + 1, size);
    count = readUnsigned(bytes, start + 1, size);
    start += 1 + size;
  }
  checkRange(reader, start, count * unit);
  return { start, end: start + count * unit, count };
}

function checkRange({ table }: Reader, start: number, size: number): void {
  if (start + size > table) throw malformed(start);
}

function readUnsigned(bytes: Buffer, offset: number, size: number): number {
  return size <= 6
    ? bytes.readUIntBE(offset, size)
    : Number(BigInt(`0x${bytes.toString('hex', offset, offset + size)}`));
}

function malformed(offset: number): FormatError {
  return new FormatError('the binary property list is malformed', offset);
}
