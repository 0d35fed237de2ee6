import { readPropertyList } from '../../property-list/read-property-list.js';
import { FormatError } from '../../system/errors.js';
import type { ByteSource } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';
import { readTrailer } from './disk-image.js';

/**
 * The block tables of a disk image. The trailer names a property list, whose `resource-fork` → `blkx` holds a table for
 * each partition. A table says which chunks of the data fork make up its sectors; all integers big-endian:
 *
 *   0 "mish"   8 u64 first sector   16 u64 sectors   24 u64 offset of its data   64 u32 checksum type (2: CRC-32)
 *   72 u32 checksum   200 u32 number of chunks   204 chunks of 40 bytes:
 *   0 u32 kind   8 u64 sector in the table   16 u64 sectors   24 u64 offset of the data   32 u64 its length
 *
 * Sources: libdmg-hfsplus, includes/dmg/dmg.h; checked against images by hdiutil of 2003 to 2022.
 */
export const sectorSize = 512;

/** How a chunk is stored. */
export type ChunkKind = 'zero' | 'raw' | 'ignore' | 'adc' | 'zlib' | 'bzip2' | 'lzfse' | 'xz';

export interface Chunk {
  kind: ChunkKind;
  /** First sector in the image, of 512 bytes. */
  sector: number;
  sectorCount: number;
  /** Of the stored bytes, in the file. */
  offset: number;
  length: number;
}

export interface BlockTable {
  /** E.g. `disk image (Apple_HFS : 4)`. */
  name: string;
  chunks: Chunk[];
  /** CRC-32 of the decoded bytes without ignored chunks; null when the table has none. */
  checksum: number | null;
}

const chunkKinds = new Map<number, ChunkKind>([
  [0x00000000, 'zero'],
  [0x00000001, 'raw'],
  [0x00000002, 'ignore'],
  [0x80000004, 'adc'],
  [0x80000005, 'zlib'],
  [0x80000006, 'bzip2'],
  [0x80000007, 'lzfse'],
  [0x80000008, 'xz'],
]);
const comment = 0x7ffffffe;
const terminator = 0xffffffff;

const field = { dataForkOffset: 24, plistOffset: 216, plistSize: 224 } as const;
const crc32Type = 2;
const tableHeaderSize = 204;
const chunkSize = 40;
/** The tables of an image of 100 GB have 10 MB. */
const mostPropertyListBytes = 64 << 20;

/** Reads the tables of a disk image, in their order. Throws `FormatError` when they are malformed. */
export function readBlockTables(source: ByteSource): BlockTable[] {
  const trailer = new StructView(readTrailer(source).bytes, {
    littleEndian: false,
    what: 'the end of the disk image',
  });
  const size = trailer.u64(field.plistSize);
  if (size > mostPropertyListBytes) throw new FormatError('the block tables of the disk image are too large');
  const bytes = source.read(trailer.u64(field.plistOffset), size);
  const dataFork = trailer.u64(field.dataForkOffset);
  return listedTables(readPropertyList(bytes, 'the resource fork of the disk image')).map(({ name, data }) =>
    readTable(data, name, dataFork),
  );
}

function listedTables(list: Record<string, unknown>): { name: string; data: Buffer }[] {
  const fork = list['resource-fork'];
  const tables = isRecord(fork) ? fork.blkx : undefined;
  if (!Array.isArray(tables)) throw new FormatError('the disk image has no block tables');
  return tables.map((table: unknown) => {
    if (!isRecord(table) || !(table.Data instanceof Uint8Array)) {
      throw new FormatError('a block table of the disk image has no data');
    }
    const name = table.Name ?? table.CFName;
    return { name: typeof name === 'string' ? name : '', data: Buffer.from(table.Data) };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readTable(data: Buffer, name: string, dataFork: number): BlockTable {
  const view = new StructView(data, { littleEndian: false, what: `the block table ${JSON.stringify(name)}` });
  if (view.text(0, 4) !== 'mish') throw new FormatError(`${JSON.stringify(name)} is not a block table`);
  const firstSector = view.u64(8);
  const dataOffset = dataFork + view.u64(24);
  const chunks: Chunk[] = [];
  for (let index = 0; index < view.u32(200); index++) {
    const at = tableHeaderSize + index * chunkSize;
    const type = view.u32(at);
    if (type === terminator) break;
    if (type === comment) continue;
    const kind = chunkKinds.get(type);
    if (kind === undefined) {
      throw new FormatError(`the disk image has a chunk of the unknown kind 0x${type.toString(16)}`, at);
    }
    chunks.push({
      kind,
      sector: firstSector + view.u64(at + 8),
      sectorCount: view.u64(at + 16),
      offset: dataOffset + view.u64(at + 24),
      length: view.u64(at + 32),
    });
  }
  return { name, chunks, checksum: view.u32(64) === crc32Type ? view.u32(72) : null };
}
