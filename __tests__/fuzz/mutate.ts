/** Pseudo-random numbers, the same in every run: a failure can be repeated by its number. */
export interface Random {
  /** A whole number from 0 up to, and not including, `limit`. */
  below(limit: number): number;
}

/** Mulberry32, by Tommy Ettinger, in the public domain. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return {
    below(limit) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    },
  };
}

/** Values at which sizes, offsets and counts go wrong. */
const edges = [
  0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
];

type Mutator = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const flipBit: Mutator = (bytes, random) => {
  const at = random.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  return bytes;
};

const setByte: Mutator = (bytes, random) => {
  bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
};

const setEdge: Mutator = (bytes, random) => {
  const value = edges[random.below(edges.length)] ?? 0;
  if (bytes.length < 4) return bytes;
  const at = random.below(bytes.length - 3);
  if (random.below(2) === 0) bytes.writeUInt32BE(value, at);
  else bytes.writeUInt32LE(value, at);
  return bytes;
};

const cutEnd: Mutator = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const removePart: Mutator = (bytes, random) => {
  const from = random.below(bytes.length);
  const to = Math.min(bytes.length, from + 1 + random.below(64));
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const repeatPart: Mutator = (bytes, random) => {
  const from = random.below(bytes.length);
  const part = bytes.subarray(from, from + 1 + random.below(64));
  const times = 1 + random.below(random.below(20) === 0 ? 200 : 3);
  return Buffer.concat([bytes.subarray(0, from), ...Array<Buffer>(times).fill(part), bytes.subarray(from)]);
};

const splice: Mutator = (bytes, random, other) => {
  const head = bytes.subarray(0, random.below(bytes.length));
  return Buffer.concat([head, other.subarray(random.below(other.length))]);
};

const mutators = [flipBit, flipBit, setByte, setEdge, setEdge, cutEnd, removePart, repeatPart, splice];

/** Returns a seed with a few changes, at most a few times as long. */
export function mutated(seeds: readonly Buffer[], random: Random): Buffer {
  let bytes = Buffer.from(pick(seeds, random));
  for (let left = 1 + random.below(4); left > 0 && bytes.length > 0; left--) {
    const mutate = pick(mutators, random);
    bytes = Buffer.from(mutate(bytes, random, pick(seeds, random)));
  }
  return bytes;
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[random.below(values.length)];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
}
