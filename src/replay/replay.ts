import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../report/report.js';
import { endpointsVariable } from '../settings/read-endpoints.js';
import type { Clock } from '../system/clock.js';
import { withTemporaryFolder } from '../system/files/files.js';
import type { Runner } from '../system/process/runner.js';
import type { ReplayProgram } from './examples.js';
import type { Installation } from './installation.js';
import { needsInstaller, type ReplayServices, startReplayServices } from './replay-services.js';
import { runStep } from './runner/run-step.js';

export interface ReplayRequest {
  programs: readonly ReplayProgram[];
  /** Starts the action. */
  action: Installation['action'];
  /** Workspace of the job. */
  workspace: string;
  /** Folder in which each program has a folder. */
  output: string;
  /** Milliseconds from an upload to the notary's verdict. */
  notaryDelay: number;
  run: Runner;
  clock: Clock;
  onProgram: (program: ReplayProgram) => void;
  onLine: (line: string) => void;
}

/** Result of one program. */
export interface ReplayedProgram {
  name: string;
  exitCode: number | null;
  outputs: Record<string, string>;
  /** Null if the step ended before it wrote a report. */
  report: Report | null;
  folder: string;
}

export interface Replay {
  programs: ReplayedProgram[];
  /** PEM file with the throwaway roots of all replays into this folder, which verify needs. */
  rootPath: string;
  /** Milliseconds in total. */
  wallTime: number;
  /** Milliseconds without installing Go, building, and the notary's delay. */
  ownTime: number;
}

/**
 * Releases programs one after the other, each as a step of a job: starts the bundle as a runner does, with local
 * stand-ins for Apple's services.
 */
export function replay(request: ReplayRequest): Promise<Replay> {
  const { clock, programs, notaryDelay } = request;
  const began = clock.now().getTime();
  return withTemporaryFolder(async (folder) => {
    const services = await startReplayServices({ clock, folder: join(folder, 'notary'), notaryDelay });
    try {
      const endpoints = join(folder, 'endpoints.json');
      await writeFile(endpoints, JSON.stringify(services.endpoints));
      const rootPath = join(request.output, 'replay-root.pem');
      await mkdir(request.output, { recursive: true });
      await addRoot(rootPath, services.authority.rootPem);
      const replayed: ReplayedProgram[] = [];
      for (const program of programs) {
        request.onProgram(program);
        replayed.push(await replayProgram(request, program, { folder, endpoints, services }));
      }
      const wallTime = clock.now().getTime() - began;
      return {
        programs: replayed,
        rootPath,
        wallTime,
        ownTime: wallTime - foreignTime(replayed, notaryDelay),
      };
    } finally {
      await services.close();
    }
  });
}

/** Keeps the roots of earlier replays: their programs are in the same folder. */
async function addRoot(path: string, pem: string): Promise<void> {
  const earlier = await readFile(path, 'utf8').catch(() => '');
  await writeFile(path, `${pem.trimEnd()}\n${earlier}`);
}

async function replayProgram(
  { action, workspace, output, run, onLine }: ReplayRequest,
  { name, inputs }: ReplayProgram,
  job: { folder: string; endpoints: string; services: ReplayServices },
): Promise<ReplayedProgram> {
  const folder = join(output, name);
  const { services } = job;
  const installer = needsInstaller(inputs) ? await services.issueInstaller() : {};
  const { exitCode, outputs } = await runStep(run, {
    action,
    inputs: { ...services.credentials, ...installer, ...inputs, 'output-directory': folder },
    folder: join(job.folder, name),
    workspace,
    environment: { [endpointsVariable]: job.endpoints },
    onLine,
  });
  return { name, exitCode, outputs, report: await readReport(outputs.report), folder };
}

async function readReport(path: string | undefined): Promise<Report | null> {
  return path ? (JSON.parse(await readFile(path, 'utf8')) as Report) : null;
}

/** Returns the time that no pipeline can save: installing Go, compiling, and the notary's delay. */
function foreignTime(programs: readonly ReplayedProgram[], notaryDelay: number): number {
  return programs.reduce((sum, { report }) => {
    const stages = report?.stages.filter(({ name }) => name === 'go' || name === 'build') ?? [];
    const waited = report?.notarization?.status ? notaryDelay : 0;
    return sum + waited + stages.reduce((total, { milliseconds }) => total + milliseconds, 0);
  }, 0);
}
