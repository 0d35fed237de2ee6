import type { FailureDetails } from '../errors.js';

/** Meaning of a text that one of Apple's tools prints. */
export interface Explanation extends Pick<FailureDetails, 'code' | 'remedy' | 'retryable'> {
  text: RegExp;
  /** TOOL is replaced by the name of the tool. */
  sentence: string;
}

/** Returns the remedy for a text that no explanation matches. */
export function unknownTextRemedy(tool: string): string {
  return `Read the last lines of ${tool}’s output. If they do not name a cause that you can fix, report them at https://github.com/go-notarize/go-notarize/issues`;
}
