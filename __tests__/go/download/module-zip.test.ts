import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { h1Of } from '../../../src/go/checksum-database/directory-hash.js';
import { h1OfModule, readModuleZip, unpackToolchain } from '../../../src/go/download/module-zip.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { failureOf } from '../../support/failure.js';
import { toolchainZip, zipOf } from '../support/toolchain-zip.js';

const version = 'v0.0.1-go1.26.8.linux-amd64';
const prefix = `golang.org/toolchain@${version}/`;

/** A zip in which a name is replaced by another of the same length, as a library would not write it. */
async function zipNamed(name: string): Promise<Buffer> {
  const placeholder = `${prefix}${'x'.repeat(name.length)}`;
  const zip = await zipOf({ [`${prefix}VERSION`]: 'go1.26.8', [placeholder]: 'content' });
  return Buffer.from(zip.toString('latin1').replaceAll(placeholder, `${prefix}${name}`), 'latin1');
}

describe('module archives', () => {
  test('the h1 hash equals the hash of sorted sha256sum lines', () => {
    const files = [
      { name: 's/Ü', sha256: '2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6' },
      { name: 'b.txt', sha256: '0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f' },
      { name: 'a.txt', sha256: '87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7' },
    ];
    // sha256sum of the three files, sorted, piped into openssl dgst -sha256 -binary | base64
    expect(h1Of(files)).toBe('h1:D+tvF0DsDy6zCk8HKiwaBJd2J0GqsATaw6wG0VsL19s=');
  });

  test('the hash covers names and contents, not compression or order', async () => {
    const names = ['a', 'b'].map((name) => `${prefix}${name}`);
    const [a = '', b = ''] = names;
    const hashOf = async (files: Record<string, string>) =>
      h1OfModule(await readModuleZip(await zipOf(files), prefix));
    expect(await hashOf({ [a]: '1', [b]: '2' })).toBe(await hashOf({ [b]: '2', [a]: '1' }));
    expect(await hashOf({ [a]: '1', [b]: '2' })).not.toBe(await hashOf({ [a]: '2', [b]: '1' }));
  });

  test('unpacking sets execute bits for commands and restores the name go.mod', async () => {
    const files = await readModuleZip(await toolchainZip(version, '1.26.8'), prefix);
    await withTemporaryFolder(async (folder) => {
      await unpackToolchain(files, folder);
      const modeOf = async (path: string) => (await stat(join(folder, path))).mode & 0o111;
      expect(await modeOf('bin/go')).toBe(0o111);
      expect(await modeOf('pkg/tool/linux_amd64/compile')).toBe(0o111);
      expect(await modeOf('src/fmt/print.go')).toBe(0);
      expect(await readFile(join(folder, 'src/go.mod'), 'utf8')).toBe('module std\n');
      expect(await failureOf(() => stat(join(folder, 'src/_go.mod')))).toHaveProperty('code', 'ENOENT');
    });
  });

  test.each(['../../evil', 'a//b', 'a/./b', './a', 'a\\b', 'a\nb', 'a/'])(
    'the path %j is refused',
    async (name) => {
      const zip = await zipNamed(name);
      expect(await failureOf(() => readModuleZip(zip, prefix))).toFailWith('malformed-file');
    },
  );

  test('files outside the module and names that differ by case only are refused', async () => {
    const outside = await zipOf({ [`${prefix.replace('1.26.8', '1.26.9')}VERSION`]: 'x' });
    expect(await failureOf(() => readModuleZip(outside, prefix))).toFailWith('malformed-file');
    const twice = await zipOf({ [`${prefix}bin/go`]: 'x', [`${prefix}bin/GO`]: 'y' });
    expect(await failureOf(() => readModuleZip(twice, prefix))).toFailWith('malformed-file');
  });

  test('symbolic links are refused', async () => {
    const zip = await zipOf({ [`${prefix}bin/go`]: '/bin/sh' });
    const directory = zip.lastIndexOf(Buffer.from('PK\x01\x02'));
    zip.writeUInt32LE((0o120777 << 16) >>> 0, directory + 38); // external attributes
    expect(await failureOf(() => readModuleZip(zip, prefix))).toFailWith('malformed-file');
  });

  test.each([
    ['nothing', () => Buffer.alloc(0)],
    ['a web page', () => Buffer.from('<html>Please log in</html>')],
    ['half an archive', (zip: Buffer) => zip.subarray(0, zip.length / 2)],
    ['an archive of nothing', (zip: Buffer) => zip.subarray(-22).fill(0, 8, 20)],
  ])('%s is refused', async (_name, damage) => {
    const zip = damage(await toolchainZip(version, '1.26.8'));
    expect(await failureOf(() => readModuleZip(zip, prefix))).toFailWith('malformed-file');
  });

  test.each([-1, 1])('a declared size that is %i byte off is refused', async (off) => {
    const zip = await zipOf({ [`${prefix}VERSION`]: 'go1.26.8 and more of it, so that it is packed' });
    const directory = zip.lastIndexOf(Buffer.from('PK\x01\x02'));
    zip.writeUInt32LE(zip.readUInt32LE(directory + 24) + off, directory + 24); // uncompressed size
    const failure = await failureOf(async () => h1OfModule(await readModuleZip(zip, prefix)));
    expect(failure).toFailWith('malformed-file');
  });
});
