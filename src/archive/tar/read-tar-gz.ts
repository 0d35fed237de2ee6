import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { FormatError } from '../../system/errors.js';
import type { ContentEntry, ContentRecord } from '../content.js';
import { createFileWriter } from '../file-writer.js';
import { createFolderCount } from '../implied-folders.js';
import {
  type ArchiveLink,
  checkEntryPath,
  foldedName,
  longestLink,
  makeLinks,
  staysInside,
} from '../links.js';
import { readingArchive } from '../malformed-archive.js';
import { createBudget, type UnpackingBudget } from '../unpacking-budget.js';
import { blockSize, padding, readRecords, readTarHeader, type TarHeader } from './tar-header.js';

/** Real extended headers have a few hundred bytes. */
const largestExtendedHeader = 1 << 20;

const kindName = '.tar.gz archive';

/**
 * Lists the files and links of a .tar.gz with their hashes, without writing anything. Throws as `extractTarGz`.
 * `budget`: by the size of the archive unless given.
 */
export function listTarGz(path: string, budget?: UnpackingBudget): Promise<ContentRecord> {
  return readingArchive(path, kindName, async () => {
    const record = new Map<string, ContentEntry>();
    await readEntries(path, budget, async ({ name, kind, mode, target }, content) => {
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
export function extractTarGz(path: string, folder: string, budget?: UnpackingBudget): Promise<void> {
  return readingArchive(path, kindName, async () => {
    const writer = createFileWriter(folder);
    const links: ArchiveLink[] = [];
    await readEntries(path, budget, async ({ name, kind, mode, target }, content) => {
      if (kind === 'link') links.push({ path: name, target });
      else if (kind === 'folder') writer.makeFolder(name);
      else await writer.writeFile(name, content, mode);
    });
    await makeLinks(links, folder);
  });
}

type Visit = (header: TarHeader, content: AsyncIterable<Buffer>) => Promise<void>;

async function readEntries(path: string, budget: UnpackingBudget | undefined, visit: Visit): Promise<void> {
  const { size } = await stat(path);
  const file = createReadStream(path);
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  file.once('error', (error) => unpacked.destroy(error)); // reading reports it
  file.pipe(unpacked);
  try {
    await readAll(createReader(unpacked), budget ?? createBudget(size), visit);
  } finally {
    unpacked.destroy();
    file.destroy();
    if (!file.closed) await once(file, 'close'); // not pipeline(): under Node 24 it can wait for ever here
  }
}

async function readAll(reader: Reader, budget: UnpackingBudget, visit: Visit): Promise<void> {
  const seen = new Set<string>();
  const countFolders = createFolderCount(budget);
  let records = new Map<string, string>();
  for (;;) {
    const header = readTarHeader(await reader.take(blockSize));
    if (header.type === 'end') return;
    if (header.type === 'extended') {
      if (header.size > largestExtendedHeader) throw new FormatError('an extended tar header is too large');
      budget.take(header.size);
      records = readRecords(await reader.take(header.size));
      await reader.take(padding(header.size).length);
      continue;
    }
    const entry = checkedEntry(header, records, seen);
    records = new Map();
    budget.take(entry.size);
    countFolders({ name: entry.name, isFolder: entry.kind === 'folder' });
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
  let rest: Buffer = Buffer.alloc(0);
  async function* stream(length: number, onBytes: (count: number) => void): AsyncGenerator<Buffer> {
    for (let left = length; left > 0; ) {
      if (rest.length === 0) {
        const next = await chunks.next();
        if (next.done) throw new FormatError('the archive ends too early');
        rest = next.value;
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
      if (length <= rest.length) {
        const taken = rest.subarray(0, length);
        rest = rest.subarray(length);
        return taken;
      }
      const parts: Buffer[] = [];
      for await (const part of stream(length, () => undefined)) parts.push(part);
      return Buffer.concat(parts);
    },
  };
}
