import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outputTable } from '../../src/report/actions/outputs.js';
import { inputDefinitions } from '../../src/settings/inputs.js';
import { failureCodes } from '../../src/system/failure-codes.js';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
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
  test('links lead somewhere, to headings too', () => {
    for (const [, target = ''] of textOf(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [file = '', heading] = target.split('#');
      const path = file === '' ? page : join(dirname(page), file);
      expect({ target, exists: existsSync(path) }).toEqual({ target, exists: true });
      if (heading) expect(headingsOf(path)).toContain(heading);
    }
  });

  test('steps give inputs that there are, and read outputs that there are', () => {
    for (const block of blocks(page, 'yaml')) expectKnownNames(block);
  });

  test('commands are called with options that they have', async () => {
    const { optionsOf } = await import('./command-options.js');
    for (const block of blocks(page, 'sh')) {
      for (const [, command = '', rest = ''] of block.matchAll(/node dist\/cli\.js ([a-z]+)(.*)$/gm)) {
        const options = await optionsOf(command);
        for (const [, option = ''] of rest.matchAll(/ --([a-z-]+)/g)) expect(options).toContain(option);
      }
    }
  });
});

describe.each(readdirSync('workflows').filter((name) => name.endsWith('.yml')))('workflows/%s', (name) => {
  test('gives inputs that there are, and reads outputs that there are', () => {
    const text = textOf(join('workflows', name));
    expect(text).toMatch(/go-notarize\/go-notarize(@|\/\.github\/workflows\/notarize\.yml@|\n)/);
    expectKnownNames(text);
  });
});

/** Inputs of the reusable workflow that are about jobs. */
const jobInputs = ['runner', 'finish-runner', 'environment', 'artifact-name', 'artifact', 'attest'];

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
    for (const name of names) expect([...inputNames, ...(isWorkflow ? jobInputs : [])]).toContain(name);
  }
  for (const [, output = ''] of yaml.matchAll(/(?:steps\.notarize|needs\.macos)\.outputs\.([a-z0-9-]+)/g)) {
    expect([...Object.keys(outputTable), 'artifact-name']).toContain(output);
  }
}

test('codes that pages speak of are codes', () => {
  const known = new Set<string>(Object.keys(failureCodes));
  const troubles = [...textOf('docs/troubleshooting.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map(
    ([, code = '']) => code,
  );
  expect(troubles.length).toBeGreaterThan(5);
  expect(troubles.filter((code) => !known.has(code))).toEqual([]);
});

/** Headings as GitHub makes anchors of them. */
function headingsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
