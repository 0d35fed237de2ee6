import { trustOf } from '../../src/identity/trust.js';
import { createPortableEngine } from '../../src/portable-engine/portable-engine.js';
import { createContentGuard } from '../../src/release/content/content-guard.js';
import type { Context } from '../../src/release/context.js';
import { plainHost } from '../../src/release/host.js';
import { createPlacedFiles } from '../../src/release/placed-files.js';
import { recordRelease } from '../../src/release/record-release.js';
import { writeReport } from '../../src/report/files/write-report.js';
import { startRecorder } from '../../src/report/recorder.js';
import type { Report } from '../../src/report/report.js';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { type Log, silentLog } from '../../src/system/log.js';
import type { Http } from '../../src/system/network/http.js';
import { createSecrets } from '../../src/system/secrets.js';
import { linuxMachine } from '../machine/support/linux-machine.js';
import type { Inputs, StormServices } from './storm-services.js';

export interface ReleaseRun {
  report: Report;
  warnings: string[];
  /** Ids in the order in which they were announced. */
  announced: string[];
}

/** Runs a release in this process, as `run` does, over a given client and in simulated time. */
export async function runRelease(
  { endpoints, credentials, clock }: StormServices,
  { inputs, folder, http }: { inputs: Inputs; folder: string; http: Http },
): Promise<ReleaseRun> {
  const all: Inputs = { ...credentials, ...inputs, engine: 'portable' };
  const settings = parseSettings((name) => all[name] ?? '', folder);
  const secrets = createSecrets();
  const trust = trustOf(endpoints.replayRoot);
  const warnings: string[] = [];
  const announced: string[] = [];
  const log: Log = { ...silentLog, warning: (message) => warnings.push(message) };
  const record = startRecorder(
    clock,
    { toolVersion: 'storm', replay: true, source: null, outputDirectory: settings.outputDirectory },
    secrets.redact,
  );
  await withTemporaryFolder(async (temporaryFolder) => {
    const context: Context = {
      ...{ settings, endpoints, trust, http, clock, log, secrets, temporaryFolder },
      machine: linuxMachine,
      content: createContentGuard(),
      placed: createPlacedFiles(settings.outputDirectory),
      engine: createPortableEngine({ endpoints, trust, http, clock, log, secrets }),
      run: () => Promise.reject(new Error('A release of the storm runs no command.')),
      signal: new AbortController().signal,
      host: { ...plainHost, announceSubmission: ({ id }) => void announced.push(id) },
    };
    await recordRelease(context, record);
  }, folder);
  const report = record.report();
  await writeReport(report, settings.outputDirectory);
  return { report, warnings, announced };
}
