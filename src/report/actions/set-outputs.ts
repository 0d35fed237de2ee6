import { reportFailure } from '../report-failure.js';
import type * as runnerCommands from './runner-commands.js';

/** Sets outputs of the step. Returns why that failed, with a remedy, e.g. on a full disk; null after all are set. */
export function setOutputs(
  outputs: Readonly<Record<string, string>>,
  { setOutput }: Pick<typeof runnerCommands, 'setOutput'>,
): string | null {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return null;
  } catch (error) {
    const { message, remedy } = reportFailure(error);
    return `The outputs of this step were not written. ${message} ${remedy}`;
  }
}
