import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examplePrograms } from '../../../src/replay/examples.js';
import { engine, type Finished, type Inputs, type Job, startJob } from '../support/job.js';
import { whenUploaded } from '../support/when-uploaded.js';

const examples = new Map(examplePrograms(resolve('.')).map(({ name, inputs }) => [name, inputs]));

let job: Job;
beforeAll(async () => {
  job = await startJob({ notaryDelay: 3_000 });
});
afterAll(() => job.close());

/** Runs a step and calls `change` with its output folder while the notary works on the submission. */
async function changedDuringWait(
  inputs: Inputs,
  change: (output: string) => Promise<unknown>,
): Promise<Finished> {
  const output = join(job.folder, `out-${Math.random().toString(36).slice(2)}`);
  const step = job.step({ ...inputs, 'output-directory': output });
  await Promise.race([step, whenUploaded(output).then(() => change(output))]);
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

const withPackages = engine === 'apple' ? describe : describe.skip;

/** Returns the inputs with which the example is packed. */
async function packedAs(kind: string): Promise<Inputs> {
  return { ...examples.get('hello-cli'), package: kind, ...(await job.services.issueInstaller()) };
}

withPackages('a disk image or package of the apple engine', () => {
  test.each(['dmg', 'pkg'])(
    'fails the release when the %s changes while the notary works on it',
    async (kind) => {
      const inputs = await packedAs(kind);
      const step = await changedDuringWait(inputs, (output) => changeByte(join(output, `hello-cli.${kind}`)));
      expect(step).toMatchObject({ exitCode: 3, outputs: { 'failure-code': 'artifact-changed' } });
    },
  );

  test.each(['dmg', 'pkg'])('fails a run that resumes its submission with another %s', async (kind) => {
    const output = join(job.folder, `resumed-${kind}`);
    const inputs = { ...(await packedAs(kind)), 'output-directory': output };
    const submitted = await job.step({ ...inputs, notarize: 'submit' });
    const path = join(output, `hello-cli.${kind}`);
    await changeByte(path);
    const resumed = await resume(submitted, path);
    expect(resumed).toMatchObject({ exitCode: 3, outputs: { 'failure-code': 'artifact-changed' } });
  });
});

/** Finishes a submission with the file at this path. */
function resume({ outputs }: Finished, path: string): Promise<Finished> {
  return job.step({
    artifacts: path,
    'submission-id': outputs['submission-id'] ?? '',
    'output-directory': dirname(path),
  });
}

/** Changes a byte in the middle of a file. */
async function changeByte(path: string): Promise<void> {
  const bytes = await readFile(path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

test('a run that resumes a submission with other files fails', async () => {
  const output = join(job.folder, 'resumed');
  const inputs = { ...examples.get('hello-cli'), 'output-directory': output };
  const submitted = await job.step({ ...inputs, notarize: 'submit' });
  expect(submitted.exitCode).toBe(0);
  const path = join(output, 'hello-cli');
  await changeByte(path);
  const resumed = await resume(submitted, path);
  expect(resumed).toMatchObject({ exitCode: 3, outputs: { 'failure-code': 'artifact-changed' } });
}, 120_000);
