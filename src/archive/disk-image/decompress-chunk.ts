import { inflateSync } from 'node:zlib';
import { FormatError } from '../../system/errors.js';
import { decompressXz } from '../xz/decompress-xz.js';
import type { ChunkKind } from './block-table.js';

/**
 * Decompresses the stored bytes of a chunk to exactly `size` bytes. A decoder is loaded when it is used.
 * Throws `FormatError` when the bytes are malformed.
 */
export async function decompressChunk(
  kind: Exclude<ChunkKind, 'zero' | 'ignore'>,
  stored: Buffer,
  size: number,
): Promise<Buffer> {
  const bytes = await decompress(kind, stored, size);
  if (bytes.length === size) return bytes;
  throw new FormatError(`a chunk of the disk image has ${bytes.length} bytes in place of ${size}`);
}

async function decompress(
  kind: Exclude<ChunkKind, 'zero' | 'ignore'>,
  stored: Buffer,
  size: number,
): Promise<Buffer> {
  switch (kind) {
    case 'raw':
      return stored;
    case 'zlib':
      return translateErrors(() => inflateSync(stored, { maxOutputLength: size }));
    case 'bzip2': {
      const { decodeBzip2 } = await import('../bzip2/decode-bzip2.js');
      return translateErrors(() => decodeBzip2(stored, size));
    }
    case 'xz':
      return decompressXz(stored, size);
    case 'lzfse': {
      const { decodeLzfse } = await import('../lzfse/decode-lzfse.js');
      return decodeLzfse(stored, size);
    }
    case 'adc': {
      const { decodeAdc } = await import('./adc.js');
      return decodeAdc(stored, size);
    }
  }
}

/** The decoders of others throw errors of their own. */
async function translateErrors(decode: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  try {
    return await decode();
  } catch (cause) {
    throw new FormatError(`a chunk of the disk image cannot be decompressed: ${(cause as Error).message}`);
  }
}
