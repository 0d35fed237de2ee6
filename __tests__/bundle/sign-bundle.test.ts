import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'plist';
import { describeNestedCode } from '../../src/bundle/resource-envelope/nested-code.js';
import { signBundle } from '../../src/bundle/sign-bundle.js';
import { inspectSlices } from '../../src/inspect/inspect-slices.js';
import { byPath } from '../../src/signature/entitlements/entitlement-choice.js';
import { parseEntitlements } from '../../src/signature/entitlements/parse-entitlements.js';
import { signMachO } from '../../src/signature/sign/sign-macho.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { validTime } from '../identity/fixtures.js';
import { plain } from '../signature/signed-image.js';
import { failureOf } from '../support/failure.js';
import { machOImage } from '../support/mach-o-image.js';
import {
  developer,
  fullApp,
  infoPlist,
  program,
  signing,
  smallApp,
  type Tree,
  withCopyOf,
  withSignedApp,
  writeTree,
} from './test-app.js';

const adhoc = { signer: 'adhoc', timestamper: null } as const;
const codeResourcesOf = (app: string) =>
  readFileSync(join(app, 'Contents/_CodeSignature/CodeResources'), 'utf8');
const base64 = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('base64');

describe('the CodeResources that signBundle writes', () => {
  test('CodeResources equals what codesign writes, byte for byte', async () => {
    await withCopyOf('small', async (app) => {
      const page = '<p>hello</p>\n';
      expect(
        codeResourcesOf(app).slice(0, codeResourcesOf(app).indexOf('\t<key>rules</key>')),
      ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>files</key>
	<dict>
		<key>Resources/page.html</key>
		<data>
		${base64('sha1', page)}
		</data>
	</dict>
	<key>files2</key>
	<dict>
		<key>Resources/page.html</key>
		<dict>
			<key>hash2</key>
			<data>
			${base64('sha256', page)}
			</data>
		</dict>
	</dict>
`);
      expect(codeResourcesOf(app)).toContain(`		<key>^Resources/.*\\.lproj/</key>
		<dict>
			<key>optional</key>
			<true/>
			<key>weight</key>
			<real>1000</real>
		</dict>
`);
    });
  });

  test('CodeResources records nested code by requirement and cdhash, and a link by its target', async () => {
    await withCopyOf('full', async (app) => {
      const envelope = parse(codeResourcesOf(app)) as { files: object; files2: Record<string, unknown> };
      expect(Object.keys(envelope.files2).sort()).toEqual([
        'Frameworks/B.framework',
        'Frameworks/liba.dylib',
        'MacOS/helper',
        'Resources/alias.html',
        'Resources/en.lproj/Main.strings',
        'Resources/page.html',
      ]);
      // The rules of version 1 do not omit .DS_Store.
      expect(Object.keys(envelope.files).sort()).toEqual([
        'Resources/.DS_Store',
        'Resources/en.lproj/Main.strings',
        'Resources/page.html',
      ]);
      const helper = await describeNestedCode(join(app, 'Contents/MacOS/helper'));
      expect(helper.requirement).toMatch(
        /^identifier helper and anchor apple generic and certificate 1\[field/,
      );
      expect(envelope.files2).toMatchObject({
        'MacOS/helper': { cdhash: Uint8Array.from(helper.cdHash), requirement: helper.requirement },
        'Resources/alias.html': { symlink: 'page.html' },
        'Resources/en.lproj/Main.strings': { optional: true },
      });
    });
  });

  test('CodeResources has SHA-1 beside SHA-256 when the program supports systems before 10.11.4', async () => {
    const old = { ...smallApp(), 'Contents/MacOS/small': machOImage({ minOS: 0x000a0900 }) };
    await withSignedApp(
      old,
      async (app) => {
        const envelope = parse(codeResourcesOf(app)) as { files2: Record<string, object> };
        expect(Object.keys(envelope.files2['Resources/page.html'] ?? {})).toEqual(['hash', 'hash2']);
      },
      adhoc,
    );
  });

  test('the requirement of ad-hoc nested code is its cdhash', async () => {
    await withSignedApp(
      fullApp(),
      async (app) => {
        const { cdHash, requirement } = await describeNestedCode(join(app, 'Contents/MacOS/helper'));
        expect(requirement).toBe(`cdhash H"${cdHash.toString('hex')}"`);
      },
      adhoc,
    );
  });
});

describe('signBundle', () => {
  test('signBundle binds Info.plist and takes the identifier from CFBundleIdentifier', async () => {
    await withCopyOf('small', async (app) => {
      const [slice] = await inspectSlices(app);
      expect(slice?.signature).toMatchObject({
        kind: 'certificate',
        identifier: 'com.example.small',
        teamId: developer.teamId,
        infoPlist: 'bound',
        flags: ['runtime'],
      });
    });
  });

  test('signBundle gives entitlements to the main executable and keeps those of a helper', async () => {
    const of = (key: string) =>
      parseEntitlements(
        Buffer.from(infoPlist({}).replace('<dict>\n', `<dict>\n\t<key>${key}</key>\n\t<true/>\n`)),
      );
    await withTemporaryFolder(async (folder) => {
      const app = join(folder, 'Test.app');
      await writeTree(app, {
        ...smallApp(),
        'Contents/MacOS/helper': program(),
        'Contents/MacOS/other': program(),
      });
      const helper = join(app, 'Contents/MacOS/helper');
      await signMachO({ ...plain(helper), entitlements: of('com.example.helper') });
      await signBundle(signing(app, { ...adhoc, entitlements: of('com.example.main') }));
      const entitlementsOf = async (path: string) => (await inspectSlices(path))[0]?.signature.entitlements;
      expect(await entitlementsOf(app)).toEqual({ 'com.example.main': true });
      expect(await entitlementsOf(helper)).toEqual({ 'com.example.helper': true });
      expect(await entitlementsOf(join(app, 'Contents/MacOS/other'))).toEqual({});
    });
  });

  test('signBundle signs code among the resources before it writes CodeResources', async () => {
    const tree = {
      ...smallApp(),
      'Contents/Resources/tool': program(),
      'Contents/Resources/Inner.app/Contents/MacOS/inner': program(),
      'Contents/Resources/Inner.app/Contents/Info.plist': infoPlist({
        CFBundleIdentifier: 'com.example.inner',
        CFBundleExecutable: 'inner',
      }),
    };
    await withSignedApp(
      tree,
      async (app) => {
        const kinds = async (path: string) => (await inspectSlices(join(app, path)))[0]?.signature.kind;
        expect(await kinds('Contents/Resources/tool')).toBe('adhoc');
        expect(await kinds('Contents/Resources/Inner.app')).toBe('adhoc');
        expect(
          existsSync(join(app, 'Contents/Resources/Inner.app/Contents/_CodeSignature/CodeResources')),
        ).toBe(true);
      },
      adhoc,
    );
  });

  test('signing again removes the stapled ticket and gives the same CodeResources', async () => {
    await withCopyOf('small', async (app) => {
      const before = codeResourcesOf(app);
      await writeFile(join(app, 'Contents/CodeResources'), 's8ch');
      await signBundle(signing(app, adhoc));
      expect(existsSync(join(app, 'Contents/CodeResources'))).toBe(false);
      expect(codeResourcesOf(app)).toBe(before);
    });
  });
});

describe('signBundle refuses an app, before it changes anything,', () => {
  async function refusal(
    changes: Tree,
    code: string,
    before?: (app: string) => Promise<unknown>,
  ): Promise<string> {
    return withTemporaryFolder(async (folder) => {
      const app = join(folder, 'Test.app');
      await writeTree(app, { ...smallApp(), ...changes });
      await before?.(app);
      const error = await failureOf(() => signBundle(signing(app, { signer: developer, timestamper: null })));
      expect(error).toFailWith(code);
      const main = await readFile(join(app, 'Contents/MacOS/small')).catch(() => program());
      expect(main).toEqual(program());
      return error instanceof Error ? error.message : '';
    });
  }

  test.each<[string, Tree, string]>([
    ['with data in a folder for code', { 'Contents/MacOS/readme.txt': 'hello' }, 'in a folder for code'],
    ['with a file beside Contents', { 'stray.txt': 'hello' }, 'outside of what the signature covers'],
    ['with a broken link', { 'Contents/Resources/link': '-> missing' }, 'does not exist'],
    ['with a link out of the app', { 'Contents/Resources/link': '-> ../../..' }, 'outside of the bundle'],
    ['with an absolute link', { 'Contents/Resources/link': '-> /usr/bin/true' }, 'absolute path'],
    ['with a link named .DS_Store', { 'Contents/Resources/.DS_Store': '-> page.html' }, 'is a link'],
    [
      'with an AppleDouble file',
      { 'Contents/Resources/._page.html': Buffer.from('0005160700020000', 'hex') },
      'resource fork',
    ],
    [
      'with a nested bundle that has no program',
      { 'Contents/PlugIns/a.bundle/Contents/Info.plist': infoPlist({}) },
      'main executable',
    ],
  ])('%s', async (_what, changes, message) => {
    expect(await refusal(changes, 'bundle-not-signable')).toContain(message);
  });

  test('without a program', async () => {
    const remove = (app: string) => rm(join(app, 'Contents/MacOS/small'));
    expect(await refusal({}, 'bundle-not-signable', remove)).toContain('no main executable');
  });

  test('without an identifier', async () => {
    const anonymous = { 'Contents/Info.plist': infoPlist({ CFBundleExecutable: 'small' }) };
    expect(await refusal(anonymous, 'bundle-id-missing')).toContain('CFBundleIdentifier');
  });
});

test('signBundle allows links into system folders', async () => {
  const tree = {
    ...smallApp(),
    'Contents/Resources/Python': '-> /System/Library/Frameworks/Python.framework',
  };
  await withSignedApp(tree, async (app) => expect(codeResourcesOf(app)).toContain('/System/Library'), adhoc);
});

test('signBundle keeps the mode of a program', async () => {
  await withTemporaryFolder(async (folder) => {
    const app = join(folder, 'Test.app');
    await writeTree(app, smallApp());
    const main = join(app, 'Contents/MacOS/small');
    await chmod(main, 0o751);
    await signBundle(signing(app, { ...adhoc, signingTime: validTime }));
    expect((await stat(main)).mode & 0o777).toBe(0o751);
  });
});

describe('entitlements by path (S1)', () => {
  const plist = (key: string) =>
    parseEntitlements(Buffer.from(`<plist version="1.0"><dict><key>${key}</key><true/></dict></plist>`));

  test('give nested programs their own, and libraries none', async () => {
    const own = plist('com.example.own');
    const choice = byPath([
      { pattern: 'Contents/MacOS/helper', entitlements: own },
      { pattern: 'Contents/Frameworks/**', entitlements: own },
    ]);
    const changes = { entitlements: plist('com.example.main'), forNested: choice.forNested };
    await withSignedApp(
      fullApp(),
      async (app) => {
        const keysOf = async (path: string): Promise<string[]> =>
          Object.keys((await inspectSlices(join(app, path)))[0]?.signature.entitlements ?? {});
        expect(await keysOf('Contents/MacOS/full')).toEqual(['com.example.main']);
        expect(await keysOf('Contents/MacOS/helper')).toEqual(['com.example.own']);
        expect(await keysOf('Contents/Frameworks/liba.dylib')).toEqual([]);
        expect(await keysOf('Contents/Frameworks/B.framework/Versions/A/B')).toEqual([]);
      },
      changes,
    );
  });
});
