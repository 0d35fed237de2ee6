import type { ToolIdentity } from '../../keychain/signing-session.js';
import type { Command } from '../../system/process/runner.js';

/** Milliseconds; productsign copies the package and requests a timestamp. */
const limit = 600_000;

/** Signs an installer package. */
export interface ProductsignRequest {
  installer: ToolIdentity;
  /** Keychain that holds the key; null for those of the search list. */
  keychain: string | null;
  unsigned: string;
  output: string;
}

/** Builds the call of productsign(1). */
export function productsignCommand({ installer, keychain, unsigned, output }: ProductsignRequest): Command {
  const from = keychain === null ? [] : ['--keychain', keychain];
  const args = ['--sign', installer.sha1, ...from, '--timestamp', unsigned, output];
  return { tool: 'productsign', args, timeout: limit };
}
