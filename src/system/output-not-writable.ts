import { InputError } from './errors.js';

/** Describes an output that cannot be written. `input` names its folder or file. */
export function outputNotWritable(input: string, path: string, cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new InputError(input, `${input}: ${path} cannot be written${code}.`, {
    code: 'output-not-writable',
    remedy: `Set ${input} to a path that this user may write to, on a disk with free space.`,
    cause,
  });
}
