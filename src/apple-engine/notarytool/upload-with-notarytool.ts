import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isSubmissionId, type SubmissionObserver } from '../../notary/notary.js';
import { readId } from '../../notary/read-answers.js';
import type { Clock } from '../../system/clock.js';
import { type Failure, ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import { type CommandResult, endingOf } from '../../system/process/runner.js';
import { isUploadTrouble } from './explain-notarytool.js';
import type { NotarytoolCall } from './run-notarytool.js';

/** Milliseconds for an upload: ten minutes, and more for large files, at 256 KiB a second. */
const uploadLimit = (bytes: number): number => 600_000 + (bytes / (256 * 1024)) * 1000;

/** Dependencies of an upload. */
export interface UploadDependencies {
  call(call: NotarytoolCall): Promise<CommandResult>;
  explain(result: CommandResult): Failure;
  clock: Clock;
  log: Log;
  observer: Pick<SubmissionObserver, 'onOther'>;
  /** Called with the id as soon as notarytool prints it. */
  onId(id: string): Promise<void>;
}

/**
 * Submits an archive with notarytool's normal output, which has the id before the upload begins; JSON appears at the end
 * only. With S3 acceleration, the default, notarytool has crashed, stalled, and ended with a misleading 401 (`history`
 * succeeded a moment ago, so the credentials are right). Then it is tried once more without acceleration.
 * Returns the id. Sources: notarytool(1), --s3-acceleration; reports of users.
 */
export async function uploadWithNotarytool(
  archive: string,
  dependencies: UploadDependencies,
): Promise<string> {
  const { explain, log, observer } = dependencies;
  const name = basename(archive);
  const first = await uploadOnce(archive, [], dependencies);
  if (first.result.exitCode === 0) return readId(first.id);
  const output = `${first.result.stdout}\n${first.result.stderr}`;
  const isMisleading = /status code: (401|5\d\d)/.test(output);
  if (first.result.exitCode !== null && !isMisleading && !isUploadTrouble(output))
    throw explain(first.result);
  log.warning(
    `The upload by notarytool ended with ${endingOf(first.result)}; trying once more without S3 acceleration.`,
  );
  if (first.id !== null) {
    await observer.onOther?.({ id: first.id, name, createdDate: first.began, cause: 'upload-failed' });
  }
  const second = await uploadOnce(archive, ['--no-s3-acceleration'], dependencies);
  if (second.result.exitCode === 0) return readId(second.id);
  throw explain(second.result);
}

interface Attempt {
  result: CommandResult;
  /** Null when notarytool ended before it printed one. */
  id: string | null;
  /** Time when notarytool was started, ISO 8601. */
  began: string;
}

/** A cancellation before the id is printed reports that a submission may exist. */
async function uploadOnce(
  archive: string,
  options: readonly string[],
  { call, clock, observer, onId }: UploadDependencies,
): Promise<Attempt> {
  const began = clock.now().toISOString();
  let id: string | null = null;
  let published: Promise<void> = Promise.resolve();
  const onLine = (line: string): void => {
    const found = /^\s+id: (\S+)\s*$/.exec(line)?.[1];
    if (id !== null || found === undefined || !isSubmissionId(found)) return;
    id = found;
    published = onId(found);
    published.catch(() => undefined); // awaited below
  };
  const timeout = uploadLimit((await stat(archive)).size);
  try {
    const result = await call({ words: ['submit', archive, ...options], timeout, onLine }).catch(stalled);
    return { result, id, began };
  } catch (error) {
    if (id === null && error instanceof ToolError && error.code === 'cancelled') {
      await observer.onOther?.({
        id: null,
        name: basename(archive),
        createdDate: began,
        cause: 'answer-lost',
      });
    }
    throw error;
  } finally {
    await published;
  }
}

/** Treats an upload that was stopped at its time limit as one that ended by a signal. */
function stalled(error: unknown): CommandResult {
  if (!(error instanceof ToolError) || error.code !== 'command-timed-out') throw error;
  return { exitCode: null, signal: 'SIGTERM', stdout: '', stderr: error.lines.join('\n') };
}
