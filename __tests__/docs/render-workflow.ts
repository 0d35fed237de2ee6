import { outputTable } from '../../src/report/actions/outputs.js';
import type { InputDefinition } from '../../src/settings/input-definition.js';
import { inputDefinitions } from '../../src/settings/inputs.js';
import {
  workflowAlternatives as eitherWay,
  workflowSecrets as secrets,
} from '../../src/settings/secret-names.js';

/** The workflow hands a submission on by itself, and a job that only learns of a rejection would go on to ship it. */
const leftOut: readonly string[] = ['submission-id', 'fail-on'];

/** Inputs of the second job; the first job has used the others. */
const finishing: readonly string[] = [
  ...['targets', 'version', 'package-name', 'notary-key', 'notary-key-id', 'notary-issuer'],
  ...[
    'apple-id',
    'apple-id-password',
    'team-id',
    'keychain-profile',
    'notary-timeout',
    'resubmit-after',
    'staple',
  ],
];

/** Outputs that are final after the first job. */
const early: readonly string[] = [
  ...['go-version', 'go-root', 'cache-hit', 'smoke-test-status'],
  ...['signing-mode', 'team-id', 'identity-sha1', 'identity-expires'],
];

const outputs = Object.keys(outputTable);
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const mirrored = inputDefinitions.filter(({ name }) => !leftOut.includes(name));

/** An archive is what a job can hand on without losing modes and links. */
const defaultOf = ({ name, default: value }: InputDefinition): string =>
  quoted(name === 'package' ? 'zip' : value);

function given(name: string): string {
  const secret = secrets[name];
  if (secret !== undefined) return `          ${name}: \${{ secrets.${secret} }}`;
  const kept = eitherWay[name];
  const value = kept === undefined ? `inputs.${name}` : `inputs.${name} || secrets.${kept}`;
  return `          ${name}: \${{ ${value} }}`;
}

/** The generated parts of .github/workflows/notarize.yml, by the name that their marker has. */
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
  outputs: outputs.flatMap((name) => [
    `      ${name}:`,
    `        description: ${quoted(outputTable[name as keyof typeof outputTable])}`,
    early.includes(name)
      ? `        value: \${{ jobs.sign.outputs.${name} }}`
      : `        value: \${{ jobs.finish.outputs.${name} || jobs.sign.outputs.${name} }}`,
  ]),
  'outputs of sign': outputs.map((name) => `      ${name}: \${{ steps.notarize.outputs.${name} }}`),
  'inputs of sign': mirrored.filter(({ name }) => name !== 'notarize').map(({ name }) => given(name)),
  'outputs of finish': outputs
    .filter((name) => !early.includes(name))
    .map((name) => `      ${name}: \${{ steps.notarize.outputs.${name} }}`),
  'inputs of finish': finishing.map(given),
};
