import { access, constants, lstat, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isBundle } from '../../bundle/bundle.js';
import { type EarlierFile, readEarlierFiles } from '../../report/files/earlier-report.js';
import { recordFiles } from '../../report/files/record-files.js';
import { enumerate } from '../../report/plain-text.js';
import type { Settings } from '../../settings/settings.js';
import { isInside } from '../../system/file-names.js';
import { sha256OfFile } from '../../system/files.js';
import { outputNotWritable } from '../../system/output-not-writable.js';
import type { Context } from '../context.js';
import { lockName } from '../lock-output.js';
import { removeFromOutput } from './place-artifacts.js';

/** Creates the output folder before any work. Throws `output-not-writable`. */
export async function prepareOutput({
  settings: { outputDirectory },
}: Pick<Context, 'settings'>): Promise<void> {
  try {
    await mkdir(outputDirectory, { recursive: true });
    await access(outputDirectory, constants.W_OK);
  } catch (cause) {
    throw outputNotWritable('output-directory', outputDirectory, cause);
  }
}

/** Records of the build, which a run that resumes a submission does not repeat. */
const buildRecords = ['build-fingerprint.json', 'sbom.cdx.json'];

/**
 * Removes the files of an earlier run from the output folder, so that only files of this run are published. Keeps all
 * other files, and logs their names.
 */
export async function removeEarlierFiles({
  settings,
  log,
}: Pick<Context, 'settings' | 'log'>): Promise<void> {
  const { outputDirectory } = settings;
  const earlier = await readEarlierFiles(outputDirectory);
  for (const file of earlier) await removeEarlier(file, settings);
  // The report itself is replaced by that of this run, which looks up the earlier submission in it.
  const kept = settings.notarize.submissionId === null ? ['report.json'] : ['report.json', ...buildRecords];
  const records = recordFiles.filter((name) => !kept.includes(name));
  if (earlier.length > 0) {
    for (const name of records) await rm(join(outputDirectory, name), { force: true });
  }
  const foreign = await foreignNames(settings);
  if (foreign.length > 0) {
    log.info(
      `${outputDirectory} also contains ${enumerate(foreign)}, which go-notarize did not make and keeps.`,
    );
  }
}

async function removeEarlier(file: EarlierFile, settings: Settings): Promise<void> {
  const isInput = inputPaths(settings).some((path) => isInside(path, file.path) || isInside(file.path, path));
  if (isInput || !(await isUnchanged(file, settings.outputDirectory))) return;
  await removeFromOutput(file.path, settings.outputDirectory);
}

/** Paths that this run reads: an earlier run can have made them in the same folder. */
function inputPaths({ build, app, package: { files } }: Settings): string[] {
  return [...build.artifacts, ...files, ...(app === null ? [] : [app.folder])];
}

/** Returns false for a file that was replaced, and for one whose folder has become a link to another folder. */
async function isUnchanged({ path, isApp, sha256 }: EarlierFile, outputDirectory: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return false;
  if (!isInside(await realpath(dirname(path)), await realpath(outputDirectory))) return false;
  if (isApp) return found.isDirectory() && (await isBundle(path));
  return found.isFile() && (sha256 === null || sha256 === (await sha256OfFile(path)));
}

/** Returns the names at the top of the output folder that are neither a record nor an input of this run. */
async function foreignNames(settings: Settings): Promise<string[]> {
  const { outputDirectory } = settings;
  const known = new Set<string>([...recordFiles, lockName]);
  for (const path of inputPaths(settings)) known.add(relative(outputDirectory, path).split('/')[0] ?? '');
  return (await readdir(outputDirectory)).filter((name) => !known.has(name)).sort();
}
