import { lstat, realpath, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { type Clock, systemClock } from '../../system/clock.js';
import { Failure } from '../../system/errors.js';
import { asObject, parseJson } from '../../system/json.js';
import type { Log } from '../../system/log.js';
import type { Runner } from '../../system/runner.js';
import { createSecrets, type Secrets } from '../../system/secrets.js';
import { withLock } from './keychain/lock-file.js';
import type { KeychainTools } from './keychain/security.js';
import { isOwnName, removeFromSearchList } from './keychain/search-list.js';
import { deleteKeychain } from './keychain/delete-keychain.js';
import type { SigningSession } from './session.js';

/** What cleaning up needs of the world. */
export interface CleanUpDependencies {
  run: Runner;
  log: Log;
  clock?: Clock;
  secrets?: Secrets;
}

/** Every folder of a session is named so, and no other is ever removed. */
export const sessionFolderPrefix = 'go-notarize-signing-';

/**
 * Removes what signing has made: the entry in the search list, the keychain, the files. Says what it removed; what is
 * gone already is no error, so that it may run again, after a run that was killed anywhere. Never removes anything
 * that is not named and placed as a session's. Never throws: a failure is a warning, and the rest is still removed.
 */
export async function cleanUp(session: SigningSession, world: CleanUpDependencies): Promise<void> {
  const { run, log, clock = systemClock, secrets = createSecrets() } = world;
  const { folder, keychain, lockFile } = session;
  if (!isOwn(session)) {
    log.warning(`Not removed, since go-notarize did not make it: ${keychain ?? folder}`);
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

/** `security delete-keychain` changes the search list, too: both under the lock. */
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

/** Cleans up after a session that was saved as text, when its folder is directly in `parent`; nothing else is touched. */
export async function cleanUpSaved(saved: string, parent: string, world: CleanUpDependencies): Promise<void> {
  const session = readSession(saved);
  if (session === null) return;
  const root = await realpath(parent).catch(() => parent);
  if (dirname(session.folder) === root) return cleanUp(session, world);
  world.log.warning(`Not removed, since it is outside the folder of the run: ${session.folder}`);
}

/** Reads the session that `main` has left for `post`; null when there is none, or the text is not one. */
function readSession(text: string): SigningSession | null {
  const { folder, keychain = null, lockFile } = asObject(parseJson(text));
  if (typeof folder !== 'string' || typeof lockFile !== 'string') return null;
  if (keychain !== null && typeof keychain !== 'string') return null;
  return { folder, keychain, lockFile };
}

/** Where the lock is: one for all jobs of a user, as the search list is. */
export function lockFileOf(home: string): string {
  return join(home, '.go-notarize-search-list.lock');
}
