import type { Log } from '../../system/log.js';
import type { SubmissionObserver } from '../notary.js';
import type { KnownSubmission } from '../read-answers.js';

/**
 * Returns the id of an open submission of this name whose upload an earlier report records, or null. The name contains a
 * part of the archive's hash, so the bytes are the same. Other open submissions may have no archive: they are reported
 * to the observer, and the archive is submitted again.
 */
export async function chooseOpenSubmission(
  archive: { name: string; known: readonly KnownSubmission[] },
  observer: Pick<SubmissionObserver, 'isUploaded' | 'onOther'>,
  log: Log,
): Promise<string | null> {
  const open = archive.known.filter(({ name, status }) => name === archive.name && status === 'In Progress');
  const uploaded = open.find(({ id }) => observer.isUploaded?.(id));
  for (const { id, name, createdDate } of open) {
    if (id !== uploaded?.id) await observer.onOther?.({ id, name, createdDate, cause: 'earlier' });
  }
  if (!uploaded) return null;
  log.info(
    `Submission ${uploaded.id} of the same archive is open. Waiting for it instead of submitting again.`,
  );
  return uploaded.id;
}
