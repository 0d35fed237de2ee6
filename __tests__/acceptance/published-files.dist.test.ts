import { cp, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordFiles } from '../../src/report/files/record-files.js';
import { silentLog } from '../../src/system/log.js';
import { createRunner } from '../../src/system/process/runner.js';
import { createSecrets } from '../../src/system/secrets.js';
import { infoPlist, writeTree } from '../bundle/test-app.js';
import { hangLimit } from '../support/hang-limit.js';
import { machOImage } from '../support/mach-o-image.js';
import { writeGoModule } from './support/go-module.js';
import { engine, type Finished, type Job, startJob } from './support/job.js';

let job: Job;
beforeAll(async () => {
  job = await startJob();
});
afterAll(() => job.close());

const main = 'package main\n\nfunc main() { println("hello") }\n';

/** Runs a step and requires that it is accepted. */
async function accepted(inputs: Parameters<Job['step']>[0]): Promise<Finished> {
  const step = await job.step(inputs);
  expect(step.log).not.toMatch(/^::error/m);
  expect(step.outputs).toMatchObject({ assessment: 'accepted' });
  return step;
}

/** Returns the files below a folder, sorted. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Copies the published artifacts of a step to a new folder by the names in SHA256SUMS, as a release has them. */
async function publish({ outputs, output }: Finished): Promise<string> {
  const folder = join(output, '..', 'published');
  const paths = (outputs['artifact-paths'] ?? '').split('\n');
  for (const path of paths) {
    const isShared = paths.filter((other) => basename(other) === basename(path)).length > 1;
    const outside = isShared ? join(basename(dirname(path)), basename(path)) : basename(path);
    const inside = relative(output, path);
    await cp(path, join(folder, inside.startsWith('..') ? outside : inside), { recursive: true });
  }
  await cp(outputs.checksums ?? '', join(folder, 'SHA256SUMS'));
  return folder;
}

/** Checks a folder with sha256sum, and requires that the list has every file of the folder. */
async function expectChecked(step: Finished, names: readonly string[]): Promise<void> {
  const folder = await publish(step);
  const run = createRunner(silentLog, createSecrets());
  // macOS before 15 has no sha256sum, and no later one knows --strict.
  const [tool, ...options] = process.platform === 'darwin' ? ['shasum', '-a', '256'] : ['sha256sum'];
  const { exitCode, stdout } = await run({
    ...{ tool, args: [...options, '--strict', '-c', 'SHA256SUMS'], workingDirectory: folder },
    timeout: hangLimit,
  });
  expect({ exitCode, lines: stdout.trim().split('\n').sort() }).toEqual({
    exitCode: 0,
    lines: names.map((name) => `${name}: OK`).sort(),
  });
  expect(await filesIn(folder)).toEqual(['SHA256SUMS', ...names].sort());
}

/** Requires that the output folder holds these files and the record of the run, nothing else. */
async function expectOutput({ output }: Finished, names: readonly string[]): Promise<void> {
  const files = await filesIn(output);
  expect(files.filter((name) => !(recordFiles as readonly string[]).includes(name))).toEqual(
    [...names].sort(),
  );
}

