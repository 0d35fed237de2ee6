/** Signing and verifying large programs, beside another signer and the least that any signer must do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const sizes = [30, 80, 280];
const rounds = 5;
const megabyte = 1_000_000;

/** `program`: folder of a Go program that embeds data.bin. */
export function signing(program) {
  const folder = mkdtempSync(join(tmpdir(), 'go-notarize-bench-'));
  try {
    return sizes.flatMap((size) => measure(folder, padded(program, folder, size * megabyte)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A Go program with that much data in it, so that all of it is code to a signature. */
function padded(program, folder, size) {
  const source = join(folder, `module-${size}`);
  cpSync(program, source, { recursive: true });
  writeFileSync(join(source, 'data.bin'), Buffer.alloc(1));
  truncateSync(join(source, 'data.bin'), size);
  const path = join(folder, `program-${size}`);
  const env = { ...process.env, GOOS: 'darwin', GOARCH: 'arm64', CGO_ENABLED: '0' };
  execFileSync('go', ['build', '-o', path, '.'], { cwd: source, env, stdio: 'inherit' });
  rmSync(source, { recursive: true });
  return path;
}

function measure(folder, path) {
  const out = join(folder, 'out');
  const cli = (...args) => [process.execPath, ['dist/cli.js', ...args]];
  const contestants = {
    'floor (copy + openssl dgst)': () => {
      cpSync(path, out);
      run('openssl', ['dgst', '-sha256', path]);
    },
    'ours, sign': () =>
      run(...cli('sign', '--engine', 'portable', '--adhoc', '--options', 'runtime', '--output', out, path)),
    'rcodesign sign': () => run('rcodesign', ['sign', '--code-signature-flags', 'runtime', path, out]),
    'ours, verify': () => run(...cli('verify', `${path}-signed`)),
    'rcodesign verify': () => run('rcodesign', ['verify', `${path}-signed`], true),
  };
  run(
    ...cli(
      'sign',
      '--engine',
      'portable',
      '--adhoc',
      '--options',
      'runtime',
      '--output',
      `${path}-signed`,
      path,
    ),
  );
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of Object.entries(contestants)) times[name].push(timed(work));
  }
  const floor = median(times['floor (copy + openssl dgst)']);
  const megabytes = Math.round(statSync(path).size / megabyte);
  const memory = peakMemory(cli('sign', '--engine', 'portable', '--adhoc', '--output', out, path));
  return [
    ...Object.entries(times).map(
      ([name, values]) =>
        `${megabytes} MB: ${name.padEnd(28)} ${median(values).toFixed(0).padStart(6)} ms  ${(median(values) / floor).toFixed(2)} × floor`,
    ),
    `${megabytes} MB: ours, peak memory of sign     ${memory}`,
  ];
}

function run(tool, args, mayFail = false) {
  const { status, error, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  if (error?.code === 'ENOENT') throw new Error(`${tool} is needed for this benchmark`);
  if (status !== 0 && !mayFail) throw new Error(`${tool} ${args.join(' ')}: ${stderr}`);
}

function timed(work) {
  const began = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - began) / 1e6;
}

function peakMemory([tool, args]) {
  if (!existsSync('/usr/bin/time')) return 'not measured (no /usr/bin/time)';
  const { stderr } = spawnSync('/usr/bin/time', ['-v', tool, ...args], { encoding: 'utf8' });
  const [, kilobytes] = /Maximum resident set size \(kbytes\): (\d+)/.exec(stderr) ?? [];
  return `${Math.round(Number(kilobytes) / 1000)} MB`;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
