import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { inputDefinitions } from '../../src/settings/inputs/inputs.js';
import { failureCodes } from '../../src/system/failure-codes.js';
import { version } from '../../src/version.js';
import { failureHelp } from './failure-help.js';
import { renderActionYml, renderFailureCodes, renderInputs, renderOutputs } from './render.js';
import { findEvidence, renderUserNeeds } from './render-user-needs.js';
import { renderWorkflowInputs, workflowParts } from './render-workflow.js';
import { userNeeds } from './user-needs.js';

/** `npm run docs` sets this: the pages are then written instead of compared. */
const update = process.env.UPDATE_DOCS === '1';

function between(path: string, marker: string): { before: string; inside: string; after: string } {
  const text = readFileSync(path, 'utf8');
  const isYaml = path.endsWith('.yml');
  const start = isYaml ? `# ${marker}: made by npm run docs\n` : `<!-- ${marker}: made by npm run docs -->\n`;
  const indent = isYaml ? (new RegExp(`\n( +)# end of ${marker}\n`).exec(text)?.[1] ?? '') : '';
  const end = isYaml ? `\n${indent}# end of ${marker}\n` : `\n<!-- end of ${marker} -->`;
  const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
  if (from < start.length || to < from) throw new Error(`${path} has no place for ${marker}`);
  return { before: text.slice(0, from), inside: text.slice(from, to), after: text.slice(to) };
}

function expectSection(path: string, marker: string, rendered: string): void {
  const { before, inside, after } = between(path, marker);
  if (update) writeFileSync(path, `${before}${rendered}${after}`);
  else expect(inside).toBe(rendered);
}

describe('generated pages equal the tables in the source', () => {
  test('action.yml is up to date', () => {
    if (update) writeFileSync('action.yml', renderActionYml());
    expect(readFileSync('action.yml', 'utf8')).toBe(renderActionYml());
  });

  test('docs/inputs.md lists every input', () => expectSection('docs/inputs.md', 'inputs', renderInputs()));
  test('docs/inputs.md lists every output', () =>
    expectSection('docs/inputs.md', 'outputs', renderOutputs()));
  test('docs/user-needs.md lists every user need with its tests', () =>
    expectSection('docs/user-needs.md', 'user needs', renderUserNeeds()));

  test('every number of a user need in a test title has an entry, and every entry has a test', () => {
    expect([...findEvidence().keys()].sort()).toEqual(Object.keys(userNeeds).sort());
  });

  test('every failure code has a cause and a remedy in docs/errors.md', () => {
    expect(Object.keys(failureHelp).sort()).toEqual(Object.keys(failureCodes).sort());
  });

  test('docs/errors.md has a section for every failure code', () =>
    expectSection('docs/errors.md', 'codes', renderFailureCodes()));

  test('docs/reusable-workflow.md lists the inputs that only the reusable workflow has', () =>
    expectSection('docs/reusable-workflow.md', 'workflow inputs', renderWorkflowInputs()));

  test.each(Object.keys(workflowParts))('the reusable workflow has up-to-date %s', (part) =>
    expectSection('.github/workflows/notarize.yml', part, workflowParts[part]?.join('\n') ?? ''),
  );

  test('the version in the source equals the one in package.json', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toHaveProperty('version', version);
  });

  test('input names are unique, and every default is one of the choices', () => {
    const names = inputDefinitions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { choices, default: value } of inputDefinitions) {
      if (choices) expect(choices).toContain(value);
    }
  });
});
