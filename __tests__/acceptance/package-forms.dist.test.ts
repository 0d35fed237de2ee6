import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractTarGz } from '../../src/archive/tar/read-tar-gz.js';
import { extractZip } from '../../src/archive/zip/read-zip.js';
import { isTicket } from '../../src/ticket/ticket.js';
import { infoPlist } from '../bundle/test-app.js';
import { writeGoModule } from './support/go-module.js';
import { engine, type Finished, type Inputs, type Job, startJob } from './support/job.js';

let job: Job;
beforeAll(async () => {
  job = await startJob();
});
afterAll(() => job.close());

/** Every form that the engine makes. */
const kinds = engine === 'apple' ? ['zip', 'tar.gz', 'dmg', 'pkg'] : ['zip', 'tar.gz'];

const main = 'package main\n\nvar version = "none"\n\nfunc main() { println(version) }\n';

/** Releases in all forms, requires acceptance, and returns the step with the notary's new submissions. */
async function releasedInAllForms(inputs: Inputs): Promise<Finished & { submissions: number }> {
  const before = job.services.notary.submissionIds().length;
  const step = await job.step({ package: kinds.join(' '), ...inputs });
  expect(step.log).not.toMatch(/^::error/m);
  expect(step.outputs).toMatchObject({ assessment: 'accepted' });
  return { ...step, submissions: job.services.notary.submissionIds().length - before };
}

/** Returns name and verdict of each published artifact, sorted. */
function verdictsOf({ outputs }: Finished): string[] {
  const artifacts = JSON.parse(outputs.artifacts ?? '[]') as { name: string; assessment: string }[];
  return artifacts.map(({ name, assessment }) => `${name} ${assessment}`).sort();
}

const namesOf = ({ outputs }: Finished): string[] =>
  (outputs['artifact-paths'] ?? '')
    .split('\n')
    .map((path) => basename(path))
    .sort();

/** Extracts an archive of the output folder beside it, and returns the folder. */
async function extracted({ output }: Finished, name: string): Promise<string> {
  const folder = join(output, '..', `${name} extracted`);
  await mkdir(folder);
  await (name.endsWith('.zip') ? extractZip : extractTarGz)(join(output, name), folder);
  return folder;
}

test('two programs for two targets ship in every form from one run and one submission', async () => {
  const module = await writeGoModule(join(job.folder, 'programs'), {
    ...{ 'cmd/a/main.go': main, 'cmd/b/main.go': main, LICENSE: 'text' },
  });
  const step = await releasedInAllForms({
    ...{ 'working-directory': module, packages: './cmd/a ./cmd/b', targets: 'darwin/arm64 darwin/amd64' },
    ...{ 'package-name': '{name}_{version}_{os}_{arch}_{target}', version: '2.0.0' },
    'package-files': 'LICENSE',
  });
  expect(step.submissions).toBe(1);
  const stems = ['a', 'b'].flatMap((name) =>
    ['arm64', 'amd64'].map((arch) => `${name}_2.0.0_darwin_${arch}_darwin-${arch}`),
  );
  const packages = stems.flatMap((stem) => kinds.map((kind) => `${stem}.${kind}`));
  expect(namesOf(step)).toEqual(packages.sort());
  expect(verdictsOf(step)).toEqual(packages.map((name) => `${name} accepted`).sort());
});

test('U55: an app has one version in archives, packages, Info.plist, program and report', async () => {
  const module = await writeGoModule(join(job.folder, 'versions'), {
    'main.go': main,
    'app/Info.plist': infoPlist({ CFBundleIdentifier: 'com.example.hello', CFBundleVersion: '0.9' }),
  });
  const step = await releasedInAllForms({
    ...{ 'working-directory': module, targets: 'darwin/arm64', app: 'app', 'app-name': 'Hello' },
    ...{ version: 'v1.4.0-rc.1', 'build-number': '77', ldflags: '-X main.version={version}' },
    'package-name': '{name}-{version}',
  });
  expect(namesOf(step)).toEqual(kinds.map((kind) => `Hello-v1.4.0-rc.1.${kind}`).sort());
  expect(step.report?.source).toMatchObject({ version: 'v1.4.0-rc.1' });
  for (const kind of ['zip', 'tar.gz']) {
    const folder = await extracted(step, `Hello-v1.4.0-rc.1.${kind}`);
    const plist = await readFile(join(folder, 'Hello.app/Contents/Info.plist'), 'utf8');
    expect(plist).toMatch(/CFBundleShortVersionString<\/key>\s*<string>1\.4\.0</);
    expect(plist).toMatch(/CFBundleVersion<\/key>\s*<string>77</);
    const program = await readFile(join(folder, 'Hello.app/Contents/MacOS/tool'), 'latin1');
    expect(program).toContain('v1.4.0-rc.1');
    const ticket = await readFile(join(folder, 'Hello.app/Contents/CodeResources'));
    expect(isTicket(ticket)).toBe(true);
  }
  if (engine === 'apple') expect(await packageVersions()).toEqual(['1.4.0']);
});

/** Returns the versions with which pkgbuild was called for the app. */
async function packageVersions(): Promise<string[]> {
  const calls = await readFile(join(job.machine.APPLE_STAND_INS ?? '', 'calls.jsonl'), 'utf8');
  return calls
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { tool?: string; arguments?: string[] })
    .filter(({ tool, arguments: words = [] }) => tool === 'pkgbuild' && words.includes('com.example.hello'))
    .map(({ arguments: words = [] }) => words[words.indexOf('--version') + 1] ?? '');
}
