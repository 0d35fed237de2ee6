import { describe, expect, test } from '@jest/globals';
import { outputsOf, outputTable } from '../../../src/report/actions/outputs.js';
import type { Report } from '../../../src/report/report.js';
import {
  acceptedReport,
  failedReport,
  issue,
  rejectedReport,
  replayReport,
} from '../support/sample-report.js';

const files = {
  report: '/work/out/report.json',
  summary: '/work/out/summary.md',
  checksums: '/work/out/SHA256SUMS',
  notarizationLog: '/work/out/notarization-log.json',
  fingerprint: '/work/out/build-fingerprint.json',
};

function withIssues(count: number): Report {
  const issues = Array.from({ length: count }, (_, index) => issue({ path: `hello.zip/file-${index}` }));
  const { notarization } = rejectedReport;
  return {
    ...rejectedReport,
    notarization: notarization && { ...notarization, issues },
    artifacts: acceptedReport.artifacts.map((artifact) =>
      artifact.assessment ? { ...artifact, assessment: { ...artifact.assessment, issues } } : artifact,
    ),
  };
}

describe('the outputs', () => {
  test('are those of the table, in every run', () => {
    for (const report of [acceptedReport, failedReport, rejectedReport]) {
      expect(Object.keys(outputsOf(report, files)).sort()).toEqual(Object.keys(outputTable).sort());
    }
  });

  test('tell an accepted release', () => {
    expect(outputsOf(acceptedReport, files)).toMatchObject({
      'go-version': '1.25.4',
      'cache-hit': 'true',
      'signing-mode': 'developer-id',
      'team-id': 'A1B2C3D4E5',
      'identity-expires': '2028-05-01T09:30:00.000Z',
      'signature-valid': 'true',
      'submission-id': '2efe2717-52ef-43a5-96dc-0797e4ca1041',
      'notarization-status': 'Accepted',
      'notarization-issues': '[]',
      stapled: 'true',
      assessment: 'accepted',
      'assessment-source': 'Notarized Developer ID',
      'failure-code': '',
      retryable: '',
      report: '/work/out/report.json',
      fingerprint: '/work/out/build-fingerprint.json',
      checksums: '/work/out/SHA256SUMS',
    });
    expect(outputsOf(acceptedReport, files)['artifact-paths'].split('\n')).toEqual([
      '/work/out/Hello.app',
      '/work/out/hello-cli_1.4.0_darwin_universal.zip',
    ]);
  });

  test('give an archive the verdict and the ticket of what it contains', () => {
    const [, archive] = JSON.parse(outputsOf(acceptedReport, files).artifacts);
    expect(archive).toMatchObject({ kind: 'zip', assessment: 'accepted', stapled: 'not-applicable' });
  });

  test('give the best cdhash of each slice', () => {
    expect(JSON.parse(outputsOf(acceptedReport, files).cdhashes)).toContainEqual({
      artifact: 'hello-cli',
      path: '/work/out/hello-cli_1.4.0_darwin_universal.zip/hello-cli',
      arch: 'arm64',
      cdhash: '22222222222233333333333333333333abcdef01',
    });
  });

  test('never say that Apple accepted a replay', () => {
    const outputs = outputsOf(replayReport, files);
    expect(outputs).toMatchObject({ 'signing-mode': 'replay', 'assessment-source': 'Replay notary' });
    expect(JSON.stringify(outputs)).not.toMatch(/Notarized Developer ID/);
  });

  test('are empty for what a failed run does not know', () => {
    expect(outputsOf(failedReport, null)).toMatchObject({
      artifacts: '[]',
      cdhashes: '[]',
      'assessment-detail': '[]',
      'signature-valid': '',
      'submission-id': '',
      'notarization-issues': '[]',
      stapled: '',
      assessment: 'not-assessed',
      'failure-code': 'command-failed',
      retryable: 'false',
      report: '',
    });
  });

  test('say stapled only when every artifact that can carry a ticket does', () => {
    const [cli, app] = acceptedReport.artifacts;
    const stapled = (...states: ('true' | 'false' | 'not-applicable')[]): string => {
      const artifacts = states.flatMap((state) => (app ? [{ ...app, ticket: { stapled: state } }] : []));
      return outputsOf({ ...acceptedReport, artifacts }, files).stapled;
    };
    expect(cli?.ticket?.stapled).toBe('not-applicable');
    expect(stapled('true', 'not-applicable')).toBe('true');
    expect(stapled('true', 'false', 'not-applicable')).toBe('false');
    expect(stapled('not-applicable')).toBe('not-applicable');
  });

  test('stay within what a job may put out, and stay JSON, with 50,000 issues', () => {
    const outputs = outputsOf(withIssues(50_000), files);
    const characters = Object.values(outputs).reduce((sum, value) => sum + value.length, 0);
    expect(characters * 2).toBeLessThan(1024 * 1024);
    expect(JSON.parse(outputs['notarization-issues']).length).toBeGreaterThan(100);
    const detail = JSON.parse(outputs['assessment-detail']);
    expect(detail.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['accepted', 'accepted']);
    expect(detail[0].issues.length).toBeGreaterThan(10);
  });
});
