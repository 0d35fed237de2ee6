/**
 * Calculates the price of a release from the timeline of one: `node scripts/costs.mjs REPORT.json [SECONDS]`. SECONDS is the
 * time that each job needs besides go-notarize's stages (checkout, download and upload of archives), 20 without it; the steps
 * of a run on GitHub show it.
 *
 * minutes of a job = (SECONDS + sum of its stages) / 60, rounded up; price = sum of minutes * price per minute.
 * Source of prices and rounding: GitHub Docs, "Actions runner pricing"
 * (docs.github.com/en/billing/reference/actions-runner-pricing), standard runners of private repositories, 30 October 2026.
 */
import { readFileSync } from 'node:fs';

const dollarsPerMinute = { Linux: 0.006, macOS: 0.062 };

/** Stages of a release by the job of the reusable workflow that runs them; all others are those of finish. */
const jobOfStage = {
  ...{ doctor: 'build', go: 'build', build: 'build', 'program check': 'build', bundle: 'build' },
  ...{ identity: 'sign', sign: 'sign', package: 'sign', preflight: 'sign', submit: 'sign' },
  ...{ quarantine: 'try', assess: 'try', 'smoke test': 'try' },
};

/** The forms of a release: system of each job; `all` is one job with every stage. */
const forms = {
  'the action in one job on a Mac': { all: 'macOS' },
  'the reusable workflow': { build: 'Linux', sign: 'macOS', finish: 'Linux', try: 'macOS' },
  'the reusable workflow with `attest`': {
    build: 'Linux',
    sign: 'macOS',
    finish: 'Linux',
    try: 'macOS',
    attest: 'Linux',
  },
  'the reusable workflow on Linux': { build: 'Linux', sign: 'Linux', finish: 'Linux' },
};

const [path, overhead = '20'] = process.argv.slice(2);
if (path === undefined || !/^\d+$/.test(overhead)) {
  throw new Error('usage: node scripts/costs.mjs REPORT.json [SECONDS]');
}
const { stages } = JSON.parse(readFileSync(path, 'utf8'));
const waits = ['measured', 2, 30];

console.log(
  '| form | notary | minutes by job | Linux | macOS | price |\n| --- | --- | --- | --- | --- | --- |',
);
for (const wait of waits) {
  for (const [form, systems] of Object.entries(forms)) console.log(row(form, systems, wait));
}

/** `wait`: minutes in place of the notary's measured time. */
function row(form, systems, wait) {
  const jobs = Object.entries(systems).map(([job, system]) => [job, system, minutesOf(job, systems, wait)]);
  const sum = (system) => jobs.reduce((total, each) => total + (each[1] === system ? each[2] : 0), 0);
  const price = sum('Linux') * dollarsPerMinute.Linux + sum('macOS') * dollarsPerMinute.macOS;
  const minutes = jobs.map(([job, , minute]) => (job === 'all' ? minute : `${job} ${minute}`)).join(', ');
  const notary = wait === 'measured' ? 'measured' : `${wait} min`;
  return `| ${form} | ${notary} | ${minutes} | ${sum('Linux')} | ${sum('macOS')} | $${price.toFixed(3)} |`;
}

function minutesOf(job, systems, wait) {
  const own = stages.filter(({ name }) => job === 'all' || jobFor(name, systems) === job);
  const seconds = own.map(({ name, milliseconds }) =>
    name === 'notarize' && wait !== 'measured' ? wait * 60 : milliseconds / 1000,
  );
  return Math.ceil((Number(overhead) + seconds.reduce((total, each) => total + each, 0)) / 60);
}

function jobFor(name, systems) {
  const job = jobOfStage[name] ?? 'finish';
  return job in systems ? job : 'finish';
}
