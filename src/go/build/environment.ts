import { delimiter } from 'node:path';
import type { GoInstallation } from '../install/install.js';

/** What a build is for, in Go's words. */
export interface BuildPlatform {
  os: 'darwin';
  arch: 'arm64' | 'amd64';
  cgo: boolean;
}

/**
 * Variables for commands of a Go, to be set on top of the environment: its own GOROOT, first on PATH, and no switching
 * to another toolchain. Without a platform the machine's own is meant. The user's GOFLAGS, GOPRIVATE, GONOSUMDB and
 * so on stay as they are; GOPROXY is set only when the input `goproxy` is given.
 */
export function goEnvironment(
  go: Pick<GoInstallation, 'root' | 'bin'>,
  options: { goproxy?: string | null; platform?: BuildPlatform; path?: string } = {},
): Record<string, string | undefined> {
  const { goproxy = null, platform, path = process.env.PATH ?? '' } = options;
  return {
    GOROOT: go.root,
    PATH: path === '' ? go.bin : `${go.bin}${delimiter}${path}`,
    GOTOOLCHAIN: 'local',
    GOOS: platform?.os,
    GOARCH: platform?.arch,
    ...(platform === undefined ? {} : { CGO_ENABLED: platform.cgo ? '1' : '0' }),
    ...(goproxy === null ? {} : { GOPROXY: goproxy }),
  };
}
