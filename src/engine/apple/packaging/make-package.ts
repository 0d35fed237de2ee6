import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Artifact, ArtifactSignature } from '../../../artifact/artifact.js';
import { replaceFile } from '../../../system/files.js';
import type { PackRequest } from '../../engine.js';
import { type CodeSigner, signWithCodesign } from '../codesign/sign-artifact.js';
import type { ToolIdentity } from '../session.js';
import { makeDiskImage } from './make-disk-image.js';
import { makeInstallerPackage } from './make-installer-package.js';
import type { PackagingDependencies } from './run-tool.js';

/** Milliseconds; productsign copies the package and asks for a timestamp. */
const signLimit = 600_000;

/** By whom disk images (as code) and packages are signed; no installer identity leaves packages unsigned. */
export interface PackageSigner extends CodeSigner {
  installer: ToolIdentity | null;
}

/**
 * Makes a disk image or an installer package of a signed program or app, and signs it; it takes its place when it is
 * complete. Throws `ToolError` (`package-failed`, or what codesign and productsign fail with).
 */
export async function makePackage(
  artifact: Artifact,
  request: PackRequest,
  { packer, world }: { packer: PackageSigner; world: PackagingDependencies },
): Promise<ArtifactSignature | null> {
  const folder = await mkdtemp(join(world.folder, 'package-'));
  try {
    const own = { ...world, folder };
    const made = join(folder, basename(request.output));
    const signature =
      request.kind === 'dmg'
        ? await makeSignedImage(artifact, made, { packer, world: own })
        : await makeSignedPackage(artifact, { ...request, output: made }, { packer, world: own });
    await replaceFile(request.output, (path) => copyFile(made, path), { mode: 0o644 });
    return signature;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An image bears the identifier of what is in it: the name of its file may change with every version. */
async function makeSignedImage(
  artifact: Artifact,
  path: string,
  { packer, world }: { packer: PackageSigner; world: PackagingDependencies },
): Promise<ArtifactSignature> {
  await makeDiskImage(artifact, path, world);
  const identifier = artifact.signature?.identifier ?? null;
  const how = { identifier, entitlements: null, hardenedRuntime: false };
  return signWithCodesign({ kind: 'dmg', path }, how, packer);
}

async function makeSignedPackage(
  artifact: Artifact,
  { output, version }: PackRequest,
  { packer, world }: { packer: PackageSigner; world: PackagingDependencies },
): Promise<null> {
  const { installer, keychain, runWithKey } = packer;
  if (installer === null) {
    await makeInstallerPackage(artifact, { output, version }, world);
    world.log.warning(`${basename(output)} is not signed: ad-hoc signatures are for code alone.`);
    return null;
  }
  const unsigned = join(world.folder, 'unsigned.pkg');
  await makeInstallerPackage(artifact, { output: unsigned, version }, world);
  const from = keychain === null ? [] : ['--keychain', keychain];
  const args = ['--sign', installer.sha1, ...from, '--timestamp', unsigned, output];
  await runWithKey({ tool: 'productsign', args, timeout: signLimit });
  return null;
}
