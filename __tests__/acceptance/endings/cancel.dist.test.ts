import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endpointsVariable } from '../../../src/settings/read-endpoints.js';
import { machOImage } from '../../support/mach-o-image.js';
import { type CancelledStep, cancelStep } from '../support/cancelled-step.js';
import { writeGoModule } from '../support/go-module.js';
import { engine, type Inputs, type Job, startJob } from '../support/job.js';
import { recordEnding } from '../support/record-ending.js';

let job: Job;
beforeAll(async () => {
  job = await startJob({ notaryDelay: 3_600_000 });
});
afterAll(() => job.close());

let steps = 0;
/** Cancels a step; the time that it took to end is recorded under the name of the stage. */
async function cancelled(
  { stage, inputs = {}, at }: { stage: string; inputs?: Inputs; at: RegExp },
  signals: NodeJS.Signals[] = ['SIGTERM'],
) {
  const workspace = join(job.folder, `cancelled-${++steps}`);
  await writeGoModule(workspace);
  const tool = join(workspace, 'built');
  await writeFile(tool, machOImage());
  const step: CancelledStep = {
    workspace,
    inputs: {
      ...{ artifacts: 'built', 'output-directory': 'out', cache: 'false', engine },
      ...{ 'pass-environment': 'GO_NOTARIZE_ENDPOINTS APPLE_STAND_INS' },
      ...job.services.credentials,
      ...inputs,
    },
    environment: { ...job.machine, [endpointsVariable]: job.endpoints },
    ...{ at, signals },
  };
  const result = await cancelStep(step);
  await recordEnding(engine, stage, result.milliseconds);
  return result;
}

/** The first line of the wait for the notary. */
const waiting = { stage: 'wait', at: / of 30 min, next/ };

describe('a cancelled step', () => {
  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])(
    'ends on %s during the wait, with the submission and how to resume it',
    async (signal) => {
      const { exitCode, outputs, report, summary, left } = await cancelled(waiting, [signal]);
      expect(exitCode).toBe(3);
      const id = outputs['submission-id'] ?? '';
      expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(outputs).toMatchObject({ 'failure-code': 'cancelled', 'notarization-status': 'In Progress' });
      expect(report?.failure).toMatchObject({
        code: 'cancelled',
        message: `The run was cancelled by ${signal}.`,
        remedy: expect.stringContaining(`submission-id: ${id}`),
      });
      expect(summary).toContain('cancelled');
      expect(left).toEqual([]);
    },
  );

  test('has outputs and a report also when it is cancelled before its first stage', async () => {
    const { exitCode, outputs, report, left } = await cancelled({ stage: 'start', at: /^::add-mask::/m });
    expect(exitCode).toBe(3);
    expect(outputs).toMatchObject({ 'failure-code': 'cancelled', 'submission-id': '' });
    expect(report?.failure).toMatchObject({ code: 'cancelled', remedy: 'Run it again.' });
    expect(left).toEqual([]);
  });

  test('ends during a build, and its compiler with it', async () => {
    const { outputs, left } = await cancelled({
      stage: 'build',
      inputs: { artifacts: '', packages: '.', targets: 'darwin/universal', signing: 'adhoc' },
      at: /^Go \d|go build|Go 1\./m,
    });
    expect(outputs).toMatchObject({
      'failure-code': 'cancelled',
      report: expect.stringMatching(/report\.json$/),
    });
    expect(left).toEqual([]);
  });

  test('ends at once on a second signal, with outputs', async () => {
    const { exitCode, outputs } = await cancelled(waiting, ['SIGINT', 'SIGTERM']);
    expect([130, 143]).toContain(exitCode);
    expect(outputs).toMatchObject({
      'failure-code': 'cancelled',
      'submission-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });
});
