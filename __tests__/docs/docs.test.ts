import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { inputDefinitions } from '../../src/settings/inputs.js';
import { version } from '../../src/version.js';
import { renderActionYml, renderFailureCodes, renderInputs, renderOutputs } from './render.js';
import { findEvidence, renderUserNeeds } from './render-user-needs.js';
import { workflowParts } from './render-workflow.js';
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

describe('what users read is what the tables say', () => {
  test('action.yml', () => {
    if (update) writeFileSync('action.yml', renderActionYml());
    expect(readFileSync('action.yml', 'utf8')).toBe(renderActionYml());
  });

  test('inputs in the documentation', () => expectSection('docs/inputs.md', 'inputs', renderInputs()));
  test('outputs in the documentation', () => expectSection('docs/inputs.md', 'outputs', renderOutputs()));
  test('user needs with their tests', () =>
    expectSection('docs/user-needs.md', 'user needs', renderUserNeeds()));

  test('every number of a user need in a test title has an entry, and every entry has a test', () => {
    expect([...findEvidence().keys()].sort()).toEqual(Object.keys(userNeeds).sort());
  });

  test('error codes', () => expectSection('docs/errors.md', 'codes', renderFailureCodes()));

  test.each(Object.keys(workflowParts))('the reusable workflow: %s', (part) =>
    expectSection('.github/workflows/notarize.yml', part, workflowParts[part]?.join('\n') ?? ''),
  );

  test('the version is that of package.json', () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8'))).toHaveProperty('version', version);
  });

  test('no input has the name of another, and choices hold their default', () => {
    const names = inputDefinitions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { choices, default: value } of inputDefinitions) {
      if (choices) expect(choices).toContain(value);
    }
  });
});
