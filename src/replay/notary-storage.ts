import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Answer, emptyAnswer, jsonAnswer, textAnswer } from './notary-answers.js';
import { isSigned } from './notary-auth.js';
import type { State } from './notary-state.js';
import { logOf, type SubmissionRules, startExamination } from './submissions.js';

/** The part of the local notary that Apple leaves to S3: archives come in here, logs go out. */

/** PutObject of S3: the signature first, then the bytes, whose hash must be the one that was signed. */
export async function receive(request: IncomingMessage, place: string, state: State): Promise<Answer> {
  const fault = state.uploadFaults.shift();
  if (fault !== undefined) {
    request.resume();
    return textAnswer(fault, '<Error><Code>SlowDown</Code></Error>');
  }
  const submission = [...state.submissions.values()].find(
    ({ bucket, object }) => place === `${bucket}/${object}`,
  );
  if (request.method !== 'PUT' || !submission)
    return textAnswer(404, '<Error><Code>NoSuchKey</Code></Error>');
  if (!isSigned(request, submission.credentials, state.clock.now())) {
    return textAnswer(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
  }
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(request, hashing, createWriteStream(submission.archive));
  const sha256 = hash.digest('hex');
  if (sha256 !== request.headers['x-amz-content-sha256']) {
    return textAnswer(400, '<Error><Code>XAmzContentSHA256Mismatch</Code></Error>');
  }
  if (!state.faults.stuck) startExamination(submission, sha256, rulesOf(state));
  return emptyAnswer(200);
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

/** S3 refuses a request that is authenticated in two ways: by the signed address and by a header. */
export async function serveLog(
  { headers }: IncomingMessage,
  path: string,
  { submissions }: State,
): Promise<Answer> {
  if (headers.authorization !== undefined)
    return textAnswer(400, '<Error><Code>InvalidArgument</Code></Error>');
  const submission = submissions.get(path.split('/')[2] ?? '');
  const verdict = await submission?.verdict;
  return submission && verdict ? jsonAnswer(logOf(submission, verdict)) : emptyAnswer(404);
}
