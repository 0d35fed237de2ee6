import type { LinkedModule } from '../go/build/read-build-information.js';

/** Facts that explain a release later: `build-fingerprint.json` beside its artifacts. Contains no secret. */
export interface Fingerprint {
  schemaVersion: 1;
  toolVersion: string;
  /**
   * True when another job built the programs: `go`, `machine`, `flags` and `environment` are then claims of that job, and
   * `programs` are read from the files.
   */
  builtElsewhere: boolean;
  source: {
    /** Commit that Go or the runner names; null when neither does. */
    commit: string | null;
    /** True when the work tree had changes; null when Go did not look (`-buildvcs=false`). */
    modified: boolean | null;
  };
  go: { version: string; sha256: string | null; verifiedBy: string };
  machine: MachineFingerprint;
  flags: { ldflags: string; tags: string[]; buildFlags: string[]; cgo: boolean; trimpath: true };
  /** Variables of the allow-list that are set, Go's stored settings included. */
  environment: Record<string, string>;
  programs: ProgramFingerprint[];
  /** Files that ship, after signing. Empty until the release has finished. */
  artifacts: ArtifactFingerprint[];
}

interface MachineFingerprint {
  /** `macOS 26.1 (25B78)`, or the name of another system. */
  system: string;
  /** Architecture of the hardware in Go's names. */
  architecture: string;
  /** Version and build of Xcode, or of its command line tools; null without both. */
  xcode: string | null;
  /** Version of the macOS SDK. */
  sdk: string | null;
  /** First line of `clang --version`; null for a build without cgo. */
  clang: string | null;
}

/** A program as Go built it, before it was signed. */
export interface ProgramFingerprint {
  name: string;
  /** Go import path. */
  source: string | null;
  target: string | null;
  slices: SliceFingerprint[];
  modules: LinkedModule[];
}

export interface SliceFingerprint {
  arch: string;
  goVersion: string;
  uuid: string | null;
  minOS: string | null;
  sdk: string | null;
  /** SHA-256 of the slice without its signature; the same before and after signing. */
  unsignedSha256: string;
  /** Settings of the build, as `go version -m` prints them. */
  settings: Record<string, string>;
}

interface ArtifactFingerprint {
  name: string;
  kind: string;
  /** Null for an app, which is a folder. */
  sha256: string | null;
}

/**
 * Variables that change what is built. Every other one stays out of the file: an environment is full of secrets.
 * Sources: `go help environment`; clang(1), ENVIRONMENT.
 */
export const recordedVariables = [
  ...['CC', 'CXX', 'CGO_CFLAGS', 'CGO_CPPFLAGS', 'CGO_CXXFLAGS', 'CGO_LDFLAGS'],
  ...['GOAMD64', 'GOARM64', 'GODEBUG', 'GOEXPERIMENT', 'GOFIPS140', 'GOFLAGS'],
  ...['MACOSX_DEPLOYMENT_TARGET', 'SDKROOT', 'DEVELOPER_DIR', 'SOURCE_DATE_EPOCH'],
  ...['ImageOS', 'ImageVersion', 'RUNNER_ARCH', 'RUNNER_ENVIRONMENT'],
] as const;
