import { delimiter } from 'node:path';
import type { GoInstallation } from '../install/go-installation.js';

/** The target of a build, in Go's names. */
export interface BuildPlatform {
  os: 'darwin';
  arch: 'arm64' | 'amd64';
  cgo: boolean;
}

/**
 * Returns the variables for commands of a Go, to set on top of the environment: its own GOROOT, first on PATH, and no
 * switching to another toolchain. Without a platform, commands run for this machine. GOFLAGS, GOPRIVATE, GONOSUMDB and
 * the like stay unchanged; GOPROXY is set only from the input `goproxy`.
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
