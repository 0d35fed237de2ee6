import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Artifact, ArtifactSignature } from '../../artifact/artifact.js';
import type { PackRequest } from '../../engine/engine.js';
import { installerMissing } from '../../identity/installer-missing.js';
import type { ToolIdentity } from '../../keychain/signing-session.js';
import { makeDiskImage } from '../../packaging/make-disk-image.js';
import { makeInstallerPackage } from '../../packaging/make-installer-package.js';
import type { PackagingDependencies } from '../../packaging/run-packaging-tool.js';
import { replaceFile } from '../../system/files/files.js';
import { type CodeSigner, signWithCodesign } from '../codesign/sign-with-codesign.js';
import { productsignCommand } from './productsign-command.js';

/** Signs disk images, as code, and packages; without an installer identity packages remain unsigned. */
export interface PackageSigner extends CodeSigner {
  installer: ToolIdentity | null;
}

/**
 * Makes a disk image or an installer package of a signed program or app, signs it, and then moves it to its path.
 * Throws `ToolError` (`package-failed`, or the explained failure of codesign or productsign).
 */
export async function makeSignedPackage(
  artifact: Artifact,
  request: PackRequest,
  { packer, dependencies }: { packer: PackageSigner; dependencies: PackagingDependencies },
): Promise<ArtifactSignature | null> {
  const folder = await mkdtemp(join(dependencies.folder, 'package-'));
  try {
    const own = { ...dependencies, folder };
    const made = join(folder, basename(request.output));
    const signature =
      request.kind === 'dmg'
        ? await makeSignedImage(artifact, made, { packer, dependencies: own })
        : await makeInstaller(artifact, { ...request, output: made }, { packer, dependencies: own });
    await replaceFile(request.output, (path) => copyFile(made, path), { mode: 0o644 });
    return signature;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Signs an image with the identifier of its contents, because its file name may change with every version. */
async function makeSignedImage(
  artifact: Artifact,
  path: string,
  { packer, dependencies }: { packer: PackageSigner; dependencies: PackagingDependencies },
): Promise<ArtifactSignature> {
  await makeDiskImage(artifact, path, dependencies);
  const identifier = artifact.signature?.identifier ?? null;
  const how = { identifier, entitlements: null, hardenedRuntime: false };
  return signWithCodesign({ kind: 'dmg', path }, how, packer);
}

async function makeInstaller(
  artifact: Artifact,
  { output, version }: PackRequest,
  { packer, dependencies }: { packer: PackageSigner; dependencies: PackagingDependencies },
): Promise<null> {
  const { installer, keychain, runWithKey } = packer;
  if (installer === null) {
    await makeInstallerPackage(artifact, { output, version }, dependencies);
    dependencies.log.warning(
      `${basename(output)} is not signed: an installer package has no ad-hoc signature.`,
    );
    return null;
  }
  const unsigned = join(dependencies.folder, 'unsigned.pkg');
  await makeInstallerPackage(artifact, { output: unsigned, version }, dependencies);
  await runWithKey(productsignCommand({ installer, keychain, unsigned, output }));
  return null;
}

/** Signs an existing installer package in place. Throws `certificate-missing` without an installer identity. */
export async function signPackage(
  { path, name }: Pick<Artifact, 'path' | 'name'>,
  { installer, keychain, folder, runWithKey }: PackageSigner,
): Promise<ArtifactSignature> {
  if (installer === null) throw installerMissing('leave the .pkg out of artifacts');
  const own = await mkdtemp(join(folder, 'package-'));
  try {
    const output = join(own, name);
    await runWithKey(productsignCommand({ installer, keychain, unsigned: path, output }));
    await replaceFile(path, (temporary) => copyFile(output, temporary), { mode: 0o644 });
    return { identifier: name, slices: [] };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
