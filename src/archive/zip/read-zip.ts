import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { FormatError } from '../../system/errors.js';
import {
  type ArchiveLink,
  checkEntryPath,
  foldedName,
  longestLink,
  makeLinks,
  staysInside,
} from '../links.js';
import { readingArchive } from '../malformed-archive.js';

/** Limits of the content of an archive. */
export interface ZipLimits {
  /** Bytes of all files together. */
  size: number;
  entries: number;
  /** Bytes of archive that each entry after the first 2,000 must have; unpacking takes longest for many tiny files. */
  bytesPerEntry?: number;
  /** Links with these targets are left out instead of refused. */
  ignoredLinks?: readonly string[];
}

/** Larger than any real release, and far smaller than a runner's disk. */
export const generous: ZipLimits = { size: 8 * 2 ** 30, entries: 200_000, bytesPerEntry: 2_500 };

/** Entries that an archive of any size may have. */
const entriesOfAnySize = 2_000;

const fileTypeMask = 0o170000;
const linkType = 0o120000;
const folderType = 0o040000;
const regularType = 0o100000;

/**
 * Unpacks an archive into an empty folder, with modes and symbolic links. Refuses names and links that lead outside,
 * and names that occur twice. Throws `FormatError` for an archive that cannot be unpacked completely; a failure of
 * this machine keeps its own error.
 */
export function extractZip(path: string, folder: string, limits: ZipLimits = generous): Promise<void> {
  return readingArchive(path, 'zip archive', async () => {
    const links: ArchiveLink[] = [];
    await visitEntries(path, limits, async (zip, entry, name) => {
      const kind = entryKind(entry);
      if (kind === 'link') {
        const target = await readLink(zip, entry);
        if (!limits.ignoredLinks?.includes(target)) links.push({ path: name, target });
      } else if (kind === 'folder') await mkdir(join(folder, name), { recursive: true });
      else if (kind === 'file') await extractFile(zip, entry, join(folder, name));
      else throw new FormatError(`${name} is neither a file, a folder nor a link`);
    });
    const outside = links.find((link) => !staysInside(link));
    if (outside !== undefined) {
      const target = JSON.stringify(outside.target);
      throw new FormatError(`the link ${outside.path} leads to ${target}, outside of the archive`);
    }
    await makeLinks(links, folder);
  });
}

/**
 * Calls `visit` with each entry and its checked name, without a trailing slash. Refuses unsafe names, names that occur
 * twice, encrypted entries, and archives beyond the limits. Throws as `extractZip` does.
 */
export function readEntries(path: string, limits: ZipLimits, visit: Visit): Promise<void> {
  return readingArchive(path, 'zip archive', () => visitEntries(path, limits, visit));
}

type Visit = (zip: ZipFile, entry: Entry, name: string) => Promise<void>;

async function visitEntries(path: string, limits: ZipLimits, visit: Visit): Promise<void> {
  const zip = await openPromise(path, { lazyEntries: true, strictFileNames: true, autoClose: false });
  try {
    await visitAll(zip, limits, visit);
  } finally {
    zip.close();
  }
}

async function visitAll(zip: ZipFile, limits: ZipLimits, visit: Visit): Promise<void> {
  const { entries, bytesPerEntry = 0 } = limits;
  const most = bytesPerEntry === 0 ? entries : entriesOfAnySize + zip.fileSize / bytesPerEntry;
  if (zip.entryCount > Math.min(entries, most)) {
    throw new FormatError(`the archive has too many entries for its size: ${zip.entryCount}`);
  }
  const seen = new Set<string>();
  let left = limits.size;
  for await (const entry of zip.eachEntry()) {
    const name = checkedName(entry, seen);
    left -= entry.uncompressedSize;
    if (left < 0) throw new FormatError(`the archive unpacks to more than ${limits.size} bytes`);
    await visit(zip, entry, name);
  }
}

/** Returns the kind of an entry. A file without a type was written by a program that stores none. */
export function entryKind({ externalFileAttributes, fileName }: Entry): 'file' | 'folder' | 'link' | 'other' {
  const type = (externalFileAttributes >>> 16) & fileTypeMask;
  if (type === linkType) return 'link';
  if (type === folderType || fileName.endsWith('/')) return 'folder';
  return type === regularType || type === 0 ? 'file' : 'other';
}

/** Returns the permissions of an entry; 0 where none are stored. */
export function entryMode({ externalFileAttributes }: Entry): number {
  return (externalFileAttributes >>> 16) & 0o777;
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

async function extractFile(zip: ZipFile, entry: Entry, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { flags: 'wx' }));
  const mode = entryMode(entry);
  await chmod(path, mode === 0 ? 0o644 : mode | 0o600);
}

/** Reads the target of a link entry. */
export async function readLink(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > longestLink) throw new FormatError(`${entry.fileName} is too long a link`);
  const chunks: Buffer[] = [];
  const collect = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await pipeline(await zip.openReadStreamPromise(entry), collect);
  return Buffer.concat(chunks).toString('utf8');
}
