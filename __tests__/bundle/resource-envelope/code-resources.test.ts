import { describe, expect, test } from '@jest/globals';
import {
  type CodeResources,
  encodeCodeResources,
  type ResourceEntry,
} from '../../../src/bundle/resource-envelope/code-resources.js';
import { readCodeResources } from '../../../src/bundle/resource-envelope/read-code-resources.js';
import { defaultRules } from '../../../src/bundle/resource-envelope/resource-rules.js';
import { failureOf } from '../../support/failure.js';

const path = '/apps/Test.app/Contents/_CodeSignature/CodeResources';

function withEntry(entry: ResourceEntry): CodeResources {
  return { files: new Map(), files2: new Map([['a & <b>', entry]]), ...defaultRules('Resources/') };
}

const sha256 = Buffer.alloc(32, 2);

describe('CodeResources', () => {
  test.each<[string, ResourceEntry]>([
    ['a file with one hash', { kind: 'file', optional: false, hashes: new Map([[2, sha256]]) }],
    [
      'an optional file with two hashes',
      {
        kind: 'file',
        optional: true,
        hashes: new Map([
          [1, Buffer.alloc(20, 1)],
          [2, sha256],
        ]),
      },
    ],
    ['a link', { kind: 'link', optional: false, target: '../Versions/A/b' }],
    [
      'nested code',
      { kind: 'nested', optional: false, requirement: 'anchor apple', cdHash: Buffer.alloc(20, 3) },
    ],
    ['nested code without a cdhash', { kind: 'nested', optional: true, requirement: 'anchor', cdHash: null }],
  ])('the entry of %s is read as it was written', (_what, entry) => {
    const { files2 } = readCodeResources(encodeCodeResources(withEntry(entry)), path);
    expect(files2).toEqual(new Map([['a & <b>', entry]]));
  });

  test('the rules are read as they were written', () => {
    const { rules2 } = defaultRules('Resources/');
    const written = encodeCodeResources({ ...withEntry({ kind: 'link', optional: false, target: 'b' }) });
    expect(readCodeResources(written, path).rules2).toEqual(rules2);
  });

  test.each([
    ['no property list', 'hello'],
    [
      'files2 that is a list',
      '<plist><dict><key>files2</key><array/><key>rules2</key><dict/></dict></plist>',
    ],
    [
      'an entry without content',
      '<plist><dict><key>files2</key><dict><key>a</key><dict/></dict><key>rules2</key><dict/></dict></plist>',
    ],
  ])('a message about %s names the file', async (_what, text) => {
    const error = await failureOf(() => readCodeResources(Buffer.from(text), path));
    expect(error).toFailWith('malformed-file');
    expect(String(error)).toContain(path);
  });
});
