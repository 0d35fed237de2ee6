import { mkdir } from 'node:fs/promises';
import { createPortableEngine } from './engine/portable/portable-engine.js';
import type { GoInstallation } from './go/install.js';
import { trustOf } from './identity/trust.js';
import type { Submission } from './notary/notary.js';
import { release } from './pipeline.js';
import { startRecorder } from './report/recorder.js';
import { newReport, type Report } from './report/report.js';
import { type ReportFiles, writeReport } from './report/write-report.js';
import type { Settings } from './settings/settings.js';
import type { Context } from './stages/context.js';
import { systemClock } from './system/clock.js';
import type { Endpoints } from './system/endpoints.js';
import { withTemporaryFolder } from './system/files.js';
import { createHttp } from './system/http.js';
import type { Log } from './system/log.js';
import { createRunner } from './system/runner.js';
import type { Secrets } from './system/secrets.js';

/** What a door knows of the outside world. */
export interface RunRequest {
  settings: Settings;
  endpoints: Endpoints;
  log: Log;
  secrets: Secrets;
  /** Aborted when the run is cancelled. */
  signal: AbortSignal;
  /** Folder in which the private folder of this run is made. */
  temporaryParent: string;
  /** Hears where that folder is, for a clean-up after a run that was killed. */
  onTemporaryFolder?: (path: string) => void;
  onSubmitted?: (submission: Submission) => void;
  onGoReady?: (go: GoInstallation) => Promise<void>;
  /** Where the source comes from, as far as the environment says. */
  source: Report['source'];
}

/** Runs the pipeline and writes the report, however the run ends; never throws for a failure of the run itself. */
export async function run(request: RunRequest): Promise<{ report: Report; files: ReportFiles | null }> {
  const { settings, endpoints, log, secrets, signal } = request;
  const clock = systemClock;
  const http = createHttp();
  const trust = trustOf(endpoints.replayRoot);
  const record = startRecorder(
    clock,
    newReport({ started: clock.now(), replay: endpoints.replayRoot !== null, source: request.source }),
  );
  try {
    await mkdir(request.temporaryParent, { recursive: true });
    await withTemporaryFolder(async (temporaryFolder) => {
      request.onTemporaryFolder?.(temporaryFolder);
      const context: Context = {
        settings,
        endpoints,
        engine: createPortableEngine({ endpoints, trust, http, clock, log }),
        trust,
        run: createRunner(log, secrets, signal),
        http,
        clock,
        log,
        temporaryFolder,
        onSubmitted: (submission) => request.onSubmitted?.(submission),
        onGoReady: async (go) => request.onGoReady?.(go),
      };
      await release(context, record);
    }, request.temporaryParent);
  } catch (error) {
    record.fail(error);
    if (error instanceof Error) log.debug(secrets.redact(error.stack ?? error.message));
  }
  const report = record.report();
  return { report, files: await writeReport(report, settings.outputDirectory) };
}
