import { appendFile, copyFile, truncate } from 'node:fs/promises';
import { replaceFile } from './files.js';

/** A file, or a copy of it, with a new end. */
export interface NewEnd {
  input: string;
  /** May be `input`. */
  output: string;
  /** Number of bytes to keep from the start. */
  keep: number;
  end: Buffer;
}

/** Writes the first bytes of a file and a new end. The output is replaced, never changed in place. */
export function replaceEnd({ input, output, keep, end }: NewEnd): Promise<void> {
  return replaceFile(output, async (temporary) => {
    await copyFile(input, temporary);
    await truncate(temporary, keep);
    await appendFile(temporary, end);
  });
}
