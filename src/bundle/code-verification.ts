import type { Verification } from '../signature/verify/verification.js';
import type { Issue } from '../system/issue.js';

/** The result of verifying a Mach-O file or a bundle, with everything inside. */
export interface CodeVerification extends Verification {
  path: string;
  /** The Mach-O file that carries the signature; null when there is none. */
  executable: string | null;
  /** Code inside that has signatures of its own. `valid` covers all of it, `problems` this code alone. */
  nested: readonly CodeVerification[];
}

/** Returns the problems of code and of all code inside. */
export function allProblems({ problems, nested }: CodeVerification): Issue[] {
  return [...problems, ...nested.flatMap(allProblems)];
}
