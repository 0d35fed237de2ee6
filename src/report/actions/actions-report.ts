import { appendFile } from 'node:fs/promises';
import * as actionsCore from '@actions/core';
import type { Log } from '../../system/log.js';
import type { Report } from '../report.js';
import { renderSummary } from '../summary/summary.js';
import type { ReportFiles } from '../write-report.js';
import { annotationsOf } from './annotations.js';
import { outputsOf } from './outputs.js';

/** The part of @actions/core that the report needs. */
export type ActionsCore = Pick<
  typeof actionsCore,
  'setOutput' | 'error' | 'warning' | 'notice' | 'debug' | 'info' | 'startGroup' | 'endGroup'
>;

/** The runner that a report is shown to. */
export interface ActionsRunner {
  core: ActionsCore;
  /** `GITHUB_STEP_SUMMARY`; unset outside a runner and on old servers. */
  summaryFile: string | undefined;
  /** Makes the step fail. */
  fail(exitCode: number): void;
}

function thisRunner(): ActionsRunner {
  return {
    core: actionsCore,
    summaryFile: process.env.GITHUB_STEP_SUMMARY,
    // Not core.setFailed: its annotation would repeat the failure's own, without title or remedy.
    fail: (exitCode) => {
      process.exitCode = exitCode;
    },
  };
}

/**
 * Shows what came of a run to the runner: outputs, annotations, job summary; and fails the step after a failure, but
 * for a rejection with `fail-on: never`. A summary that cannot be written is a warning: no release depends on it.
 */
export async function publish(
  { report, files }: { report: Report; files: ReportFiles | null },
  failOn: 'rejected' | 'never',
  runner: ActionsRunner = thisRunner(),
): Promise<void> {
  const { core, summaryFile } = runner;
  for (const [name, value] of Object.entries(outputsOf(report, files))) core.setOutput(name, value);
  for (const { level, title, message } of annotationsOf(report)) core[level](message, { title });
  if (summaryFile) await appendSummary(report, summaryFile, core);
  const isForgiven = failOn === 'never' && report.failure?.exitCode === 1;
  if (report.failure && !isForgiven) runner.fail(report.failure.exitCode);
}

async function appendSummary(report: Report, file: string, core: ActionsCore): Promise<void> {
  try {
    await appendFile(file, renderSummary(report));
  } catch (error) {
    core.warning(
      `The job summary was not written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A log whose lines go to the runner: warnings become annotations, groups can be folded. */
export function actionsLog(core: ActionsCore = actionsCore): Log {
  return {
    debug: (message) => core.debug(message),
    info: (message) => core.info(message),
    warning: (message) => core.warning(message),
    async group(title, work) {
      core.startGroup(title);
      try {
        return await work();
      } finally {
        core.endGroup();
      }
    },
  };
}
