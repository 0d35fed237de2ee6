import { createReadStream, createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { replaceFile } from '../../system/files/files.js';
import { collectEntries, type EntryRequest, type EntryToPack, unreadableFile } from '../collect-entries.js';
import { blockSize, padding, writeTarHeader } from './tar-header.js';

const permissions = 0o777;

/**
 * Packs files and folders with their modes, and symbolic links as links, into a .tar.gz. The same content gives the same
 * bytes: names are sorted, owner and times are 0. Throws as `collectEntries`, and `InputError` for a file that cannot be
 * read or changes its size.
 */
export async function writeTarGz({ output, ...request }: EntryRequest & { output: string }): Promise<void> {
  const entries = await collectEntries(request);
  await replaceFile(
    output,
    (temporary) =>
      pipeline(
        Readable.from(blocksOf(entries)),
        createGzip(),
        fixedSystem(),
        createWriteStream(temporary, { flags: 'wx' }),
      ),
    { mode: 0o644 },
  );
}

async function* blocksOf(entries: readonly EntryToPack[]): AsyncGenerator<Buffer> {
  for (const entry of entries) {
    const { kind, mode } = entry;
    const size = kind === 'file' ? entry.size : 0;
    yield writeTarHeader({
      name: kind === 'folder' ? `${entry.name}/` : entry.name,
      ...{ kind, mode: mode & permissions, size },
      target: kind === 'link' ? entry.target : '',
    });
    if (entry.kind === 'file') yield* contentOf(entry);
  }
  yield Buffer.alloc(2 * blockSize);
}

async function* contentOf({ path, size }: { path: string; size: number }): AsyncGenerator<Buffer> {
  let read = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
      read += chunk.length;
      if (read > size) break;
      yield chunk;
    }
  } catch (error) {
    throw unreadableFile(path, error instanceof Error ? error : new Error(String(error)));
  }
  if (read !== size) throw unreadableFile(path, new Error('its size has changed'));
  yield padding(size);
}

/** Offset of the operating system in a gzip header, and its value for Unix: RFC 1952, 2.3.1. */
const systemOffset = 9;
const unix = 3;

/** Writes the same operating system everywhere: zlib has another number on macOS. */
function fixedSystem(): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const at = systemOffset - seen;
      if (at >= 0 && at < chunk.length) chunk[at] = unix;
      seen += chunk.length;
      done(null, chunk);
    },
  });
}
