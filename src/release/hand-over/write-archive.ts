import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeTarGz } from '../../archive/tar/write-tar-gz.js';
import type { Recorder } from '../../report/recorder.js';
import type { FinishedArtifact, Report } from '../../report/report.js';
import type { Settings } from '../../settings/settings.js';
import { InputError } from '../../system/errors.js';
import { sha256OfFile } from '../../system/files/digest-file.js';
import type { Context } from '../context.js';
import { packageFiles } from '../stages/package.js';
import { buildFolder } from '../stages/place-artifacts.js';
import { fingerprintName, pathBelow, reportName } from './archived-path.js';

type PartsWithPaths = Pick<Report, 'artifacts' | 'checksumsPath'>;

/** Returns parts of a report with paths that mean the same on every machine: in the archive and in the output folder. */
export function withRelativePaths(context: Context, parts: PartsWithPaths): PartsWithPaths {
  if (context.settings.archive === null && context.settings.writeArchive === null) return parts;
  const relative = (path: string): string => relativePath(context, path);
  return {
    artifacts: parts.artifacts.map(({ holds, shipsIn, ...artifact }) => ({
      ...artifact,
      path: relative(artifact.path),
      ...(holds === undefined ? {} : { holds: relative(holds) }),
      ...(shipsIn === undefined ? {} : { shipsIn: relative(shipsIn) }),
    })),
    checksumsPath: parts.checksumsPath && relative(parts.checksumsPath),
  };
}

function relativePath(context: Context, path: string): string {
  const { outputDirectory, workingDirectory } = context.settings;
  return pathBelow([buildFolder(context.temporaryFolder), outputDirectory, workingDirectory], path);
}

/**
 * Writes the artifacts without the archives for users, the extra files of those, and the report so far into the archive
 * for a later job.
 */
export async function writeArchive(
  context: Context,
  record: Recorder,
  artifacts: readonly FinishedArtifact[],
): Promise<void> {
  const { settings, content } = context;
  const output = settings.writeArchive;
  if (output === null) return;
  const made = artifacts.filter(({ kind }) => kind !== 'zip' && kind !== 'tar.gz');
  await record.stage('write archive', async () => {
    const roots = new Map(await fingerprintOf(settings));
    for (const { path } of [...made, ...(await packageFiles(settings))]) {
      const name = relativePath(context, path);
      if (name === reportName || roots.has(name)) throw nameTaken(name);
      roots.set(name, path);
    }
    const report = join(context.temporaryFolder, reportName);
    await writeFile(report, `${JSON.stringify(record.report(), null, 2)}\n`);
    await mkdir(dirname(output), { recursive: true });
    await content.check('before it was packed for the next job');
    await writeTarGz({ roots: new Map([...roots, [reportName, report]]), output });
    record.note({ handOverSha256: await sha256OfFile(output) });
  });
}

/** Returns the fingerprint by its name in the archive; nothing when no job built a program. */
async function fingerprintOf({ outputDirectory }: Settings): Promise<[name: string, path: string][]> {
  const path = join(outputDirectory, fingerprintName);
  return stat(path).then(
    () => [[fingerprintName, path]],
    () => [],
  );
}

function nameTaken(name: string): InputError {
  return new InputError('write-archive', `write-archive: two files would be ${name} in the archive.`, {
    code: 'package-names-collide',
    remedy: 'Rename one of the artifacts or of the files in package-files.',
  });
}
