import type { X509Certificate } from 'node:crypto';
import { parseCertificates } from './parse-listing.js';
import { type KeychainTools, runSecurity, securityCommand } from './security.js';

/** `errSecItemNotFound` as an exit code: security ends with the low byte of -25300. */
const nothingFound = 44;

/** Lists the certificates in a keychain, or in all keychains of the search list; unreadable ones are omitted. */
export async function listCertificates(tools: KeychainTools, keychain?: string): Promise<X509Certificate[]> {
  const command = securityCommand('find-certificate', '-a', '-p', ...(keychain ? [keychain] : []));
  const result = await tools.run(command);
  if (result.exitCode === nothingFound) return [];
  const { stdout } = await runSecurity({ ...tools, run: async () => result }, command);
  return parseCertificates(stdout);
}
