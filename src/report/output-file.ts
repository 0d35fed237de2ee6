import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../system/errors.js';
import { replaceFile } from '../system/files.js';

/** What the file system says when the place is at fault and not we. Source: errno(3). */
const placeIsAtFault = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
  'ENAMETOOLONG',
]);

/**
 * Writes a file of the output folder whole or not at all; missing folders are made. Throws `InputError`
 * (`output-not-writable`) when the folder does not let it.
 */
export async function writeOutputFile(path: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, (temporary) => writeFile(temporary, content));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!placeIsAtFault.has(code)) throw error;
    throw new InputError('output-directory', `${path} cannot be written (${code}).`, {
      code: 'output-not-writable',
      remedy: 'Give output-directory a folder that this user can write to and that has room.',
      cause: error,
    });
  }
}
