/** A path as the file system describes it. */
export interface PathState {
  kind: 'file' | 'folder' | 'other' | 'missing';
  readable: boolean;
  writable: boolean;
  /** The path without symbolic links; null when it is missing. */
  resolved: string | null;
  /** Set for a path that belongs to root while another user runs. */
  ownedByRoot: boolean;
}

/** Output of a command that ran. */
export interface ProbeOutput {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Architectures and signer of a Mach-O program. */
export interface ProgramState {
  archs: readonly string[];
  /** Name of the certificate, `ad-hoc`, or null without a signature. */
  signer: string | null;
}

/** Answer of a network address. */
export interface NetworkAnswer {
  /** HTTP status; null without an answer. */
  status: number | null;
  milliseconds: number;
  /** Reason for which there is no answer. */
  problem: string | null;
}

/**
 * The view that the doctor has of a machine. No member changes anything, and none opens a dialog: the groups only run
 * commands that ask nothing of the user.
 */
export interface Probe {
  platform: string;
  /** Architecture of this process in Go's names. */
  arch: string;
  environment: Readonly<Record<string, string | undefined>>;
  home: string;
  workingDirectory: string;
  now: Date;
  /** Runs a command; null when there is no such command or it did not end in time. */
  run(
    tool: string,
    args: readonly string[],
    environment?: Readonly<Record<string, string | undefined>>,
  ): Promise<ProbeOutput | null>;
  inspect(path: string): Promise<PathState>;
  /** Returns the text of a file; null when it cannot be read. */
  readText(path: string): Promise<string | null>;
  /** Returns null for a file that is no Mach-O program. */
  program(path: string): Promise<ProgramState | null>;
  /** Free bytes on the volume of a path; null when unknown. */
  freeBytes(path: string): Promise<number | null>;
  /** Sends one GET request. */
  ask(url: string): Promise<NetworkAnswer>;
}

/** Runs a command and returns its trimmed output; null unless it ended with exit code 0. */
export async function answerOf(
  probe: Pick<Probe, 'run'>,
  tool: string,
  ...args: readonly string[]
): Promise<string | null> {
  const output = await probe.run(tool, args);
  return output?.exitCode === 0 ? output.stdout.trim() : null;
}
