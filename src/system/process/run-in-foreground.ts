import { spawn } from 'node:child_process';
import { ToolError } from '../errors.js';
import { createSecrets } from '../secrets.js';
import { childEnvironment } from './child-environment.js';

/** Signals that a terminal or `go test` sends to this process and that are for the program that it runs. */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGHUP'] as const;

export interface ForegroundCommand {
  tool: string;
  args: readonly string[];
  /** Names of variables that are passed on although they look like secrets. */
  passEnvironment: readonly string[];
  /** Variables besides those of the user. */
  environment?: Readonly<Record<string, string>>;
}

export interface ForegroundResult {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  pid: number;
}

/**
 * Runs a program with this process's own streams, so that its output is untouched, and forwards signals to it. The program
 * gets the user's environment without secrets.
 * Throws `ToolError` when it cannot be started.
 */
export function runInForeground({
  tool,
  args,
  passEnvironment: passed,
  environment,
}: ForegroundCommand): Promise<ForegroundResult> {
  const inherited = childEnvironment('user', { from: process.env, secrets: createSecrets(), passed });
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, { stdio: 'inherit', env: { ...inherited, ...environment } });
    const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of forwarded) process.on(signal, forward);
    const stop = (): void => {
      for (const signal of forwarded) process.off(signal, forward);
    };
    child.on('error', (cause: NodeJS.ErrnoException) => {
      stop();
      const code = cause.code === 'ENOENT' ? 'command-not-found' : 'command-failed';
      const remedy = `Check that ${tool} exists and that this machine can run it.`;
      reject(new ToolError(`${tool} could not be started: ${cause.message}`, { code, remedy, cause }));
    });
    child.on('close', (exitCode, signal) => {
      stop();
      resolve({ exitCode, signal, pid: child.pid ?? 0 });
    });
  });
}

/** Ends this process as its program ended, by the same signal where there was one. */
export function endLike({ exitCode, signal }: Pick<ForegroundResult, 'exitCode' | 'signal'>): void {
  if (signal === null) process.exitCode = exitCode ?? 1;
  else process.kill(process.pid, signal);
}
