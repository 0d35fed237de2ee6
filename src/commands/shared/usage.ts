import { InputError } from '../../system/errors.js';

/** A command was called with an option it cannot use. */
export function usage(option: string, message: string, remedy: string): InputError {
  return new InputError(option, message, { code: 'usage', remedy });
}
