import { expect, test } from '@jest/globals';
import { byPath, sameForMain } from '../../../src/signature/entitlements/entitlement-choice.js';
import { entitlementPreset } from '../../../src/signature/entitlements/presets.js';

const [jit, debug] = [entitlementPreset('jit'), entitlementPreset('debug')];

test('S1: the first line that matches a path wins', () => {
  const choice = byPath([
    { pattern: 'Contents/Helpers/compiler', entitlements: jit },
    { pattern: 'Contents/Helpers/*', entitlements: null },
    { pattern: '**', entitlements: debug },
  ]);
  expect(choice.forNested('Contents/Helpers/compiler')).toBe(jit);
  expect(choice.forNested('Contents/Helpers/other')).toBeNull();
  expect(choice.forMain('Contents/MacOS/tool')).toBe(debug);
});

test.each([
  ['*.xpc', 'A.xpc', true],
  ['*.xpc', 'Contents/A.xpc', false],
  ['**/*.xpc', 'A.xpc', true],
  ['**/*.xpc', 'Contents/XPCServices/A.xpc', true],
  ['Contents/**', 'Contents/Frameworks/lib.dylib', true],
  ['lib?.dylib', 'lib1.dylib', true],
  ['lib?.dylib', 'lib/.dylib', false],
  ['a.b', 'aXb', false],
  ['tool (1)+', 'tool (1)+', true],
])('S1: the pattern %s and the path %s: %s', (pattern, path, matches) => {
  const choice = byPath([{ pattern, entitlements: jit }]);
  expect(choice.forNested(path)).toBe(matches ? jit : undefined);
});

test('S1: a main executable without a line has no entitlements, and nested code keeps its own', () => {
  const choice = byPath([{ pattern: 'nothing', entitlements: jit }]);
  expect(choice.forMain('Contents/MacOS/tool')).toBeNull();
  expect(choice.forNested('Contents/Helpers/tool')).toBeUndefined();
});

test('S1: one value is for the main executable only', () => {
  expect(sameForMain(jit).forMain('tool')).toBe(jit);
  expect(sameForMain(jit).forNested('Contents/Helpers/tool')).toBeUndefined();
});
