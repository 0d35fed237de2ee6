import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ContentEntry, ContentRecord } from '../../../src/archive/content.js';
import { expectedContents, listContents } from '../../../src/release/content/list-contents.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { packPayload } from '../../apple/stand-ins/lib/packages/payload.mjs';
import { diskImage, flatPackage } from '../../archive/containers.js';
import type { TestFile } from '../../archive/hfs-plus/hfs-volume.mjs';
import { type Tree, writeTree } from '../../bundle/test-app.js';
import { failureOf } from '../../support/failure.js';

/** Lists the contents of a disk image with these files. */
function listedImage(files: readonly TestFile[]): Promise<ContentRecord> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, 'x.dmg');
    await writeFile(path, await diskImage(null, files));
    return listContents('dmg', path);
  });
}

/** Lists the contents of an installer package that installs these files. */
function listedPackage(files: Tree): Promise<ContentRecord> {
  return withTemporaryFolder(async (folder) => {
    const [root, path] = [join(folder, 'root'), join(folder, 'x.pkg')];
    await writeTree(root, files);
    await writeFile(
      path,
      await flatPackage(null, undefined, { Payload: packPayload(root, { isContents: true }) }),
    );
    return listContents('pkg', path);
  });
}

const file: ContentEntry = { kind: 'file', sha256: 'f'.repeat(64), mode: 0o744 };

describe('the contents of a disk image', () => {
  test('are files, links that lead outside, and whether a file is executable', async () => {
    const contents = await listedImage([
      { path: 'tool', contents: 'program', mode: 0o500 },
      { path: 'read me', contents: 'text', mode: 0o444 },
      { path: 'Applications', target: '/Applications' },
    ]);
    expect(Object.fromEntries(contents)).toMatchObject({
      tool: { kind: 'file', mode: 0o755 },
      'read me': { kind: 'file', mode: 0o644 },
      Applications: { kind: 'link', target: '/Applications' },
    });
  });

  test('have composed names, as the files that were packed, and no folders of macOS', async () => {
    const contents = await listedImage([
      { path: '.fseventsd', folder: true },
      { path: '.fseventsd/fseventsd-uuid', contents: 'id' },
      { path: 'Gro\u0308ße', contents: 'text' },
    ]);
    expect([...contents.keys()]).toEqual(['Größe'.normalize('NFC')]);
    const expected = expectedContents('dmg', [], new Map([['Gro\u0308ße', file]]));
    expect([...expected.keys()]).toEqual([...contents.keys()]);
  });

  test('cannot be listed when the image is no image', async () => {
    const failure = await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'x.dmg'), 'koly');
      return failureOf(() => listContents('dmg', join(folder, 'x.dmg')));
    });
    expect(failure).toFailWith('malformed-file');
  });
});

describe('the contents of an installer package', () => {
  test('are what it installs, without the extended attributes that pkgbuild adds as files', async () => {
    const contents = await listedPackage({
      'Hello.app/Contents/MacOS/Hello': 'program',
      'Hello.app/Contents/MacOS/._Hello': 'attributes',
      'Hello.app/Contents/._Stray': 'of no file',
    });
    expect([...contents.keys()].sort()).toEqual([
      'Hello.app/Contents/._Stray',
      'Hello.app/Contents/MacOS/Hello',
    ]);
  });
});

describe('the expected contents', () => {
  test('of an installer package have no .DS_Store, which pkgbuild leaves out', () => {
    const files = new Map([
      ['Hello.app/.DS_Store', file],
      ['Hello.app/tool', file],
    ]);
    expect([...expectedContents('pkg', [{ kind: 'app' }], files).keys()]).toEqual(['Hello.app/tool']);
  });

  test('of a disk image with an app have a link to /Applications', () => {
    expect(expectedContents('dmg', [{ kind: 'app' }], new Map())).toEqual(
      new Map([['Applications', { kind: 'link', target: '/Applications' }]]),
    );
    expect(expectedContents('dmg', [{ kind: 'binary' }], new Map()).size).toBe(0);
  });
});
