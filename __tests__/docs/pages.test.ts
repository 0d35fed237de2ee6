import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseArguments } from '../../src/commands/arguments/parse-arguments.js';
import { commandTable } from '../../src/commands/command-table.js';
import { outputTable } from '../../src/report/actions/outputs.js';
import { inputDefinitions } from '../../src/settings/inputs/inputs.js';
import { splitCommand } from '../../src/settings/read-text.js';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  ...readdirSync('examples').map((name) => join('examples', name, 'README.md')),
];
const inputNames = new Set<string>(inputDefinitions.map(({ name }) => name));
const textOf = (page: string): string => readFileSync(page, 'utf8');
const blocks = (page: string, language: string): string[] =>
  [...textOf(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, block = '']) => block,
  );

describe.each(pages)('%s', (page) => {
  test('links lead to files and headings that exist', () => {
    for (const [, target = ''] of textOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [file = '', heading] = target.split('#');
      const path = file === '' ? page : join(dirname(page), file);
      expect({ target, exists: existsSync(path) }).toEqual({ target, exists: true });
      if (heading) expect(headingsOf(path)).toContain(heading);
    }
  });

  test('workflow steps use existing inputs and outputs', () => {
    for (const block of blocks(page, 'yaml')) expectKnownNames(block);
  });

  test('commands of go-notarize have options and arguments that parse', async () => {
    for (const block of blocks(page, 'sh')) {
      for (const [, words = ''] of block.matchAll(
        /(?:^|\()(?:(?:npx )?go-notarize|node \S*dist\/cli\.js) (.*?)\)?$/gm,
      )) {
        await expectCommand(words);
      }
    }
  });

  test('a command that verifies an attestation names the workflow that signs it', () => {
    for (const [line] of textOf(page).matchAll(/gh attestation verify .*/g)) {
      expect(line).toMatch(/ --signer-workflow \S+/);
    }
  });

  test('JSON blocks parse', () => {
    for (const block of blocks(page, 'json')) JSON.parse(block);
  });
});

describe.each(readdirSync('workflows').filter((name) => name.endsWith('.yml')))('workflows/%s', (name) => {
  test('uses existing inputs and outputs', () => {
    const text = textOf(join('workflows', name));
    expect(text).toMatch(/go-notarize\/go-notarize(@|\/\.github\/workflows\/notarize\.yml@|\n)/);
    expectKnownNames(text);
  });
});

/** Names of inputs and outputs of the reusable workflow. */
const { inputs: workflowInputs, outputs: workflowOutputs } = (
  parse(textOf('.github/workflows/notarize.yml')) as Record<
    'on',
    Record<'workflow_call', Record<'inputs' | 'outputs', object>>
  >
).on.workflow_call;

function expectKnownNames(yaml: string): void {
  const uses = yaml.split(/uses: (go-notarize\/go-notarize(?:\/\.github\/workflows\/notarize\.yml)?)@/);
  for (let index = 1; index < uses.length; index += 2) {
    const [used = '', step = ''] = uses.slice(index, index + 2);
    const isWorkflow = used.endsWith('.yml');
    const [, indent = '', given = ''] =
      /^( +)with:\n([\s\S]*?)(?=^ *- |^ *secrets:|(?![\s\S]))/m.exec(step) ?? [];
    const names = [...given.matchAll(new RegExp(`^${indent}  ([a-z-]+):`, 'gm'))].map(
      ([, name = '']) => name,
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(isWorkflow ? Object.keys(workflowInputs) : [...inputNames]).toContain(name);
  }
  for (const [, output = ''] of yaml.matchAll(/(?:steps\.notarize|needs\.macos)\.outputs\.([a-z0-9-]+)/g)) {
    expect([...Object.keys(outputTable), ...Object.keys(workflowOutputs)]).toContain(output);
  }
}

/** Parses a command line as the command itself does. */
async function expectCommand(line: string): Promise<void> {
  const [name = '', ...words] = splitCommand(line) ?? [];
  if (name.startsWith('--')) return;
  const entry = commandTable[name];
  if (entry === undefined) throw new Error(`there is no command ${name}`);
  const command = await entry.load();
  expect(() => parseArguments(name, command.options, words, command)).not.toThrow();
}

/** Returns the headings in the form of GitHub's anchors. */
function headingsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
