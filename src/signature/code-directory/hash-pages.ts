import { createHash } from 'node:crypto';
import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import { algorithmOf, hashSize, slotHash } from './hash-types.js';

/** Bytes in memory at a time, unless a page is larger. */
const windowSize = 1 << 20;

export interface PageHashRequest {
  source: ByteSource;
  /** Number of bytes to hash from the start; the last page ends there. */
  codeLimit: number;
  /** Bytes in a page, a power of two; 0: all is one page. */
  pageSize: number;
  hashTypes: readonly number[];
  /** Called with every window of hashed bytes, in order. The buffer is reused after the call. */
  each?: (window: Buffer, offset: number) => Promise<void>;
}

/**
 * Hashes the pages of code for a CodeDirectory and reads each byte once.
 * Returns the concatenated page hashes for each hash type.
 * Throws `FormatError` when the code limit is beyond the end of the bytes.
 */
export async function hashPages(request: PageHashRequest): Promise<Buffer[]> {
  const { source, codeLimit, pageSize, hashTypes } = request;
  if (codeLimit > source.size) throw new FormatError('the signed code ends beyond the file', codeLimit);
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

/** Receives windows in order; all but the last hold whole pages. */
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
