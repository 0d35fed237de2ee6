/**
 * Decodes a bzip2 stream to `size` bytes. The decoder is loaded when it is used. It makes buffers in a way that Node.js
 * warns of once; that warning is not for users. Throws `TypeError` when the stream is malformed.
 */
export async function decodeBzip2(stored: Buffer, size: number): Promise<Buffer> {
  const { default: bzip2 } = await import('seek-bzip');
  const { noDeprecation } = process;
  process.noDeprecation = true;
  try {
    return bzip2.decode(stored, Buffer.alloc(size));
  } finally {
    process.noDeprecation = noDeprecation ?? false;
  }
}
