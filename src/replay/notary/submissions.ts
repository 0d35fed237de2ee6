import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { NotaryLog, NotaryStatus } from '../../notary/notary.js';
import type { Clock } from '../../system/clock.js';
import type { UploadCredentials } from './check-authentication.js';
import type { Examination, Examiner } from './examine-archive.js';

/** A submission as the local notary stores it. */
export interface StoredSubmission {
  id: string;
  name: string;
  /** SHA-256 of the archive, as sent by the client. */
  sha256: string;
  createdDate: string;
  credentials: UploadCredentials;
  bucket: string;
  /** Contains a colon, as Apple's object keys do. */
  object: string;
  /** Path of the stored archive. */
  archive: string;
  /** Set once an archive is stored; later uploads are ignored. */
  isReceived: boolean;
  /** Authenticates the address of the log. */
  logSignature: string;
  verdict: Promise<Examination> | null;
  /** `In Progress` until the examination is over and the delay has passed. */
  status: NotaryStatus;
}

export interface SubmissionRules {
  clock: Clock;
  folder: string;
  /** Milliseconds from an upload to the verdict, at least. */
  delay: number;
  examine: Examiner;
  onVerdict: (verdict: Examination) => void;
  /** Aborted when the service ends. */
  closing: AbortSignal;
}

/** Makes a submission with credentials for its one object. */
export function newSubmission(
  request: { name: string; sha256: string },
  rules: SubmissionRules,
): StoredSubmission {
  const id = randomUUID();
  return {
    id,
    ...request,
    createdDate: rules.clock.now().toISOString(),
    credentials: {
      accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: randomBytes(120).toString('base64'),
    },
    bucket: 'replay-submissions',
    object: `replay/AROA:${id}`,
    archive: join(rules.folder, id),
    isReceived: false,
    logSignature: randomBytes(20).toString('hex'),
    verdict: null,
    status: 'In Progress',
  };
}

/** Starts the examination of an uploaded archive. */
export function startExamination(
  submission: StoredSubmission,
  uploadedSha256: string,
  { clock, delay, examine, onVerdict, closing }: SubmissionRules,
): void {
  const { archive, name, sha256 } = submission;
  const examined =
    uploadedSha256 === sha256
      ? examine(archive, name).catch((error) => refused(name, `The examination failed: ${error}`))
      : Promise.resolve(refused(name, 'The SHA-256 of the upload is not that of the submission.'));
  submission.verdict = Promise.all([examined, clock.sleep(delay, closing)]).then(([verdict]) => {
    onVerdict(verdict);
    submission.status = verdict.status;
    return verdict;
  });
  // Rejects only when the service closes, after its last client.
  submission.verdict.catch(() => undefined);
}

function refused(path: string, message: string): Examination {
  return {
    status: 'Invalid',
    statusSummary: 'Archive contains critical validation errors',
    statusCode: 4000,
    ticketContents: null,
    issues: [{ severity: 'error', code: null, path, message, docUrl: null, architecture: null }],
  };
}

/** Returns developer_log.json, format 1. */
export function logOf(submission: StoredSubmission, verdict: Examination): NotaryLog {
  return {
    logFormatVersion: 1,
    jobId: submission.id,
    status: verdict.status,
    statusSummary: verdict.statusSummary,
    statusCode: verdict.statusCode,
    archiveFilename: submission.name,
    uploadDate: submission.createdDate,
    sha256: submission.sha256,
    ticketContents: verdict.ticketContents,
    issues: verdict.issues,
  };
}
