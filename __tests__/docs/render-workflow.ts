import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { outputTable } from '../../src/report/actions/outputs.js';
import type { InputDefinition } from '../../src/settings/inputs/input-type.js';
import { inputDefinitions, inputGroups } from '../../src/settings/inputs/inputs.js';
import { jobInputs } from '../../src/settings/inputs/job-inputs.js';
import {
  workflowAlternatives as eitherWay,
  workflowSecrets as secrets,
} from '../../src/settings/secret-names.js';

/** The workflow sets these itself. A job that only reports a rejection would go on to publish. */
const leftOut: readonly string[] = [
  ...['submission-id', 'fail-on', 'output-directory', 'export-go'],
  ...jobInputs.map(({ name }) => name),
];

const mirrored = inputDefinitions.filter(({ name }) => !leftOut.includes(name));
const namesOf = (group: keyof typeof inputGroups): string[] => inputGroups[group].map(({ name }) => name);
const inOrder = (names: readonly string[]): string[] =>
  mirrored.map(({ name }) => name).filter((name) => names.includes(name));

/** Inputs of the submission, which the job that signs makes and the next one waits for. */
const notary = [
  ...['notary-key', 'notary-key-id', 'notary-issuer', 'apple-id', 'apple-id-password', 'team-id'],
  ...['keychain-profile', 'keychain', 'notary-timeout', 'resubmit-after'],
];

/** Inputs of each job that runs the action with settings of the caller. */
const inputsOf: Readonly<Record<string, readonly string[]>> = {
  build: inOrder([
    ...[...namesOf('Go'), ...namesOf('Test'), ...namesOf('Build'), ...namesOf('App')],
    ...['entitlements', 'package-files', 'engine', 'pass-environment'],
  ]),
  sign: inOrder([
    ...['working-directory', 'packages', 'targets', 'version', 'build-number', 'artifacts'],
    ...[...namesOf('App'), ...namesOf('Sign'), ...namesOf('Package'), 'preflight', ...notary],
    ...['engine', 'pass-environment'],
  ]),
  finish: inOrder([
    ...['targets', 'version', 'package-name', 'package-files', ...notary],
    ...['staple', 'pass-environment'],
  ]),
};

const outputs = Object.keys(outputTable);
const ofBuild = ['go-version', 'go-root', 'go-sha256', 'cache-hit', 'reproducible'];
const ofSigner = ['signing-mode', 'team-id', 'identity-sha1', 'identity-expires'];
const ofVerdict = ['assessment', 'assessment-source', 'assessment-detail', 'signature-valid'];
const ofFailure = ['failure-code', 'retryable'];
const notOfWorkflow: readonly string[] = ['archive-sha256'];

/** Outputs of each job. */
const outputsOf: Readonly<Record<string, readonly string[]>> = {
  build: [...ofBuild, 'archive-sha256', ...ofFailure],
  sign: outputs.filter((name) => ![...ofBuild, ...ofVerdict, 'smoke-test-status'].includes(name)),
  finish: outputs.filter((name) => ![...ofBuild, ...ofSigner, 'smoke-test-status'].includes(name)),
  try: [...ofVerdict, 'smoke-test-status', ...ofFailure, 'report'],
};

/** Returns the expression of an output of the workflow: that of the last job that knows it. */
function sourceOf(name: string): string {
  const from = (...jobs: string[]): string => jobs.map((job) => `jobs.${job}.outputs.${name}`).join(' || ');
  if (ofBuild.includes(name)) return from('build');
  if (ofSigner.includes(name)) return from('sign');
  if (name === 'smoke-test-status') return `${from('try')} || 'not-run'`;
  if (ofFailure.includes(name)) return from('build', 'sign', 'finish', 'try');
  if (!ofVerdict.includes(name)) return from('finish', 'sign');
  const unknown = name === 'assessment' ? "'not-assessed'" : "''";
  return `inputs.try-runner && ${from('try')} || !inputs.try-runner && ${from('finish')} || ${unknown}`;
}

/** Returns the step whose output a job passes on. */
function stepOf(job: string, name: string): string {
  const own = `steps.notarize.outputs.${name}`;
  if (job !== 'try' || ofVerdict.includes(name)) return own;
  const ofProgram = `steps.smoke-test.outputs.${name}`;
  return name === 'smoke-test-status' ? ofProgram : `${own} || ${ofProgram}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Only an archive keeps modes and links in a workflow artifact. */
const defaultOf = ({ name, default: value }: InputDefinition): string =>
  quoted(name === 'package' ? 'zip' : value);

function valueForAction(name: string): string {
  const secret = secrets[name];
  if (secret !== undefined) return `          ${name}: \${{ secrets.${secret} }}`;
  const kept = eitherWay[name];
  const value = kept === undefined ? `inputs.${name}` : `inputs.${name} || secrets.${kept}`;
  return `          ${name}: \${{ ${value} }}`;
}

/** The generated parts of .github/workflows/notarize.yml, by the name in their marker. */
export const workflowParts: Readonly<Record<string, readonly string[]>> = {
  inputs: mirrored
    .filter(({ secret }) => !secret)
    .flatMap((input) => [
      `      ${input.name}:`,
      `        description: ${quoted(input.description)}`,
      '        type: string',
      `        default: ${defaultOf(input)}`,
    ]),
  secrets: Object.entries({ ...secrets, ...eitherWay }).flatMap(([input, name]) => [
    `      ${name}:`,
    `        description: ${quoted(input in eitherWay ? `${input}, where the input is empty` : input)}`,
    '        required: false',
  ]),
  outputs: outputs
    .filter((name) => !notOfWorkflow.includes(name))
    .flatMap((name) => [
      `      ${name}:`,
      `        description: ${quoted(outputTable[name as keyof typeof outputTable])}`,
      `        value: \${{ ${sourceOf(name)} }}`,
    ]),
  ...Object.fromEntries(
    Object.entries(inputsOf).map(([job, names]) => [`inputs of ${job}`, names.map(valueForAction)]),
  ),
  ...Object.fromEntries(
    Object.entries(outputsOf).map(([job, names]) => [
      `outputs of ${job}`,
      names.map((name) => `      ${name}: \${{ ${stepOf(job, name)} }}`),
    ]),
  ),
};

interface CalledWorkflow {
  on: { workflow_call: { inputs: Record<string, { description: string; default: unknown }> } };
}

/** Renders a table of the inputs that only the reusable workflow has, from the workflow itself. */
export function renderWorkflowInputs(): string {
  const workflow = parse(readFileSync('.github/workflows/notarize.yml', 'utf8')) as CalledWorkflow;
  const own = Object.entries(workflow.on.workflow_call.inputs).filter(
    ([name]) => !mirrored.some((input) => input.name === name),
  );
  const rows = own.map(([name, { description, default: value }]) => {
    const preset = value === '' ? '' : `\`${String(value)}\``;
    return `| \`${name}\` | ${description.replaceAll('|', '\\|')} | ${preset} |`;
  });
  return ['| input | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}
