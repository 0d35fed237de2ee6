/**
 * Compares what we read and write with real signed programs and with independent implementations.
 * `npm run conformance [-- part of a test file's name]`. Needs npm, tar, cargo (once) and a network (once);
 * GO_NOTARIZE_CORPUS names another folder for the programs than .cache/corpus.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideCorpus } from './conformance/corpus.mjs';
import { format, rowsOf } from './conformance/table.mjs';
import { providePicturePackages, provideTools } from './conformance/tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = resolve(process.env.GO_NOTARIZE_CORPUS ?? `${root}/.cache/corpus`);
const results = `${root}/.cache/conformance.json`;

mkdirSync(`${root}/.cache`, { recursive: true });
const { path, versions, picture } = provide();

rmSync(results, { force: true });
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
const options = ['--config', 'jest.conformance.config.js', '--json', '--outputFile', results];
const { status } = spawnSync(process.execPath, [...jest, ...options, ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, PATH: path, GO_NOTARIZE_CORPUS: corpus, GO_NOTARIZE_PICTURE: picture },
  stdio: ['ignore', 'ignore', 'inherit'], // the table says what standard output would
});

console.log(format(versions.map(([name, version]) => ['tool', name, version ?? 'not available'])));
console.log(format(rowsOf(JSON.parse(readFileSync(results, 'utf8')))));
process.exitCode = status ?? 1;

/** Everything that the tests need; ends here, with one line, when that cannot be had. */
function provide() {
  try {
    provideCorpus(corpus);
    const tools = `${root}/.cache/tools`;
    return { ...provideTools(tools), picture: providePicturePackages(tools) };
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
