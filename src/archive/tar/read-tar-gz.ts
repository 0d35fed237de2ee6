import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { FormatError } from '../../system/errors.js';
import type { ContentEntry, ContentRecord } from '../content.js';
import {
  type ArchiveLink,
  checkEntryPath,
  foldedName,
  longestLink,
  makeLinks,
  staysInside,
} from '../links.js';
import { readingArchive } from '../malformed-archive.js';
import { blockSize, padding, readRecords, readTarHeader, type TarHeader } from './tar-header.js';

/** Limits of the content of an archive. */
export interface TarLimits {
  /** Bytes of all files together. */
  size: number;
  entries: number;
}

const generous: TarLimits = { size: 8 * 2 ** 30, entries: 200_000 };

/** Real extended headers have a few hundred bytes. */
const largestExtendedHeader = 1 << 20;

const kindName = '.tar.gz archive';

/** Lists the files and links of a .tar.gz with their hashes, without writing anything. Throws as `extractTarGz`. */
export function listTarGz(path: string, limits: TarLimits = generous): Promise<ContentRecord> {
  return readingArchive(path, kindName, async () => {
    const record = new Map<string, ContentEntry>();
    await readEntries(path, limits, async ({ name, kind, mode, target }, content) => {
      if (kind === 'link') record.set(name, { kind, target });
      if (kind !== 'file') return;
      const hash = createHash('sha256');
      for await (const chunk of content) hash.update(chunk);
      record.set(name, { kind, sha256: hash.digest('hex'), mode });
    });
    return record;
  });
}

/**
 * Unpacks a .tar.gz into an empty folder, with modes and symbolic links. Refuses names and links that lead outside, and
 * names that occur twice. Throws `FormatError` for an archive that cannot be unpacked completely.
 */
export function extractTarGz(path: string, folder: string, limits: TarLimits = generous): Promise<void> {
  return readingArchive(path, kindName, async () => {
    const links: ArchiveLink[] = [];
    await readEntries(path, limits, async ({ name, kind, mode, target }, content) => {
      const to = join(folder, name);
      if (kind === 'link') links.push({ path: name, target });
      else if (kind === 'folder') await mkdir(to, { recursive: true });
      else {
        await mkdir(dirname(to), { recursive: true });
        await pipeline(Readable.from(content), createWriteStream(to, { flags: 'wx' }));
        await chmod(to, mode | 0o600);
      }
    });
    await makeLinks(links, folder);
  });
}

type Visit = (header: TarHeader, content: AsyncIterable<Buffer>) => Promise<void>;

async function readEntries(path: string, limits: TarLimits, visit: Visit): Promise<void> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  const done = pipeline(file, unpacked).catch(() => undefined); // reading reports the error
  try {
    await readAll(createReader(unpacked), limits, visit);
  } finally {
    file.destroy();
    unpacked.destroy();
    await done;
  }
}

async function readAll(reader: Reader, limits: TarLimits, visit: Visit): Promise<void> {
  const seen = new Set<string>();
  let left = limits.size;
  let records = new Map<string, string>();
  for (;;) {
    const header = readTarHeader(await reader.take(blockSize));
    if (header.type === 'end') return;
    if (header.type === 'extended') {
      if (header.size > largestExtendedHeader) throw new FormatError('an extended tar header is too large');
      records = readRecords(await reader.take(header.size));
      await reader.take(padding(header.size).length);
      continue;
    }
    const entry = checkedEntry(header, records, seen);
    records = new Map();
    left -= entry.size;
    if (left < 0 || seen.size > limits.entries)
      throw new FormatError('the archive is larger than the limits');
    let read = 0;
    const content = reader.stream(entry.size, (count) => {
      read += count;
    });
    await visit(entry, content);
    if (read !== entry.size) throw new FormatError(`${entry.name} was not read to its end`);
    await reader.take(padding(entry.size).length);
  }
}

function checkedEntry(header: TarHeader, records: ReadonlyMap<string, string>, seen: Set<string>): TarHeader {
  const name = (records.get('path') ?? header.name).replace(/^\.\//, '').replace(/\/$/, '');
  const target = records.get('linkpath') ?? header.target;
  const size = header.kind === 'file' ? Number(records.get('size') ?? header.size) : 0;
  checkEntryPath(name);
  if (seen.has(foldedName(name))) throw new FormatError(`${name} is in the archive twice`);
  seen.add(foldedName(name));
  if (!Number.isSafeInteger(size) || size < 0) throw new FormatError(`${name} has a malformed size`);
  if (header.kind === 'link' && (target.length > longestLink || !staysInside({ path: name, target }))) {
    throw new FormatError(`the link ${name} leads to ${JSON.stringify(target)}, outside of the archive`);
  }
  return { ...header, name, target, size };
}

interface Reader {
  /** Returns exactly this many bytes. */
  take(length: number): Promise<Buffer>;
  /** Yields exactly this many bytes, and counts them. */
  stream(length: number, onBytes: (count: number) => void): AsyncGenerator<Buffer>;
}

function createReader(source: AsyncIterable<Buffer>): Reader {
  const chunks = source[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  async function* stream(length: number, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (rest.length === 0) {
        const next = await chunks.next();
        if (next.done) throw new FormatError('the archive ends too early');
        rest = Buffer.from(next.value);
      }
      const part = rest.subarray(0, left);
      rest = rest.subarray(part.length);
      left -= part.length;
      onBytes(part.length);
      yield part;
    }
  }
  return {
    stream,
    async take(length) {
      const parts: Buffer[] = [];
      for await (const part of stream(length, () => undefined)) parts.push(part);
      return Buffer.concat(parts);
    },
  };
}
