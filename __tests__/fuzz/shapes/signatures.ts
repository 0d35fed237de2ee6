import {
  codeDirectoryVersion,
  writeCodeDirectory,
} from '../../../src/signature/code-directory/code-directory.js';
import { blobMagic, slot, wrapBlob, writeSuperBlob } from '../../../src/signature/superblob.js';
import { countOf, type Shape } from './shape.js';

/** A Mach-O image for arm64 of these load commands. Source: xnu, EXTERNAL_HEADERS/mach-o/loader.h. */
function machO(commands: Buffer, count: number, rest = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(32);
  header.writeUInt32LE(0xfeedfacf, 0);
  header.writeUInt32LE(0x0100000c, 4);
  header.writeUInt32LE(2, 12);
  header.writeUInt32LE(count, 16);
  header.writeUInt32LE(commands.length, 20);
  return Buffer.concat([header, commands, rest]);
}

function command(type: number, ...words: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + 4 * words.length);
  bytes.writeUInt32LE(type, 0);
  bytes.writeUInt32LE(bytes.length, 4);
  for (const [index, word] of words.entries()) bytes.writeUInt32LE(word, 8 + 4 * index);
  return bytes;
}

const none = command(0x7fffffff);
const zeros = (count: number): number[] => Array<number>(count).fill(0);
const segment = command(0x19, ...zeros(16));

/** A segment with `count` sections. */
function sections(count: number): Buffer {
  const header = Buffer.from(segment);
  header.writeUInt32LE(72 + 80 * count, 4);
  header.writeUInt32LE(count, 64);
  return Buffer.concat([header, Buffer.alloc(80 * count)]);
}

/** A program whose CodeDirectory has a hash for each `pageSize` bytes, five times over. */
function smallPages(codeSize: number, pageSize: number): Buffer {
  const fields = {
    version: codeDirectoryVersion.team,
    flags: 2,
    platform: 0,
    pageSize,
    codeLimit: codeSize,
    identifier: 'a',
    teamId: null,
    execSegment: { base: 0, limit: 0, flags: 0 },
    runtime: 0,
  };
  const slots = [
    slot.codeDirectory,
    ...Array.from({ length: 5 }, (_, index) => slot.alternateCodeDirectory + index),
  ];
  const hashes = Buffer.alloc(20 * Math.ceil(codeSize / pageSize));
  const bytes = writeCodeDirectory({ ...fields, hashType: 1 }, { specials: new Map(), codeHashes: hashes });
  const signature = writeSuperBlob(slots.map((each) => ({ slot: each, bytes })));
  const signed = command(0x1d, codeSize, signature.length);
  return machO(signed, 1, Buffer.concat([Buffer.alloc(codeSize - 32 - signed.length), signature]));
}

/** A universal file of slices that share the same bytes. */
function sharedSlices(count: number, size: number): Buffer {
  const header = Buffer.alloc(4096);
  header.writeUInt32BE(0xcafebabe, 0);
  header.writeUInt32BE(count, 4);
  for (let index = 0; index < count; index++) {
    for (const [word, value] of [0x0100000c, index, 4096, size, 12].entries())
      header.writeUInt32BE(value, 8 + 20 * index + 4 * word);
  }
  return Buffer.concat([header, smallPages(4096, 4096), Buffer.alloc(size)]);
}

export const programs: readonly Shape[] = [
  { name: 'load commands', most: countOf(8), build: (count) => machO(Buffer.alloc(8 * count, none), count) },
  { name: 'segments', most: countOf(72), build: (count) => machO(Buffer.alloc(72 * count, segment), count) },
  { name: 'sections', most: countOf(80), build: (count) => machO(sections(count), 1) },
  { name: 'slices that share bytes', most: 44, build: (count) => sharedSlices(count, 9_000_000) },
  { name: 'code in pages of two bytes', most: countOf(128), build: (count) => smallPages(2 * count + 64, 2) },
];

/** An expression of the requirement language: `opcode` and `count` operands. */
function requirement(words: Buffer): Buffer {
  const blob = wrapBlob(blobMagic.requirement, Buffer.concat([Buffer.from([0, 0, 0, 1]), words]));
  const header = Buffer.alloc(12);
  header.writeUInt32BE(1, 0);
  header.writeUInt32BE(3, 4);
  header.writeUInt32BE(20, 8);
  return wrapBlob(blobMagic.requirements, Buffer.concat([header, blob]));
}

const word = (value: number): Buffer => Buffer.from([0, 0, 0, value]);
const repeated = (part: Buffer, count: number): Buffer => Buffer.alloc(part.length * count, part);
const always = word(1);

/** A tree of `levels` levels of "and". */
function balanced(levels: number): Buffer {
  if (levels === 0) return always;
  const half = balanced(levels - 1);
  return Buffer.concat([word(6), half, half]);
}

export const requirements: readonly Shape[] = [
  { name: 'not not not', most: countOf(4), build: (count) => requirement(repeated(word(9), count)) },
  {
    name: 'a chain of and',
    most: countOf(8),
    build: (count) => requirement(Buffer.concat([repeated(word(6), count), repeated(always, count + 1)])),
  },
  { name: 'a tree of and', most: 20, build: (count) => requirement(balanced(count)) },
];

const text = (name: string, part: string, rest = ''): Shape => ({
  name,
  most: countOf(part.length),
  build: (count) => Buffer.from(`designated => ${part.repeat(count)}${rest}`),
});

export const requirementTexts: readonly Shape[] = [
  text('and', 'always and ', 'always'),
  text('parentheses', '('),
  text('exclamation marks', '! '),
  text('comments', '/* c */'),
  text('blanks', ' '),
  text('a string', 'a'),
  text('an open string', '"\\"'),
  text('semicolons', 'always;'),
];
