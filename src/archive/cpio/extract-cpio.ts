import { FormatError } from '../../system/errors.js';
import { type ByteSource, sliceOf, windowsOf } from '../../system/files/byte-source.js';
import { createFileWriter } from '../file-writer.js';
import { createFolderCount } from '../implied-folders.js';
import { type ArchiveLink, checkEntryPath, longestLink, makeLinks, staysInside } from '../links.js';
import type { UnpackingBudget } from '../unpacking-budget.js';

/**
 * A cpio archive: entries with an ASCII header, a name that a NUL ends, and contents; the last is `TRAILER!!!`.
 *
 *   odc,  76 bytes, octal:  0 "070707"   18 mode, 6   59 name size, 6   65 file size, 11            no padding
 *   newc, 110 bytes, hex:   0 "070701"   14 mode, 8   54 file size, 8   94 name size, 8   name and contents padded to 4
 *
 * Source: cpio(5).
 */
interface Layout {
  headerSize: number;
  radix: 8 | 16;
  mode: readonly [number, number];
  nameSize: readonly [number, number];
  fileSize: readonly [number, number];
  alignment: 1 | 4;
}

const layouts: Readonly<Record<string, Layout>> = {
  '070707': { headerSize: 76, radix: 8, mode: [18, 6], nameSize: [59, 6], fileSize: [65, 11], alignment: 1 },
  '070701': { headerSize: 110, radix: 16, mode: [14, 8], nameSize: [94, 8], fileSize: [54, 8], alignment: 4 },
};

const trailer = 'TRAILER!!!';
const typeMask = 0o170000;
const folderType = 0o040000;
const regularType = 0o100000;
const linkType = 0o120000;
const longestName = 4096;

interface Entry {
  name: string;
  mode: number;
  contents: { offset: number; size: number };
}

/**
 * Extracts a cpio archive into an empty folder, with modes. Links that lead outside are left out, as are devices.
 * Throws `FormatError` when the archive is malformed or beyond the budget.
 */
export async function extractCpio(
  archive: ByteSource,
  folder: string,
  budget: UnpackingBudget,
): Promise<void> {
  const links: ArchiveLink[] = [];
  const writer = createFileWriter(folder);
  const countFolders = createFolderCount(budget);
  for (const { name, mode, contents } of entriesOf(archive)) {
    budget.take(contents.size);
    const path = name.replace(/^\.?\/+/, '').replace(/\/$/, '');
    if (path === '' || path === '.') continue;
    checkEntryPath(path);
    countFolders({ name: path, isFolder: (mode & typeMask) === folderType });
    if ((mode & typeMask) === folderType) writer.makeFolder(path);
    else if ((mode & typeMask) === linkType) {
      if (contents.size > longestLink) throw new FormatError(`the link ${path} is too long`);
      links.push({ path, target: archive.read(contents.offset, contents.size).toString('utf8') });
    } else if ((mode & typeMask) === regularType) {
      const bytes = windowsOf(sliceOf(archive, contents.offset, contents.size));
      await writer.writeFile(path, bytes, mode & 0o777);
    }
  }
  await makeLinks(links.filter(staysInside), folder);
}

function* entriesOf(archive: ByteSource): Generator<Entry> {
  let offset = 0;
  for (;;) {
    const layout = layouts[archive.read(offset, 6).toString('latin1')];
    if (layout === undefined)
      throw new FormatError('the cpio archive has an entry of an unknown format', offset);
    const header = archive.read(offset, layout.headerSize).toString('latin1');
    const field = ([start, width]: readonly [number, number]): number => {
      const value = Number.parseInt(header.slice(start, start + width), layout.radix);
      if (Number.isNaN(value))
        throw new FormatError('the cpio archive has a header without a number', offset);
      return value;
    };
    const nameSize = field(layout.nameSize);
    if (nameSize < 1 || nameSize > longestName)
      throw new FormatError('the cpio archive has a name too long', offset);
    const nameEnd = offset + layout.headerSize + nameSize;
    const name = archive.read(offset + layout.headerSize, nameSize - 1).toString('utf8');
    if (name === trailer) return;
    const start = aligned(nameEnd, layout.alignment);
    const size = field(layout.fileSize);
    yield { name, mode: field(layout.mode), contents: { offset: start, size } };
    offset = aligned(start + size, layout.alignment);
  }
}

function aligned(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}
