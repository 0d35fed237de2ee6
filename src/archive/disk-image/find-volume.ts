import { type ByteSource, sliceOf } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';
import { sectorSize } from './block-table.js';

/** The file system of a volume, as far as it matters here. */
type VolumeKind = 'hfs-plus' | 'apfs' | 'unknown';

export interface Volume {
  kind: VolumeKind;
  source: ByteSource;
}

/**
 * Finds the first volume of a raw disk that Apple's file systems are on: by a GUID partition table, by an Apple partition
 * map, or at the start of a disk without partitions. Without one the volume is the disk itself, `unknown`.
 *
 *   GPT, sector 1, little-endian:   0 "EFI PART"   72 u64 sector of the entries   80 u32 their number   84 u32 their size;
 *                                   an entry: 0 type GUID   32 u64 first sector   40 u64 last sector
 *   Apple partition map, big-endian: block 0: 0 "ER"   2 u16 block size; from block 1 on one entry a block:
 *                                   0 "PM"   4 u32 number of entries   8 u32 first block   12 u32 blocks   48 type
 *
 * Sources: UEFI specification 2.10, 5.3; Inside Macintosh: Devices, 3-22.
 */
export function findVolume(disk: ByteSource): Volume {
  const partitions = [...guidPartitions(disk), ...applePartitions(disk), disk];
  const volumes = partitions.map((source) => ({ source, kind: volumeKind(source) }));
  return volumes.find(({ kind }) => kind !== 'unknown') ?? { source: disk, kind: 'unknown' };
}

/** Offsets of the signatures: TN1150 for HFS+, Apple File System Reference (`nx_magic`) for APFS. */
function volumeKind(source: ByteSource): VolumeKind {
  if (textAt(source, 1024, 2) === 'H+' || textAt(source, 1024, 2) === 'HX') return 'hfs-plus';
  return textAt(source, 32, 4) === 'NXSB' ? 'apfs' : 'unknown';
}

/** Partition tables have up to 128 entries. */
const mostPartitions = 128;

function guidPartitions(disk: ByteSource): ByteSource[] {
  if (textAt(disk, sectorSize, 8) !== 'EFI PART') return [];
  const header = new StructView(disk.read(sectorSize, sectorSize), {
    littleEndian: true,
    what: 'the partition table',
  });
  const [start, count, size] = [header.u64(72) * sectorSize, header.u32(80), header.u32(84)];
  const entries = Array.from({ length: Math.min(count, mostPartitions) }, (_, index) => start + index * size);
  return entries.flatMap((offset) => {
    if (offset + 128 > disk.size) return [];
    const entry = new StructView(disk.read(offset, 128), { littleEndian: true, what: 'the partition table' });
    const [first, last] = [entry.u64(32), entry.u64(40)];
    return partition(disk, first * sectorSize, (last - first + 1) * sectorSize);
  });
}

function applePartitions(disk: ByteSource): ByteSource[] {
  if (textAt(disk, 0, 2) !== 'ER') return [];
  const blockSize = disk.read(2, 2).readUInt16BE();
  const found: ByteSource[] = [];
  for (let index = 1; index <= mostPartitions; index++) {
    if (textAt(disk, index * blockSize, 2) !== 'PM') break;
    const entry = disk.read(index * blockSize, 16);
    found.push(...partition(disk, entry.readUInt32BE(8) * blockSize, entry.readUInt32BE(12) * blockSize));
  }
  return found;
}

/** No partition where it would be empty or lie outside the disk. */
function partition(disk: ByteSource, offset: number, size: number): ByteSource[] {
  return offset > 0 && size > 0 && offset + size <= disk.size ? [sliceOf(disk, offset, size)] : [];
}

function textAt(source: ByteSource, offset: number, length: number): string {
  return offset + length > source.size ? '' : source.read(offset, length).toString('latin1');
}
