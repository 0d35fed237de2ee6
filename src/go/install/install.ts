import { join } from 'node:path';
import type { Clock } from '../../system/clock.js';
import { InputError, ToolError } from '../../system/errors.js';
import type { Http } from '../../system/http.js';
import type { Log } from '../../system/log.js';
import type { Runner } from '../../system/runner.js';
import { parseGosumdb } from '../checksum-database/checksum-database.js';
import { type GoRelease, isExact, parseRelease, releaseName } from '../version/go-release.js';
import { chooseRelease } from './choose-release.js';
import { downloadSite } from './download-site.js';
import { createFetch } from './fetch.js';
import { readGoSettings } from './go-settings.js';
import { type Host, thisHost } from './host.js';
import { findInstalled, type InstalledGo, versionOfRoot } from './installed.js';
import { parseGoproxy } from './module-proxy.js';
import type { GoWay } from './source.js';
import { openToolCache, type ToolCache } from './tool-cache.js';
import { toolchainModule } from './toolchain-module.js';
import { unavailable } from './unavailable.js';

/** A Go that can be used. */
export interface GoInstallation {
  /** Exact version, without `go`: `1.26.8`. */
  version: string;
  /** GOROOT. */
  root: string;
  /** Folder that holds the `go` command. */
  bin: string;
  from: 'tool-cache' | 'path' | 'download-site' | 'toolchain-module';
  /** Whether it was on this machine already. */
  cacheHit: boolean;
  /** What the download was checked against, in words; of a Go that was here already, where it is from. */
  verifiedBy: string[];
}

export interface InstallRequest {
  /** As `resolveGoVersion` gives it; `1.26` stands for its newest patch. */
  version: string;
  /** The input `goproxy`; when it is given, the module proxy is asked before the download site. */
  goproxy: string | null;
  /** Without a trailing slash. */
  downloadBaseUrl: string;
  run: Runner;
  http: Http;
  clock: Clock;
  log: Log;
  /** By default that of this process. */
  environment?: NodeJS.ProcessEnv;
  /** By default the machine this runs on. */
  host?: Host;
}

/**
 * Finds or installs the Go that is asked for: tool cache, PATH, then the download site and the module proxy. A
 * download is verified before it is unpacked, and kept in the tool cache. A download that fails its check ends the
 * run: no other way is tried then.
 * Errors: `go-version-unknown` (go-version), `go-unavailable`, `go-checksum-mismatch`,
 * `go-checksum-database-untrusted`, `go-archive-malformed`, `tool-cache-not-writable`.
 */
export async function installGo(request: InstallRequest): Promise<GoInstallation> {
  const { log, run, environment = process.env, host = thisHost() } = request;
  const cache = openToolCache(environment, host);
  const installed = await findInstalled(run, environment, log);
  const find = async (release: GoRelease): Promise<GoInstallation | null> =>
    (await fromToolCache(cache, release)) ?? fromPath(installed, release);

  const wanted = wantedOf(request.version);
  const atHand = isExact(wanted) ? await find(wanted) : null;
  if (atHand !== null) return atHand;
  const ways = await waysOf(request, { environment, host, installed });
  const release = await chooseRelease({ wanted, ways, installed, cache, log });
  return (await find(release)) ?? (await download(ways, cache, release));
}

function wantedOf(version: string): GoRelease {
  const release = parseRelease(version);
  if (release) return release;
  throw new InputError('go-version', `go-version: '${version}' is not a Go version.`, {
    code: 'go-version-invalid',
    remedy: 'Pin one release, such as 1.26.8; ranges and words like stable are not taken.',
  });
}

async function waysOf(
  request: InstallRequest,
  found: { environment: NodeJS.ProcessEnv; host: Host; installed: readonly InstalledGo[] },
): Promise<GoWay[]> {
  const { goproxy, downloadBaseUrl, http, clock, run, log } = request;
  const { environment, host, installed } = found;
  const fetch = createFetch(http, clock);
  const setting = await readGoSettings(environment, installed[0]?.root ?? null);
  const site = downloadSite(downloadBaseUrl, { host, fetch, run, log });
  const proxies = parseGoproxy(goproxy ?? setting('GOPROXY') ?? '');
  const database = parseGosumdb(setting('GOSUMDB'));
  const module = toolchainModule({ host, fetch, log, proxies, database });
  return goproxy === null ? [site, module] : [module, site];
}

async function fromToolCache(cache: ToolCache, release: GoRelease): Promise<GoInstallation | null> {
  const root = cache.find(release);
  if (root === null || (await versionOfRoot(root)) !== releaseName(release)) return null;
  const verifiedBy = [`kept in the tool cache ${cache.folder}`];
  return { ...installationAt(root, release), from: 'tool-cache', cacheHit: true, verifiedBy };
}

function fromPath(installed: readonly InstalledGo[], release: GoRelease): GoInstallation | null {
  const go = installed.find(({ version }) => version === releaseName(release));
  if (go === undefined) return null;
  const verifiedBy = ['installed on this machine'];
  return { ...installationAt(go.root, release), from: 'path', cacheHit: true, verifiedBy };
}

async function download(
  ways: readonly GoWay[],
  cache: ToolCache,
  release: GoRelease,
): Promise<GoInstallation> {
  const answers: { way: GoWay; kind: 'unknown' | 'no-answer'; said: string }[] = [];
  for (const way of ways) {
    let verifiedBy: string[] = [];
    const root = await cache.keep(release, async (staging) => {
      const answer = await way.fetchInto(staging, release);
      if (answer.kind !== 'unpacked') {
        answers.push({ way, kind: answer.kind, said: answer.said });
        return null;
      }
      verifiedBy = answer.verifiedBy;
      await checkVersion(answer.root, release, way);
      return answer.root;
    });
    if (root !== null) {
      return { ...installationAt(root, release), from: way.from, cacheHit: false, verifiedBy };
    }
  }
  throw unavailable(releaseName(release), answers, cache.folder);
}

async function checkVersion(root: string, release: GoRelease, way: GoWay): Promise<void> {
  const version = await versionOfRoot(root);
  if (version === releaseName(release)) return;
  throw new ToolError(
    `What ${way.name} gave as Go ${releaseName(release)} is Go ${version ?? 'of no version'}.`,
    {
      code: 'go-archive-malformed',
      remedy: 'Ask who runs it; until then set go-download-base-url or goproxy to another place.',
    },
  );
}

function installationAt(root: string, release: GoRelease): Pick<GoInstallation, 'version' | 'root' | 'bin'> {
  return { version: releaseName(release), root, bin: join(root, 'bin') };
}
