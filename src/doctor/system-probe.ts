import { constants } from 'node:fs';
import { access, lstat, readFile, realpath, stat, statfs } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { inspectSlices } from '../inspect/inspect-slices.js';
import type { Clock } from '../system/clock.js';
import { ToolError } from '../system/errors.js';
import type { Http } from '../system/network/http.js';
import type { Runner } from '../system/process/runner.js';
import type { NetworkAnswer, PathState, Probe, ProgramState } from './probe.js';

/** Milliseconds for one command; a hung one must not hold up the whole report. */
const commandLimit = 20_000;
const networkLimit = 10_000;

export interface SystemProbeDependencies {
  run: Runner;
  http: Http;
  clock: Clock;
  environment: NodeJS.ProcessEnv;
  workingDirectory: string;
}

/** Returns the probe of this machine. */
export function createSystemProbe(dependencies: SystemProbeDependencies): Probe {
  const { run, http, clock, environment, workingDirectory } = dependencies;
  return {
    platform: process.platform,
    arch: process.arch === 'x64' ? 'amd64' : process.arch,
    environment,
    home: environment.HOME ?? homedir(),
    workingDirectory,
    now: clock.now(),
    async run(tool, args, variables = {}) {
      try {
        return await run({
          ...{ tool, args, workingDirectory, timeout: commandLimit },
          ...{ inherits: 'user', environment: variables },
        });
      } catch (error) {
        if (error instanceof ToolError) return null; // not found, or too slow
        throw error;
      }
    },
    inspect: inspectPath,
    readText: (path) => readFile(path, 'utf8').catch(() => null),
    program: readProgram,
    freeBytes,
    ask: (url) => ask(url, { http, clock }),
  };
}

async function inspectPath(path: string): Promise<PathState> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    const isBroken = (await lstat(path).catch(() => null)) !== null;
    const kind = isBroken ? 'other' : 'missing';
    return { kind, readable: false, writable: false, resolved: null, ownedByRoot: false };
  }
  const isFolder = found.isDirectory();
  const enter = isFolder ? constants.X_OK : 0;
  return {
    kind: isFolder ? 'folder' : found.isFile() ? 'file' : 'other',
    readable: await isAllowed(path, constants.R_OK | enter),
    writable: await isAllowed(path, constants.W_OK | enter),
    resolved: await realpath(path).catch(() => null),
    ownedByRoot: found.uid === 0 && process.getuid?.() !== 0,
  };
}

function isAllowed(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

async function readProgram(path: string): Promise<ProgramState | null> {
  try {
    const slices = await inspectSlices(path);
    const [first] = slices;
    if (first === undefined) return null;
    const { kind, authorities } = first.signature;
    const signer = kind === 'none' ? null : (authorities[0] ?? 'an ad-hoc signature');
    return { archs: slices.map(({ arch }) => arch), signer };
  } catch {
    return null; // another format
  }
}

/** Returns the free space of the nearest folder that exists. */
async function freeBytes(path: string): Promise<number | null> {
  const found = await statfs(path).catch(() => null);
  if (found !== null) return found.bavail * found.bsize;
  return path === dirname(path) ? null : freeBytes(dirname(path));
}

async function ask(url: string, { http, clock }: { http: Http; clock: Clock }): Promise<NetworkAnswer> {
  const start = clock.now().getTime();
  const answer = { status: null as number | null, problem: null as string | null };
  try {
    answer.status = (
      await http({ method: 'GET', url, timeout: networkLimit, service: 'the service' })
    ).status;
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    answer.problem = error.message.replace(/^.* did not answer: /, '');
  }
  return { ...answer, milliseconds: clock.now().getTime() - start };
}
