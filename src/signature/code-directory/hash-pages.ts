import { createHash } from 'node:crypto';
import type { ByteSource } from '../../system/byte-source.js';
import { FormatError } from '../../system/errors.js';
import { algorithmOf, hashSize, slotHash } from './hash-types.js';

/** How much is in memory at a time, unless a page is larger. */
const windowSize = 1 << 20;

export interface PageHashRequest {
  source: ByteSource;
  /** How many bytes from the start are hashed; the last page ends there. */
  codeLimit: number;
  /** Bytes in a page, a power of two; 0: all is one page. */
  pageSize: number;
  hashTypes: readonly number[];
  /** Is given every window of the bytes that were hashed, in order; they are gone when it is done. */
  each?: (window: Buffer, offset: number) => Promise<void>;
}

/**
 * Hashes code as a CodeDirectory wants it, each byte read once.
 * Out: for each hash type the hashes of all pages, one after the other.
 * Throws `FormatError` when the code limit lies beyond the bytes.
 */
export async function hashPages(request: PageHashRequest): Promise<Buffer[]> {
  const { source, codeLimit, pageSize, hashTypes } = request;
  if (codeLimit > source.size)
    throw new FormatError('the code that is signed goes on beyond the file', codeLimit);
  const hashers = hashTypes.map((type) =>
    pageSize === 0 ? wholeHasher(type) : pageHasher({ type, pageSize, codeLimit }),
  );
  const step = Math.max(windowSize, pageSize);
  const scratch = Buffer.allocUnsafe(Math.min(step, codeLimit));
  for (let offset = 0; offset < codeLimit; offset += step) {
    const window = source.read(offset, Math.min(step, codeLimit - offset), scratch);
    for (const hasher of hashers) hasher.add(window);
    await request.each?.(window, offset);
  }
  return hashers.map((hasher) => hasher.hashes());
}

/** Takes windows in order; all but the last hold whole pages. */
interface Hasher {
  add(window: Buffer): void;
  hashes(): Buffer;
}

function pageHasher({
  type,
  pageSize,
  codeLimit,
}: {
  type: number;
  pageSize: number;
  codeLimit: number;
}): Hasher {
  const hashes = Buffer.allocUnsafe(Math.ceil(codeLimit / pageSize) * hashSize(type));
  let filled = 0;
  return {
    add(window) {
      for (let start = 0; start < window.length; start += pageSize) {
        filled += slotHash(type, window.subarray(start, start + pageSize)).copy(hashes, filled);
      }
    },
    hashes: () => hashes,
  };
}

function wholeHasher(type: number): Hasher {
  const hash = createHash(algorithmOf(type));
  let empty = true;
  return {
    add(window) {
      hash.update(window);
      empty = false;
    },
    hashes: () => (empty ? Buffer.alloc(0) : hash.digest().subarray(0, hashSize(type))),
  };
}
