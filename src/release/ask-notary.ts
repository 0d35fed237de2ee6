import type { Artifact } from '../artifact/artifact.js';
import type { Notary } from '../notary/notary.js';
import { readUploadedSubmissions } from '../report/files/earlier-report.js';
import { writeReport } from '../report/files/write-report.js';
import type { Recorder } from '../report/recorder.js';
import type { NotarizationReport } from '../report/report.js';
import type { Context } from './context.js';
import { awaitAnswer, findUncovered, requireAccepted, requireCovered } from './stages/notarize.js';
import { applyPreflight, checkBeforeUpload } from './stages/preflight.js';
import { resumedAnswer, type SubmitRequest, submit } from './stages/submit.js';

/** Submits, and waits unless the setting says otherwise (`pending`). Throws when the notary rejects. */
export async function askNotary(
  context: Context,
  record: Recorder,
  { notary, artifacts }: { notary: Notary | null; artifacts: readonly Artifact[] },
): Promise<'accepted' | 'pending' | 'off'> {
  const { mode, submissionId } = context.settings.notarize;
  if (notary === null) {
    if (!context.settings.sign.signs) return acceptedEarlier(record);
    record.skip('notarize', 'off, or signed ad-hoc');
    return 'off';
  }
  if (submissionId === null) await runPreflight(context, record, artifacts);
  const request: SubmitRequest = {
    ...{ notary, artifacts },
    uploadedEarlier: await readUploadedSubmissions(context.settings.outputDirectory),
    onAnswer: (notarization) => saveAnswer(context, record, notarization),
  };
  const pending = submissionId
    ? resumedAnswer(submissionId, record.report().notarization)
    : await record.stage('submit', () => submit(context, request));
  await saveAnswer(context, record, pending);
  if (mode === 'submit') return 'pending';

  const { answer, developerLog } = await record.stage('notarize', () =>
    awaitAnswer(context, pending, request),
  );
  record.note({ notarization: answer });
  const ownLog = requireAccepted(answer, developerLog);
  await context.content.check('while the notary worked on it');
  const uncovered = await findUncovered(ownLog, artifacts);
  record.note({ notarization: { ...answer, issues: [...answer.issues, ...uncovered] } });
  requireCovered(answer.submissionId, uncovered);
  return 'accepted';
}

/** Returns the notary's answer in the continued report of an earlier job. */
function acceptedEarlier(record: Recorder): 'accepted' | 'off' {
  return record.report().notarization?.status === 'Accepted' ? 'accepted' : 'off';
}

/** Checks the artifacts as the setting `preflight` says; the findings are in the report also when they stop the run. */
async function runPreflight(
  context: Context,
  record: Recorder,
  artifacts: readonly Artifact[],
): Promise<void> {
  if (context.settings.notarize.preflight === 'off') return record.skip('preflight', 'preflight: off');
  await record.stage('preflight', async () => {
    const preflight = await checkBeforeUpload(context, artifacts);
    record.note({ preflight });
    applyPreflight(context, preflight);
  });
}

/** Writes the report as it is now, so that the id of a submission outlives a run that is killed. */
async function saveAnswer(
  { settings, log, placed }: Context,
  record: Recorder,
  notarization: NotarizationReport,
): Promise<void> {
  record.note({ notarization });
  await placed.end(); // finishing the submission needs the files, also when the report cannot be written
  try {
    await writeReport(record.report(), settings.outputDirectory);
  } catch (error) {
    log.warning(`The report was not written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
