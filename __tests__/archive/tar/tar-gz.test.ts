import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, readFile, readlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { compareContent } from '../../../src/archive/content.js';
import { extractTarGz, listTarGz } from '../../../src/archive/tar/read-tar-gz.js';
import { writeTarHeader } from '../../../src/archive/tar/tar-header.js';
import { writeTarGz } from '../../../src/archive/tar/write-tar-gz.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { type Tree, writeTree } from '../../bundle/test-app.js';
import { failureOf } from '../../support/failure.js';

const longName = `Contents/Resources/${'long-'.repeat(30)}name.txt`;
const tree: Tree = {
  'Contents/MacOS/hello': Buffer.alloc(70_000, 7),
  'Contents/Resources/empty': '',
  'Contents/Resources/größe.txt': 'size',
  'Contents/Resources/alias': '-> größe.txt',
  [longName]: 'long',
};

/** Packs an app and calls `use` with the archive and a folder. */
function packed<T>(use: (archive: string, folder: string) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const app = join(folder, 'Hello.app');
    await writeTree(app, tree);
    await chmod(join(app, 'Contents/Resources/empty'), 0o640);
    const output = join(folder, 'Hello.tar.gz');
    await writeTarGz({ roots: [app], output });
    return use(output, folder);
  });
}

describe('writeTarGz', () => {
  test('extractTarGz gives back content, modes and links', () =>
    packed(async (archive, folder) => {
      const out = join(folder, 'out');
      await extractTarGz(archive, out);
      const app = join(out, 'Hello.app');
      expect(await readFile(join(app, 'Contents/MacOS/hello'))).toEqual(tree['Contents/MacOS/hello']);
      expect((await lstat(join(app, 'Contents/MacOS/hello'))).mode & 0o777).toBe(0o755);
      expect((await lstat(join(app, 'Contents/Resources/empty'))).mode & 0o777).toBe(0o640);
      expect(await readlink(join(app, 'Contents/Resources/alias'))).toBe('größe.txt');
      expect(await readFile(join(app, longName), 'utf8')).toBe('long');
    }));

  test('other programs unpack the same files', () =>
    packed(async (archive, folder) => {
      const out = join(folder, 'by-tar');
      await mkdir(out);
      expect(spawnSync('tar', ['-xzf', archive, '-C', out]).status).toBe(0);
      const again = join(folder, 'again.tar.gz');
      await writeTarGz({ roots: [join(out, 'Hello.app')], output: again });
      expect(compareContent(await listTarGz(archive), await listTarGz(again))).toEqual([]);
    }));

  test('the same content gives the same bytes at any time', () =>
    packed(async (archive, folder) => {
      await utimes(join(folder, 'Hello.app/Contents/MacOS/hello'), 1, 1);
      const again = join(folder, 'again.tar.gz');
      await writeTarGz({ roots: [join(folder, 'Hello.app')], output: again });
      expect((await readFile(again)).equals(await readFile(archive))).toBe(true);
    }));
});

describe('listTarGz', () => {
  test('lists files with hash and mode, and links with their target', () =>
    packed(async (archive) => {
      const record = await listTarGz(archive);
      expect(record.get('Hello.app/Contents/MacOS/hello')).toEqual({
        kind: 'file',
        mode: 0o755,
        sha256: createHash('sha256').update(Buffer.alloc(70_000, 7)).digest('hex'),
      });
      expect(record.get('Hello.app/Contents/Resources/alias')).toEqual({ kind: 'link', target: 'größe.txt' });
      expect(record.size).toBe(5);
    }));
});

describe('extractTarGz refuses', () => {
  const file = (name: string) => writeTarHeader({ name, kind: 'file', mode: 0o644, size: 0, target: '' });
  const link = (name: string, target: string) =>
    writeTarHeader({ name, kind: 'link', mode: 0o755, size: 0, target });

  test.each<[string, Buffer]>([
    ['a name that leads outside', file('../outside')],
    ['an absolute name', file('/outside')],
    ['a link that leads outside', link('link', '../../outside')],
    ['a name that occurs twice', Buffer.concat([file('a'), file('A')])],
    ['a file below a link', Buffer.concat([link('a', 'b'), link('a/c', 'd')])],
    ['a wrong checksum', Buffer.from(file('a')).fill(1, 100, 101)],
    ['a truncated archive', file('a').subarray(0, 100)],
  ])('%s', (_what, headers) =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'a.tar.gz');
      await writeFile(
        path,
        gzipSync(Buffer.concat([headers, Buffer.alloc(_what.startsWith('a truncated') ? 0 : 1024)])),
      );
      const failure = await failureOf(() => extractTarGz(path, join(folder, 'out')));
      expect(failure).toFailWith('malformed-file');
      expect(String(failure)).toContain(path);
    }),
  );

  test('a file that is not a .tar.gz', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'a.tar.gz');
      await writeFile(path, 'hello');
      expect(await failureOf(() => extractTarGz(path, join(folder, 'out')))).toFailWith('malformed-file');
    }));
});
