/** Builds dist/: one bundle by ncc, with a small door for the runner and one for the command line. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';

const output = process.argv[2] ?? 'dist';
/** GitHub allows more, but a runner downloads this for every job. */
const sizeLimit = 6_000_000;

rmSync(output, { recursive: true, force: true });
execFileSync('node_modules/.bin/ncc', ['build', 'src/doors.ts', '--out', output, '--quiet'], {
  stdio: 'inherit',
});
writeFileSync(`${output}/main.js`, "import { action } from './index.js';\n\nawait action();\n");
writeFileSync(
  `${output}/cli.js`,
  "#!/usr/bin/env node\nimport { commandLine } from './index.js';\n\nawait commandLine();\n",
);
chmodSync(`${output}/cli.js`, 0o755);

const size = readdirSync(output).reduce((sum, name) => sum + statSync(`${output}/${name}`).size, 0);
console.log(`${output}: ${size} bytes in ${readdirSync(output).length} files`);
if (size > sizeLimit) {
  console.error(`${output} is larger than ${sizeLimit} bytes`);
  process.exitCode = 1;
}
