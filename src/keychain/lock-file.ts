import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Clock } from '../system/clock.js';
import { ToolError } from '../system/errors.js';

/** Milliseconds between two checks of a lock that another job holds. */
const pause = 100;
/** Milliseconds; longer than the time limits of all commands that run under the lock together. */
const patience = 5 * 60_000;

/**
 * Runs `work` while no other process holds the same lock. The lock is a file with the holder's process id; the lock of
 * a dead process is taken over. Throws `ToolError` (`keychain-failed`) when the holder does not release it, or the file
 * cannot be written.
 */
export async function withLock<T>(path: string, clock: Clock, work: () => Promise<T>): Promise<T> {
  await acquire(path, clock);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string, clock: Clock): Promise<void> {
  const since = clock.now().getTime();
  while (!(await tryLock(path))) {
    const gone = await abandonedBy(path, clock);
    if (gone !== null) await removeAbandoned(path, gone);
    else if (clock.now().getTime() - since > patience) throw heldTooLong(path);
    else await clock.sleep(pause);
  }
}

/** Writes a file and then links it to the lock's path, so that a lock never exists without its holder's id. */
async function tryLock(path: string): Promise<boolean> {
  const own = temporaryName(path);
  try {
    await writeFile(own, String(process.pid), { mode: 0o600 });
    await link(own, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw notWritable(path, error);
  } finally {
    await rm(own, { force: true });
  }
}

/** Returns a holder that is dead or has held the lock for too long; null for a holder at work. */
async function abandonedBy(path: string, clock: Clock): Promise<number | null> {
  const [holder, age] = await Promise.all([holderOf(path), ageOf(path, clock)]);
  return holder !== null && (!isAlive(holder) || age > patience) ? holder : null;
}

/** Moves the lock away and reads it again: another process may have taken it over since it was read. */
async function removeAbandoned(path: string, holder: number): Promise<void> {
  const taken = temporaryName(path);
  try {
    await rename(path, taken);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await holderOf(taken)) !== holder) await link(taken, path).catch(() => undefined);
  await rm(taken, { force: true });
}

/** Tests whether a process with this id runs, also one of another user. */
export function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

async function holderOf(path: string): Promise<number | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  const holder = Number(text);
  return text === null || !Number.isSafeInteger(holder) || holder <= 0 ? null : holder;
}

async function ageOf(path: string, clock: Clock): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found === null ? 0 : clock.now().getTime() - found.mtimeMs;
}

function temporaryName(path: string): string {
  return `${path}.${process.pid}.${randomBytes(6).toString('hex')}`;
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

function notWritable(path: string, cause: unknown): ToolError {
  return new ToolError(`The lock file of the keychain search list, ${path}, cannot be written.`, {
    code: 'keychain-failed',
    remedy: 'Make that folder writable for this user, or set HOME to a writable folder.',
    cause,
  });
}

function heldTooLong(path: string): ToolError {
  return new ToolError('Another job on this machine does not release the lock of the keychain search list.', {
    code: 'keychain-failed',
    remedy: `Run the job again. If no other job runs, remove ${path}.`,
    retryable: true,
  });
}
