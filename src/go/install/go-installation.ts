import { join } from 'node:path';
import type { Clock } from '../../system/clock.js';
import type { Log } from '../../system/log.js';
import type { Http } from '../../system/network/http.js';
import type { Runner } from '../../system/process/runner.js';
import type { FetchLimits } from '../download/fetch.js';
import type { SigningKey } from '../download/second-proof.js';
import { type GoRelease, releaseName } from '../version/go-release.js';
import type { GoVersionChoice } from '../version/resolve-version.js';
import type { Host } from './host.js';

/** A Go that is ready to use. */
export interface GoInstallation {
  /** Exact version, without `go`: `1.26.8`. */
  version: string;
  /** GOROOT. */
  root: string;
  /** Folder of the `go` command. */
  bin: string;
  /** Setting or file that names the version, e.g. `go.mod (toolchain go1.26.8)`. */
  selectedBy: string;
  from: 'tool-cache' | 'path' | 'download-site' | 'toolchain-module';
  /** True when no download was needed. */
  cacheHit: boolean;
  /** Proofs of the download, in words; the origin of a Go that was on this machine already. */
  verifiedBy: string[];
  /** SHA-256 of the download; null for a Go that go-notarize did not download. */
  sha256: string | null;
}

/** A Go that was found or downloaded. */
export type FoundGo = Omit<GoInstallation, 'selectedBy'>;

/** Settings and dependencies of an installation. */
export interface InstallRequest {
  choice: GoVersionChoice;
  /** The input `check-latest`. */
  checkLatest: boolean;
  /** The input `go-proofs`. */
  proofs: 'two' | 'one';
  /** Folder for a Go that must not enter the tool cache. */
  privateFolder: string;
  /** The input `goproxy`. When it is set, the module proxy comes before the download site. */
  goproxy: string | null;
  /** Without a trailing slash. */
  downloadBaseUrl: string;
  run: Runner;
  http: Http;
  clock: Clock;
  log: Log;
  /** Default: 30 s of silence, 30 min, 1 GiB. */
  limits?: FetchLimits | undefined;
  /** Default: Google's. */
  signingKey?: SigningKey;
  /** Default: that of this process. */
  environment?: NodeJS.ProcessEnv;
  /** Default: the machine as this process sees it. */
  host?: Host;
}

/** Returns the parts of an installation that follow from its GOROOT. */
export function installationAt(
  root: string,
  release: GoRelease,
): Pick<GoInstallation, 'version' | 'root' | 'bin'> {
  return { version: releaseName(release), root, bin: join(root, 'bin') };
}
