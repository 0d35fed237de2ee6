import { lstat, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isBundle } from '../bundle/bundle.js';
import { sha256OfFile } from '../system/files/digest-file.js';
import { isInside } from '../system/files/file-names.js';

/** A file or app that a run has put into its output folder. */
export interface WrittenFile {
  path: string;
  isApp: boolean;
  /** Lower-case hex; null for an app, and for a file of a run that ended before its last byte was written. */
  sha256: string | null;
}

/** Returns false for a file that was replaced, and for one outside of the output folder, also by a link. */
export async function isUnchanged(
  { path, isApp, sha256 }: WrittenFile,
  outputDirectory: string,
): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return false;
  if (!isInside(await realpath(dirname(path)), await realpath(outputDirectory))) return false;
  if (isApp) return found.isDirectory() && (await isBundle(path));
  return found.isFile() && (sha256 === null || sha256 === (await sha256OfFile(path)));
}
