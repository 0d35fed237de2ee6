import { crc32, deflateSync } from 'node:zlib';
import { build } from 'plist';

/** Writes disk images for tests: one partition over the whole disk, in zlib chunks. Source of the layout: block-table.ts. */
const sectorSize = 512;
const chunkSectors = 64;

export interface ImageOptions {
  /** Replaces the CRC-32 of the partition. */
  checksum?: number;
  /** Changes the stored chunks, e.g. to damage them. */
  alter?: (stored: Buffer) => Buffer;
  /** Kind of all chunks; they are deflated whatever it is. */
  kind?: number;
}

/** A disk image of a raw disk, whose size is rounded up to whole sectors. */
export function diskImage(
  raw: Buffer,
  { checksum, alter = (bytes) => bytes, kind = 0x80000005 }: ImageOptions = {},
): Buffer {
  const disk = Buffer.concat([raw, Buffer.alloc(-raw.length & (sectorSize - 1))]);
  const sectors = disk.length / sectorSize;
  const stored: Buffer[] = [];
  const chunks: Buffer[] = [];
  let offset = 0;
  for (let sector = 0; sector < sectors; sector += chunkSectors) {
    const bytes = alter(
      deflateSync(disk.subarray(sector * sectorSize, (sector + chunkSectors) * sectorSize)),
    );
    chunks.push(
      chunk(kind, {
        sector,
        sectors: Math.min(chunkSectors, sectors - sector),
        offset,
        length: bytes.length,
      }),
    );
    stored.push(bytes);
    offset += bytes.length;
  }
  chunks.push(chunk(0xffffffff, { sector: sectors, sectors: 0, offset, length: 0 }));
  return diskImageOf({ stored: Buffer.concat(stored), chunks, sectors, checksum: checksum ?? crc32(disk) });
}

/** A disk image of these chunks, which are at their offsets in `stored`. */
export function diskImageOf({
  stored,
  chunks,
  sectors,
  checksum,
}: {
  stored: Buffer;
  chunks: readonly Buffer[];
  sectors: number;
  checksum: number;
}): Buffer {
  const table = Buffer.concat([tableHeader(sectors, checksum, chunks.length), ...chunks]);
  const list = build({
    'resource-fork': {
      blkx: [{ Attributes: '0x0050', ID: '0', Name: 'whole disk (Apple_HFS : 0)', Data: table }],
    },
  });
  return Buffer.concat([stored, Buffer.from(list), trailer(stored.length, Buffer.byteLength(list), sectors)]);
}

function tableHeader(sectors: number, checksum: number, chunks: number): Buffer {
  const header = Buffer.alloc(204);
  header.write('mish', 0, 'latin1');
  header.writeUInt32BE(1, 4);
  header.writeBigUInt64BE(BigInt(sectors), 16);
  header.writeUInt32BE(2, 64);
  header.writeUInt32BE(32, 68);
  header.writeUInt32BE(checksum, 72);
  header.writeUInt32BE(chunks, 200);
  return header;
}

/** The entry of a chunk in a block table. */
export function chunk(
  kind: number,
  place: { sector: number; sectors: number; offset: number; length: number },
): Buffer {
  const bytes = Buffer.alloc(40);
  bytes.writeUInt32BE(kind, 0);
  for (const [index, value] of [place.sector, place.sectors, place.offset, place.length].entries()) {
    bytes.writeBigUInt64BE(BigInt(value), 8 + index * 8);
  }
  return bytes;
}

function trailer(plistOffset: number, plistSize: number, sectors: number): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.write('koly', 0, 'latin1');
  bytes.writeUInt32BE(4, 4);
  bytes.writeUInt32BE(512, 8);
  bytes.writeBigUInt64BE(BigInt(plistOffset), 32);
  bytes.writeBigUInt64BE(BigInt(plistOffset), 216);
  bytes.writeBigUInt64BE(BigInt(plistSize), 224);
  bytes.writeBigUInt64BE(BigInt(sectors), 492);
  return bytes;
}
