import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from '../../system/files/files.js';
import { outputNotWritable } from '../../system/files/output-not-writable.js';

/** Error codes of a folder or disk that cannot be written. Source: errno(3). */
const unwritable = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
  'ENAMETOOLONG',
]);

/**
 * Writes a file of the output folder completely or not at all, and creates missing folders. Throws `output-not-writable`
 * when the folder cannot be written, and `disk-full`.
 */
export async function writeOutputFile(path: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, (temporary) => writeFile(temporary, content));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!unwritable.has(code)) throw error;
    throw outputNotWritable('output-directory', path, error);
  }
}
