import { describe, expect, test } from '@jest/globals';
import { parseRelease } from '../../../src/go/version/go-release.js';
import { isWithin } from '../../../src/go/version/version-range.js';
import { explainInvalidVersion, parseVersionRequest } from '../../../src/go/version/version-request.js';

const all = ['1.20', '1.24.3', '1.25.0', '1.25.7', '1.26.0', '1.26.8', '1.27rc1', '1.27.3'];

/** The releases above that a range matches. */
function matches(text: string): string[] {
  const request = parseVersionRequest(text);
  if (request?.kind !== 'range') throw new Error(`${text} is not a range`);
  return all.filter((name) => {
    const release = parseRelease(name);
    return release !== null && isWithin(release, request.bounds);
  });
}

describe('a requested Go version', () => {
  test.each([
    ['1.26', ['1.26.0', '1.26.8']],
    ['1.26.x', ['1.26.0', '1.26.8']],
    ['1.26.*', ['1.26.0', '1.26.8']],
    ['~1.25.2', ['1.25.7']],
    ['^1.26', ['1.26.0', '1.26.8', '1.27.3']],
    ['>=1.25', ['1.25.0', '1.25.7', '1.26.0', '1.26.8', '1.27.3']],
    ['>1.25', ['1.26.0', '1.26.8', '1.27.3']],
    ['>=1.25.1 <1.27', ['1.25.7', '1.26.0', '1.26.8']],
    ['>= 1.25.1, <=1.26.0', ['1.25.7', '1.26.0']],
    ['latest:1.26', ['1.26.0', '1.26.8']],
    ['1.x', all.filter((name) => name !== '1.27rc1')],
    ['=1.24.3', ['1.24.3']],
  ])('P1: the range %s matches the releases that npm would match', (text, expected) => {
    expect(matches(text)).toEqual(expected);
  });

  test.each(['1.26.8', 'go1.26.8', '1.27rc1'])('P1: %s is an exact release', (text) => {
    expect(parseVersionRequest(text)?.kind).toBe('exact');
  });

  test.each([
    ['stable', 'stable'],
    ['latest', 'stable'],
    ['oldstable', 'oldstable'],
  ])('P1: %s selects the %s release', (text, alias) => {
    expect(parseVersionRequest(text)).toMatchObject({ kind: 'alias', alias });
  });

  test.each(['', 'x', 'master', '1.26.8.1', '1.26.8; rm -rf /', '>=', '1.26.8-corp', 'toString'])(
    "P1: '%s' is not a version",
    (text) => {
      expect(parseVersionRequest(text)).toBeNull();
    },
  );

  test('P1: the message for 1.2 explains that YAML reads 1.20 without quotes as 1.2', () => {
    expect(parseVersionRequest('1.2')).toBeNull();
    expect(explainInvalidVersion('1.2').message).toContain('YAML reads 1.20 without quotes as 1.2');
    expect(explainInvalidVersion('1.2').remedy).toContain("'1.20' in quotes");
  });
});
