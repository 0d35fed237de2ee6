/** Fetches the programs to test against and checks that they are the ones that the tests were written for. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const table = JSON.parse(
  readFileSync(new URL('../../__tests__/conformance/corpus.json', import.meta.url), 'utf8'),
);

/** Downloads what is missing in `folder`. Throws when a file is not what corpus.json records. */
export function provideCorpus(folder) {
  mkdirSync(folder, { recursive: true });
  for (const entry of table) {
    if (!existsSync(join(folder, entry.folder))) fetchPackage(entry, folder);
    for (const [path, expected] of Object.entries(entry.files)) {
      const actual = createHash('sha256')
        .update(readFileSync(join(folder, entry.folder, path)))
        .digest('hex');
      if (actual !== expected) {
        throw new Error(`${entry.folder}/${path} has the SHA-256 ${actual}; corpus.json says ${expected}`);
      }
    }
  }
}

/** Unpacks beside the final place and renames, so that an interrupted run leaves nothing half-done. */
function fetchPackage({ package: name, version, folder }, into) {
  console.log(`fetching ${name}@${version}`);
  const work = mkdtempSync(join(into, '.fetch-'));
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', work, `${name}@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const unpacked = join(work, 'package');
    mkdirSync(unpacked);
    execFileSync('tar', ['-xzf', join(work, `${folder}.tgz`), '--strip-components=1', '-C', unpacked]);
    renameSync(unpacked, join(into, folder));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
