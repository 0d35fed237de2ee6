import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../src/report/report.js';
import { createHttp, type Http } from '../../src/system/network/http.js';
import { machOImage } from '../support/mach-o-image.js';
import { faultyHttp } from './faulty-http.js';
import { type ReleaseRun, runRelease } from './run-release.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';
import type { Inputs, StormServices } from './storm-services.js';

/** Probabilities of a fault in each request; each release has one of them. */
const rates = [0, 0.1, 0.29, 0.5] as const;

const minute = 60_000;

/** Kinds of releases: milliseconds from an upload to its verdict, additional inputs, and frequency. */
const scenarios: readonly { name: string; delays: number[]; inputs: Inputs; share: number }[] = [
  { name: 'verdict after 3 min', delays: [3 * minute], inputs: {}, share: 0.6 },
  {
    name: 'no hardened runtime',
    delays: [minute],
    inputs: { 'hardened-runtime': 'false', preflight: 'warn' },
    share: 0.1,
  },
  { name: 'verdict after 45 min', delays: [45 * minute], inputs: {}, share: 0.1 },
  {
    name: 'first submission stuck, resubmit-after',
    delays: [45 * minute, minute],
    inputs: { 'resubmit-after': '10m' },
    share: 0.1,
  },
  { name: 'notarize: submit', delays: [minute], inputs: { notarize: 'submit' }, share: 0.1 },
];

/** Result of one release. */
export interface StormRelease {
  seed: number;
  scenario: string;
  rate: number;
  /** `accepted`, `rejected`, `pending`, or the failure code. */
  outcome: string;
  /** Ids that the notary registered for it, and those of them with an archive. */
  submissions: string[];
  uploaded: string[];
  /** Outcome of the run that finished it; null if it needed none. */
  resumed: string | null;
  /** Promises that were not kept. */
  breaches: string[];
}

/** Runs one release with random faults, finishes it if it left an uploaded submission, and checks what it promises. */
export async function stormRelease(
  services: StormServices,
  { seed, folder, count }: { seed: number; folder: string; count: (name: string, number: number) => void },
): Promise<StormRelease> {
  const random = seededRandom(seed);
  const rate = random.pick(rates);
  const scenario = pickScenario(random);
  const { notary } = services;
  const before = new Set(notary.submissionIds());
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'tool'), machOImage(), { mode: 0o755 });
  services.setDelays(scenario.delays);
  const reportPath = join(folder, 'out', 'report.json');
  const breaches: string[] = [];
  const faulty = faultyHttp(createHttp(), random, rate);
  const http: Http = async (request) => {
    const id = /\/submissions\/([^/]+)$/.exec(request.url)?.[1];
    if (id !== undefined && !(await idsIn(reportPath)).has(id))
      breaches.push('a wait began before report.json had the id');
    return faulty.http(request);
  };
  const inputs: Inputs = { ...scenario.inputs, artifacts: 'tool', 'output-directory': 'out' };
  const run = await runRelease(services, { inputs, folder, http });
  for (const [name, number] of faulty.counts) count(name, number);

  const submissions = notary.submissionIds().filter((id) => !before.has(id));
  const uploaded = notary.uploadedIds().filter((id) => !before.has(id));
  breaches.push(...breachesOf(run, { submissions, uploaded }));
  if (!sameMembers(await idsIn(reportPath), reportedIds(run.report))) breaches.push('report.json differs');
  const extra = (await readdir(folder)).filter((name) => !['tool', 'out'].includes(name));
  if (extra.length > 0) breaches.push(`left behind: ${extra.join(', ')}`);
  const resumed = await resume(services, run, folder);
  if (resumed !== null && !['accepted', 'rejected'].includes(resumed)) breaches.push(`resumed: ${resumed}`);
  return {
    ...{ seed, rate, submissions, uploaded, resumed, breaches },
    scenario: scenario.name,
    outcome: outcomeOf(run.report),
  };
}

function pickScenario(random: SeededRandom): (typeof scenarios)[number] {
  let rest = random.next();
  const found = scenarios.find(({ share }) => {
    rest -= share;
    return rest < 0;
  });
  return found ?? (scenarios[0] as (typeof scenarios)[number]);
}

function outcomeOf({ failure, notarization, assessment }: Report): string {
  if (failure?.exitCode === 1) return 'rejected';
  if (failure) return failure.code;
  if (notarization?.status === 'In Progress') return 'pending';
  return assessment.verdict;
}

/** Returns the ids that a report names, and the names of archives for submissions without a known id. */
function reportedIds({ notarization }: Report): Set<string> {
  const { submissionId = null, otherSubmissions = [] } = notarization ?? {};
  return new Set(
    [submissionId, ...otherSubmissions.map(({ id, name }) => id ?? name)].flatMap((id) => id ?? []),
  );
}

async function idsIn(reportPath: string): Promise<Set<string>> {
  const text = await readFile(reportPath, 'utf8').catch(() => null);
  return text === null ? new Set() : reportedIds(JSON.parse(text) as Report);
}

function breachesOf(
  { report, announced, warnings }: ReleaseRun,
  { submissions, uploaded }: { submissions: string[]; uploaded: string[] },
): string[] {
  const { notarization, failure } = report;
  const named = reportedIds(report);
  const isNamedByArchive = notarization?.otherSubmissions.some(({ id }) => id === null) ?? false;
  const lost = submissions.filter((id) => !named.has(id) && !isNamedByArchive);
  const unsaid = notarization?.otherSubmissions.filter(
    ({ id, name }) => !warnings.some((line) => line.includes(id ?? name)) && !announced.includes(id ?? ''),
  );
  const resumable = notarization?.submissionId ?? null;
  return [
    ...lost.map((id) => `submission ${id} is not in the report`),
    ...(unsaid ?? []).map(({ id }) => `submission ${id} was doubled without a warning`),
    ...(failure && uploaded.length > 0 && (resumable === null || !uploaded.includes(resumable))
      ? ['an uploaded submission cannot be resumed']
      : []),
    ...(failure?.code === 'internal-error' ? [`internal error: ${failure.message}`] : []),
    ...(!failure && uploaded.length === 0 ? ['success without an upload'] : []),
  ];
}

/** Finishes a release whose submission has no verdict yet, without faults. */
async function resume(
  services: StormServices,
  { report }: ReleaseRun,
  folder: string,
): Promise<string | null> {
  const { notarization, failure } = report;
  const id = notarization?.submissionId ?? null;
  const isUnfinished = failure !== null ? failure.exitCode !== 1 : notarization?.status === 'In Progress';
  if (id === null || !isUnfinished || !services.notary.uploadedIds().includes(id)) return null;
  const inputs: Inputs = {
    artifacts: 'tool',
    'output-directory': 'out',
    'submission-id': id,
    'notary-timeout': '6h',
  };
  const { report: second } = await runRelease(services, { inputs, folder, http: createHttp() });
  return outcomeOf(second);
}

function sameMembers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}
