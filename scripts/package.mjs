/**
 * Makes the npm package: `node scripts/package.mjs FOLDER` fills a staging folder with dist/, the examples that a replay
 * releases, and a manifest of its own. The bundle contains everything, so the package has no dependencies.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node scripts/package.mjs FOLDER');

const { name, version, description, license, type, bin, engines, repository } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const part of ['dist', 'examples', 'LICENSE', 'README.md']) {
  cpSync(part, join(folder, part), { recursive: true });
}
const manifest = { name, version, description, license, type, bin, engines, repository };
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
