import { createHash } from 'node:crypto';
import { FormatError } from '../../system/errors.js';

/**
 * Tamper-evident logs: a Merkle tree over records as in RFC 6962, section 2.1, served in tiles
 * (https://research.swtch.com/tlog#tiling_a_log). `level` 0 are the records' hashes; the hash at `(level, index)`
 * covers the 2^level records from `index * 2^level` on. A tile at level L holds up to 256 hashes of level 8 * L.
 */
export type Hash = Buffer;

/** Returns the hash of a complete subtree. */
export type SubtreeReader = (level: number, index: number) => Promise<Hash>;

export interface Tile {
  level: number;
  index: number;
  /** Number of hashes: 256, or fewer in the last tile of a level. */
  width: number;
}

export const hashLength = 32;
const tileHeight = 8;
const tileWidth = 2 ** tileHeight;

/** RFC 6962: a record's hash begins with 0x00, that of two subtrees with 0x01. */
export const recordHash = (record: Buffer): Hash => digest(0, record);
const nodeHash = (left: Hash, right: Hash): Hash => digest(1, left, right);

function digest(prefix: number, ...parts: Buffer[]): Hash {
  const hash = createHash('sha256').update(Buffer.of(prefix));
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/**
 * Computes the root of a tree of `size` records from one record and the subtrees beside its path. When the result is
 * the signed root, the tree contains the record at that index, from any source of hashes (RFC 6962, 2.1.1).
 */
export async function rootThrough(
  record: { index: number; hash: Hash },
  size: number,
  subtree: SubtreeReader,
): Promise<Hash> {
  if (!(record.index >= 0 && record.index < size)) {
    throw new FormatError(`record ${record.index} is not in a tree of ${size} records`);
  }
  const through = async (low: number, high: number): Promise<Hash> => {
    if (high - low === 1) return record.hash;
    const middle = splitOf(low, high);
    const isLeft = record.index < middle;
    const [left, right] = await Promise.all([
      isLeft ? through(low, middle) : beside(low, middle),
      isLeft ? beside(middle, high) : through(middle, high),
    ]);
    return nodeHash(left, right);
  };
  const beside = async (low: number, high: number): Promise<Hash> => {
    const level = levelOf(high - low);
    if (level !== null) return subtree(level, low / (high - low));
    const middle = splitOf(low, high);
    const [left, right] = await Promise.all([beside(low, middle), beside(middle, high)]);
    return nodeHash(left, right);
  };
  return through(0, size);
}

/** The left subtree holds the largest power of two that is smaller than the number of records. */
function splitOf(low: number, high: number): number {
  let width = 1;
  while (width * 2 < high - low) width *= 2;
  return low + width;
}

/** Returns the level whose subtrees cover `width` records; null when `width` is not a power of two. */
function levelOf(width: number): number | null {
  let level = 0;
  for (let reached = 1; reached < width; reached *= 2) level++;
  return 2 ** level === width ? level : null;
}

/** Reads subtree hashes from tiles, each tile once. `readTile` returns `width` hashes, concatenated. */
export function subtreesFromTiles(size: number, readTile: (tile: Tile) => Promise<Buffer>): SubtreeReader {
  const tiles = new Map<string, Promise<Buffer>>();
  const load = (tile: Tile): Promise<Buffer> => {
    const path = tilePath(tile);
    const known = tiles.get(path) ?? readTile(tile);
    tiles.set(path, known);
    return known;
  };
  return async (level, index) => {
    const tileLevel = Math.floor(level / tileHeight);
    const count = 2 ** (level % tileHeight);
    const first = index * count;
    const tile = tileAt(tileLevel, Math.floor(first / tileWidth), size);
    const bytes = await load(tile);
    const start = first % tileWidth;
    if (bytes.length !== tile.width * hashLength || start + count > tile.width) {
      throw new FormatError(`${tilePath(tile)} does not contain its ${tile.width} hashes`);
    }
    return combine(bytes.subarray(start * hashLength, (start + count) * hashLength));
  };
}

function tileAt(level: number, index: number, size: number): Tile {
  const hashesOfLevel = Math.floor(size / 2 ** (level * tileHeight));
  return { level, index, width: Math.min(tileWidth, hashesOfLevel - index * tileWidth) };
}

/** Computes the root of a complete subtree from its lowest hashes, a power of two in number. */
function combine(hashes: Buffer): Hash {
  if (hashes.length === hashLength) return hashes;
  const half = hashes.length / 2;
  return nodeHash(combine(hashes.subarray(0, half)), combine(hashes.subarray(half)));
}

/** `tile/8/<level>/<index>`, the index in groups of three digits (`x001/x234/067`), `.p/<width>` for a partial tile. */
export function tilePath({ level, index, width }: Tile): string {
  let path = String(index % 1000).padStart(3, '0');
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`;
  }
  const partial = width === tileWidth ? '' : `.p/${width}`;
  return `tile/${tileHeight}/${level}/${path}${partial}`;
}
