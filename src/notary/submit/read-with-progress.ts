import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Clock } from '../../system/clock.js';
import type { Log } from '../../system/log.js';
import { createProgress } from '../../system/progress.js';

/** Bytes that are read at a time. */
const chunkSize = 1 << 20;

/** Returns a stream of an archive that logs how much of it is uploaded, and at what rate, when that takes longer than 2 s. */
export function readWithProgress(
  { path, size }: { path: string; size: number },
  dependencies: { log: Log; clock: Clock },
): Readable {
  let sent = 0;
  const progress = createProgress(
    (seconds) =>
      `Uploaded ${megabytes(sent)} of ${megabytes(size)} MB in ${Math.round(seconds)} s, ${megabytes(sent / seconds)} MB/s`,
    dependencies,
  );
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>) {
      yield chunk;
      sent += chunk.length; // the connection has taken it, and wants more
      progress();
    }
  }
  return Readable.from(chunks(), { objectMode: false, highWaterMark: chunkSize });
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
