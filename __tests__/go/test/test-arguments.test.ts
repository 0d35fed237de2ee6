import { expect, test } from '@jest/globals';
import { goTestArguments } from '../../../src/go/test/test-arguments.js';

test('G10: words with blanks are quoted as the go command reads them', () => {
  const words = ['/my node', "it's", 'test', '--'];
  expect(goTestArguments(['-v', './...'], { words })).toEqual([
    'test',
    `-exec='/my node' "it's" test --`,
    '-v',
    './...',
  ]);
});

test('G10: an -exec of the user is refused, and one after -args is an argument of the tests', () => {
  expect(() => goTestArguments(['-exec', 'x'], { words: ['y'] })).toThrow('-exec');
  expect(() => goTestArguments(['-exec=x'], { words: ['y'] })).toThrow('-exec');
  expect(goTestArguments(['-args', '-exec'], { words: ['y'] })).toEqual([
    'test',
    '-exec=y',
    '-args',
    '-exec',
  ]);
});
