import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ReplayServices, startReplayServices } from '../../src/replay/replay-services.js';
import { parseRunnerFile } from '../../src/replay/runner/parse-runner-file.js';
import { openStep, postVariables } from '../../src/replay/runner/run-step.js';
import { endpointsVariable } from '../../src/settings/read-endpoints.js';
import { systemClock } from '../../src/system/clock.js';
import { mainScript } from '../support/bundle.js';
import { machOImage } from '../support/mach-o-image.js';
import { keepResults } from './keep-results.js';
import { type SeededRandom, seededRandom } from './seeded-random.js';

/** Set by `npm run storm`; without them a short storm. */
const kills = Number(process.env.STORM_KILLS ?? 2);
const seed = Number(process.env.STORM_SEED ?? 1);

/** Files of the workspace that a run may leave, however it ends. */
const results = new Set(
  ['', 'report.json', 'summary.md', 'SHA256SUMS', 'notarization-log.json'].map((name) => join('out', name)),
).add('tool');

interface Kill {
  signal: NodeJS.Signals;
  /** `ended before` the signal, `did not begin`, the failure code in the outputs, or `no outputs`. */
  outcome: string;
  uploaded: string[];
  resumed: string | null;
  breaches: string[];
}

let parent: string;
let services: ReplayServices;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'go-notarize-kill-storm-'));
  services = await startReplayServices({
    clock: systemClock,
    folder: join(parent, 'notary'),
    notaryDelay: 400,
  });
});
afterAll(async () => {
  await services.close();
  await rm(parent, { recursive: true, force: true });
});

test(
  'U13: a run killed at a random moment leaves nothing behind, and no uploaded submission is lost',
  async () => {
    const random = seededRandom(seed);
    const done: Kill[] = [];
    // The length of an undisturbed run, within which the moments are.
    const began = Date.now();
    await once((await openRun('undisturbed', {})).start(), 'close');
    const length = Date.now() - began;
    for (let index = 0; index < kills; index++) {
      done.push(await killRun(`kill-${index}`, random, length));
      await keepResults('kills', { kills: done });
    }
    expect(done.flatMap(({ breaches }) => breaches)).toEqual([]);
    expect(done).toHaveLength(kills);
  },
  24 * 3_600_000, // ends what hangs; a busy machine takes a minute for a run
);

/** Starts a release, ends it at a random moment, cleans up as the runner does, and finishes what was uploaded. */
async function killRun(name: string, random: SeededRandom, length: number): Promise<Kill> {
  const before = new Set(services.notary.submissionIds());
  const signal = random.pick(['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const);
  const run = await openRun(name, {});
  const child = run.start();
  const closed = once(child, 'close');
  const timer = setTimeout(() => child.kill(signal), random.next() * length);
  await closed;
  clearTimeout(timer);
  await once(run.start(await postVariables(run.files)), 'close');
  const uploaded = services.notary.uploadedIds().filter((id) => !before.has(id));
  const named = await run.namedIds();
  const outputs = await run.outputs();
  const isDone = child.exitCode === 0 || outputs.assessment === 'accepted';
  const outcome = isDone ? 'ended before' : outputs['failure-code'] || (await run.unfinished());
  const lost = uploaded
    .filter((id) => !named.has(id))
    .map((id) => `${name}: uploaded submission ${id} is lost`);
  const [id] = uploaded;
  const resumed = id !== undefined && !isDone ? await finish(name, id) : null;
  return {
    ...{ signal, outcome, uploaded, resumed },
    breaches: [
      ...lost,
      ...(await run.leftovers()).map((path) => `${name}: ${path} is left`),
      ...(resumed === null || resumed === 'accepted' ? [] : [`${name}: finished with ${resumed}`]),
      ...(outcome === 'no outputs' && signal !== 'SIGKILL' ? [`${name}: cancelled without outputs`] : []),
    ],
  };
}

/** Finishes a submission of a killed run. Returns the assessment, or the failure code. */
async function finish(name: string, id: string): Promise<string> {
  const run = await openRun(name, { 'submission-id': id });
  await once(run.start(), 'close');
  const outputs = await run.outputs();
  return outputs['failure-code'] || (outputs.assessment ?? '');
}

async function openRun(name: string, inputs: Record<string, string>) {
  const workspace = join(parent, name, 'work');
  const folder = join(parent, name, Object.keys(inputs).length > 0 ? 'second' : 'first');
  await mkdir(workspace, { recursive: true });
  if (Object.keys(inputs).length === 0)
    await writeFile(join(workspace, 'tool'), machOImage(), { mode: 0o755 });
  const endpoints = join(parent, name, 'endpoints.json');
  await writeFile(endpoints, JSON.stringify(services.endpoints));
  const { environment, files } = await openStep({
    inputs: {
      ...services.credentials,
      ...{ artifacts: 'tool', engine: 'portable', 'output-directory': 'out' },
      ...inputs,
    },
    folder,
    workspace,
    environment: { [endpointsVariable]: endpoints },
  });
  const outputs = async () => parseRunnerFile(await readFile(files.GITHUB_OUTPUT, 'utf8'));
  return {
    files,
    outputs,
    start: (more: Record<string, string> = {}): ChildProcess =>
      spawn(process.execPath, [mainScript], {
        cwd: workspace,
        env: { ...process.env, ...environment, ...more },
        stdio: 'ignore',
      }),
    /** Returns the ids in the report on disk and in the outputs. */
    async namedIds(): Promise<Set<string>> {
      const report = await readFile(join(workspace, 'out', 'report.json'), 'utf8').catch(() => '{}');
      const { notarization } = JSON.parse(report) as { notarization?: { submissionId: string | null } };
      const ids = [notarization?.submissionId, (await outputs())['submission-id']];
      return new Set(ids.flatMap((id) => id || []));
    },
    /** Returns the outcome of a run without outputs. A signal that arrives before the first line of ours ends Node. */
    async unfinished(): Promise<string> {
      return (await readFile(files.GITHUB_STATE, 'utf8')) === '' ? 'did not begin' : 'no outputs';
    },
    /** Returns the contents of the runner's temporary folder, and all but the results in the workspace. */
    async leftovers(): Promise<string[]> {
      const paths = await readdir(workspace, { recursive: true });
      const others = paths.filter((path) => !results.has(path));
      return [...others, ...(await readdir(join(folder, 'temp'), { recursive: true }))];
    },
  };
}
