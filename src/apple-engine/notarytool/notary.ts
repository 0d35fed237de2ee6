import { basename } from 'node:path';
import { readApiKey } from '../../notary/make-token.js';
import type { Notary, NotaryCredentials } from '../../notary/notary.js';
import { type KnownSubmission, knownLog, knownSubmission } from '../../notary/read-answers.js';
import { chooseOpenSubmission } from '../../notary/submit/choose-open-submission.js';
import type { Clock } from '../../system/clock.js';
import type { Failure } from '../../system/errors.js';
import { sha256OfFile } from '../../system/files/digest-file.js';
import { asObject, type JsonObject } from '../../system/json/json.js';
import type { Log } from '../../system/log.js';
import { retry } from '../../system/network/retry.js';
import type { CommandResult, Runner } from '../../system/process/runner.js';
import type { Secrets } from '../../system/secrets.js';
import { explainNotarytool } from './explain-notarytool.js';
import { jsonOf, type NotarytoolCall, runNotarytool } from './run-notarytool.js';
import { uploadWithNotarytool } from './upload-with-notarytool.js';

/** Dependencies of running notarytool. */
export interface NotarytoolDependencies {
  run: Runner;
  clock: Clock;
  log: Log;
  secrets: Secrets;
  /** Private folder for API keys during a call. */
  folder: string;
}

/** Milliseconds for a request; notarytool starts in one second and has its answer within another. */
const requestLimit = 120_000;

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
  if (credentials.kind === 'api-key') readApiKey(credentials.key.reveal());
  const call = (toRun: NotarytoolCall): Promise<CommandResult> =>
    runNotarytool(dependencies, credentials, toRun);
  const ask = async (
    words: readonly string[],
    { submissionId, timeout = requestLimit }: { submissionId?: string; timeout?: number | undefined } = {},
  ): Promise<JsonObject> => {
    const result = await call({ words, timeout: Math.min(timeout, requestLimit) });
    if (result.exitCode === 0) return jsonOf(result);
    throw explainNotarytool(result, { credentials, secrets, ...(submissionId ? { submissionId } : {}) });
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
      const open = await chooseOpenSubmission({ name, known }, observer, log);
      const publish = async (id: string): Promise<void> => observer.onSubmitted?.({ id, name, sha256 });
      const explain = (result: CommandResult): Failure => explainNotarytool(result, { credentials, secrets });
      if (open !== null) await publish(open);
      const id =
        open ?? (await uploadWithNotarytool(archive, { call, explain, clock, log, observer, onId: publish }));
      const submission = { id, name, sha256 };
      await observer.onUploaded?.(submission);
      return submission;
    },

    async status(id, timeout) {
      return knownSubmission({ ...(await ask(['info', id], { submissionId: id, timeout })), id }).status;
    },

    log: (id) =>
      patiently(async () => {
        const result = await call({ words: ['log', id], timeout: requestLimit });
        const answer = jsonOf(result);
        if (/not yet available/.test(String(answer.message ?? ''))) return null;
        if (result.exitCode === 0) return knownLog(answer);
        throw explainNotarytool(result, { credentials, secrets, submissionId: id });
      }),
  };
}

function historyIn({ history }: JsonObject): KnownSubmission[] {
  return Array.isArray(history) ? history.map((entry) => knownSubmission(asObject(entry))) : [];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
