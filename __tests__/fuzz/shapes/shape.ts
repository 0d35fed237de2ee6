import { mutated, type Random } from '../mutate.js';

/** A structure that mutations do not reach: wide, deep, shared, or much larger when it is unpacked. */
export interface Shape {
  name: string;
  /** The largest count; the bytes then are at most as many as 10 MB. */
  most: number;
  /** Builds the structure with `count` parts. */
  build(count: number): Buffer;
}

/** Bytes of the largest input that has to be read or refused within a second. */
const largestInput = 10_000_000;

/** Returns how many parts of this size fit into the largest input. */
export function countOf(size: number): number {
  return Math.floor((largestInput - 1_000) / size);
}

/** Builds one of the shapes: mostly small, sometimes as large as possible, sometimes with a few changed bytes. */
export function buildShape(shapes: readonly Shape[], random: Random): Buffer {
  const shape = shapes[random.below(shapes.length)];
  if (shape === undefined) throw new Error('there is no shape to build');
  const bits = random.below(Math.ceil(Math.log2(shape.most)) + 1);
  const bytes = shape.build(Math.min(shape.most, random.below(2 ** bits) + 1));
  return random.below(4) === 0 ? mutated([bytes], random) : bytes;
}
