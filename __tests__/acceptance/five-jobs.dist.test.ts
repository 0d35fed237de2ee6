import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractTarGz } from '../../src/archive/tar/read-tar-gz.js';
import { writeTarGz } from '../../src/archive/tar/write-tar-gz.js';
import { extractZip } from '../../src/archive/zip/read-zip.js';
import type { Fingerprint } from '../../src/fingerprint/fingerprint.js';
import { fingerprintSchema } from '../../src/fingerprint/fingerprint-schema.js';
import { inspectSlices } from '../../src/inspect/inspect-slices.js';
import type { Report } from '../../src/report/report.js';
import { violations } from '../support/violations.js';
import { writeGoModule } from './support/go-module.js';
import { type Finished, type Job, startJob } from './support/job.js';

let job: Job;
beforeAll(async () => {
  job = await startJob();
});
afterAll(() => job.close());

const noSecrets = { certificate: '', 'certificate-password': '', 'notary-key': '' };
const restricted =
  '<plist version="1.0"><dict><key>com.apple.security.get-task-allow</key><true/></dict></plist>';

function expectDone(run: Finished, job: string): void {
  expect({ job, errors: run.log.match(/^::error.*/gm), exitCode: run.exitCode }).toEqual({
    ...{ job, errors: null },
    exitCode: 0,
  });
}

const forgedHash = 'f0'.repeat(32);

/** Claims another source, other code and other modules than those of the program. */
async function forgeFingerprint(path: string): Promise<void> {
  const fingerprint = JSON.parse(await readFile(path, 'utf8')) as Fingerprint;
  const programs = fingerprint.programs.map((program) => ({
    ...program,
    slices: program.slices.map((slice) => ({ ...slice, unsignedSha256: forgedHash })),
    modules: [{ path: 'example.com/forged', version: 'v1.0.0', sum: null, replaces: null, main: false }],
  }));
  const source = { commit: forgedHash.slice(0, 40), modified: false };
  const artifacts = [{ name: 'forged.zip', kind: 'zip', sha256: forgedHash }];
  const go = { ...fingerprint.go, version: '9.9.9' };
  await writeFile(path, JSON.stringify({ ...fingerprint, source, go, programs, artifacts }));
}

/** Adds to the archive of the job that builds everything that a hostile build could. */
async function addHostileFiles(archive: string, folder: string): Promise<void> {
  await extractTarGz(archive, folder);
  const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report;
  const forged = { ...report, signing: null, assessment: { verdict: 'accepted', source: 'forged' } };
  await writeFile(join(folder, 'report.json'), JSON.stringify(forged));
  await forgeFingerprint(join(folder, 'build-fingerprint.json'));
  for (const path of ['.go-notarize/dist/main.js', '.git/config', 'entitlements.plist']) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), path === 'entitlements.plist' ? restricted : 'planted');
  }
  const names = await readdir(folder);
  await writeTarGz({ roots: new Map(names.map((name) => [name, join(folder, name)])), output: archive });
}

