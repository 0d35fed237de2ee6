import { basename } from 'node:path';
import type { Target } from '../artifact/artifact.js';
import { parseRelease } from '../go/version/go-release.js';
import { oldestMacOSOf } from '../go/version/release-history.js';
import { type MachO, readMachO } from '../macho/mach-o.js';
import { readSlices } from '../macho/universal.js';
import { withFile } from '../system/byte-source.js';
import type { Issue } from '../system/issue.js';
import { justInTimeAdvice } from './just-in-time.js';

/** A Go program before it is signed, and the settings that decide how it runs. */
export interface BuiltProgram {
  path: string;
  target: Target | null;
  /** Version of the Go that built it. */
  goVersion: string;
  /** `ldflags`, and the flags of go build. */
  flags: readonly string[];
  /** LSMinimumSystemVersion of the app; null without one. */
  minimumSystemVersion: string | null;
  hardenedRuntime: boolean;
  entitlements: Readonly<Record<string, unknown>>;
}

/** dyld aborts a program without LC_UUID from this SDK on. Source: apple-oss-distributions/dyld, mach_o/Policy.cpp. */
const strictSdk = 12;

/**
 * Returns advice about a program that fails to start or stops on users' Macs: LC_UUID, oldest macOS, architectures,
 * machine code generated at run time, race detector and plugins. The notary checks none of these.
 */
export async function programAdvice(program: BuiltProgram): Promise<Issue[]> {
  const images = await withFile(program.path, (source) =>
    readSlices(source).map((slice) => readMachO(slice.source)),
  );
  const compiles = await justInTimeAdvice({
    path: program.path,
    flags: program.hardenedRuntime ? ['runtime'] : [],
    entitlements: program.entitlements,
  });
  return [
    ...missingArchitectures(program, images),
    ...images.flatMap((image) => [...uuidAdvice(program, image), ...systemAdvice(program, image)]),
    ...(compiles === null ? [] : [compiles]),
    ...flagAdvice(program),
  ];
}

function advice(
  { path }: BuiltProgram,
  architecture: string | null,
  text: Pick<Issue, 'code' | 'message' | 'remedy'> & Partial<Pick<Issue, 'severity'>>,
): Issue {
  return { severity: 'warning', docUrl: null, ...text, path, architecture };
}

function missingArchitectures(program: BuiltProgram, images: readonly MachO[]): Issue[] {
  const wanted = {
    'darwin/arm64': ['arm64'],
    'darwin/amd64': ['x86_64'],
    'darwin/universal': ['arm64', 'x86_64'],
  };
  const there = new Set(images.map(({ arch }) => arch));
  const missing = program.target === null ? [] : wanted[program.target].filter((arch) => !there.has(arch));
  return missing.map((arch) =>
    advice(program, arch, {
      severity: 'error',
      code: 'architecture-missing',
      message: `${basename(program.path)} has no code for ${arch}, which the target ${program.target} includes.`,
      remedy: 'Build it again; when it happens again, report it as a defect of go-notarize.',
    }),
  );
}

/** Which Go and which flags leave LC_UUID out: golang/go#68678 and #70380. */
function uuidAdvice(program: BuiltProgram, { arch, uuid, sdk }: MachO): Issue[] {
  if (uuid !== null) return [];
  const release = parseRelease(program.goVersion);
  const flags = program.flags.join(' ');
  const isOld = release !== null && release.minor < 24;
  const cause = isOld
    ? `Go ${program.goVersion} does not write it.`
    : /-buildid=(\s|$)|-B[ =]none/.test(flags)
      ? 'The linker flag -buildid= or -B none removes it.'
      : 'The linker did not write it.';
  return [
    advice(program, arch, {
      severity: majorOf(sdk) >= strictSdk ? 'error' : 'warning',
      code: 'uuid-missing',
      message: `${basename(program.path)} has no LC_UUID: macOS 26 aborts it, and macOS 15 denies it the local network. ${cause}`,
      remedy: isOld
        ? 'Build with a supported Go: set go-version: stable.'
        : 'Remove -buildid= and -B none from ldflags.',
    }),
  ];
}

/** The oldest macOS of the program against that of its Go release and of Info.plist. */
function systemAdvice(program: BuiltProgram, { arch, minOS }: MachO): Issue[] {
  if (minOS === null) return [];
  const { minimumSystemVersion, goVersion } = program;
  const release = parseRelease(goVersion);
  const oldest = release && oldestMacOSOf(release, arch === 'arm64' ? 'arm64' : 'amd64');
  const found: Issue[] = [];
  if (oldest !== null && compareVersions(minOS, oldest) > 0) {
    found.push(
      advice(program, arch, {
        code: 'macos-newer-than-needed',
        message: `It runs on macOS ${minOS} and later only; Go ${goVersion} programs can run on macOS ${oldest}.`,
        remedy: `With cgo the SDK decides: set the variable MACOSX_DEPLOYMENT_TARGET to ${oldest}.`,
      }),
    );
  }
  const promised = minimumSystemVersion;
  const needed = oldest !== null && compareVersions(oldest, minOS) > 0 ? oldest : minOS;
  if (promised !== null && compareVersions(promised, needed) < 0) {
    found.push(
      advice(program, arch, {
        code: 'minimum-system-too-old',
        message: `Info.plist promises macOS ${promised} (LSMinimumSystemVersion), but the program needs macOS ${needed}.`,
        remedy: `Set LSMinimumSystemVersion to ${needed}, or build with an older Go.`,
      }),
    );
  }
  return found;
}

function flagAdvice(program: BuiltProgram): Issue[] {
  const flags = program.flags.join(' ');
  const mode = /-buildmode[= ](plugin|c-shared|c-archive|shared)/.exec(flags)?.[1];
  return [
    ...(/(^|\s)-race(\s|=true|$)/.test(flags)
      ? [
          advice(program, null, {
            code: 'race-build',
            message:
              'It contains the race detector: it is up to 20 times slower and needs up to 10 times the memory.',
            remedy: 'Remove -race from build-flags for a release.',
          }),
        ]
      : []),
    ...(mode === undefined
      ? []
      : [
          advice(program, null, {
            code: 'not-a-program',
            message: `-buildmode=${mode} builds a library or plugin, which Gatekeeper does not assess as a program.`,
            remedy:
              'Remove -buildmode from build-flags, or sign the file as a part of an app with artifacts.',
          }),
        ]),
  ];
}

const majorOf = (version: string | null): number => Number((version ?? '0').split('.')[0]);

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
