import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Artifact } from '../../../src/artifact/artifact.js';
import { placeArtifacts, removePacked } from '../../../src/release/stages/place-artifacts.js';
import { readArtifacts } from '../../../src/release/stages/read-artifacts.js';
import { removeEarlierFiles } from '../../../src/release/stages/remove-earlier-files.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import { infoPlist, program, writeTree } from '../../bundle/test-app.js';
import { testSettings } from '../../support/test-settings.js';

/** Writes the report of an earlier run, which ran in another folder and made these files. */
async function writeReport(folder: string, artifacts: readonly Partial<Artifact>[]): Promise<void> {
  const all = artifacts.map((artifact) => ({ kind: 'binary', made: true, ...artifact }));
  const report = { outputDirectory: '/elsewhere/out', artifacts: all };
  await writeFile(join(folder, 'report.json'), JSON.stringify(report));
}

async function cleaned(folder: string, inputs: Parameters<typeof testSettings>[0] = {}): Promise<string[]> {
  const settings = testSettings({ 'output-directory': folder, ...inputs });
  const lines: string[] = [];
  await removeEarlierFiles({ settings, log: { ...silentLog, info: (line) => void lines.push(line) } });
  return lines;
}

test('files of an earlier run are removed, and the folder of a target with them', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeTree(folder, {
      'darwin-arm64/tool': 'x',
      SHA256SUMS: '',
      'Hello.app/Contents/Info.plist': infoPlist({}),
    });
    await writeReport(folder, [
      { path: '/elsewhere/out/darwin-arm64/tool' },
      { kind: 'app', path: '/elsewhere/out/Hello.app' },
    ]);
    expect(await cleaned(folder)).toEqual([]);
    expect(await readdir(folder)).toEqual(['report.json']);
  });
});

test.each([
  ['a file that go-notarize did not make', { path: '/elsewhere/out/tool', made: undefined }],
  ['a file with other bytes', { path: '/elsewhere/out/tool', sha256: 'e3b0c4' }],
  ['a file outside of the folder of the report', { path: '/elsewhere/tool' }],
  ['a path that leads out', { path: '/elsewhere/out/../../tool' }],
  ['the folder itself', { path: '/elsewhere/out' }],
  ['a file in place of an app', { path: '/elsewhere/out/tool', kind: 'app' as const }],
])('%s is kept, and the log names it', async (_what, artifact) => {
  await withTemporaryFolder(async (folder) => {
    await writeTree(folder, { tool: 'x' });
    await writeReport(folder, [artifact as Partial<Artifact>]);
    expect(await cleaned(folder)).toEqual([expect.stringContaining('also contains tool: no report')]);
    expect(await readdir(folder)).toEqual(['report.json', 'tool']);
  });
});

test('a folder that is a link by now is not followed', async () => {
  await withTemporaryFolder(async (parent) => {
    const folder = join(parent, 'out');
    await writeTree(parent, { 'mine/tool': 'x' });
    await mkdir(folder);
    await symlink(join(parent, 'mine'), join(folder, 'darwin-arm64'));
    await writeReport(folder, [{ path: '/elsewhere/out/darwin-arm64/tool' }]);
    await cleaned(folder);
    expect(await readdir(join(parent, 'mine'))).toEqual(['tool']);
  });
});

test('a file that this run reads is kept', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeTree(folder, { tool: program(), LICENSE: 'x' });
    const paths = ['tool', 'LICENSE'].map((name) => ({ path: `/elsewhere/out/${name}` }));
    await writeReport(folder, paths);
    for (const name of ['tool', 't*']) {
      const inputs = { artifacts: join(folder, name), 'package-files': join(folder, 'LICENSE') };
      expect(await cleaned(folder, inputs)).toEqual([]);
      expect(await readdir(folder)).toEqual(['LICENSE', 'report.json', 'tool']);
    }
  });
});

test('a run that resumes knows from the report which artifact is in which package', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeTree(folder, { tool: program(), 'tool.dmg': 'image' });
    await writeReport(folder, [
      { path: '/elsewhere/out/tool' },
      { kind: 'dmg', path: '/elsewhere/out/tool.dmg', holds: '/elsewhere/out/tool' },
    ]);
    const settings = testSettings({
      artifacts: `${join(folder, 'tool')}\n${join(folder, 'tool.dmg')}`,
      'output-directory': folder,
    });
    const artifacts = await readArtifacts({ settings, log: silentLog });
    expect(artifacts[1]).toMatchObject({ kind: 'dmg', holds: join(folder, 'tool'), made: true });
    const [tool, image] = await removePacked({ settings }, artifacts);
    expect(tool).toMatchObject({ path: join(folder, 'tool.dmg/tool'), shipsIn: image?.path });
    expect(await readdir(folder)).toEqual(['report.json', 'tool.dmg']);
  });
});

test('an artifact from elsewhere stays in its place, also when it ships in a package', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeTree(folder, { tool: 'x' });
    const path = join(folder, 'tool');
    const tool: Artifact = { kind: 'binary', name: 'tool', path, source: null, target: null };
    const zip: Artifact = {
      ...tool,
      kind: 'zip',
      name: 'tool.zip',
      path: '/out/tool.zip',
      holds: path,
      made: true,
    };
    const settings = testSettings({ 'output-directory': '/out' });
    expect(await placeArtifacts({ settings, temporaryFolder: '/private' }, [tool])).toEqual([tool]);
    expect(await removePacked({ settings }, [tool, zip])).toEqual([{ ...tool, shipsIn: zip.path }, zip]);
    await rm(path); // it is there
  });
});

test('a finished app whose version is not that of the release is a warning', async () => {
  await withTemporaryFolder(async (folder) => {
    const plist = { CFBundleExecutable: 'Hello', CFBundleShortVersionString: '0.9' };
    await writeTree(folder, {
      'Hello.app/Contents/Info.plist': infoPlist(plist),
      'Hello.app/Contents/MacOS/Hello': program(),
    });
    const warnings: string[] = [];
    const log = { ...silentLog, warning: (line: string) => void warnings.push(line) };
    for (const version of ['v1.4.0', 'v0.9']) {
      const settings = testSettings({ artifacts: join(folder, 'Hello.app'), version });
      await readArtifacts({ settings, log });
    }
    expect(warnings).toEqual([expect.stringContaining('version 0.9 in its Info.plist')]);
  });
});
