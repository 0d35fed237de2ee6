import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import { parseGosumdb } from '../checksum-database/checksum-database.js';
import { downloadSite } from '../download/download-site.js';
import { createFetch } from '../download/fetch.js';
import type { GoSource } from '../download/go-source.js';
import { parseGoproxy } from '../download/module-proxy.js';
import { googleSigningKey } from '../download/second-proof.js';
import { toolchainModule } from '../download/toolchain-module.js';
import { type GoRelease, releaseName } from '../version/go-release.js';
import { explainUnavailable, type SourceAnswer } from './explain-unavailable.js';
import { versionOfRoot } from './find-installed.js';
import { type FoundGo, type InstallRequest, installationAt } from './go-installation.js';
import { requireGoogleSignature } from './go-signature.js';
import type { Host } from './host.js';
import { readGoSettings } from './read-go-settings.js';
import type { FilledRoot, ToolCache } from './tool-cache.js';

/** Go's own default (`go help environment`). */
const defaultProxies = 'https://proxy.golang.org,direct';

/** Returns the sources of downloads in the order of the settings; `goroot` is that of a Go on this machine. */
export async function makeSources(
  request: InstallRequest,
  { environment, host, goroot }: { environment: NodeJS.ProcessEnv; host: Host; goroot: string | null },
): Promise<GoSource[]> {
  const { goproxy, downloadBaseUrl, http, clock, log, proofs } = request;
  const fetch = createFetch({ http, clock, log }, request.limits);
  const setting = await readGoSettings(environment, goroot);
  const proxies = parseGoproxy(goproxy ?? setting('GOPROXY') ?? defaultProxies);
  const database = parseGosumdb(setting('GOSUMDB'));
  const { signingKey = googleSigningKey } = request;
  const dependencies = { host, fetch, log, proofs, proxies, database, signingKey };
  const site = downloadSite(downloadBaseUrl, dependencies);
  const proxy = toolchainModule(dependencies);
  return goproxy === null ? [site, proxy] : [proxy, site];
}

/**
 * Downloads a release from the first source that has it, verifies it, and stores it in the tool cache. A download that
 * fails its check ends the run: no other source is tried. Errors: `go-version-unknown` (go-version), `go-unavailable`,
 * `go-checksum-mismatch`, `go-checksum-database-untrusted`, `go-archive-malformed`, `tool-cache-not-writable`.
 */
export async function downloadGo(
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
