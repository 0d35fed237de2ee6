/**
 * Measures which lines the tests run: `npm run coverage [-- ARGUMENTS OF JEST]`. Counts the runs of the bundle as well,
 * each its own process, by a bundle with source maps.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import coverage from 'istanbul-lib-coverage';
import { CoverageReport } from 'monocart-coverage-reports';

const folder = resolve('.cache/coverage');
const [bundle, raw] = [join(folder, 'dist'), join(folder, 'v8')];
/** The files that tests of the bundle alone can cover in full. */
const watched = ['src/main.ts', 'src/cli.ts', 'src/release/run.ts', 'src/release/pipeline.ts'];

rmSync(folder, { recursive: true, force: true });
mkdirSync(raw, { recursive: true });
const node = (...words) => execFileSync(process.execPath, words, { stdio: 'inherit' });
node('scripts/build.mjs', bundle, '--source-map');
nameSources();
recordRuns();
symlinkSync(resolve('examples'), join(folder, 'examples')); // a replay looks beside its bundle

const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js'];
const inProcess = ['--coverage', '--coverageProvider=v8', '--coverageReporters=json'];
const { status } = spawnSync(
  process.execPath,
  [...jest, ...inProcess, `--coverageDirectory=${join(folder, 'jest')}`, ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, GO_NOTARIZE_BUNDLE: bundle } },
);
await reportBundle();

const read = (part) =>
  coverage.createCoverageMap(JSON.parse(readFileSync(join(folder, part, 'coverage-final.json'), 'utf8')));
const [ofJest, ofBundle] = [read('jest'), read('bundle')];
print();
process.exitCode = status ?? 1;

/** ncc names sources relative to the folder above the bundle, as if that were the repository. */
function nameSources() {
  for (const name of readdirSync(bundle).filter((each) => each.endsWith('.map'))) {
    const path = join(bundle, name);
    const content = JSON.parse(readFileSync(path, 'utf8'));
    content.sources = content.sources.map((source) =>
      source.replace(/^\.\.\/(\.\/src\/)/, `${resolve('.')}/$1`),
    );
    writeFileSync(path, JSON.stringify(content));
  }
}

/** Makes each run of the bundle record its lines. */
function recordRuns() {
  const recorder = readFileSync('scripts/coverage/record-run.mjs', 'utf8');
  writeFileSync(join(bundle, 'record-run.mjs'), recorder.replace("'COVERAGE_FOLDER'", JSON.stringify(raw)));
  for (const entry of ['main.js', 'cli.js']) {
    const content = readFileSync(join(bundle, entry), 'utf8');
    writeFileSync(join(bundle, entry), content.replace(/^(?!#)/m, "import './record-run.mjs';\n"));
  }
}

/** Maps the runs of the bundle back to the lines of src/. */
async function reportBundle() {
  const report = new CoverageReport({
    outputDir: join(folder, 'bundle'),
    reports: ['json'],
    logging: 'error',
    entryFilter: ({ url }) => url.includes('/.cache/coverage/dist/'),
    sourceFilter: (path) => /(^|\/)src\/.*\.ts$/.test(path) && !path.includes('node_modules'),
    sourcePath: (path) => resolve(path.replace(/^.*?(src\/)/, '$1')),
  });
  await report.addFromDir(raw);
  await report.generate();
}

/** Returns how many lines with code there are, and how many of them the tests have run, in either way. */
function linesOf(path) {
  const [inJest, inBundle] = [ofJest, ofBundle].map((map) =>
    map.files().includes(path) ? map.fileCoverageFor(path).getLineCoverage() : {},
  );
  const lines = Object.keys(Object.keys(inBundle).length > 0 ? inBundle : inJest);
  const covered = lines.filter((line) => inJest[line] > 0 || inBundle[line] > 0).length;
  return { path: relative('.', path), total: lines.length, covered };
}

function print() {
  const paths = [...new Set([...ofJest.files(), ...ofBundle.files()])];
  const rows = paths.map(linesOf).filter(({ path, total }) => path.startsWith('src/') && total > 0);
  const share = ({ covered, total }) => (100 * covered) / total;
  const text = (row) =>
    `${share(row).toFixed(1).padStart(6)} %  ${row.path} (${row.covered} of ${row.total} lines)`;
  console.log(
    rows
      .sort((a, b) => share(a) - share(b))
      .map(text)
      .join('\n'),
  );
  const sum = (name) => rows.reduce((total, row) => total + row[name], 0);
  const all = { path: 'all of src/', covered: sum('covered'), total: sum('total') };
  console.log(`\n${[...rows.filter(({ path }) => watched.includes(path)), all].map(text).join('\n')}`);
}
