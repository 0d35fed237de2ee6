import { allProblems } from '../bundle/code-verification.js';
import { verifyCode } from '../bundle/verify-bundle.js';
import { isSound, type VerifyOptions } from '../signature/verify/verification.js';
import { checkStapledTicket } from '../ticket/check-stapled-ticket.js';
import type { PathVerification } from './path-verification.js';

/** Verifies a bundle, or the bundle of a main executable, with all nested code and the ticket stapled to it. */
export async function verifyStapledCode(path: string, options: VerifyOptions): Promise<PathVerification> {
  const code = await verifyCode(path, options);
  const ticketProblems = await checkStapledTicket(code, options);
  return {
    valid: code.valid && isSound(ticketProblems),
    authority: code.authority,
    problems: [...allProblems(code), ...ticketProblems],
  };
}
