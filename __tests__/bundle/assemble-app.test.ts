import { readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'plist';
import { type AssembleRequest, assembleApp, readAppInfo } from '../../src/bundle/assemble-app.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { failureOf } from '../support/failure.js';
import { infoPlist, program, smallApp, type Tree, writeTree } from './test-app.js';

const plist = infoPlist({ CFBundleIdentifier: 'com.example.made', CFBundleName: 'Made' });

/** Makes an app of a folder with this content and returns the result of `look`. */
function made<T>(
  tree: Tree,
  look: (app: string, output: string) => Promise<T>,
  changes: Partial<AssembleRequest> = {},
  folderName = 'app',
): Promise<T> {
  return withTemporaryFolder(async (root) => {
    await writeTree(root, { 'bin/tool': program(), 'out/keep': '' });
    await writeTree(join(root, folderName), tree);
    const app = await assembleApp({
      binary: join(root, 'bin/tool'),
      app: join(root, folderName),
      outputDirectory: join(root, 'out'),
      name: null,
      bundleId: null,
      version: null,
      buildNumber: null,
      ...changes,
    });
    return look(app, join(root, 'out'));
  });
}

const infoOf = async (app: string) =>
  parse(await readFile(join(app, 'Contents/Info.plist'), 'utf8')) as Record<string, unknown>;

describe('assembleApp with an app folder', () => {
  test('every file of the folder gets to its folder in the app', async () => {
    const tree = {
      'Info.plist': plist,
      'AppIcon.icns': 'icon',
      'shaders.metallib': 'MTLB',
      'libx.dylib': program(),
      'Resources/page.html': 'page',
      'Resources/alias.html': '-> page.html',
      'Helpers/helper': program(),
      'entitlements.plist': infoPlist({}),
      '.gitkeep': '',
      'README.md': 'not for users',
    };
    await made(tree, async (app, output) => {
      expect(app).toBe(join(output, 'Made.app'));
      const files = await readdir(join(app, 'Contents'), { recursive: true, withFileTypes: true });
      const names = files
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => join(parentPath, name));
      expect(names.map((name) => name.slice(join(app, 'Contents').length + 1)).sort()).toEqual([
        'Frameworks/libx.dylib',
        'Helpers/helper',
        'Info.plist',
        'MacOS/tool',
        'PkgInfo',
        'Resources/AppIcon.icns',
        'Resources/alias.html',
        'Resources/page.html',
        'Resources/shaders.metallib',
      ]);
      expect(await readlink(join(app, 'Contents/Resources/alias.html'))).toBe('page.html');
      expect(await readFile(join(app, 'Contents/PkgInfo'), 'utf8')).toBe('APPL????');
      expect((await stat(join(app, 'Contents/MacOS/tool'))).mode & 0o777).toBe(0o755);
      expect((await readdir(output)).sort()).toEqual(['Made.app', 'keep']);
    });
  });

  test('missing keys of Info.plist are added, present ones kept', async () => {
    const own = infoPlist({ CFBundleIdentifier: 'com.example.own', CFBundleVersion: '7', Custom: 'kept' });
    const info = await made({ 'Info.plist': own }, infoOf, { version: 'v1.2.3-rc.1', name: 'Named' });
    expect(info).toEqual({
      CFBundleExecutable: 'tool',
      CFBundleIdentifier: 'com.example.own',
      CFBundleInfoDictionaryVersion: '6.0',
      CFBundleName: 'Named',
      CFBundlePackageType: 'APPL',
      CFBundleShortVersionString: '1.2.3',
      CFBundleVersion: '1.2.3',
      Custom: 'kept',
    });
  });

  test('a version replaces both version keys, and a build number CFBundleVersion', async () => {
    const own = infoPlist({
      CFBundleIdentifier: 'com.example.own',
      CFBundleShortVersionString: '1.0',
      CFBundleVersion: '7',
    });
    const released = await made({ 'Info.plist': own }, infoOf, { version: 'v1.2.3' });
    expect(released).toMatchObject({ CFBundleShortVersionString: '1.2.3', CFBundleVersion: '1.2.3' });
    const numbered = await made({ 'Info.plist': own }, infoOf, { version: '1.2.3', buildNumber: '45' });
    expect(numbered).toMatchObject({ CFBundleShortVersionString: '1.2.3', CFBundleVersion: '45' });
    const unversioned = await made({ 'Info.plist': own }, infoOf);
    expect(unversioned).toMatchObject({ CFBundleShortVersionString: '1.0', CFBundleVersion: '7' });
  });

  test('a complete Info.plist is copied byte for byte', async () => {
    const complete = infoPlist({
      CFBundleExecutable: 'other',
      CFBundleIdentifier: 'com.example.whole',
      CFBundleInfoDictionaryVersion: '6.0',
      CFBundleName: 'Whole',
      CFBundlePackageType: 'APPL',
    }).replace('<dict>', '<dict><!-- mine -->');
    await made({ 'Info.plist': complete }, async (app) => {
      expect(await readFile(join(app, 'Contents/Info.plist'), 'utf8')).toBe(complete);
      expect((await stat(join(app, 'Contents/MacOS/other'))).isFile()).toBe(true);
    });
  });
});

