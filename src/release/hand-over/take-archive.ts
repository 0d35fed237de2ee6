import { lstat, mkdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { extractTarGz } from '../../archive/tar/read-tar-gz.js';
import { isZip } from '../../archive/zip/is-zip.js';
import { extractZip } from '../../archive/zip/read-zip.js';
import type { Artifact } from '../../artifact/artifact.js';
import { continuedParts, parseReport } from '../../report/files/continue-report.js';
import type { Recorder } from '../../report/recorder.js';
import type { Report } from '../../report/report.js';
import type { ArchiveSettings } from '../../settings/inputs/job-inputs.js';
import type { Settings } from '../../settings/settings.js';
import { InputError } from '../../system/errors.js';
import { withFile } from '../../system/files/byte-source.js';
import { sha256OfFile } from '../../system/files/digest-file.js';
import { isInside } from '../../system/files/file-names.js';
import type { Context } from '../context.js';
import { buildFolder } from '../stages/place-artifacts.js';
import { archivedPath, reportName } from './archived-path.js';
import { checkIdentity } from './check-identity.js';
import { expandPattern } from './expand-pattern.js';
import { expectedArtifacts } from './expected-artifacts.js';

/**
 * Unpacks the archive of an earlier job into an empty folder of this run, continues its report, and returns a context
 * whose settings name the files in it. Returns the context itself without an archive. Throws `InputError`:
 * `archive-checksum-mismatch`, `archive-unexpected`; `FormatError` for an archive that leads outside of the folder.
 */
export async function takeArchive(context: Context, record: Recorder): Promise<Context> {
  const { settings } = context;
  const { archive } = settings;
  if (archive === null) return context;
  return record.stage('unpack', async () => {
    await checkDigest(archive);
    const folder = buildFolder(context.temporaryFolder);
    await mkdir(folder);
    const isZipArchive = await withFile(archive.path, isZip);
    await (isZipArchive ? extractZip : extractTarGz)(archive.path, folder);
    const signs = settings.sign.signs && settings.notarize.submissionId === null;
    await continueReport(folder, record, signs);
    const named = await artifactNames(settings, archive, signs ? [] : record.report().artifacts);
    const artifacts = (await Promise.all(named.map((name) => findInside(folder, name)))).flat();
    if (settings.isolated) await checkIdentity(settings, artifacts);
    const files = archive.packageFiles.map((name) => resolve(folder, archivedPath(name)));
    return {
      ...context,
      settings: {
        ...settings,
        build: { ...settings.build, artifacts },
        package: { ...settings.package, files },
      },
    };
  });
}

/** Returns the paths of the artifacts: those in the inputs, else in the report of the job that signed, else by the source. */
async function artifactNames(
  settings: Settings,
  archive: ArchiveSettings,
  signed: readonly Artifact[],
): Promise<readonly string[]> {
  if (archive.artifacts.length > 0) return archive.artifacts;
  const handedOver = signed.filter(({ kind }) => kind !== 'zip' && kind !== 'tar.gz');
  return handedOver.length > 0 ? handedOver.map(({ path }) => path) : expectedArtifacts(settings);
}

/** Adds to artifacts of an archive their Go package, and what packages hold, from the report of the earlier job. */
export function withOrigin(
  context: Pick<Context, 'settings' | 'temporaryFolder'>,
  artifacts: readonly Artifact[],
  earlier: Pick<Report, 'artifacts'>,
): Artifact[] {
  if (context.settings.archive === null) return [...artifacts];
  const at = (path: string): string => resolve(buildFolder(context.temporaryFolder), path);
  return artifacts.map((artifact) => {
    const known = earlier.artifacts.find(({ path }) => at(path) === artifact.path);
    if (known === undefined) return artifact;
    const { source, holds } = known;
    return { ...artifact, source, ...(holds === undefined ? {} : { holds: at(holds) }) };
  });
}

async function checkDigest({ path, sha256 }: ArchiveSettings): Promise<void> {
  const found = await sha256OfFile(path).catch((cause: unknown) => {
    throw new InputError('archive', `archive: ${path} cannot be read.`, {
      code: 'file-not-found',
      remedy: 'Download the workflow artifact of the earlier job before, and name the archive in it.',
      cause,
    });
  });
  if (sha256 === null || sha256 === found) return;
  throw new InputError('archive', `archive: ${basename(path)} is not the file that archive-sha256 names.`, {
    code: 'archive-checksum-mismatch',
    remedy:
      'Another job replaced the workflow artifact, or the transfer failed. Run the whole workflow again; if it happens twice, see which jobs upload an artifact of this name.',
    lines: [`expected ${sha256}`, `found    ${found}`],
  });
}

async function continueReport(folder: string, record: Recorder, signs: boolean): Promise<void> {
  const earlier = parseReport(await readFile(join(folder, reportName), 'utf8').catch(() => ''));
  if (earlier === null) return;
  const { stages, source } = record.report();
  const parts = continuedParts(earlier, { signs, source });
  record.note({ ...parts, stages: [...earlier.stages, ...stages] });
}

/**
 * Returns the paths of programs, apps or packages in the archive by a name or a pattern. The last part of a pattern is a
 * name, so that the archive does not choose how a program is called.
 */
async function findInside(folder: string, pattern: string): Promise<string[]> {
  const names = basename(pattern).includes('*') ? [] : await expandPattern(folder, archivedPath(pattern));
  if (names.length === 0) throw notInArchive(pattern);
  return Promise.all(names.map((name) => realFile(folder, name)));
}

/** Returns the path of a file or folder in the archive that is no link. */
async function realFile(folder: string, name: string): Promise<string> {
  const path = resolve(folder, name);
  const found = path !== folder && isInside(path, folder) ? await lstat(path).catch(() => null) : null;
  if (found?.isFile() || found?.isDirectory()) return path;
  throw notInArchive(name);
}

function notInArchive(name: string): InputError {
  return new InputError('artifacts', `artifacts: ${name} is not a file or folder in the archive.`, {
    code: 'archive-unexpected',
    remedy:
      'List the paths of programs and apps in the archive; * stands for any name of a folder. When artifacts is empty, packages, targets and app name them.',
  });
}
