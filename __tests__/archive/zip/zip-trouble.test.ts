import { createWriteStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from '@jest/globals';
import { ZipFile } from 'yazl';
import { extractZip } from '../../../src/archive/zip/read-zip.js';
import { writeZip } from '../../../src/archive/zip/write-zip.js';
import { Failure } from '../../../src/system/errors.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { failureOf } from '../../support/failure.js';

/** Linux has files that even root cannot read, and files that are longer than their size. */
const testOnLinux = process.platform === 'linux' ? test : test.skip;

interface ListedEntry {
  name: string;
  madeBy: number;
  isUtf8: boolean;
  method: number;
  /** Type and permissions. */
  mode: number;
}

/** Reads the central directory by hand. Layout: APPNOTE.TXT, 4.3.12 and 4.3.16. */
function listed(zip: Buffer): ListedEntry[] {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const entries: ListedEntry[] = [];
  for (let at = zip.readUInt32LE(end + 16); at < end; ) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const nameSize = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameSize),
      madeBy: zip.readUInt8(at + 5),
      isUtf8: (zip.readUInt16LE(at + 8) & 0x800) !== 0,
      method: zip.readUInt16LE(at + 10),
      mode: zip.readUInt16LE(at + 40),
    });
    at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

describe('the bytes that writeZip writes', () => {
  test('every entry has Unix as its system, UTF-8, type and mode, sorted by name', async () => {
    await withTemporaryFolder(async (folder) => {
      const app = join(folder, 'Grüße.app');
      await mkdir(app);
      await writeFile(join(app, 'tool'), 'x'.repeat(100), { mode: 0o755 });
      await symlink('tool', join(app, 'alias'));
      await writeFile(join(folder, 'A'), 'a', { mode: 0o644 });
      await writeZip({ roots: [app, join(folder, 'A')], output: join(folder, 'a.zip') });
      const unix = { madeBy: 3, isUtf8: true };
      expect(listed(await readFile(join(folder, 'a.zip')))).toEqual([
        { name: 'A', method: 8, mode: 0o100644, ...unix },
        { name: 'Grüße.app/', method: 0, mode: 0o040755, ...unix },
        { name: 'Grüße.app/alias', method: 0, mode: 0o120755, ...unix },
        { name: 'Grüße.app/tool', method: 8, mode: 0o100755, ...unix },
      ]);
    });
  });

  test('a link that is a root is followed, under its own name', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'build/Tool.app'), { recursive: true });
      await writeFile(join(folder, 'build/Tool.app/tool'), 'program');
      await symlink('tool', join(folder, 'build/Tool.app/alias'));
      await symlink('build/Tool.app', join(folder, 'Hello.app'));
      await writeZip({ roots: [join(folder, 'Hello.app')], output: join(folder, 'a.zip') });
      await extractZip(join(folder, 'a.zip'), join(folder, 'out'));
      expect(await readFile(join(folder, 'out/Hello.app/tool'), 'utf8')).toBe('program');
      expect((await lstat(join(folder, 'out/Hello.app'))).isDirectory()).toBe(true);
      expect((await lstat(join(folder, 'out/Hello.app/alias'))).isSymbolicLink()).toBe(true);
    });
  });

  test('the order of the roots does not change the archive', async () => {
    await withTemporaryFolder(async (folder) => {
      const roots = ['b', 'a', 'c'].map((name) => join(folder, name));
      for (const root of roots) await writeFile(root, root);
      await writeZip({ roots, output: join(folder, 'one.zip') });
      await writeZip({ roots: roots.reverse(), output: join(folder, 'two.zip') });
      const [one, two] = await Promise.all(
        ['one', 'two'].map((name) => readFile(join(folder, `${name}.zip`))),
      );
      expect(two).toEqual(one);
    });
  });
});

