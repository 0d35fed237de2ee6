import { describe, expect, test } from '@jest/globals';
import {
  compileRules,
  defaultRules,
  exclusionsFor,
  weakRules,
} from '../../../src/bundle/resource-envelope/resource-rules.js';
import { failureOf } from '../../support/failure.js';

const { rules2 } = defaultRules('Resources/');
const rules = compileRules(rules2, exclusionsFor('MacOS/main'));

describe('by Apple’s rules', () => {
  test.each([
    ['Resources/a.txt', { nested: false, omit: false, optional: false }],
    ['Resources/en.lproj/a.strings', { optional: true }],
    ['Resources/Base.lproj/a.nib', { optional: false }],
    ['Resources/en.lproj/locversion.plist', { omit: true }],
    ['Resources/.DS_Store', { omit: true }],
    ['Info.plist', { omit: true }],
    ['PkgInfo', { omit: true }],
    ['version.plist', { omit: false, nested: false }],
    ['embedded.provisionprofile', { omit: false, nested: false }],
    ['MacOS/helper', { nested: true }],
    ['Library/LoginItems/a.app', { nested: true }],
    ['Library/Other/a', { nested: false }],
    ['stray', { nested: true }],
    ['Frameworks/a.dSYM/Contents/Info.plist', { nested: false }],
  ])('%s is treated as it should be', (path, expected) => {
    expect(rules.find(path)).toMatchObject(expected);
  });

  test.each(['_CodeSignature', 'CodeResources', '_MASReceipt', 'MacOS/main'])('%s is excluded', (path) => {
    expect(rules.excludes(path)).toBe(true);
    expect(rules.find(path)).toBeNull();
  });

  test('a bundle without a folder for resources has no places for code', () => {
    const flat = compileRules(defaultRules('').rules2, exclusionsFor('main'));
    expect(flat.find('Frameworks/a.dylib')?.nested).toBe(false);
    expect(flat.find('en.lproj/a.strings')?.optional).toBe(true);
  });

  test('there are thirteen, as codesign shows', () => {
    expect(Object.keys(rules2)).toHaveLength(13);
  });
});

describe('rules that come with a bundle', () => {
  test('are refused when matching them could take forever', async () => {
    const of = (pattern: string) => failureOf(() => compileRules({ [pattern]: true }, new Set()));
    expect(await of('^(a+)+$')).toFailWith('malformed-file');
    expect(await of('^.*.*.*.*x')).toFailWith('malformed-file');
    expect(await of('^(')).toFailWith('malformed-file');
  });

  test('are weak when they leave out more than Apple’s', () => {
    expect(weakRules(rules2, 'Resources/')).toEqual([]);
    expect(weakRules({ ...rules2, '^Resources/plug/': { omit: true } }, 'Resources/')).toEqual([
      '^Resources/plug/',
    ]);
    expect(weakRules({ '^Resources/': false }, 'Resources/')).toEqual(['^Resources/']);
  });
});
