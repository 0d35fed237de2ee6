import { expect, test } from '@jest/globals';
import { clockCauses } from '../../src/reproducibility/flag-causes.js';

const facts = {
  version: null,
  sourceTimes: [new Date('2026-11-20T08:00:00Z')],
  now: new Date('2026-11-22T10:15:30Z'),
};

test.each([
  ['-s -w -X main.date=2026-11-22T10:15:00Z', 'main.date', '2026-11-22T10:15:00Z'],
  ['-X=main.date=1795342500', 'main.date', '1795342500'],
  ["-X 'main.date=Sun Nov 22 10:15:00 UTC 2026'", 'main.date', 'Nov 22 10:15:00 UTC 2026'],
  ['-X "example.com/x/build.Day=2026-11-22"', 'example.com/x/build.Day', '2026-11-22'],
  ['-X main.version=nightly-20261122101500', 'main.version', '20261122101500'],
])('G9: a clock in %j is named with its variable', (ldflags, name, shown) => {
  const [cause] = clockCauses({ ...facts, ldflags });
  expect(cause).toMatchObject({ cause: 'time', section: null });
  expect(cause?.message).toBe(
    `ldflags sets ${name} to the time of the build: ${shown}. A later build has another one.`,
  );
  expect(cause?.remedy).toContain(`-X ${name}=$(git log -1 --format=%cI)`);
});

test.each([
  ['the time of the commit', '-X main.date=2026-11-20T08:00:00Z'],
  ['the day of the commit', '-X main.date=2026-11-20'],
  ['a time long ago', '-X main.date=2020-01-01T00:00:00Z'],
  ['a commit', '-X main.commit=d6cd1e2bd19e03a81132a23b2025920577f84e37'],
  ['a version without a day', '-X main.version=1.4.0'],
  ['no variable at all', '-s -w'],
])('G9: %s in -X is no clock', (_what, ldflags) => {
  expect(clockCauses({ ...facts, ldflags })).toEqual([]);
});

test('G9: a version that is a day is no clock, because each build gets it as an input', () => {
  const ldflags = '-X main.version=2026-11-22';
  expect(clockCauses({ ...facts, ldflags, version: '2026-11-22' })).toEqual([]);
});
