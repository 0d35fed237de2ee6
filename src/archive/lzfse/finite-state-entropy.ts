import { FormatError } from '../../system/errors.js';

/**
 * The entropy coder of LZFSE: a table of states a symbol is read from, and bits that are read backwards.
 * Source: lzfse, src/lzfse_fse.h and lzfse_fse.c (Apple's reference decoder describes the format).
 */

/** One state of a decoder: its symbol, and how the next state is made of the bits that follow. */
export interface State {
  symbol: number;
  /** Bits of the next state. */
  bits: number;
  /** Added to those bits. */
  delta: number;
}

/**
 * Returns the decoder's states for the frequencies of the symbols.
 * Throws `FormatError` when the frequencies add up to more than `stateCount`, a power of two.
 */
export function decoderStates(frequencies: readonly number[], stateCount: number): State[] {
  const states: State[] = [];
  const leadingZeros = Math.clz32(stateCount);
  for (const [symbol, frequency] of frequencies.entries()) {
    if (frequency === 0) continue;
    if (states.length + frequency > stateCount) {
      throw new FormatError('the LZFSE block has a frequency table with too many states');
    }
    const bits = Math.clz32(frequency) - leadingZeros;
    const firstShort = ((2 * stateCount) >> bits) - frequency;
    for (let index = 0; index < frequency; index++) {
      states.push(
        index < firstShort
          ? { symbol, bits, delta: ((frequency + index) << bits) - stateCount }
          : { symbol, bits: bits - 1, delta: (index - firstShort) << (bits - 1) },
      );
    }
  }
  return states;
}

/** Reads bits from the end of `bytes` to its start; `unusedBits` of the last byte are skipped. */
export function createBitReader(bytes: Buffer, unusedBits: number): (count: number) => number {
  let position = bytes.length * 8 - unusedBits;
  return (count) => {
    position -= count;
    if (position < 0) throw new FormatError('the LZFSE block has fewer bits than its header says');
    const first = position >> 3;
    const window =
      (bytes[first] ?? 0) |
      ((bytes[first + 1] ?? 0) << 8) |
      ((bytes[first + 2] ?? 0) << 16) |
      ((bytes[first + 3] ?? 0) << 24);
    return (window >>> (position & 7)) & ((1 << count) - 1);
  };
}

/** Returns a function that gives the symbol of the current state and steps to the next. */
export function createSymbolReader(
  states: readonly State[],
  start: number,
  readBits: (count: number) => number,
): () => number {
  let current = stateAt(states, start);
  return () => {
    const { symbol, bits, delta } = current;
    current = stateAt(states, delta + readBits(bits));
    return symbol;
  };
}

/** The extra bits of each symbol; a symbol covers as many values as these bits have. */
export interface ValueRanges {
  extraBits: readonly number[];
  /** Smallest value of each symbol. */
  bases: readonly number[];
}

/** Ranges that follow each other without a gap, from 0. */
export function consecutiveRanges(extraBits: readonly number[]): ValueRanges {
  let base = 0;
  const bases = extraBits.map((bits) => {
    const start = base;
    base += 2 ** bits;
    return start;
  });
  return { extraBits, bases };
}

/** Returns a function that gives the value at the current state and steps to the next. */
export function createValueReader(
  states: readonly State[],
  start: number,
  { readBits, ranges }: { readBits: (count: number) => number; ranges: ValueRanges },
): () => number {
  let current = stateAt(states, start);
  return () => {
    const { symbol, bits, delta } = current;
    const extraBits = ranges.extraBits[symbol] ?? 0;
    const read = readBits(bits + extraBits);
    current = stateAt(states, delta + (read >> extraBits));
    return (ranges.bases[symbol] ?? 0) + (read & ((1 << extraBits) - 1));
  };
}

function stateAt(states: readonly State[], index: number): State {
  const state = states[index];
  if (state === undefined) throw new FormatError('the LZFSE block names a state that its tables lack');
  return state;
}
