import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';
import { leafRecords } from './b-tree.js';
import { type Fork, forkSize, forkSource, readExtents, readFork } from './fork.js';

/**
 * An HFS+ volume. Its header is at byte 1024; all integers big-endian.
 *
 *   0 "H+" or "HX"   40 u32 block size   192 extents file   272 catalog file   352 attributes file (forks of 80 bytes)
 *
 * Source: TN1150, Volume Header.
 */
export interface HfsVolume {
  /** The catalog B-tree. */
  catalog: ByteSource;
  /** The attributes B-tree; empty where the volume has none. */
  attributes: ByteSource;
  /** The bytes of a file's fork. */
  open(file: number, kind: ForkKind, fork: Fork): ByteSource;
}

/** As the keys of the extents B-tree name them. */
type ForkKind = 'data' | 'resource';
const forkKinds = new Map<number, ForkKind>([
  [0x00, 'data'],
  [0xff, 'resource'],
]);

const headerOffset = 1024;
const headerSize = 512;
const fileId = { extents: 3, catalog: 4, attributes: 8 } as const;

/** Opens a volume. Throws `FormatError` when it is malformed. */
export function openHfsVolume(volume: ByteSource): HfsVolume {
  const view = new StructView(volume.read(headerOffset, headerSize), {
    littleEndian: false,
    what: 'the header of the HFS+ volume',
  });
  const blockSize = view.u32(40);
  if (blockSize < 512 || (blockSize & (blockSize - 1)) !== 0) {
    throw new FormatError('the HFS+ volume has blocks of an impossible size', headerOffset + 40);
  }
  const forkAt = (offset: number): Fork => readFork(view.part(offset, forkSize));
  const overflow = readOverflow(forkSource(volume, blockSize, forkAt(192)));
  const open = (file: number, kind: ForkKind, { size, extents }: Fork): ByteSource => {
    const further = overflow.get(overflowKey(file, kind)) ?? [];
    return forkSource(volume, blockSize, { size, extents: [...extents, ...further.flat()] });
  };
  return {
    catalog: open(fileId.catalog, 'data', forkAt(272)),
    attributes: open(fileId.attributes, 'data', forkAt(352)),
    open,
  };
}

/** Extents by fork, in order. Key of a record: u8 fork, u8 0, u32 file, u32 first block in the fork. */
function readOverflow(tree: ByteSource): Map<string, Fork['extents'][]> {
  const overflow = new Map<string, Fork['extents'][]>();
  for (const { key, data } of leafRecords(tree)) {
    const kind = forkKinds.get(key.readUInt8(0));
    if (kind === undefined || key.length < 10)
      throw new FormatError('the extents B-tree has a key that is none');
    const name = overflowKey(key.readUInt32BE(2), kind);
    overflow.set(name, [...(overflow.get(name) ?? []), readExtents(data)]);
  }
  return overflow;
}

function overflowKey(file: number, kind: ForkKind): string {
  return `${file} ${kind}`;
}
