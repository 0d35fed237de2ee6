import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FormatError } from '../../system/errors.js';
import { withTemporaryFolder } from '../../system/files/files.js';
import type { ContentEntry, ContentRecord } from '../content.js';
import { listFolder } from '../list-folder.js';
import { ownArchiveBudgets } from '../unpacking-budget.js';
import { extractDiskImage } from './extract-disk-image.js';

/** Folders that macOS makes at the root of a volume. */
const systemFolders: readonly string[] = ['.fseventsd', '.Trashes', '.Spotlight-V100', '.TemporaryItems'];

/**
 * Lists the files and links of a disk image that this run has made with their hashes. HFS+ stores decomposed names; those in the list are
 * composed. Throws `FormatError` when the image is malformed or not opened.
 */
export function listDiskImage(path: string): Promise<ContentRecord> {
  return withTemporaryFolder(async (temporary) => {
    const [folder, scratch] = [join(temporary, 'contents'), join(temporary, 'scratch')];
    await mkdir(folder);
    const image = await extractDiskImage({ path, folder, scratch, budgets: ownArchiveBudgets });
    if (!image.opened) throw new FormatError(`the disk image cannot be opened: ${image.reason}`);
    const links = image.entries.flatMap(({ path: name, target }): [string, ContentEntry][] =>
      target === undefined ? [] : [[name, { kind: 'link', target }]],
    );
    const entries = [...(await listFolder(folder)), ...links];
    const own = entries.filter(([name]) => !systemFolders.includes(name.split('/')[0] ?? ''));
    return new Map(own.map(([name, entry]) => [name.normalize('NFC'), entry]));
  });
}
