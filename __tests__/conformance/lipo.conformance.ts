import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeUniversal } from '../../src/macho/universal.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { corpusPath } from './corpus.js';

const inputs = [
  corpusPath('@esbuild/darwin-arm64', 'bin/esbuild'),
  corpusPath('node-notifier', 'vendor/mac.noindex/terminal-notifier.app/Contents/MacOS/terminal-notifier'),
];

test('a universal file equals the output of lipo, byte for byte', () =>
  withTemporaryFolder(async (folder) => {
    const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')];
    await writeUniversal(inputs, ours);
    const lipo = 'llvm-lipo';
    const alignment = ['x86_64', 'arm64'].flatMap((arch) => ['-segalign', arch, '4000']);
    const { status } = spawnSync(lipo, ['-create', ...inputs, ...alignment, '-output', theirs]);
    expect(status).toBe(0);
    expect((await readFile(ours)).equals(await readFile(theirs))).toBe(true);
    const info = spawnSync(lipo, ['-info', ours], { encoding: 'utf8' });
    expect(info.stdout).toContain('x86_64 arm64');
  }));
