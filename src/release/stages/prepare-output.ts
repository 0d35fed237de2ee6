import { access, constants, mkdir } from 'node:fs/promises';
import { InputError } from '../../system/errors.js';
import type { Context } from '../context.js';

/** Creates the output folder before any work. Throws `output-not-writable`. */
export async function prepareOutput({ settings }: Context): Promise<void> {
  try {
    await mkdir(settings.outputDirectory, { recursive: true });
    await access(settings.outputDirectory, constants.W_OK);
  } catch (cause) {
    throw new InputError(
      'output-directory',
      `output-directory: ${settings.outputDirectory} cannot be written.`,
      {
        code: 'output-not-writable',
        remedy: 'Choose a folder that this user may write to.',
        cause,
      },
    );
  }
}
