import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Artifact, outermost } from '../../artifact/artifact.js';
import { InputError } from '../../system/errors.js';
import { sha256OfFile } from '../../system/files/digest-file.js';
import { isInside } from '../../system/files/file-names.js';
import { describeCode } from '../describe-code.js';
import type { FinishedArtifact } from '../report.js';
import { writeOutputFile } from './write-output-file.js';

/** One line of SHA256SUMS. */
interface Checksum {
  path: string;
  /** Lower-case hex. */
  sha256: string;
  size: number;
}

/**
 * Writes the hashes of the published files into `SHA256SUMS` in the output folder, sorted by name: a package instead
 * of the artifact in it, and every regular file inside an `.app` without a package. `sha256sum -c SHA256SUMS` checks
 * them in a folder with only these files. Call it after the last change to an artifact: a hash taken before stapling
 * is wrong. Returns the artifacts with size, SHA-256 (none for an `.app`) and
 * description of the code, and the path of the list. Throws `package-names-collide` when two names are equal, and as
 * `writeOutputFile`.
 */
export async function writeChecksums(
  artifacts: readonly Artifact[],
  outputDirectory: string,
): Promise<{ artifacts: FinishedArtifact[]; path: string }> {
  const finished: FinishedArtifact[] = [];
  const lines = new Map<string, string>();
  const names = publishedNames(artifacts, outputDirectory);
  for (const artifact of artifacts) {
    const files = artifact.kind === 'app' ? await filesIn(artifact.path) : [artifact.path];
    const checksums = await checksumsOf(files);
    const published = names.get(artifact.path);
    for (const { path, sha256 } of published === undefined ? [] : checksums) {
      const name = posixPath(join(published ?? '', relative(artifact.path, path)));
      lines.set(name, checksumLine(sha256, name));
    }
    const size = checksums.reduce((sum, checksum) => sum + checksum.size, 0);
    const own = artifact.kind === 'app' ? undefined : checksums[0]?.sha256;
    const code = await describeCode(artifact);
    finished.push({
      ...artifact,
      size,
      ...(own === undefined ? {} : { sha256: own }),
      ...(code === null ? {} : { code }),
    });
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  const path = join(outputDirectory, 'SHA256SUMS');
  await writeOutputFile(path, sorted.join(''));
  return { artifacts: finished, path };
}

/**
 * Returns the name of each published artifact: its path in the output folder, or for an artifact elsewhere its own name,
 * with that of its folder when another artifact has the same one. Throws `InputError` (`package-names-collide`).
 */
function publishedNames(artifacts: readonly Artifact[], outputDirectory: string): Map<string, string> {
  const published = outermost(artifacts);
  const names = new Map<string, string>();
  for (const { name, path } of published) {
    const isShared = published.filter((other) => other.name === name).length > 1;
    const outside = isShared ? join(basename(dirname(path)), name) : name;
    const own = posixPath(isInside(path, outputDirectory) ? relative(outputDirectory, path) : outside);
    if (names.has(own)) throw namesCollide(own);
    names.set(own, path);
  }
  return new Map([...names].map(([name, path]) => [path, name]));
}

function namesCollide(name: string): InputError {
  return new InputError('artifacts', `artifacts: two files would be published as ${name}.`, {
    code: 'package-names-collide',
    remedy: 'Rename one of them, or release them in separate runs.',
  });
}

function posixPath(path: string): string {
  return path.split(sep).join('/');
}

/**
 * Formats a line as GNU coreutils writes and checks it: hash, two spaces (text mode), name. A backslash or line break in
 * the name is escaped, and a backslash at the start of the line marks that.
 * Source: GNU coreutils manual, "cksum output modes" and md5sum invocation.
 */
export function checksumLine(sha256: string, name: string): string {
  const escaped = name.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
  return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
}

/** Returns the regular files in a folder and below, without following symbolic links. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Hashes one file after the other, since an app may hold more files than a process may open. */
async function checksumsOf(paths: readonly string[]): Promise<Checksum[]> {
  const checksums: Checksum[] = [];
  for (const path of paths) {
    const { size } = await stat(path);
    checksums.push({ path, sha256: await sha256OfFile(path), size });
  }
  return checksums;
}
