import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Artifact } from '../../src/artifact/artifact.js';
import { unassessed, type Verdict } from '../../src/artifact/assessment.js';
import { writeReport } from '../../src/report/files/write-report.js';
import { overallAssessment, type Report, reportSigning } from '../../src/report/report.js';
import { reportFailure } from '../../src/report/report-failure.js';
import { reportSchema } from '../../src/report/schema/report-schema.js';
import { RejectedError, ToolError } from '../../src/system/errors.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { failureOf } from '../support/failure.js';
import { violations } from '../support/violations.js';
import { differentBuilds } from './support/different-builds.js';
import * as samples from './support/sample-report.js';
import { describedPaths, presentPaths } from './support/schema-check.js';

const reports = Object.values(samples).filter(
  (sample): sample is Report => typeof sample === 'object' && 'schemaVersion' in sample,
);

function artifact(verdict: Verdict | null, source: string | null = null): Artifact {
  const base: Artifact = { kind: 'binary', name: 'x', path: '/x', source: null, target: null };
  if (verdict === null) return base;
  return { ...base, assessment: { ...unassessed('test'), verdict, source, signatureValid: true } };
}

describe('the overall assessment', () => {
  test('is accepted when every assessed artifact is', () => {
    const artifacts = [
      artifact('accepted', 'Notarized Developer ID'),
      artifact(null),
      artifact('not-assessed'),
    ];
    expect(overallAssessment(artifacts)).toEqual({ verdict: 'accepted', source: 'Notarized Developer ID' });
  });

  test('is rejected when one artifact is, with the reason of that one', () => {
    const artifacts = [
      artifact('accepted', 'Notarized Developer ID'),
      artifact('rejected', 'Unnotarized Developer ID'),
    ];
    expect(overallAssessment(artifacts)).toEqual({ verdict: 'rejected', source: 'Unnotarized Developer ID' });
  });

  test('is not-assessed when nothing was assessed', () => {
    expect(overallAssessment([artifact(null)])).toEqual({ verdict: 'not-assessed', source: null });
    expect(overallAssessment([])).toEqual({ verdict: 'not-assessed', source: null });
  });
});

describe('a failure in the report', () => {
  test('contains the output of the tool', () => {
    const error = new ToolError('go failed.', {
      code: 'command-failed',
      remedy: 'Fix it.',
      lines: ['a', 'b'],
    });
    expect(reportFailure(error)).toMatchObject({ code: 'command-failed', exitCode: 3, lines: ['a', 'b'] });
  });

  test('contains the findings of a rejection', () => {
    const found = samples.issue();
    const error = new RejectedError('No.', { code: 'cancelled', remedy: 'Fix it.', issues: [found] });
    expect(reportFailure(error)).toMatchObject({ exitCode: 1, issues: [found] });
  });

  test('contains one line of a defect, never its stack', () => {
    expect(reportFailure(new TypeError('x is undefined\n  at y'))).toMatchObject({
      code: 'internal-error',
      message: 'x is undefined',
      exitCode: 3,
    });
  });
});

/** Returns an artifact with the members that archives have, and with an issue. */
function withContents(artifact: Report['artifacts'][number]): Report['artifacts'][number] {
  const { signature, ticket, assessment } = artifact;
  return {
    ...artifact,
    ...(signature && { signature: { ...signature, contents: [] } }),
    ...(ticket && { ticket: { ...ticket, contents: [] } }),
    ...(assessment && {
      assessment: { ...assessment, issues: [samples.issue({ offset: 4 })], contents: [] },
    }),
  };
}

describe('report.json', () => {
  test('follows the schema for every outcome of a run', () => {
    expect(reports.length).toBeGreaterThanOrEqual(6);
    for (const report of reports) expect(violations(report, reportSchema)).toEqual([]);
  });

  test('can contain everything that the schema describes', () => {
    const everything: Report = {
      ...samples.rejectedReport,
      artifacts: samples.acceptedReport.artifacts.map(withContents),
      notarization: samples.rejectedReport.notarization && {
        ...samples.rejectedReport.notarization,
        issues: [samples.issue({ offset: 4 })],
      },
      advice: [samples.issue({ offset: 4 })],
      reproducibility: differentBuilds,
      preflight: [samples.issue({ offset: 4 })],
      stages: samples.acceptedReport.stages,
      failure: samples.rejectedReport.failure && {
        ...samples.rejectedReport.failure,
        lines: ['a'],
        issues: [samples.issue({ offset: 4 })],
      },
    };
    expect(violations(everything, reportSchema)).toEqual([]);
    expect([...new Set(presentPaths(everything))].sort()).toEqual(describedPaths(reportSchema).sort());
  });

  test('equals the report when it is read back', async () => {
    await withTemporaryFolder(async (folder) => {
      const files = await writeReport(samples.acceptedReport, join(folder, 'new', 'out'));
      expect(JSON.parse(await readFile(files.report, 'utf8'))).toEqual(samples.acceptedReport);
      expect(await readFile(files.summary, 'utf8')).toContain('hello-cli');
      expect(await readdir(join(folder, 'new', 'out'))).toEqual(['report.json', 'summary.md']);
      expect(files).toMatchObject({
        checksums: '/work/out/SHA256SUMS',
        notarizationLog: '/work/out/notarization-log.json',
      });
    });
  });

  test('that cannot be written fails with the name of the output folder', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      const error = await failureOf(() => writeReport(samples.acceptedReport, join(folder, 'file')));
      expect(error).toFailWith('output-not-writable');
      expect(error).toMatchObject({ input: 'output-directory', exitCode: 2 });
    });
  });

  test('contains the expiry of the certificate as text', () => {
    const facts = { mode: 'developer-id', name: 'N', kind: 'other', teamId: null, sha1: null } as const;
    const expires = new Date('2027-01-02T03:04:05Z');
    expect(reportSigning({ ...facts, expires }, 'required').expires).toBe('2027-01-02T03:04:05.000Z');
    expect(reportSigning({ ...facts, expires: null }, 'auto').expires).toBeNull();
  });
});
