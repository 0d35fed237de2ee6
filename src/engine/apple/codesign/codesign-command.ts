import { appleEndpoints } from '../../../system/endpoints.js';
import type { Command } from '../../../system/runner.js';

/** How one file or bundle is to be signed. */
export interface CodesignRequest {
  path: string;
  /** SHA-1 of the identity, or `adhoc`. */
  identity: string;
  /** The keychain with the key; null for those of the search list. */
  keychain: string | null;
  hardenedRuntime: boolean;
  /** Null for none. */
  timestampUrl: string | null;
  /** Null: as codesign derives it. */
  identifier?: string | null;
  /** A file with the entitlements, `keep` for those of the signature before, null for none. */
  entitlements: string | null;
}

/** Keeps the entitlements that the code was signed with before. */
export const keepEntitlements = 'keep';

/** The largest app takes seconds; what takes longer waits for a dialog that nobody sees. */
const limit = 5 * 60_000;

/**
 * The call of codesign(1). The action stands before its options, and options whose value is optional take it with
 * `=`. Never `--deep`: it would give all code inside the same entitlements, and misses code in unusual places.
 */
export function codesignCommand(request: CodesignRequest): Command {
  const { path, identity, keychain, hardenedRuntime, timestampUrl, identifier, entitlements } = request;
  const args = ['--sign', identity === 'adhoc' ? '-' : identity, '--force'];
  if (hardenedRuntime) args.push('--options', 'runtime');
  args.push(timestampOption(timestampUrl));
  if (keychain !== null) args.push('--keychain', keychain);
  if (identifier) args.push('--identifier', identifier);
  if (entitlements === keepEntitlements) args.push('--preserve-metadata=entitlements');
  else if (entitlements !== null) args.push('--entitlements', entitlements);
  return { tool: 'codesign', args: [...args, path], environment: { LC_ALL: 'C' }, timeout: limit };
}

function timestampOption(url: string | null): string {
  if (url === null) return '--timestamp=none';
  return url === appleEndpoints.timestamp ? '--timestamp' : `--timestamp=${url}`;
}

/** The call that prints what a signature is made of, on standard error. */
export function displayCommand(path: string): Command {
  return {
    tool: 'codesign',
    args: ['--display', '-vvv', path],
    environment: { LC_ALL: 'C' },
    timeout: 60_000,
  };
}
