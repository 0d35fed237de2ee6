import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isSigned } from './check-authentication.js';
import { type Answer, emptyAnswer, jsonAnswer, storageError } from './notary-answers.js';
import type { State } from './notary-state.js';
import { logOf, type StoredSubmission, type SubmissionRules, startExamination } from './submissions.js';

/** Simulates S3 for the local notary: receives archives and serves logs. */

/** Milliseconds for which upload credentials are valid. Source: Notary API reference, NewSubmissionResponse. */
const credentialsLife = 12 * 3_600_000;

/** Answers PutObject: checks the signature, then stores the bytes, whose hash must be the signed one. */
export async function receiveUpload(
  request: IncomingMessage,
  address: string,
  state: State,
): Promise<Answer> {
  const submission = [...state.submissions.values()].find(
    ({ bucket, object }) => address === `${bucket}/${object}`,
  );
  if (request.method !== 'PUT' || !submission) return storageError(404, 'NoSuchKey');
  const now = state.clock.now();
  if (!isSigned(request, submission.credentials, now)) return storageError(403, 'SignatureDoesNotMatch');
  if (now.getTime() - Date.parse(submission.createdDate) >= credentialsLife)
    return storageError(400, 'ExpiredToken');
  return store(request, submission, state);
}

/** Stores an archive once it is complete. Later uploads of the same archive are received and ignored. */
async function store(request: IncomingMessage, submission: StoredSubmission, state: State): Promise<Answer> {
  const part = `${submission.archive}.${randomUUID()}`;
  try {
    const sha256 = await hashInto(part, request);
    if (sha256 !== request.headers['x-amz-content-sha256'])
      return storageError(400, 'XAmzContentSHA256Mismatch');
    if (submission.isReceived) return emptyAnswer(200);
    submission.isReceived = true;
    await rename(part, submission.archive);
    if (!state.faults.stuck) startExamination(submission, sha256, rulesOf(state));
    return emptyAnswer(200);
  } finally {
    await rm(part, { force: true });
  }
}

/** Writes the body of a request to a file. Returns its SHA-256, hex. */
async function hashInto(path: string, request: IncomingMessage): Promise<string> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(request, hashing, createWriteStream(path, { flags: 'wx' }));
  return hash.digest('hex');
}

function rulesOf(state: State): SubmissionRules {
  if (!state.faults.teamNotConfigured) return state;
  const statusSummary = 'Team is not yet configured for notarization.';
  return {
    ...state,
    examine: async () => ({
      status: 'Rejected',
      statusSummary,
      statusCode: 7000,
      ticketContents: null,
      issues: null,
    }),
  };
}

/** Returns the address of a submission's log, which carries its own authentication. */
export function logAddressOf({ id, logSignature }: StoredSubmission, { url }: State): string {
  return `${url}${logs}${id}/developer_log.json?Signature=${logSignature}`;
}

export const logs = '/logs/';

/** Serves a log. Like S3, refuses a request that is authenticated by both the signed address and a header. */
export async function serveLog({ headers, url = '' }: IncomingMessage, state: State): Promise<Answer> {
  if (headers.authorization !== undefined) return storageError(400, 'InvalidArgument');
  const address = `${state.url}${url}`;
  const submission = [...state.submissions.values()].find((each) => logAddressOf(each, state) === address);
  const verdict = await submission?.verdict;
  return submission && verdict ? jsonAnswer(logOf(submission, verdict)) : storageError(403, 'AccessDenied');
}
