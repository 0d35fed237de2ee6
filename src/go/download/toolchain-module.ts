import { hash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FormatError, ToolError } from '../../system/errors.js';
import type { Host } from '../install/host.js';
import { type GoRelease, parseRelease, releaseName } from '../version/go-release.js';
import type { GoSource } from './go-source.js';
import { askProxies, shownHost } from './module-proxy.js';
import { h1OfModule, type ModuleFile, readModuleZip, unpackToolchain } from './module-zip.js';
import { type ProofDependencies, proveToolchain, toolchainModuleName } from './second-proof.js';
import { wrongDownloadRemedy } from './wrong-download.js';

/**
 * Go as the `golang.org/toolchain` module, from the proxies of GOPROXY. The checksum database must confirm the `h1:`
 * hash of the archive. Errors: `go-archive-malformed`, and those of `proveToolchain`.
 */
export function toolchainModule(dependencies: ProofDependencies & { host: Host }): GoSource {
  const { host, fetch, log, proxies } = dependencies;
  const notConfigured = { kind: 'unreachable', reason: 'GOPROXY names no proxy' } as const;
  return {
    from: 'toolchain-module',
    name: 'the Go module proxy',
    async releases() {
      if (proxies.length === 0) return notConfigured;
      const answer = await askProxies(fetch, proxies, `${toolchainModuleName}/@v/list`);
      if (answer.kind !== 'found') return { kind: 'unreachable', reason: answer.reasons.join(', ') };
      return { kind: 'listed', releases: releasesIn(answer.body, host) };
    },
    async fetchInto(folder, release) {
      if (proxies.length === 0) return notConfigured;
      const version = moduleVersion(release, host);
      log.info(
        `Downloading ${toolchainModuleName} ${version} from ${proxies.map(({ base }) => shownHost(base)).join(', ')}`,
      );
      const answer = await askProxies(fetch, proxies, `${toolchainModuleName}/@v/${version}.zip`);
      if (answer.kind !== 'found') {
        const reason = answer.reasons.join(', ');
        if (answer.kind === 'absent') return { kind: 'unknown', reason };
        return (await isMissingInList(this, release))
          ? { kind: 'unknown', reason: `${reason}, and its list has no ${version}` }
          : { kind: 'unreachable', reason };
      }
      const files = await filesOf(answer.body, version, shownHost(answer.base));
      const server = shownHost(answer.base);
      const second = await proveToolchain(dependencies, {
        version,
        h1: h1OfModule(files),
        server,
        signed: null,
      });
      const root = join(folder, 'go');
      await mkdir(root);
      await unpackToolchain(files, root);
      const first = `sent by ${server} as ${toolchainModuleName} ${version}`;
      const proofs = second === null ? [first] : [first, second];
      return { kind: 'unpacked', root, proofs, sha256: hash('sha256', answer.body, 'hex') };
    },
  };
}

/** Some proxies answer 403 for a version they do not have; their list is then decisive. */
async function isMissingInList(source: GoSource, release: GoRelease): Promise<boolean> {
  const answer = await source.releases();
  if (answer.kind !== 'listed' || answer.releases.length === 0) return false;
  return !answer.releases.some((each) => releaseName(each) === releaseName(release));
}

/** Returns the version of the module for a release and a machine. */
export const moduleVersion = (release: GoRelease, { os, arch }: Host): string =>
  `v0.0.1-go${releaseName(release)}.${os}-${arch}`;

/** Reads lines such as `v0.0.1-go1.26.8.linux-amd64`. */
function releasesIn(list: Buffer, { os, arch }: Host): GoRelease[] {
  const suffix = `.${os}-${arch}`;
  return list
    .toString('utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('v0.0.1-go') && line.endsWith(suffix))
    .map((line) => parseRelease(line.slice('v0.0.1-'.length, -suffix.length)))
    .filter((release) => release !== null);
}

async function filesOf(archive: Buffer, version: string, server: string): Promise<ModuleFile[]> {
  try {
    return await readModuleZip(archive, `${toolchainModuleName}@${version}/`);
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    throw malformed(version, server, cause);
  }
}

function malformed(version: string, server: string, cause: FormatError): ToolError {
  return new ToolError(
    `${toolchainModuleName} ${version} from ${server} is not a module archive: ${cause.message}.`,
    {
      code: 'go-archive-malformed',
      remedy: wrongDownloadRemedy(server),
      retryable: true,
      cause,
    },
  );
}
