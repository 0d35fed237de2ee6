import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandResult, Runner } from '../../system/process/runner.js';
import type { Installation } from '../installation.js';
import { parseRunnerFile } from './parse-runner-file.js';

/** A step of a job that uses the action. */
export interface Step {
  /** Starts the action. */
  action: Installation['action'];
  inputs: Readonly<Record<string, string>>;
  /** Folder for the runner's own files; created if missing. */
  folder: string;
  workspace: string;
  environment: Readonly<Record<string, string>>;
  onLine: (line: string) => void;
}

export interface StepResult {
  exitCode: number | null;
  outputs: Record<string, string>;
  /** Path of the job summary. */
  summary: string;
}

/** The job limit of GitHub's hosted runners. */
const jobLimit = 6 * 3_600_000;

/** Runs `main` and, however it ends, `post`: each in a process of its own with the runner's environment. */
export async function runStep(run: Runner, step: Step): Promise<StepResult> {
  const { environment, files } = await openStep(step);
  const start = (more: Record<string, string>): Promise<CommandResult> =>
    run({
      ...step.action,
      inherits: 'user',
      environment: { ...environment, ...more },
      workingDirectory: step.workspace,
      timeout: jobLimit,
      onLine: step.onLine,
    });
  const main = await start({});
  await start(await postVariables(files));
  return {
    exitCode: main.exitCode,
    outputs: parseRunnerFile(await readFile(files.GITHUB_OUTPUT, 'utf8')),
    summary: files.GITHUB_STEP_SUMMARY,
  };
}

/** The files that a step writes for its runner, by the variables that name them. */
type RunnerFiles = Record<
  'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_STEP_SUMMARY',
  string
>;

/** Creates the runner's files. Returns their paths and the environment of `main`. */
export async function openStep(
  step: Omit<Step, 'action' | 'onLine'>,
): Promise<{ environment: Record<string, string>; files: RunnerFiles }> {
  const files: RunnerFiles = {
    GITHUB_OUTPUT: join(step.folder, 'output'),
    GITHUB_STATE: join(step.folder, 'state'),
    GITHUB_ENV: join(step.folder, 'env'),
    GITHUB_PATH: join(step.folder, 'path'),
    GITHUB_STEP_SUMMARY: join(step.folder, 'summary.md'),
  };
  const runnerTemp = join(step.folder, 'temp');
  await mkdir(runnerTemp, { recursive: true });
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')));
  const environment = {
    ...step.environment,
    ...inputVariables(step.inputs),
    ...files,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_TEMP: runnerTemp,
  };
  return { environment, files };
}

/** Returns the additional variables of `post`: the state saved by `main`. */
export async function postVariables({ GITHUB_STATE }: RunnerFiles): Promise<Record<string, string>> {
  const state = parseRunnerFile(await readFile(GITHUB_STATE, 'utf8'));
  return prefixed('STATE_', state, (name) => name);
}

/** Names the variables of inputs as the runner does: in upper case, with underscores for spaces; dashes stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return prefixed('INPUT_', inputs, (name) => name.replaceAll(' ', '_').toUpperCase());
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, string>>,
  form: (name: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${form(name)}`, value]));
}
