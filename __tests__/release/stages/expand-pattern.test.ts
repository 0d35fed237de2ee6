import { join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { expandPattern } from '../../../src/release/stages/expand-pattern.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { smallApp, writeTree } from '../../bundle/test-app.js';

const files = {
  'dist/a.zip': 'a',
  'dist/b.zip': 'b',
  'dist/.hidden.zip': 'h',
  'dist/notes[1].txt': 'n',
  'dist/arm64/tool': 't',
  'dist/amd64/tool': 't',
  'dist/odd*name': 'o',
  ...Object.fromEntries(
    Object.entries(smallApp()).map(([path, content]) => [`dist/Test.app/${path}`, content]),
  ),
};

test.each([
  ['dist/a.zip', ['dist/a.zip']],
  ['dist/missing', ['dist/missing']],
  ['dist/*.zip', ['dist/a.zip', 'dist/b.zip']],
  ['dist/?.zip', ['dist/a.zip', 'dist/b.zip']],
  ['dist/.*.zip', ['dist/.hidden.zip']],
  ['dist/*/tool', ['dist/amd64/tool', 'dist/arm64/tool']],
  ['dist/**/tool', ['dist/amd64/tool', 'dist/arm64/tool']],
  ['**/*.app', ['dist/Test.app']],
  ['**/Info.plist', []],
  ['dist/notes[1].*', ['dist/notes[1].txt']],
  ['dist/odd*name', ['dist/odd*name']],
  ['dist/*.dmg', []],
  ['nowhere/**/x', []],
])('the pattern %s names %j', (pattern, expected) =>
  withTemporaryFolder(async (folder) => {
    await writeTree(folder, files);
    const found = await expandPattern(join(folder, pattern));
    expect(found.map((path) => relative(folder, path))).toEqual(expected);
  }),
);

test('a pattern matches files and bundles, not plain folders', () =>
  withTemporaryFolder(async (folder) => {
    await writeTree(folder, files);
    const found = await expandPattern(join(folder, 'dist/*'));
    expect(found.map((path) => relative(folder, path))).toEqual([
      'dist/Test.app',
      'dist/a.zip',
      'dist/b.zip',
      'dist/notes[1].txt',
      'dist/odd*name',
    ]);
  }));
