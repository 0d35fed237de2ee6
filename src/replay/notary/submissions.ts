import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { NotaryLog, NotaryStatus } from '../../notary/notary.js';
import type { Clock } from '../../system/clock.js';
import type { Examination, Examiner } from './examine-archive.js';
import type { UploadCredentials } from './check-authentication.js';

/** A submission as the local notary keeps it. */
export interface KeptSubmission {
  id: string;
  name: string;
  /** Of the archive, as the client says. */
  sha256: string;
  createdDate: string;
  credentials: UploadCredentials;
  bucket: string;
  /** Has a colon in it, as Apple's object keys have. */
  object: string;
  /** Where the archive is kept. */
  archive: string;
  /** Whether it is there: what comes later is not looked at. */
  isReceived: boolean;
  /** Of the address of the log. */
  logSignature: string;
  verdict: Promise<Examination> | null;
  /** Known once the examination is over and the set delay has passed. */
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

/** Credentials for one object, as the notary gives them away with a new submission. */
export function newSubmission(
  request: { name: string; sha256: string },
  rules: SubmissionRules,
): KeptSubmission {
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
    archive: join(rules.folder, `${id}.zip`),
    isReceived: false,
    logSignature: randomBytes(20).toString('hex'),
    verdict: null,
    status: 'In Progress',
  };
}

/** Starts the examination of what has been uploaded. */
export function startExamination(
  submission: KeptSubmission,
  uploadedSha256: string,
  { clock, delay, examine, onVerdict, closing }: SubmissionRules,
): void {
  const { archive, name, sha256 } = submission;
  const judged =
    uploadedSha256 === sha256
      ? examine(archive, name).catch((error) => refused(name, `The examination failed: ${error}`))
      : Promise.resolve(refused(name, 'The SHA-256 of the upload is not that of the submission.'));
  submission.verdict = Promise.all([judged, clock.sleep(delay, closing)]).then(([verdict]) => {
    onVerdict(verdict);
    submission.status = verdict.status;
    return verdict;
  });
  // Rejects only when the service ends; nobody is left then to hear of it.
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

/** developer_log.json, format 1. */
export function logOf(submission: KeptSubmission, verdict: Examination): NotaryLog {
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
