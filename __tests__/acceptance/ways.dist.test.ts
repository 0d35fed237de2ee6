import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeGoModule } from './support/go-module.js';
import { engine, type Job, startJob } from './support/job.js';

let jobs: Job[] = [];
afterEach(async () => {
  await Promise.all(jobs.splice(0).map((job) => job.close()));
});
beforeEach(() => {
  jobs = [];
});

async function jobWith(options: Parameters<typeof startJob>[0] = {}): Promise<{ job: Job; module: string }> {
  const job = await startJob(options);
  jobs.push(job);
  return { job, module: await writeGoModule(join(job.folder, 'module')) };
}

const thin = { targets: 'darwin/arm64' };

describe('a release in two runs', () => {
  test('U16, U20: submits in the first and finishes in the second, which submits nothing', async () => {
    const { job, module } = await jobWith();
    const first = await job.step({ ...thin, 'working-directory': module, notarize: 'submit' });
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { 'notarization-status': 'In Progress', assessment: 'not-assessed' },
    });
    const id = first.outputs['submission-id'] ?? '';
    const tool = first.outputs['artifact-paths'] ?? '';
    const before = await readFile(tool);

    const second = await job.step({
      artifacts: tool,
      'submission-id': id,
      certificate: '',
      'certificate-password': '',
    });
    expect(second.log).not.toMatch(/^::error/m);
    expect(second).toMatchObject({
      exitCode: 0,
      outputs: {
        'submission-id': id,
        'notarization-status': 'Accepted',
        assessment: 'accepted',
        'go-version': '',
      },
    });
    expect(job.services.notary.submissionIds()).toEqual([id]);
    expect(await readFile(tool)).toEqual(before);
  });

  test('works for a disk image, which only the apple engine makes', async () => {
    const { job, module } = await jobWith();
    const first = await job.step({ 'working-directory': module, notarize: 'submit', package: 'dmg' });
    if (engine === 'portable') {
      expect(first.outputs['failure-code']).toBe('needs-apple-tools');
      expect(first.report?.stages).toEqual([]);
      return;
    }
    expect(first.log).not.toMatch(/^::error/m);
    const artifacts = first.outputs['artifact-paths'] ?? '';
    expect(artifacts.split('\n').map((path) => path.split('.').at(-1))).toContain('dmg');
    const second = await job.step({ artifacts, 'submission-id': first.outputs['submission-id'] ?? '' });
    expect(second.log).not.toMatch(/^::error/m);
    expect(second.outputs).toMatchObject({ stapled: 'true', assessment: 'accepted' });
    expect(job.services.notary.submissionIds()).toHaveLength(1);
  });

  test('U13: reports the id and how to resume when the first ends at the deadline', async () => {
    const { job, module } = await jobWith({ faults: { notary: { stuck: true } } });
    const run = await job.step({ ...thin, 'working-directory': module, 'notary-timeout': '1s' });
    const [id = ''] = job.services.notary.submissionIds();
    expect(run).toMatchObject({
      exitCode: 3,
      outputs: { 'submission-id': id, 'failure-code': 'notary-timeout', retryable: 'true' },
    });
    expect(run.log).toContain(`submission-id: ${id}`);
    expect(run.report).toMatchObject({ notarization: { submissionId: id, status: 'In Progress' } });
  });
});

