import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { ByteSource } from '../../system/byte-source.js';
import { FormatError } from '../../system/errors.js';
import {
  type ArchiveLink,
  checkEntryPath,
  foldedName,
  longestLink,
  makeLinks,
  staysInside,
} from '../links.js';

/** First bytes of an entry, or of an empty archive: APPNOTE.TXT, 4.3.7 and 4.3.16. */
const zipMagics: ReadonlySet<number> = new Set([0x504b0304, 0x504b0506]);

/** Reports whether bytes begin as a zip archive does. */
export function isZip(source: ByteSource): boolean {
  return source.size >= 4 && zipMagics.has(source.read(0, 4).readUInt32BE(0));
}

/** Bounds for what an archive may unpack to. */
export interface ZipLimits {
  /** Bytes, all files together. */
  size: number;
  entries: number;
  /** Links to these places are left out, not refused. */
  ignoredLinks?: readonly string[];
}

/** Well beyond any release, and well below what fills a disk. */
export const generous: ZipLimits = { size: 8 * 2 ** 30, entries: 200_000 };

const fileTypeMask = 0o170000;
const linkType = 0o120000;
const folderType = 0o040000;
const regularType = 0o100000;

/**
 * Unpacks an archive into an empty folder, with modes and symbolic links. Names that lead outside, links that do, and
 * names that come twice are refused. Throws `FormatError` for every archive that cannot be unpacked whole; where this
 * machine is the reason, what it says.
 */
export async function extractZip(path: string, folder: string, limits: ZipLimits = generous): Promise<void> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, strictFileNames: true, autoClose: false });
    try {
      await extractAll(zip, folder, limits);
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof FormatError || isTroubleHere(error)) throw error;
    throw new FormatError(`the archive cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** What no archive is to blame for: it is not there, or the disk, the permissions or the limits here are in the way. */
const troubles = new Set([
  'ENOENT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EMFILE',
  'ENFILE',
]);

function isTroubleHere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && troubles.has(String(error.code));
}

async function extractAll(zip: ZipFile, folder: string, limits: ZipLimits): Promise<void> {
  if (zip.entryCount > limits.entries) throw new FormatError(`the archive has ${zip.entryCount} entries`);
  const seen = new Set<string>();
  const links: ArchiveLink[] = [];
  let left = limits.size;
  for await (const entry of zip.eachEntry()) {
    const name = checkedName(entry, seen);
    left -= entry.uncompressedSize;
    if (left < 0) throw new FormatError(`the archive unpacks to more than ${limits.size} bytes`);
    const type = (entry.externalFileAttributes >>> 16) & fileTypeMask;
    if (type === linkType) {
      const target = await readLink(zip, entry);
      if (!limits.ignoredLinks?.includes(target)) links.push({ path: name, target });
    } else if (type === folderType || entry.fileName.endsWith('/'))
      await mkdir(join(folder, name), { recursive: true });
    else if (type === regularType || type === 0) await extractFile(zip, entry, join(folder, name));
    else throw new FormatError(`${name} is neither a file, a folder nor a link`);
  }
  // Last, so that nothing is ever written through a link.
  const outside = links.find((link) => !staysInside(link));
  if (outside !== undefined) {
    const target = JSON.stringify(outside.target);
    throw new FormatError(`the link ${outside.path} leads to ${target}, outside of the archive`);
  }
  await makeLinks(links, folder);
}

/** yauzl refuses absolute names, backslashes and `..`; what is left is what a file system makes of a name. */
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
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  await chmod(path, mode === 0 ? 0o644 : mode | 0o600);
}

async function readLink(zip: ZipFile, entry: Entry): Promise<string> {
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
