import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examplePrograms } from '../../src/replay/examples.js';
import { type Finished, type Inputs, type Job, startJob } from './support/job.js';

const examples = new Map(examplePrograms(resolve('.')).map(({ name, inputs }) => [name, inputs]));

let job: Job;
beforeAll(async () => {
  job = await startJob({ notaryDelay: 3_000 });
});
afterAll(() => job.close());

/** Returns once the report in a folder names an uploaded submission. */
async function uploaded(output: string): Promise<string> {
  for (;;) {
    const text = await readFile(join(output, 'report.json'), 'utf8').catch(() => '{}');
    const { notarization } = JSON.parse(text) as {
      notarization?: { submissionId: string; uploaded: boolean };
    };
    if (notarization?.uploaded) return notarization.submissionId;
    await sleep(50);
  }
}

/** Runs a step and calls `change` with its output folder while the notary works on the submission. */
async function changedDuringWait(
  inputs: Inputs,
  change: (output: string) => Promise<unknown>,
): Promise<Finished> {
  const output = join(job.folder, `out-${Math.random().toString(36).slice(2)}`);
  const step = job.step({ ...inputs, 'output-directory': output });
  await Promise.race([step, uploaded(output).then(() => change(output))]);
  return step;
}

describe('a file that changes while the notary works on it', () => {
  test('a program with other bytes fails the release, which is not called accepted', async () => {
    const step = await changedDuringWait(examples.get('hello-cli') ?? {}, (output) =>
      appendFile(join(output, 'hello-cli'), 'x'),
    );
    expect(step.exitCode).toBe(3);
    expect(step.outputs).toMatchObject({ 'failure-code': 'artifact-changed', assessment: 'not-assessed' });
  }, 120_000);

  test('a resource of an app with other bytes fails the release', async () => {
    const step = await changedDuringWait(examples.get('hello-app') ?? {}, (output) =>
      appendFile(join(output, 'Hello.app/Contents/Info.plist'), '\n'),
    );
    expect(step).toMatchObject({ exitCode: 3, outputs: { 'failure-code': 'artifact-changed' } });
  }, 120_000);
});

test('a run that resumes a submission with other files fails', async () => {
  const output = join(job.folder, 'resumed');
  const inputs = { ...examples.get('hello-cli'), 'output-directory': output };
  const submitted = await job.step({ ...inputs, notarize: 'submit' });
  expect(submitted.exitCode).toBe(0);
  const path = join(output, 'hello-cli');
  const bytes = await readFile(path);
  bytes[40_000] = (bytes[40_000] ?? 0) ^ 1;
  await writeFile(path, bytes);
  const resumed = await job.step({
    artifacts: path,
    'submission-id': submitted.outputs['submission-id'] ?? '',
    'output-directory': output,
  });
  expect(resumed).toMatchObject({ exitCode: 3, outputs: { 'failure-code': 'artifact-changed' } });
}, 120_000);
