import { basename } from 'node:path';
import type { Target } from '../artifact/artifact.js';
import { readBuildInformation } from '../go/build/read-build-information.js';
import { parseRelease } from '../go/version/go-release.js';
import { type MachO, readMachO } from '../macho/mach-o.js';
import { readSlices } from '../macho/universal.js';
import { FormatError } from '../system/errors.js';
import { withFile } from '../system/files/byte-source.js';
import type { Issue } from '../system/issue.js';
import type { Advice, BuiltProgram } from './built-program.js';
import { justInTimeAdvice, unneededPermissionAdvice } from './just-in-time.js';
import { systemAdvice } from './system-advice.js';

/**
 * Returns advice about a program that fails to start or stops on users' Macs: LC_UUID, oldest macOS, architectures,
 * machine code generated at run time, race detector and plugins. The notary checks none of these. Advice about every
 * slice is one finding, without an architecture.
 */
export async function programAdvice(program: BuiltProgram): Promise<Issue[]> {
  const images = await readImages(program.path);
  const about = (architecture: string | null, advice: Advice): Issue => ({
    ...{ severity: 'warning', docUrl: null, path: program.path, architecture },
    ...advice,
  });
  const perSlice = images.flatMap((image) =>
    [...uuidAdvice(program, image), ...systemAdvice(program, image)].map((each) => about(image.arch, each)),
  );
  const compiles = await justInTimeAdvice({
    path: program.path,
    flags: program.hardenedRuntime ? ['runtime'] : [],
    entitlements: program.entitlements,
  });
  const unneeded = await unneededPermissionAdvice(program);
  return [
    ...missingArchitectures(program, images),
    ...joinSlices(perSlice, images.length),
    ...(compiles === null ? [] : [compiles]),
    ...(unneeded === null ? [] : [about(null, unneeded)]),
    ...(await kindAdvice(program)).map((each) => about(null, each)),
  ];
}

/** Returns the slices; none for a file that is not a Mach-O, such as the archive that -buildmode=c-archive builds. */
async function readImages(path: string): Promise<MachO[]> {
  return withFile(path, (source) => {
    try {
      return readSlices(source).map((slice) => readMachO(slice.source));
    } catch (error) {
      if (error instanceof FormatError) return [];
      throw error;
    }
  });
}

/** Lists a finding that every slice has once. */
function joinSlices(issues: readonly Issue[], slices: number): Issue[] {
  const same = (a: Issue) => (b: Issue) =>
    a.code === b.code && a.message === b.message && a.remedy === b.remedy;
  return issues
    .filter((issue, index) => issues.findIndex(same(issue)) === index)
    .map((issue) =>
      issues.filter(same(issue)).length === slices ? { ...issue, architecture: null } : issue,
    );
}

const wantedArchitectures: Readonly<Record<Target, readonly string[]>> = {
  'darwin/arm64': ['arm64'],
  'darwin/amd64': ['x86_64'],
  'darwin/universal': ['arm64', 'x86_64'],
};

function missingArchitectures({ path, target }: BuiltProgram, images: readonly MachO[]): Issue[] {
  const there = new Set(images.map(({ arch }) => arch));
  if (target === null || there.size === 0) return [];
  const missing = wantedArchitectures[target].filter((arch) => !there.has(arch));
  return missing.map((arch) => ({
    ...{ severity: 'error', code: 'architecture-missing', path, architecture: arch, docUrl: null },
    message: `${basename(path)} has no code for ${arch}, which the target ${target} includes.`,
    remedy: 'Check that CC and the flags of the linker do not choose another architecture.',
  }));
}

/**
 * An error on every SDK: dyld requires LC_UUID of programs for the SDK of macOS 12 and later, and aborts of others are
 * known, too. Sources: apple-oss-distributions/dyld, mach_o/Policy.cpp; golang/go#68678 and #70380 (which Go and which
 * flags leave it out); drogers0/aistat#38.
 */
function uuidAdvice({ path, goVersion, flags }: BuiltProgram, { uuid }: MachO): Advice[] {
  if (uuid !== null) return [];
  const release = parseRelease(goVersion);
  const isOld = release !== null && release.minor < 24;
  const cause = isOld
    ? `Go ${goVersion} does not write it.`
    : /-buildid=(\s|$)|-B[ =]none/.test(flags.join(' '))
      ? 'The linker flag -buildid= or -B none removes it.'
      : 'The linker did not write it.';
  return [
    {
      severity: 'error',
      code: 'uuid-missing',
      message: `${basename(path)} has no LC_UUID: macOS 26 aborts such programs, and macOS 15 denies them the local network. ${cause}`,
      remedy: isOld
        ? 'Build with a supported Go: set go-version: stable.'
        : 'Remove -buildid= and -B none from ldflags.',
    },
  ];
}

/** Race detector and libraries, from the build information, which GOFLAGS cannot hide, or else from the flags. */
async function kindAdvice({ path, flags }: BuiltProgram): Promise<Advice[]> {
  const { settings } = await readBuildInformation(path);
  const isRace = settings.get('-race') === 'true' || flags.some((flag) => /^--?race(=true)?$/.test(flag));
  const modeFlag = flags.map((flag) => /^--?buildmode[= ](.+)$/.exec(flag)?.[1]).find(Boolean);
  const mode = settings.get('-buildmode') ?? modeFlag ?? 'exe';
  const found: Advice[] = [];
  if (isRace) {
    found.push({
      code: 'race-build',
      message: `${basename(path)} contains the race detector: it is up to 20 times slower and needs up to 10 times the memory.`,
      remedy: 'Remove -race from build-flags or GOFLAGS for a release.',
    });
  }
  if (['plugin', 'c-shared', 'c-archive', 'shared'].includes(mode)) {
    found.push({
      code: 'not-a-program',
      message: `${basename(path)} is not a program: -buildmode=${mode} builds a library or plugin, which Gatekeeper does not assess as a program.`,
      remedy: 'Remove -buildmode from build-flags, or sign the file as a part of an app with artifacts.',
    });
  }
  return found;
}
