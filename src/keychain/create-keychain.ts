import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { developerIdAuthority, developerIdAuthorityG2 } from '../identity/apple-certificates.js';
import { sha1Of } from '../identity/certificate.js';
import type { Identity } from '../identity/identity.js';
import { exportPkcs12 } from '../identity/pkcs12/export-pkcs12.js';
import { removeStaleKeychains } from './delete-keychain.js';
import { listCertificates } from './list-certificates.js';
import { withLock } from './lock-file.js';
import { prependToSearchList } from './search-list.js';
import { runSecurity, secretSecurityCommand, securityCommand } from './security.js';
import type { SigningDependencies, SigningSession } from './signing-session.js';

/** A temporary keychain that holds the signing keys. */
export interface SigningKeychain {
  path: string;
  /** Unlocks it; call before each use, because it locks itself after a while and when the machine sleeps. */
  unlock(): Promise<void>;
  /** Imports an identity once more with access for all tools, for a tool that ignores the access list. */
  allowAllTools(identity: Identity): Promise<void>;
}

/** Seconds until it locks itself: five days, the longest time that a job on a self-hosted runner may take. */
const lockTimeout = 5 * 24 * 3600;

/** Tools on the keys' access lists; productsign, pkgbuild and productbuild sign packages. */
const allowedTools = ['codesign', 'productsign', 'productbuild', 'pkgbuild'].map(
  (name) => `/usr/bin/${name}`,
);

/**
 * Partition list of the keys: since macOS 10.12 other tools need a confirmation by the user.
 * Source: security(1), set-key-partition-list.
 */
const partitions = 'apple-tool:,apple:,codesign:';

type KeychainDependencies = Pick<SigningDependencies, 'run' | 'clock' | 'log' | 'secrets'>;

/**
 * Creates the keychain of a session with a random password, and imports identities into it. Also removes keychains of
 * runs that were killed. Throws `ToolError` with the explained failure of `security`.
 */
export async function createKeychain(
  dependencies: KeychainDependencies,
  { folder, keychain: path, lockFile }: SigningSession,
  identities: readonly Identity[],
): Promise<SigningKeychain> {
  if (path === null) throw new TypeError('the session has no keychain');
  const session = { folder, keychain: path };
  const password = oneTimePassword(dependencies);
  const unlock = async (): Promise<void> => {
    await runSecurity(dependencies, secretSecurityCommand('unlock-keychain', '-p', password, path));
  };
  await withLock(lockFile, dependencies.clock, async () => {
    await removeStaleKeychains(dependencies);
    await runSecurity(dependencies, secretSecurityCommand('create-keychain', '-p', password, path));
    await prependToSearchList(dependencies, path);
  });
  await runSecurity(
    dependencies,
    securityCommand('set-keychain-settings', '-lut', String(lockTimeout), path),
  );
  await unlock();
  const listed = allowedTools.flatMap((tool) => ['-T', tool]);
  for (const identity of identities)
    await importIdentity(dependencies, session, { identity, access: listed });
  await importAuthorities(dependencies, session);
  const setPartitions = async (): Promise<void> => {
    // The keychain's own password, which macOS checks since 26.6.
    await runSecurity(
      dependencies,
      secretSecurityCommand('set-key-partition-list', '-S', partitions, '-s', '-k', password, path),
    );
  };
  await setPartitions();
  const allowAllTools = async (identity: Identity): Promise<void> => {
    await unlock();
    await runSecurity(dependencies, securityCommand('delete-identity', '-Z', identity.sha1, path));
    await importIdentity(dependencies, session, { identity, access: ['-A'] });
    await setPartitions();
  };
  return { path, unlock, allowAllTools };
}

/** Imports an identity as a PKCS#12 file in the form that every macOS reads, whatever the user's file uses. */
async function importIdentity(
  dependencies: KeychainDependencies,
  { folder, keychain }: { folder: string; keychain: string },
  { identity, access }: { identity: Identity; access: readonly string[] },
): Promise<void> {
  const password = oneTimePassword(dependencies);
  const file = join(folder, `${identity.sha1}.p12`);
  try {
    await writeFile(file, exportPkcs12(identity, password, 'legacy'), { mode: 0o600 });
    await runSecurity(
      dependencies,
      secretSecurityCommand('import', file, '-k', keychain, '-f', 'pkcs12', '-P', password, ...access),
    );
  } finally {
    await rm(file, { force: true });
  }
}

/** Imports both generations of Apple's Developer ID authority: without its issuer an identity is not valid. */
async function importAuthorities(
  dependencies: KeychainDependencies,
  { folder, keychain }: { folder: string; keychain: string },
): Promise<void> {
  const known = new Set((await listCertificates(dependencies, keychain)).map(sha1Of));
  for (const authority of [developerIdAuthorityG2, developerIdAuthority]) {
    if (known.has(sha1Of(authority))) continue;
    const file = join(folder, `${sha1Of(authority)}.cer`);
    await writeFile(file, authority.raw, { mode: 0o600 });
    await runSecurity(dependencies, securityCommand('import', file, '-k', keychain));
    await rm(file, { force: true });
  }
}

function oneTimePassword({ secrets }: KeychainDependencies): string {
  const password = randomBytes(24).toString('hex');
  secrets.add(password);
  return password;
}
