import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cpu } from '../../../src/macho/names.js';
import { readSlices, writeUniversal } from '../../../src/macho/universal.js';
import { signMachO } from '../../../src/signature/sign/sign-macho.js';
import { bytesOf, sliceOf } from '../../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { fixtureIdentity } from '../../identity/fixtures.js';
import { failureOf } from '../../support/failure.js';
import { machOImage } from '../../support/mach-o-image.js';
import { checkedSignature, plain, signed } from '../signed-image.js';

const identity = fixtureIdentity('modern.p12');

function universal(...images: Buffer[]): Promise<Buffer> {
  return withTemporaryFolder(async (folder) => {
    const paths = images.map((_, index) => join(folder, `${index}`));
    await Promise.all(images.map((image, index) => writeFile(join(folder, `${index}`), image)));
    await writeUniversal(paths, join(folder, 'universal'));
    return readFile(join(folder, 'universal'));
  });
}

describe('a universal file', () => {
  const intel = machOImage({ cpuType: cpu.x86_64, cpuSubtype: 3, textSize: 70_000, minOS: 0x000a0900 });

  test('a universal file is signed slice by slice with the same hash types, and stays well-formed', async () => {
    const file = await signed(await universal(machOImage(), intel), { signer: identity });
    const [first, second] = [checkedSignature(file, 0), checkedSignature(file, 1)];
    expect(first.codeDirectories.map(({ hashType, pageSize }) => [hashType, pageSize])).toEqual([
      [1, 4096],
      [2, 4096],
    ]);
    expect(second.codeDirectories.map(({ hashType, pageSize }) => [hashType, pageSize])).toEqual([
      [1, 4096],
      [2, 4096],
    ]);
  });

  test('a slice of a universal file gets the same signature as alone', async () => {
    const alone = await signed(machOImage());
    const modern = machOImage({ cpuType: cpu.x86_64, textSize: 70_000 });
    const file = await signed(await universal(modern, machOImage()));
    const slice = readSlices(bytesOf(file))[1];
    const { offset, size } = slice ?? { offset: 0, size: 0 };
    expect(sliceOf(bytesOf(file), offset, size).read(0, size).equals(alone)).toBe(true);
  });
});

describe('the file', () => {
  // For root no file is read-only: the gate runs this as an ordinary user.
  test.each([0o755, 0o555])(
    'signing in place creates a new file with the old mode %o, and no other',
    (mode) =>
      withTemporaryFolder(async (folder) => {
        const path = join(folder, 'hello');
        await writeFile(path, machOImage());
        await chmod(path, mode);
        const before = await stat(path);
        await signMachO(plain(path));
        const after = await stat(path);
        expect(after.ino).not.toBe(before.ino);
        expect(after.mode & 0o7777).toBe(mode);
        expect(await readdir(folder)).toEqual(['hello']);
      }),
  );

  test('signing to another path keeps the input and its mode', () =>
    withTemporaryFolder(async (folder) => {
      const [input, output] = [join(folder, 'in'), join(folder, 'out')];
      await writeFile(input, machOImage());
      await chmod(input, 0o750);
      await signMachO({ ...plain(input), output });
      expect((await readFile(input)).equals(machOImage())).toBe(true);
      expect((await stat(output)).mode & 0o777).toBe(0o750);
    }));

  test('a file that cannot be signed is not changed', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'hello');
      const image = Buffer.concat([machOImage(), Buffer.from('appended')]);
      await writeFile(path, image);
      expect(await failureOf(() => signMachO(plain(path)))).toFailWith('mach-o-not-signable');
      expect((await readFile(path)).equals(image)).toBe(true);
      expect(await readdir(folder)).toEqual(['hello']);
    }));

  test('signing refuses a file that is not Mach-O', async () => {
    expect(await failureOf(() => signed(Buffer.from('#!/bin/sh\necho this is no program\n')))).toFailWith(
      'malformed-file',
    );
  });
});
