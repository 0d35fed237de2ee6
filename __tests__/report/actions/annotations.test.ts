import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../../src/report/actions/annotations.js';
import type { Report } from '../../../src/report/report.js';
import {
  acceptedReport,
  adhocReport,
  issue,
  rejectedReport,
  replayReport,
  waitingReport,
} from '../support/sample-report.js';

function rejectedWith(count: number): Report {
  const issues = Array.from({ length: count }, (_, index) => issue({ path: `file-${index}` }));
  const { notarization } = rejectedReport;
  return { ...rejectedReport, notarization: notarization && { ...notarization, issues } };
}

describe('the annotations', () => {
  test('are none for a release without anything to tell', () => {
    expect(annotationsOf(acceptedReport)).toEqual([]);
  });

  test('begin with the failure, then every finding with its remedy', () => {
    const annotations = annotationsOf(rejectedReport);
    expect(annotations.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'warning']);
    expect(annotations[0]?.title).toBe('go-notarize: notarization-rejected');
    expect(annotations[1]?.title).toBe('not-signed-with-developer-id: hello.zip/hello-cli (arm64)');
    expect(annotations[1]?.message).toContain('Sign with a “Developer ID Application” certificate.');
  });

  test('say on the tenth of a level that there are more', () => {
    const annotations = annotationsOf(rejectedWith(30));
    expect(annotations).toHaveLength(32);
    expect(annotations[8]?.title).toContain('file-7');
    expect(annotations[9]?.title).toBe('22 more findings');
    expect(annotations[10]?.title).toContain('file-8');
  });

  test('never bury the log', () => {
    expect(annotationsOf(rejectedWith(50_000))).toHaveLength(100);
  });

  test('keep all ten when there are ten', () => {
    expect(annotationsOf(rejectedWith(9)).map(({ title }) => title)).not.toContain('2 more findings');
  });

  test('warn that an ad-hoc signature is no release', () => {
    expect(annotationsOf(adhocReport)).toMatchObject([{ level: 'warning', title: 'Signed ad-hoc' }]);
  });

  test('say nothing of an ad-hoc signature when the run failed before it signed anything', () => {
    expect(annotationsOf({ ...adhocReport, artifacts: [] })).toEqual([]);
  });

  test('are one notice for an ad-hoc signature that the inputs request, without a warning per slice', () => {
    const slices = ['arm64', 'x86_64'].map((architecture) =>
      issue({ code: 'signature-adhoc', severity: 'warning', architecture }),
    );
    const [artifact] = acceptedReport.artifacts;
    const report: Report = {
      ...adhocReport,
      signing: adhocReport.signing && { ...adhocReport.signing, requested: 'adhoc' },
      artifacts: artifact?.assessment
        ? [{ ...artifact, assessment: { ...artifact.assessment, issues: slices } }]
        : [],
    };
    expect(annotationsOf(report)).toMatchObject([{ level: 'notice', title: 'Signed ad-hoc' }]);
  });

  test('say how an open submission is finished, and leave a certificate that expires soon to the log', () => {
    expect(annotationsOf(waitingReport)).toMatchObject([
      { level: 'notice', message: expect.stringContaining('2efe2717-52ef-43a5-96dc-0797e4ca1041') },
    ]);
  });

  test('tell that a certificate has expired', () => {
    const signing = acceptedReport.signing && {
      ...acceptedReport.signing,
      expires: '2026-11-01T00:00:00.000Z',
    };
    expect(annotationsOf({ ...acceptedReport, signing })).toMatchObject([
      { level: 'warning', title: 'The signing certificate has expired' },
    ]);
  });

  test('say of a replay that it is one', () => {
    expect(annotationsOf(replayReport)).toMatchObject([{ level: 'notice', title: 'Replay' }]);
  });
});
