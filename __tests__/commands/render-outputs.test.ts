import { expect, test } from '@jest/globals';
import { renderOutputs } from '../../src/commands/terminal/render-outputs.js';

test('renderOutputs prints a list of JSON as a line for each item, without nested values', () => {
  const cdhashes = JSON.stringify([
    { artifact: 'tool', arch: 'arm64', checks: [], team: null },
    { artifact: 'tool', arch: 'x86_64' },
  ]);
  expect(renderOutputs({ cdhashes })).toEqual([
    '  cdhashes:',
    '    artifact tool, arch arm64',
    '    artifact tool, arch x86_64',
  ]);
});

test('renderOutputs prints a text beside its name, and each line of a longer one below it', () => {
  expect(renderOutputs({ assessment: 'accepted', 'artifact-paths': 'a\nb' })).toEqual([
    '  assessment=accepted',
    '  artifact-paths:',
    '    a',
    '    b',
  ]);
});

test('renderOutputs leaves out outputs without a value', () => {
  expect(renderOutputs({ 'failure-code': '', 'notarization-issues': '[]' })).toEqual([]);
});
