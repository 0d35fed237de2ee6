import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../../src/release/context.js';
import { takeArchive } from '../../../src/release/hand-over/take-archive.js';
import { startRecorder } from '../../../src/report/recorder.js';
import type { Report } from '../../../src/report/report.js';
import type { InputName } from '../../../src/settings/inputs/inputs.js';
import { systemClock } from '../../../src/system/clock.js';
import { sha256OfFile } from '../../../src/system/files/digest-file.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { acceptedReport } from '../../report/support/sample-report.js';
import { failureOf } from '../../support/failure.js';
import { testSettings } from '../../support/test-settings.js';
import { writeHostileArchive } from './archive-of.js';

type Entries = Parameters<typeof writeHostileArchive>[1];

interface Taken {
  artifacts: string[];
  packageFiles: string[];
  report: Report;
}

/** Takes an archive in a workspace with source; `isolated`, as the job that signs does. */
function take(entries: Entries, inputs: Partial<Record<InputName, string>> = {}): Promise<Taken> {
  return withTemporaryFolder(async (folder) => {
    const [workspace, temporaryFolder, archive] = ['work', 'private', 'archive.tar.gz'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await mkdir(join(workspace, '.go-notarize/dist'), { recursive: true });
    await mkdir(temporaryFolder);
    await writeFile(join(workspace, '.go-notarize/dist/main.js'), 'the action');
    await writeFile(join(workspace, 'go.mod'), 'module example.com/tool\n\ngo 1.25\n');
    await mkdir(join(workspace, 'app'));
    await writeFile(join(workspace, 'app/Info.plist'), infoPlist('com.example.hello'));
    await writeHostileArchive(archive, entries);
    const before = await listing(workspace);
    const settings = testSettings({
      ...{ isolated: 'true', 'working-directory': workspace, archive, targets: 'darwin/arm64' },
      ...inputs,
      ...(inputs['archive-sha256'] === 'right' ? { 'archive-sha256': await sha256OfFile(archive) } : {}),
    });
    const record = startRecorder(systemClock, {
      ...{ toolVersion: '0', replay: false, source: null },
      outputDirectory: folder,
    });
    const context = { settings, temporaryFolder } as Context;
    try {
      const taken = await takeArchive(context, record);
      const inside = (path: string): string => relative(join(temporaryFolder, 'build'), path);
      return {
        artifacts: taken.settings.build.artifacts.map(inside),
        packageFiles: taken.settings.package.files.map(inside),
        report: record.report(),
      };
    } finally {
      expect(await listing(workspace)).toEqual(before);
      expect(await readdir(folder)).toEqual(['archive.tar.gz', 'private', 'work']);
    }
  });
}

async function listing(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = files
    .filter((file) => file.isFile())
    .map(async (file) => {
      const path = join(file.parentPath, file.name);
      return [path, await readFile(path, 'utf8')] as const;
    });
  return Object.fromEntries(await Promise.all(entries));
}

const infoPlist = (identifier: string): string =>
  `<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleIdentifier</key><string>${identifier}</string><key>CFBundleName</key><string>Hello</string><key>CFBundleExecutable</key><string>hello</string></dict></plist>`;

const program = { name: 'tool', content: 'a program', mode: 0o755 };
const app = (identifier: string): Entries => [
  { name: 'Hello.app/Contents/Info.plist', content: infoPlist(identifier) },
  { name: 'Hello.app/Contents/MacOS/hello', content: 'a program', mode: 0o755 },
];

describe('the archive of a job that builds', () => {
  test('gives the programs that the inputs name, with the right checksum', async () => {
    expect(await take([program], { 'archive-sha256': 'right' })).toMatchObject({ artifacts: ['tool'] });
  });

  test('gives one program for each target', async () => {
    const entries = ['darwin-arm64/tool', 'darwin-amd64/tool'].map((name) => ({ ...program, name }));
    const { artifacts } = await take(entries, { targets: 'darwin/arm64 darwin/amd64' });
    expect(artifacts).toEqual(['darwin-arm64/tool', 'darwin-amd64/tool']);
  });

  test('gives the extra files of archives, also from above the module', async () => {
    const license = { name: 'LICENSE', content: 'text' };
    const { packageFiles } = await take([program, license], { 'package-files': '../LICENSE' });
    expect(packageFiles).toEqual(['LICENSE']);
  });

  test('gives what a pattern of folders names, whose last part is a name', async () => {
    const entries = ['dist/b_darwin_all/tool', 'dist/a_darwin_all/tool'].map((name) => ({
      ...program,
      name,
    }));
    const { artifacts } = await take(entries, { artifacts: 'dist/*_darwin_all/tool' });
    expect(artifacts).toEqual(['dist/a_darwin_all/tool', 'dist/b_darwin_all/tool']);
    for (const pattern of ['dist/b_darwin_all/*', 'dist/*_linux/tool']) {
      const error = await failureOf(() => take(entries, { artifacts: pattern }));
      expect(error).toMatchObject({ code: 'archive-unexpected' });
    }
  });

  test('a second artifact of the same name is refused by its checksum', async () => {
    const error = await failureOf(() => take([program], { 'archive-sha256': 'ab'.repeat(32) }));
    expect(error).toMatchObject({ code: 'archive-checksum-mismatch' });
  });

  test('planted files of the action, of Git and of entitlements stay in the private folder', async () => {
    const planted = ['.go-notarize/dist/main.js', '.git/config', 'packaging/entitlements.plist'];
    const taken = await take([program, ...planted.map((name) => ({ name, content: 'planted' }))]);
    expect(taken.artifacts).toEqual(['tool']);
  });

  test.each(['../outside', '/tmp/outside', 'a/../../outside'])(
    'an entry %s is refused, and nothing is written outside',
    async (name) => {
      await expect(take([{ name, content: 'planted' }])).rejects.toThrow('not a name');
    },
  );

  test.each(['../../work', '/etc'])('a link to %s is refused', async (target) => {
    await expect(take([program, { name: 'link', target }])).rejects.toThrow('outside of the archive');
  });

  test('a program that is a link is refused', async () => {
    const error = await failureOf(() =>
      take([
        { name: 'other', content: 'x' },
        { name: 'tool', target: 'other' },
      ]),
    );
    expect(error).toMatchObject({ code: 'archive-unexpected' });
  });

  test('a program that the inputs do not name is not signed, and a missing one fails', async () => {
    const error = await failureOf(() => take([{ ...program, name: 'com.example.other' }]));
    expect(error).toMatchObject({ code: 'archive-unexpected' });
  });

  test('the paths of artifacts are paths in the archive, wherever they lead', async () => {
    const { artifacts } = await take([{ ...program, name: 'work/go.mod' }], { artifacts: '../work/go.mod' });
    expect(artifacts).toEqual(['work/go.mod']);
  });
});

describe('an app of a job that builds', () => {
  const inputs = { app: 'app' };

  test('has the identifier that the source names', async () => {
    expect(await take(app('com.example.hello'), inputs)).toMatchObject({ artifacts: ['Hello.app'] });
  });

  test('is refused with the identifier of another program', async () => {
    const error = await failureOf(() => take(app('com.apple.Terminal'), inputs));
    expect(error).toMatchObject({ code: 'archive-unexpected' });
    expect(String(error)).toContain('com.apple.Terminal');
  });

  test('is not taken in the place of a program', async () => {
    const bundle = app('com.apple.Terminal').map((entry) => ({
      ...entry,
      name: entry.name.replace('Hello.app', 'tool'),
    }));
    expect(await failureOf(() => take(bundle as Entries))).toMatchObject({ code: 'bundle-id-missing' });
  });

  test('that another tool made needs the input identifier', async () => {
    const artifacts = { artifacts: 'Hello.app' };
    expect(await failureOf(() => take(app('com.example.hello'), artifacts))).toMatchObject({
      code: 'bundle-id-missing',
    });
    const named = { ...artifacts, identifier: 'com.example.hello' };
    expect(await take(app('com.example.hello'), named)).toMatchObject({ artifacts: ['Hello.app'] });
  });
});

describe('the report of an earlier job', () => {
  const earlier = { name: 'report.json', content: JSON.stringify({ ...acceptedReport, artifacts: [] }) };

  test('gives a run that signs the history and Go, and nothing that decides', async () => {
    const { report } = await take([program, earlier], { signing: 'auto' });
    expect(report).toMatchObject({ go: acceptedReport.go, signing: null, notarization: null, artifacts: [] });
    expect(report.stages.slice(0, -1)).toEqual(acceptedReport.stages);
    expect(report.startedAt).toBe(acceptedReport.startedAt);
  });

  test('gives a run that does not sign the signer and the answer of the notary too', async () => {
    const { report } = await take([program, earlier], { signing: 'off' });
    const { signing, notarization } = acceptedReport;
    expect(report).toMatchObject({ signing, notarization });
  });

  test('is ignored when it has another shape', async () => {
    const forged = { ...earlier, content: '{"schemaVersion":1,"go":{"version":"1"}}' };
    expect((await take([program, forged])).report.go).toBeNull();
  });
});
