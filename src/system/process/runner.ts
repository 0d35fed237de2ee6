import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { onceAborted } from '../cancellation.js';
import { ToolError } from '../errors.js';
import type { Log } from '../log.js';
import type { Secrets } from '../secrets.js';
import { boundedText } from './bounded-text.js';
import { childEnvironment, type Inheritance } from './child-environment.js';
import { lineSplitter } from './line-splitter.js';
import { beginGroup, endGroup, signalGroup } from './process-groups.js';

/** A command to run, as a value. Secrets go into `environment` or `input`, never into `args`. */
export interface Command {
  tool: string;
  args: readonly string[];
  /** Variables that the command inherits; by default those for `tools`. */
  inherits?: Inheritance;
  /** Variables set on top of the inherited ones; `undefined` takes one away. */
  environment?: Readonly<Record<string, string | undefined>>;
  workingDirectory?: string;
  /** Text for standard input; without it standard input is closed, so that no prompt can wait for an answer. */
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

/** Describes how a command ended: `exit code 65`, `signal SIGKILL`. */
export function endingOf({ exitCode, signal }: Pick<CommandResult, 'exitCode' | 'signal'>): string {
  return exitCode === null ? `signal ${signal}` : `exit code ${exitCode}`;
}

/** Runs a command. Resolves for every exit code; rejects when the command cannot start or exceeds its time. */
export type Runner = (command: Command) => Promise<CommandResult>;

/** Milliseconds that a stopped command may take to end before it is killed. */
const graces = { 'timed out': 5_000, cancelled: 1_000 };
/** Milliseconds for which output is read after a command has ended; a process that it left may hold the pipes open. */
const pipeGrace = 500;

export interface RunnerOptions {
  /** Stops commands when it is aborted, and rejects with its reason. */
  signal?: AbortSignal;
  /** Names of variables that every command inherits. */
  passEnvironment?: readonly string[];
  /** Variables of every command, e.g. DEVELOPER_DIR. */
  environment?: Readonly<Record<string, string>>;
}

/**
 * Returns a runner of real processes, each in a process group of its own. A command is over when it exits: what it left
 * in the background is killed. docs/how-it-works.md explains where the toolkit's `exec` is used, and why not here.
 */
export function createRunner(log: Log, secrets: Secrets, options: RunnerOptions = {}): Runner {
  const { signal, passEnvironment = [], environment: common = {} } = options;
  return async (command) => {
    const line = secrets.redact([command.tool, ...command.args].map(quote).join(' '));
    signal?.throwIfAborted();
    log.debug(`$ ${line}`);
    const inherited = childEnvironment(command.inherits ?? 'tools', {
      from: process.env,
      secrets,
      passed: passEnvironment,
    });
    const environment = definedOnly({ ...inherited, ...common, ...command.environment });
    const { stopped, ...result } = await runProcess(command, environment, signal);
    if (stopped === 'cancelled') throw signal?.reason;
    if (stopped === 'timed out') throw timedOut(line, command, lastLines(secrets.redact(result.stderr)));
    return result;
  };
}

type Stop = keyof typeof graces;

function runProcess(
  command: Command,
  env: Record<string, string>,
  signal: AbortSignal | undefined,
): Promise<CommandResult & { stopped: Stop | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.tool, command.args, {
      cwd: command.workingDirectory,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true, // leads a process group
    });
    const group = child.pid;
    if (group !== undefined) beginGroup(group);
    const output = readOutput(child, command.onLine);
    let stopped: Stop | null = null;
    const stop = (why: Stop): void => {
      if (group === undefined || stopped !== null) return;
      stopped = why;
      signalGroup(group, 'SIGTERM');
      setTimeout(signalGroup, graces[why], group, 'SIGKILL').unref();
    };
    const timer = setTimeout(stop, command.timeout, 'timed out');
    const withdraw = onceAborted(signal, () => stop('cancelled'));
    const finish = (): void => {
      clearTimeout(timer);
      withdraw();
    };
    child.on('error', (cause: NodeJS.ErrnoException) => {
      finish();
      reject(startFailure(command.tool, cause));
    });
    child.on('exit', () => {
      if (group !== undefined) endGroup(group);
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, pipeGrace).unref();
    });
    child.on('close', (exitCode, exitSignal) => {
      finish();
      resolve({ exitCode, signal: exitSignal, stdout: output.stdout(), stderr: output.stderr(), stopped });
    });
    child.stdin.on('error', () => undefined); // the command may end before it has read its input
    child.stdin.end(command.input ?? '');
  });
}

function readOutput(child: ChildProcess, onLine?: (line: string) => void) {
  const read = (stream: Readable | null): (() => string) => {
    const kept = boundedText();
    const lines = onLine && lineSplitter(onLine);
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      kept.push(chunk);
      lines?.push(chunk);
    });
    stream?.on('close', () => lines?.flush());
    return kept.text;
  };
  return { stdout: read(child.stdout), stderr: read(child.stderr) };
}

/** Like the runner, but an exit code other than 0 is a `ToolError` with the last lines of both streams. */
export async function runOrFail(run: Runner, command: Command): Promise<CommandResult> {
  const result = await run(command);
  if (result.exitCode === 0) return result;
  throw new ToolError(`${command.tool} ${command.args[0] ?? ''} ended with ${endingOf(result)}.`, {
    code: 'command-failed',
    remedy: `See the last lines of ${command.tool}.`,
    lines: lastLines(`${result.stdout}\n${result.stderr}`),
  });
}

/** Returns the last non-empty lines of a text. */
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

function timedOut(line: string, { timeout }: Command, lines: string[]): ToolError {
  return new ToolError(`Stopped after ${Math.round(timeout / 1000)} s without an end: ${line}`, {
    code: 'command-timed-out',
    remedy: 'The command hung or the machine is overloaded. See its last lines.',
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
