import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';

/**
 * A fork, the bytes of a file in extents. All integers big-endian.
 *
 *   0 u64 size   8 u32 clump size   12 u32 blocks   16 eight extents: u32 first block, u32 blocks
 *
 * Further extents are in the extents B-tree. Source: TN1150, HFSPlusForkData.
 */
export interface Extent {
  firstBlock: number;
  blockCount: number;
}

export interface Fork {
  size: number;
  extents: Extent[];
}

export const forkSize = 80;
const extentsInFork = 8;

/** Reads fork data of 80 bytes. */
export function readFork(bytes: Buffer): Fork {
  const view = new StructView(bytes, { littleEndian: false, what: 'a fork of the HFS+ volume' });
  return { size: view.u64(0), extents: readExtents(view.part(16, extentsInFork * 8)) };
}

/** Reads eight extents; those without blocks end the list. */
export function readExtents(bytes: Buffer): Extent[] {
  const view = new StructView(bytes, { littleEndian: false, what: 'an extent of the HFS+ volume' });
  const extents = Array.from({ length: extentsInFork }, (_, index) => ({
    firstBlock: view.u32(index * 8),
    blockCount: view.u32(index * 8 + 4),
  }));
  return extents.filter(({ blockCount }) => blockCount > 0);
}

/** The bytes of a fork on `volume`. Reads throw `FormatError` when its extents are too short or outside the volume. */
export function forkSource(volume: ByteSource, blockSize: number, { size, extents }: Fork): ByteSource {
  return {
    size,
    read(offset, length) {
      if (offset < 0 || offset + length > size)
        throw new FormatError('a read beyond the end of a fork', offset);
      const parts: Buffer[] = [];
      let start = 0;
      for (const { firstBlock, blockCount } of extents) {
        const end = start + blockCount * blockSize;
        const from = Math.max(offset, start);
        const to = Math.min(offset + length, end);
        if (from < to) parts.push(volume.read(firstBlock * blockSize + from - start, to - from));
        start = end;
      }
      const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
      if (bytes.length !== length)
        throw new FormatError('a fork of the HFS+ volume has too few extents', offset);
      return bytes;
    },
  };
}
