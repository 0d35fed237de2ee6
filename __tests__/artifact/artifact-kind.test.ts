import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { artifactKind } from '../../src/artifact/artifact-kind.js';

const diskImage = Buffer.alloc(1024);
diskImage.write('koly', 512, 'latin1');
const flatPackage = Buffer.alloc(64);
flatPackage.write('xar!', 'latin1');
const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');

describe('artifactKind', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'artifact-kind-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function kindOfFile(name: string, bytes: Buffer): Promise<string> {
    await writeFile(join(folder, name), bytes);
    return artifactKind(join(folder, name));
  }

  it.each([
    ['zip', zip],
    ['dmg', diskImage],
    ['pkg', flatPackage],
  ])('recognises a %s by its bytes where the name has no extension', async (kind, bytes) => {
    expect(await kindOfFile(`download-${kind}`, bytes)).toBe(kind);
  });

  it.each(['zip', 'tar.gz', 'dmg', 'pkg'])(
    'recognises a .%s by its extension in either case',
    async (kind) => {
      expect(await kindOfFile(`one.${kind}`, Buffer.from('short'))).toBe(kind);
      expect(await kindOfFile(`two.${kind.toUpperCase()}`, Buffer.from('short'))).toBe(kind);
    },
  );

  it('calls every other file a program, with a dot in its name or without', async () => {
    expect(await kindOfFile('hello', Buffer.from('#!/bin/sh'))).toBe('binary');
    expect(await kindOfFile('hello-1.2', Buffer.alloc(0))).toBe('binary');
  });

  it('calls a folder an app', async () => {
    await mkdir(join(folder, 'Hello.app'));
    expect(await artifactKind(join(folder, 'Hello.app'))).toBe('app');
  });
});
