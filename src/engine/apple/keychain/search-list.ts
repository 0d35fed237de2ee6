import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { ToolError } from '../../../system/errors.js';
import { isAlive } from './lock-file.js';
import { type KeychainTools, runSecurity } from './security.js';
import { parseKeychains, securityCommand } from './security.js';

/**
 * The user's keychain search list. `security` can only replace it as a whole, and it belongs to all jobs of the user:
 * every change is made under the lock, on the list as it is then, and touches our own entries alone.
 */

const ownName = /^go-notarize-(\d+)-[0-9a-f]{16}\.keychain-db$/;

/** A name that tells whose the keychain is, so that those of dead runs can be told. `unique`: 16 hex digits. */
export function keychainName(processId: number, unique: string): string {
  return `go-notarize-${processId}-${unique}.keychain-db`;
}

/** Whether a keychain is named as ours are. */
export function isOwnName(path: string): boolean {
  return ownName.test(basename(path));
}

/** The entries in their order. */
export async function readSearchList(tools: KeychainTools): Promise<string[]> {
  const { stdout } = await runSecurity(tools, securityCommand('list-keychains', '-d', 'user'));
  return parseKeychains(stdout);
}

/**
 * Puts a keychain before all others: codesign looks for chains only in keychains of the list, whatever it is told by
 * `--keychain`. Call it under the lock. Throws `ToolError` (`keychain-failed`) when the list does not take it.
 */
export async function prependToSearchList(tools: KeychainTools, keychain: string): Promise<void> {
  const others = (await readSearchList(tools)).filter((entry) => !isSame(entry, keychain));
  await writeSearchList(tools, [keychain, ...others]);
  // Without the folder of preferences `security` changes nothing and reports success.
  if ((await readSearchList(tools)).some((entry) => isSame(entry, keychain))) return;
  throw new ToolError('The keychain could not be added to the search list.', {
    code: 'keychain-failed',
    remedy: 'The list is kept in ~/Library/Preferences: make that folder, and let this user write in it.',
  });
}

/** Takes keychains out and leaves the rest as it is. Call it under the lock. Gives those that were there. */
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

/** Our keychains in the list whose file is gone or whose process is dead: a run that was killed left them. */
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

/** /var and /tmp are links to /private/var and /private/tmp; the list holds either spelling. */
function isSame(a: string, b: string): boolean {
  const plain = (path: string) => path.replace(/^\/private(?=\/(?:var|tmp)\/)/, '');
  return plain(a) === plain(b);
}

/** Whether there is something at a path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
