import { ToolError } from '../../system/errors.js';

/** The machine that runs Go, in the names of Go and of the tool cache. */
export interface Host {
  os: 'darwin' | 'linux';
  arch: 'amd64' | 'arm64';
  /** Node's and the tool cache's name of the architecture. */
  cacheArch: 'x64' | 'arm64';
}

/**
 * Describes the machine that Go runs on. `arch` is that of the hardware, in Go's or Node's name: a translated Node is an
 * `x64` process on an arm64 Mac. Errors: `go-unavailable` on an unsupported system.
 */
export function hostOf(platform: string, arch: string): Host {
  const os = platform === 'darwin' || platform === 'linux' ? platform : null;
  if (os !== null && (arch === 'x64' || arch === 'amd64')) return { os, arch: 'amd64', cacheArch: 'x64' };
  if (os !== null && arch === 'arm64') return { os, arch: 'arm64', cacheArch: 'arm64' };
  throw new ToolError(`go-notarize does not run on ${platform} with ${arch}.`, {
    code: 'go-unavailable',
    remedy: 'Run it on macOS or Linux, on a 64-bit Intel, AMD or ARM processor.',
  });
}
