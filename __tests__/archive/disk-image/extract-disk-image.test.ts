import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { extractDiskImage } from '../../../src/archive/disk-image/extract-disk-image.js';
import { hfsVolume, type TestFile } from '../hfs-plus/hfs-volume.mjs';
import { diskImage, type ImageOptions } from './disk-image-file.js';

let work: string;

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'image-'));
  await mkdir(join(work, 'files'));
});

afterEach(() => rm(work, { recursive: true, force: true }));

async function extract(image: Buffer): ReturnType<typeof extractDiskImage> {
  const path = join(work, 'image.dmg');
  await writeFile(path, image);
  return extractDiskImage({ path, folder: join(work, 'files'), scratch: join(work, 'raw') });
}

function imageOf(files: readonly TestFile[], options?: ImageOptions): Buffer {
  return diskImage(hfsVolume(files), options);
}

describe('a disk image with an HFS+ volume', () => {
  test('is extracted with folders, contents, modes and links', async () => {
    const program = Buffer.alloc(100_000, 'program');
    const contents = await extract(
      imageOf([
        { path: 'Hello.app', folder: true },
        { path: 'Hello.app/hello', contents: program, mode: 0o755 },
        { path: 'Hello.app/Current', target: 'hello' },
        { path: 'Größe', contents: 'text' },
      ]),
    );
    expect(contents).toEqual({
      opened: true,
      entries: [
        { path: 'Hello.app', kind: 'folder' },
        { path: 'Größe', kind: 'file' },
        { path: 'Hello.app/hello', kind: 'file' },
        { path: 'Hello.app/Current', kind: 'link', target: 'hello' },
      ],
    });
    const app = join(work, 'files', 'Hello.app');
    expect((await readFile(join(app, 'hello'))).equals(program)).toBe(true);
    expect((await stat(join(app, 'hello'))).mode & 0o777).toBe(0o755);
    expect(await readlink(join(app, 'Current'))).toBe('hello');
    expect(await readFile(join(work, 'files', 'Größe'), 'utf8')).toBe('text');
  });

  test('is extracted when its catalog has more than one leaf', async () => {
    const files = Array.from({ length: 30 }, (_, index) => ({ path: `file-${index}`, contents: `${index}` }));
    await extract(imageOf(files));
    expect(await readdir(join(work, 'files'))).toHaveLength(30);
    expect(await readFile(join(work, 'files', 'file-29'), 'utf8')).toBe('29');
  });

  test.each(['/Applications', '../outside', 'folder/../../outside'])(
    'has its link to %s listed and not made',
    async (target) => {
      const contents = await extract(imageOf([{ path: 'link', target }]));
      expect(contents).toEqual({ opened: true, entries: [{ path: 'link', kind: 'link', target }] });
      expect(await readdir(join(work, 'files'))).toEqual([]);
    },
  );

  test('shows a slash in a name as a colon, as macOS does', async () => {
    await writeFile(join(work, 'image.dmg'), '');
    const volume = hfsVolume([{ path: 'a:b', contents: 'text' }]);
    const name = Buffer.from('a:b', 'utf16le').swap16();
    const slash = Buffer.from('a/b', 'utf16le').swap16();
    slash.copy(volume, volume.indexOf(name));
    await extract(diskImage(volume));
    expect(await readdir(join(work, 'files'))).toEqual(['a:b']);
  });

  test('leaves no raw disk behind', async () => {
    await extract(imageOf([{ path: 'file', contents: 'text' }]));
    expect((await readdir(work)).sort()).toEqual(['files', 'image.dmg']);
  });
});

describe('a disk image that cannot be extracted', () => {
  test('is not opened when it is encrypted', async () => {
    const image = Buffer.alloc(4096);
    image.write('encrcdsa', 0, 'latin1');
    expect(await extract(image)).toEqual({ opened: false, reason: 'encrypted' });
  });

  test('is not opened when its file system is APFS', async () => {
    const volume = Buffer.alloc(8192);
    volume.write('NXSB', 32, 'latin1');
    expect(await extract(diskImage(volume))).toEqual({ opened: false, reason: 'apfs' });
  });

  test('is not opened when its file system is unknown', async () => {
    expect(await extract(diskImage(Buffer.alloc(8192)))).toEqual({
      opened: false,
      reason: 'unknown-file-system',
    });
  });

  test.each<[string, ImageOptions]>([
    ['has another checksum than its partition', { checksum: 1 }],
    ['has a chunk of an unknown kind', { kind: 0x80000099 }],
    ['has a chunk that is no zlib stream', { alter: (stored) => stored.fill(0xff) }],
    ['has a chunk that decodes to too few bytes', { alter: (stored) => stored.subarray(0, 0) }],
    ['says bzip2 where it has none', { kind: 0x80000006 }],
    ['says xz where it has none', { kind: 0x80000008 }],
    ['says LZFSE where it has none', { kind: 0x80000007 }],
  ])('is refused as malformed when it %s', async (_, options) => {
    await expect(extract(imageOf([{ path: 'file', contents: 'text' }], options))).rejects.toMatchObject({
      code: 'malformed-file',
    });
    expect(await readdir(join(work, 'files'))).toEqual([]);
  });

  test('is refused when a name leads out of its folder', async () => {
    const volume = hfsVolume([{ path: 'xy', contents: 'text' }]);
    const dots = Buffer.from('..', 'utf16le').swap16();
    dots.copy(volume, volume.indexOf(Buffer.from('xy', 'utf16le').swap16()));
    await expect(extract(diskImage(volume))).rejects.toMatchObject({ code: 'malformed-file' });
  });

  test('is refused when the leaves of its catalog form a circle', async () => {
    const volume = hfsVolume([{ path: 'file', contents: 'text' }]);
    volume.writeUInt32BE(1, 4096 + 8192); // the first leaf's next node
    await expect(extract(diskImage(volume))).rejects.toMatchObject({ code: 'malformed-file' });
  });
});
