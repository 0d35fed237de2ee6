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

describe('Apple’s resource rules', () => {
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
  ])('the rules find the right flags for %s', (path, expected) => {
    expect(rules.find(path)).toMatchObject(expected);
  });

  test.each(['_CodeSignature', 'CodeResources', '_MASReceipt', 'MacOS/main'])(
    'the rules exclude %s',
    (path) => {
      expect(rules.excludes(path)).toBe(true);
      expect(rules.find(path)).toBeNull();
    },
  );

  test('the rules of a flat bundle have no folders for code', () => {
    const flat = compileRules(defaultRules('').rules2, exclusionsFor('main'));
    expect(flat.find('Frameworks/a.dylib')?.nested).toBe(false);
    expect(flat.find('en.lproj/a.strings')?.optional).toBe(true);
  });

  test('the rules are thirteen, as in codesign’s output', () => {
    expect(Object.keys(rules2)).toHaveLength(13);
  });
});

describe('resource rules of a bundle', () => {
  test('compileRules refuses patterns with exponential matching time', async () => {
    const of = (pattern: string) => failureOf(() => compileRules({ [pattern]: true }, new Set()));
    expect(await of('^(a+)+$')).toFailWith('malformed-file');
    expect(await of('^.*.*.*.*x')).toFailWith('malformed-file');
    expect(await of('^(')).toFailWith('malformed-file');
  });

  test('weakRules returns the rules that omit more than Apple’s', () => {
    expect(weakRules(rules2, 'Resources/')).toEqual([]);
    expect(weakRules({ ...rules2, '^Resources/plug/': { omit: true } }, 'Resources/')).toEqual([
      '^Resources/plug/',
    ]);
    expect(weakRules({ '^Resources/': false }, 'Resources/')).toEqual(['^Resources/']);
  });
});
