import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { FormatError } from '../errors.js';

/** Gives random access to bytes that need not all be in memory. */
export interface ByteSource {
  readonly size: number;
  /**
   * Returns the bytes at `[offset, offset + length)`. They may be a view of `scratch`, which must be large enough: reusing
   * memory saves the system from clearing new pages, which takes longer than reading.
   * Throws `FormatError` when the source is too short.
   */
  read(offset: number, length: number, scratch?: Buffer): Buffer;
}

function checkRange(size: number, offset: number, length: number): void {
  if (offset < 0 || length < 0 || offset + length > size) {
    throw new FormatError(
      `${length} bytes at offset ${offset} lie outside the ${size} bytes there are`,
      offset,
    );
  }
}

/** Returns a byte source over bytes in memory; reads return views, not copies. */
export function bytesOf(buffer: Uint8Array): ByteSource {
  const view = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  return {
    size: view.length,
    read(offset, length) {
      checkRange(view.length, offset, length);
      return view.subarray(offset, offset + length);
    },
  };
}

/** Returns a part of another source, addressed from 0. */
export function sliceOf(source: ByteSource, start: number, size: number): ByteSource {
  checkRange(source.size, start, size);
  return {
    size,
    read(offset, length, scratch) {
      checkRange(size, offset, length);
      return source.read(start + offset, length, scratch);
    },
  };
}

/** Bytes in memory at a time. */
const windowSize = 1 << 20;

/** Yields all bytes, a window at a time. */
export function* windowsOf(source: ByteSource): Generator<Buffer> {
  for (let offset = 0; offset < source.size; offset += windowSize) {
    yield source.read(offset, Math.min(windowSize, source.size - offset));
  }
}

/**
 * Opens a file while `use` runs. A `FormatError` that leaves `use` names the file; `name` is that of the file which the
 * user knows, from which a temporary one was made.
 */
export async function withFile<T>(
  path: string,
  use: (source: ByteSource) => T | Promise<T>,
  name = path,
): Promise<T> {
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    return await use({
      size,
      read(offset, length, scratch) {
        checkRange(size, offset, length);
        const buffer = scratch?.subarray(0, length) ?? Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length) {
          const count = readSync(descriptor, buffer, filled, length - filled, offset + filled);
          if (count === 0)
            throw new FormatError(`the file ended at offset ${offset + filled}`, offset + filled);
          filled += count;
        }
        return buffer;
      },
    });
  } catch (error) {
    throw error instanceof FormatError ? error.withPath(name) : error;
  } finally {
    closeSync(descriptor);
  }
}
