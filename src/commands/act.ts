import { resolve } from 'node:path';
import { type ActRun, runAct, type SkippedJob } from '../replay/run-act.js';
import { servedFiles, serveReplay } from '../replay/serve-replay.js';
import { waitForServedFile } from '../replay/wait-for-served-file.js';
import { abortOnSignals } from '../system/cancellation.js';
import { createClock } from '../system/clock.js';
import { InputError, ToolError } from '../system/errors.js';
import { withTemporaryFolder } from '../system/files/files.js';
import { createRunner } from '../system/process/runner.js';
import { createSecrets } from '../system/secrets.js';
import type { Command, CommandArguments, Terminal } from './command.js';

/** Time for which the files of `replay --serve` may be missing: it is being started in another terminal. */
const startLimit = 60_000;

export const actCommand: Command = {
  usage: '[options] [EVENT] [options of act]',
  description: [
    'Runs the workflows of the repository in the current folder with act (https://github.com/nektos/act), with a throwaway certificate authority and a local notary in place of Apple. Secrets, artifacts and services are in a temporary folder, which is removed at the end.',
    'The jobs run on this machine, without containers, with the labels of hosted Linux and macOS runners. gh has no account in them. All options that are not listed below are those of act: -j JOB runs one job and the jobs that it needs, --env NAME=VALUE sets a variable.',
  ],
  options: [
    {
      name: 'services',
      value: 'FOLDER',
      description:
        'Use the services of a running go-notarize replay --serve FOLDER, for several runs of act. Waits a minute for its files.',
    },
  ],
  foreignFlags: true,
  examples: [
    'go-notarize act push',
    'go-notarize act push -W .github/workflows/release.yml -j macos --services .replay',
  ],
  async run(args, terminal) {
    const { exitCode, skipped } = await withTemporaryFolder((scratch) => act(args, scratch, terminal));
    if (exitCode !== 0) {
      if (skipped.length > 0) terminal.log.warning(describe(skipped));
      throw new ToolError(`act ended with exit code ${exitCode}.`, {
        code: 'command-failed',
        remedy: 'See the failed step in the output of act above.',
      });
    }
    if (skipped.length > 0) throw jobsSkipped(skipped);
    return 0;
  },
};

async function act(args: CommandArguments, scratch: string, terminal: Terminal): Promise<ActRun> {
  const { log, workingDirectory } = terminal;
  const signal = abortOnSignals();
  const clock = createClock(signal);
  const run = createRunner(log, createSecrets(), { signal });
  const start = (files: { secretFile: string; environmentFile: string }): Promise<ActRun> =>
    runAct(args.positionals, { ...files, scratch }, { run, onLine: log.info, workingDirectory });
  const services = args.text('services');
  if (services !== undefined) {
    const files = servedFiles(resolve(workingDirectory, services));
    await waitForServedFile(files.secretFile, startLimit, { clock, log });
    return start(files);
  }
  const served = await serveReplay({ folder: scratch, notaryDelay: 500, clock });
  try {
    return await start(served);
  } finally {
    await served.close();
  }
}

function jobsSkipped(skipped: readonly SkippedJob[]): InputError {
  const label = skipped[0]?.label ?? '';
  return new InputError('act', describe(skipped), {
    code: 'act-jobs-skipped',
    remedy: `Add -P '${label}=-self-hosted' to run such jobs on this machine, or choose other jobs with -j.`,
  });
}

function describe(skipped: readonly SkippedJob[]): string {
  const labels = [...new Set(skipped.map(({ label }) => label))].join(', ');
  const jobs = skipped.map(({ job }) => job).join(', ');
  return `act skipped ${jobs} and the jobs that need them: it has no runner for ${labels}.`;
}
