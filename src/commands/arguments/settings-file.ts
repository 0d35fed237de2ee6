import { readFile } from 'node:fs/promises';
import { InputError } from '../../system/errors.js';
import type { CommandOption } from '../command.js';
import { didYouMean } from './suggest-name.js';

/**
 * Reads a settings file: a JSON object whose members are named as options. The items of a list become lines.
 * Throws `InputError` for another form, and for a member that is not an option.
 */
export async function readSettingsFile(
  path: string,
  options: readonly CommandOption[],
): Promise<Record<string, string>> {
  const problem = (message: string, cause?: unknown): InputError =>
    new InputError('settings', `${path} ${message}`, {
      code: 'input-invalid',
      remedy: 'Write a JSON object whose members are options of release. Secrets come from the environment.',
      cause,
    });
  const value = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as unknown)
    .catch((cause: unknown) => {
      throw problem('cannot be read as JSON.', cause);
    });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw problem('is not a JSON object.');
  }
  const known = options.map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(value).map(([name, setting]) => {
      if (!known.includes(name)) {
        throw problem(`has a member '${name}', which is not an option.${didYouMean(name, known)}`);
      }
      return [name, Array.isArray(setting) ? setting.join('\n') : String(setting)];
    }),
  );
}
