/** Fails unless dist/ is what the current sources give. Builds a bundle to compare with only when that is not recorded. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRecorded, recordBundle } from './bundle/record.mjs';

if (!isRecorded()) {
  const fresh = `.cache/bundle-${process.pid}`;
  const build = fileURLToPath(new URL('build.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [build, fresh], { encoding: 'utf8' });
  const isSame = status === 0 && contentsOf(fresh) === contentsOf('dist');
  rmSync(fresh, { recursive: true, force: true });
  if (isSame) recordBundle();
  else {
    console.error(`dist/ was not built from the current sources. Run \`npm run build\`.\n${stderr}`);
    process.exitCode = 1;
  }
}

function contentsOf(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })) return '';
  const names = readdirSync(folder).sort();
  return JSON.stringify(names.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}
