import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { ByteSource } from '../../system/byte-source.js';
import { FormatError } from '../../system/errors.js';
import { type BlockTable, type Chunk, readBlockTables, sectorSize } from './block-table.js';
import { decompressChunk } from './decompress-chunk.js';

/** Bounds for what a disk image may decode to, in bytes. */
export interface DiskImageLimits {
  /** The whole disk, with its free sectors. */
  disk: number;
  /** One chunk; hdiutil writes chunks of 1 MiB. */
  chunk: number;
}

const diskImageLimits: DiskImageLimits = { disk: 64 * 2 ** 30, chunk: 64 * 2 ** 20 };

/**
 * Decodes a disk image into the raw disk that it holds, a sparse file at `output`, and compares the checksums.
 * Throws `FormatError` when the image is malformed or larger than `limits`.
 */
export async function decodeDiskImage(
  source: ByteSource,
  output: string,
  limits: DiskImageLimits = diskImageLimits,
): Promise<void> {
  const tables = readBlockTables(source);
  const file = await open(output, 'wx', 0o600);
  try {
    await file.truncate(diskSize(tables, limits));
    for (const table of tables) await decodeTable(table, { source, file });
  } finally {
    await file.close();
  }
}

function diskSize(tables: readonly BlockTable[], limits: DiskImageLimits): number {
  let sectors = 0;
  for (const { kind, sector, sectorCount, length } of tables.flatMap(({ chunks }) => chunks)) {
    sectors = Math.max(sectors, sector + sectorCount);
    const isStored = kind !== 'zero' && kind !== 'ignore';
    if (isStored && Math.max(sectorCount * sectorSize, length) > limits.chunk) {
      throw new FormatError(`the disk image has a chunk of more than ${limits.chunk} bytes`);
    }
  }
  if (sectors * sectorSize > limits.disk) {
    throw new FormatError(`the disk image decodes to more than ${limits.disk} bytes`);
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
    if (bytes === null) sum = crcOfZeros(chunk.sectorCount * sectorSize, sum);
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

const zeros = Buffer.alloc(1 << 20);

function crcOfZeros(length: number, start: number): number {
  let sum = start;
  for (let left = length; left > 0; left -= zeros.length) {
    sum = crc32(left < zeros.length ? zeros.subarray(0, left) : zeros, sum);
  }
  return sum;
}
