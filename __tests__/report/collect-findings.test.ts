import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../../src/report/collect-findings.js';
import { headlineOf } from '../../src/report/summary/headline.js';
import { acceptedReport, failedReport, issue, stagesOf } from './support/sample-report.js';

describe('the findings of a report (G12)', () => {
  const compiles = {
    code: 'just-in-time-forbidden',
    severity: 'warning',
    message: 'It contains wazero.',
  } as const;
  const advice = [issue({ ...compiles, path: '/out/tool' })];

  test('name the check of the built programs as the source of advice, not the notary', () => {
    expect(findingsOf({ ...acceptedReport, advice })).toEqual([
      { source: 'the check of the built programs', issues: advice },
    ]);
  });

  test('list advice once when the preflight finds the same in the finished app', () => {
    const preflight = [issue({ ...compiles, path: '/out/Tool.app/Contents/MacOS/tool' })];
    const found = findingsOf({ ...acceptedReport, advice, preflight });
    expect(found.flatMap(({ issues }) => issues)).toEqual(advice);
  });

  test('a program that macOS aborts stops the release at the program check', () => {
    const failure = failedReport.failure && {
      ...failedReport.failure,
      code: 'program-will-not-run' as const,
      message: 'packages: tool has no LC_UUID.',
    };
    const stages = stagesOf([
      ['build', 900],
      ['program check', 3, 'failed'],
    ]);
    expect(headlineOf({ ...failedReport, failure, stages }).sentence).toBe(
      'The release stopped at “program check”: packages: tool has no LC_UUID.',
    );
  });
});
