/** A process, known by its number and the time of its start, since numbers are used again. */
export interface ProcessOwner {
  pid: number;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** Seconds by which `ps`, which shows whole ones, may differ from a clock. */
const tolerance = 5_000;

/** Returns this process. */
export function currentProcess(): ProcessOwner {
  return { pid: process.pid, startedAt: Date.now() - process.uptime() * 1000 };
}

/**
 * Returns false only for a process that has certainly ended. `ps` runs through the toolkit: it reads the kernel's list
 * and ends at once, needs none of the user's variables but the time zone, and has no secret in its arguments.
 */
export async function isRunning({ pid, startedAt }: ProcessOwner): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // of another user
  }
  const { getExecOutput } = await import('@actions/exec'); // seldom needed
  const { TZ } = process.env;
  const { stdout } = await getExecOutput('ps', ['-o', 'lstart=', '-p', String(pid)], {
    silent: true,
    ignoreReturnCode: true,
    env: { LC_ALL: 'C', ...(TZ === undefined ? {} : { TZ }) },
  }).catch(() => ({ stdout: '' }));
  const started = Date.parse(stdout);
  return Number.isNaN(started) || Math.abs(started - startedAt) <= tolerance;
}

/** Reads a process from JSON; null for any other text. */
export function parseOwner(text: string): ProcessOwner | null {
  try {
    const { pid, startedAt } = JSON.parse(text);
    return Number.isInteger(pid) && pid > 0 && typeof startedAt === 'number' ? { pid, startedAt } : null;
  } catch {
    return null;
  }
}
