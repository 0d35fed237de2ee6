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
import { writeZip } from '../../src/archive/zip/write-zip.js';
import { inspectArtifact } from '../../src/inspect/inspect-artifact.js';
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

function build(shapes: readonly Shape[], { name, count }: { name: string; count: number }): Buffer {
  const shape = shapes.find((each) => each.name === name);
  if (shape === undefined) throw new Error(`there is no shape ${name}`);
  return shape.build(count);
}

/** Builds an archive in a temporary folder and calls `use` with its path and an empty folder. */
function withArchive<T>(
  shapes: readonly Shape[],
  shape: { name: string; count: number },
  use: (archive: { path: string; folder: string; scratch: string }) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(async (parent) => {
    const path = join(parent, 'archive');
    await writeFile(path, build(shapes, shape));
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
    ['zip', 'empty files in folders, as many as the size allows', 3_000],
    ['.tar.gz', 'empty files', 10_000],
    ['.tar.gz', 'zeros', 100],
    ['.tar.gz', 'files in folders without an entry', 1_000],
    ['disk image', 'chunks that share one megabyte of zeros', 100],
    ['disk image', 'folders in folders', 600],
    ['package', 'members that share one megabyte', 100],
    ['package', 'members of zeros', 100],
    ['package', 'many installed files, packed', 10_000],
    ['package', 'installed zeros', 100],
    ['package', 'installed files in folders without an entry', 1_000],
  ])('a %s of %s beyond it is refused', (format, name, count) => {
    const { shapes = [], extract = async () => undefined } = formats[format] ?? {};
    return withArchive(shapes, { name, count }, async (archive) => {
      expect(await failureOf(() => extract(archive))).toFailWith('malformed-file');
    });
  });

  test.each([
    ['bytes', build(zips, { name: 'zeros', count: 20 }), 3, 'the archive unpacks to more than'],
    ['entries', build(zips, { name: 'empty files', count: 1_500 }), 3, 'files and folders'],
  ])('archives in an archive share one budget of %s', async (_, inner, count, message) => {
    const archive = (packed: number): Promise<unknown> =>
      withTemporaryFolder(async (folder) => {
        const paths = Array.from({ length: packed }, (_, index) => join(folder, `inner-${index}.zip`));
        for (const path of paths) await writeFile(path, inner);
        const path = join(folder, 'outer.zip');
        await writeZip({ roots: paths, output: path });
        return inspectArtifact(path);
      });
    await archive(1);
    const failure = await failureOf(() => archive(count));
    expect(failure).toFailWith('malformed-file');
    expect((failure as Error).message).toContain(message);
  });

  test('a volume beyond it is called by the name of its image', () =>
    withArchive(diskImages, { name: 'files', count: 4_000 }, async (archive) => {
      const failure = await failureOf(() => extractDiskImage(archive));
      expect((failure as Error).message).toContain(`${archive.path}: `);
      expect((failure as Error).message).not.toContain(archive.scratch);
    }));

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
