import { describe, expect, test } from '@jest/globals';
import { listOutputs } from '../../src/report/actions/list-outputs.js';
import { outputsOf } from '../../src/report/actions/outputs.js';
import type { Report } from '../../src/report/report.js';
import { outputSchemas } from '../../src/report/schema/output-schemas.js';
import { reportSchema } from '../../src/report/schema/report-schema.js';
import { violations } from '../support/violations.js';
import * as samples from './support/sample-report.js';

const reports = Object.values(samples).filter(
  (sample): sample is Report => typeof sample === 'object' && 'schemaVersion' in sample,
);

describe('the published schemas', () => {
  test('every list among the outputs is JSON of its schema, whatever the outcome of the run', () => {
    for (const report of reports) {
      const outputs = outputsOf(report, null);
      for (const name of listOutputs) {
        expect(violations(JSON.parse(outputs[name]), outputSchemas[name])).toEqual([]);
      }
    }
  });

  test('a report with an unknown member, without a member, or with another type breaks its schema', () => {
    const report: Report = samples.acceptedReport;
    const { stages: _, ...incomplete } = report;
    for (const wrong of [{ ...report, unknown: 1 }, incomplete, { ...report, replay: 'no' }]) {
      expect(violations(wrong, reportSchema)).toHaveLength(1);
    }
  });
});
