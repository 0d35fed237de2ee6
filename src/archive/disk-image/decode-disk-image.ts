import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import type { UnpackingBudget } from '../unpacking-budget.js';
import { type BlockTable, type Chunk, readBlockTables, sectorSize } from './block-table.js';
import { crc32OfZeros } from './crc32-of-zeros.js';
import { decompressChunk } from './decompress-chunk.js';

/** Bytes of the whole disk, with its free sectors. */
const largestDisk = 64 * 2 ** 30;
/** Bytes of a chunk when decoded; hdiutil writes chunks of 1 MiB. */
const largestChunk = 8 << 20;

/**
 * Decodes a disk image into the raw disk that it holds, a sparse file at `output`, and compares the checksums.
 * Throws `FormatError` when the image is malformed, larger than any real disk, or beyond the budget.
 */
export async function decodeDiskImage(
  source: ByteSource,
  output: string,
  budget: UnpackingBudget,
): Promise<void> {
  const tables = readBlockTables(source);
  const file = await open(output, 'wx', 0o600);
  try {
    await file.truncate(diskSize(tables, budget));
    for (const table of tables) await decodeTable(table, { source, file });
  } finally {
    await file.close();
  }
}

function diskSize(tables: readonly BlockTable[], budget: UnpackingBudget): number {
  let sectors = 0;
  for (const { kind, sector, sectorCount, length } of tables.flatMap(({ chunks }) => chunks)) {
    sectors = Math.max(sectors, sector + sectorCount);
    if (kind === 'zero' || kind === 'ignore') continue;
    const bytes = Math.max(sectorCount * sectorSize, length);
    if (bytes > largestChunk)
      throw new FormatError(`the disk image has a chunk of more than ${largestChunk} bytes`);
    budget.take(bytes);
  }
  if (sectors * sectorSize > largestDisk) {
    throw new FormatError(`the disk image decodes to more than ${largestDisk} bytes`);
  }
  return sectors * sectorSize;
}

async function decodeTable(
  { name, chunks, checksum }: BlockTable,
  { source, file }: { source: ByteSource; file: FileHandle },
): Promise<void> {
  let sum = 0;
  for (const chunk of chunks) {
    if (chunk.kind === 'ignore') continue;
    const bytes = await decodeChunk(chunk, source);
    if (bytes === null) sum = crc32OfZeros(chunk.sectorCount * sectorSize, sum);
    else {
      await file.write(bytes, 0, bytes.length, chunk.sector * sectorSize);
      sum = crc32(bytes, sum);
    }
  }
  if (checksum !== null && sum !== checksum) {
    throw new FormatError(`the partition ${JSON.stringify(name)} of the disk image is damaged (CRC-32)`);
  }
}

/** Null for zeros, which a sparse file has already. */
async function decodeChunk(chunk: Chunk, source: ByteSource): Promise<Buffer | null> {
  if (chunk.kind === 'zero' || chunk.kind === 'ignore') return null;
  const stored = source.read(chunk.offset, chunk.length);
  return decompressChunk(chunk.kind, stored, chunk.sectorCount * sectorSize);
}
