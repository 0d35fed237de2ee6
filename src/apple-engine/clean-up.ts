import { lstat, realpath, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { deleteKeychain } from '../keychain/delete-keychain.js';
import { withLock } from '../keychain/lock-file.js';
import { isOwnName, removeFromSearchList } from '../keychain/search-list.js';
import type { KeychainTools } from '../keychain/security.js';
import type { SigningSession } from '../keychain/signing-session.js';
import { type Clock, systemClock } from '../system/clock.js';
import { Failure } from '../system/errors.js';
import { asObject, parseJson } from '../system/json/json.js';
import type { Log } from '../system/log.js';
import type { Runner } from '../system/process/runner.js';
import { createSecrets, type Secrets } from '../system/secrets.js';

/** Dependencies of cleaning up. */
export interface CleanUpDependencies {
  run: Runner;
  log: Log;
  clock?: Clock;
  secrets?: Secrets;
}

/** Prefix of every session's folder; no other folder is ever removed. */
export const sessionFolderPrefix = 'go-notarize-signing-';

/**
 * Removes the signing keychain, its entry in the search list and the session's folder, and logs each. Missing items are
 * no error, so that it can run again after a run that was killed at any point. Removes nothing whose name and folder
 * are not those of a session. Never throws: a failure is logged as a warning, and the rest is still removed.
 */
export async function cleanUp(session: SigningSession, dependencies: CleanUpDependencies): Promise<void> {
  const { run, log, clock = systemClock, secrets = createSecrets() } = dependencies;
  const { folder, keychain, lockFile } = session;
  if (!isOwn(session)) {
    log.warning(`Not removed, because go-notarize did not create it: ${keychain ?? folder}`);
    return;
  }
  const attempt = async (what: string, work: () => Promise<boolean>): Promise<void> => {
    try {
      if (await work()) log.info(`Removed ${what}`);
    } catch (error) {
      const why = error instanceof Failure ? `${error.message} ${error.remedy}` : String(error);
      log.warning(`Could not remove ${what}: ${why}`);
    }
  };
  if (keychain !== null) {
    await attempt(`the signing keychain ${keychain}`, () =>
      removeKeychain({ run, secrets }, keychain, (work) => withLock(lockFile, clock, work)),
    );
  }
  await attempt(`the signing files in ${folder}`, () => removeFolder(folder));
}

/** Holds the lock for both steps, because `security delete-keychain` changes the search list, too. */
function removeKeychain(
  tools: KeychainTools,
  keychain: string,
  locked: (work: () => Promise<boolean>) => Promise<boolean>,
): Promise<boolean> {
  return locked(async () => {
    const entries = await removeFromSearchList(tools, [keychain]);
    return (await deleteKeychain(tools, keychain)) || entries.length > 0;
  });
}

async function removeFolder(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  if (!found?.isDirectory()) return false;
  await rm(folder, { recursive: true, force: true });
  return true;
}

function isOwn({ folder, keychain }: SigningSession): boolean {
  if (!isAbsolute(folder) || !basename(folder).startsWith(sessionFolderPrefix)) return false;
  return keychain === null || (dirname(keychain) === folder && isOwnName(keychain));
}

/** Cleans up after a session saved as text, but only when its folder is directly in `parent`. */
export async function cleanUpSaved(
  saved: string,
  parent: string,
  dependencies: CleanUpDependencies,
): Promise<void> {
  const session = readSession(saved);
  if (session === null) return;
  const root = await realpath(parent).catch(() => parent);
  if (dirname(session.folder) === root) return cleanUp(session, dependencies);
  dependencies.log.warning(`Not removed, because it is outside the folder of the run: ${session.folder}`);
}

/** Parses the session that `main` saved for `post`; null when the text is not a session. */
function readSession(text: string): SigningSession | null {
  const { folder, keychain = null, lockFile } = asObject(parseJson(text));
  if (typeof folder !== 'string' || typeof lockFile !== 'string') return null;
  if (keychain !== null && typeof keychain !== 'string') return null;
  return { folder, keychain, lockFile };
}

/** Returns the path of the search list's lock: one per user, as is the search list. */
export function lockFileOf(home: string): string {
  return join(home, '.go-notarize-search-list.lock');
}
