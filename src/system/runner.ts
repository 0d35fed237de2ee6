import { spawn } from 'node:child_process';
import { ToolError } from './errors.js';
import type { Log } from './log.js';
import type { Secrets } from './secrets.js';

/** A command to run, as a value. Secrets go into `environment` or `input`, never into `args`. */
export interface Command {
  tool: string;
  args: readonly string[];
  /** Variables set on top of those of this process; `undefined` takes one away. */
  environment?: Readonly<Record<string, string | undefined>>;
  workingDirectory?: string;
  /** Text given on standard input; without it standard input is closed, so that no prompt can wait for one. */
  input?: string;
  /** Limit in milliseconds; every command has one. */
  timeout: number;
  /** Called with each line as it arrives (both streams), for commands that users watch. */
  onLine?: (line: string) => void;
}

export interface CommandResult {
  /** Exit code, or null when a signal ended the command. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** How a command ended, in words: `exit code 65`, `signal SIGKILL`. */
export function endingOf({ exitCode, signal }: Pick<CommandResult, 'exitCode' | 'signal'>): string {
  return exitCode === null ? `signal ${signal}` : `exit code ${exitCode}`;
}

/** Runs commands. Resolves for every exit code; rejects when the command cannot start or exceeds its time. */
export type Runner = (command: Command) => Promise<CommandResult>;

/** How long a stopped command may take to end before it is killed. */
const graceMilliseconds = 5_000;

/**
 * A runner of real processes. It prints its own command line, redacted: the toolkit's `exec` prints arguments
 * as they are and can neither bound nor stop a command.
 */
export function createRunner(log: Log, secrets: Secrets, signal?: AbortSignal): Runner {
  return (command) => {
    const line = secrets.redact([command.tool, ...command.args].map(quote).join(' '));
    if (signal?.aborted) return Promise.reject(stopFailure('cancelled', line, command.timeout, []));
    log.debug(`$ ${line}`);
    return new Promise((resolve, reject) => {
      const child = spawn(command.tool, command.args, {
        cwd: command.workingDirectory,
        env: definedOnly({ ...process.env, ...command.environment }),
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      const output = { stdout: '', stderr: '' };
      for (const stream of ['stdout', 'stderr'] as const) {
        const lines = lineSplitter(command.onLine);
        child[stream].setEncoding('utf8').on('data', (chunk: string) => {
          output[stream] += chunk;
          lines.push(chunk);
        });
        child[stream].on('end', lines.flush);
      }
      let stopped: 'timed out' | 'cancelled' | undefined;
      const stop = (why: 'timed out' | 'cancelled'): void => {
        stopped = why;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), graceMilliseconds).unref();
      };
      const timer = setTimeout(stop, command.timeout, 'timed out');
      const onAbort = (): void => stop('cancelled');
      signal?.addEventListener('abort', onAbort, { once: true });

      child.on('error', (cause: NodeJS.ErrnoException) => {
        clearTimeout(timer);
        reject(startFailure(command.tool, cause));
      });
      child.on('close', (exitCode, exitSignal) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        if (stopped)
          reject(stopFailure(stopped, line, command.timeout, lastLines(secrets.redact(output.stderr))));
        else resolve({ exitCode, signal: exitSignal, ...output });
      });
      child.stdin.on('error', () => undefined); // the command may end before it has read its input
      child.stdin.end(command.input ?? '');
    });
  };
}

/** Like the runner, but an exit code other than 0 is a `ToolError` with the last lines of both streams. */
export async function runOrFail(run: Runner, command: Command): Promise<CommandResult> {
  const result = await run(command);
  if (result.exitCode === 0) return result;
  throw new ToolError(`${command.tool} ${command.args[0] ?? ''} ended with ${endingOf(result)}.`, {
    code: 'command-failed',
    remedy: `Read what ${command.tool} said above.`,
    lines: lastLines(`${result.stdout}\n${result.stderr}`),
  });
}

/** The last non-empty lines of a text. */
export function lastLines(text: string, count = 20): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(-count);
}

function startFailure(tool: string, cause: NodeJS.ErrnoException): ToolError {
  if (cause.code === 'ENOENT') {
    return new ToolError(`The command ${tool} was not found.`, {
      code: 'command-not-found',
      remedy: `Install ${tool} or put it on PATH.`,
      cause,
    });
  }
  return new ToolError(`The command ${tool} could not be started: ${cause.message}`, {
    code: 'command-failed',
    remedy: `Check that ${tool} can be run by this user.`,
    cause,
  });
}

function stopFailure(why: string, line: string, timeout: number, lines: string[]): ToolError {
  if (why === 'cancelled') {
    return new ToolError(`Cancelled at the command ${line}`, {
      code: 'cancelled',
      remedy: 'Run it again.',
      lines,
    });
  }
  return new ToolError(`Stopped after ${Math.round(timeout / 1000)} s without an end: ${line}`, {
    code: 'command-timed-out',
    remedy: 'The command hung or the machine is overloaded; its last lines say how far it came.',
    retryable: true,
    lines,
  });
}

function definedOnly(environment: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function quote(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

function lineSplitter(onLine: ((line: string) => void) | undefined): {
  push(chunk: string): void;
  flush(): void;
} {
  let rest = '';
  return {
    push(chunk) {
      if (!onLine) return;
      const lines = (rest + chunk).split(/\r?\n/);
      rest = lines.pop() ?? '';
      for (const line of lines) onLine(line);
    },
    flush() {
      if (onLine && rest !== '') onLine(rest);
      rest = '';
    },
  };
}
