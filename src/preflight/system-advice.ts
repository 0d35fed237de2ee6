import { basename } from 'node:path';
import { parseRelease } from '../go/version/go-release.js';
import { oldestMacOSOf } from '../go/version/release-history.js';
import type { MachO } from '../macho/mach-o.js';
import type { Advice, BuiltProgram } from './built-program.js';

/** Compares the oldest macOS of a slice with that of its Go release, of Info.plist and of MACOSX_DEPLOYMENT_TARGET. */
export function systemAdvice(program: BuiltProgram, { arch, minOS }: MachO): Advice[] {
  if (minOS === null) return [];
  const { path, minimumSystemVersion, deploymentTarget, goVersion } = program;
  const release = parseRelease(goVersion);
  const oldest = release && oldestMacOSOf(release, arch === 'arm64' ? 'arm64' : 'amd64');
  const needed = oldest !== null && isOlder(minOS, oldest) ? oldest : minOS;
  const name = basename(path);
  const found: Advice[] = [];
  if (oldest !== null && isOlder(deploymentTarget ?? oldest, minOS)) {
    found.push({
      code: 'macos-newer-than-needed',
      message: `${name} runs on macOS ${minOS} and later only; programs of Go ${goVersion} can run on macOS ${oldest}.`,
      remedy: `With cgo the SDK decides: set the variable MACOSX_DEPLOYMENT_TARGET to ${oldest}.`,
    });
  }
  if (deploymentTarget !== null && oldest !== null && isOlder(deploymentTarget, oldest)) {
    found.push({
      code: 'deployment-target-too-old',
      message: `MACOSX_DEPLOYMENT_TARGET is ${deploymentTarget}, but programs of Go ${goVersion} need macOS ${oldest}.`,
      remedy: `Set MACOSX_DEPLOYMENT_TARGET to ${oldest}, or build with an older Go.`,
    });
  }
  if (minimumSystemVersion !== null && isOlder(minimumSystemVersion, needed)) {
    found.push({
      code: 'minimum-system-too-old',
      message: `Info.plist promises macOS ${minimumSystemVersion} (LSMinimumSystemVersion), but ${name} needs macOS ${needed}.`,
      remedy: `Set LSMinimumSystemVersion to ${needed}, or build with an older Go.`,
    });
  }
  return found;
}

function isOlder(version: string, than: string): boolean {
  const [left, right] = [version, than].map((text) => text.split('.').map(Number));
  const index = [0, 1, 2].find((part) => (left?.[part] ?? 0) !== (right?.[part] ?? 0));
  return index !== undefined && (left?.[index] ?? 0) < (right?.[index] ?? 0);
}
