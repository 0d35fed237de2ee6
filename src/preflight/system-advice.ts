import { basename } from 'node:path';
import { parseRelease } from '../go/version/go-release.js';
import { oldestMacOSOf } from '../go/version/release-history.js';
import type { MachO } from '../macho/mach-o.js';
import { zigTool } from '../macho/names.js';
import type { Advice, BuiltProgram } from './built-program.js';

/** Compares the oldest macOS of a slice with that of its Go release, of Info.plist and of MACOSX_DEPLOYMENT_TARGET. */
export function systemAdvice(program: BuiltProgram, image: MachO): Advice[] {
  const { arch, minOS } = image;
  if (minOS === null) return [];
  const { path, minimumSystemVersion, deploymentTarget, goVersion } = program;
  const release = parseRelease(goVersion);
  const oldest = release && oldestMacOSOf(release, arch === 'arm64' ? 'arm64' : 'amd64');
  const needed = oldest !== null && isOlder(minOS, oldest) ? oldest : minOS;
  const name = basename(path);
  const found: Advice[] = [];
  const wanted =
    oldest === null || deploymentTarget === null || isOlder(deploymentTarget, oldest)
      ? oldest
      : deploymentTarget;
  if (wanted !== null && isOlder(wanted, minOS)) {
    found.push({
      code: 'macos-newer-than-needed',
      message: `${name} runs on macOS ${minOS} and later only; programs of Go ${goVersion} can run on macOS ${wanted}.`,
      remedy: remedyFor(wanted, program, image),
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

/**
 * Names the setting that decides about the oldest macOS. Every build with cgo has MACOSX_DEPLOYMENT_TARGET, which clang
 * follows unless a flag overrides it. zig ignores the variable and -mmacosx-version-min, and needs a minor version.
 */
function remedyFor(wanted: string, { flags }: BuiltProgram, { arch, tools }: MachO): string {
  if (flags.some((flag) => /(^|[\s=])--?macos[= ]/.test(flag))) {
    return `Remove -macos from ldflags, or set it to ${wanted}.`;
  }
  if (tools.includes(zigTool)) {
    const target = `${arch === 'arm64' ? 'aarch64' : arch}-macos.${wanted.includes('.') ? wanted : `${wanted}.0`}`;
    return `zig takes it from its target, not from MACOSX_DEPLOYMENT_TARGET: use zig cc -target ${target}.`;
  }
  return `Remove -mmacosx-version-min, -mmacos-version-min and the version of -target from CC and the CGO_ variables, or set them to ${wanted}.`;
}

function isOlder(version: string, than: string): boolean {
  const [left, right] = [version, than].map((text) => text.split('.').map(Number));
  const index = [0, 1, 2].find((part) => (left?.[part] ?? 0) !== (right?.[part] ?? 0));
  return index !== undefined && (left?.[index] ?? 0) < (right?.[index] ?? 0);
}
