import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildExecutable } from '../executable/build-executable.mjs';

/** What may pass between the first command and the verdict, without Go's own work. */
const limit = 15_000;

/**
 * Measures the first five minutes of a newcomer: from the packed npm package, and from the executable without Node, to
 * the replay of a program of one's own, with empty caches. Go's work and the notary's delay are measured apart.
 */
export function firstContact() {
  const folder = mkdtempSync(join(tmpdir(), 'go-notarize-first-'));
  try {
    const project = writeModule(join(folder, 'tool'));
    const before = processorShare();
    const lines = [fromNpm(folder, project), fromExecutable(folder, project)];
    const share = Math.round(50 * (before + processorShare()));
    return [...lines, `While this was measured, a busy process got ${share} % of a processor.`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns which share of a processor this process gets: less than 1 shows that other programs slow the measurement down. */
function processorShare() {
  const began = performance.now();
  const start = process.cpuUsage();
  while (performance.now() - began < 1_000);
  const { user } = process.cpuUsage(start);
  return user / 1_000 / (performance.now() - began);
}

function fromNpm(folder, project) {
  execFileSync(process.execPath, ['scripts/package.mjs', join(folder, 'staging')]);
  const archive = execFileSync('npm', ['pack', '--silent', './staging'], { cwd: folder, encoding: 'utf8' });
  const machine = emptyMachine(folder, 'npm', process.env.PATH);
  const install = ['install', '--offline', '--no-audit', '--no-fund', resolve(folder, archive.trim())];
  const { milliseconds } = timed('npm', install, machine);
  const replay = ['--no-install', 'go-notarize', 'replay', '--json', project];
  return describeReplay('npm package', milliseconds, timed('npx', replay, machine));
}

function fromExecutable(folder, project) {
  const output = join(folder, 'go-notarize');
  try {
    const target = `${process.platform}-${process.arch}`;
    buildExecutable({ target, output, cache: '.cache/node-programs' });
  } catch (error) {
    return `executable: not measured, it was not built: ${error.message.split('\n', 1)[0]}`;
  }
  const path = [join(folder, 'commands'), '/usr/bin', '/bin'].join(':');
  mkdirSync(join(folder, 'commands'));
  const machine = emptyMachine(folder, 'executable', `${goFolder()}:${path}`);
  return describeReplay('executable', 0, timed(output, ['replay', '--json', project], machine));
}

const goFolder = () =>
  join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8', cwd: tmpdir() }).trim(), 'bin');

function writeModule(folder) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'go.mod'), 'module example.com/tool\n\ngo 1.22\n');
  writeFileSync(join(folder, 'main.go'), 'package main\n\nfunc main() { println("hello") }\n');
  return folder;
}

/** Returns the working directory and the environment of a user whose home folder is empty. */
function emptyMachine(folder, name, path) {
  const home = join(folder, name);
  mkdirSync(home);
  const { GOFLAGS, GOPROXY, GOSUMDB } = process.env;
  const env = { PATH: path, HOME: home, GOFLAGS, GOPROXY, GOSUMDB };
  return {
    cwd: home,
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
  };
}

function timed(command, words, { cwd, env }) {
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd, env, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
  return { milliseconds: performance.now() - began, stdout };
}

function describeReplay(name, installTime, { milliseconds, stdout }) {
  const { wallTime, ownTime, programs } = JSON.parse(stdout);
  const foreign = wallTime - ownTime; // Go and the delay of the notary
  const own = installTime + milliseconds - foreign;
  const seconds = (time) => `${(time / 1000).toFixed(1)} s`;
  return `${name}: ${seconds(own)} of npm's and our own time (at most ${seconds(limit)}), of it npm install ${seconds(installTime)}; Go and the notary's delay ${seconds(foreign)}; ${programs[0].outputs.assessment}`;
}
