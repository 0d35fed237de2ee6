import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FormatError, ToolError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import { type ChecksumDatabase, lookUp } from '../checksum-database/checksum-database.js';
import { type GoRelease, parseRelease, releaseName } from '../version/go-release.js';
import type { Fetch } from './fetch.js';
import type { Host } from './host.js';
import { askProxies, type ProxyStep, shownHost } from './module-proxy.js';
import { h1OfModule, type ModuleFile, readModuleZip, unpackToolchain } from './module-zip.js';
import type { GoWay } from './source.js';

/** Go's toolchains as a module: one version for each release and machine. Source: https://go.dev/doc/toolchain. */
const moduleName = 'golang.org/toolchain';

export interface ToolchainModuleWorld {
  host: Host;
  fetch: Fetch;
  log: Log;
  proxies: readonly ProxyStep[];
  /** Null when GOSUMDB is off. */
  database: ChecksumDatabase | null;
}

/**
 * Go as the `golang.org/toolchain` module, from the proxies of GOPROXY. The `h1:` hash of the archive must be the one
 * in the checksum database; where the database cannot be asked, a warning and the result say so.
 * Errors: `go-checksum-mismatch`, `go-checksum-database-untrusted`, `go-archive-malformed`.
 */
export function toolchainModule(world: ToolchainModuleWorld): GoWay {
  const { host, fetch, log, proxies } = world;
  const closed = { kind: 'no-answer', said: 'GOPROXY names no proxy' } as const;
  return {
    from: 'toolchain-module',
    name: 'the Go module proxy',
    async releases() {
      if (proxies.length === 0) return closed;
      const answer = await askProxies(fetch, proxies, `${moduleName}/@v/list`);
      if (answer.kind !== 'found') return { kind: 'no-answer', said: answer.said.join(', ') };
      return { kind: 'listed', releases: releasesIn(answer.body, host) };
    },
    async fetchInto(folder, release) {
      if (proxies.length === 0) return closed;
      const version = moduleVersion(release, host);
      log.info(
        `Downloading ${moduleName} ${version} from ${proxies.map(({ base }) => shownHost(base)).join(', ')}`,
      );
      const answer = await askProxies(fetch, proxies, `${moduleName}/@v/${version}.zip`);
      if (answer.kind !== 'found') {
        const said = answer.said.join(', ');
        if (answer.kind === 'absent') return { kind: 'unknown', said };
        return (await isMissingInList(this, release))
          ? { kind: 'unknown', said: `${said}, and its list has no ${version}` }
          : { kind: 'no-answer', said };
      }
      const files = await filesOf(answer.body, version, shownHost(answer.base));
      const verifiedBy = await verified(world, h1OfModule(files), { version, base: answer.base });
      const root = join(folder, 'go');
      await mkdir(root);
      await unpackToolchain(files, root);
      return { kind: 'unpacked', root, verifiedBy: [verifiedBy] };
    },
  };
}

/** Some proxies refuse (403) what they do not have; their list still tells. */
async function isMissingInList(way: GoWay, release: GoRelease): Promise<boolean> {
  const answer = await way.releases();
  if (answer.kind !== 'listed' || answer.releases.length === 0) return false;
  return !answer.releases.some((each) => releaseName(each) === releaseName(release));
}

const moduleVersion = (release: GoRelease, { os, arch }: Host): string =>
  `v0.0.1-go${releaseName(release)}.${os}-${arch}`;

/** Lines such as `v0.0.1-go1.26.8.linux-amd64`. */
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

async function filesOf(archive: Buffer, version: string, place: string): Promise<ModuleFile[]> {
  try {
    return await readModuleZip(archive, `${moduleName}@${version}/`);
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    throw malformed(version, place, cause);
  }
}

function malformed(version: string, place: string, cause: FormatError): ToolError {
  return new ToolError(
    `What ${place} gave as ${moduleName} ${version} is not a module archive: ${cause.message}.`,
    {
      code: 'go-archive-malformed',
      remedy: `Run it again; if it stays so, ask who runs ${place}. Nothing was unpacked.`,
      retryable: true,
      cause,
    },
  );
}

/** Compares the archive's hash with the database's; gives in words what it was verified by. */
async function verified(
  { fetch, log, proxies, database }: ToolchainModuleWorld,
  actual: string,
  { version, base }: { version: string; base: string },
): Promise<string> {
  const place = shownHost(base);
  if (database === null) return unverified(log, place, 'the checksum database is switched off by GOSUMDB');
  const answer = await lookUp(fetch, { database, proxies, module: moduleName, version });
  const { name } = database.key;
  if (answer.kind === 'unreachable') {
    return unverified(
      log,
      place,
      `the checksum database ${name} was not reachable (${answer.said.join(', ')})`,
    );
  }
  if (answer.h1 === actual) {
    return `${actual} in the checksum database ${name}, proven in its signed tree of ${answer.treeSize} records`;
  }
  throw new ToolError(
    `${moduleName} ${version} from ${place} is not what was published: its hash is ${actual}, but ${answer.h1} is ` +
      `expected, according to the checksum database ${name}.`,
    {
      code: 'go-checksum-mismatch',
      remedy: `Run it again; if it stays so, ask who runs ${place}. Nothing was unpacked.`,
      retryable: true,
    },
  );
}

function unverified(log: Log, place: string, why: string): string {
  log.warning(`Go from ${place} was not checked against a second source: ${why}.`);
  return `not verified beyond the connection to ${place}: ${why}`;
}
