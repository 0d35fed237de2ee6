/** Fetches the programs to test against and checks that they are the ones that the tests were written for. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const table = JSON.parse(
  readFileSync(new URL('../../__tests__/conformance/corpus.json', import.meta.url), 'utf8'),
);

/** Downloads what is missing in `folder`. Throws when a file is not what corpus.json records. */
export function provideCorpus(folder) {
  mkdirSync(folder, { recursive: true });
  for (const entry of table) {
    if (!existsSync(join(folder, entry.folder)) && !isProvided(entry, folder)) continue;
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

/**
 * Fetches a package. A repository may be out of reach of a machine that reaches the registries: then the tests of its
 * files are skipped, and this returns false.
 */
function isProvided(entry, into) {
  try {
    fetchPackage(entry, into);
    return true;
  } catch (error) {
    if (entry.source !== 'github') throw error;
    console.log(`not available: ${entry.package} (${error.message.split('\n', 1)[0]})`);
    return false;
  }
}

/** Unpacks beside the final folder and renames, so that an interrupted run leaves nothing half-done. */
function fetchPackage(entry, into) {
  console.log(`fetching ${entry.package}@${entry.version}`);
  const work = mkdtempSync(join(into, '.fetch-'));
  try {
    const unpacked = join(work, 'package');
    mkdirSync(unpacked);
    const sources = { crate: fetchCrate, github: fetchFromGitHub, module: fetchModule, wheel: fetchWheel };
    const fetchFrom = sources[entry.source] ?? fetchNpmPackage;
    fetchFrom(entry, work, unpacked);
    renameSync(unpacked, join(into, entry.folder));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

function fetchNpmPackage({ package: name, version, folder }, work, unpacked) {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', work, `${name}@${version}`], quiet);
  execFileSync('tar', ['-xzf', join(work, `${folder}.tgz`), '--strip-components=1', '-C', unpacked]);
}

/** cargo fetches a crate only as a dependency of another one. */
function fetchCrate({ package: name, version, files }, work, unpacked) {
  const manifest = `[package]\nname = "corpus"\nversion = "0.0.0"\n[lib]\npath = "lib.rs"\n[dependencies]\n${name} = "=${version}"\n`;
  writeFileSync(join(work, 'Cargo.toml'), manifest);
  writeFileSync(join(work, 'lib.rs'), '');
  execFileSync('cargo', ['vendor', '--quiet', '--versioned-dirs', 'vendor'], { ...quiet, cwd: work });
  copyFiles(join(work, 'vendor', `${name}-${version}`), files, unpacked);
}

function fetchModule({ package: name, version, files }, work, unpacked) {
  const environment = { ...process.env, GOFLAGS: '-mod=mod' };
  const answer = execFileSync('go', ['mod', 'download', '-json', `${name}@v${version}`], {
    cwd: work,
    env: environment,
    encoding: 'utf8',
  });
  copyFiles(JSON.parse(answer).Dir, files, unpacked);
}

/** pip downloads a wheel for another platform than this one; a wheel is a zip archive. */
function fetchWheel({ package: name, version, platform, files }, work, unpacked) {
  execFileSync('python3', ['-m', 'venv', join(work, 'venv')], quiet);
  const wheels = join(work, 'wheels');
  const target = ['--only-binary=:all:', '--platform', platform, '--python-version', '3.12'];
  const options = ['--quiet', '--disable-pip-version-check', '--no-deps', ...target, '--dest', wheels];
  execFileSync(join(work, 'venv/bin/pip'), ['download', ...options, `${name}==${version}`], quiet);
  const [wheel] = readdirSync(wheels);
  execFileSync('unzip', ['-q', join(wheels, wheel), ...Object.keys(files), '-d', unpacked], quiet);
}

function fetchFromGitHub({ package: repository, version: commit, files }, _work, unpacked) {
  for (const path of Object.keys(files)) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    const url = `https://raw.githubusercontent.com/${repository}/${commit}/${path}`;
    execFileSync('curl', [
      '--fail',
      '--silent',
      '--location',
      '--max-time',
      '60',
      '--output',
      join(unpacked, path),
      url,
    ]);
  }
}

function copyFiles(from, files, to) {
  for (const path of Object.keys(files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}
