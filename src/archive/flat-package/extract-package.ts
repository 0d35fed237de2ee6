import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, inflateSync } from 'node:zlib';
import { FormatError } from '../../system/errors.js';
import { type ByteSource, bytesOf, sliceOf, windowsOf, withFile } from '../../system/files/byte-source.js';
import { extractCpio } from '../cpio/extract-cpio.js';
import { createFileWriter } from '../file-writer.js';
import { type ArchiveBudgets, createBudgets, type UnpackingBudget } from '../unpacking-budget.js';
import { decodePbzx, isPbzx } from '../xz/pbzx.js';
import { readTable } from './flat-package.js';
import { type Member, type MemberData, readMembers } from './members.js';

export interface PackageRequest {
  path: string;
  /** Empty folder for the members; what is installed is extracted to a folder `Payload`, scripts to `Scripts`. */
  folder: string;
  /** Path of a file that does not exist yet: a payload while it is decoded, removed before this returns. */
  scratch: string;
  /** Default: by the size of the package. */
  budgets?: ArchiveBudgets;
}

/** Members that are archives of their own: what is installed, and the scripts that run before and after. */
const archives: readonly string[] = ['Payload', 'Scripts'];
/** Apple's tools store these as they are, since they are compressed already; others need not. */
const asStored = 'application/octet-stream';

/**
 * Extracts an installer package, payloads and scripts included, and compares the checksums of its members.
 * Throws `FormatError` when the package is malformed.
 */
export async function extractPackage({ path, folder, scratch, budgets }: PackageRequest): Promise<void> {
  await withFile(path, async (source) => {
    const { table, heap } = readTable(source);
    const { decoded: stored, files: unpacked } = budgets ?? createBudgets(source.size);
    const writer = createFileWriter(folder);
    for (const member of readMembers(table)) {
      if (member.kind === 'directory') writer.makeFolder(member.path);
      if (member.kind !== 'file' || member.data === null) continue;
      stored.take(member.data.length);
      const bytes = storedBytes(source, heap, member.data);
      checkChecksum(bytes, member, member.data);
      const isArchive = archives.includes(basename(member.path));
      if (isArchive && member.data.encoding === asStored) {
        await extractArchive(
          { name: path, stored: bytes, scratch, budget: unpacked },
          join(folder, member.path),
        );
        continue;
      }
      unpacked.take(Math.max(member.data.size, bytes.size));
      const decoded = await decodeMember(bytes, member.path, member.data);
      if (!isArchive) await writer.writeFile(member.path, [decoded], 0);
      else {
        const archive = { name: path, stored: bytesOf(decoded), scratch, budget: unpacked };
        await extractArchive(archive, join(folder, member.path));
      }
    }
  });
}

function storedBytes(source: ByteSource, heap: number, { offset, length }: MemberData): ByteSource {
  return sliceOf(source, heap + offset, length);
}

const algorithms: readonly string[] = ['sha1', 'sha256', 'sha512', 'md5'];
function checkChecksum(stored: ByteSource, { path }: Member, { checksum }: MemberData): void {
  if (checksum === null) return;
  if (!algorithms.includes(checksum.algorithm)) {
    throw new FormatError(`${path} in the package has a checksum of the unknown kind ${checksum.algorithm}`);
  }
  const hash = createHash(checksum.algorithm);
  for (const window of windowsOf(stored)) hash.update(window);
  if (hash.digest('hex') !== checksum.value) throw new FormatError(`${path} in the package is damaged`);
}

async function decodeMember(
  stored: ByteSource,
  path: string,
  { encoding, size }: MemberData,
): Promise<Buffer> {
  const bytes = stored.read(0, stored.size);
  try {
    if (encoding === asStored) return bytes;
    if (encoding === 'application/x-gzip') return inflateSync(bytes, { maxOutputLength: Math.max(1, size) });
    if (encoding === 'application/x-bzip2') {
      const { decodeBzip2 } = await import('../bzip2/decode-bzip2.js');
      return await decodeBzip2(bytes, size);
    }
  } catch (cause) {
    throw new FormatError(`${path} in the package cannot be decompressed: ${(cause as Error).message}`);
  }
  throw new FormatError(`${path} in the package has the unknown encoding ${encoding}`);
}

interface PackedArchive {
  /** Path of the package. */
  name: string;
  stored: ByteSource;
  scratch: string;
  budget: UnpackingBudget;
}

/** A payload is a cpio archive, by gzip, by pbzx or as it is. */
async function extractArchive(
  { name, stored, scratch, budget }: PackedArchive,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const isGzip = stored.size >= 2 && stored.read(0, 2).equals(Buffer.from([0x1f, 0x8b]));
  if (!isGzip && !isPbzx(stored)) return extractCpio(stored, folder, budget);
  const most = budget.left();
  const bounded = (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> => atMost(most, chunks);
  try {
    await (isGzip
      ? gunzip(stored, bounded, scratch)
      : pipeline(decodePbzx(stored), bounded, createWriteStream(scratch)));
    await withFile(scratch, (archive) => extractCpio(archive, folder, budget), name);
  } finally {
    await rm(scratch, { force: true });
  }
}

async function gunzip(
  stored: ByteSource,
  bounded: (chunks: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>,
  output: string,
): Promise<void> {
  try {
    const unpack = createGunzip({ chunkSize: 1 << 18 });
    await pipeline(Readable.from(windowsOf(stored)), unpack, bounded, createWriteStream(output));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (!code?.startsWith('Z_')) throw cause;
    throw new FormatError(`a payload of the package cannot be decompressed: ${message}`);
  }
}

/** Passes chunks on up to this number of bytes. */
async function* atMost(most: number, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw new FormatError(`a payload of the package has more than ${most} bytes`);
    yield chunk;
  }
}
