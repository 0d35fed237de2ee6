import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FormatError, ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import { type ChecksumDatabase, lookUp } from '../checksum-database/checksum-database.js';
import type { Host } from '../install/host.js';
import { type GoRelease, parseRelease, releaseName } from '../version/go-release.js';
import type { Fetch } from './fetch.js';
import type { GoSource } from './go-source.js';
import { askProxies, type ProxyStep, shownHost } from './module-proxy.js';
import { h1OfModule, type ModuleFile, readModuleZip, unpackToolchain } from './module-zip.js';

/** The module with Go's toolchains: one version for each release and machine. Source: https://go.dev/doc/toolchain. */
const moduleName = 'golang.org/toolchain';

export interface ToolchainModuleDependencies {
  host: Host;
  fetch: Fetch;
  log: Log;
  proxies: readonly ProxyStep[];
  /** Null when GOSUMDB is off. */
  database: ChecksumDatabase | null;
}

/**
 * Go as the `golang.org/toolchain` module, from the proxies of GOPROXY. The `h1:` hash of the archive must be the one
 * in the checksum database; without an answer of the database, a warning and the result say so.
 * Errors: `go-checksum-mismatch`, `go-checksum-database-untrusted`, `go-archive-malformed`.
 */
export function toolchainModule(dependencies: ToolchainModuleDependencies): GoSource {
  const { host, fetch, log, proxies } = dependencies;
  const notConfigured = { kind: 'unreachable', reason: 'GOPROXY names no proxy' } as const;
  return {
    from: 'toolchain-module',
    name: 'the Go module proxy',
    async releases() {
      if (proxies.length === 0) return notConfigured;
      const answer = await askProxies(fetch, proxies, `${moduleName}/@v/list`);
      if (answer.kind !== 'found') return { kind: 'unreachable', reason: answer.reasons.join(', ') };
      return { kind: 'listed', releases: releasesIn(answer.body, host) };
    },
    async fetchInto(folder, release) {
      if (proxies.length === 0) return notConfigured;
      const version = moduleVersion(release, host);
      log.info(
        `Downloading ${moduleName} ${version} from ${proxies.map(({ base }) => shownHost(base)).join(', ')}`,
      );
      const answer = await askProxies(fetch, proxies, `${moduleName}/@v/${version}.zip`);
      if (answer.kind !== 'found') {
        const reason = answer.reasons.join(', ');
        if (answer.kind === 'absent') return { kind: 'unknown', reason };
        return (await isMissingInList(this, release))
          ? { kind: 'unknown', reason: `${reason}, and its list has no ${version}` }
          : { kind: 'unreachable', reason };
      }
      const files = await filesOf(answer.body, version, shownHost(answer.base));
      const verifiedBy = await verify(dependencies, h1OfModule(files), { version, base: answer.base });
      const root = join(folder, 'go');
      await mkdir(root);
      await unpackToolchain(files, root);
      return { kind: 'unpacked', root, verifiedBy: [verifiedBy] };
    },
  };
}

/** Some proxies answer 403 for a version they do not have; their list is then decisive. */
async function isMissingInList(source: GoSource, release: GoRelease): Promise<boolean> {
  const answer = await source.releases();
  if (answer.kind !== 'listed' || answer.releases.length === 0) return false;
  return !answer.releases.some((each) => releaseName(each) === releaseName(release));
}

const moduleVersion = (release: GoRelease, { os, arch }: Host): string =>
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
    return await readModuleZip(archive, `${moduleName}@${version}/`);
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    throw malformed(version, server, cause);
  }
}

function malformed(version: string, server: string, cause: FormatError): ToolError {
  return new ToolError(`${moduleName} ${version} from ${server} is not a module archive: ${cause.message}.`, {
    code: 'go-archive-malformed',
    remedy: `Run it again. If it fails again, report it to the operator of ${server}. Nothing was unpacked.`,
    retryable: true,
    cause,
  });
}

/** Compares the archive's hash with the database's; returns the source of the proof in words. */
async function verify(
  { fetch, log, proxies, database }: ToolchainModuleDependencies,
  actual: string,
  { version, base }: { version: string; base: string },
): Promise<string> {
  const server = shownHost(base);
  if (database === null) return unverified(log, server, 'GOSUMDB switches the checksum database off');
  const answer = await lookUp(fetch, { database, proxies, module: moduleName, version });
  const { name } = database.key;
  if (answer.kind === 'unreachable') {
    return unverified(
      log,
      server,
      `the checksum database ${name} was not reachable (${answer.reasons.join(', ')})`,
    );
  }
  if (answer.h1 === actual) {
    return `${actual} in the checksum database ${name}, proven in its signed tree of ${answer.treeSize} records`;
  }
  throw new ToolError(
    `${moduleName} ${version} from ${server} is not the published one: its hash is ${actual}, but ${answer.h1} is ` +
      `expected, according to the checksum database ${name}.`,
    {
      code: 'go-checksum-mismatch',
      remedy: `Run it again. If it fails again, report it to the operator of ${server}. Nothing was unpacked.`,
      retryable: true,
    },
  );
}

function unverified(log: Log, server: string, why: string): string {
  log.warning(`Go from ${server} was not checked against a second source: ${why}.`);
  return `not verified beyond the connection to ${server}: ${why}`;
}
