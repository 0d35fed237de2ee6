import { allProblems } from '../bundle/code-verification.js';
import { verifyCode } from '../bundle/verify-bundle.js';
import type { VerifyOptions } from '../signature/verify/verification.js';
import type { Issue } from '../system/issue.js';

export interface PathVerification {
  /** Whether nothing is wrong; warnings do not count. */
  valid: boolean;
  /** Whose root the signature leads to; null when it leads to none that is trusted, or there is none. */
  authority: 'apple' | 'replay' | null;
  problems: Issue[];
}

/** Verifies a Mach-O file or a bundle, with all code inside, offline. */
export async function verifyPath(path: string, options: VerifyOptions): Promise<PathVerification> {
  const code = await verifyCode(path, options);
  return { valid: code.valid, authority: code.authority, problems: allProblems(code) };
}
