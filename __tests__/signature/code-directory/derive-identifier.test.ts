import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  canonicalIdentifier,
  deriveIdentifier,
} from '../../../src/signature/code-directory/derive-identifier.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { failureOf } from '../../support/failure.js';
import { type ImageOptions, machOImage } from '../../support/mach-o-image.js';

function derived(image: ImageOptions, options: { name?: string; adhoc?: boolean } = {}): Promise<string> {
  return withTemporaryFolder(async (folder) => {
    const path = join(folder, options.name ?? 'hello');
    await writeFile(path, machOImage(image));
    return deriveIdentifier(path, { adhoc: options.adhoc ?? false });
  });
}

const infoPlist =
  '<plist version="1.0"><dict><key>CFBundleIdentifier</key><string>com.example.x</string></dict></plist>';

describe('the identifier of a program', () => {
  test.each([
    ['/usr/local/bin/hello', 'hello'],
    ['hello.exe', 'hello'],
    ['foo.2.3.4', 'foo.2'],
    ['foo2.3', 'foo2'],
    ['foo.9', 'foo.9'],
    ['com.example.tool', 'com.example'],
    ['.hidden', '.hidden'],
    ['7z', '7z'],
  ])('the identifier of a program named %s is %s', (path, identifier) => {
    expect(canonicalIdentifier(path)).toBe(identifier);
  });

  test('the identifier of a program is the CFBundleIdentifier of its Info.plist', async () => {
    expect(await derived({ infoPlist }, { adhoc: true })).toBe('com.example.x');
  });

  test('the identifier of a program is its file name when its Info.plist has none', async () => {
    expect(await derived({ infoPlist: '<plist version="1.0"><dict/></plist>' })).toBe('hello');
  });

  test('an ad-hoc identifier ends with the UUID of the program', async () => {
    const uuid = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
    expect(await derived({ uuid }, { adhoc: true })).toBe('hello-55554944000102030405060708090a0b0c0d0e0f');
  });

  test('an ad-hoc identifier ends with a hash when the program has no UUID', async () => {
    expect(await derived({}, { adhoc: true })).toMatch(/^hello-[0-9a-f]{40}$/);
  });

  test('an ad-hoc identifier with a dot has no unique ending', async () => {
    expect(await derived({}, { adhoc: true, name: 'hello.1.2' })).toBe('hello.1');
  });

  test('a malformed Info.plist is refused', async () => {
    expect(await failureOf(() => derived({ infoPlist: 'not a property list' }))).toFailWith('malformed-file');
  });
});
