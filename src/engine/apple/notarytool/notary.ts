import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { chooseOpenSubmission } from '../../../notary/choose-open-submission.js';
import { readApiKey } from '../../../notary/make-token.js';
import type { Notary, NotaryCredentials } from '../../../notary/notary.js';
import { type KnownSubmission, knownLog, knownSubmission, readId } from '../../../notary/read-answers.js';
import type { Clock } from '../../../system/clock.js';
import { ToolError } from '../../../system/errors.js';
import { sha256OfFile } from '../../../system/files.js';
import { asObject, type JsonObject } from '../../../system/json.js';
import type { Log } from '../../../system/log.js';
import { retry } from '../../../system/retry.js';
import { type CommandResult, endingOf, type Runner } from '../../../system/runner.js';
import type { Secrets } from '../../../system/secrets.js';
import { notarytoolFailure } from './failures.js';
import { callNotarytool, jsonOf } from './run-notarytool.js';

export interface NotarytoolDependencies {
  run: Runner;
  clock: Clock;
  log: Log;
  secrets: Secrets;
  /** Private folder, for keys while a call lasts. */
  folder: string;
}

/** Milliseconds for a request; notarytool starts in one second and has its answer within another. */
const questionLimit = 120_000;

/** Milliseconds for an upload: ten minutes, and more for large files, at 256 KiB a second. */
const uploadLimit = (bytes: number): number => 600_000 + (bytes / (256 * 1024)) * 1000;

/** Milliseconds between attempts of a request with a retryable failure. */
const pauses = [1_000, 5_000, 15_000];

/**
 * Creates a notary that runs notarytool(1). It never uses `--wait`, which has hung for hours after the notary had
 * answered, and never trusts the exit code alone, which is 0 for Invalid.
 * Throws `InputError` (`notary-key-invalid`) at once for a malformed key.
 */
export function createNotarytool(
  dependencies: NotarytoolDependencies,
  credentials: NotaryCredentials,
): Notary {
  const { clock, log, secrets } = dependencies;
  if (credentials.kind === 'api-key') readApiKey(credentials.key);
  const call = (words: readonly string[], timeout: number): Promise<CommandResult> =>
    callNotarytool(dependencies, credentials, { words, timeout });
  const ask = async (
    words: readonly string[],
    { submissionId, timeout = questionLimit }: { submissionId?: string; timeout?: number | undefined } = {},
  ): Promise<JsonObject> => {
    const result = await call(words, Math.min(timeout, questionLimit));
    if (result.exitCode === 0) return jsonOf(result);
    throw notarytoolFailure(result, { credentials, secrets, ...(submissionId ? { submissionId } : {}) });
  };
  const patiently = <T>(work: () => Promise<T>): Promise<T> =>
    retry(
      {
        clock,
        pauses,
        onRetry: (error, pause) => log.info(`${messageOf(error)} Trying again in ${pause / 1000} s.`),
      },
      work,
    );

  return {
    async submit(archive, observer) {
      const name = basename(archive);
      const sha256 = await sha256OfFile(archive);
      const known = historyIn(await patiently(() => ask(['history'])));
      let id = await chooseOpenSubmission({ name, known }, observer, log);
      if (id === null) {
        const timeout = uploadLimit((await stat(archive)).size);
        const result = await uploadOnce(call, { archive, timeout, log });
        if (result.exitCode !== 0) throw notarytoolFailure(result, { credentials, secrets });
        id = readId(jsonOf(result).id);
      }
      const submission = { id, name, sha256 };
      await observer.onSubmitted?.(submission);
      await observer.onUploaded?.(submission);
      return submission;
    },

    async status(id, timeout) {
      return knownSubmission({ ...(await ask(['info', id], { submissionId: id, timeout })), id }).status;
    },

    log: (id) =>
      patiently(async () => {
        const result = await call(['log', id], questionLimit);
        const answer = jsonOf(result);
        if (/not yet available/.test(String(answer.message ?? ''))) return null;
        if (result.exitCode === 0) return knownLog(answer);
        throw notarytoolFailure(result, { credentials, secrets, submissionId: id });
      }),
  };
}

function historyIn({ history }: JsonObject): KnownSubmission[] {
  return Array.isArray(history) ? history.map((entry) => knownSubmission(asObject(entry))) : [];
}

/**
 * Uploads an archive. With S3 acceleration, the default, notarytool has crashed, stalled, and ended with a misleading
 * 401 (`history` succeeded a moment ago, so the credentials are right). Then it is tried once more without acceleration.
 * Sources: notarytool(1), --s3-acceleration; reports of users.
 */
async function uploadOnce(
  call: (words: readonly string[], timeout: number) => Promise<CommandResult>,
  { archive, timeout, log }: { archive: string; timeout: number; log: Log },
): Promise<CommandResult> {
  const result = await call(['submit', archive], timeout).catch(stalled);
  const said = `${result.stdout}\n${result.stderr}`;
  const isUploadTrouble =
    result.exitCode === null || /deadlineExceeded|abortedUpload|status code: (401|5\d\d)/.test(said);
  if (!isUploadTrouble) return result;
  log.warning(
    `The upload by notarytool ended with ${endingOf(result)}; trying once more without S3 acceleration.`,
  );
  return call(['submit', archive, '--no-s3-acceleration'], timeout);
}

/** Treats an upload that was stopped at its time limit as one that ended by a signal. */
function stalled(error: unknown): CommandResult {
  if (!(error instanceof ToolError) || error.code !== 'command-timed-out') throw error;
  return { exitCode: null, signal: 'SIGTERM', stdout: '', stderr: error.lines.join('\n') };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
