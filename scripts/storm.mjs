/**
 * Runs releases with random faults in every request in simulated time, and kills runs at random moments.
 * `npm run storm -- [--releases N] [--kills N] [--seed N]`. The same seed gives the same faults. Prints the outcomes, and
 * ends with 1 if a submission was lost or doubled without a report, or anything was left behind. Ctrl-C ends it with the
 * outcomes so far.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = join(root, '.cache', 'storm');

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '0' },
    kills: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
rmSync(results, { recursive: true, force: true });
const parts = [
  ...(values.releases === '0' ? [] : ['__tests__/storm/releases.test.ts']),
  ...(values.kills === '0' ? [] : ['__tests__/storm/kills.dist.test.ts']),
];
if (parts.length === 0) {
  console.error('Usage: npm run storm -- [--releases N] [--kills N] [--seed N]');
  process.exit(2);
}
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runInBand'];
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGKILL'));
const child = spawn(process.execPath, [...jest, ...parts], {
  cwd: root,
  env: {
    ...process.env,
    STORM_RELEASES: values.releases,
    STORM_KILLS: values.kills,
    STORM_SEED: values.seed,
    STORM_RESULTS: results,
  },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const [status] = await once(child, 'close');
printReleases(read('releases.json'));
printKills(read('kills.json'));
process.exitCode = status ?? 1;

function read(name) {
  const path = join(results, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function printReleases(storm) {
  if (!storm) return;
  const { releases, counts } = storm;
  const { requests = 0, ...faults } = counts;
  const total = Object.values(faults).reduce((sum, number) => sum + number, 0);
  console.log(`${releases.length} releases, ${requests} requests, ${total} faults: ${inWords(faults)}\n`);
  const rows = tally(releases, ({ outcome }) => outcome).map(([outcome, group]) => [
    outcome,
    group.length,
    sum(group, ({ submissions }) => submissions.length),
    sum(group, ({ uploaded }) => uploaded.length),
    inWords(Object.fromEntries(tally(group, ({ resumed }) => resumed ?? '-').map(([k, v]) => [k, v.length]))),
    sum(group, ({ breaches }) => breaches.length),
  ]);
  print([
    ['outcome', 'releases', 'submissions', 'uploaded', 'finished by a second run', 'breaches'],
    ...rows,
  ]);
  const byRate = tally(releases, ({ rate }) => `${Math.round(rate * 100)} %`).map(([rate, group]) => [
    rate,
    group.length,
    group.filter(({ outcome }) => ['accepted', 'rejected', 'pending'].includes(outcome)).length,
    group.filter(({ outcome, resumed }) => resumed !== null && outcome !== 'pending').length,
    group.filter(({ outcome, submissions }) => isFailure(outcome) && submissions.length === 0).length,
  ]);
  print([
    ['faults a request', 'releases', 'ended at once', 'finished later', 'failed, nothing submitted'],
    ...byRate,
  ]);
}

function printKills(storm) {
  if (!storm) return;
  const rows = tally(storm.kills, ({ signal, outcome }) => `${signal}: ${outcome}`).map(
    ([outcome, group]) => [
      outcome,
      group.length,
      sum(group, ({ uploaded }) => uploaded.length),
      inWords(
        Object.fromEntries(tally(group, ({ resumed }) => resumed ?? '-').map(([k, v]) => [k, v.length])),
      ),
      sum(group, ({ breaches }) => breaches.length),
    ],
  );
  print([['killed', 'runs', 'uploaded', 'finished by a second run', 'breaches'], ...rows]);
}

function isFailure(outcome) {
  return !['accepted', 'rejected', 'pending'].includes(outcome);
}

function tally(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

function sum(items, numberOf) {
  return items.reduce((total, item) => total + numberOf(item), 0);
}

function inWords(counts) {
  return Object.entries(counts)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => String(cell).padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
  console.log();
}
