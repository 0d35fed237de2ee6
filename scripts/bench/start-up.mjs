/** Times of commands and of a wrong input, beside a Node that does nothing. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = 21;

/** The largest ratio to a Node that does nothing, by what is started. */
const limits = {
  'wrong input': 2.2,
  '--version': 1.1,
  '--help': 1.2,
  inspect: 2,
  verify: 2,
  'sign, ad-hoc': 2.5,
};

/** Returns lines with the median time and the ratio of each. All take turns, so that the machine's load meets all. */
export function startUp() {
  const folder = mkdtempSync(join(tmpdir(), 'go-notarize-start-up-'));
  try {
    return measure(commandsOf(folder, smallProgram(folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function smallProgram(folder) {
  const module = join(folder, 'module');
  mkdirSync(module);
  writeFileSync(join(module, 'go.mod'), 'module example.com/small\n\ngo 1.22\n');
  writeFileSync(join(module, 'main.go'), 'package main\n\nfunc main() {}\n');
  const path = join(folder, 'small');
  const env = { ...process.env, GOOS: 'darwin', GOARCH: 'arm64', CGO_ENABLED: '0' };
  execFileSync('go', ['build', '-o', path, '.'], { cwd: module, env, stdio: 'inherit' });
  return path;
}

function commandsOf(folder, program) {
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  return {
    'bare node': { args: [empty] },
    'wrong input': {
      args: ['dist/main.js'],
      inputs: { INPUT_TARGETS: 'windows/amd64', INPUT_SIGNING: 'adhoc' },
    },
    '--version': { args: ['dist/cli.js', '--version'] },
    '--help': { args: ['dist/cli.js', '--help'] },
    inspect: { args: ['dist/cli.js', 'inspect', program] },
    verify: { args: ['dist/cli.js', 'verify', program] },
    'sign, ad-hoc': { args: ['dist/cli.js', 'sign', '--adhoc', '--output', join(folder, 'signed'), program] },
  };
}

function measure(commands) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) times[name].push(time(name, command));
  }
  const bare = median(times['bare node']);
  const files = readdirSync('dist').map((name) => statSync(`dist/${name}`).size);
  const size = files.reduce((sum, bytes) => sum + bytes, 0);
  return [
    `bare node: ${bare.toFixed(1)} ms`,
    ...Object.entries(limits).map(([name, limit]) => {
      const own = median(times[name]);
      return `${name}: ${own.toFixed(1)} ms, ratio ${(own / bare).toFixed(2)} (at most ${limit})`;
    }),
    `dist/: ${size} bytes in ${files.length} files`,
  ];
}

function time(name, { args, inputs = {} }) {
  const began = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { PATH: process.env.PATH, ...inputs },
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  if (status !== (name === 'wrong input' ? 2 : 0))
    throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`);
  return milliseconds;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
