import type { Artifact } from '../artifact/artifact.js';
import type { RequestedFeatures } from '../engine/engine.js';
import type { GoInstallation } from '../go/install/go-installation.js';
import { writeChecksums } from '../report/files/write-checksums.js';
import type { Recorder } from '../report/recorder.js';
import { overallAssessment, reportSigning } from '../report/report.js';
import type { EntitlementChoice } from '../signature/entitlements/entitlement-choice.js';
import { askNotary } from './ask-notary.js';
import type { Context } from './context.js';
import { createOutputFolder } from './create-output-folder.js';
import { takeArchive, withOrigin } from './hand-over/take-archive.js';
import { withRelativePaths, writeArchive } from './hand-over/write-archive.js';
import { writtenFile } from './placed-files.js';
import { checkMachine, installPinnedGo } from './set-up-go.js';
import { assess, markAsDownloaded, requireAcceptance, staple } from './stages/finish.js';
import { assembleApps, build, checkApp } from './stages/go/build.js';
import { buildTwice, refuseDifferences } from './stages/go/build-twice.js';
import { checkPrograms, refuseProgramsThatAbort } from './stages/go/check-programs.js';
import { continueBuildRecord, recordBuild, recordShipped } from './stages/go/record-build.js';
import { runTests } from './stages/go/run-tests.js';
import { loadEntitlements } from './stages/load-entitlements.js';
import {
  checkNames,
  checkPackageFiles,
  makeArchives,
  makeSignedPackages,
  plannedPackages,
} from './stages/package.js';
import { finalPath, placeArtifacts, removePacked } from './stages/place-artifacts.js';
import { readArtifacts } from './stages/read-artifacts.js';
import { removeEarlierFiles } from './stages/remove-earlier-files.js';
import { openSigner, sign } from './stages/sign.js';
import { smokeTest } from './stages/smoke-test.js';
import { verifySigned } from './stages/verify-signed.js';

/**
 * Runs the stages of a release in their order. The recorder gets each result at once, so that the report is true
 * wherever a run ends. Throws the failure of the first stage that fails.
 */
export async function release(outer: Context, record: Recorder): Promise<void> {
  await createOutputFolder(outer);
  const context = await takeArchive(outer, record);
  await checkPackageFiles(context);
  await checkMachine(context, record);
  await context.engine.checkSupport(requestedFeatures(context));
  await removeEarlierFiles(context);
  const { credentials } = context.settings.notarize;
  const notary = credentials && context.engine.notary(credentials);
  const signed = await provideArtifacts(context, record);
  record.note({ artifacts: signed });

  const answer = await askNotary(context, record, { notary, artifacts: signed });
  const isAccepted = answer === 'accepted';
  const finished =
    answer === 'pending' ? signed : await finishArtifacts(context, record, { signed, isAccepted });

  // After stapling, which changes the bytes.
  const { artifacts, path } = await writeChecksums(finished, context.settings.outputDirectory);
  await recordShipped(context, artifacts);
  await context.content.check('before its checksum was written');
  const assessment = overallAssessment(artifacts);
  record.note({ ...withRelativePaths(context, { artifacts, checksumsPath: path }), assessment });
  await writeArchive(context, record, artifacts);
  if (isAccepted) requireAcceptance(assessment, artifacts);
  // Last: whatever the program does then, its verdict is known.
  if (isTried(context)) await runSmokeTest(context, record, artifacts);
  // A pending submission is finished with the very files that were signed.
  const shipped = answer === 'pending' ? artifacts : await removePacked(context, artifacts);
  record.note(withRelativePaths(context, { artifacts: shipped, checksumsPath: path }));
}

/** Makes and signs artifacts, or reads those that another job has made or signed. */
function provideArtifacts(context: Context, record: Recorder): Promise<Artifact[]> {
  const { notarize, build: builds } = context.settings;
  if (notarize.submissionId !== null) return readSignedArtifacts(context, record);
  if (!isSigningOff(context)) return makeAndSign(context, record);
  return builds.artifacts.length > 0 && isSignedEarlier(record)
    ? readSignedArtifacts(context, record)
    : makeUnsigned(context, record);
}

function isSigningOff({ settings }: Context): boolean {
  return !settings.sign.signs;
}

/** Returns true for a run that only looks at artifacts: it neither signs nor finishes a submission. */
function isTried(context: Context): boolean {
  return isSigningOff(context) && context.settings.notarize.submissionId === null;
}

/** Returns true when the continued report of an earlier job has a signer. */
function isSignedEarlier(record: Recorder): boolean {
  return record.report().signing !== null;
}

/** Makes artifacts that a later job signs. */
async function makeUnsigned(context: Context, record: Recorder): Promise<Artifact[]> {
  await checkApp(context);
  const made = await makeArtifacts(context, record, await loadEntitlements(context));
  await context.content.record(made);
  return made;
}

function requestedFeatures({ settings }: Context): RequestedFeatures {
  return { packages: settings.package.kinds, keychainIdentity: settings.sign.keychainIdentity !== null };
}

