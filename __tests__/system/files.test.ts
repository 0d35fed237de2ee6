import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bytesOf, sliceOf, withFile } from '../../src/system/files/byte-source.js';
import { sha256OfFile } from '../../src/system/files/digest-file.js';
import { replaceFile, withTemporaryFolder } from '../../src/system/files/files.js';
import { failureOf } from '../support/failure.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('replacing a file', () => {
  test('U42: gives the new bytes a new inode and keeps the mode', async () => {
    const path = join(folder, 'tool');
    await writeFile(path, 'old', { mode: 0o751 });
    const before = await stat(path);
    await replaceFile(path, (temporary) => writeFile(temporary, 'new'));
    const after = await stat(path);
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(after.ino).not.toBe(before.ino);
    expect(after.mode & 0o777).toBe(0o751);
  });

  test('leaves the old bytes and nothing else when writing fails', async () => {
    const path = join(folder, 'tool');
    await writeFile(path, 'old');
    await failureOf(() =>
      replaceFile(path, async (temporary) => {
        await writeFile(temporary, 'half');
        throw new Error('disk full');
      }),
    );
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['tool']);
  });
});

test('a temporary folder is private, and is removed also after a failure', async () => {
  let seen = '';
  await failureOf(() =>
    withTemporaryFolder(async (temporary) => {
      seen = temporary;
      expect((await stat(temporary)).mode & 0o777).toBe(0o700);
      throw new Error('stop');
    }, folder),
  );
  expect(seen).not.toBe('');
  expect(await readdir(folder)).toEqual([]);
});

test('sha256OfFile returns the hash of the bytes of the file', async () => {
  const path = join(folder, 'abc');
  await writeFile(path, 'abc');
  // The example of FIPS 180-4.
  expect(await sha256OfFile(path)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('a byte source', () => {
  const source = bytesOf(Buffer.from('0123456789'));

  test('reads inside its bounds, also through a slice and from a file', async () => {
    const path = join(folder, 'digits');
    await writeFile(path, '0123456789');
    expect(sliceOf(source, 2, 5).read(1, 3).toString()).toBe('345');
    expect(await withFile(path, (file) => sliceOf(file, 2, 5).read(1, 3).toString())).toBe('345');
  });

  test.each([
    [-1, 2],
    [9, 2],
    [0, 11],
    [2, -1],
  ])('refuses to read %i, %i', async (offset, length) => {
    expect(await failureOf(() => source.read(offset, length))).toFailWith('malformed-file');
  });

  test('a slice cannot reach past its end into its parent', async () => {
    expect(await failureOf(() => sliceOf(source, 2, 5).read(4, 2))).toFailWith('malformed-file');
    expect(await failureOf(() => sliceOf(source, 8, 5))).toFailWith('malformed-file');
  });
});
