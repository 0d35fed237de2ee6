import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Clock } from '../../../system/clock.js';
import { ToolError } from '../../../system/errors.js';

/** Between two looks at a lock that another job holds. */
const pause = 100;
/** Longer than the few commands that run under the lock may take all together. */
const patience = 5 * 60_000;

/**
 * Runs `work` while no other process that asks for the same lock does. The lock is a file with the holder's process
 * id; that of a dead process is taken over. Throws `ToolError` (`keychain-failed`) when the holder does not let go, or the
 * file cannot be written.
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
    if (gone !== null) await takeAway(path, gone);
    else if (clock.now().getTime() - since > patience) throw heldTooLong(path);
    else await clock.sleep(pause);
  }
}

/** A file that is written first and linked then: nobody ever sees a lock without its holder. */
async function tryLock(path: string): Promise<boolean> {
  const own = besides(path);
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

/** The holder that is dead, or has the lock for longer than any work takes; null when all is well. */
async function abandonedBy(path: string, clock: Clock): Promise<number | null> {
  const [holder, age] = await Promise.all([holderOf(path), ageOf(path, clock)]);
  return holder !== null && (!isAlive(holder) || age > patience) ? holder : null;
}

/** Moved away and looked at again: since the last look it may have become the lock of somebody else. */
async function takeAway(path: string, holder: number): Promise<void> {
  const taken = besides(path);
  try {
    await rename(path, taken);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if ((await holderOf(taken)) !== holder) await link(taken, path).catch(() => undefined);
  await rm(taken, { force: true });
}

/** Whether a process of this id runs, also one of another user. */
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

function besides(path: string): string {
  return `${path}.${process.pid}.${randomBytes(6).toString('hex')}`;
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

function notWritable(path: string, cause: unknown): ToolError {
  return new ToolError(`The lock ${path}, which guards the keychain search list, cannot be made.`, {
    code: 'keychain-failed',
    remedy: 'Let this user write in that folder, or set HOME to one that it may write in.',
    cause,
  });
}

function heldTooLong(path: string): ToolError {
  return new ToolError('Another job on this machine does not finish with the keychain search list.', {
    code: 'keychain-failed',
    remedy: `Run it again; when no other job runs, remove ${path}.`,
    retryable: true,
  });
}
