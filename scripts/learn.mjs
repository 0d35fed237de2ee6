/**
 * Reads files of mac-check: `npm run learn FILE… [-- --store --program FILE]`. Runs the same plan over the stand-ins as they are now, and
 * prints each belief that a Mac refutes, with the file to change. A file without one can be stored with `--store` in
 * __tests__/apple/stand-ins/facts, against which the stand-ins are tested from then on.
 * Exit codes: 0 the stand-ins answer as the Macs do, 1 they do not, 2 wrong usage.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createStandIn, factsOf, notaryFrom, recordStandIn } from './mac-check/check.mjs';
import { differencesOf, showDifferences } from './mac-check/compare.mjs';
import { makeIdentities } from './mac-check/identities.mjs';
import { format } from './mac-check/record.mjs';
import { provideProgram, sha256Of } from './mac-check/samples.mjs';
import { startServices } from './mac-check/services.mjs';
import { sourceOf } from './mac-check/sources.mjs';

const folder = fileURLToPath(new URL('../__tests__/apple/stand-ins/facts', import.meta.url));

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { store: { type: 'boolean', default: false }, program: { type: 'string' } },
});
const recordings = paths.map(read);
if (paths.length === 0 || recordings.includes(null)) {
  console.error('Usage: npm run learn FILE… [-- --store], with files of npm run mac-check');
  process.exit(2);
}
/** Recordings of the stand-ins, by the facts of the Mac that they stand for. */
const believed = new Map();
for (const [index, recording] of recordings.entries()) {
  if (paths.length > 1) console.log(`\n${paths[index]}`);
  if (!(await learn(recording))) process.exitCode = 1;
}

/** Prints what a recording refutes. Returns true when that is nothing. */
async function learn(mac) {
  const key = JSON.stringify([factsOf(mac.answers), hasNotary(mac)]);
  if (!believed.has(key)) believed.set(key, await runStandIns(mac));
  const differences = differencesOf(mac, believed.get(key));
  const version = versionOf(mac);
  console.log(`${mac.answers.length} answers of macOS ${version}, ${differences.length} wrong beliefs`);
  for (const line of showDifferences(differences)) console.log(line);
  const files = new Set(differences.map(({ command }) => sourceOf(command)));
  if (files.size > 0) console.log(`Change in __tests__/apple/stand-ins/lib: ${[...files].sort().join(', ')}`);
  else if (options.store) store(mac, version);
  return differences.length === 0;
}

/** Returns the recording in a file; null for another file. */
function read(path) {
  try {
    const recording = JSON.parse(readFileSync(path, 'utf8'));
    return recording.format === format && Array.isArray(recording.answers) ? recording : null;
  } catch {
    return null;
  }
}

function hasNotary({ answers }) {
  return answers.some(({ name }) => name === 'submit it');
}

function versionOf({ answers }) {
  const text = answers.find(({ name }) => name === 'the version of macOS')?.stdout ?? '';
  const field = (name) => new RegExp(`^${name}:\\s*(\\S+)$`, 'm').exec(text)?.[1] ?? 'unknown';
  return `${field('ProductVersion')} (${field('BuildVersion')})`;
}

async function runStandIns(mac) {
  const services = await startServices();
  const password = randomBytes(18).toString('hex');
  const program = provideProgram(options.program);
  const notary = hasNotary(mac) ? notaryFrom(services.secrets, password) : null;
  const machine = createStandIn(services, { program, identities: makeIdentities(password), notary });
  try {
    const recording = await recordStandIn(machine, { services, mac: mac.answers });
    return { ...recording, program: sha256Of(program) };
  } finally {
    await services.close();
    rmSync(machine.folder, { recursive: true, force: true });
  }
}

function store(mac, version) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `macos-${version.replace(' (', '-').replace(')', '')}.json`);
  writeFileSync(file, `${JSON.stringify(mac, null, 1)}\n`);
  console.log(`Stored as ${file}`);
}
