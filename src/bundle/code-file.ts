import { lstat } from 'node:fs/promises';
import { isMachO, readMachO } from '../macho/mach-o.js';
import { readSlices } from '../macho/universal.js';
import { FormatError } from '../system/errors.js';
import { withFile } from '../system/files/byte-source.js';

/** Types of Mach-O files that are data, not code: codesign does not sign them. */
const dataTypes: ReadonlySet<string> = new Set(['object', 'core', 'dsym', 'dylib-stub']);

/** Reports whether a path is a regular file with the first bytes of a Mach-O file, valid or not. */
async function looksLikeCode(path: string): Promise<boolean> {
  return (await lstat(path)).isFile() && withFile(path, isMachO);
}

/** Reports whether a path is a Mach-O file that can carry a signature. */
export async function isCode(path: string): Promise<boolean> {
  if (!(await looksLikeCode(path))) return false;
  try {
    return await withFile(path, (source) =>
      readSlices(source).some(({ source: slice }) => !dataTypes.has(readMachO(slice).fileType)),
    );
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}
