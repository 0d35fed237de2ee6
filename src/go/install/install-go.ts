import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../../system/clock.js';
import { ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import type { Http } from '../../system/network/http.js';
import type { Runner } from '../../system/process/runner.js';
import { parseGosumdb } from '../checksum-database/checksum-database.js';
import { downloadSite } from '../download/download-site.js';
import { createFetch, type FetchLimits } from '../download/fetch.js';
import type { GoSource } from '../download/go-source.js';
import { parseGoproxy } from '../download/module-proxy.js';
import { googleSigningKey, type SigningKey } from '../download/second-proof.js';
import { toolchainModule } from '../download/toolchain-module.js';
import { type GoRelease, releaseName } from '../version/go-release.js';
import { endOfLifeOf } from '../version/release-history.js';
import type { GoVersionChoice } from '../version/resolve-version.js';
import { chooseRelease } from './choose-release.js';
import { explainUnavailable, type SourceAnswer } from './explain-unavailable.js';
import { findInstalled, type InstalledGo, versionOfRoot } from './find-installed.js';
import { describeGoSignature, requireGoogleSignature } from './go-signature.js';
import { type Host, hostOf } from './host.js';
import { readGoSettings } from './read-go-settings.js';
import { type FilledRoot, openToolCache, type ToolCache } from './tool-cache.js';

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

/**
 * Finds or installs a Go release: tool cache, PATH, then the download site and the module proxy. A download is
 * verified before it is unpacked, and stored in the tool cache. A download that fails its check ends the run: no other
 * source is tried.
 * Errors: `go-version-unknown` (go-version), `go-unavailable`, `go-checksum-mismatch`,
 * `go-checksum-database-untrusted`, `go-archive-malformed`, `tool-cache-not-writable`.
 */
export async function installGo(request: InstallRequest): Promise<GoInstallation> {
  const { log, run, environment = process.env, host = hostOf(process.platform, process.arch) } = request;
  const cache = openToolCache(environment, host, log);
  const all = await findInstalled(run, environment, log);
  const installed = all.filter((go) => isNative(go, host, log));

  const { choice, checkLatest, clock } = request;
  const sources = await makeSources(request, { environment, host, installed: all });
  const now = clock.now();
  const release = await chooseRelease({ choice, checkLatest, sources, installed, cache, now, log });
  warnAboutEndOfLife(release, { origin: choice.origin, now, log });
  const found =
    (await fromToolCache(cache, release)) ??
    (await fromPath(installed, release, { host, now })) ??
    (await download(request, { sources, cache, release }));
  return { ...found, selectedBy: choice.origin };
}

/** On Apple silicon an Intel Go runs, too, but slowly, and builds for Intel by default. */
function isNative({ version, root, arch }: InstalledGo, host: Host, log: Log): boolean {
  if (arch === host.arch) return true;
  log.warning(
    `Go ${version} in ${root} is for ${arch}, but this machine is ${host.arch}. The run does not use it.`,
  );
  return false;
}

function warnAboutEndOfLife(
  release: GoRelease,
  { origin, now, log }: { origin: string; now: Date; log: Log },
): void {
  const date = endOfLifeOf(release, now);
  if (date === null) return;
  log.warning(
    `Go ${releaseName(release)} (${origin}) has had no security fixes since ${date}. Use a supported release, such as go-version: stable.`,
  );
}

/** Go's own default (`go help environment`). */
const defaultProxies = 'https://proxy.golang.org,direct';

async function makeSources(
  request: InstallRequest,
  found: { environment: NodeJS.ProcessEnv; host: Host; installed: readonly InstalledGo[] },
): Promise<GoSource[]> {
  const { goproxy, downloadBaseUrl, http, clock, log, proofs } = request;
  const { environment, host, installed } = found;
  const fetch = createFetch({ http, clock, log }, request.limits);
  const setting = await readGoSettings(environment, installed[0]?.root ?? null);
  const proxies = parseGoproxy(goproxy ?? setting('GOPROXY') ?? defaultProxies);
  const database = parseGosumdb(setting('GOSUMDB'));
  const { signingKey = googleSigningKey } = request;
  const dependencies = { host, fetch, log, proofs, proxies, database, signingKey };
  const site = downloadSite(downloadBaseUrl, dependencies);
  const proxy = toolchainModule(dependencies);
  return goproxy === null ? [site, proxy] : [proxy, site];
}

type FoundGo = Omit<GoInstallation, 'selectedBy'>;

async function fromToolCache(cache: ToolCache, release: GoRelease): Promise<FoundGo | null> {
  const stored = await cache.find(release);
  if (stored === null || (await versionOfRoot(stored.root)) !== releaseName(release)) return null;
  const { root, record } = stored;
  const verifiedBy = [`stored in the tool cache ${cache.folder}`, ...(record?.proofs ?? [])];
  const sha256 = record?.sha256 ?? null;
  return { ...installationAt(root, release), from: 'tool-cache', cacheHit: true, verifiedBy, sha256 };
}

/** A Go that is installed is trusted as the machine is. */
async function fromPath(
  installed: readonly InstalledGo[],
  release: GoRelease,
  { host, now }: { host: Host; now: Date },
): Promise<FoundGo | null> {
  const go = installed.find(({ version }) => version === releaseName(release));
  if (go === undefined) return null;
  const signature = host.os === 'darwin' ? await describeGoSignature(go.root, now) : null;
  const verifiedBy = ['installed on this machine', ...(signature === null ? [] : [signature])];
  return { ...installationAt(go.root, release), from: 'path', cacheHit: true, verifiedBy, sha256: null };
}

async function download(
  { proofs, privateFolder, clock, log }: InstallRequest,
  { sources, cache, release }: { sources: readonly GoSource[]; cache: ToolCache; release: GoRelease },
): Promise<FoundGo> {
  const answers: SourceAnswer[] = [];
  for (const [index, source] of sources.entries()) {
    const fill = async (staging: string): Promise<FilledRoot | null> => {
      const answer = await source.fetchInto(staging, release);
      if (answer.kind !== 'unpacked') {
        answers.push({ source, kind: answer.kind, reason: answer.reason });
        return null;
      }
      await checkVersion(answer.root, release, source);
      const signature = await requireGoogleSignature(answer.root, clock.now());
      const all = signature === null ? answer.proofs : [...answer.proofs, signature];
      return { root: answer.root, record: { sha256: answer.sha256, proofs: all } };
    };
    const filled =
      proofs === 'two' ? await cache.keep(release, fill) : await fillPrivately(privateFolder, fill);
    if (filled === null) {
      reportNextSource(log, answers, sources[index + 1]);
      continue;
    }
    const { root, record } = filled;
    const { sha256, proofs: verifiedBy } = record;
    return { ...installationAt(root, release), from: source.from, cacheHit: false, verifiedBy, sha256 };
  }
  throw explainUnavailable(releaseName(release), answers, cache.folder);
}

function reportNextSource(log: Log, answers: readonly SourceAnswer[], next: GoSource | undefined): void {
  const last = answers.at(-1);
  if (last !== undefined && next !== undefined) {
    log.info(`No Go from ${last.source.name}: ${last.reason}. Trying ${next.name}.`);
  }
}

/** Under `go-proofs: one` nothing enters the tool cache, which other jobs trust. */
async function fillPrivately(
  folder: string,
  fill: (staging: string) => Promise<FilledRoot | null>,
): Promise<FilledRoot | null> {
  await mkdir(folder, { recursive: true });
  return fill(await mkdtemp(join(folder, 'go-')));
}

async function checkVersion(root: string, release: GoRelease, source: GoSource): Promise<void> {
  const version = await versionOfRoot(root);
  if (version === releaseName(release)) return;
  throw new ToolError(
    `${source.name} sent ${version === null ? 'an archive without a VERSION file' : `Go ${version}`} in place of Go ${releaseName(release)}.`,
    {
      code: 'go-archive-malformed',
      remedy: 'Report it to the operator, and set go-download-base-url or goproxy to another server.',
    },
  );
}

function installationAt(root: string, release: GoRelease): Pick<GoInstallation, 'version' | 'root' | 'bin'> {
  return { version: releaseName(release), root, bin: join(root, 'bin') };
}
