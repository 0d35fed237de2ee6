import { FormatError } from '../../system/errors.js';

/** Decompresses an xz stream of at most `mostBytes` decoded bytes. Throws `FormatError` when it is malformed or larger. */
export async function decompressXz(stream: Buffer, mostBytes: number): Promise<Buffer> {
  const { XzReadableStream } = await import('xz-decompress');
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of new XzReadableStream(new Blob([new Uint8Array(stream)]).stream())) {
      size += chunk.length;
      if (size > mostBytes) throw new FormatError(`xz data decodes to more than ${mostBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError(`xz data cannot be decompressed: ${(error as Error).message}`);
  }
  return Buffer.concat(chunks, size);
}
