import type { InputProblem } from '../problems.js';
import { type InputReader, splitCommand } from '../read-text.js';
import type { InputDefinition } from './input-type.js';

/** Inputs about tickets, the smoke test, and when a release fails. */
export const finishInputs = [
  {
    name: 'staple',
    description: 'auto: staple the ticket to apps, disk images and packages. off: never.',
    default: 'auto',
    choices: ['auto', 'off'],
  },
  {
    name: 'smoke-test',
    description:
      'Command to run on each signed program, on macOS: before the upload or, in the reusable workflow, in a last job that has no secrets. {} is replaced by the path of the program. It runs without a shell, and must end with exit code 0 within two minutes.',
    default: '',
    example: '{} --version',
  },
  {
    name: 'fail-on',
    description: 'rejected: a rejection fails the job. never: a rejection is only reported.',
    default: 'rejected',
    choices: ['rejected', 'never'],
  },
] as const satisfies readonly InputDefinition[];

export interface FinishSettings {
  staple: boolean;
  /** A command with its arguments, in which `{}` is the program; null for none. */
  smokeTest: string[] | null;
  failOn: 'rejected' | 'never';
}

type Name = (typeof finishInputs)[number]['name'];

export function parseFinish(text: InputReader<Name>, problems: InputProblem[]): FinishSettings {
  return {
    staple: text('staple') === 'auto',
    smokeTest: parseSmokeTest(text('smoke-test'), problems),
    failOn: text('fail-on') === 'never' ? 'never' : 'rejected',
  };
}

function parseSmokeTest(text: string, problems: InputProblem[]): string[] | null {
  const command = splitCommand(text);
  if (command?.length === 0) return null;
  if (command?.some((word) => word.includes('{}'))) return command;
  problems.push({
    input: 'smoke-test',
    code: 'input-invalid',
    message: command ? 'it has no {} for the path of the program.' : 'a quote in it is not closed.',
    remedy: 'Write a command with {} in place of the program, e.g. {} --version.',
  });
  return null;
}
