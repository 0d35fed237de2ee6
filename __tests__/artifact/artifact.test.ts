import { expect, test } from '@jest/globals';
import { productName } from '../../src/artifact/artifact.js';

test.each([
  ['app', 'Hello.app', 'Hello'],
  ['app', 'Parts.framework', 'Parts'],
  ['app', 'my.tool.app', 'my.tool'],
  ['binary', 'my.tool', 'my.tool'],
  ['binary', 'tool-1.2', 'tool-1.2'],
] as const)('the name of the %s %s for people is %s', (kind, name, expected) => {
  expect(productName({ kind, name })).toBe(expected);
});
