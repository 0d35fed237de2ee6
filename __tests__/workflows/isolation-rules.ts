/** A workflow as its YAML says it; only the parts that the rules look at. */
export interface Workflow {
  on: { workflow_call: { secrets: Record<string, unknown> } };
  env?: Record<string, string>;
  permissions?: unknown;
  jobs: Record<string, WorkflowJob>;
}

export interface WorkflowJob {
  environment?: string;
  permissions?: Record<string, string>;
  env?: Record<string, string>;
  steps: WorkflowStep[];
  [key: string]: unknown;
}

interface WorkflowStep {
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, unknown>;
  with?: Record<string, unknown>;
}

interface JobRules {
  secrets: readonly string[];
  environment: string | undefined;
  /** Undefined for the permissions of the caller. */
  permissions: Readonly<Record<string, string>> | undefined;
}

const expression = (text: string): string => `\${{ ${text} }}`;
const notarySecrets = ['NOTARY_KEY', 'NOTARY_KEY_ID', 'NOTARY_ISSUER', 'APPLE_ID_PASSWORD'];
const read = { contents: 'read' } as const;

/** Everything that a job of the reusable workflow may have. */
const rules: Readonly<Record<string, JobRules>> = {
  build: { secrets: ['MODULE_TOKEN'], environment: undefined, permissions: read },
  sign: {
    secrets: [
      ...['DEVELOPER_ID_P12', 'DEVELOPER_ID_PASSWORD', 'INSTALLER_P12', 'INSTALLER_PASSWORD'],
      ...notarySecrets,
    ],
    environment: expression('inputs.signing-environment'),
    permissions: read,
  },
  finish: { secrets: notarySecrets, environment: expression('inputs.notary-environment'), permissions: read },
  try: { secrets: [], environment: undefined, permissions: {} },
  attest: { secrets: [], environment: undefined, permissions: undefined },
};

/** Lists every place in which a workflow breaks the isolation of keys and code. */
export function isolationProblems(workflow: Workflow): string[] {
  const { jobs, env, permissions } = workflow;
  return [
    ...(env === undefined ? [] : ['the workflow has an env, which every job would see']),
    ...(permissions === undefined ? [] : ['the workflow has permissions, which would hide those of a job']),
    ...(Object.keys(jobs).join() === Object.keys(rules).join() ? [] : ['the jobs are others']),
    ...Object.entries(jobs).flatMap(([name, job]) =>
      problemsOf(name, job).map((problem) => `${name}: ${problem}`),
    ),
  ];
}

function problemsOf(name: string, job: WorkflowJob): string[] {
  const rule = rules[name];
  if (rule === undefined) return ['is not a known job'];
  const text = JSON.stringify(job);
  const used = [...new Set([...text.matchAll(/secrets\.([A-Z0-9_]+)/g)].map(([, secret = '']) => secret))];
  return [
    ...used.filter((secret) => !rule.secrets.includes(secret)).map((secret) => `uses the secret ${secret}`),
    ...(/secrets\[|toJSON\(\s*secrets|secrets\s*\)|secrets: ?inherit/i.test(text)
      ? ['names no single secret']
      : []),
    ...claimsOfBuild(name, text).map((output) => `believes the output ${output} of the job that builds`),
    ...(job.environment === rule.environment ? [] : [`has the environment ${String(job.environment)}`]),
    ...(sameMembers(job.permissions, rule.permissions) ? [] : ['has other permissions']),
    ...(job.env === undefined ? [] : ['has an env for all steps']),
    ...job.steps.flatMap((step, index) => stepProblems(name, step, `step ${index + 1}`)),
    ...orderProblems(job),
  ];
}

/** Only the checksum of its archive is taken from the job that builds, and only by the next one: its other outputs are claims. */
function claimsOfBuild(name: string, text: string): string[] {
  const believed = [...text.matchAll(/needs\.build\.outputs(?:\.([\w-]+)|\[)/g)].map(
    ([, output = 'of any name']) => output,
  );
  return believed.filter((output) => name !== 'sign' || output !== 'archive-sha256');
}

function sameMembers(a: object | undefined, b: object | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function stepProblems(
  job: string,
  { uses = '', run = '', env = {}, with: inputs = {} }: WorkflowStep,
  at: string,
): string[] {
  const isAction = uses === './.go-notarize';
  const all = JSON.stringify({ env, inputs });
  const problems = [
    /^(\.\/\.go-notarize$|actions\/[\w-]+@[0-9a-f]{40}$)/.test(uses) || uses === ''
      ? ''
      : `${uses} is not pinned by commit`,
    /actions\/cache/.test(uses) ? 'uses a cache' : '',
    /\$\{\{/.test(run) ? 'puts an expression into a script' : '',
    all.includes('secrets.') && !isAction ? 'gives a secret to another program than the action' : '',
    uses.includes('actions/checkout') && inputs['persist-credentials'] !== false
      ? 'keeps the token of Git'
      : '',
  ];
  const keysOnly = ['sign', 'finish', 'try'].includes(job) && isAction;
  if (keysOnly && inputs.cache !== 'false') problems.push('may restore a cache');
  if (keysOnly && !inputs['archive-sha256']) problems.push('takes an archive without its checksum');
  if (keysOnly && job !== 'try' && 'smoke-test' in inputs) problems.push('runs the program');
  if (job === 'sign' && isAction && inputs.isolated !== 'true') problems.push('is not isolated');
  if (
    ['sign', 'finish'].includes(job) &&
    run !== '' &&
    !knownScripts.some((script) => run.includes(script))
  ) {
    problems.push('runs a script');
  }
  return problems.filter((problem) => problem !== '').map((problem) => `${at} ${problem}`);
}

/** Scripts of the jobs with keys: they run nothing of the repository. */
const knownScripts = ['rm -rf .go-notarize', 'cat "$SUMS"'];

/** The folder of the action is emptied, filled and used, with nothing between that writes to the workspace. */
function orderProblems({ steps }: WorkflowJob): string[] {
  const first = steps.findIndex(({ uses }) => uses === './.go-notarize');
  if (first === -1) return [];
  const emptied = steps.findIndex(({ run }) => run === 'rm -rf .go-notarize');
  const taken = steps.findIndex(({ with: inputs }) => inputs?.path === '.go-notarize');
  const inWorkspace = steps
    .slice(emptied + 1, first)
    .filter(
      ({ uses = '', with: inputs }) =>
        uses.includes('download-artifact') &&
        !String(inputs?.path).startsWith(`${expression('runner.temp')}/`),
    );
  const isOrdered = emptied !== -1 && taken === emptied + 1 && taken < first;
  return [
    ...(isOrdered ? [] : ['does not empty the folder of the action just before it is checked out']),
    ...(inWorkspace.length === 0 ? [] : ['unpacks a workflow artifact into the workspace']),
  ];
}
