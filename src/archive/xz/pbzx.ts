import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';
import { decompressXz } from './decompress-xz.js';

/**
 * pbzx, the payload of packages with `--compression latest`: xz streams of chunks. All integers big-endian.
 *
 *   0 "pbzx"   4 u64 size of a decoded chunk; then for each chunk: 0 u64 size when decoded   8 u64 stored size   16 bytes
 *
 * A chunk that is as large as when decoded is stored as it is. Source: pbzx.c by Niklas Hambüchen.
 */
const headerSize = 12;
const chunkHeaderSize = 16;
const mostChunkBytes = 64 << 20;

/** Returns true for bytes that begin as a pbzx stream. */
export function isPbzx(source: ByteSource): boolean {
  return source.size >= headerSize && source.read(0, 4).toString('latin1') === 'pbzx';
}

/** The decoded chunks of a stream, in order. Throws `FormatError` when it is malformed. */
export async function* decodePbzx(source: ByteSource): AsyncGenerator<Buffer> {
  let offset = headerSize;
  while (offset + chunkHeaderSize <= source.size) {
    const header = new StructView(source.read(offset, chunkHeaderSize), {
      littleEndian: false,
      what: 'a chunk of the pbzx stream',
    });
    const [size, stored] = [header.u64(0), header.u64(8)];
    if (size > mostChunkBytes || stored > mostChunkBytes) {
      throw new FormatError('the pbzx stream has a chunk that is too large', offset);
    }
    const bytes = source.read(offset + chunkHeaderSize, stored);
    yield stored === size ? bytes : await decompressXz(bytes, size);
    offset += chunkHeaderSize + stored;
  }
}