describe('writeZip refuses', () => {
  testOnLinux.each(['/proc/self/mem', '/proc/self/status'])(
    '%s is named, and no archive is left',
    async (path) => {
      await withTemporaryFolder(async (folder) => {
        const failure = await failureOf(() => writeZip({ roots: [path], output: join(folder, 'a.zip') }));
        expect(failure).toFailWith('input-invalid');
        expect(String(failure)).toContain(path);
        expect(await readdir(folder)).toEqual([]);
      });
    },
  );

  test('an output in a missing folder, with the error of the system', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'tool'), '');
      const output = join(folder, 'none/a.zip');
      await expect(writeZip({ roots: [join(folder, 'tool')], output })).rejects.toThrow('ENOENT');
    });
  });

  test('two roots with the same name and the same folder name', async () => {
    await withTemporaryFolder(async (folder) => {
      const roots = ['x/bin/tool', 'y/bin/tool'].map((path) => join(folder, path));
      for (const root of roots) {
        await mkdir(join(root, '..'), { recursive: true });
        await writeFile(root, '');
      }
      expect(await failureOf(() => writeZip({ roots, output: join(folder, 'a.zip') }))).toFailWith(
        'input-invalid',
      );
    });
  });
});

/** Unpacks an archive of these entries, written in this order; an entry with a target is a link. */
function unpacked(
  entries: readonly { name: string; content?: string; target?: string }[],
  change: (zip: Buffer) => Buffer = (zip) => zip,
): Promise<unknown> {
  return withTemporaryFolder(async (folder) => {
    const zip = new ZipFile();
    for (const { name, content = '', target } of entries)
      zip.addBuffer(Buffer.from(target ?? content), name, {
        mode: target === undefined ? 0o100644 : 0o120755,
      });
    zip.end();
    const path = join(folder, 'a.zip');
    await pipeline(zip.outputStream, createWriteStream(path));
    await writeFile(path, change(await readFile(path)));
    return failureOf(() => extractZip(path, join(folder, 'a/deep/folder')));
  });
}

describe('extractZip of a hostile archive', () => {
  test('extractZip writes nothing through a link, in any order of entries', async () => {
    const link = { name: 'd', target: 'e' };
    const file = { name: 'd/x', content: 'x' };
    expect(await unpacked([link, file])).toFailWith('malformed-file');
    expect(await unpacked([file, link])).toFailWith('malformed-file');
  });

  test.each(['d/L', 'd/l'])('extractZip refuses a link below the link %s, in any case', async (name) => {
    const entries = [
      { name, target: '.' },
      { name: 'd/l/x', target: '../../y' },
    ];
    expect(await unpacked(entries)).toFailWith('malformed-file');
  });

  test('extractZip refuses an entry that is longer than its size', async () => {
    const sizeAt = (zip: Buffer): number => zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24;
    const failure = await unpacked([{ name: 'bomb', content: 'x'.repeat(100_000) }], (zip) => {
      zip.writeUInt32LE(10, sizeAt(zip));
      return zip;
    });
    expect(failure).toFailWith('malformed-file');
  });

  test('extractZip refuses a file and a folder of the same name', async () => {
    expect(await unpacked([{ name: 'a' }, { name: 'a/b' }])).toFailWith('malformed-file');
    expect(await unpacked([{ name: 'a/b' }, { name: 'a' }])).toFailWith('malformed-file');
  });

  test('extractZip refuses names and links longer than any path', async () => {
    expect(await unpacked([{ name: 'x'.repeat(5000) }])).toFailWith('malformed-file');
    expect(await unpacked([{ name: 'x', target: 'y'.repeat(5000) }])).toFailWith('malformed-file');
    expect(await unpacked([{ name: 'x', target: 'a\0b' }])).toFailWith('malformed-file');
  });

  test('extractZip does not call a missing archive malformed', async () => {
    await withTemporaryFolder(async (folder) => {
      const failure = await failureOf(() => extractZip(join(folder, 'none.zip'), join(folder, 'out')));
      expect(failure).not.toBeInstanceOf(Failure);
      expect(failure).toMatchObject({ code: 'ENOENT' });
    });
  });
});