describe('a release is refused', () => {
  test('by the preflight, before any upload', async () => {
    const { job, module } = await jobWith();
    const run = await job.step({ ...thin, 'working-directory': module, 'hardened-runtime': 'false' });
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: { 'failure-code': 'preflight-failed', 'submission-id': '' },
    });
    expect(run.log).toContain('hardened runtime');
    expect(job.services.notary.submissionIds()).toEqual([]);
  });

  test('U31: for a restricted entitlement without a profile, before signing', async () => {
    const { job, module } = await jobWith();
    const key = 'com.apple.developer.networking.networkextension';
    const plist = `<plist version="1.0"><dict><key>${key}</key><array/></dict></plist>`;
    const run = await job.step({ ...thin, 'working-directory': module, entitlements: plist });
    expect(run).toMatchObject({ exitCode: 2, outputs: { 'failure-code': 'entitlements-restricted' } });
    expect(run.log).toContain(key);
    expect(run.report?.stages.find(({ name }) => name === 'sign')).toMatchObject({ outcome: 'failed' });
    expect(run.report?.artifacts).toEqual([]);
    expect(job.services.notary.submissionIds()).toEqual([]);
  });

  test('U18: by the notary, with an annotation and a remedy for each issue', async () => {
    const { job, module } = await jobWith();
    const run = await job.step({
      ...thin,
      'working-directory': module,
      'hardened-runtime': 'false',
      preflight: 'off',
    });
    expect(run).toMatchObject({
      exitCode: 1,
      outputs: {
        'notarization-status': 'Invalid',
        'failure-code': 'notarization-rejected',
        assessment: 'not-assessed',
      },
    });
    expect(run.log).toMatch(/^::error title=hardened-runtime-missing.*hardened-runtime: true/m);
    const log = JSON.parse(await readFile(run.outputs['notarization-log'] ?? '', 'utf8'));
    expect(log).toMatchObject({ status: 'Invalid', statusCode: 4000 });
  });

  test('but the step passes with fail-on: never', async () => {
    const { job, module } = await jobWith();
    const inputs = { ...thin, 'working-directory': module, 'hardened-runtime': 'false', preflight: 'off' };
    const run = await job.step({ ...inputs, 'fail-on': 'never' });
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'notarization-status': 'Invalid' } });
  });
});

describe('a release without secrets', () => {
  test('U33: signs ad-hoc with signing: auto, does not submit, and reports both', async () => {
    const { job, module } = await jobWith();
    const run = await job.step({
      ...thin,
      'working-directory': module,
      signing: 'auto',
      certificate: '',
      'certificate-password': '',
      'notary-key': '',
      'notary-key-id': '',
      'notary-issuer': '',
    });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { 'signing-mode': 'adhoc', 'notarization-status': '', assessment: 'rejected' },
    });
    expect(run.log).toMatch(/^::warning title=Signed ad-hoc/m);
    expect(run.summary).toContain('ad-hoc');
    expect(job.services.notary.submissionIds()).toEqual([]);
  });
});

describe('U30: a smoke test', () => {
  // The portable engine is at home on Linux, which runs no programs for macOS.
  const runs = engine === 'apple';

  test('runs on the signed program, on a machine that runs programs', async () => {
    const { job, module } = await jobWith();
    const smoke = { 'smoke-test': `sh -c 'test -x "$0" && echo tried' {}` };
    const run = await job.step({ 'working-directory': module, ...smoke });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { 'smoke-test-status': runs ? 'passed' : 'not-run', assessment: 'accepted' },
    });
    expect(run.log.includes('tried\n')).toBe(runs);
  });

  test('ends the release before any upload when macOS kills the program', async () => {
    const { job, module } = await jobWith();
    const smoke = { 'smoke-test': `sh -c 'kill -9 $$' {}` };
    const run = await job.step({ 'working-directory': module, ...smoke });
    expect(run.outputs['smoke-test-status']).toBe(runs ? 'failed' : 'not-run');
    expect(run.outputs['failure-code']).toBe(runs ? 'smoke-test-failed' : '');
    expect(job.services.notary.submissionIds()).toHaveLength(runs ? 0 : 1);
  });
});

describe('a release over unreliable services', () => {
  test('U26: repeats a timestamp request and an upload that failed', async () => {
    const { job, module } = await jobWith({
      faults: { timestamp: ['unavailable'], notary: { uploads: [503] } },
    });
    const run = await job.step({ ...thin, 'working-directory': module });
    expect(run.log).not.toMatch(/^::error/m);
    expect(run).toMatchObject({ exitCode: 0, outputs: { assessment: 'accepted' } });
    // notarytool cannot go on with an upload: its second try is a submission of its own.
    expect(job.services.notary.submissionIds()).toHaveLength(engine === 'apple' ? 2 : 1);
  });
});
