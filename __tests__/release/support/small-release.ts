import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trustOf } from '../../../src/identity/trust.js';
import { inspectSlices } from '../../../src/inspect/inspect-slices.js';
import type { Submission } from '../../../src/notary/notary.js';
import { type ContentGuard, createContentGuard } from '../../../src/release/content/content-guard.js';
import { plainHost } from '../../../src/release/host.js';
import { recordRelease } from '../../../src/release/record-release.js';
import { startRecorder } from '../../../src/report/recorder.js';
import type { Report } from '../../../src/report/report.js';
import type { InputName } from '../../../src/settings/inputs/inputs.js';
import { createClock } from '../../../src/system/clock.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { silentLog } from '../../../src/system/log.js';
import { appleEndpoints } from '../../../src/system/network/endpoints.js';
import { createRunner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { developer, timestamper } from '../../bundle/test-app.js';
import { linuxMachine } from '../../machine/support/linux-machine.js';
import { signed } from '../../signature/signed-image.js';
import { machOImage } from '../../support/mach-o-image.js';
import { testSettings } from '../../support/test-settings.js';
import { type Step, smallEngine } from './small-engine.js';

export interface SmallRelease {
  report: Report;
  /** Steps of the engine in their order. */
  calls: string[];
  announced: Submission[];
  warnings: string[];
}

const credentials = { 'notary-key': 'key', 'notary-key-id': 'KEYID12345', certificate: 'AA==' };

let signing: Promise<Buffer> | null = null;

/** Signs the program of all tests once, since timestamps are slow. */
function signedProgram(): Promise<Buffer> {
  signing ??= signed(machOImage(), {
    ...{ signer: developer, timestamper, identifier: 'tool', hardenedRuntime: true },
  });
  return signing;
}

/** Returns a guard that calls `onZip` for each archive that users download. */
function announcingGuard(onZip: () => Promise<void>, temporaryFolder: string): ContentGuard {
  const guard = createContentGuard();
  return {
    ...guard,
    async checkArchive(archive, artifacts) {
      if (!archive.startsWith(temporaryFolder)) await onZip();
      await guard.checkArchive(archive, artifacts);
    },
  };
}

/** Releases one program that is built already, with the small engine. */
export function smallRelease(
  inputs: Partial<Record<InputName, string>> = {},
  at: (step: Step, cancel: AbortController) => Promise<void> | void = () => undefined,
): Promise<SmallRelease> {
  return withTemporaryFolder(async (folder) => {
    const [program, output, temporaryFolder] = ['tool', 'out', 'go-notarize-private'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await mkdir(temporaryFolder);
    await writeFile(program, await signedProgram());
    await chmod(program, 0o755);
    const cancel = new AbortController();
    const [slice] = await inspectSlices(program);
    const { engine, calls, step } = smallEngine((name) => at(name, cancel), slice?.signature.cdHash ?? '');
    const announced: Submission[] = [];
    const warnings: string[] = [];
    const clock = createClock(cancel.signal);
    const log = { ...silentLog, warning: (line: string) => void warnings.push(line) };
    const secrets = createSecrets();
    const record = startRecorder(clock, {
      ...{ toolVersion: '0', replay: false, source: null },
      outputDirectory: output,
    });
    const settings = testSettings({
      ...credentials,
      signing: 'required',
      preflight: 'off',
      artifacts: program,
      'output-directory': output,
      ...inputs,
    });
    const host = { ...plainHost, announceSubmission: (one: Submission) => void announced.push(one) };
    const run = createRunner(log, secrets, { signal: cancel.signal });
    const http = (): never => {
      throw new Error('no request may be sent');
    };
    await recordRelease(
      {
        ...{ settings, engine, http, run, clock, log, secrets, host, temporaryFolder },
        content: announcingGuard(() => step('zip'), temporaryFolder),
        endpoints: { ...appleEndpoints, notaryPause: 1 },
        trust: trustOf(null),
        machine: linuxMachine,
        signal: cancel.signal,
      },
      record,
    );
    return { report: record.report(), calls, announced, warnings };
  });
}
