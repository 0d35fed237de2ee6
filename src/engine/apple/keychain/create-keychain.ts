import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { developerIdAuthority, developerIdAuthorityG2 } from '../../../identity/apple-certificates.js';
import { sha1Of } from '../../../identity/certificate.js';
import type { Identity } from '../../../identity/identity.js';
import { exportPkcs12 } from '../../../identity/pkcs12/export-pkcs12.js';
import type { SigningSession, SigningDependencies } from '../session.js';
import { listCertificates } from './list-certificates.js';
import { withLock } from './lock-file.js';
import { runSecurity } from './security.js';
import { prependToSearchList } from './search-list.js';
import { secretSecurityCommand, securityCommand } from './security.js';
import { removeStaleKeychains } from './delete-keychain.js';

/** A keychain of our own, with the keys in it. */
export interface SigningKeychain {
  path: string;
  /** Before each use: it locks itself after a while, and when the machine sleeps. */
  unlock(): Promise<void>;
}

/** Seconds until it locks itself: the longest that a job may take on a self-hosted runner, five days. */
const lockTimeout = 5 * 24 * 3600;

/** Who may use the keys. productsign and pkgbuild sign packages, productbuild both makes and signs them. */
const allowedTools = ['codesign', 'productsign', 'productbuild', 'pkgbuild'].map(
  (name) => `/usr/bin/${name}`,
);

/**
 * Who may use the keys without a question, since macOS 10.12: Apple's command line tools and codesign.
 * Source: security(1), set-key-partition-list.
 */
const partitions = 'apple-tool:,apple:,codesign:';

type World = Pick<SigningDependencies, 'run' | 'clock' | 'log' | 'secrets'>;

/**
 * Makes the keychain of a session and puts identities into it. Its password is random and nobody's: no user gives the
 * password of a keychain. On the way, keychains that dead runs have left are removed.
 * Throws `ToolError` that explains what `security` said.
 */
export async function createKeychain(
  world: World,
  { folder, keychain: path, lockFile }: SigningSession,
  identities: readonly Identity[],
): Promise<SigningKeychain> {
  if (path === null) throw new TypeError('the session has no keychain');
  const session = { folder, keychain: path };
  const password = oneTimePassword(world);
  const unlock = async (): Promise<void> => {
    await runSecurity(world, secretSecurityCommand('unlock-keychain', '-p', password, path));
  };
  await withLock(lockFile, world.clock, async () => {
    await removeStaleKeychains(world);
    await runSecurity(world, secretSecurityCommand('create-keychain', '-p', password, path));
    await prependToSearchList(world, path);
  });
  await runSecurity(world, securityCommand('set-keychain-settings', '-lut', String(lockTimeout), path));
  await unlock();
  for (const identity of identities) await importIdentity(world, session, identity);
  await importAuthorities(world, session);
  // The keychain's own password, which macOS checks since 26.6.
  await runSecurity(
    world,
    secretSecurityCommand('set-key-partition-list', '-S', partitions, '-s', '-k', password, path),
  );
  return { path, unlock };
}

/** As a PKCS#12 file in the form that every macOS imports, whatever the user's file was like. */
async function importIdentity(
  world: World,
  { folder, keychain }: { folder: string; keychain: string },
  identity: Identity,
): Promise<void> {
  const password = oneTimePassword(world);
  const file = join(folder, `${identity.sha1}.p12`);
  const tools = allowedTools.flatMap((tool) => ['-T', tool]);
  try {
    await writeFile(file, exportPkcs12(identity, password, 'legacy'), { mode: 0o600 });
    await runSecurity(
      world,
      secretSecurityCommand('import', file, '-k', keychain, '-f', 'pkcs12', '-P', password, ...tools),
    );
  } finally {
    await rm(file, { force: true });
  }
}

/** Both generations of Apple's Developer ID authority: without its issuer an identity is not valid, nor usable. */
async function importAuthorities(
  world: World,
  { folder, keychain }: { folder: string; keychain: string },
): Promise<void> {
  const known = new Set((await listCertificates(world, keychain)).map(sha1Of));
  for (const authority of [developerIdAuthorityG2, developerIdAuthority]) {
    if (known.has(sha1Of(authority))) continue;
    const file = join(folder, `${sha1Of(authority)}.cer`);
    await writeFile(file, authority.raw, { mode: 0o600 });
    await runSecurity(world, securityCommand('import', file, '-k', keychain));
    await rm(file, { force: true });
  }
}

function oneTimePassword({ secrets }: World): string {
  const password = randomBytes(24).toString('hex');
  secrets.add(password);
  return password;
}
