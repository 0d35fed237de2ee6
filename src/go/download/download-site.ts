import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../system/errors.js';
import { asObject } from '../../system/json.js';
import type { Log } from '../../system/log.js';
import { type Runner, runOrFail } from '../../system/runner.js';
import type { Host } from '../install/host.js';
import { type GoRelease, parseRelease, releaseName } from '../version/go-release.js';
import type { Fetch } from './fetch.js';
import type { GoSource, Unreachable } from './go-source.js';
import { reasonOf, shownHost } from './module-proxy.js';

/** One archive of the site's index, for one release and machine. Source: https://pkg.go.dev/golang.org/x/website/internal/dl. */
interface SiteFile {
  filename: string;
  version: string;
  os: string;
  arch: string;
  sha256: string;
  size: number;
}

type Index = { kind: 'index'; files: SiteFile[] } | Unreachable;

/** Unpacking 220 MB takes seconds; a slow disk may need longer. */
const unpackLimit = 600_000;

/**
 * The Go download site, or a mirror with the same index (`?mode=json&include=all`). An archive is unpacked only when
 * its SHA-256 equals the one in the index. Errors: `go-checksum-mismatch`.
 */
export function downloadSite(
  base: string,
  dependencies: { host: Host; fetch: Fetch; run: Runner; log: Log },
): GoSource {
  const { host, fetch } = dependencies;
  const name = `the download site ${shownHost(base)}`;
  let index: Promise<Index> | undefined;
  const readIndex = (): Promise<Index> => {
    index ??= fetchIndex(fetch, base, host);
    return index;
  };
  return {
    from: 'download-site',
    name,
    async releases() {
      const answer = await readIndex();
      if (answer.kind === 'unreachable') return answer;
      const releases = answer.files.map(({ version }) => parseRelease(version));
      return { kind: 'listed', releases: releases.filter((release) => release !== null) };
    },
    async fetchInto(folder, release) {
      const answer = await readIndex();
      if (answer.kind === 'unreachable') return answer;
      const file = answer.files.find(({ version }) => version === `go${releaseName(release)}`);
      if (file === undefined) {
        return { kind: 'unknown', reason: `its index has no ${nameFor(release, host)}` };
      }
      const archive = await fetchArchive(dependencies, base, file);
      if (!Buffer.isBuffer(archive)) return archive;
      const root = await unpack(dependencies.run, archive, folder);
      return {
        kind: 'unpacked',
        root,
        verifiedBy: [`SHA-256 ${file.sha256} in the index of ${shownHost(base)}`],
      };
    },
  };
}

const nameFor = (release: GoRelease, { os, arch }: Host): string =>
  `go${releaseName(release)} for ${os}/${arch}`;

async function fetchIndex(fetch: Fetch, base: string, host: Host): Promise<Index> {
  try {
    const { status, body } = await fetch(`${base}/?mode=json&include=all`, 'the Go download site');
    if (status !== 200) return { kind: 'unreachable', reason: `its index: HTTP status ${status}` };
    const files = archivesIn(JSON.parse(body.toString('utf8')));
    const suitable = files.filter(({ os, arch }) => os === host.os && arch === host.arch);
    if (suitable.length > 0) return { kind: 'index', files: suitable };
    return { kind: 'unreachable', reason: 'its index lists no archives for this machine' };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'unreachable', reason: 'its index is not JSON' };
    return { kind: 'unreachable', reason: reasonOf(error) };
  }
}

/** Keeps the well-formed entries only: the file names become part of an address. */
function archivesIn(index: unknown): SiteFile[] {
  const releases = Array.isArray(index) ? index.map(asObject) : [];
  return releases.flatMap(({ files }) => (Array.isArray(files) ? files.filter(isArchive) : []));
}

function isArchive(value: unknown): value is SiteFile {
  const { filename, version, os, arch, sha256, kind } = asObject(value);
  return (
    kind === 'archive' &&
    [version, os, arch].every((text) => typeof text === 'string') &&
    typeof filename === 'string' &&
    /^go[\w.-]+\.tar\.gz$/.test(filename) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}

async function fetchArchive(
  { fetch, log }: { fetch: Fetch; log: Log },
  base: string,
  file: SiteFile,
): Promise<Buffer | Unreachable> {
  const server = shownHost(base);
  log.info(`Downloading ${file.filename} from ${server}`);
  let archive: Buffer;
  try {
    const { status, body } = await fetch(`${base}/${file.filename}`, 'the Go download site');
    if (status !== 200) return { kind: 'unreachable', reason: `${file.filename}: HTTP status ${status}` };
    archive = body;
  } catch (error) {
    return { kind: 'unreachable', reason: reasonOf(error) };
  }
  const actual = createHash('sha256').update(archive).digest('hex');
  if (actual === file.sha256) return archive;
  throw new ToolError(
    `${file.filename} from ${server} is not the published file: its SHA-256 is ${actual}, but ` +
      `${file.sha256} is expected, according to the index of ${server}.`,
    {
      code: 'go-checksum-mismatch',
      remedy: `Run it again. If it fails again, report it to the operator of ${server}. Nothing was unpacked.`,
      retryable: true,
    },
  );
}

/** Unpacks an archive, which contains one folder, `go`. */
async function unpack(run: Runner, archive: Buffer, folder: string): Promise<string> {
  const path = join(folder, 'go.tar.gz');
  await writeFile(path, archive);
  await runOrFail(run, {
    tool: 'tar',
    args: ['-x', '-z', '-f', path, '-C', folder, '--no-same-owner'],
    timeout: unpackLimit,
  });
  await rm(path);
  return join(folder, 'go');
}
