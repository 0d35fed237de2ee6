import { outputTable } from '../../src/report/actions/outputs.js';
import type { InputDefinition } from '../../src/settings/inputs/input-type.js';
import { inputGroups } from '../../src/settings/inputs/inputs.js';
import { failureCodes } from '../../src/system/failure-codes.js';
import { failureHelp } from './failure-help.js';

const groups: readonly [name: string, inputs: readonly InputDefinition[]][] = Object.entries(inputGroups);

/** YAML needs no more than this for one-line texts. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Renders action.yml from the tables. */
export function renderActionYml(): string {
  return [
    '# Made from src/settings/*-inputs.ts and src/report/actions/outputs.ts by `npm run docs`.',
    'name: go-notarize',
    "description: 'From Go source to a macOS program that Gatekeeper accepts: build, sign, notarize, staple, report.'",
    'author: go-notarize contributors',
    'branding:',
    '  icon: shield',
    '  color: blue',
    'inputs:',
    ...groups.flatMap(([group, inputs]) => [`  # ${group}`, ...inputs.flatMap(renderInput)]),
    'outputs:',
    ...Object.entries(outputTable).flatMap(([name, description]) => [
      `  ${name}:`,
      `    description: ${quoted(description)}`,
    ]),
    'runs:',
    '  using: node24',
    '  main: dist/main.js',
    '  post: dist/main.js',
    '  post-if: always()',
    '',
  ].join('\n');
}

/** Marks no input as required: the runner does not enforce that, and each stage reports what it lacks. */
function renderInput({ name, description, default: value }: InputDefinition): string[] {
  return [
    `  ${name}:`,
    `    description: ${quoted(description)}`,
    '    required: false',
    `    default: ${quoted(value)}`,
  ];
}

/** Renders tables of the inputs by group, in Markdown. */
export function renderInputs(): string {
  const row = ({ name, description, default: value, choices, example }: InputDefinition): string => {
    const values = choices ? ` One of ${choices.map(code).join(', ')}.` : '';
    const sample = example ? ` E.g. ${code(example)}.` : '';
    return `| ${code(name)} | ${cell(description)}${values}${sample} | ${value === '' ? '' : code(value)} |`;
  };
  return groups
    .flatMap(([group, inputs]) => [
      `**${group}**`,
      '',
      '| input | meaning | default |',
      '| --- | --- | --- |',
      ...inputs.map(row),
      '',
    ])
    .join('\n')
    .trimEnd();
}

/** Renders the table of the outputs, in Markdown. */
export function renderOutputs(): string {
  const rows = Object.entries(outputTable).map(
    ([name, description]) => `| ${code(name)} | ${cell(description)} |`,
  );
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n');
}

/** Renders a section with meaning, cause and remedy for each failure code, in Markdown. */
export function renderFailureCodes(): string {
  return Object.entries(failureCodes)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, meaning]) => {
      const [cause = '', remedy = ''] = failureHelp[name] ?? [];
      return [`## ${name}`, meaning, `**Cause:** ${cause}`, `**What to do:** ${remedy}`].join('\n\n');
    })
    .join('\n\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${cell(text)}\``;
