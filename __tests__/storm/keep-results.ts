import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Set by `npm run storm`. */
const folder = process.env.STORM_RESULTS;

/** Keeps the outcomes so far, which `npm run storm` prints even when the storm is interrupted. */
export async function keepResults(name: 'releases' | 'kills', outcomes: object): Promise<void> {
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.json`), JSON.stringify(outcomes));
}
