import { lstat, realpath, rm } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { trustOf } from '../identity/trust.js';
import { systemClock } from '../system/clock.js';
import { ownerOf } from '../system/files/owned-path.js';
import type { Log } from '../system/log.js';
import { appleEndpoints } from '../system/network/endpoints.js';
import { createHttp } from '../system/network/http.js';
import { createRunner } from '../system/process/runner.js';
import type { Secrets } from '../system/secrets.js';
import { createEngine } from './choose-engine.js';
import type { RunLeftovers } from './host.js';
import { removeDrafts } from './remove-drafts.js';

export interface CleanUpOptions {
  /** Folder in which runs make their folders. */
  temporaryParent: string;
  log: Log;
  secrets: Secrets;
  /** The setting of that name. */
  passEnvironment: readonly string[];
}

/**
 * Removes everything that a run, killed or not, has left. `saved` is what `Host.remember` received, as JSON; programs
 * that ran in between could have changed it. For that reason only a folder that is named as ours and is directly in
 * `temporaryParent` is removed. Never throws when `saved` cannot be parsed.
 */
export async function cleanUpAfter(
  saved: string,
  { temporaryParent, log, secrets, passEnvironment }: CleanUpOptions,
): Promise<void> {
  const leftovers = parseLeftovers(saved);
  if (leftovers === null) return;
  const { temporaryFolder, draftFolders, engine } = leftovers;
  await removeDrafts(draftFolders, log);
  if (!(await isOurs(temporaryFolder, temporaryParent))) {
    log.warning(`Not removed, since go-notarize did not create it: ${temporaryFolder}`);
    return;
  }
  // Before its folder: a keychain has an entry in the user's search list, too.
  if (engine !== null) {
    const dependencies = {
      endpoints: appleEndpoints,
      trust: trustOf(null),
      http: createHttp(),
      run: createRunner(log, secrets, { passEnvironment }),
      clock: systemClock,
      remember: () => undefined,
      ...{ log, secrets, temporaryFolder },
    };
    await createEngine(engine.engine, dependencies).cleanUp(engine.saved);
  }
  const found = await lstat(temporaryFolder).catch(() => null);
  if (!found?.isDirectory()) return;
  await rm(temporaryFolder, { recursive: true, force: true });
  log.info(`Removed ${temporaryFolder}`);
}

async function isOurs(folder: string, parent: string): Promise<boolean> {
  if (ownerOf(basename(folder)) === null) return false;
  const [actual, expected] = await Promise.all(
    [dirname(folder), parent].map((path) => realpath(path).catch(() => path)),
  );
  return actual === expected;
}

function parseLeftovers(saved: string): RunLeftovers | null {
  const { temporaryFolder, draftFolders: folders, engine } = membersOf(parseOrNull(saved));
  if (typeof temporaryFolder !== 'string') return null;
  const draftFolders = Array.isArray(folders) ? folders.filter((path) => typeof path === 'string') : [];
  const { engine: name, saved: session } = membersOf(engine);
  if ((name !== 'apple' && name !== 'portable') || typeof session !== 'string')
    return { temporaryFolder, draftFolders, engine: null };
  return { temporaryFolder, draftFolders, engine: { engine: name, saved: session } };
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
