import type { GoInstallation } from '../install/go-installation.js';
import { parseRelease } from '../version/go-release.js';
import { oldestMacOSOf } from '../version/release-history.js';
import type { BuildPlatform } from './go-environment.js';

type Arch = BuildPlatform['arch'];
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns MACOSX_DEPLOYMENT_TARGET for a build with cgo where the user sets none: the oldest macOS of the Go release.
 * Without it clang builds for the macOS of its SDK, and the program starts on no older one.
 */
export function deploymentTarget(
  { version }: Pick<GoInstallation, 'version'>,
  arch: Arch,
  environment: Environment = process.env,
): Record<string, string> {
  if (environment.MACOSX_DEPLOYMENT_TARGET) return {};
  const release = parseRelease(version);
  const oldest = release && oldestMacOSOf(release, arch);
  return oldest === null ? {} : { MACOSX_DEPLOYMENT_TARGET: oldest };
}

/** Describes the targets that `deploymentTarget` chooses, for the log. */
export function deploymentTargetNotes(go: GoInstallation, archs: readonly Arch[]): string[] {
  return archs.flatMap((arch) => {
    const { MACOSX_DEPLOYMENT_TARGET: target } = deploymentTarget(go, arch);
    if (target === undefined) return [];
    return [
      `cgo for darwin/${arch} builds for macOS ${target}, the oldest of Go ${go.version}: MACOSX_DEPLOYMENT_TARGET is not set.`,
    ];
  });
}
