import { type Failure, InputError, ToolError } from '../errors.js';
import { explanationOf } from '../explain-system-error.js';

/**
 * Describes an output that cannot be written. `input` names its folder or file and is at fault, unless the disk is full,
 * which is a failure of the machine wherever it happens.
 */
export function outputNotWritable(input: string, path: string, cause: unknown): Failure {
  const explanation = explanationOf(cause);
  const reason = explanation === null ? '' : `: ${explanation.reason} (${explanation.name})`;
  if (explanation?.code === 'disk-full') {
    const { code, remedy } = explanation;
    return new ToolError(`${path} cannot be written${reason}.`, { code, remedy, cause });
  }
  return new InputError(input, `${input}: ${path} cannot be written${reason}.`, {
    code: 'output-not-writable',
    remedy: `Set ${input} to a path that this user may write to.`,
    cause,
  });
}
