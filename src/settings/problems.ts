import { InputError } from '../system/errors.js';
import type { FailureCode } from '../system/failure-codes.js';
import type { InputName } from './inputs.js';

export interface InputProblem {
  input: InputName;
  message: string;
  remedy: string;
  code: FailureCode;
}

/** One error for all problems, so that a user mends them in one go. */
export function failWith(problems: readonly InputProblem[]): InputError {
  const [first] = problems;
  if (first && problems.length === 1) {
    return new InputError(first.input, `${first.input}: ${first.message}`, {
      code: first.code,
      remedy: first.remedy,
    });
  }
  const lines = problems.map(({ input, message, remedy }) => `  ${input}: ${message} ${remedy}`);
  return new InputError(
    problems.map(({ input }) => input).join(', '),
    `${problems.length} settings cannot be used:\n${lines.join('\n')}`,
    { code: 'input-invalid', remedy: 'Correct each of the settings listed.' },
  );
}
