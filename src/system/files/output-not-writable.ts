import { InputError } from '../errors.js';
import { explanationOf } from '../explain-system-error.js';

/** Describes an output that cannot be written. `input` names its folder or file. */
export function outputNotWritable(input: string, path: string, cause: unknown): InputError {
  const explanation = explanationOf(cause);
  const reason = explanation === null ? '' : `: ${explanation.reason} (${explanation.name})`;
  return new InputError(input, `${input}: ${path} cannot be written${reason}.`, {
    code: explanation?.code === 'disk-full' ? 'disk-full' : 'output-not-writable',
    remedy: `Set ${input} to a path that this user may write to, on a disk with free space.`,
    cause,
  });
}
