import { Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { FormatError } from '../../system/errors.js';
import { type ByteSource, sliceOf, windowsOf } from '../../system/files/byte-source.js';
import { createFolderCount } from '../implied-folders.js';
import { checkEntryPath, foldedName, longestLink } from '../links.js';
import type { UnpackingBudget } from '../unpacking-budget.js';

/** An entry of a zip archive, its name checked and without a trailing slash. */
export interface ZipEntry {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'other';
  /** Permissions; 0 where none are stored. */
  mode: number;
  /** Yields the bytes when unpacked. Throws for a wrong size or checksum. */
  content(): AsyncGenerator<Buffer>;
}

const fileTypeMask = 0o170000;
const linkType = 0o120000;
const folderType = 0o040000;
const regularType = 0o100000;

/**
 * Lists the entries of an archive. Refuses unsafe names, names that occur twice, encrypted entries, and an archive beyond
 * the budget. Throws `FormatError`, or an error of yauzl or zlib for an archive that they cannot read.
 */
export async function readZipEntries(source: ByteSource, budget: UnpackingBudget): Promise<ZipEntry[]> {
  const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
    lazyEntries: true,
    strictFileNames: true,
  });
  const seen = new Set<string>();
  const countFolders = createFolderCount(budget);
  const entries: ZipEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    budget.take(entry.uncompressedSize);
    const [name, kind] = [checkedName(entry, seen), entryKind(entry)];
    countFolders({ name, isFolder: kind === 'folder' });
    entries.push({
      ...{ name, kind },
      mode: (entry.externalFileAttributes >>> 16) & 0o777,
      content: () => contentOf(zip, source, entry),
    });
  }
  return entries;
}

/** Returns the target of a link entry. */
export async function readLink({ name, content }: ZipEntry): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content()) {
    size += chunk.length;
    if (size > longestLink) throw new FormatError(`${name} is too long a link`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Gives yauzl the bytes without the detour over Node's thread pool, which takes longer than reading a small entry. */
class SourceReader extends RandomAccessReader {
  constructor(private readonly source: ByteSource) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    try {
      this.source.read(position, length).copy(buffer, offset);
    } catch (error) {
      queueMicrotask(() => done(error as Error));
      return;
    }
    queueMicrotask(() => done(null));
  }
}

/** Returns the kind of an entry. A file without a type was written by a program that stores none. */
function entryKind({ externalFileAttributes, fileName }: Entry): ZipEntry['kind'] {
  const type = (externalFileAttributes >>> 16) & fileTypeMask;
  if (type === linkType) return 'link';
  if (type === folderType || fileName.endsWith('/')) return 'folder';
  return type === regularType || type === 0 ? 'file' : 'other';
}

/** Checks a name further than yauzl, which refuses absolute names, backslashes and `..`. */
function checkedName(entry: Entry, seen: Set<string>): string {
  const name = entry.fileName.replace(/\/$/, '');
  checkEntryPath(name);
  if (entry.isEncrypted()) throw new FormatError(`${name} is encrypted`);
  if (seen.has(foldedName(name))) throw new FormatError(`${name} is in the archive twice`);
  seen.add(foldedName(name));
  return name;
}

/** Compression methods: APPNOTE.TXT, 4.4.5. */
const method = { stored: 0, deflated: 8 } as const;

/** Bytes up to which an entry is unpacked in one piece. */
const smallEntry = 1 << 20;

async function* contentOf(zip: ZipFile, source: ByteSource, entry: Entry): AsyncGenerator<Buffer> {
  const { fileName, compressedSize, compressionMethod, uncompressedSize } = entry;
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = sliceOf(source, fileDataStart, compressedSize);
  if (compressionMethod !== method.stored && compressionMethod !== method.deflated) {
    throw new FormatError(`${fileName} has the unsupported compression method ${compressionMethod}`);
  }
  const chunks = compressionMethod === method.stored ? windowsOf(packed) : inflated(packed, uncompressedSize);
  let size = 0;
  let sum = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > uncompressedSize) break;
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size !== uncompressedSize || sum !== entry.crc32) {
    throw new FormatError(`${fileName} does not have the size and checksum in the archive`);
  }
}

async function* inflated(packed: ByteSource, size: number): AsyncGenerator<Buffer> {
  if (Math.max(packed.size, size) <= smallEntry) {
    const bytes = packed.read(0, packed.size);
    yield inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
    return;
  }
  const stored = Readable.from(windowsOf(packed));
  const unpacked = createInflateRaw({ chunkSize: 1 << 18 });
  stored.once('error', (error) => unpacked.destroy(error)); // reading reports it
  stored.pipe(unpacked); // not pipeline(): under Node 24 it can wait for ever when it is stopped early
  try {
    for await (const chunk of unpacked) yield chunk as Buffer;
  } finally {
    unpacked.destroy();
    stored.destroy();
  }
}
