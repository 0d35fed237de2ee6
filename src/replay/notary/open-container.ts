import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { extractZip } from '../../archive/zip/read-zip.js';
import type { ContainerKind } from '../../artifact/artifact-kind.js';
import { withContents } from '../../inspect/container-contents.js';
import { withTemporaryFolder } from '../../system/files.js';

/**
 * Extracts a container into a temporary folder for the time that `use` runs; null for an image with another file system
 * than HFS+, which only Apple's notary reads. A disk image may also be a zip archive with the trailer of an image, as the
 * replay of a release with Apple's tools makes it on other systems. Throws `FormatError`.
 */
export async function openContainer<T>(
  container: { path: string; kind: ContainerKind; depth: number },
  use: (folder: string | null) => Promise<T>,
): Promise<T> {
  if (container.kind !== 'dmg' || !(await isReadableZip(container.path)))
    return withContents(container, ({ folder }) => use(folder));
  return withTemporaryFolder(async (temporary) => {
    const folder = join(temporary, 'contents');
    await mkdir(folder);
    await extractZip(container.path, folder, asInImages);
    return use(folder);
  });
}

/** Disk images contain a link to the folder into which users drag the app. */
const asInImages = { ignoredLinks: ['/Applications'] };

async function isReadableZip(path: string): Promise<boolean> {
  const { openPromise } = await import('yauzl');
  try {
    (await openPromise(path)).close();
    return true;
  } catch {
    return false;
  }
}
