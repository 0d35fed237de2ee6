/** The independent programs that judge what we write, and how to come by them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const tools = [
  { name: 'openssl', debian: 'openssl', version: ['version'] },
  { name: 'rcodesign', crate: 'apple-codesign@0.29.0', version: ['--version'] },
  { name: 'llvm-objdump', debian: 'llvm', version: ['--version'] },
  { name: 'llvm-lipo', debian: 'llvm', version: ['--version'] },
  { name: 'plistutil', debian: 'libplist-utils', version: ['--version'] },
  { name: 'bsdtar', debian: 'libarchive-tools', version: ['--version'] },
  { name: '7zz', debian: '7zip', version: ['--help'] },
  { name: 'dmg2img', debian: 'dmg2img', version: ['--help'] },
  { name: 'unzip', debian: 'unzip', version: ['-v'] },
  { name: 'chromium', debian: 'chromium', version: ['--version'] },
  { name: 'jq', debian: 'jq', version: ['--version'] },
  { name: 'ruby', debian: 'ruby', version: ['--version'] },
  { name: 'act', module: 'github.com/nektos/act@v0.2.89', version: ['--version'] },
  {
    name: 'actionlint',
    module: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
    version: ['--version'],
  },
  { name: 'quill', optional: true, version: ['--version'] },
];

/** Packages that render Markdown as GitHub does, in the browser above. */
const packages = ['marked@18.2.1', 'mermaid@12.3.0', 'github-markdown-css@5.9.0'];

/** Installs them below `folder`, once. Out: where they are. */
export function providePicturePackages(folder) {
  const place = join(folder, 'picture');
  const isThere = packages.every((each) => existsSync(join(place, 'node_modules', each.split('@')[0])));
  if (!isThere) {
    mkdirSync(place, { recursive: true });
    const options = ['--prefix', place, '--no-save', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...options, ...packages], { stdio: 'inherit' });
  }
  return join(place, 'node_modules');
}

/**
 * Installs the tools that are missing, as far as this user can, below `folder` or by the system's packages.
 * Out: `PATH` with which they are found, and each tool's version, null for an optional one that is not there.
 * Throws when one that is needed is still missing.
 */
export function provideTools(folder) {
  installFromDebian(tools.filter(({ name, debian }) => debian && !isFound(name, folder)));
  for (const { name, crate } of tools.filter((tool) => tool.crate && !isFound(tool.name, folder))) {
    console.log(`building ${name}; this takes some minutes, once`);
    execFileSync('cargo', ['install', crate, '--locked', '--root', folder], { stdio: 'inherit' });
  }
  for (const { name, module } of tools.filter((tool) => tool.module && !isFound(tool.name, folder))) {
    console.log(`building ${name}, once`);
    const environment = { ...process.env, GOBIN: join(folder, 'bin'), GOFLAGS: '-mod=mod' };
    execFileSync('go', ['install', module], { stdio: 'inherit', env: environment });
  }
  const missing = tools.filter(({ name, optional }) => !optional && !isFound(name, folder));
  if (missing.length > 0) {
    const names = missing.map(({ name, debian, crate, module }) => `${name} (${debian ?? crate ?? module})`);
    throw new Error(`these tools are missing: ${names.join(', ')}`);
  }
  return { path: searchPath(folder), versions: tools.map((tool) => [tool.name, versionOf(tool, folder)]) };
}

function installFromDebian(missing) {
  const packages = [...new Set(missing.map(({ debian }) => debian))];
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`installing ${packages.join(', ')}`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
  });
}

/** Copies tools from the home of this user, whom they were built for, to `folder`, where every user finds them. */
export function copyBuiltTools(folder) {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  for (const { name } of tools.filter(({ crate, module }) => crate || module)) {
    const target = join(folder, 'bin', name);
    const places = searchPath(folder).split(delimiter);
    const found = places.map((place) => join(place, name)).find((path) => existsSync(path));
    if (found && !existsSync(target)) copyFileSync(found, target);
  }
}

/** The user's own first; Debian puts some of LLVM's tools into versioned folders only. */
function searchPath(folder) {
  const llvm = existsSync('/usr/lib')
    ? readdirSync('/usr/lib')
        .filter((name) => /^llvm-\d+$/.test(name))
        .map((name) => join('/usr/lib', name, 'bin'))
    : [];
  return [process.env.PATH, join(folder, 'bin'), join(homedir(), '.cargo/bin'), ...llvm].join(delimiter);
}

function run({ name, version }, folder) {
  const environment = { ...process.env, PATH: searchPath(folder) };
  return spawnSync(name, version, { encoding: 'utf8', env: environment });
}

function isFound(name, folder) {
  const { error } = run({ name, version: ['--version'] }, folder);
  return error === undefined;
}

/** The first line with a number in it: some print their name or a banner before. */
function versionOf(tool, folder) {
  const { error, stdout, stderr } = run(tool, folder);
  if (error) return null;
  const lines = `${stdout}\n${stderr}`.split('\n').map((line) => line.trim());
  return lines.find((line) => /\d+\.\d+/.test(line)) ?? 'found';
}
