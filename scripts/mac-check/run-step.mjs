/** Runs one command of the plan, stops it when it hangs, and returns its answer. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Milliseconds; Apple's commands answer within seconds, unless they wait for a dialog. */
const usualLimit = 30_000;

/**
 * Returns { exitCode, stdout, stderr }. In place of the exit code: `hang` for a command that was stopped at its limit,
 * `missing` for a tool that does not exist, or the signal that ended it. Rejects once `signal` is aborted.
 */
export async function runStep(
  { tool, args, input = '', limit = usualLimit },
  { environment, folder, signal },
) {
  signal?.throwIfAborted();
  // A process group of its own, so that a command is stopped with those that it has started.
  const child = spawn(tool, args, { env: environment, cwd: folder, detached: true });
  let hangs = false;
  const stop = () => killGroup(child);
  const timer = setTimeout(() => {
    hangs = true;
    stop();
  }, limit);
  signal?.addEventListener('abort', stop);
  child.stdin.on('error', () => undefined); // it may end without reading
  child.stdin.end(input);
  try {
    const [ended, stdout, stderr] = await Promise.all([endOf(child), text(child.stdout), text(child.stderr)]);
    signal?.throwIfAborted();
    return { exitCode: hangs ? 'hang' : ended, stdout, stderr };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

function endOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => (error.code === 'ENOENT' ? resolve('missing') : reject(error)));
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
}

function killGroup({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!['ESRCH', 'EPERM'].includes(error.code)) throw error; // it has ended meanwhile; EPERM on macOS
  }
}
