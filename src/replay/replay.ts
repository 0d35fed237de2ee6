import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../report/report.js';
import { endpointsVariable } from '../settings/read-endpoints.js';
import type { Clock } from '../system/clock.js';
import { withTemporaryFolder } from '../system/files.js';
import type { Runner } from '../system/runner.js';
import type { ReplayProgram } from './examples.js';
import { runStep } from './runner/run-step.js';
import { type ReplayServices, startReplayServices } from './replay-services.js';

export interface ReplayRequest {
  programs: readonly ReplayProgram[];
  /** The bundle's dist/main.js. */
  main: string;
  /** Where the job runs. */
  workspace: string;
  /** Folder that gets a folder for each program. */
  output: string;
  /** Milliseconds that the notary takes for each submission. */
  notaryDelay: number;
  run: Runner;
  clock: Clock;
  onProgram: (program: ReplayProgram) => void;
  onLine: (line: string) => void;
}

/** What came of one program. */
export interface ReplayedProgram {
  name: string;
  exitCode: number | null;
  outputs: Record<string, string>;
  /** Null when the step ended before there was anything to report. */
  report: Report | null;
  folder: string;
}

export interface Replay {
  programs: ReplayedProgram[];
  /** Milliseconds, all in all. */
  wallTime: number;
  /** Milliseconds of that which are neither installing Go, nor building, nor the notary's set delay. */
  ownTime: number;
}

/**
 * Releases programs as steps of a job would, one after the other: the bundle is started as a runner starts it, and
 * talks to stand-ins of Apple's services on this machine.
 */
export function replay(request: ReplayRequest): Promise<Replay> {
  const { clock, programs, notaryDelay } = request;
  const began = clock.now().getTime();
  return withTemporaryFolder(async (folder) => {
    const services = await startReplayServices({ clock, folder: join(folder, 'notary'), notaryDelay });
    try {
      const endpoints = join(folder, 'endpoints.json');
      await writeFile(endpoints, JSON.stringify(services.endpoints));
      const replayed: ReplayedProgram[] = [];
      for (const program of programs) {
        request.onProgram(program);
        replayed.push(await replayProgram(request, program, { folder, endpoints, services }));
      }
      const wallTime = clock.now().getTime() - began;
      return { programs: replayed, wallTime, ownTime: wallTime - foreignTime(replayed, notaryDelay) };
    } finally {
      await services.close();
    }
  });
}

async function replayProgram(
  { main, workspace, output, run, onLine }: ReplayRequest,
  { name, inputs }: ReplayProgram,
  world: { folder: string; endpoints: string; services: ReplayServices },
): Promise<ReplayedProgram> {
  const folder = join(output, name);
  const { exitCode, outputs } = await runStep(run, {
    main,
    inputs: { ...world.services.credentials, ...inputs, 'output-directory': folder },
    folder: join(world.folder, name),
    workspace,
    environment: { [endpointsVariable]: world.endpoints },
    onLine,
  });
  return { name, exitCode, outputs, report: await readReport(outputs.report), folder };
}

async function readReport(path: string | undefined): Promise<Report | null> {
  return path ? (JSON.parse(await readFile(path, 'utf8')) as Report) : null;
}

/** What no pipeline could save: getting Go, compiling, and a notary that takes its time. */
function foreignTime(programs: readonly ReplayedProgram[], notaryDelay: number): number {
  return programs.reduce((sum, { report }) => {
    const stages = report?.stages.filter(({ name }) => name === 'go' || name === 'build') ?? [];
    const waited = report?.notarization?.status ? notaryDelay : 0;
    return sum + waited + stages.reduce((total, { milliseconds }) => total + milliseconds, 0);
  }, 0);
}
