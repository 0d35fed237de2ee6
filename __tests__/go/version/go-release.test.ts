import { describe, expect, test } from '@jest/globals';
import {
  compareReleases,
  type GoRelease,
  newestOf,
  parseRelease,
  releaseName,
  semanticVersion,
} from '../../../src/go/version/go-release.js';

const releases = (...names: string[]): GoRelease[] =>
  names.map(parseRelease).filter((release) => release !== null);

describe('names of Go releases', () => {
  test.each([
    ['1.26.8', '1.26.8', '1.26.8'],
    ['go1.26.8', '1.26.8', '1.26.8'],
    ['1.21.0', '1.21.0', '1.21.0'],
    ['1.20.0', '1.20', '1.20.0'],
    ['1.27rc1', '1.27rc1', '1.27.0-rc.1'],
    ['1.27beta2', '1.27beta2', '1.27.0-beta.2'],
  ])('%s is release go%s and stored as %s', (text, name, semantic) => {
    const [release] = releases(text);
    expect(release && [releaseName(release), semanticVersion(release)]).toEqual([name, semantic]);
  });

  test.each([
    '',
    '1',
    'stable',
    '1.26.x',
    '^1.26',
    '>=1.26.0',
    '1.26.8.1',
    '1.026.1',
    'v1.26.8',
    '1.26.8-corp',
  ])("'%s' is not a release", (text) => {
    expect(parseRelease(text)).toBeNull();
  });

  test('releases are ordered by number, with previews before the release', () => {
    const sorted = ['1.26', '1.26beta1', '1.26rc1', '1.26rc2', '1.26.0', '1.26.9', '1.26.10', '1.27rc1'];
    expect(releases(...[...sorted].reverse()).sort(compareReleases)).toEqual(releases(...sorted));
    expect(newestOf(releases('1.26.9', '1.26.10', '1.25.14'))).toMatchObject({ minor: 26, patch: 10 });
    expect(newestOf([])).toBeNull();
  });
});
