import { readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readEarlierFiles } from '../../report/files/earlier-report.js';
import { buildRecords, recordFiles } from '../../report/files/record-files.js';
import { enumerate } from '../../report/plain-text.js';
import type { Settings } from '../../settings/settings.js';
import { isInside } from '../../system/files/file-names.js';
import type { Context } from '../context.js';
import { isUnchanged } from '../is-unchanged.js';
import { lockName } from '../lock-output.js';
import { expandPattern } from './expand-pattern.js';
import { removeFromOutput } from './place-artifacts.js';

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
  const inputs = await inputPaths(settings);
  for (const { path, ...file } of earlier) {
    const isInput = inputs.some((input) => isInside(input, path) || isInside(path, input));
    if (isInput || !(await isUnchanged({ path, ...file }, outputDirectory))) continue;
    await removeFromOutput(path, outputDirectory);
  }
  // The report itself is replaced by that of this run, which looks up the earlier submission in it.
  const kept: readonly string[] =
    settings.notarize.submissionId === null ? ['report.json'] : ['report.json', ...buildRecords];
  const records = recordFiles.filter((name) => !kept.includes(name));
  if (earlier.length > 0) {
    for (const name of records) await rm(join(outputDirectory, name), { force: true });
  }
  const foreign = await foreignNames(outputDirectory, inputs);
  if (foreign.length > 0) {
    log.info(
      `${outputDirectory} also contains ${enumerate(foreign)}: no report of an earlier run lists that, and it is kept. It is yours, or of a run that was killed.`,
    );
  }
}

/** Paths that this run reads: an earlier run can have made them in the same folder. */
async function inputPaths({ build, app, package: { files } }: Settings): Promise<string[]> {
  const named = await Promise.all([...build.artifacts, ...files].map(expandPattern));
  return [...named.flat(), ...(app === null ? [] : [app.folder])];
}

/** Returns the names at the top of the output folder that are neither a record nor an input of this run. */
async function foreignNames(outputDirectory: string, inputs: readonly string[]): Promise<string[]> {
  const known = new Set<string>([...recordFiles, lockName]);
  for (const path of inputs) known.add(relative(outputDirectory, path).split('/')[0] ?? '');
  return (await readdir(outputDirectory)).filter((name) => !known.has(name)).sort();
}
