import { describe, expect, test } from '@jest/globals';
import { parseRunnerFile } from '../../../src/replay/runner/parse-runner-file.js';

describe('files that a step writes for the runner', () => {
  test('values of one line and of several lines are read', () => {
    const text = 'name=value=with=signs\npaths<<EOF_1\n/a\n\n/b\nEOF_1\nlast=\n';
    expect(parseRunnerFile(text)).toEqual({ name: 'value=with=signs', paths: '/a\n\n/b', last: '' });
  });

  test('a line that looks like an assignment stays part of its value', () => {
    expect(parseRunnerFile('text<<END\na=b\nEND\n')).toEqual({ text: 'a=b' });
  });

  test('a later value replaces an earlier one', () => {
    expect(parseRunnerFile('a=1\na=2\n')).toEqual({ a: '2' });
  });
});
