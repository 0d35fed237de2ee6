/**
 * Builds the bundle: `node scripts/build.mjs [FOLDER] [--source-map]`, by default dist/. One bundle by ncc, with a small
 * entry point for the runner and one for the command line.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { recordBundle } from './bundle/record.mjs';

const arguments_ = process.argv.slice(2);
const withMap = arguments_.includes('--source-map');
const output = arguments_.find((each) => !each.startsWith('-')) ?? 'dist';
/** GitHub allows more, but a runner downloads this for every job. */
const sizeLimit = 7_500_000;

/** Built beside, so that a build that fails leaves the old bundle alone. */
const fresh = `${output}.new`;
rmSync(fresh, { recursive: true, force: true });
const map = withMap ? ['--source-map', '--no-source-map-register'] : [];
const options = ['--out', fresh, '--license', 'licenses.txt', '--quiet', ...map];
execFileSync('node_modules/.bin/ncc', ['build', 'src/entry-points.ts', ...options], {
  stdio: 'inherit',
});
writeFileSync(`${fresh}/main.js`, "import { action } from './index.js';\n\nawait action();\n");
writeFileSync(
  `${fresh}/cli.js`,
  "#!/usr/bin/env node\nimport { commandLine } from './index.js';\n\nawait commandLine();\n",
);
chmodSync(`${fresh}/cli.js`, 0o755);
rmSync(output, { recursive: true, force: true });
renameSync(fresh, output);
if (output === 'dist') recordBundle();

const sizes = readdirSync(output)
  .filter((name) => !/\.map$|^sourcemap/.test(name))
  .map((name) => statSync(`${output}/${name}`).size);
const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
console.log(`${output}: ${size} bytes in ${sizes.length} files`);
if (size > sizeLimit) {
  console.error(`${output} is larger than ${sizeLimit} bytes`);
  process.exitCode = 1;
}