/** Builds and signs artifacts, and makes their packages. Opens the identity before the build, which can take long. */
async function makeAndSign(context: Context, record: Recorder): Promise<Artifact[]> {
  const entitlements = await loadEntitlements(context);
  await checkApp(context);
  const signer = await record.stage('identity', () => openSigner(context));
  try {
    record.note({ signing: reportSigning(signer.description, context.settings.sign.mode) });
    const made = await makeArtifacts(context, record, entitlements);
    checkNames(
      context,
      made.map((artifact) => ({ ...artifact, path: finalPath(artifact, context) })),
    );
    const signed = await record.stage('sign', async () =>
      place(context, await sign(context, { signer, entitlements }, made)),
    );
    await context.content.record(signed);
    record.note({ artifacts: signed });
    await runSmokeTest(context, record, signed);
    const { kinds } = context.settings.package;
    if (!kinds.has('dmg') && !kinds.has('pkg')) return signed;
    await context.placed.add(plannedPackages(context.settings, ['dmg', 'pkg'], signed));
    const packages = await record.stage('package', () => makeSignedPackages(context, signer, signed));
    return [...signed, ...packages];
  } finally {
    await signer.close();
  }
}

/** Moves artifacts into the output folder, listed as its placed files. */
async function place(context: Context, artifacts: readonly Artifact[]): Promise<Artifact[]> {
  const moved = artifacts.filter((artifact) => finalPath(artifact, context) !== artifact.path);
  const files = moved.map((artifact) => writtenFile(artifact, finalPath(artifact, context)));
  await context.placed.add(await Promise.all(files));
  return placeArtifacts(context, artifacts);
}

/** Runs the smoke test before the notary, whose answer can take hours. */
async function runSmokeTest(context: Context, record: Recorder, signed: readonly Artifact[]): Promise<void> {
  if (context.settings.smokeTest === null) return;
  record.note({ smokeTest: 'failed' }); // unless the stage comes to its end
  record.note({ smokeTest: await record.stage('smoke test', () => smokeTest(context, signed)) });
  await context.content.check('during the smoke test');
}

async function makeArtifacts(
  context: Context,
  record: Recorder,
  entitlements: EntitlementChoice,
): Promise<Artifact[]> {
  if (context.settings.build.artifacts.length > 0) {
    const built = await readArtifacts(context);
    await continueBuildRecord(context, built);
    return built;
  }
  const go = await installPinnedGo(context, record);
  if (context.settings.test.flags.length > 0) await record.stage('test', () => runTests(context, go));
  const programs = await record.stage('build', () => build(context, go));
  await recordBuild(context, programs, go);
  await compareBuilds(context, record, { programs, go });
  await checkBuilt(context, record, { programs, go, entitlements });
  if (context.settings.app === null) return programs;
  return record.stage('bundle', () => assembleApps(context, programs));
}

/** Builds the programs a second time as the setting `reproducible` says; the result is in the report also when it stops the run. */
async function compareBuilds(
  context: Context,
  record: Recorder,
  built: { programs: readonly Artifact[]; go: GoInstallation },
): Promise<void> {
  if (context.settings.build.reproducible === 'off') return;
  await record.stage('second build', async () => {
    const reproducibility = await buildTwice(context, built);
    record.note({ reproducibility });
    refuseDifferences(context, reproducibility);
  });
}

/** Checks the built programs as the setting `preflight` says; the findings are in the report also when they stop the run. */
async function checkBuilt(
  context: Context,
  record: Recorder,
  built: { programs: readonly Artifact[]; go: GoInstallation; entitlements: EntitlementChoice },
): Promise<void> {
  if (context.settings.notarize.preflight === 'off') return record.skip('program check', 'preflight: off');
  await record.stage('program check', async () => {
    const advice = await checkPrograms(context, built.programs, built);
    record.note({ advice });
    refuseProgramsThatAbort(context, advice);
  });
}

/** Reads the signed artifacts of an earlier submission. */
async function readSignedArtifacts(context: Context, record: Recorder): Promise<Artifact[]> {
  await continueBuildRecord(context, null);
  const found = withOrigin(context, await readArtifacts(context), record.report());
  const artifacts = await place(context, found);
  await context.content.record(artifacts);
  return record.stage('identity', () => verifySigned(context, artifacts));
}

async function finishArtifacts(
  context: Context,
  record: Recorder,
  { signed, isAccepted }: { signed: readonly Artifact[]; isAccepted: boolean },
): Promise<Artifact[]> {
  const { settings } = context;
  if (isSigningOff(context) && !isSignedEarlier(record)) {
    record.skip('assess', 'not signed');
    return [...signed];
  }
  const stapled =
    isAccepted && settings.staple ? await record.stage('staple', () => staple(context, signed)) : [...signed];
  await context.content.recordTickets(stapled);
  if (isTried(context) && isAccepted) {
    await record.stage('quarantine', () => markAsDownloaded(context, stapled));
  }
  const assessed = await record.stage('assess', () => assess(context, stapled, isAccepted));
  const finished = [...assessed];
  for (const kind of ['zip', 'tar.gz'] as const) {
    if (!settings.package.kinds.has(kind)) continue;
    await context.placed.add(plannedPackages(settings, [kind], assessed));
    finished.push(...(await record.stage(kind, () => makeArchives(context, kind, assessed))));
  }
  return finished;
}
