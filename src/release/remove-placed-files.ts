import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownerOf } from '../system/files/owned-path.js';
import { asObject, parseJson } from '../system/json/json.js';
import type { Log } from '../system/log.js';
import { isRunning } from '../system/process/process-owner.js';
import type { WrittenFile } from './is-unchanged.js';

/** Longest list that is read: a draft can also be a program. */
const longestList = 1 << 20;

/** Removes the files that killed runs of this user have put into an output folder and not submitted. Never throws. */
export async function removePlacedFiles(outputDirectory: string, log: Log): Promise<void> {
  for (const name of await readdir(outputDirectory).catch(() => [])) {
    const owner = ownerOf(name);
    if (owner === null) continue;
    const list = join(outputDirectory, name);
    try {
      const found = await lstat(list);
      if (!found.isFile() || found.size > longestList || found.uid !== process.getuid?.()) continue;
      if (await isRunning(owner)) continue;
      for (const file of readList(await readFile(list, 'utf8'), outputDirectory))
        await removeFile(file, outputDirectory, log);
    } catch (error) {
      log.debug(`Not removed: the files of ${list} (${String(error)})`);
    }
  }
}

async function removeFile(file: WrittenFile, outputDirectory: string, log: Log): Promise<void> {
  const { isUnchanged } = await import('./is-unchanged.js');
  if (!(await isUnchanged(file, outputDirectory))) return;
  const { removeFromOutput } = await import('./stages/place-artifacts.js');
  await removeFromOutput(file.path, outputDirectory);
  log.info(`Removed ${file.path}, which a killed run had signed and not submitted`);
}

/** Returns the files of a list; none for another draft. */
function readList(text: string, outputDirectory: string): WrittenFile[] {
  const { placed } = asObject(parseJson(text));
  if (!Array.isArray(placed)) return [];
  return placed.flatMap((file) => {
    const { path: name, isApp, sha256 } = asObject(file);
    if (typeof name !== 'string') return [];
    const path = join(outputDirectory, name);
    return [{ path, isApp: isApp === true, sha256: typeof sha256 === 'string' ? sha256 : null }];
  });
}
