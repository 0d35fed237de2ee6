import type { Log } from '../system/log.js';
import type { KnownSubmission } from './read-answers.js';

/**
 * Says when the notary still works on an archive of this name. The list of submissions has names, not hashes: whether
 * an open one is of the same bytes cannot be told, so it is said and not decided upon.
 */
export function warnOfOpenOnes(name: string, known: readonly KnownSubmission[], log: Log): void {
  const open = known.filter((submission) => submission.name === name && submission.status === 'In Progress');
  if (open.length === 0) return;
  const ids = open.map(({ id, createdDate }) => `${id} (${createdDate})`).join(', ');
  log.warning(
    `The notary still works on an earlier submission of ${name}: ${ids}. If it is of the same files, set submission-id to it instead of submitting again.`,
  );
}
