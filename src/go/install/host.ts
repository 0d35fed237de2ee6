import { ToolError } from '../../system/errors.js';

/** The machine that Go is to run on, in Go's words and in the tool cache's. */
export interface Host {
  os: 'darwin' | 'linux';
  arch: 'amd64' | 'arm64';
  /** Architecture as Node and the tool cache call it. */
  cacheArch: 'x64' | 'arm64';
}

/** The machine this process runs on. Errors: `go-unavailable` where go-notarize does not run. */
export function thisHost(platform: string = process.platform, arch: string = process.arch): Host {
  const os = platform === 'darwin' || platform === 'linux' ? platform : null;
  if (os !== null && arch === 'x64') return { os, arch: 'amd64', cacheArch: 'x64' };
  if (os !== null && arch === 'arm64') return { os, arch: 'arm64', cacheArch: 'arm64' };
  throw new ToolError(`go-notarize does not run on ${platform} with ${arch}.`, {
    code: 'go-unavailable',
    remedy: 'Run it on macOS or Linux, on a 64-bit Intel, AMD or ARM processor.',
  });
}
