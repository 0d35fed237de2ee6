import { allProblems } from '../bundle/code-verification.js';
import { verifyCode } from '../bundle/verify-bundle.js';
import type { VerifyOptions } from '../signature/verify/verification.js';
import type { Issue } from '../system/issue.js';
import { checkStapledTicket } from '../ticket/check-stapled-ticket.js';

export interface PathVerification {
  /** True without errors; warnings are allowed. */
  valid: boolean;
  /** Owner of the trusted root of the signature; null for an untrusted root or no signature. */
  authority: 'apple' | 'replay' | null;
  problems: Issue[];
}

/** Verifies a Mach-O file or a bundle, with all nested code and a stapled ticket, offline. */
export async function verifyPath(path: string, options: VerifyOptions): Promise<PathVerification> {
  const code = await verifyCode(path, options);
  const ticketProblems = await checkStapledTicket(code);
  return {
    valid: code.valid && ticketProblems.length === 0,
    authority: code.authority,
    problems: [...allProblems(code), ...ticketProblems],
  };
}
