import { expect, test } from '@jest/globals';
import { isAcceptedFile } from '../../../src/notary/submit/is-accepted-file.js';

test.each([
  ['dist/Hello.zip', true],
  ['Hello-1.0.DMG', true],
  ['hello.pkg', true],
  ['hello.tar.gz', false],
  ['Hello.app', false],
  ['hello', false],
])('the notary accepts %s as it is: %s', (path, expected) => {
  expect(isAcceptedFile(path)).toBe(expected);
});
