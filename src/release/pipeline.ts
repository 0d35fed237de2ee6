import type { Artifact } from '../artifact/artifact.js';
import type { RequestedFeatures } from '../engine/engine.js';
import type { GoInstallation } from '../go/install/install-go.js';
import type { Notary } from '../notary/notary.js';
import { readUploadedSubmissions } from '../report/earlier-report.js';
import type { Recorder } from '../report/recorder.js';
import { type NotarizationReport, overallAssessment, reportGo, reportSigning } from '../report/report.js';
import { writeChecksums } from '../report/write-checksums.js';
import { writeReport } from '../report/write-report.js';
import type { Context } from './context.js';
import * as finish from './stages/finish.js';
import * as make from './stages/make.js';
import * as notarize from './stages/notarize.js';
import * as packaging from './stages/package.js';
import * as signing from './stages/sign.js';
import { smokeTest } from './stages/smoke-test.js';
import { pendingAnswer, type SubmitRequest, submit } from './stages/submit.js';

/**
 * The whole release, in its order. Facts go to the recorder as soon as they are known, so that the report is
 * true wherever a run ends. Throws the failure of the first stage that fails.
 */
export async function release(context: Context, record: Recorder): Promise<void> {
  await finish.prepareOutput(context);
  if (isSetUpOnly(context)) {
    await installPinnedGo(context, record);
    return;
  }
  await context.engine.checkSupport(requestedFeatures(context));
  const { credentials, submissionId } = context.settings.notarize;
  const notary = credentials && context.engine.notary(credentials);
  const resuming = submissionId !== null;
  const signed = resuming ? await takeSigned(context, record) : await makeAndSign(context, record);
  record.note({ artifacts: signed });

  const answer = await askNotary(context, record, { notary, artifacts: signed });
  const isAccepted = answer === 'accepted';
  const finished =
    answer === 'pending' ? signed : await finishArtifacts(context, record, { signed, isAccepted });

  // Last of all, on the final bytes: a checksum made before stapling would not match what is shipped.
  const { artifacts, path } = await writeChecksums(finished, context.settings.outputDirectory);
  await context.content.check('before its checksum was written');
  const assessment = overallAssessment(artifacts);
  record.note({ artifacts, checksumsPath: path, assessment });
  if (isAccepted) finish.demandAcceptance(assessment, artifacts);
}

/** Under `packages: none` without artifacts, a run only installs Go. */
function isSetUpOnly({ settings: { build } }: Context): boolean {
  return build.packages.length === 0 && build.artifacts.length === 0;
}

/** Installs Go, and puts it on PATH for later steps when `export-go` is on. */
async function installPinnedGo(context: Context, record: Recorder): Promise<GoInstallation> {
  const go = await record.stage('go', () => make.provideGo(context));
  if (context.settings.go.export) context.host.exportGo(go);
  record.note({ go: reportGo(go, await context.host.restoreGoCache(go, context.run)) });
  return go;
}

function requestedFeatures({ settings }: Context): RequestedFeatures {
  return { packages: settings.package.kinds, keychainIdentity: settings.sign.keychainIdentity !== null };
}

/**
 * Everything up to signed artifacts and their packages. The identity comes first: one that cannot sign should not cost
 * a build.
 */
async function makeAndSign(context: Context, record: Recorder): Promise<Artifact[]> {
  const entitlements = await signing.loadEntitlements(context);
  await make.checkApp(context);
  const signer = await record.stage('identity', () => signing.openSigner(context));
  try {
    record.note({ signing: reportSigning(signer.description) });
    const made = await makeArtifacts(context, record);
    packaging.checkNames(context, made);
    const signed = await record.stage('sign', () => signing.sign(context, { signer, entitlements }, made));
    await context.content.record(signed);
    record.note({ artifacts: signed });
    await tryOut(context, record, signed);
    const { kinds } = context.settings.package;
    if (!kinds.has('dmg') && !kinds.has('pkg')) return signed;
    const packages = await record.stage('package', () => packaging.makePackages(context, signer, signed));
    await context.content.record(packages);
    return [...signed, ...packages];
  } finally {
    await signer.close();
  }
}

