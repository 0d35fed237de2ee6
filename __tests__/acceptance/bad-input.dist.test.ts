import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listenOnLoopback } from '../../src/replay/loopback-server.js';
import { writeGoModule } from './support/go-module.js';
import { type Inputs, type Job, startJob } from './support/job.js';

let job: Job;
let module: string;
beforeAll(async () => {
  job = await startJob();
  module = await writeGoModule(join(job.folder, 'module'));
});
afterAll(() => job.close());

/** The annotation of a failure, as a person reads it. */
function errorsIn(log: string): string[] {
  return log
    .split('\n')
    .filter((line) => line.startsWith('::error'))
    .map((line) => line.replaceAll('%0A', '\n').replaceAll('%25', '%'));
}

/** Nothing is left that could be taken for a result: at most the report of the failure. */
/** Files that a run writes about itself before it signs; nothing of them is shipped. */
const records = [
  'report.json',
  'summary.md',
  'cgo-dependencies.json',
  'build-fingerprint.json',
  'sbom.cdx.json',
];

async function expectNothingShipped(output: string): Promise<void> {
  const left = await readdir(output).catch(() => []);
  expect(left.filter((name) => !records.includes(name))).toEqual([]);
}

async function expectRefusal(
  inputs: Inputs,
  expected: { code: string; says: (string | RegExp)[] },
): Promise<void> {
  const { exitCode, log, outputs, output } = await job.step({ 'working-directory': module, ...inputs });
  const errors = errorsIn(log);
  expect(errors).toHaveLength(1);
  for (const text of expected.says) expect(errors[0]).toMatch(text);
  expect(outputs['failure-code']).toBe(expected.code);
  expect(outputs.retryable).toBe('false');
  expect(exitCode).toBe(2);
  await expectNothingShipped(output);
}

const platforms = ['linux', 'darwin'].flatMap((os) => ['amd64', 'arm64'].map((arch) => ({ os, arch })));
/** The Go download site's index, with one release in it. */
const goIndex = [
  {
    version: 'go1.26.1',
    stable: true,
    files: platforms.map(({ os, arch }) => ({
      filename: `go1.26.1.${os}-${arch}.tar.gz`,
      os,
      arch,
      version: 'go1.26.1',
      sha256: '0'.repeat(64),
      size: 1,
      kind: 'archive',
    })),
  },
];

describe('the action ends with one message, which names the input and a remedy, and without partial results for', () => {
  test('a Go version that does not exist', async () => {
    const site = await listenOnLoopback((_request, response) => response.end(JSON.stringify(goIndex)));
    try {
      await expectRefusal(
        { 'go-version': '1.26.999', 'go-download-base-url': site.url, goproxy: 'off' },
        { code: 'go-version-unknown', says: ['go-version', '1.26.999'] },
      );
    } finally {
      await site.close();
    }
  });

  test('a package that does not exist', () =>
    expectRefusal(
      { packages: './cmd/missing' },
      { code: 'package-not-found', says: ['packages', './cmd/missing'] },
    ));

  test('a working directory that does not exist, which is not created', async () => {
    const missing = join(job.folder, 'missing');
    await expectRefusal(
      { 'working-directory': missing },
      { code: 'input-invalid', says: [`working-directory: there is no folder ${missing}`, /go\.mod/] },
    );
    expect(existsSync(missing)).toBe(false);
  });

  test('an input of the reusable workflow, by the name of its secret, with a job summary', async () => {
    const { log, summary } = await job.step(
      { 'working-directory': module, 'notary-key': 'AuthKey_2X9R4HXF34.p8' },
      { GO_NOTARIZE_WORKFLOW: 'notarize.yml' },
    );
    for (const text of [log, summary]) expect(text).toMatch(/notary-key is the secret NOTARY.?_KEY/);
    expect(summary).toMatch(/^## ❌ The release could not start: notary-key: it is the path of a file/);
    expect(summary).toContain('errors.md#notary-key-invalid');
  });

  test('a program that does not build', async () => {
    const broken = await writeGoModule(join(job.folder, 'broken'), {
      'main.go': 'package main\n\nfunc main() { undefinedFunction() }\n',
    });
    await expectRefusal(
      { 'working-directory': broken },
      { code: 'build-failed', says: ['packages', /main\.go:3:15: undefined: undefinedFunction/] },
    );
  });

  test('a certificate with a wrong password', () =>
    expectRefusal(
      { 'certificate-password': 'not the password' },
      { code: 'certificate-password-wrong', says: ['certificate-password'] },
    ));

  test('a certificate that is not PKCS#12', () =>
    expectRefusal(
      { certificate: Buffer.from('-----BEGIN CERTIFICATE-----').toString('base64') },
      { code: 'certificate-not-pkcs12', says: ['certificate'] },
    ));

  test('a certificate without its key', async () => {
    await expectRefusal(
      {
        certificate: resolve('__tests__/identity/fixtures/no-key.p12'),
        'certificate-password': 'test password',
      },
      { code: 'certificate-key-missing', says: ['certificate', /key/] },
    );
  });

  test('entitlements that are not a property list', async () => {
    await writeFile(join(module, 'entitlements.txt'), 'network: please');
    await expectRefusal(
      { entitlements: 'entitlements.txt' },
      { code: 'entitlements-invalid', says: ['entitlements', /property list/] },
    );
  });

  test('an unknown target', () =>
    expectRefusal(
      { targets: 'darwin/ppc' },
      { code: 'target-unknown', says: ['targets', 'darwin/ppc', 'darwin/universal'] },
    ));

  test('an app without CFBundleIdentifier', async () => {
    await mkdir(join(module, 'app'), { recursive: true });
    const plist =
      '<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleName</key><string>X</string></dict></plist>';
    await writeFile(join(module, 'app/Info.plist'), plist);
    await expectRefusal(
      { app: 'app' },
      { code: 'bundle-id-missing', says: ['app', 'CFBundleIdentifier', 'bundle-id'] },
    );
  });

  test('an output folder that cannot be written', async () => {
    await writeFile(join(job.folder, 'a-file'), '');
    await expectRefusal(
      { 'output-directory': join(job.folder, 'a-file/out') },
      { code: 'output-not-writable', says: ['output-directory', 'a-file'] },
    );
  });

  test('several wrong settings, all in one message', async () => {
    const { log, outputs } = await job.step({
      targets: 'windows/amd64',
      'notary-timeout': 'soon',
      cgo: 'maybe',
    });
    expect(errorsIn(log)).toHaveLength(1);
    for (const name of ['targets', 'notary-timeout', 'cgo']) expect(errorsIn(log)[0]).toContain(name);
    expect(outputs['failure-code']).toBe('input-invalid');
  });
});
