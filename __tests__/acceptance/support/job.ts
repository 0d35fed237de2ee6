import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import {
  type CredentialInput,
  type InstallerInput,
  needsInstaller,
  type ReplayServicesRequest,
  startReplayServices,
} from '../../../src/replay/replay-services.js';
import { runStep } from '../../../src/replay/runner/run-step.js';
import type { Report } from '../../../src/report/report.js';
import type { InputName } from '../../../src/settings/inputs/inputs.js';
import { endpointsVariable } from '../../../src/settings/read-endpoints.js';
import { systemClock } from '../../../src/system/clock.js';
import { silentLog } from '../../../src/system/log.js';
import { createRunner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { mainScript } from '../../support/bundle.js';
import { makeMachine } from './machine.js';

export type Inputs = Partial<Record<InputName, string>>;

export interface Finished {
  exitCode: number | null;
  /** Everything that `main` and `post` printed, as the runner gets it: masks and all. */
  log: string;
  outputs: Record<string, string>;
  report: Report | null;
  summary: string;
  /** The output folder. */
  output: string;
}

/** A job on a runner, with stand-ins of Apple's services; the bundle in dist/ is started as the runner does. */
export interface Job {
  /** Private to this job; gone with it. */
  folder: string;
  services: Awaited<ReturnType<typeof startReplayServices>>;
  /** File that names the services. */
  endpoints: string;
  /** Environment of a machine with the stand-ins; empty for the portable engine. */
  machine: Record<string, string>;
  /** Runs the action as a step. Fails when a secret shows up in anything that others can read. */
  step(inputs: Inputs, environment?: Record<string, string>): Promise<Finished>;
  close(): Promise<void>;
}

/** The conformance suite runs the same cases over Apple's commands, as far as the stand-ins are those. */
export const engine = process.env.GO_NOTARIZE_TEST_ENGINE === 'apple' ? 'apple' : 'portable';

export async function startJob(
  options: Partial<Pick<ReplayServicesRequest, 'notaryDelay' | 'faults'>> = {},
): Promise<Job> {
  const folder = await mkdtemp(join(tmpdir(), 'go-notarize-job-'));
  const services = await startReplayServices({
    clock: systemClock,
    folder: join(folder, 'notary'),
    notaryDelay: 0,
    ...options,
  });
  const endpoints = join(folder, 'endpoints.json');
  await writeFile(endpoints, JSON.stringify(services.endpoints));
  const machine = engine === 'apple' ? await makeMachine(join(folder, 'machine')) : {};
  let steps = 0;
  return {
    folder,
    services,
    endpoints,
    machine,
    async step(inputs, environment = {}) {
      const own = join(folder, `step-${++steps}`);
      const given: Inputs = {
        'output-directory': join(own, 'out'),
        cache: 'false',
        engine,
        // The stand-ins of Apple's commands find the notary and their state by these.
        ...(engine === 'apple' ? { 'pass-environment': 'GO_NOTARIZE_ENDPOINTS APPLE_STAND_INS' } : {}),
        ...services.credentials,
        ...(needsInstaller(inputs) ? await services.issueInstaller() : {}),
        ...inputs,
      };
      const lines: string[] = [];
      await mkdir(own, { recursive: true });
      const result = await runStep(createRunner(silentLog, createSecrets()), {
        action: { tool: process.execPath, args: [mainScript] },
        inputs: given,
        folder: join(own, 'runner'),
        workspace: own,
        environment: { ...machine, [endpointsVariable]: endpoints, ...environment },
        onLine: (line) => lines.push(line),
      });
      const log = lines.join('\n');
      const output = resolve(own, given['output-directory'] ?? '');
      await expectNoSecrets(own, log, given);
      const summary = await readFile(result.summary, 'utf8');
      const reportPath = result.outputs.report && resolve(output, result.outputs.report);
      const report = reportPath ? JSON.parse(await readFile(reportPath, 'utf8')) : null;
      return { ...result, log, summary, report, output };
    },
    async close() {
      await services.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const secretInputs: readonly (CredentialInput | InstallerInput)[] = [
  ...(['certificate', 'certificate-password', 'notary-key'] as const),
  ...(['installer-certificate', 'installer-certificate-password'] as const),
];

/** Masks are the one place where the runner must see a secret. */
async function expectNoSecrets(folder: string, log: string, inputs: Inputs): Promise<void> {
  const shown = log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async (file) => ({
        where: join(file.parentPath, file.name),
        text: await readFile(join(file.parentPath, file.name), 'latin1'),
      })),
  );
  for (const { where, text } of [{ where: 'the log', text: shown }, ...texts]) {
    for (const input of secretInputs) {
      for (const secret of formsOf(inputs[input] ?? '')) {
        if (text.includes(secret)) throw new Error(`the secret ${input} is in ${where}`);
      }
    }
  }
}

/** A secret, and each line of it that could give it away; a path in place of one gives nothing away. */
function formsOf(secret: string): string[] {
  if (isAbsolute(secret)) return [];
  return [secret, ...secret.split('\n')]
    .map((form) => form.trim())
    .filter((form) => form.length > 12 && !form.startsWith('-----'));
}
