import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, inflateSync } from 'node:zlib';
import { type ByteSource, sliceOf, withFile } from '../../system/byte-source.js';
import { FormatError } from '../../system/errors.js';
import { extractCpio } from '../cpio/extract-cpio.js';
import { decodePbzx, isPbzx } from '../xz/pbzx.js';
import { readTable } from './flat-package.js';
import { type Member, type MemberData, readMembers } from './members.js';

export interface PackageRequest {
  path: string;
  /** Empty folder for the members; what is installed is extracted to a folder `Payload`, scripts to `Scripts`. */
  folder: string;
  /** Path of a file that does not exist yet: a payload while it is decoded, removed before this returns. */
  scratch: string;
}

/** Members that are archives of their own: what is installed, and the scripts that run before and after. */
const archives: readonly string[] = ['Payload', 'Scripts'];
/** Everything else in a package is small: property lists, scripts' resources, pictures and licences. */
const mostMemberBytes = 256 << 20;
const mostPayloadBytes = 16 * 2 ** 30;

/**
 * Extracts an installer package, payloads and scripts included, and compares the checksums of its members.
 * Throws `FormatError` when the package is malformed.
 */
export async function extractPackage({ path, folder, scratch }: PackageRequest): Promise<void> {
  await withFile(path, async (source) => {
    const { table, heap } = readTable(source);
    for (const member of readMembers(table)) {
      const place = join(folder, member.path);
      if (member.kind === 'directory') await mkdir(place, { recursive: true });
      if (member.kind !== 'file' || member.data === null) continue;
      await mkdir(dirname(place), { recursive: true });
      const stored = storedBytes(source, heap, member.data);
      checkChecksum(stored, member, member.data);
      if (archives.includes(basename(member.path)) && member.data.encoding === 'application/octet-stream') {
        await extractArchive(stored, place, scratch);
      } else await writeFile(place, await decodeMember(stored, member.path, member.data), { flag: 'wx' });
    }
  });
}

function storedBytes(source: ByteSource, heap: number, { offset, length }: MemberData): ByteSource {
  return sliceOf(source, heap + offset, length);
}

const algorithms: readonly string[] = ['sha1', 'sha256', 'sha512', 'md5'];
const windowSize = 1 << 20;

function checkChecksum(stored: ByteSource, { path }: Member, { checksum }: MemberData): void {
  if (checksum === null) return;
  if (!algorithms.includes(checksum.algorithm)) {
    throw new FormatError(`${path} in the package has a checksum of the unknown kind ${checksum.algorithm}`);
  }
  const hash = createHash(checksum.algorithm);
  for (let offset = 0; offset < stored.size; offset += windowSize) {
    hash.update(stored.read(offset, Math.min(windowSize, stored.size - offset)));
  }
  if (hash.digest('hex') !== checksum.value) throw new FormatError(`${path} in the package is damaged`);
}

async function decodeMember(
  stored: ByteSource,
  path: string,
  { encoding, size }: MemberData,
): Promise<Buffer> {
  if (stored.size > mostMemberBytes || size > mostMemberBytes) {
    throw new FormatError(`${path} in the package is larger than ${mostMemberBytes} bytes`);
  }
  const bytes = stored.read(0, stored.size);
  try {
    if (encoding === 'application/octet-stream') return bytes;
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

/** A payload is a cpio archive, by gzip, by pbzx or as it is. */
async function extractArchive(stored: ByteSource, folder: string, scratch: string): Promise<void> {
  await mkdir(folder);
  const isGzip = stored.size >= 2 && stored.read(0, 2).equals(Buffer.from([0x1f, 0x8b]));
  if (!isGzip && !isPbzx(stored)) return extractCpio(stored, folder);
  try {
    await (isGzip
      ? gunzip(stored, scratch)
      : pipeline(decodePbzx(stored), bounded, createWriteStream(scratch)));
    await withFile(scratch, (archive) => extractCpio(archive, folder));
  } finally {
    await rm(scratch, { force: true });
  }
}

async function gunzip(stored: ByteSource, output: string): Promise<void> {
  const windows = function* (): Generator<Buffer> {
    for (let offset = 0; offset < stored.size; offset += windowSize) {
      yield stored.read(offset, Math.min(windowSize, stored.size - offset));
    }
  };
  try {
    await pipeline(Readable.from(windows()), createGunzip(), bounded, createWriteStream(output));
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || !String(cause.code).startsWith('Z_')) throw cause;
    throw new FormatError(`a payload of the package cannot be decompressed: ${cause.message}`);
  }
}

/** Passes chunks on as long as they are no more than any payload. */
async function* bounded(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mostPayloadBytes) {
      throw new FormatError(`a payload of the package has more than ${mostPayloadBytes} bytes`);
    }
    yield chunk;
  }
}
