import { describe, expect, test } from '@jest/globals';
import { duration, enumerate, plain, size } from '../../src/report/plain-text.js';
import { renderTerminal } from '../../src/report/render-terminal.js';
import {
  acceptedReport,
  adhocReport,
  failedReport,
  issue,
  rejectedReport,
  replayReport,
} from './support/sample-report.js';

const plainly = { colour: false };

describe('the report in a terminal', () => {
  test('begins with the verdict', () => {
    expect(renderTerminal(acceptedReport, plainly)).toMatch(
      /^✓ hello-cli and Hello\.app are accepted by Gatekeeper/,
    );
    expect(renderTerminal(replayReport, plainly)).toMatch(/^✓ Replay: .*Apple has not seen them\.\n/);
    expect(renderTerminal(rejectedReport, plainly)).toMatch(/^✗ hello-cli is not accepted by the notary/);
    expect(renderTerminal(adhocReport, plainly)).toMatch(/^! hello-cli is signed ad-hoc only/);
  });

  test('shows the compiler’s lines and the remedy', () => {
    const text = renderTerminal(failedReport, plainly);
    expect(text).toContain('  | cmd/hello-cli/main.go:14:2: undefined: greeting\n');
    expect(text).toContain('What to do: Fix the errors of the compiler');
  });

  test('aligns its columns', () => {
    const lines = renderTerminal(acceptedReport, plainly).split('\n');
    const columns = lines.map((line) => line.search(/ (universal|arm64) {2}/)).filter((column) => column > 0);
    expect(columns).toHaveLength(3);
    expect(new Set(columns).size).toBe(1);
  });

  test('has the same words with and without colours', () => {
    const coloured = renderTerminal(rejectedReport, { colour: true });
    expect(coloured).toContain('\u001b[31m✗\u001b[0m');
    const uncoloured = coloured
      .split('\u001b[')
      .map((part, index) => (index > 0 ? part.replace(/^\d+m/, '') : part));
    expect(uncoloured.join('')).toBe(renderTerminal(rejectedReport, plainly));
  });

  test('removes escape sequences from foreign text', () => {
    const notarization = rejectedReport.notarization && {
      ...rejectedReport.notarization,
      issues: [issue({ message: 'a\u001b]0;title\u0007b\rc', path: 'x\u202ey' })],
    };
    const text = renderTerminal({ ...rejectedReport, notarization }, plainly);
    expect(text).toContain('x y (arm64): a ]0;title b c');
  });
});

describe('words and numbers', () => {
  test('durations are written in the largest fitting units', () => {
    expect([0, 999.4, 1000, 59_949, 59_950, 125_000, 3_600_000 * 2 + 180_000].map(duration)).toEqual([
      '0 ms',
      '999 ms',
      '1.0 s',
      '59.9 s',
      '1 min 0 s',
      '2 min 5 s',
      '2 h 3 min',
    ]);
  });

  test('sizes are written as in the Finder', () => {
    expect([1, 999, 1000, 999_949, 999_950, 12_345_678, 5e12].map(size)).toEqual([
      '1 byte',
      '999 bytes',
      '1.0 kB',
      '999.9 kB',
      '1.0 MB',
      '12.3 MB',
      '5000.0 GB',
    ]);
  });

  test('lists stay short', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map(enumerate)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
      'a, b and 2 more',
    ]);
  });

  test('a cut text ends with an ellipsis and never within a character', () => {
    expect(plain('😀😀😀😀', 3)).toBe('😀😀…');
    expect(plain(`a${'\u0000'.repeat(10)}b`)).toBe('a b');
    expect(plain('x'.repeat(10_000)).length).toBe(500);
  });
});
