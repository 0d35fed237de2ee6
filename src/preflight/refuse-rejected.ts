import { RejectedError } from '../system/errors.js';
import type { Issue } from '../system/issue.js';

/** Throws `preflight-failed` with the first error among the findings of the preflight, if there is one. */
export function refuseRejected(issues: readonly Issue[]): void {
  const error = issues.find(({ severity }) => severity === 'error');
  if (error === undefined) return;
  throw new RejectedError(`The notary would reject this: ${error.message}`, {
    code: 'preflight-failed',
    remedy: error.remedy,
    issues,
  });
}
