import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { extractDiskImage } from '../../src/archive/disk-image/extract-disk-image.js';
import { extractPackage } from '../../src/archive/flat-package/extract-package.js';
import { corpusPath } from './corpus.js';
import { tool } from './tools.js';

/** Disk images by hdiutil of 2003 to 2022 and a package by productbuild, compared with 7-Zip and bsdtar. */
const relic = 'github.com/sassoftware/relic/v8';
const hfsImages = [
  ['dmgwiz', 'tests/input_non_null_data_offset.dmg'],
  [relic, 'functest/packages/dummy.dmg'],
] as const;
const unopenedImages = [
  ['dmgwiz', 'tests/input_adc.dmg', 'apfs'],
  ['dmgwiz', 'tests/input_bzip2.dmg', 'apfs'],
  ['dmgwiz', 'tests/input_lzfse.dmg', 'apfs'],
  ['dmgwiz', 'tests/input_lzma.dmg', 'apfs'],
  ['dmgwiz', 'tests/input_ro.dmg', 'apfs'],
  ['dmgwiz', 'tests/input_zlib.dmg', 'apfs'],
  ['dmgwiz', 'tests/input_aes256.dmg', 'encrypted'],
  ['apple-dmg', 'assets/example.dmg', 'unknown-file-system'],
] as const;

let work: string;

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'images-'));
  await mkdir(join(work, 'ours'));
});

afterEach(() => rm(work, { recursive: true, force: true }));

/** SHA-256 of each file below a folder, by its path. */
async function digests(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.map(async (path) => {
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return [relative(folder, path), digest] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

function run(name: string, ...args: string[]): void {
  const { status, text } = tool(name, ...args);
  if (status !== 0) throw new Error(text);
}

describe('the contents of a disk image', () => {
  test.each(hfsImages)('of %s, %s, are those that 7-Zip extracts', async (name, path) => {
    const image = corpusPath(name, path);
    const contents = await extractDiskImage({
      path: image,
      folder: join(work, 'ours'),
      scratch: join(work, 'raw'),
    });
    expect(contents.opened).toBe(true);
    run('7zz', 'x', '-y', `-o${join(work, 'theirs')}`, image);
    const [volume = ''] = await readdir(join(work, 'theirs'));
    const theirs = await digests(join(work, 'theirs', volume));
    const ours = await digests(join(work, 'ours'));
    expect(Object.keys(ours).length).toBeGreaterThan(3);
    expect(theirs).toMatchObject(ours);
    const more = Object.keys(theirs).filter((file) => !(file in ours));
    expect(more.filter((file) => !/HFS\+ Private|:|\.journal/.test(file))).toEqual([]);
  });

  test.each(unopenedImages)(
    'of %s, %s, are not opened (%s), and all checksums hold',
    async (name, path, reason) => {
      const image = corpusPath(name, path);
      const contents = await extractDiskImage({
        path: image,
        folder: join(work, 'ours'),
        scratch: join(work, 'raw'),
      });
      expect(contents).toEqual({ opened: false, reason });
      expect(await readdir(join(work, 'ours'))).toEqual([]);
      if (reason !== 'encrypted') run('7zz', 't', image);
    },
  );
});

test('the contents of an installer package are those that bsdtar extracts', async () => {
  const path = corpusPath(relic, 'functest/packages/dummy.pkg');
  await extractPackage({ path, folder: join(work, 'ours'), scratch: join(work, 'scratch') });
  const theirs = join(work, 'theirs');
  await mkdir(join(theirs, 'payload'), { recursive: true });
  run('bsdtar', '-xf', path, '-C', theirs);
  run('bsdtar', '-xf', join(theirs, 'com.sas.dummy.pkg/Payload'), '-C', join(theirs, 'payload'));
  expect(await digests(join(work, 'ours/com.sas.dummy.pkg/Payload'))).toEqual(
    await digests(join(theirs, 'payload')),
  );
  const members = await digests(theirs);
  const ours = await digests(join(work, 'ours'));
  for (const member of ['Distribution', 'com.sas.dummy.pkg/PackageInfo', 'com.sas.dummy.pkg/Bom']) {
    expect([basename(member), ours[member]]).toEqual([basename(member), members[member]]);
  }
});
