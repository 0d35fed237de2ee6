import { usualPageSize } from '../../signature/code-directory/page-size.js';
import { appleEndpoints } from '../../system/network/endpoints.js';
import type { Command } from '../../system/process/runner.js';

/** Signs one file or bundle. */
export interface CodesignRequest {
  path: string;
  /** SHA-1 of the identity, or `adhoc`. */
  identity: string;
  /** Keychain that holds the key; null for those of the search list. */
  keychain: string | null;
  hardenedRuntime: boolean;
  /** Null for none. */
  timestampUrl: string | null;
  /** Null lets codesign derive it. */
  identifier?: string | null;
  /** Path of the entitlements file, `keep` for those of the present signature, null for none. */
  entitlements: string | null;
  /** True to keep the entitlements of a library, which codesign drops by default since macOS 15. */
  keepsLibraryEntitlements?: boolean;
  /** False for a disk image or a plain file, which is hashed in one piece. */
  hasPages?: boolean;
}

/** Keeps the entitlements of the present signature. */
export const keepEntitlements = 'keep';

/** Milliseconds; the largest app takes seconds, and a codesign that takes longer waits for a dialog. */
const limit = 5 * 60_000;

/**
 * Builds the call of codesign(1). The action comes before its options, and options with an optional value take it after
 * `=`. Never uses `--deep`, which would give all nested code the same entitlements and misses code in unusual folders.
 */
export function codesignCommand(request: CodesignRequest): Command {
  const { path, identity, keychain, hardenedRuntime, timestampUrl, identifier, entitlements } = request;
  const args = ['--sign', identity === 'adhoc' ? '-' : identity, '--force'];
  if (hardenedRuntime) args.push('--options', 'runtime');
  args.push(timestampOption(timestampUrl));
  if (keychain !== null) args.push('--keychain', keychain);
  if (identifier) args.push('--identifier', identifier);
  if (request.hasPages ?? true) args.push('--pagesize', String(usualPageSize));
  if (request.keepsLibraryEntitlements) args.push('--force-library-entitlements');
  if (entitlements === keepEntitlements) args.push('--preserve-metadata=entitlements');
  else if (entitlements !== null) args.push('--entitlements', entitlements);
  return { tool: 'codesign', args: [...args, path], environment: { LC_ALL: 'C' }, timeout: limit };
}

function timestampOption(url: string | null): string {
  if (url === null) return '--timestamp=none';
  return url === appleEndpoints.timestamp ? '--timestamp' : `--timestamp=${url}`;
}

/** Builds the call that prints the parts of a signature on standard error. */
export function displayCommand(path: string): Command {
  return {
    tool: 'codesign',
    args: ['--display', '-vvv', path],
    environment: { LC_ALL: 'C' },
    timeout: 60_000,
  };
}
