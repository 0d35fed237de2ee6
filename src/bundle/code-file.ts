import { lstat } from 'node:fs/promises';
import { isMachO, readMachO } from '../macho/mach-o.js';
import { readSlices } from '../macho/universal.js';
import { withFile } from '../system/byte-source.js';
import { FormatError } from '../system/errors.js';

/** Mach-O files that are no programs or libraries but data: nobody signs them. */
const dataTypes: ReadonlySet<string> = new Set(['object', 'core', 'dsym', 'dylib-stub']);

/** Whether something is a plain file that begins as Mach-O does, broken or not. */
async function looksLikeCode(path: string): Promise<boolean> {
  return (await lstat(path)).isFile() && withFile(path, isMachO);
}

/** Whether something is a Mach-O file that can carry a signature. */
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
