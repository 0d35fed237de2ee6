import { FormatError } from '../../system/errors.js';

/**
 * The header of a tar entry, 512 bytes; numbers are octal digits, texts end with a zero:
 *
 *   0 name (100)  100 mode (8)  108 uid (8)  116 gid (8)  124 size (12)  136 mtime (12)  148 checksum (8)
 *   156 type: 0 file, 2 link, 5 folder, x extended header of the next entry   157 link target (100)
 *   257 "ustar\0" "00"   265 user (32)  297 group (32)  329 device numbers (16)  345 prefix of the name (155)
 *
 * The checksum is the sum of all bytes, with blanks in its own field. Content follows, padded to 512 bytes. An extended
 * header holds `LENGTH KEY=VALUE\n` records, for `path` and `linkpath` that the fields cannot hold and for large `size`s.
 * Source: POSIX.1-2017, pax, "ustar Interchange Format" and "pax Header Block".
 */
export interface TarHeader {
  name: string;
  kind: 'file' | 'folder' | 'link';
  /** Permissions only. */
  mode: number;
  /** Of the content; 0 for folders and links. */
  size: number;
  /** Target of a link, else empty. */
  target: string;
}

export const blockSize = 512;

const types = { file: '0', link: '2', folder: '5' } as const;
const extendedType = 'x';
const nameSize = 100;
/** The largest number of eleven octal digits. */
const largestSize = 8 ** 11 - 1;

/** Writes a header, with an extended one before it where the fields are too small. */
export function writeTarHeader(header: TarHeader): Buffer {
  const { name, target, size } = header;
  const records = [
    ...(fits(name) ? [] : [recordOf('path', name)]),
    ...(fits(target) ? [] : [recordOf('linkpath', target)]),
    ...(size <= largestSize ? [] : [recordOf('size', String(size))]),
  ];
  const own = writeBlock(header, types[header.kind]);
  if (records.length === 0) return own;
  const content = Buffer.concat(records);
  const extended = {
    name: 'extended-header',
    kind: 'file',
    mode: 0o644,
    size: content.length,
    target: '',
  } as const;
  return Buffer.concat([writeBlock(extended, extendedType), content, padding(content.length), own]);
}

/** Returns the zeros after content of this length. */
export function padding(length: number): Buffer {
  return Buffer.alloc((blockSize - (length % blockSize)) % blockSize);
}

/** Text in the fields is ASCII, so that no reader has to guess its encoding. */
function fits(text: string): boolean {
  return Buffer.byteLength(text) <= nameSize && /^[\x20-\x7e]*$/.test(text);
}

/** The length counts the whole record, its own digits included. */
function recordOf(key: string, value: string): Buffer {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  while (String(length).length + Buffer.byteLength(rest) !== length) {
    length = String(length).length + Buffer.byteLength(rest);
  }
  return Buffer.from(`${length}${rest}`);
}

function writeBlock({ name, mode, size, target }: TarHeader, type: string): Buffer {
  const block = Buffer.alloc(blockSize);
  const octal = (value: number, width: number) =>
    value
      .toString(8)
      .padStart(width - 1, '0')
      .slice(1 - width);
  block.write(fits(name) ? name : 'long-name', 0, nameSize);
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(Math.min(size, largestSize), 12), 124);
  block.write(octal(0, 12), 136);
  block.write(' '.repeat(8), 148);
  block.write(type, 156);
  block.write(fits(target) ? target : 'long-target', 157, nameSize);
  block.write('ustar\x0000', 257, 'latin1');
  block.write(`${octal(checksumOf(block), 7)}\0 `, 148, 'latin1');
  return block;
}

function checksumOf(block: Buffer): number {
  return block.reduce((sum, byte) => sum + byte, 0);
}

/** A header as it was read: `extended` is for the next entry, `end` a block of zeros. */
export type ReadHeader =
  | ({ type: 'entry' } & TarHeader)
  | { type: 'extended'; size: number }
  | { type: 'end' };

/** Reads a header. Throws `FormatError` for a wrong checksum, and for types that no release contains. */
export function readTarHeader(block: Buffer): ReadHeader {
  if (block.every((byte) => byte === 0)) return { type: 'end' };
  const expected = Buffer.from(block);
  expected.write(' '.repeat(8), 148);
  if (octalAt(block, 148, 8) !== checksumOf(expected))
    throw new FormatError('a tar header has a wrong checksum');
  const size = octalAt(block, 124, 12);
  const type = String.fromCharCode(block[156] ?? 0);
  if (type === extendedType) return { type: 'extended', size };
  const kind = type === '\0' ? 'file' : kindOf(type);
  const prefix = block.toString('latin1', 257, 262) === 'ustar' ? textAt(block, 345, 155) : '';
  const name = textAt(block, 0, nameSize);
  return {
    type: 'entry',
    name: prefix === '' ? name : `${prefix}/${name}`,
    kind,
    mode: octalAt(block, 100, 8) & 0o777,
    size: kind === 'file' ? size : 0,
    target: textAt(block, 157, nameSize),
  };
}

function kindOf(type: string): TarHeader['kind'] {
  const [kind] = Object.entries(types).find(([, digit]) => digit === type) ?? [];
  if (kind === undefined) throw new FormatError(`the archive has an entry of type ${JSON.stringify(type)}`);
  return kind as TarHeader['kind'];
}

/** Reads the records of an extended header. */
export function readRecords(content: Buffer): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const length = Number.parseInt(content.toString('latin1', at, at + 12), 10);
    if (!(length > 0) || at + length > content.length)
      throw new FormatError('an extended tar header is malformed');
    const record = content.toString('utf8', at, at + length - 1);
    const [, key = '', value = ''] = /^\d+ ([^=]+)=(.*)$/s.exec(record) ?? [];
    records.set(key, value);
    at += length;
  }
  return records;
}

function textAt(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
}

function octalAt(block: Buffer, at: number, length: number): number {
  const digits = block
    .toString('latin1', at, at + length)
    .replace(/[\0 ]+$/, '')
    .trim();
  if (!/^[0-7]*$/.test(digits)) throw new FormatError('a tar header has a malformed number');
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}
