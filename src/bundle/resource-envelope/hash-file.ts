import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { algorithmOf } from '../../signature/code-directory/hash-types.js';

/** Bytes read at a time: fewer, larger reads than Node's default of 64 KiB. */
const chunkSize = 1 << 18;

/** Hashes a whole file once for each hash type. Returns full digests by hash type. */
export async function hashFile(path: string, hashTypes: readonly number[]): Promise<Map<number, Buffer>> {
  const hashers = hashTypes.map((type) => ({ type, hash: createHash(algorithmOf(type)) }));
  await pipeline(
    createReadStream(path, { highWaterMark: chunkSize }),
    async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) for (const { hash } of hashers) hash.update(chunk);
    },
  );
  return new Map(hashers.map(({ type, hash }) => [type, hash.digest()]));
}
