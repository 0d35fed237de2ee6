import { rm } from 'node:fs/promises';
import { withFile } from '../../system/files/byte-source.js';
import type { VolumeEntry } from '../hfs-plus/extract-hfs-plus.js';
import { extractHfsPlus } from '../hfs-plus/extract-hfs-plus.js';
import { type ArchiveBudgets, createBudgets } from '../unpacking-budget.js';
import { decodeDiskImage } from './decode-disk-image.js';
import { isEncryptedDiskImage } from './disk-image.js';
import { findVolume } from './find-volume.js';

/** The contents of a disk image, or the reason why it was not opened. */
export type DiskImageContents =
  | { opened: true; entries: VolumeEntry[] }
  | { opened: false; reason: 'encrypted' | 'apfs' | 'unknown-file-system' };

export interface DiskImageRequest {
  path: string;
  /** Empty folder for the files of the volume. */
  folder: string;
  /** Path of a file that does not exist yet: the raw disk, removed before this returns. */
  scratch: string;
  /** Default: by the size of the image. */
  budgets?: ArchiveBudgets;
}

/**
 * Copies the files of an HFS+ volume in a disk image to a folder. Images that are encrypted, or hold another file system,
 * are not opened. Throws `FormatError` when the image is malformed.
 */
export async function extractDiskImage({
  path,
  folder,
  scratch,
  budgets,
}: DiskImageRequest): Promise<DiskImageContents> {
  try {
    const limits = await withFile(path, async (source) => {
      if (isEncryptedDiskImage(source)) return null;
      const { decoded, files } = budgets ?? createBudgets(source.size);
      await decodeDiskImage(source, scratch, decoded);
      return files;
    });
    if (limits === null) return { opened: false, reason: 'encrypted' };
    return await withFile(
      scratch,
      async (disk) => {
        const { kind, source } = findVolume(disk);
        if (kind === 'hfs-plus')
          return { opened: true, entries: await extractHfsPlus(source, folder, limits) };
        return { opened: false, reason: kind === 'apfs' ? 'apfs' : 'unknown-file-system' };
      },
      path,
    );
  } finally {
    await rm(scratch, { force: true });
  }
}
