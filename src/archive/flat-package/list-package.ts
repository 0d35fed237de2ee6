import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { withTemporaryFolder } from '../../system/files/files.js';
import type { ContentEntry, ContentRecord } from '../content.js';
import { listFolder } from '../list-folder.js';
import { ownArchiveBudgets } from '../unpacking-budget.js';
import { extractPackage } from './extract-package.js';

/** Payloads and scripts are in the package itself or, in a product, in its components. */
const installed = /^(?:.*?\/)?Payload\/(.+)$/;
const script = /^(?:.*?\/)?(Scripts\/.+)$/;

/**
 * Lists what a package that this run has made installs, by its path in the folder of the installation, and its scripts as `Scripts/NAME`. Omits
 * AppleDouble files: with them pkgbuild stores the extended attributes of a file. Throws `FormatError` when the package is
 * malformed.
 */
export function listPackage(path: string): Promise<ContentRecord> {
  return withTemporaryFolder(async (temporary) => {
    const [folder, scratch] = [join(temporary, 'members'), join(temporary, 'scratch')];
    await mkdir(folder);
    await extractPackage({ path, folder, scratch, budgets: ownArchiveBudgets });
    const record = new Map<string, ContentEntry>();
    for (const [member, entry] of await listFolder(folder)) {
      const name = (installed.exec(member) ?? script.exec(member))?.[1];
      if (name !== undefined) record.set(name, entry);
    }
    const known = new Set([...record.keys()].flatMap(withFolders));
    return new Map([...record].filter(([name]) => !isAppleDouble(name, known)));
  });
}

/** Returns a path and the folders that it is in. */
function withFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function isAppleDouble(path: string, known: ReadonlySet<string>): boolean {
  const { dir, base } = posix.parse(path);
  return base.startsWith('._') && known.has(posix.join(dir, base.slice(2)));
}
