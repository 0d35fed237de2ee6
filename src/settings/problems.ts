import { InputError } from '../system/errors.js';
import type { FailureCode } from '../system/failure-codes.js';

/** One input that cannot be used, and how to fix it. */
export interface InputProblem {
  input: string;
  message: string;
  remedy: string;
  code: FailureCode;
}

/** Makes one error of all problems, so that a user can fix them in one go. */
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
    `${problems.length} inputs cannot be used:\n${lines.join('\n')}`,
    { code: 'input-invalid', remedy: 'Correct each of the inputs listed.' },
  );
}
