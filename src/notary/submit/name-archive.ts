import { copyFile, link } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { sha256OfFile } from '../../system/files/digest-file.js';

/** Digits of the hash in a name, as many as git shows of its hashes. */
const shownDigits = 12;

/**
 * Gives an archive a name for the notary in another folder: `NAME-DIGITS.EXTENSION` with the first digits of its SHA-256.
 * The notary's list has names but no hashes, and so shows which submissions have the same bytes. Returns the path.
 */
export async function nameArchive(archive: string, folder: string): Promise<string> {
  const extension = extname(archive);
  const digits = (await sha256OfFile(archive)).slice(0, shownDigits);
  const named = join(folder, `${basename(archive, extension)}-${digits}${extension}`);
  try {
    await link(archive, named);
  } catch {
    await copyFile(archive, named); // on another file system, or on one without hard links
  }
  return named;
}