test('W6: five jobs hand over one program and one report; what a hostile build adds decides nothing', async () => {
  const module = await writeGoModule(join(job.folder, 'module'), {
    'main.go': 'package main\n\nfunc main() { println("hello") }\n',
    'entitlements.plist': '<plist version="1.0"><dict/></plist>',
    LICENSE: 'text',
  });
  const at = (name: string): string => join(job.folder, name, 'archive.tar.gz');
  const source = {
    ...{ 'working-directory': module, targets: 'darwin/arm64', entitlements: 'entitlements.plist' },
    'package-files': 'LICENSE',
  };

  const build = await job.step({
    ...{ ...source, ...noSecrets, signing: 'off', notarize: 'off', summary: 'line' },
    'write-archive': at('built'),
  });
  expectDone(build, 'build');
  expect(build.summary.trim().split('\n')).toHaveLength(1);
  await addHostileFiles(at('built'), join(job.folder, 'hostile'));

  const refused = await job.step({
    ...{ ...source, isolated: 'true', notarize: 'submit', 'workflow-sha': 'ab'.repeat(20) },
    ...{ archive: at('built'), 'archive-sha256': build.outputs['archive-sha256'] ?? '' },
  });
  expect(refused.outputs['failure-code']).toBe('archive-checksum-mismatch');

  const sign = await job.step({
    ...{ ...source, isolated: 'true', notarize: 'submit', summary: 'line', 'workflow-sha': 'ab'.repeat(20) },
    ...{ archive: at('built'), 'write-archive': at('signed') },
  });
  expectDone(sign, 'sign');
  expect(sign.outputs).toMatchObject({ 'artifact-paths': 'tool', assessment: 'not-assessed' });

  const finish = await job.step({
    ...{
      ...noSecrets,
      'notary-key': job.services.credentials['notary-key'],
      signing: 'off',
      summary: 'line',
    },
    ...{ archive: at('signed'), 'archive-sha256': sign.outputs['archive-sha256'] ?? '' },
    ...{ 'submission-id': sign.outputs['submission-id'] ?? '', 'write-archive': at('final') },
    ...{ package: 'zip tar.gz', 'package-files': 'LICENSE' },
  });
  expectDone(finish, 'finish');
  expect(finish.outputs).toMatchObject({
    ...{ 'notarization-status': 'Accepted', assessment: 'accepted', checksums: 'SHA256SUMS' },
    'artifact-paths': 'tool.zip\ntool.tar.gz',
  });
  const published = (await readdir(finish.output)).sort();
  expect(published).toEqual([
    ...['SHA256SUMS', 'build-fingerprint.json', 'notarization-log.json', 'report.json', 'sbom.cdx.json'],
    ...['summary.md', 'tool.tar.gz', 'tool.zip'],
  ]);
  const unpacked = join(job.folder, 'unpacked');
  await mkdir(unpacked);
  await extractZip(join(finish.output, 'tool.zip'), unpacked);
  expect((await readdir(unpacked)).sort()).toEqual(['LICENSE', 'tool']);
  const [slice] = await inspectSlices(join(unpacked, 'tool'));
  expect(slice?.signature).toMatchObject({ identifier: 'tool', entitlements: {} });

  const tried = await job.step({
    ...{ ...noSecrets, signing: 'off', notarize: 'off', staple: 'off', 'smoke-test': '{} --version' },
    ...{ archive: at('final'), 'archive-sha256': finish.outputs['archive-sha256'] ?? '' },
  });
  expectDone(tried, 'try');
  expect(tried.outputs).toMatchObject({ assessment: 'accepted', 'assessment-source': 'Replay notary' });
  expect(tried.report).toMatchObject({
    go: build.report?.go,
    signing: sign.report?.signing,
    notarization: { submissionId: sign.outputs['submission-id'], status: 'Accepted' },
    startedAt: build.report?.startedAt,
  });
  const stages = tried.report?.stages.map(({ name }) => name) ?? [];
  for (const name of ['go', 'build', 'unpack', 'sign', 'submit', 'notarize', 'zip', 'assess']) {
    expect(stages).toContain(name);
  }

  const [built, last] = await Promise.all([build, tried].map(({ output }) => readFingerprint(output)));
  expect(violations(last, fingerprintSchema)).toEqual([]);
  expect(last).toMatchObject({
    builtElsewhere: true,
    flags: built?.flags,
    machine: built?.machine,
    go: built?.go,
  });
  expect(last?.programs.map(({ slices, modules }) => ({ slices, modules }))).toEqual(
    built?.programs.map(({ slices, modules }) => ({ slices, modules })),
  );
  expect(last?.artifacts.map(({ name }) => name).sort()).toEqual(['tool', 'tool.tar.gz', 'tool.zip']);
  for (const name of ['build-fingerprint.json', 'sbom.cdx.json']) {
    expect(await readFile(join(tried.output, name), 'utf8')).not.toMatch(/forged|9\.9\.9|f0f0f0/);
  }
});

test('W6: without secrets, the five jobs make an archive of a program that is signed ad-hoc', async () => {
  const module = await writeGoModule(join(job.folder, 'fork'), {
    'main.go': 'package main\n\nfunc main() { println("hello") }\n',
  });
  const at = (name: string): string => join(job.folder, 'of-fork', name, 'archive.tar.gz');
  const source = { ...noSecrets, 'working-directory': module, targets: 'darwin/arm64', summary: 'line' };
  const [off, notNotarized] = [{ signing: 'off' }, { notarize: 'off' }];
  const build = await job.step({ ...source, ...off, ...notNotarized, 'write-archive': at('built') });
  expectDone(build, 'build');
  const sign = await job.step({
    ...{ ...source, isolated: 'true', notarize: 'submit', signing: 'auto', package: 'zip' },
    ...{ archive: at('built'), 'write-archive': at('signed') },
  });
  expectDone(sign, 'sign');
  expect(sign.outputs).toMatchObject({ 'signing-mode': 'adhoc', 'submission-id': '' });
  const finish = await job.step({
    ...{ ...source, ...off, ...notNotarized, package: 'zip' },
    ...{ archive: at('signed'), 'write-archive': at('final') },
  });
  expectDone(finish, 'finish');
  expect(finish.outputs).toMatchObject({ 'artifact-paths': 'tool.zip', 'signing-mode': 'adhoc' });
  expect(finish.outputs.assessment).not.toBe('accepted');
});

async function readFingerprint(folder: string): Promise<Fingerprint> {
  return JSON.parse(await readFile(join(folder, 'build-fingerprint.json'), 'utf8')) as Fingerprint;
}
