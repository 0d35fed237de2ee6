import { appendFile, stat, truncate } from 'node:fs/promises';
import { copyToChange, replaceFile } from './files.js';

/** A file, or a copy of it, with a new end. */
export interface NewEnd {
  input: string;
  /** May be `input`. */
  output: string;
  /** Number of bytes to keep from the start. */
  keep: number;
  end: Buffer;
}

/** Writes the first bytes of a file and a new end, with the file's mode. The output is replaced, never changed in place. */
export async function replaceEnd({ input, output, keep, end }: NewEnd): Promise<void> {
  const { mode } = await stat(input);
  await replaceFile(
    output,
    async (temporary) => {
      await copyToChange(input, temporary);
      await truncate(temporary, keep);
      await appendFile(temporary, end);
    },
    { mode: mode & 0o7777 },
  );
}
