import { join } from 'node:path';
import type { CommandResult, Runner } from '../system/process/runner.js';

/** A job that act skipped because it has no runner for the label. */
export interface SkippedJob {
  /** As act prints it: `release.yml/build`. */
  job: string;
  label: string;
}

export interface ActRun {
  exitCode: CommandResult['exitCode'];
  skipped: SkippedJob[];
}

/** Files and folder of one run. */
export interface ActFiles {
  secretFile: string;
  environmentFile: string;
  /** Folder for workflow artifacts and the configuration of gh. */
  scratch: string;
}

/** Labels of the hosted runners for Linux and macOS. Source: GitHub Docs, "GitHub-hosted runners reference". */
const hostedLabels = [
  ...['latest', '26.04', '24.04', '22.04', '26.04-arm', '24.04-arm', '22.04-arm', 'slim'].map(
    (version) => `ubuntu-${version}`,
  ),
  ...['latest', '26', '15', '14'].flatMap((version) =>
    ['', '-intel', '-large', '-xlarge'].map((size) => `macos-${version}${size}`),
  ),
];

/** A run of act ends when its jobs do; GitHub's limit for a job is six hours. */
const timeout = 6 * 60 * 60 * 1000;

/**
 * Runs act on this machine, with the services of a replay. Jobs see the variables that tools need, and gh without an
 * account, so that no job makes a release with the account of this user.
 * `args` come last, so that they override the options set here.
 */
export async function runAct(
  args: readonly string[],
  { secretFile, environmentFile, scratch }: ActFiles,
  { run, onLine, workingDirectory }: { run: Runner; onLine(line: string): void; workingDirectory: string },
): Promise<ActRun> {
  const skipped: SkippedJob[] = [];
  const { exitCode } = await run({
    tool: 'act',
    args: [
      ...hostedLabels.flatMap((label) => ['-P', `${label}=-self-hosted`]),
      ...['--secret-file', secretFile, '--env-file', environmentFile],
      ...['--artifact-server-path', join(scratch, 'artifacts')],
      ...['--env', `GH_CONFIG_DIR=${join(scratch, 'gh')}`, '--env', 'GITHUB_TOKEN=none-in-a-replay'],
      ...args,
    ],
    workingDirectory,
    timeout,
    onLine: (line) => {
      onLine(line);
      const job = readSkippedJob(line);
      if (job !== null) skipped.push(job);
    },
  });
  return { exitCode, skipped };
}

/** Returns the job of a line in which act says that it skips one, else null. */
export function readSkippedJob(line: string): SkippedJob | null {
  const [, job, label] = /^\[(.+?)\s*\].*Skipping unsupported platform.*`-P (.+)=\.\.\.`/.exec(line) ?? [];
  return job === undefined || label === undefined ? null : { job, label };
}
