import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { ToolError } from '../system/errors.js';
import { isAlive } from './lock-file.js';
import { parseKeychains } from './parse-listing.js';
import { type KeychainTools, runSecurity, securityCommand } from './security.js';

/**
 * The user's keychain search list. `security` can only replace the whole list, which all jobs of the user share. Every
 * change is made under the lock, starts from the current list, and affects our own entries only.
 */

const ownName = /^go-notarize-(\d+)-[0-9a-f]{16}\.keychain-db$/;

/** Returns a name that holds the owner's process id, by which keychains of dead runs are found. `unique`: 16 hex digits. */
export function keychainName(processId: number, unique: string): string {
  return `go-notarize-${processId}-${unique}.keychain-db`;
}

/** Tests whether a keychain's name is one of ours. */
export function isOwnName(path: string): boolean {
  return ownName.test(basename(path));
}

/** Reads the entries in their order. */
async function readSearchList(tools: KeychainTools): Promise<string[]> {
  const { stdout } = await runSecurity(tools, securityCommand('list-keychains', '-d', 'user'));
  return parseKeychains(stdout);
}

/**
 * Adds a keychain before all others: codesign searches for chains only in keychains of the list, even with
 * `--keychain`. Call it under the lock. Throws `ToolError` (`keychain-failed`) when the list did not change.
 */
export async function prependToSearchList(tools: KeychainTools, keychain: string): Promise<void> {
  const others = (await readSearchList(tools)).filter((entry) => !isSame(entry, keychain));
  await writeSearchList(tools, [keychain, ...others]);
  // Without the folder of preferences `security` changes nothing and reports success.
  if ((await readSearchList(tools)).some((entry) => isSame(entry, keychain))) return;
  throw new ToolError('The keychain could not be added to the search list.', {
    code: 'keychain-failed',
    remedy:
      'macOS stores the list in ~/Library/Preferences: create that folder and make it writable for this user.',
  });
}

/** Removes keychains from the list. Call it under the lock. Returns the entries that were removed. */
export async function removeFromSearchList(
  tools: KeychainTools,
  keychains: readonly string[],
): Promise<string[]> {
  const entries = await readSearchList(tools);
  const isOurs = (entry: string) => keychains.some((keychain) => isSame(entry, keychain));
  const ours = entries.filter(isOurs);
  if (ours.length > 0)
    await writeSearchList(
      tools,
      entries.filter((entry) => !isOurs(entry)),
    );
  return ours;
}

/** Finds our keychains in the list whose file is gone or whose process is dead: leftovers of killed runs. */
export async function findStale(tools: KeychainTools): Promise<string[]> {
  const stale: string[] = [];
  for (const entry of await readSearchList(tools)) {
    const owner = ownName.exec(basename(entry))?.[1];
    if (owner !== undefined && (!isAlive(Number(owner)) || !(await exists(entry)))) stale.push(entry);
  }
  return stale;
}

async function writeSearchList(tools: KeychainTools, entries: readonly string[]): Promise<void> {
  await runSecurity(tools, securityCommand('list-keychains', '-d', 'user', '-s', ...entries));
}

/** Compares paths; /var and /tmp are links to /private/var and /private/tmp, and the list holds either spelling. */
function isSame(a: string, b: string): boolean {
  const plain = (path: string) => path.replace(/^\/private(?=\/(?:var|tmp)\/)/, '');
  return plain(a) === plain(b);
}

/** Tests whether a file or folder exists. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
