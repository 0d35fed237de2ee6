import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Artifact } from '../../artifact/artifact.js';
import { checkTicketContents, issuesOf, rejectionOf } from '../../notary/check-log.js';
import type { Notary, NotaryLog, NotaryStatus } from '../../notary/notary.js';
import { waitOrResubmit } from '../../notary/wait-or-resubmit.js';

import { preflight } from '../../preflight/preflight.js';
import { RejectedError } from '../../system/errors.js';
import type { Issue } from '../../system/issue.js';
import type { Context } from '../context.js';
import { outermost } from './package.js';

/** Says what the notary would reject. Throws `preflight-failed` when the setting asks for it. */
export async function checkBeforeUpload(
  { settings, trust, clock, log }: Context,
  artifacts: readonly Artifact[],
): Promise<Issue[]> {
  const looseCode = artifacts.filter(({ kind }) => kind === 'binary' || kind === 'app');
  if (looseCode.length === 0) return [];
  const paths = looseCode.map(({ path }) => path);
  const issues = await preflight(paths, { trust, now: clock.now() });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && settings.notarize.preflight === 'error') {
    throw new RejectedError(`The notary would reject this: ${errors[0]?.message}`, {
      code: 'preflight-failed',
      remedy: errors[0]?.remedy ?? 'Mend each issue that is listed.',
      issues,
    });
  }
  for (const { path, message } of issues) log.warning(`${path}: ${message}`);
  return issues;
}

/** What came of asking the notary. */
export interface NotaryAnswer {
  submissionId: string;
  status: NotaryStatus;
  waitedMilliseconds: number;
  archiveSha256: string | null;
  issues: Issue[];
  logPath: string | null;
}

/** Submits a disk image or package as it is, and all else packed into one archive. */
export async function submit(
  context: Context,
  notary: Notary,
  artifacts: readonly Artifact[],
): Promise<NotaryAnswer> {
  const { log, host } = context;
  const archive = await archiveOf(context, outermost(artifacts));
  const submission = await notary.submit(archive, (submitted) => {
    log.info(`Submission ${submitted.id} (${basename(archive)}, SHA-256 ${submitted.sha256})`);
    host.announceSubmission(submitted);
  });
  return { ...pendingAnswer(submission.id), archiveSha256: submission.sha256 };
}

/** A submission whose verdict is not known yet. */
export function pendingAnswer(submissionId: string): NotaryAnswer {
  return {
    submissionId,
    status: 'In Progress',
    waitedMilliseconds: 0,
    archiveSha256: null,
    issues: [],
    logPath: null,
  };
}

/** An archive is named for what it holds, since the notary shows this name in its history. */
async function archiveOf(
  { engine, temporaryFolder }: Context,
  artifacts: readonly Artifact[],
): Promise<string> {
  const [only, ...others] = artifacts;
  const isAlone = only !== undefined && others.length === 0;
  if (isAlone && (only.kind === 'dmg' || only.kind === 'pkg')) return only.path;
  const archive = join(temporaryFolder, `${isAlone ? only.name : 'artifacts'}.zip`);
  await engine.archive(
    artifacts.map(({ path }) => path),
    archive,
  );
  return archive;
}

/** Waits for the verdict, fetches the log whatever the verdict is, and checks that it speaks of these bytes. */
export async function awaitAnswer(
  context: Context,
  notary: Notary,
  pending: { answer: NotaryAnswer; artifacts: readonly Artifact[] },
): Promise<NotaryAnswer> {
  const { settings, endpoints, clock, log } = context;
  const { timeout, resubmitAfter } = settings.notarize;
  const verdict = await waitOrResubmit({
    ...{ notary, clock, log, timeout, resubmitAfter },
    id: pending.answer.submissionId,
    interval: endpoints.notaryPause,
    submitAgain: async () => (await submit(context, notary, pending.artifacts)).submissionId,
  });
  const developerLog = await notary.log(verdict.id);
  const logPath = join(settings.outputDirectory, 'notarization-log.json');
  if (developerLog) await writeFile(logPath, `${JSON.stringify(developerLog, null, 2)}\n`);
  return {
    ...pending.answer,
    submissionId: verdict.id,
    status: verdict.status,
    waitedMilliseconds: verdict.waited,
    issues: developerLog ? issuesIn(developerLog, pending.artifacts) : [],
    logPath: developerLog ? logPath : null,
  };
}

function issuesIn(developerLog: NotaryLog, artifacts: readonly Artifact[]): Issue[] {
  return [...issuesOf(developerLog), ...checkTicketContents(developerLog, artifacts)];
}

/** Throws `notarization-rejected` unless the notary accepted. */
export function demandAcceptance(answer: NotaryAnswer): void {
  if (answer.status !== 'Accepted') throw rejectionOf(answer);
}
