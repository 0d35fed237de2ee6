import { randomBytes } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describeSigner } from '../../engine/describe-signer.js';
import type { Signer, SignerRequest } from '../../engine/engine.js';
import { certificateMissingRemedy } from '../../identity/certificate-remedies.js';
import type { Identity, PublicIdentity } from '../../identity/identity.js';
import { installerMissing } from '../../identity/installer-missing.js';
import { openSigningIdentities, type SigningIdentities } from '../../identity/open-signing-identities.js';
import { createKeychain, type SigningKeychain } from '../../keychain/create-keychain.js';
import { findKeychainIdentity } from '../../keychain/find-identity.js';
import { keychainName } from '../../keychain/search-list.js';
import type { SigningDependencies, SigningSession, ToolIdentity } from '../../keychain/signing-session.js';
import { InputError } from '../../system/errors.js';
import { createRunner } from '../../system/process/runner.js';
import { cleanUp, lockFileOf, sessionFolderPrefix } from '../clean-up.js';
import { makeSignedPackage, type PackageSigner, signPackage } from '../signed-package/make-signed-package.js';
import { signTrialPackage } from '../signed-package/sign-trial-package.js';
import { checkAttributes } from './disallowed-attributes.js';
import { createKeyCommands } from './key-commands.js';
import { signScratchFile } from './sign-scratch-file.js';
import { signWithCodesign } from './sign-with-codesign.js';

/**
 * Prepares an identity for Apple's tools: ad-hoc, one from a keychain of the user, or one from a certificate file, in a
 * temporary keychain. Certificates are checked before any keychain is changed; a scratch file is signed before
 * anything is built. `close`, or `cleanUp` with the session that `dependencies.onSession` received, removes everything.
 * Throws `InputError` or `ToolError`, with nothing left behind.
 */
export async function openAppleSigner(
  dependencies: SigningDependencies,
  request: SignerRequest,
): Promise<Signer> {
  const wantsKeychain = request.mode !== 'adhoc' && request.keychainIdentity !== null;
  const opened = request.mode === 'adhoc' ? null : openFiles(request, dependencies);
  if (request.mode === 'required' && !opened && !wantsKeychain) throw certificateMissing();
  const existing =
    !opened && wantsKeychain
      ? await findKeychainIdentity(request.keychainIdentity ?? '', dependencies)
      : null;

  const application = opened?.application ?? existing?.application ?? null;
  const installer = opened?.installer ?? existing?.installer ?? null;
  if (request.signsPackages && application && !installer) {
    throw installerMissing('remove pkg from package; a .dmg needs no certificate of its own');
  }

  const session = await planSession(dependencies, opened !== null);
  dependencies.onSession(session);
  try {
    await mkdir(session.folder, { mode: 0o700 });
    const keychain = opened && (await createKeychain(dependencies, session, identitiesOf(opened)));
    const imported = opened?.installer ?? null;
    return await createSigner(dependencies, request, { application, installer, imported, keychain, session });
  } catch (error) {
    await remove(session, dependencies);
    throw error;
  }
}

/** Opens the certificate files, before any keychain is touched; null without one. */
function openFiles(
  { certificate, installerCertificate, signsPackages }: SignerRequest,
  dependencies: SigningDependencies,
): SigningIdentities | null {
  if (certificate === null) return null;
  const request = { certificate, kind: 'developer-id' } as const;
  return openSigningIdentities(signsPackages ? { ...request, installerCertificate } : request, dependencies);
}

/** Plans paths without symbolic links: the search list treats each spelling of a path as a different keychain. */
async function planSession(
  { temporaryFolder, home }: SigningDependencies,
  withKeychain: boolean,
): Promise<SigningSession> {
  const folder = join(await realpath(temporaryFolder), `${sessionFolderPrefix}${unique()}`);
  const keychain = withKeychain ? join(folder, keychainName(process.pid, unique())) : null;
  return { folder, keychain, lockFile: lockFileOf(home ?? homedir()) };
}

function identitiesOf({ application, installer }: SigningIdentities): Identity[] {
  return installer ? [application, installer] : [application];
}

interface SignerParts {
  /** Null is ad-hoc. */
  application: PublicIdentity | null;
  installer: ToolIdentity | null;
  /** The installer identity, when it was imported into the keychain of this run. */
  imported: Identity | null;
  keychain: SigningKeychain | null;
  session: SigningSession;
}

async function createSigner(
  dependencies: SigningDependencies,
  { timestampUrl, signsPackages, extendedAttributes }: SignerRequest,
  { application, installer, imported, keychain, session }: SignerParts,
): Promise<Signer> {
  const runWithKey = createKeyCommands(dependencies, keychain);
  const path = keychain?.path ?? null;
  const { folder } = session;
  const { trust, clock, run, log } = dependencies;
  if (application !== null) {
    await signScratchFile({ folder, sha1: application.sha1, keychain: path, timestampUrl, runWithKey });
  }
  if (installer !== null && signsPackages) {
    const allowAllTools = keychain && imported ? () => keychain.allowAllTools(imported) : null;
    await signTrialPackage({ folder, installer, keychain: path, run, log, runWithKey, allowAllTools });
  }
  const packer: PackageSigner = {
    identity: application?.sha1 ?? 'adhoc',
    keychain: path,
    timestampUrl: application ? timestampUrl : null,
    folder,
    runWithKey,
    installer: installer && { sha1: installer.sha1, name: installer.name },
  };
  return {
    description: describeSigner(application, { trust, now: clock.now() }),
    sign: async (artifact, how) => {
      if (artifact.kind === 'pkg') return signPackage(artifact, packer);
      if (artifact.kind !== 'dmg') await checkAttributes(artifact.path, extendedAttributes, { run, log });
      return signWithCodesign(artifact, how, packer);
    },
    pack: (artifact, how) =>
      makeSignedPackage(artifact, how, { packer, dependencies: { run, clock, log, folder } }),
    close: () => remove(session, dependencies),
  };
}

/** Removes the session with a runner of its own: after a cancellation the run's runner refuses commands. */
async function remove(session: SigningSession, dependencies: SigningDependencies): Promise<void> {
  const { log, secrets } = dependencies;
  await cleanUp(session, { run: dependencies.runCleanUp ?? createRunner(log, secrets), log, secrets });
}

function unique(): string {
  return randomBytes(8).toString('hex');
}

function certificateMissing(): InputError {
  return new InputError('certificate', 'Signing is required, but there is no certificate.', {
    code: 'certificate-missing',
    remedy: certificateMissingRemedy,
  });
}
