import type { Recorder } from '../report/recorder.js';
import type { Report } from '../report/report.js';
import { onceAborted } from '../system/cancellation.js';
import { Failure, ToolError } from '../system/errors.js';
import type { SetUpContext } from './context.js';

/** Milliseconds that a cancelled run gets to end by itself, e.g. to delete its keychain. */
const ending = 2_000;

/**
 * Runs the stages of `work` and records how they end; never throws. A cancelled run is recorded as cancelled whatever its
 * stages make of that, with the submission that exists by then.
 */
export async function recordRun(
  { signal, log, secrets }: Pick<SetUpContext, 'signal' | 'log' | 'secrets'>,
  record: Recorder,
  work: (record: Recorder) => Promise<void>,
): Promise<void> {
  try {
    await Promise.race([work(checking(record, signal)), overdue(signal)]);
  } catch (error) {
    record.fail(signal.aborted ? cancellation(signal.reason, record.report()) : error);
    if (error instanceof Error) log.debug(secrets.redact(error.stack ?? error.message));
  }
}

/** Begins no stage of a cancelled run. */
function checking(record: Recorder, signal: AbortSignal): Recorder {
  return {
    ...record,
    stage(name, work) {
      signal.throwIfAborted();
      return record.stage(name, work);
    },
  };
}

/** Rejects a while after the run was cancelled. */
function overdue(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = (): void => void setTimeout(() => reject(signal.reason), ending).unref();
    if (signal.aborted) onAbort();
    else onceAborted(signal, onAbort);
  });
}

/** Returns the failure of a cancelled run, with the line that finishes its submission when there is one to finish. */
function cancellation(reason: unknown, { notarization }: Report): unknown {
  if (!(reason instanceof Failure) || !notarization?.submissionId) return reason;
  const { submissionId, uploaded } = notarization;
  const remedy =
    uploaded === false
      ? `Run it again. Submission ${submissionId} exists, but its upload is not complete: the notary never answers it.`
      : `The notary goes on with the submission. Run again with submission-id: ${submissionId} and artifacts set to the same signed files, which uploads nothing again.`;
  return new ToolError(reason.message, { code: 'cancelled', remedy, cause: reason });
}
