import type { Log } from '../system/log.js';
import { explainFailure } from './explain-signing.js';
import { exists, findStale, removeFromSearchList } from './search-list.js';
import { type KeychainTools, securityCommand } from './security.js';

/** Removes the keychains of runs that were killed before they could clean up. Call it under the lock. */
export async function removeStaleKeychains(tools: KeychainTools & { log: Log }): Promise<void> {
  const stale = await findStale(tools);
  if (stale.length === 0) return;
  await removeFromSearchList(tools, stale);
  for (const keychain of stale) {
    await deleteKeychain(tools, keychain);
    tools.log.info(`Removed the keychain of a run that was killed: ${keychain}`);
  }
}

/** Deletes a keychain; returns false when it was gone already. */
export async function deleteKeychain({ run, secrets }: KeychainTools, keychain: string): Promise<boolean> {
  const command = securityCommand('delete-keychain', keychain);
  const result = await run(command);
  if (result.exitCode === 0) return true;
  if (!(await exists(keychain))) return false;
  throw explainFailure(result, { command, secrets });
}
