import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRunnerFile } from '../../../src/replay/runner/parse-runner-file.js';
import { openStep, postVariables } from '../../../src/replay/runner/run-step.js';
import type { Report } from '../../../src/report/report.js';
import { mainScript } from '../../support/bundle.js';
import type { Inputs } from './job.js';

/** A step of a job that is signalled while it runs. */
export interface CancelledStep {
  workspace: string;
  inputs: Inputs;
  environment: Record<string, string>;
  /** A line that `main` prints, at which it is signalled. */
  at: RegExp;
  signals: NodeJS.Signals[];
}

export interface CancelledResult {
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
  report: Report | null;
  summary: string;
  /** Files in RUNNER_TEMP after `post`. */
  left: string[];
}

/** Starts dist/main.js as a runner does, signals it, and runs `post`. */
export async function cancelStep(step: CancelledStep): Promise<CancelledResult> {
  const { workspace, inputs, at, signals } = step;
  const folder = join(workspace, 'runner');
  await mkdir(workspace, { recursive: true });
  const { environment, files } = await openStep({
    ...{ inputs: { ...inputs }, folder, workspace, environment: step.environment },
  });
  const options = { cwd: workspace, env: { ...process.env, ...environment } };
  const child = spawn(process.execPath, [mainScript], options);
  let log = '';
  let signalled = false;
  const onData = (chunk: Buffer): void => {
    log += chunk;
    if (signalled || !at.test(log)) return;
    signalled = true;
    for (const signal of signals) child.kill(signal);
  };
  child.stdout.on('data', onData);
  child.stderr.on('data', onData);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  if (!signalled) throw new Error(`main ended without the line ${at}:\n${log}`);
  const outputs = parseRunnerFile(await readFile(files.GITHUB_OUTPUT, 'utf8'));
  const env = { ...options.env, ...(await postVariables(files)) };
  await once(spawn(process.execPath, [mainScript], { cwd: workspace, env }), 'close');
  return {
    ...{ exitCode, log, outputs },
    report: outputs.report ? JSON.parse(await readFile(outputs.report, 'utf8')) : null,
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    left: await readdir(join(folder, 'temp')),
  };
}
