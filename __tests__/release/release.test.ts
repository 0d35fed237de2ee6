import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { cancelledBy } from '../../src/system/cancellation.js';
import { developer } from '../bundle/test-app.js';
import { failingAt, type Step, submissionId } from './support/small-engine.js';
import { smallRelease } from './support/small-release.js';

/** Returns the stages of a report with how they ended. */
const stagesOf = ({ stages }: Report): string[] => stages.map(({ name, outcome }) => `${name} ${outcome}`);

describe('a release', () => {
  test('runs its stages in order and closes the signer before the notary is asked', async () => {
    const { report, calls } = await smallRelease({
      package: 'zip dmg',
      'smoke-test': 'true {}',
      engine: 'apple',
    });
    expect(report.failure).toBeNull();
    expect(stagesOf(report)).toEqual([
      'identity done',
      'sign done',
      'smoke test done',
      'package done',
      'preflight skipped',
      'submit done',
      'notarize done',
      'staple done',
      'assess done',
      'zip done',
    ]);
    expect(calls).toEqual([
      ...['check', 'identity', 'sign', 'package', 'close', 'submit', 'upload', 'wait'],
      ...['staple', 'staple', 'assess', 'assess', 'zip'],
    ]);
  });

  test('reports the signer, the submission, the verdict and the checksums', async () => {
    const { report, announced } = await smallRelease();
    expect(report).toMatchObject({
      signing: { mode: 'developer-id', teamId: developer.teamId },
      notarization: { submissionId, status: 'Accepted' },
      assessment: { verdict: 'accepted' },
      checksumsPath: expect.stringMatching(/SHA256SUMS$/),
    });
    expect(report.artifacts[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(announced).toMatchObject([{ id: submissionId }]);
  });

  test.each([{}, { 'submission-id': submissionId }])(
    'fails when the notary accepted other code, with the inputs %j',
    async (inputs) => {
      const { report, calls } = await smallRelease(inputs, undefined, { accepts: 'ab'.repeat(20) });
      expect(report.failure).toMatchObject({ code: 'not-in-ticket', exitCode: 3 });
      expect(report.notarization?.issues).toMatchObject([{ code: 'not-in-ticket', severity: 'error' }]);
      expect(report.assessment.verdict).toBe('not-assessed');
      expect(calls).not.toContain('staple');
    },
  );

  test('asks no notary without notarize', async () => {
    const { report, calls } = await smallRelease({ notarize: 'off' });
    expect(stagesOf(report)).toContain('notarize skipped');
    expect(calls).not.toContain('submit');
    expect(report.failure).toBeNull();
  });

  test('ends after the upload with notarize: submit', async () => {
    const { report, calls } = await smallRelease({ notarize: 'submit' });
    expect(report.notarization).toMatchObject({ submissionId, status: 'In Progress', uploaded: true });
    expect(calls).not.toContain('wait');
    expect(report.checksumsPath).not.toBeNull();
  });

  test('signs and submits nothing when it resumes a submission', async () => {
    const { report, calls } = await smallRelease({ 'submission-id': submissionId });
    expect(calls).toEqual(['check', 'wait', 'staple', 'assess']);
    expect(report.notarization).toMatchObject({ submissionId, status: 'Accepted' });
  });
});

describe('a release whose stage fails', () => {
  const cases: [Step, string, Partial<Report>][] = [
    ['check', '', { signing: null, artifacts: [] }],
    ['identity', 'identity', { signing: null }],
    ['sign', 'sign', { artifacts: [] }],
    ['package', 'package', { notarization: null }],
    ['submit', 'submit', { notarization: null }],
    ['wait', 'notarize', { checksumsPath: null }],
    ['staple', 'staple', { checksumsPath: null }],
    ['assess', 'assess', { checksumsPath: null }],
    ['zip', 'zip', { checksumsPath: null }],
  ];
  test.each(cases)('reports what is known when %s fails', async (step, stage, known) => {
    const { report, calls } = await smallRelease({ package: 'zip dmg', engine: 'apple' }, failingAt(step));
    expect(report.failure).toMatchObject({ code: 'command-failed', message: `${step} failed.` });
    expect(report).toMatchObject(known);
    expect(stagesOf(report).at(-1) ?? '').toBe(stage === '' ? '' : `${stage} failed`);
    expect(calls.includes('close')).toBe(calls.includes('sign'));
  });

  test('reports the id of a submission whose upload fails', async () => {
    const { report, announced } = await smallRelease({}, failingAt('upload'));
    expect(report.notarization).toMatchObject({ submissionId, uploaded: false });
    expect(announced).toHaveLength(1);
  });

  test('reports a defect as internal-error', async () => {
    const { report } = await smallRelease({}, () => {
      throw new TypeError('x is undefined');
    });
    expect(report.failure).toMatchObject({ code: 'internal-error', message: 'x is undefined' });
  });
});

describe('the preflight of a release', () => {
  test('is skipped with preflight: off', async () => {
    const { report } = await smallRelease({ preflight: 'off' });
    expect(report.preflight).toBeNull();
    expect(stagesOf(report)).toContain('preflight skipped');
  });

  test('goes on with preflight: warn, and leaves its findings to the report, which shows them once', async () => {
    const { report, warnings, calls } = await smallRelease({ preflight: 'warn' });
    expect(report.preflight).toEqual(
      expect.arrayContaining([expect.objectContaining({ severity: 'error' })]),
    );
    expect(warnings).toEqual([]);
    expect(calls).toContain('submit');
  });

  test('stops the run with preflight: error, and keeps its findings in the report', async () => {
    const { report, calls } = await smallRelease({ preflight: 'error' });
    expect(report.failure).toMatchObject({ code: 'preflight-failed', exitCode: 1 });
    expect(report.preflight).toEqual(report.failure?.issues);
    expect(calls).not.toContain('submit');
  });
});

describe('a release that is cancelled', () => {
  const cancelledAt = (inputs: Parameters<typeof smallRelease>[0], step: Step) =>
    smallRelease(inputs, (name, cancel) => {
      if (name !== step) return;
      cancel.abort(cancelledBy('SIGTERM'));
      return new Promise<void>(() => undefined); // work that no signal ends
    });

  test.concurrent.each<Step>([
    'check',
    'identity',
    'sign',
    'package',
    'submit',
    'upload',
    'wait',
    'staple',
    'assess',
    'zip',
  ])('in the step %s ends as cancelled, although the step never ends', async (step) => {
    const { report } = await cancelledAt({ package: 'zip dmg', engine: 'apple' }, step);
    expect(report.failure).toMatchObject({ code: 'cancelled', message: 'The run was cancelled by SIGTERM.' });
  });

  test('names the submission and how to resume it', async () => {
    const { report } = await cancelledAt({}, 'wait');
    expect(report.notarization?.submissionId).toBe(submissionId);
    expect(report.failure?.remedy).toContain(`submission-id: ${submissionId}`);
  });

  test('says that a submission without its whole upload cannot be resumed', async () => {
    const { report } = await cancelledAt({}, 'upload');
    expect(report.failure?.remedy).toMatch(/upload is not complete/);
  });

  test('begins no further stage', async () => {
    const { report, calls } = await smallRelease({}, (step, cancel) => {
      if (step === 'sign') cancel.abort(cancelledBy('SIGINT'));
    });
    expect(report.failure).toMatchObject({ code: 'cancelled' });
    expect(calls).toEqual(['check', 'identity', 'sign', 'close']);
  });
});
