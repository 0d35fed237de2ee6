import { lstat, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type ArchiveBudgets, createBudgets } from '../archive/unpacking-budget.js';
import { type ContainerKind, containerKind } from '../artifact/artifact-kind.js';
import { isBundle } from '../bundle/bundle.js';
import { isCode } from '../bundle/code-file.js';
import { programWithoutLinks } from '../bundle/framework-links.js';
import { readSignableBundle } from '../bundle/read-code-tree.js';
import { FormatError } from '../system/errors.js';
import { withTemporaryFolder } from '../system/files/files.js';

/** Why a disk image was not opened. */
export type NotOpened = 'encrypted' | 'apfs' | 'unknown-file-system';

/** The contents of a container in a folder, or the reason why it was not opened. */
export type ContainerContents = { inside: Nesting } & (
  | { folder: string; notOpened: null }
  | { folder: null; notOpened: NotOpened }
);

/** The containers around a file, and what those at each depth may unpack to. */
export interface Nesting {
  /** Number of containers around it. */
  depth: number;
  /**
   * The budgets at each depth, shared by all containers there and as large as those of the outermost one: real contents
   * are compressed once, and many small archives in one another cannot multiply them.
   */
  budgets: readonly ArchiveBudgets[];
}

/** Containers in containers are opened so far; real ones are nested twice: an app in an image in a zip. */
const deepestContainer = 3;

/**
 * Extracts a container into a temporary folder for the time that `use` runs. `nesting` comes from the `inside` of the
 * container around it; a reader is loaded when it is used. Throws `FormatError` when the container is malformed, nested
 * too deep or beyond the budgets.
 */
export async function withContents<T>(
  { path, kind, nesting }: { path: string; kind: ContainerKind; nesting?: Nesting | undefined },
  use: (contents: ContainerContents) => Promise<T>,
): Promise<T> {
  const { depth, budgets } = nesting ?? (await outermost(path));
  const own = budgets[depth];
  if (own === undefined) {
    throw new FormatError(
      `${basename(path)} is inside ${depth} other archives, and only ${deepestContainer} in one another are opened`,
    );
  }
  const inside = { depth: depth + 1, budgets };
  return withTemporaryFolder(async (temporary) => {
    const folder = join(temporary, 'contents');
    const scratch = join(temporary, 'scratch');
    await mkdir(folder);
    if (kind === 'dmg') {
      const { extractDiskImage } = await import('../archive/disk-image/extract-disk-image.js');
      const image = await extractDiskImage({ path, folder, scratch, budgets: own });
      if (!image.opened) return use({ inside, folder: null, notOpened: image.reason });
    } else if (kind === 'zip') {
      const { extractZip } = await import('../archive/zip/read-zip.js');
      await extractZip(path, folder, own.files);
    } else if (kind === 'tar.gz') {
      const { extractTarGz } = await import('../archive/tar/read-tar-gz.js');
      await extractTarGz(path, folder, own.files);
    } else {
      const { extractPackage } = await import('../archive/flat-package/extract-package.js');
      await extractPackage({ path, folder, scratch, budgets: own });
    }
    return use({ inside, folder, notOpened: null });
  });
}

async function outermost(path: string): Promise<Nesting> {
  const { size } = await stat(path);
  return { depth: 0, budgets: Array.from({ length: deepestContainer }, () => createBudgets(size)) };
}

/**
 * The outermost programs, bundles and containers below a folder, sorted by name. Links are not followed. A package of its
 * own parts is passed over: what it installs is found in its payload.
 */
export async function findArtifacts(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      found.push(...((await isProgramBundle(path)) ? [path] : await findArtifacts(path)));
    else if (entry.isFile() && (await isArtifact(path))) found.push(path);
  }
  return found;
}

async function isArtifact(path: string): Promise<boolean> {
  if ((await lstat(path)).size === 0) return false;
  return (await isCode(path)) || (await containerKind(path)) !== null;
}

/** A plain folder may have an Info.plist in it, and a bundle of resources has no program. A framework without links has one. */
async function isProgramBundle(path: string): Promise<boolean> {
  if (extname(path) === '') return false;
  if (!(await isBundle(path))) return (await programWithoutLinks(path)) !== null;
  try {
    await readSignableBundle(path);
    return true;
  } catch (error) {
    if (error instanceof FormatError) return (await programWithoutLinks(path)) !== null;
    throw error;
  }
}
