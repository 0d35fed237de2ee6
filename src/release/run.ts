import { mkdir } from 'node:fs/promises';
import { chooseEngine } from '../engine/choose-engine.js';
import { trustOf } from '../identity/trust.js';
import { startRecorder } from '../report/recorder.js';
import type { Report } from '../report/report.js';
import { type ReportFiles, writeReport } from '../report/write-report.js';
import type { Settings } from '../settings/settings.js';
import { createClock } from '../system/clock.js';
import type { Endpoints } from '../system/endpoints.js';
import { InputError } from '../system/errors.js';
import { withTemporaryFolder } from '../system/files.js';
import { createHttp } from '../system/http.js';
import type { Log } from '../system/log.js';
import { createRunner } from '../system/runner.js';
import type { Secrets } from '../system/secrets.js';
import { version } from '../version.js';
import { createContentGuard } from './content/content-guard.js';
import type { Context } from './context.js';
import type { Host } from './host.js';
import { recordRelease } from './record-release.js';

/** What an entry point reads from the outside. */
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
  const http = createHttp(signal);
  const trust = trustOf(endpoints.replayRoot);
  const record = startRecorder(
    clock,
    {
      toolVersion: version,
      replay: endpoints.replayRoot !== null,
      source: request.source,
    },
    secrets.redact,
  );
  try {
    await mkdir(request.temporaryParent, { recursive: true });
    const run = createRunner(log, secrets, { signal, passEnvironment: settings.passEnvironment });
    await withTemporaryFolder(async (temporaryFolder) => {
      host.remember({ temporaryFolder, engine: null });
      const context: Context = {
        settings,
        endpoints,
        engine: chooseEngine(settings.engine, {
          ...{ endpoints, trust, http, run, clock, log, secrets, temporaryFolder },
          remember: (engine) => host.remember({ temporaryFolder, engine }),
        }),
        ...{ trust, run, http, clock, log, secrets, signal, temporaryFolder, host },
        content: createContentGuard(),
      };
      await recordRelease(context, record);
    }, request.temporaryParent);
  } catch (error) {
    record.fail(error);
  }
  const report = record.report();
  return { report, files: await writeFiles(report, request) };
}

/** A run that fails on its output folder cannot leave a report; its first failure is the one to report. */
async function writeFiles(report: Report, { settings, log }: RunRequest): Promise<ReportFiles | null> {
  try {
    return await writeReport(report, settings.outputDirectory);
  } catch (error) {
    if (report.failure === null || !(error instanceof InputError)) throw error;
    log.debug(error.message);
    return null;
  }
}
