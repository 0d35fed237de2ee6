import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../system/errors.js';
import { currentProcess, isRunning, type ProcessOwner, parseOwner } from '../system/process/process-owner.js';

/** Name of the lock file in an output folder. */
export const lockName = '.go-notarize.lock';

/**
 * Runs `work` as the only run in an output folder. Throws `InputError` (`output-in-use`) when another process works
 * there. A lock that a killed run left is taken over. In a folder that cannot be written `work` runs without a lock, and
 * explains that.
 */
export async function withOutputLock(folder: string, work: () => Promise<void>): Promise<void> {
  const path = join(folder, lockName);
  await takeLock(path, folder);
  try {
    await work();
  } finally {
    // In a folder that cannot be written there is no lock, and its removal fails, too.
    await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Removes the lock of a run that was killed. Never throws. */
export async function removeStaleLock(folder: string): Promise<void> {
  const path = join(folder, lockName);
  const owner = await ownerOfLock(path);
  if (owner === null || (await isRunning(owner))) return;
  await rm(path, { force: true }).catch(() => undefined);
}

async function takeLock(path: string, folder: string): Promise<void> {
  const text = JSON.stringify(currentProcess());
  try {
    await mkdir(folder, { recursive: true });
    return await writeFile(path, text, { flag: 'wx' });
  } catch {
    // It exists, or the folder cannot be written.
  }
  const owner = await ownerOfLock(path);
  if (owner !== null && (await isRunning(owner))) throw inUse(folder, owner.pid);
  await writeFile(path, text).catch(() => undefined);
}

async function ownerOfLock(path: string): Promise<ProcessOwner | null> {
  return parseOwner(await readFile(path, 'utf8').catch(() => ''));
}

function inUse(folder: string, pid: number): InputError {
  return new InputError('output-directory', `output-directory: process ${pid} is releasing into ${folder}.`, {
    code: 'output-in-use',
    remedy: 'Give each run an output-directory of its own, or wait for the other run.',
  });
}
