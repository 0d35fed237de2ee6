import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { crc32OfZeros } from '../../src/archive/disk-image/crc32-of-zeros.js';
import { extractDiskImage } from '../../src/archive/disk-image/extract-disk-image.js';
import { extractPackage } from '../../src/archive/flat-package/extract-package.js';
import { extractTarGz } from '../../src/archive/tar/read-tar-gz.js';
import { ownArchive } from '../../src/archive/unpacking-budget.js';
import { listZip } from '../../src/archive/zip/list-zip.js';
import { extractZip } from '../../src/archive/zip/read-zip.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { tars, zips } from '../fuzz/shapes/archives.js';
import { diskImages, packages } from '../fuzz/shapes/containers.js';
import type { Shape } from '../fuzz/shapes/shape.js';
import { failureOf } from '../support/failure.js';

type Extract = (archive: { path: string; folder: string; scratch: string }) => Promise<unknown>;

const formats: Readonly<Record<string, { shapes: readonly Shape[]; extract: Extract }>> = {
  zip: { shapes: zips, extract: ({ path, folder }) => extractZip(path, folder) },
  '.tar.gz': { shapes: tars, extract: ({ path, folder }) => extractTarGz(path, folder) },
  'disk image': { shapes: diskImages, extract: extractDiskImage },
  package: { shapes: packages, extract: extractPackage },
};

/** Builds an archive in a temporary folder and calls `use` with its path and an empty folder. */
function withArchive<T>(
  shapes: readonly Shape[],
  { name, count }: { name: string; count: number },
  use: (archive: { path: string; folder: string; scratch: string }) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(async (parent) => {
    const shape = shapes.find((each) => each.name === name);
    if (shape === undefined) throw new Error(`there is no shape ${name}`);
    const path = join(parent, 'archive');
    await writeFile(path, shape.build(count));
    const folder = join(parent, 'out');
    await mkdir(folder);
    return use({ path, folder, scratch: join(parent, 'scratch') });
  });
}

describe('the budget of an archive', () => {
  test('a zip archive with 150,000 entries is refused before anything is written', () =>
    withArchive(zips, { name: 'empty files', count: 150_000 }, async ({ path, folder }) => {
      expect(await failureOf(() => extractZip(path, folder))).toFailWith('malformed-file');
      expect(await readdir(folder)).toEqual([]);
      expect(await failureOf(() => listZip(path))).toFailWith('malformed-file');
    }));

  test.each([
    ['zip', 'files that share one megabyte of zeros', 100],
    ['zip', 'zeros', 100],
    ['.tar.gz', 'empty files', 10_000],
    ['.tar.gz', 'zeros', 100],
    ['disk image', 'chunks that share one megabyte of zeros', 100],
    ['disk image', 'folders in folders', 600],
    ['package', 'members that share one megabyte', 100],
    ['package', 'members of zeros', 100],
    ['package', 'many installed files, packed', 10_000],
    ['package', 'installed zeros', 100],
  ])('a %s of %s beyond it is refused', (format, name, count) => {
    const { shapes = [], extract = async () => undefined } = formats[format] ?? {};
    return withArchive(shapes, { name, count }, async (archive) => {
      expect(await failureOf(() => extract(archive))).toFailWith('malformed-file');
    });
  });

  test('an archive that this run has written has no limit', () =>
    withArchive(zips, { name: 'zeros', count: 40 }, async ({ path }) => {
      expect(await failureOf(() => listZip(path))).toFailWith('malformed-file');
      expect([...(await listZip(path, ownArchive)).keys()]).toEqual(['f']);
    }));
});

test.each([0, 1, 7, 511, 512, 65_537, 1_000_003])(
  'the CRC-32 after %i zeros equals that of zlib',
  (length) => {
    expect(crc32OfZeros(length, 0)).toBe(crc32(Buffer.alloc(length)));
    expect(crc32OfZeros(length, 0x12345678)).toBe(crc32(Buffer.alloc(length), 0x12345678));
  },
);