/** Before hours are spent on what macOS would kill. */
async function tryOut(context: Context, record: Recorder, signed: readonly Artifact[]): Promise<void> {
  if (context.settings.smokeTest === null) return;
  record.note({ smokeTest: 'failed' }); // unless the stage comes to its end
  record.note({ smokeTest: await record.stage('smoke test', () => smokeTest(context, signed)) });
  await context.content.check('during the smoke test');
}

async function makeArtifacts(context: Context, record: Recorder): Promise<Artifact[]> {
  if (context.settings.build.artifacts.length > 0) return make.takeGiven(context);
  const go = await installPinnedGo(context, record);
  const programs = await record.stage('build', () => make.build(context, go));
  if (context.settings.app === null) return programs;
  return record.stage('bundle', () => make.bundle(context, programs));
}

/** For finishing a submission: the artifacts are signed already and must not change. */
async function takeSigned(context: Context, record: Recorder): Promise<Artifact[]> {
  const given = await make.takeGiven(context);
  await context.content.record(given);
  return record.stage('identity', () => signing.verifySigned(context, given));
}

/** `pending`: submitted, the answer is another run's business. Throws when the notary says no. */
async function askNotary(
  context: Context,
  record: Recorder,
  { notary, artifacts }: { notary: Notary | null; artifacts: readonly Artifact[] },
): Promise<'accepted' | 'pending' | 'not-asked'> {
  const { mode, submissionId } = context.settings.notarize;
  if (notary === null) {
    record.skip('notarize', 'not asked for');
    return 'not-asked';
  }
  if (submissionId === null) await runPreflight(context, record, artifacts);
  const request: SubmitRequest = {
    ...{ notary, artifacts },
    uploadedEarlier: await readUploadedSubmissions(context.settings.outputDirectory),
    onAnswer: (notarization) => saveAnswer(context, record, notarization),
  };
  const pending = submissionId
    ? pendingAnswer(submissionId)
    : await record.stage('submit', () => submit(context, request));
  await saveAnswer(context, record, pending);
  if (mode === 'submit') return 'pending';

  const answer = await record.stage('notarize', () => notarize.awaitAnswer(context, pending, request));
  record.note({ notarization: answer });
  notarize.requireAcceptance(answer);
  await context.content.check('while the notary worked on it');
  return 'accepted';
}

/** Checks the artifacts as the setting `preflight` says; the findings are in the report also when they stop the run. */
async function runPreflight(
  context: Context,
  record: Recorder,
  artifacts: readonly Artifact[],
): Promise<void> {
  if (context.settings.notarize.preflight === 'off') return record.skip('preflight', 'preflight: off');
  await record.stage('preflight', async () => {
    const preflight = await notarize.checkBeforeUpload(context, artifacts);
    record.note({ preflight });
    notarize.applyPreflight(context, preflight);
  });
}

/** Writes the report as it is now, so that the id of a submission outlives a run that is killed. */
async function saveAnswer(
  { settings, log }: Context,
  record: Recorder,
  notarization: NotarizationReport,
): Promise<void> {
  record.note({ notarization });
  try {
    await writeReport(record.report(), settings.outputDirectory);
  } catch (error) {
    log.warning(`The report was not written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function finishArtifacts(
  context: Context,
  record: Recorder,
  { signed, isAccepted }: { signed: readonly Artifact[]; isAccepted: boolean },
): Promise<Artifact[]> {
  const { settings } = context;
  const stapled =
    isAccepted && settings.staple
      ? await record.stage('staple', () => finish.staple(context, signed))
      : [...signed];
  const assessed = await record.stage('assess', () => finish.assess(context, stapled, isAccepted));
  if (!settings.package.kinds.has('zip')) return assessed;
  const zips = await record.stage('zip', () => packaging.makeZips(context, assessed));
  return [...assessed, ...zips];
}
