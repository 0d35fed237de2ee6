import type { PathState, Probe, ProbeOutput, ProgramState } from '../../../src/doctor/probe.js';

/** A path of a recorded machine: its kind, or more of its state. */
type RecordedPath = PathState['kind'] | Partial<PathState>;

/** A machine as its commands, files and variables describe it. */
export interface RecordedMachine {
  platform: string;
  arch: string;
  environment: Record<string, string>;
  /** Output by command line; text alone means exit code 0. */
  commands: Record<string, string | ProbeOutput>;
  paths: Record<string, RecordedPath>;
  texts: Record<string, string>;
  programs: Record<string, ProgramState>;
  freeBytes: number;
  /** Addresses without an entry do not answer. */
  answers: Record<string, number>;
}

export const failed = (exitCode: number, stderr: string): ProbeOutput => ({ exitCode, stdout: '', stderr });

const now = new Date('2026-11-21T12:00:00Z');

/** A probe of a recorded machine, with the command lines that were run. */
export function probeOf(machine: RecordedMachine): { probe: Probe; ran: string[] } {
  const ran: string[] = [];
  const inspect = async (path: string): Promise<PathState> => stateOf(path, machine);
  const probe: Probe = {
    platform: machine.platform,
    arch: machine.arch,
    environment: machine.environment,
    home: '/Users/ada',
    workingDirectory: '/Users/ada/tool',
    now,
    async run(tool, args) {
      const line = [tool, ...args].join(' ');
      ran.push(line);
      const output = machine.commands[line];
      if (output === undefined) return null;
      return typeof output === 'string' ? { exitCode: 0, stdout: output, stderr: '' } : output;
    },
    inspect,
    readText: async (path) => machine.texts[path] ?? null,
    program: async (path) => machine.programs[path] ?? null,
    freeBytes: async () => machine.freeBytes,
    ask: async (url) => {
      const status = machine.answers[new URL(url).host] ?? null;
      return { status, milliseconds: 12, problem: status === null ? 'getaddrinfo ENOTFOUND' : null };
    },
  };
  return { probe, ran };
}

function stateOf(path: string, { paths, texts }: RecordedMachine): PathState {
  const recorded = paths[path] ?? (path in texts ? 'file' : 'missing');
  const given = typeof recorded === 'string' ? { kind: recorded } : recorded;
  const kind = given.kind ?? 'folder';
  const isThere = kind !== 'missing';
  return {
    kind,
    readable: isThere,
    writable: isThere,
    resolved: isThere ? path : null,
    ownedByRoot: false,
    ...given,
  };
}
