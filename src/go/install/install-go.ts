import type { Log } from '../../system/log.js';
import type { GoSource } from '../download/go-source.js';
import { type GoRelease, releaseName } from '../version/go-release.js';
import { endOfLifeOf } from '../version/release-history.js';
import { chooseRelease } from './choose-release.js';
import { findInstalled, type InstalledGo, versionOfRoot } from './find-installed.js';
import { type FoundGo, type GoInstallation, type InstallRequest, installationAt } from './go-installation.js';
import { type Host, hostOf } from './host.js';
import { openToolCache, type ToolCache } from './tool-cache.js';

/**
 * Finds or installs a Go release: tool cache, PATH, then the download site and the module proxy. A download is
 * verified before it is unpacked, and stored in the tool cache. A download that fails its check ends the run: no other
 * source is tried.
 * Errors: `go-version-unknown` (go-version), `go-unavailable`, `go-checksum-mismatch`,
 * `go-checksum-database-untrusted`, `go-archive-malformed`, `tool-cache-not-writable`.
 */
export async function installGo(request: InstallRequest): Promise<GoInstallation> {
  const { choice, checkLatest, clock, log, run, environment = process.env } = request;
  const { host = hostOf(process.platform, process.arch) } = request;
  const cache = openToolCache(environment, host, log);
  // Each at most once, and only when it is needed: a Go in the tool cache needs neither a process nor a source.
  const all = once(() => findInstalled(run, environment, log));
  const installed = once(async () => (await all()).filter((go) => isNative(go, host, log)));
  const sources = once(() => openSources(request, { environment, host, all }));
  if (environment.GOROOT) await installed(); // reports one that no command will use

  const now = clock.now();
  const release = await chooseRelease({ choice, checkLatest, sources, installed, cache, now, log });
  warnAboutEndOfLife(release, { origin: choice.origin, now, log });
  const found =
    (await fromToolCache(cache, release)) ??
    (await fromPath(await installed(), release, { host, now })) ??
    (await download(request, { sources: await sources(), cache, release }));
  return { ...found, selectedBy: choice.origin };
}

/** Returns a function that calls `load` at its first call only, and returns the same result at each. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= load();
    return result;
  };
}

/** Loads the code of the downloads. */
async function openSources(
  request: InstallRequest,
  { environment, host, all }: { environment: NodeJS.ProcessEnv; host: Host; all(): Promise<InstalledGo[]> },
): Promise<GoSource[]> {
  const [{ makeSources }, [first]] = await Promise.all([import('./download-go.js'), all()]);
  return makeSources(request, { environment, host, goroot: first?.root ?? null });
}

async function download(
  request: InstallRequest,
  from: { sources: readonly GoSource[]; cache: ToolCache; release: GoRelease },
): Promise<FoundGo> {
  const { downloadGo } = await import('./download-go.js');
  return downloadGo(request, from);
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
  const signature = host.os === 'darwin' ? await describeSignature(go.root, now) : null;
  const verifiedBy = ['installed on this machine', ...(signature === null ? [] : [signature])];
  return { ...installationAt(go.root, release), from: 'path', cacheHit: true, verifiedBy, sha256: null };
}

async function describeSignature(root: string, now: Date): Promise<string | null> {
  const { describeGoSignature } = await import('./go-signature.js');
  return describeGoSignature(root, now);
}