describe('assembleApp with a finished app', () => {
  test('the app gets the program and loses its old signature', async () => {
    const tree = {
      ...smallApp(),
      'Contents/MacOS/small': 'old',
      'Contents/_CodeSignature/CodeResources': 'old signature',
      'Contents/CodeResources': 'old ticket',
    };
    await made(
      tree,
      async (app) => {
        expect(app.endsWith('/Finished.app')).toBe(true);
        expect(await readFile(join(app, 'Contents/MacOS/small'))).toEqual(program());
        expect((await readdir(join(app, 'Contents'))).sort()).toEqual([
          'Info.plist',
          'MacOS',
          'PkgInfo',
          'Resources',
        ]);
      },
      {},
      'Finished.app',
    );
  });
});

test('assembleApp replaces an app of the same name as a whole', async () => {
  await made({ 'Info.plist': plist, 'Resources/new': '' }, async (app, output) => {
    await writeFile(join(app, 'Contents/Resources/stale'), '');
    const again = {
      binary: join(output, '../bin/tool'),
      app: join(output, '../app'),
      outputDirectory: output,
    };
    await assembleApp({ ...again, name: null, bundleId: null, version: null, buildNumber: null });
    expect(await readdir(join(app, 'Contents/Resources'))).toEqual(['new']);
    expect((await readdir(output)).sort()).toEqual(['Made.app', 'keep']);
  });
});

describe('assembleApp refuses an app folder', () => {
  test.each<[string, Tree, Partial<AssembleRequest>, string]>([
    ['without Info.plist', { 'Resources/a': '' }, {}, 'app-info-invalid'],
    ['with a malformed Info.plist', { 'Info.plist': 'hello' }, {}, 'app-info-invalid'],
    ['without CFBundleIdentifier', { 'Info.plist': infoPlist({}) }, {}, 'bundle-id-missing'],
    [
      'with a placeholder of Xcode',
      { 'Info.plist': infoPlist({ CFBundleIdentifier: '$(PRODUCT_BUNDLE_IDENTIFIER)' }) },
      {},
      'bundle-id-invalid',
    ],
    [
      'with a path as CFBundleExecutable',
      { 'Info.plist': infoPlist({ CFBundleIdentifier: 'a.b', CFBundleExecutable: '../x' }) },
      {},
      'app-info-invalid',
    ],
    ['with a path as app-name', { 'Info.plist': plist }, { name: 'a/b' }, 'app-folder-invalid'],
    ['with an unknown file', { 'Info.plist': plist, 'notes.txt': '' }, {}, 'app-folder-invalid'],
  ])('%s, and leaves nothing behind', async (_what, tree, changes, code) => {
    await withTemporaryFolder(async (root) => {
      await writeTree(root, { 'bin/tool': program(), 'out/keep': '' });
      await writeTree(join(root, 'app'), tree);
      const output = join(root, 'out');
      const request = { binary: join(root, 'bin/tool'), app: join(root, 'app'), outputDirectory: output };
      const work = () =>
        assembleApp({ ...request, name: null, bundleId: null, version: null, buildNumber: null, ...changes });
      expect(await failureOf(work)).toFailWith(code);
      expect(await readdir(output)).toEqual(['keep']);
    });
  });

  test('unless bundle-id gives a missing identifier', async () => {
    const info = await made({ 'Info.plist': infoPlist({}) }, infoOf, { bundleId: 'com.example.set' });
    expect(info.CFBundleIdentifier).toBe('com.example.set');
  });
});

test('readAppInfo reads an app folder before its program is built', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeTree(folder, { 'Info.plist': plist });
    const info = await readAppInfo({ folder, name: null, bundleId: null });
    expect(info).toMatchObject({ identifier: 'com.example.made', name: 'Made', isFinished: false });
  });
});
