import { hash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FormatError, ToolError } from '../../system/errors.js';
import { asObject } from '../../system/json/json.js';
import type { Host } from '../install/host.js';
import { type GoRelease, parseRelease, releaseName } from '../version/go-release.js';
import type { Fetch } from './fetch.js';
import type { GoSource, Unreachable } from './go-source.js';
import { reasonOf, shownHost } from './module-proxy.js';
import { h1OfModule, type ModuleFile, unpackToolchain } from './module-zip.js';
import { type ProofDependencies, proveToolchain } from './second-proof.js';
import { readToolchainArchive } from './toolchain-archive.js';
import { moduleVersion } from './toolchain-module.js';
import { wrongDownloadRemedy } from './wrong-download.js';

/** One archive of the site's index, for one release and machine. Source: https://pkg.go.dev/golang.org/x/website/internal/dl. */
interface SiteFile {
  filename: string;
  version: string;
  os: string;
  arch: string;
  sha256: string;
  size?: number;
}

type Index = { kind: 'index'; files: SiteFile[] } | Unreachable;

/**
 * The Go download site, or a mirror with the same index (`?mode=json&include=all`). An archive is unpacked only when
 * its SHA-256 equals the one in the index, and a second source confirms it.
 * Errors: `go-checksum-mismatch`, `go-archive-malformed`, and those of `proveToolchain`.
 */
export function downloadSite(base: string, dependencies: ProofDependencies & { host: Host }): GoSource {
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
      const server = shownHost(base);
      const version = moduleVersion(release, host);
      const files = await filesOf(archive, `golang.org/toolchain@${version}/`, { file, server });
      const signed = { archive, signatureUrl: `${base}/${file.filename}.asc` };
      const second = await proveToolchain(dependencies, { version, h1: h1OfModule(files), server, signed });
      const root = join(folder, 'go');
      await mkdir(root);
      await unpackToolchain(files, root);
      const first = `SHA-256 ${file.sha256} in the index of ${server}`;
      const proofs = second === null ? [first] : [first, second];
      return { kind: 'unpacked', root, proofs, sha256: file.sha256 };
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
  { fetch, log }: ProofDependencies,
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
  const actual = hash('sha256', archive, 'hex');
  if (actual === file.sha256 && (file.size === undefined || archive.length === file.size)) return archive;
  throw new ToolError(
    `${file.filename} from ${server} is not the published file: its ${archive.length} bytes have SHA-256 ${actual}, but ` +
      `${file.sha256}${file.size === undefined ? '' : ` over ${file.size} bytes`} is expected, according to the index of ${server}.`,
    {
      code: 'go-checksum-mismatch',
      remedy: wrongDownloadRemedy(server),
      retryable: true,
    },
  );
}

async function filesOf(
  archive: Buffer,
  prefix: string,
  { file, server }: { file: SiteFile; server: string },
): Promise<ModuleFile[]> {
  try {
    return await readToolchainArchive(archive, prefix);
  } catch (cause) {
    if (!(cause instanceof FormatError)) throw cause;
    throw new ToolError(`${file.filename} from ${server} is not an archive of Go: ${cause.message}.`, {
      code: 'go-archive-malformed',
      remedy: wrongDownloadRemedy(server),
      retryable: true,
      cause,
    });
  }
}
