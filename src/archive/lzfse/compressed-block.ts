import { FormatError } from '../../system/errors.js';
import { StructView } from '../../system/struct-view.js';
import {
  consecutiveRanges,
  createBitReader,
  createSymbolReader,
  createValueReader,
  decoderStates,
} from './finite-state-entropy.js';
import type { OutputWindow } from './output-window.js';

/**
 * A compressed block of LZFSE ("bvx2"). Its header is packed into three 64-bit little-endian words from offset 8:
 *
 *   word 0: 20 literals   20 bytes of literals   20 matches       3 unused bits of the literals, 7 - n
 *   word 1: 4 × 10 states of the literals        20 bytes of LMD  3 unused bits of LMD, 7 - n
 *   word 2: 32 header size   10 state of L   10 state of M   10 state of D
 *
 * Then the frequencies of the symbols L, M, D and of the literals, in a variable-length code; the literals; and one
 * triple for each match: L literals to copy, then M bytes from D bytes back. D = 0 repeats the distance before.
 * Source: lzfse, src/lzfse_internal.h, lzfse_decode_base.c.
 */
const symbolCounts = { l: 20, m: 20, d: 64, literal: 256 } as const;
const stateCounts = { l: 64, m: 64, d: 256, literal: 1024 } as const;

const sixteenPlain: readonly number[] = Array.from({ length: 16 }, () => 0);
const ranges = {
  l: consecutiveRanges([...sixteenPlain, 2, 3, 5, 8]),
  m: consecutiveRanges([...sixteenPlain, 3, 5, 8, 11]),
  d: consecutiveRanges(Array.from({ length: symbolCounts.d }, (_, symbol) => symbol >> 2)),
};

const tablesOffset = 32;

interface Header {
  literalCount: number;
  literalBytes: number;
  literalUnusedBits: number;
  literalStates: number[];
  matchCount: number;
  matchBytes: number;
  matchUnusedBits: number;
  headerSize: number;
  states: { l: number; m: number; d: number };
}

/** Decodes the block at the start of `bytes`. Returns its size. Throws `FormatError` when it is malformed. */
export function decodeCompressedBlock(bytes: Buffer, output: OutputWindow): number {
  const view = new StructView(bytes, { littleEndian: true, what: 'an LZFSE block' });
  const header = readHeader(view);
  const frequencies = readFrequencies(view.part(tablesOffset, header.headerSize - tablesOffset));
  const literals = readLiterals(
    view.part(header.headerSize, header.literalBytes),
    header,
    frequencies.literal,
  );
  const matchesAt = header.headerSize + header.literalBytes;
  const matches = view.part(matchesAt, header.matchBytes);
  copyMatches({ literals, matches, header, frequencies }, output);
  return matchesAt + header.matchBytes;
}

function readHeader(view: StructView): Header {
  const words = [view.bigU64(8), view.bigU64(16), view.bigU64(24)] as const;
  const field = (word: 0 | 1 | 2, start: number, bits: number): number =>
    Number((words[word] >> BigInt(start)) & ((1n << BigInt(bits)) - 1n));
  const headerSize = field(2, 0, 32);
  if (headerSize < tablesOffset) throw new FormatError('an LZFSE block has a header that is too short');
  return {
    literalCount: field(0, 0, 20),
    literalBytes: field(0, 20, 20),
    matchCount: field(0, 40, 20),
    literalUnusedBits: 7 - field(0, 60, 3),
    literalStates: [0, 10, 20, 30].map((start) => field(1, start, 10)),
    matchBytes: field(1, 40, 20),
    matchUnusedBits: 7 - field(1, 60, 3),
    headerSize,
    states: { l: field(2, 32, 10), m: field(2, 42, 10), d: field(2, 52, 10) },
  };
}

type Frequencies = Record<keyof typeof symbolCounts, number[]>;

/** Low bits of a frequency's code, and with them its length and value; 8 and 14 bits carry the value themselves. */
const codeLengths = [2, 3, 2, 5, 2, 3, 2, 8, 2, 3, 2, 5, 2, 3, 2, 14] as const;
const codeValues = [0, 2, 1, 4, 0, 3, 1, -1, 0, 2, 1, 5, 0, 3, 1, -1] as const;
const codeValuesAbove = [0, 2, 1, 6, 0, 3, 1, -1, 0, 2, 1, 7, 0, 3, 1, -1] as const;

function readFrequencies(bytes: Buffer): Frequencies {
  let position = 0;
  const readOne = (): number => {
    const window = windowAt(bytes, position);
    const low = window & 15;
    const length = codeLengths[low] ?? 0;
    position += length;
    if (position > bytes.length * 8) throw new FormatError('an LZFSE block has a table that is cut off');
    if (length === 8) return 8 + ((window >> 4) & 15);
    if (length === 14) return 24 + ((window >> 4) & 1023);
    return ((window & 16) === 0 ? codeValues[low] : codeValuesAbove[low]) ?? 0;
  };
  const readMany = (count: number): number[] =>
    bytes.length === 0 ? Array.from({ length: count }, () => 0) : Array.from({ length: count }, readOne);
  return {
    l: readMany(symbolCounts.l),
    m: readMany(symbolCounts.m),
    d: readMany(symbolCounts.d),
    literal: readMany(symbolCounts.literal),
  };
}

/** At least 14 bits from a bit position on, the first one lowest. */
function windowAt(bytes: Buffer, position: number): number {
  const first = position >> 3;
  const window = (bytes[first] ?? 0) | ((bytes[first + 1] ?? 0) << 8) | ((bytes[first + 2] ?? 0) << 16);
  return window >> (position & 7);
}

/** Four decoders take turns. */
function readLiterals(bytes: Buffer, header: Header, frequencies: readonly number[]): Buffer {
  const { literalCount, literalStates, literalUnusedBits } = header;
  const literals = Buffer.alloc(literalCount);
  if (literalCount === 0) return literals;
  const readBits = createBitReader(bytes, literalUnusedBits);
  const states = decoderStates(frequencies, stateCounts.literal);
  const readers = literalStates.map((start) => createSymbolReader(states, start, readBits));
  for (let index = 0; index < literalCount; index++) literals[index] = readers[index & 3]?.() ?? 0;
  return literals;
}

interface Matches {
  literals: Buffer;
  matches: Buffer;
  header: Header;
  frequencies: Frequencies;
}

function copyMatches({ literals, matches, header, frequencies }: Matches, output: OutputWindow): void {
  const { states, matchCount, matchUnusedBits } = header;
  if (matchCount === 0) return;
  const readBits = createBitReader(matches, matchUnusedBits);
  const reader = (name: 'l' | 'm' | 'd'): (() => number) =>
    createValueReader(decoderStates(frequencies[name], stateCounts[name]), states[name], {
      readBits,
      ranges: ranges[name],
    });
  const [readL, readM, readD] = [reader('l'), reader('m'), reader('d')];
  let literal = 0;
  let distance = 0;
  for (let index = 0; index < matchCount; index++) {
    const literalCount = readL();
    const matchLength = readM();
    distance = readD() || distance;
    if (literal + literalCount > literals.length) {
      throw new FormatError('an LZFSE block has fewer literals than its matches use');
    }
    output.append(literals.subarray(literal, literal + literalCount));
    literal += literalCount;
    output.repeat(distance, matchLength);
  }
}
