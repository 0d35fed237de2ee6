import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact } from '../../artifact/artifact.js';
import { checkTicketContents, issuesOf, rejectionOf } from '../../notary/check-log.js';
import type { Notary, NotaryLog } from '../../notary/notary.js';
import { waitOrResubmit } from '../../notary/wait-or-resubmit.js';
import type { Clock } from '../../system/clock.js';
import { ToolError } from '../../system/errors.js';
import type { Issue } from '../../system/issue.js';
import { listSubmittedCode } from '../content/submitted-code.js';
import type { Context } from '../context.js';
import { type NotaryAnswer, type SubmitRequest, submit } from './submit.js';

/** Waits for the verdict and downloads the log, which exists for every verdict. */
export async function awaitAnswer(
  context: Context,
  pending: NotaryAnswer,
  request: SubmitRequest,
): Promise<{ answer: NotaryAnswer; developerLog: NotaryLog | null }> {
  const { settings, endpoints, clock, log } = context;
  const { timeout, resubmitAfter } = settings.notarize;
  const answers: [NotaryAnswer, ...NotaryAnswer[]] = [pending];
  const verdict = await waitOrResubmit({
    ...{ notary: request.notary, clock, log, timeout, resubmitAfter },
    id: pending.submissionId,
    interval: endpoints.notaryPause,
    submitAgain: async () => {
      const second = await submit(context, { ...request, uploadedEarlier: new Set() });
      answers.push(second);
      return second.submissionId;
    },
  });
  const answer = decided(answers, verdict.id);
  const developerLog = await downloadLog(request.notary, verdict.id, clock);
  const logPath = join(settings.outputDirectory, 'notarization-log.json');
  if (developerLog) await writeFile(logPath, `${JSON.stringify(developerLog, null, 2)}\n`);
  return {
    answer: {
      ...answer,
      status: verdict.status,
      waitedMilliseconds: verdict.waited,
      issues: developerLog ? issuesOf(developerLog) : [],
      logPath: developerLog ? logPath : null,
    },
    developerLog,
  };
}

/** Milliseconds between attempts; the log of a finished submission is there within a minute. */
const logPauses = [2_000, 5_000, 15_000, 30_000];

/** Downloads the notary's log, which can appear later than the verdict; null when it does not appear. */
async function downloadLog(notary: Notary, id: string, clock: Clock): Promise<NotaryLog | null> {
  for (const pause of logPauses) {
    const found = await notary.log(id);
    if (found !== null) return found;
    await clock.sleep(pause);
  }
  return notary.log(id);
}

/** Returns the answer with the verdict. Its other submissions include those without one. */
function decided(answers: readonly [NotaryAnswer, ...NotaryAnswer[]], id: string): NotaryAnswer {
  const own = new Set(answers.map(({ submissionId }) => submissionId));
  const undecided = answers.filter(({ submissionId }) => submissionId !== id);
  return {
    ...(answers.find(({ submissionId }) => submissionId === id) ?? answers[0]),
    otherSubmissions: [
      ...answers
        .flatMap(({ otherSubmissions }) => otherSubmissions)
        .filter((other) => !own.has(other.id ?? '')),
      ...undecided.map((answer) => ({
        id: answer.submissionId,
        name: answer.archiveName ?? '',
        createdDate: null,
        cause: 'resubmitted' as const,
      })),
    ],
  };
}

/** Returns the log of an acceptance. Throws `notarization-rejected` or, without a log, `notary-log-missing`. */
export function requireAccepted(answer: NotaryAnswer, developerLog: NotaryLog | null): NotaryLog {
  const { submissionId, status } = answer;
  if (status !== 'Accepted') throw rejectionOf(answer);
  if (developerLog !== null) return developerLog;
  throw new ToolError(`The notary accepted ${submissionId}, but has no log of it.`, {
    code: 'notary-log-missing',
    remedy: `Finish the release later with submission-id: ${submissionId}. The log names the code that was accepted.`,
    retryable: true,
  });
}

/** Returns an issue for each slice on disk that the notary has not seen. */
export async function findUncovered(
  developerLog: NotaryLog,
  artifacts: readonly Artifact[],
): Promise<Issue[]> {
  return checkTicketContents(developerLog, await listSubmittedCode(artifacts));
}

/** Throws `not-in-ticket` unless the notary accepted the very code of the release. */
export function requireCovered(submissionId: string, uncovered: readonly Issue[]): void {
  const [first] = uncovered;
  if (first === undefined) return;
  throw new ToolError(
    `The notary accepted ${submissionId}, but other code than ${first.path} (${first.architecture}).`,
    { code: 'not-in-ticket', remedy: first.remedy, lines: uncovered.map(({ path }) => path) },
  );
}
