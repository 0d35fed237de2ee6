import { appendFile } from 'node:fs/promises';
import type { Settings } from '../../settings/settings.js';
import type { ReportFiles } from '../files/write-report.js';
import type { Report } from '../report.js';
import { renderSummary } from '../summary/render-summary.js';
import { annotationsOf } from './annotations.js';
import { outputsOf } from './outputs.js';
import * as runnerCommands from './runner-commands.js';
import { setOutputs } from './set-outputs.js';

/** The runner to which a report is published. */
export interface ActionsRunner {
  commands: Pick<typeof runnerCommands, 'setOutput' | 'annotate'>;
  /** `GITHUB_STEP_SUMMARY`; unset outside a runner and on old servers. */
  summaryFile: string | undefined;
  /** Makes the step fail. */
  fail(exitCode: number): void;
}

function thisRunner(): ActionsRunner {
  return {
    commands: runnerCommands,
    summaryFile: process.env.GITHUB_STEP_SUMMARY,
    fail: (exitCode) => {
      process.exitCode = exitCode;
    },
  };
}

/**
 * Publishes a run to the runner: outputs, annotations, job summary. Fails the step after a failure, except for a
 * rejection with `fail-on: never`. Outputs that cannot be written fail the step, too: later steps depend on them. A
 * summary that cannot be written is a warning.
 */
export async function publish(
  { report, files }: { report: Report; files: ReportFiles | null },
  { failOn, summary }: Pick<Settings, 'failOn' | 'summary'>,
  runner: ActionsRunner = thisRunner(),
): Promise<void> {
  const { commands, summaryFile } = runner;
  const unwritten = setOutputs(outputsOf(report, files), commands);
  for (const { level, message, ...details } of annotationsOf(report)) {
    commands.annotate(level, message, details);
  }
  if (unwritten !== null) commands.annotate('error', unwritten);
  if (summaryFile) {
    const text = renderSummary(report, summary);
    await appendSummary(text, summaryFile, commands);
  }
  const isForgiven = failOn === 'never' && report.failure?.exitCode === 1;
  if (report.failure && !isForgiven) runner.fail(report.failure.exitCode);
  else if (unwritten !== null) runner.fail(3);
}

async function appendSummary(
  summary: string,
  file: string,
  { annotate }: ActionsRunner['commands'],
): Promise<void> {
  try {
    await appendFile(file, summary);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    annotate('warning', `The job summary was not written: ${reason}`);
  }
}
