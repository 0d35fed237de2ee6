import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { extractDiskImage } from '../../../src/archive/disk-image/extract-disk-image.js';
import { extractPackage } from '../../../src/archive/flat-package/extract-package.js';
import { corpusPath, hasCorpus } from '../corpus.js';
import { tool } from '../tools.js';
import { digest, type Listing, listingOf } from './listings.js';

/** Images with HFS+, the compression that hdiutil used, and the number of files, folders and links in each. */
const relic = 'github.com/sassoftware/relic/v8';
const images = [
  ['dmgwiz', 'tests/input_non_null_data_offset.dmg', 'zlib', 112],
  [relic, 'functest/packages/dummy.dmg', 'zlib', 9],
  ['keramics/keramics', 'test_data/udif/hfsplus_adc.dmg', 'ADC', 17],
  ['keramics/keramics', 'test_data/udif/hfsplus_bzip2.dmg', 'bzip2', 17],
  ['keramics/keramics', 'test_data/udif/hfsplus_lzfse.dmg', 'LZFSE', 17],
  ['keramics/keramics', 'test_data/udif/hfsplus_lzma.dmg', 'LZMA', 17],
  ['keramics/keramics', 'test_data/udif/hfsplus_zlib.dmg', 'zlib', 17],
  ['log2timeline/dfvfs', 'test_data/hfsplus_zlib.dmg', 'zlib', 6],
] as const;

let work: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'readers-agree-'));
  for (const name of ['ours', 'theirs', 'payload']) await mkdir(join(work, name));
});
afterEach(() => rm(work, { recursive: true, force: true }));

function run(name: string, ...args: string[]): void {
  const { status, text } = tool(name, ...args);
  if (status !== 0) throw new Error(text);
}

const hardLinkFolder = '[HFS+ Private Data]';
/** What the file system keeps for itself, and alternate streams, which 7-Zip writes to files of their own. */
const isPrivate = (path: string) => /^(\[HFS\+ Private Data\]|\.HFS\+ Private|\.journal)|:/.test(path);

/** Returns everything that 7-Zip extracts from the volume of an image. */
async function listedBy7Zip(image: string): Promise<Listing> {
  run('7zz', 'x', '-y', '-snld', `-o${join(work, 'theirs')}`, image);
  const [root = ''] = await readdir(join(work, 'theirs'));
  return listingOf(join(work, 'theirs', root));
}

/**
 * Makes our listing comparable: 7-Zip writes a slash in a name as `_`, where a Mac shows a colon, and a hard link as an empty
 * file, with the contents in a private folder.
 */
function as7Zip(ours: Listing, theirs: Listing): Listing {
  const contents = new Set(
    Object.entries(theirs).flatMap(([path, hash]) => (path.startsWith(hardLinkFolder) ? hash : [])),
  );
  const empty = digest(Buffer.alloc(0));
  return Object.fromEntries(
    Object.entries(ours).map(([path, entry]) => {
      const name = path.replaceAll(':', '_');
      return [name, contents.has(entry) && theirs[name] === empty ? empty : entry];
    }),
  );
}

describe('the reader of disk images and 7-Zip', () => {
  test.each(images.filter(([name]) => hasCorpus(name)))(
    'agree on every entry of %s, %s (%s, %d entries)',
    async (name, path, _compression, count) => {
      const image = corpusPath(name, path);
      const contents = await extractDiskImage({
        path: image,
        folder: join(work, 'ours'),
        scratch: join(work, 'raw'),
      });
      if (!contents.opened) throw new Error(contents.reason);
      const theirs = await listedBy7Zip(image);
      const ours = as7Zip(await listingOf(join(work, 'ours')), theirs);
      const outside = contents.entries.flatMap(({ path: link, target }) =>
        target?.startsWith('/') ? [[link, target] as const] : [],
      );
      const shown = Object.fromEntries(Object.entries(theirs).filter(([entry]) => !isPrivate(entry)));
      for (const [link, target] of outside) {
        // 7-Zip makes absolute targets relative to its folder; ours are listed and not made.
        expect(shown[link]).toMatch(new RegExp(`^-> .*${target.replaceAll('/', '[/:]')}$`));
        delete shown[link];
      }
      expect(ours).toEqual(shown);
      expect(contents.entries).toHaveLength(count);
    },
  );
});

/** Packages that bsdtar makes of one payload, with every encoding and checksum that it has in common with Apple's xar. */
const packages = [
  ['members as they are', 'compression=none'],
  ['members by zlib', 'compression=gzip'],
  ['members by bzip2', 'compression=bzip2'],
  ['checksums by MD5', 'compression=none,xar:checksum=md5,xar:toc-checksum=md5'],
  ['no checksums', 'compression=none,xar:checksum=none,xar:toc-checksum=none'],
] as const;

const madePackages = packages.flatMap(([members, options]) => [
  [members, 'gzip', options, ['--gzip']] as const,
  [members, 'no compression', options, []] as const,
]);

describe('the reader of installer packages and bsdtar', () => {
  test.each(madePackages)(
    'agree on every member and file of a package by bsdtar: %s, payload by %s (8 entries)',
    async (_members, _compression, options, compression) => {
      await expectSameAsBsdtar(await makePackage(options, compression), 'tool.pkg', 8);
    },
  );

  test('agree on every member and file of a package by productbuild (14 entries)', async () => {
    await expectSameAsBsdtar(corpusPath(relic, 'functest/packages/dummy.pkg'), 'com.sas.dummy.pkg', 14);
  });
});

/** Makes a package of a program, a file and a link with bsdtar. */
async function makePackage(options: string, compression: readonly string[]): Promise<string> {
  const [root, members, path] = [join(work, 'root'), join(work, 'members'), join(work, 'tool.pkg')];
  await mkdir(join(root, 'bin'), { recursive: true });
  await writeFile(join(root, 'bin/tool'), Buffer.alloc(100_000, 'tool'), { mode: 0o755 });
  await writeFile(join(root, 'read me'), 'Read me.');
  await symlink('bin/tool', join(root, 'latest'));
  await mkdir(join(members, 'tool.pkg'), { recursive: true });
  await writeFile(join(members, 'tool.pkg/PackageInfo'), '<pkg-info/>');
  await writeFile(join(members, 'Distribution'), '<installer-gui-script/>');
  const payload = join(members, 'tool.pkg/Payload');
  run('bsdtar', '--format=odc', ...compression, '-cf', payload, '-C', root, '.');
  const format = ['--format=xar', '--options', `xar:${options}`];
  run('bsdtar', ...format, '-cf', path, '-C', members, 'Distribution', 'tool.pkg');
  return path;
}

/** Compares the members, and the files of the payload in one of them. */
async function expectSameAsBsdtar(path: string, component: string, count: number): Promise<void> {
  await extractPackage({ path, folder: join(work, 'ours'), scratch: join(work, 'scratch') });
  const theirs = join(work, 'theirs');
  run('bsdtar', '-xf', path, '-C', theirs);
  run('bsdtar', '-xf', join(theirs, component, 'Payload'), '-C', join(work, 'payload'));
  await rm(join(theirs, component, 'Payload'));
  await rename(join(work, 'payload'), join(theirs, component, 'Payload'));
  const ours = await listingOf(join(work, 'ours'));
  expect([basename(path), ours]).toEqual([basename(path), await listingOf(theirs)]);
  expect(Object.keys(ours)).toHaveLength(count);
}
