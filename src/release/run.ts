import { basename } from 'node:path';
import { readEarlierFiles } from '../report/files/earlier-report.js';
import { type ReportFiles, writeReport } from '../report/files/write-report.js';
import { type Recorder, startRecorder } from '../report/recorder.js';
import type { Report } from '../report/report.js';
import type { Settings } from '../settings/settings.js';
import { createClock } from '../system/clock.js';
import { withFolder } from '../system/files/files.js';
import { ownedPath, removeLeftovers } from '../system/files/owned-path.js';
import type { Log } from '../system/log.js';
import type { Endpoints } from '../system/network/endpoints.js';
import { createHttp } from '../system/network/http.js';
import { createRunner } from '../system/process/runner.js';
import type { Secrets } from '../system/secrets.js';
import { version } from '../version.js';
import type { SetUpContext } from './context.js';
import type { Host } from './host.js';
import { withOutputLock } from './lock-output.js';
import { createPlacedFiles } from './placed-files.js';
import { prepareMachine } from './prepare-machine.js';
import { recordRun } from './record-run.js';
import { draftFoldersOf, removeDrafts } from './remove-drafts.js';
import { isSetUpOnly, setUpGo } from './set-up-go.js';

/** Settings and dependencies that an entry point reads from the outside. */
export interface RunRequest {
  settings: Settings;
  endpoints: Endpoints;
  log: Log;
  secrets: Secrets;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
  /** Folder in which the private folder of this run is made. */
  temporaryParent: string;
  host: Host;
  /** Where the source comes from, as far as the environment says. */
  source: Report['source'];
}

/** Runs the pipeline and writes the report, however the run ends; never throws for a failure of the run itself. */
export async function run(request: RunRequest): Promise<{ report: Report; files: ReportFiles | null }> {
  const { settings, endpoints, log, secrets, signal, host } = request;
  const clock = createClock(signal);
  const http = createHttp(signal, clock);
  const record = startRecorder(
    clock,
    {
      toolVersion: version,
      replay: endpoints.replayRoot !== null,
      source: request.source,
      outputDirectory: settings.outputDirectory,
    },
    secrets.redact,
  );
  const fail = (error: unknown): void => record.fail(host.explain(error));
  const temporaryFolder = ownedPath(request.temporaryParent, { visible: true });
  const draftFolders = draftFoldersOf(settings);
  const placed = createPlacedFiles(settings.outputDirectory);
  const releaseInPrivate = (): Promise<void> =>
    withFolder(temporaryFolder, async () => {
      const { passEnvironment } = settings;
      const { run, machine } = await prepareMachine({
        settings,
        log,
        runnerWith: (environment) => createRunner(log, secrets, { signal, passEnvironment, environment }),
      });
      record.note({ machine });
      const context: SetUpContext = {
        ...{
          settings,
          endpoints,
          machine,
          run,
          http,
          clock,
          log,
          secrets,
          signal,
          temporaryFolder,
          host,
          placed,
        },
      };
      if (isSetUpOnly(settings)) {
        await recordRun(context, record, (checking) => setUpGo(context, checking));
        return;
      }
      const { startRelease } = await import('./start-release.js');
      await startRelease(context, record, {
        runCleanUp: createRunner(log, secrets, { passEnvironment }),
        remember: (engine) => host.remember({ temporaryFolder, draftFolders, engine }),
      });
    });
  let files: ReportFiles | null = null;
  try {
    await removeLeftovers(request.temporaryParent, log);
    await removeDrafts(draftFolders, log);
    host.remember({ temporaryFolder, draftFolders, engine: null });
    await withOutputLock(settings.outputDirectory, async () => {
      await releaseInPrivate().catch(fail);
      files = await writeFiles(record, request);
      await placed.end();
    });
  } catch (error) {
    fail(error);
  }
  return { report: record.report(), files };
}

/**
 * Writes the report. A run that only installs Go does not replace the report of a release: its files would then be
 * unknown. A report that cannot be written is the failure of a run without any other.
 */
async function writeFiles(record: Recorder, { settings, log }: RunRequest): Promise<ReportFiles | null> {
  record.finish();
  const report = record.report();
  if (isSetUpOnly(settings) && (await readEarlierFiles(settings.outputDirectory)).length > 0) {
    log.info(`${settings.outputDirectory} has the report of a release, which stays: this run writes none.`);
    return null;
  }
  try {
    const files = await writeReport(report, settings.outputDirectory);
    // The paths of a job's archive are for the next job, on another machine.
    const isHandedOver = settings.archive !== null || settings.writeArchive !== null;
    if (!isHandedOver) return files;
    const fingerprint = files.fingerprint && basename(files.fingerprint);
    return { ...files, report: basename(files.report), fingerprint };
  } catch (error) {
    if (report.failure === null) record.fail(error);
    else log.warning(`The report was not written: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
