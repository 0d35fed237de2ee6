import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trustOf } from '../../../src/identity/trust.js';
import { inspectSlices } from '../../../src/inspect/inspect-slices.js';
import type { Submission } from '../../../src/notary/notary.js';
import { type ContentGuard, createContentGuard } from '../../../src/release/content/content-guard.js';
import { plainHost } from '../../../src/release/host.js';
import { createPlacedFiles } from '../../../src/release/placed-files.js';
import { recordRelease } from '../../../src/release/record-release.js';
import { startRecorder } from '../../../src/report/recorder.js';
import type { Report } from '../../../src/report/report.js';
import type { InputName } from '../../../src/settings/inputs/inputs.js';
import { createClock } from '../../../src/system/clock.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import { appleEndpoints } from '../../../src/system/network/endpoints.js';
import { createRunner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { developer, timestamper, withCopyOf } from '../../bundle/test-app.js';
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

const credentials = {
  'notary-key': 'key',
  'notary-key-id': 'KEYID12345',
  certificate: Buffer.alloc(100).toString('base64'), // the small engine does not open it
};

let signing: Promise<Buffer> | null = null;

/** Signs the program of all tests once, since timestamps are slow. */
function signedProgram(): Promise<Buffer> {
  signing ??= signed(machOImage(), {
    ...{ signer: developer, timestamper, identifier: 'tool', hardenedRuntime: true },
  });
  return signing;
}

/** Returns a guard that calls `onZip` for each archive that users download, before it is read back. */
function announcingGuard(onZip: () => Promise<void>, temporaryFolder: string): ContentGuard {
  const guard = createContentGuard();
  return {
    ...guard,
    async checkPackage(made, artifacts) {
      const isArchive = made.kind === 'zip' || made.kind === 'tar.gz';
      if (isArchive && !made.path.startsWith(temporaryFolder)) await onZip();
      await guard.checkPackage(made, artifacts);
    },
  };
}

/** Called before each step of the engine. */
export type AtStep = (step: Step, cancel: AbortController, folder: string) => Promise<void> | void;

/** Copies the signed program or app of the tests to a path. */
async function writeSigned(path: string): Promise<void> {
  if (path.endsWith('.app')) return withCopyOf('small', (app) => cp(app, path, { recursive: true }));
  await writeFile(path, await signedProgram());
  await chmod(path, 0o755);
}

/**
 * Releases the signed program `tool` or, by the input `artifacts`, the signed app `Test.app` with the small engine. Both
 * are in a folder of their own, and the output folder is `out` in it. The notary accepts the code with the hash `accepts`.
 */
export function smallRelease(
  { artifacts = 'tool', ...inputs }: Partial<Record<InputName, string>> = {},
  at: AtStep = () => undefined,
  { accepts }: { accepts?: string } = {},
): Promise<SmallRelease> {
  return withTemporaryFolder(async (folder) => {
    const [product, output, temporaryFolder] = [artifacts, 'out', 'go-notarize-private'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await mkdir(temporaryFolder);
    await writeSigned(product);
    const cancel = new AbortController();
    const [slice] = await inspectSlices(product);
    const { identifier, cdHash } = slice?.signature ?? {};
    const { engine, calls, step } = smallEngine((name) => at(name, cancel, folder), {
      identifier: identifier ?? '',
      cdHash: cdHash ?? '',
      accepts,
    });
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
      artifacts: product,
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
        placed: createPlacedFiles(output),
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
