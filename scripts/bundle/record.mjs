/**
 * Records, outside of dist/, from which sources dist/ was built, so that no test starts a stale bundle. The record is
 * not part of the repository: dist/ stays the same bytes for the same sources.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = '.cache/bundle.json';
/** Everything that the bundle depends on, besides the packages that package-lock.json pins. */
const sources = ['src', 'scripts/build.mjs', 'scripts/no-undici', 'package-lock.json', 'tsconfig.json'];

/** Returns the SHA-256 over the names and contents of files and folders. */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path, { throwIfNoEntry: false })) return [];
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesOf(join(path, name)));
}

/** Records that dist/ is what the sources give. Call it only when that is known. */
export function recordBundle() {
  mkdirSync('.cache', { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(currentState()));
  renameSync(beside, path);
}

/** Returns true if dist/ is recorded as what the current sources give. */
export function isRecorded() {
  if (!statSync(path, { throwIfNoEntry: false })) return false;
  return readFileSync(path, 'utf8') === JSON.stringify(currentState());
}

function currentState() {
  return { sources: hashOf(sources), bundle: hashOf(['dist']) };
}
