import type { ByteSource } from '../../system/files/byte-source.js';
import { StructView } from '../../system/struct-view.js';
import type { UnpackingBudget } from '../unpacking-budget.js';
import { leafRecords } from './b-tree.js';
import { type Fork, forkSize, readFork } from './fork.js';

/**
 * The catalog of an HFS+ volume: a record for each file and folder. All integers big-endian.
 *
 *   key:    0 u32 id of the parent   4 u16 characters   6 name, UTF-16
 *   folder: 0 s16 1   8 u32 id   42 u16 mode
 *   file:   0 s16 2   8 u32 id   41 u8 flags of the owner   42 u16 mode   44 u32 inode of a hard link
 *           48 type and creator, 4 characters each   88 data fork   168 resource fork
 *
 * Source: TN1150, Catalog File; hfs, core/hfs_format.h.
 */
interface CatalogFolder {
  kind: 'folder';
  id: number;
  parent: number;
  name: string;
}

export interface CatalogFile {
  kind: 'file' | 'link';
  id: number;
  parent: number;
  name: string;
  /** Permission bits. */
  mode: number;
  /** True when the file system compresses its contents. */
  isCompressed: boolean;
  /** Of a hard link, the number of the file that has the contents. */
  inode: number | null;
  data: Fork;
  resource: Fork;
}

export type CatalogEntry = CatalogFolder | CatalogFile;

const recordKind = { folder: 1, file: 2 } as const;
const typeMask = 0o170000;
const linkType = 0o120000;
const compressedFlag = 0x20;
const hardLink = 'hlnkhfs+';

/** Reads the entries of the catalog in the order of its B-tree. Throws `FormatError` for more than the budget allows. */
export function readCatalog(catalog: ByteSource, budget: UnpackingBudget): CatalogEntry[] {
  const entries: CatalogEntry[] = [];
  for (const { key, data } of leafRecords(catalog)) {
    const kind = data.length >= 2 ? data.readInt16BE(0) : 0;
    if (kind !== recordKind.folder && kind !== recordKind.file) continue;
    budget.take(0);
    const { parent, name } = readKey(key);
    const view = new StructView(data, {
      littleEndian: false,
      what: `the catalog record of ${JSON.stringify(name)}`,
    });
    const id = view.u32(8);
    entries.push(
      kind === recordKind.folder ? { kind: 'folder', id, parent, name } : readFile(view, parent, name),
    );
  }
  return entries;
}

function readKey(key: Buffer): { parent: number; name: string } {
  const view = new StructView(key, { littleEndian: false, what: 'a key of the catalog' });
  const length = view.part(4, 2).readUInt16BE() * 2;
  const name = Buffer.from(view.part(6, length)).swap16().toString('utf16le');
  return { parent: view.u32(0), name };
}

function readFile(view: StructView, parent: number, name: string): CatalogFile {
  const mode = view.part(42, 2).readUInt16BE();
  return {
    kind: (mode & typeMask) === linkType ? 'link' : 'file',
    id: view.u32(8),
    parent,
    name,
    mode: mode & 0o777,
    isCompressed: (view.u8(41) & compressedFlag) !== 0,
    inode: view.part(48, 8).toString('latin1') === hardLink ? view.u32(44) : null,
    data: readFork(view.part(88, forkSize)),
    resource: readFork(view.part(168, forkSize)),
  };
}
