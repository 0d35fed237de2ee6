import { posix } from 'node:path';
import { FormatError } from '../../system/errors.js';
import { type ByteSource, bytesOf, windowsOf } from '../../system/files/byte-source.js';
import { createFileWriter } from '../file-writer.js';
import { type ArchiveLink, checkEntryPath, longestLink, makeLinks, staysInside } from '../links.js';
import type { UnpackingBudget } from '../unpacking-budget.js';
import { type CatalogEntry, type CatalogFile, readCatalog } from './catalog.js';
import { readCompressedFile, readCompressionAttributes } from './compressed-file.js';
import { type HfsVolume, openHfsVolume } from './volume.js';

/** A file, folder or symbolic link of a volume, by its path from the root. */
export interface VolumeEntry {
  path: string;
  kind: 'file' | 'folder' | 'link';
  /** Target of a symbolic link, which may lead outside the volume. */
  target?: string;
}

const rootId = 2;
/** Folders and files that the file system keeps for itself. Source: TN1150, Hard Links and Journal; hfs, core/hfs_format.h. */
const hardLinkFolder = '\0\0\0\0HFS+ Private Data';
const privateNames: readonly string[] = [
  hardLinkFolder,
  '.HFS+ Private Directory Data\r',
  '.journal',
  '.journal_info_block',
];

/**
 * Copies the files of an HFS+ volume to an empty folder, with modes. Symbolic links that lead outside the volume are
 * listed and not made. Returns all entries, parents first. Throws `FormatError` when the volume is malformed, has names
 * that a file system cannot hold, or exceeds the budget.
 */
export async function extractHfsPlus(
  source: ByteSource,
  folder: string,
  budget: UnpackingBudget,
): Promise<VolumeEntry[]> {
  const volume = openHfsVolume(source);
  const entries = readCatalog(volume.catalog, budget);
  const readers = createContentReader(volume, entries);
  const writer = createFileWriter(folder);
  const links: ArchiveLink[] = [];
  const listed: VolumeEntry[] = [];
  for (const { path, entry } of withPaths(entries)) {
    if (entry.kind === 'folder') {
      writer.makeFolder(path);
      listed.push({ path, kind: 'folder' });
    } else if (entry.kind === 'link') {
      const target = readers.open(entry, longestLink).read(0, checkedLength(entry)).toString('utf8');
      links.push({ path, target });
    } else {
      const contents = readers.open(entry, budget.left());
      budget.take(contents.size, 0);
      await writer.writeFile(path, windowsOf(contents), entry.mode);
      listed.push({ path, kind: 'file' });
    }
  }
  await makeLinks(links.filter(staysInside), folder);
  return [...listed, ...links.map((link) => ({ ...link, kind: 'link' as const }))];
}

function checkedLength({ name, data }: CatalogFile): number {
  if (data.size <= longestLink) return data.size;
  throw new FormatError(`the link ${JSON.stringify(name)} has a target of ${data.size} bytes`);
}

/** Lists entries with their paths, parents first, without those that the file system keeps for itself. */
function withPaths(entries: readonly CatalogEntry[]): { path: string; entry: CatalogEntry }[] {
  const children = new Map<number, CatalogEntry[]>();
  for (const entry of entries) {
    const siblings = children.get(entry.parent);
    if (siblings) siblings.push(entry);
    else children.set(entry.parent, [entry]);
  }
  const found: { path: string; entry: CatalogEntry }[] = [];
  const pending = [{ path: '', id: rootId }];
  const visited = new Set<number>();
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    if (visited.has(parent.id)) throw new FormatError('a folder of the HFS+ volume contains itself');
    visited.add(parent.id);
    for (const entry of children.get(parent.id) ?? []) {
      if (privateNames.includes(entry.name)) continue;
      const path = posix.join(parent.path, posixName(entry.name));
      checkEntryPath(path);
      found.push({ path, entry });
      if (entry.kind === 'folder') pending.push({ path, id: entry.id });
    }
  }
  return found;
}

/** HFS+ allows a slash in a name and POSIX a colon; macOS shows one as the other. */
function posixName(name: string): string {
  const shown = name.replaceAll('/', ':');
  checkEntryPath(shown);
  return shown;
}

/** Opens the contents of files, including hard links and files that the file system has compressed. */
function createContentReader(
  volume: HfsVolume,
  entries: readonly CatalogEntry[],
): { open: (file: CatalogFile, mostBytes: number) => ByteSource } {
  const inodeFolder = entries.find(({ name }) => name === hardLinkFolder)?.id;
  const inodes = new Map(
    entries.flatMap((entry) =>
      entry.parent === inodeFolder && entry.kind === 'file' ? [[entry.name, entry] as const] : [],
    ),
  );
  let attributes: Map<number, Buffer> | undefined;
  return {
    open(file, mostBytes) {
      const owner = file.inode === null ? file : inodes.get(`iNode${file.inode}`);
      if (owner === undefined)
        throw new FormatError(`the hard link ${JSON.stringify(file.name)} leads to no file`);
      if (!owner.isCompressed) return volume.open(owner.id, 'data', owner.data);
      attributes ??= readCompressionAttributes(volume.attributes);
      const attribute = attributes.get(owner.id);
      if (attribute === undefined) {
        throw new FormatError(`${JSON.stringify(file.name)} is compressed, and its attribute is missing`);
      }
      const fork = volume.open(owner.id, 'resource', owner.resource);
      return bytesOf(readCompressedFile(attribute, fork, mostBytes));
    },
  };
}
