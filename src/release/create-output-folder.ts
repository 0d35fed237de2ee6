import { access, constants, mkdir } from 'node:fs/promises';
import { outputNotWritable } from '../system/files/output-not-writable.js';
import type { SetUpContext } from './context.js';

/** Creates the output folder before any work. Throws `output-not-writable`. */
export async function createOutputFolder({
  settings: { outputDirectory },
}: Pick<SetUpContext, 'settings'>): Promise<void> {
  try {
    await mkdir(outputDirectory, { recursive: true });
    await access(outputDirectory, constants.W_OK);
  } catch (cause) {
    throw outputNotWritable('output-directory', outputDirectory, cause);
  }
}
