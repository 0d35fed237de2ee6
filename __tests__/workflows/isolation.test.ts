import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { isolationProblems, type Workflow, type WorkflowJob } from './isolation-rules.js';

const text = readFileSync('.github/workflows/notarize.yml', 'utf8');
const read = (): Workflow => parse(text) as Workflow;

function jobOf({ jobs }: Workflow, name: string): WorkflowJob {
  const job = jobs[name];
  if (job === undefined) throw new Error(`there is no job ${name}`);
  return job;
}

function actionOf(workflow: Workflow, name: string): { with: Record<string, unknown> } {
  const step = jobOf(workflow, name).steps.find(({ uses }) => uses === './.go-notarize');
  if (step?.with === undefined) throw new Error(`${name} does not use the action`);
  return { with: step.with };
}

test('the reusable workflow keeps keys and code apart', () => {
  expect(isolationProblems(read())).toEqual([]);
});

test('every secret of the reusable workflow is used by a job', () => {
  const { on } = read();
  for (const secret of Object.keys(on.workflow_call.secrets)) expect(text).toContain(`secrets.${secret} }}`);
});

const expression = (text: string): string => `\${{ ${text} }}`;

function set(target: object, members: object): void {
  Object.assign(target, members);
}

/** One mistake each; the rules must find it. */
const seeds: Readonly<Record<string, [mistake: (workflow: Workflow) => void, problem: string]>> = {
  'a certificate in the job that builds': [
    (workflow) =>
      set(actionOf(workflow, 'build').with, { certificate: expression('secrets.DEVELOPER_ID_P12') }),
    'build: uses the secret DEVELOPER_ID_P12',
  ],
  'a certificate in the job that waits': [
    (workflow) =>
      set(actionOf(workflow, 'finish').with, { certificate: expression('secrets.DEVELOPER_ID_P12') }),
    'finish: uses the secret DEVELOPER_ID_P12',
  ],
  'a notary key in the job that runs the program': [
    (workflow) => set(actionOf(workflow, 'try').with, { 'notary-key': expression('secrets.NOTARY_KEY') }),
    'try: uses the secret NOTARY_KEY',
  ],
  'the module token in the job that signs': [
    (workflow) =>
      set(actionOf(workflow, 'sign').with, { 'module-token': expression('secrets.MODULE_TOKEN') }),
    'sign: uses the secret MODULE_TOKEN',
  ],
  'all secrets at once': [
    (workflow) =>
      void jobOf(workflow, 'sign').steps.push({ run: 'true', env: { A: expression('toJSON(secrets)') } }),
    'sign: names no single secret',
  ],
  'a computed secret': [
    (workflow) => set(actionOf(workflow, 'sign').with, { certificate: expression('secrets[inputs.name]') }),
    'sign: names no single secret',
  ],
  'a secret in the environment of a workflow': [
    (workflow) => set(workflow, { env: { KEY: expression('secrets.NOTARY_KEY') } }),
    'the workflow has an env, which every job would see',
  ],
  'a secret for a script': [
    (workflow) =>
      void jobOf(workflow, 'sign').steps.push({
        run: 'cat "$SUMS"',
        env: { K: expression('secrets.NOTARY_KEY') },
      }),
    'gives a secret to another program than the action',
  ],
  'an environment of the job that builds': [
    (workflow) => set(jobOf(workflow, 'build'), { environment: expression('inputs.signing-environment') }),
    'build: has the environment',
  ],
  'the environment of signing for the job that waits': [
    (workflow) => set(jobOf(workflow, 'finish'), { environment: expression('inputs.signing-environment') }),
    'finish: has the environment',
  ],
  'an environment of the job that tries': [
    (workflow) => set(jobOf(workflow, 'try'), { environment: 'release' }),
    'try: has the environment release',
  ],
  'a cache in the job that signs': [
    (workflow) => set(actionOf(workflow, 'sign').with, { cache: 'true' }),
    'may restore a cache',
  ],
  'a cache action in the job that waits': [
    (workflow) => void jobOf(workflow, 'finish').steps.push({ uses: `actions/cache@${'a'.repeat(40)}` }),
    'uses a cache',
  ],
  'id-token in the job that signs': [
    (workflow) => set(jobOf(workflow, 'sign'), { permissions: { contents: 'read', 'id-token': 'write' } }),
    'sign: has other permissions',
  ],
  'a permission of the job that tries': [
    (workflow) => set(jobOf(workflow, 'try'), { permissions: { contents: 'read' } }),
    'try: has other permissions',
  ],
  'a job without its permissions': [
    (workflow) => void delete jobOf(workflow, 'build').permissions,
    'build: has other permissions',
  ],
  'permissions of the whole workflow': [
    (workflow) => set(workflow, { permissions: { contents: 'write' } }),
    'the workflow has permissions',
  ],
  'a script of the repository in the job that signs': [
    (workflow) => void jobOf(workflow, 'sign').steps.push({ run: 'make sign' }),
    'runs a script',
  ],
  'an archive without its checksum': [
    (workflow) => void delete actionOf(workflow, 'finish').with['archive-sha256'],
    'takes an archive without its checksum',
  ],
  'a smoke test in the job that signs': [
    (workflow) => set(actionOf(workflow, 'sign').with, { 'smoke-test': '{} --version' }),
    'runs the program',
  ],
  'a job that signs and is not isolated': [
    (workflow) => void delete actionOf(workflow, 'sign').with.isolated,
    'is not isolated',
  ],
  'a workflow artifact in the workspace': [
    (workflow) => {
      const step = jobOf(workflow, 'sign').steps.find(({ uses }) => uses?.includes('download-artifact'));
      if (step?.with) step.with.path = '.';
    },
    'sign: unpacks a workflow artifact into the workspace',
  ],
  'a planted .git/config in the folder of the action, whose programs Git would run': [
    (workflow) => {
      const job = jobOf(workflow, 'sign');
      job.steps = job.steps.filter(({ run }) => run !== 'rm -rf .go-notarize');
    },
    'sign: does not empty the folder of the action just before it is checked out',
  ],
  'a forged output of the job that builds': [
    (workflow) =>
      set(actionOf(workflow, 'sign').with, { artifacts: expression('needs.build.outputs.artifact-paths') }),
    'sign: believes the output artifact-paths of the job that builds',
  ],
  'an output of the job that builds in the job that waits': [
    (workflow) =>
      set(actionOf(workflow, 'finish').with, {
        'archive-sha256': expression('needs.build.outputs.archive-sha256'),
      }),
    'finish: believes the output archive-sha256 of the job that builds',
  ],
  'an action that is not pinned': [
    (workflow) => void jobOf(workflow, 'finish').steps.push({ uses: 'actions/checkout@v5' }),
    'is not pinned by commit',
  ],
};

describe('the rules find', () => {
  test.each(Object.entries(seeds))('%s', (_name, [mistake, problem]) => {
    const workflow = read();
    mistake(workflow);
    expect(isolationProblems(workflow).join('\n')).toContain(problem);
  });
});