describe('U53: a download checks out by SHA256SUMS, and the output folder holds nothing else', () => {
  test('for one program', async () => {
    const module = await writeGoModule(join(job.folder, 'one'));
    const step = await accepted({ 'working-directory': module, targets: 'darwin/arm64' });
    await expectOutput(step, ['tool']);
    await expectChecked(step, ['tool']);
  });

  test('for three targets of two programs', async () => {
    const module = await writeGoModule(join(job.folder, 'two'), {
      'cmd/a/main.go': main,
      'cmd/b/main.go': main,
    });
    const step = await accepted({
      'working-directory': module,
      packages: './cmd/a ./cmd/b',
      targets: 'darwin/arm64 darwin/amd64 darwin/universal',
    });
    const names = ['arm64', 'amd64', 'universal'].flatMap((arch) => [`darwin-${arch}/a`, `darwin-${arch}/b`]);
    await expectOutput(step, names);
    await expectChecked(step, names);
  });

  test('U55: for an app, which has the version of the release and no program beside it', async () => {
    const module = await writeGoModule(join(job.folder, 'app'), {
      'app/Info.plist': infoPlist({ CFBundleIdentifier: 'com.example.hello', CFBundleVersion: '0.9' }),
    });
    const step = await accepted({
      ...{ 'working-directory': module, targets: 'darwin/arm64', app: 'app', 'app-name': 'Hello' },
      ...{ version: 'v1.4.0', 'build-number': '77' },
    });
    const names = ['CodeResources', 'Info.plist', 'MacOS/tool', 'PkgInfo', '_CodeSignature/CodeResources'];
    const inApp = names.map((name) => `Hello.app/Contents/${name}`);
    await expectOutput(step, inApp);
    await expectChecked(step, inApp);
    const plist = await readFile(join(step.output, 'Hello.app/Contents/Info.plist'), 'utf8');
    expect(plist).toMatch(/CFBundleShortVersionString<\/key>\s*<string>1\.4\.0</);
    expect(plist).toMatch(/CFBundleVersion<\/key>\s*<string>77</);
  });

  test('for artifacts from elsewhere, two of which have one name', async () => {
    const paths = ['build/arm64/tool', 'build/amd64/tool', 'build/helper'];
    for (const [index, path] of paths.entries()) {
      await mkdir(dirname(join(job.folder, path)), { recursive: true });
      await writeFile(join(job.folder, path), machOImage({ textSize: 20_000 + index }), { mode: 0o755 });
    }
    const step = await accepted({ 'working-directory': job.folder, artifacts: paths.join('\n') });
    await expectOutput(step, []);
    await expectChecked(step, ['amd64/tool', 'arm64/tool', 'helper']);
  });

  test('for several kinds of packages of an app and a program', async () => {
    const folder = join(job.folder, 'several');
    await writeTree(join(folder, 'Hello.app'), {
      'Contents/Info.plist': infoPlist({
        CFBundleIdentifier: 'com.example.hello',
        CFBundleExecutable: 'Hello',
      }),
      'Contents/MacOS/Hello': machOImage(),
    });
    await writeFile(join(folder, 'tool'), machOImage({ textSize: 30_000 }), { mode: 0o755 });
    const kinds = engine === 'apple' ? ['zip', 'tar.gz', 'dmg', 'pkg'] : ['zip', 'tar.gz'];
    const step = await accepted({
      'working-directory': folder,
      artifacts: 'Hello.app\ntool',
      package: kinds.join(' '),
      'package-name': '{name}-{version}',
      version: '1.0.0',
    });
    const names = ['Hello-1.0.0', 'tool-1.0.0'].flatMap((name) => kinds.map((kind) => `${name}.${kind}`));
    await expectOutput(step, names);
    await expectChecked(step, names);
    expect(job.services.notary.submissionIds()).toContain(step.outputs['submission-id']);
  });
});

describe('an output folder that is used again', () => {
  test('holds only the files of the second run and foreign ones, which the log names', async () => {
    const module = await writeGoModule(join(job.folder, 'again'), { 'cmd/other/main.go': main });
    const output = join(job.folder, 'used again');
    const inputs = { 'working-directory': module, 'output-directory': output, targets: 'darwin/arm64' };
    await accepted({ ...inputs, targets: 'darwin/arm64 darwin/amd64', package: 'zip' });
    await expectOutputFiles(output, ['darwin-amd64/tool.zip', 'darwin-arm64/tool.zip']);
    await writeFile(join(output, 'notes.txt'), 'mine');
    await rename(join(output, 'darwin-amd64/tool.zip'), join(output, 'darwin-amd64/kept.zip'));
    await writeFile(join(output, 'darwin-arm64/tool.zip'), 'replaced by another program');

    const second = await accepted({ ...inputs, packages: './cmd/other' });
    const foreign = ['darwin-amd64/kept.zip', 'darwin-arm64/tool.zip', 'notes.txt'];
    await expectOutputFiles(output, [...foreign, 'other']);
    expect(second.log).toContain('also contains darwin-amd64, darwin-arm64 and notes.txt');
    expect(await readFile(second.outputs.checksums ?? '', 'utf8')).toMatch(/^[0-9a-f]{64} {2}other\n$/);

    await accepted(inputs);
    await expectOutputFiles(output, [...foreign, 'tool']);
    expect((await stat(join(output, 'tool'))).mode & 0o777).toBe(0o755);
  });
});

function expectOutputFiles(output: string, names: readonly string[]): Promise<void> {
  return expectOutput({ output } as Finished, names);
}
