import type { Clock } from '../system/clock.js';
import { Failure, ToolError } from '../system/errors.js';
import type { Log } from '../system/log.js';
import { pauseAfter } from '../system/network/retry.js';
import type { Notary, NotaryStatus } from './notary.js';

export interface WaitRequest {
  notary: Pick<Notary, 'status'>;
  id: string;
  clock: Clock;
  log: Log;
  /** Milliseconds after which the wait ends. The notary continues its work. */
  timeout: number;
  /** Milliseconds between two requests. */
  interval: number;
}

export interface Verdict {
  status: Exclude<NotaryStatus, 'In Progress'>;
  /** Milliseconds. */
  waited: number;
}

/** Each pause is longer by up to this share, so that many jobs do not send their requests at the same moment. */
const jitter = 0.2;
/** Factor by which pauses grow while the service is busy or unreachable. */
const backOff = 2;
const longestPause = 120_000;
/** Milliseconds that a request may take, however little time is left. */
const shortestRequest = 1_000;

/**
 * Requests the status until there is a verdict, and logs a line for every request. A request that fails temporarily is
 * sent again. Throws `ToolError` (`notary-timeout`) at the deadline, with instructions for resuming, or the failure of a
 * request that is not retryable.
 */
export async function waitForVerdict(request: WaitRequest): Promise<Verdict> {
  const { notary, id, clock, log, timeout, interval } = request;
  const began = clock.now().getTime();
  const waited = (): number => clock.now().getTime() - began;
  log.info(
    `Waiting for the notary, ${inWords(timeout)} at most; Apple answers most within 5 minutes, 98 % within 15.`,
  );
  for (let failures = 0; ; ) {
    const answer = await requestStatus(notary, id, timeout - waited());
    if (typeof answer === 'string' && answer !== 'In Progress') {
      log.info(`${answer} after ${inWords(waited())}`);
      return { status: answer, waited: waited() };
    }
    failures = typeof answer === 'string' ? 0 : failures + 1;
    const pause = pauseAfter(answer, pauseFor(interval, failures));
    if (waited() + pause > timeout) throw timedOut(id, timeout);
    const status = typeof answer === 'string' ? answer : answer.message;
    log.info(`${status}: ${inWords(waited())} of ${inWords(timeout)}, next request in ${inWords(pause)}`);
    await clock.sleep(pause);
  }
}

async function requestStatus(
  notary: Pick<Notary, 'status'>,
  id: string,
  timeLeft: number,
): Promise<NotaryStatus | Failure> {
  try {
    return await notary.status(id, Math.max(timeLeft, shortestRequest));
  } catch (error) {
    if (error instanceof Failure && error.retryable) return error;
    throw error;
  }
}

function pauseFor(interval: number, failures: number): number {
  const pause = interval * (1 + Math.random() * jitter);
  return failures === 0 ? pause : Math.min(pause * backOff ** failures, Math.max(longestPause, interval));
}

function timedOut(id: string, timeout: number): ToolError {
  return new ToolError(`The notary has not answered submission ${id} within ${inWords(timeout)}.`, {
    code: 'notary-timeout',
    remedy: `The notary continues to work on it. Run again with submission-id: ${id} and artifacts set to the same signed files, which uploads nothing again. The first submissions of a new team can take hours.`,
    retryable: true,
  });
}

function inWords(milliseconds: number): string {
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}
