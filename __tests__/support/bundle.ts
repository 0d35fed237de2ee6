import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** GO_NOTARIZE_BUNDLE names another folder than dist/, see scripts/coverage.mjs. */
const folder = resolve(process.env.GO_NOTARIZE_BUNDLE ?? 'dist');

if (process.env.GO_NOTARIZE_BUNDLE === undefined) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-bundle.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** The entry points of the bundle, which is known to be built from the current sources. */
export const mainScript = join(folder, 'main.js');
export const cliScript = join(folder, 'cli.js');
