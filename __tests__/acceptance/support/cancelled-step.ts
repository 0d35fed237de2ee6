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
  /** A line that `main` prints, or an event, at which it is signalled. */
  at: RegExp | Promise<unknown>;
  signals: NodeJS.Signals[];
}

export interface CancelledResult {
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
  report: Report | null;
  summary: string;
  /** Time from the first signal to the end of `main`. */
  milliseconds: number;
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
  let signalledAt: number | null = null;
  const cancel = (): void => {
    signalledAt = performance.now();
    for (const signal of signals) child.kill(signal);
  };
  const onData = (chunk: Buffer): void => {
    log += chunk;
    if (signalledAt === null && at instanceof RegExp && at.test(log)) cancel();
  };
  if (at instanceof Promise) void at.then(cancel);
  child.stdout.on('data', onData);
  child.stderr.on('data', onData);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  if (signalledAt === null) throw new Error(`main ended before ${String(at)}:\n${log}`);
  const milliseconds = performance.now() - signalledAt;
  const outputs = parseRunnerFile(await readFile(files.GITHUB_OUTPUT, 'utf8'));
  const env = { ...options.env, ...(await postVariables(files)) };
  await once(spawn(process.execPath, [mainScript], { cwd: workspace, env }), 'close');
  return {
    ...{ exitCode, log, outputs, milliseconds },
    report: outputs.report ? JSON.parse(await readFile(outputs.report, 'utf8')) : null,
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    left: await readdir(join(folder, 'temp')),
  };
}
