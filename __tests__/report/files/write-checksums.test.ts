import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Artifact, ArtifactKind } from '../../../src/artifact/artifact.js';
import { checksumLine, writeChecksums } from '../../../src/report/files/write-checksums.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import { createRunner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { failureOf } from '../../support/failure.js';
import { hangLimit } from '../../support/hang-limit.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function artifact(kind: ArtifactKind, path: string): Artifact {
  return { kind, name: path.split('/').at(-1) ?? path, path, source: null, target: null };
}

async function makeRelease(folder: string): Promise<Artifact[]> {
  const app = join(folder, 'Hello.app');
  await mkdir(join(app, 'Contents', 'MacOS'), { recursive: true });
  await writeFile(join(app, 'Contents', 'MacOS', 'Hello'), 'program');
  await writeFile(join(app, 'Contents', 'Info.plist'), 'plist');
  await symlink('Info.plist', join(app, 'Contents', 'Link.plist'));
  await writeFile(join(folder, 'hello cli'), 'binary');
  return [artifact('binary', join(folder, 'hello cli')), artifact('app', app)];
}

/** GNU coreutils on Linux; macOS has its own tool only since macOS 15. */
const sha256sum = ['/usr/bin/sha256sum', '/bin/sha256sum', '/sbin/sha256sum'].find((path) =>
  existsSync(path),
);
const testWithTool = sha256sum ? test : test.skip;

async function check(folder: string): Promise<number | null> {
  const run = createRunner(silentLog, createSecrets());
  const args = ['-c', 'SHA256SUMS'];
  const { exitCode } = await run({
    tool: sha256sum ?? '',
    args,
    workingDirectory: folder,
    timeout: hangLimit,
  });
  return exitCode;
}

describe('SHA256SUMS', () => {
  test('lists files and the regular files inside an app, sorted, relative to the output folder', async () => {
    await withTemporaryFolder(async (folder) => {
      const { path } = await writeChecksums(await makeRelease(folder), folder);
      expect(path).toBe(join(folder, 'SHA256SUMS'));
      expect(await readFile(path, 'utf8')).toBe(
        [
          `${sha256('plist')}  Hello.app/Contents/Info.plist\n`,
          `${sha256('program')}  Hello.app/Contents/MacOS/Hello\n`,
          `${sha256('binary')}  hello cli\n`,
        ].join(''),
      );
    });
  });

  test('SHA256SUMS lists a package instead of the artifact in it', async () => {
    await withTemporaryFolder(async (folder) => {
      const artifacts = await makeRelease(folder);
      await writeFile(join(folder, 'Hello.zip'), 'zip');
      const zip = { ...artifact('zip', join(folder, 'Hello.zip')), holds: join(folder, 'Hello.app') };
      const { path } = await writeChecksums([...artifacts, zip], folder);
      expect(await readFile(path, 'utf8')).toBe(
        `${sha256('zip')}  Hello.zip\n${sha256('binary')}  hello cli\n`,
      );
    });
  });

  test('SHA256SUMS names artifacts outside of the output folder without a path to it', async () => {
    await withTemporaryFolder(async (folder) => {
      const paths = ['arm64/tool', 'amd64/tool'].map((path) => join(folder, 'build', path));
      for (const path of paths) {
        await mkdir(join(path, '..'), { recursive: true });
        await writeFile(path, path);
      }
      const output = join(folder, 'out');
      await mkdir(output);
      const { path } = await writeChecksums(
        paths.map((each) => artifact('binary', each)),
        output,
      );
      const lines = (await readFile(path, 'utf8')).trim().split('\n');
      expect(lines.map((line) => line.slice(66))).toEqual(['amd64/tool', 'arm64/tool']);
    });
  });

  test('gives each artifact its size and hash; an app has a size only', async () => {
    await withTemporaryFolder(async (folder) => {
      const { artifacts } = await writeChecksums(await makeRelease(folder), folder);
      expect(artifacts).toMatchObject([{ size: 6, sha256: sha256('binary') }, { size: 12 }]);
      expect(artifacts[1]).not.toHaveProperty('sha256');
    });
  });

  test('replaces a hash that was made before the last change', async () => {
    await withTemporaryFolder(async (folder) => {
      const path = join(folder, 'hello');
      await writeFile(path, 'stapled');
      const stale = { ...artifact('binary', path), sha256: sha256('not stapled yet') };
      const { artifacts } = await writeChecksums([stale], folder);
      expect(artifacts[0]?.sha256).toBe(sha256('stapled'));
    });
  });

  test('escapes a name as coreutils does', () => {
    expect(checksumLine('00', 'a\\b\nc\rd')).toBe('\\00  a\\\\b\\nc\\rd\n');
    expect(checksumLine('00', 'a b')).toBe('00  a b\n');
  });

  testWithTool('is accepted by sha256sum -c until a byte changes, odd names included', async () => {
    await withTemporaryFolder(async (folder) => {
      const odd = artifact('zip', join(folder, 'a\\b\nc *.zip'));
      await writeFile(odd.path, 'odd');
      await writeChecksums([...(await makeRelease(folder)), odd], folder);
      expect(await check(folder)).toBe(0);
      await writeFile(join(folder, 'Hello.app', 'Contents', 'Info.plist'), 'other');
      expect(await check(folder)).toBe(1);
    });
  });

  test('names the output folder when the list cannot be written', async () => {
    await withTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'SHA256SUMS'));
      expect(await failureOf(() => writeChecksums([], folder))).toFailWith('output-not-writable');
    });
  });
});
