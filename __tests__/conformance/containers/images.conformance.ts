import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { extractDiskImage } from '../../../src/archive/disk-image/extract-disk-image.js';
import { corpusPath } from '../corpus.js';
import { tool } from '../tools.js';

/** Disk images by hdiutil whose volume is not opened. Others are in readers-agree.conformance.ts. */
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

function run(name: string, ...args: string[]): void {
  const { status, text } = tool(name, ...args);
  if (status !== 0) throw new Error(text);
}

describe('the contents of a disk image', () => {
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
