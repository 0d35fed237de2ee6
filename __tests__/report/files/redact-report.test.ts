import { describe, expect, test } from '@jest/globals';
import { startRecorder } from '../../../src/report/recorder.js';
import { systemClock } from '../../../src/system/clock.js';
import { ToolError } from '../../../src/system/errors.js';
import { createSecrets } from '../../../src/system/secrets.js';
import * as samples from '../support/sample-report.js';

const start = { toolVersion: '1', replay: false, source: null, outputDirectory: '/work/out' };

describe('secrets in the report', () => {
  test('a secret in the words of a command, a server or a file is redacted', () => {
    const secrets = createSecrets();
    secrets.add('hunter2-token');
    const record = startRecorder(systemClock, start, secrets.redact);
    const [issue] = samples.rejectedReport.notarization?.issues ?? [];
    record.note({
      notarization: samples.rejectedReport.notarization && {
        ...samples.rejectedReport.notarization,
        issues: issue ? [{ ...issue, message: 'refused hunter2-token' }] : [],
      },
    });
    record.fail(
      new ToolError('curl hunter2-token failed.', {
        code: 'command-failed',
        remedy: 'See hunter2-token.',
        lines: ['one', 'two hunter2-token'],
      }),
    );
    const text = JSON.stringify(record.report());
    expect(text).not.toContain('hunter2-token');
    expect(record.report().failure?.lines).toEqual(['one', 'two ***']);
  });

  test('paths, names and statuses keep their value, so that later steps can use them', () => {
    const secrets = createSecrets();
    for (const secret of ['hello-cli', 'accepted', 'work']) secrets.add(secret);
    const record = startRecorder(systemClock, start, secrets.redact);
    record.note({
      artifacts: samples.acceptedReport.artifacts,
      assessment: samples.acceptedReport.assessment,
    });
    expect(record.report().artifacts.map(({ path }) => path)).toEqual(
      samples.acceptedReport.artifacts.map(({ path }) => path),
    );
    expect(record.report().assessment.verdict).toBe('accepted');
  });
});
