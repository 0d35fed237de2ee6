import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../../system/errors.js';
import { type CommandArguments, type Terminal, usageError } from '../command.js';

/**
 * Returns the paths of a call as absolute paths.
 * Throws `usage` without any, and `file-not-found` for one that does not exist.
 */
export async function existingPaths(args: CommandArguments, terminal: Terminal): Promise<string[]> {
  if (args.positionals.length === 0) {
    throw usageError('path', 'There is no path.', 'Write one or more programs or apps after the command.');
  }
  const paths = args.positionals.map((path) => resolve(terminal.workingDirectory, path));
  for (const path of paths) await mustExist(path);
  return paths;
}

/** Throws `file-not-found` unless there is a file or folder. */
export async function mustExist(path: string): Promise<void> {
  try {
    await stat(path);
  } catch (cause) {
    throw new InputError('path', `There is no file or folder ${path}.`, {
      code: 'file-not-found',
      remedy: 'Check the path.',
      cause,
    });
  }
}
