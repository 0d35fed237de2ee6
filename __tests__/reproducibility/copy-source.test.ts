import { mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { copySource } from '../../src/reproducibility/copy-source.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

test('G9: folders beside each other keep their relative positions in the copy', () =>
  withTemporaryFolder(async (folder) => {
    await write(join(folder, 'work/tool/go.mod'), 'tool');
    await write(join(folder, 'work/lib/sub/go.mod'), 'lib');
    await write(join(folder, 'work/other/secret'), 'not of the build');
    const sources = ['tool', 'lib/sub'].map((name) => join(folder, 'work', name));
    const { moved } = await copySource(sources, join(folder, 'copy'));
    expect(moved(join(folder, 'work/tool/cmd'))).toBe(join(folder, 'copy/tool/cmd'));
    expect(moved('/elsewhere')).toBe('/elsewhere');
    expect(await readFile(join(folder, 'copy/tool/../lib/sub/go.mod'), 'utf8')).toBe('lib');
    await expect(readFile(join(folder, 'copy/other/secret'))).rejects.toThrow('ENOENT');
  }));

test('G9: links stay links, and a socket is left out', () =>
  withTemporaryFolder(async (folder) => {
    const source = join(folder, 's');
    await write(join(source, 'main.go'), 'package main');
    await symlink('main.go', join(source, 'link.go'));
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(source, 'x.sock'), listening));
    try {
      await copySource([source], join(folder, 'copy'));
    } finally {
      await new Promise((closed) => server.close(closed));
    }
    expect(await readlink(join(folder, 'copy/link.go'))).toBe('main.go');
    await expect(readFile(join(folder, 'copy/x.sock'))).rejects.toThrow('ENOENT');
  }));
