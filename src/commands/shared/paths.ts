import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '../../system/errors.js';
import type { Given, Terminal } from './command.js';
import { usage } from './usage.js';

/** The paths a command was given, absolute; throws `usage` without any and `file-not-found` for one that is not there. */
export async function existingPaths(given: Given, terminal: Terminal): Promise<string[]> {
  if (given.positionals.length === 0) {
    throw usage('path', 'No path is given.', 'Name one or more programs or apps after the command.');
  }
  const paths = given.positionals.map((path) => resolve(terminal.workingDirectory, path));
  for (const path of paths) await mustExist(path);
  return paths;
}

async function mustExist(path: string): Promise<void> {
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
