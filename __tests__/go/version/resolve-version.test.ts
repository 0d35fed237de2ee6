import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { resolveGoVersion } from '../../../src/go/version/resolve-version.js';
import { parseVersionRequest } from '../../../src/go/version/version-request.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { failureOf } from '../../support/failure.js';

interface Request {
  goVersion?: string;
  goVersionFile?: string;
  goWork?: string;
  /** The working directory in the folder of the files. */
  inside?: string;
}

/** Resolves in a folder with these files; returns the request and its origin. */
function resolveWith(
  files: Record<string, string>,
  { goVersion, goVersionFile, goWork, inside = '.' }: Request = {},
): Promise<[string, string]> {
  return withTemporaryFolder(async (folder) => {
    await mkdir(join(folder, '.git'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const { request, origin } = await resolveGoVersion({
      goVersion: parseVersionRequest(goVersion ?? ''),
      goVersionFile: goVersionFile ?? null,
      workingDirectory: join(folder, inside),
      goWork,
    });
    return [request.text, origin];
  });
}

const module =
  'module example.com/x\n\ngo 1.26\n\ntoolchain go1.26.8 // pinned\n\nrequire go.example/y v1.0.0\n';

describe('the Go version (P1, U56)', () => {
  test('go-version comes before every file', async () => {
    const found = await resolveWith({ 'go.mod': module, '.go-version': '1.26.7' }, { goVersion: 'go1.27.1' });
    expect(found).toEqual(['1.27.1', 'go-version']);
  });

  test('the toolchain line of go.mod comes before version files', async () => {
    const found = await resolveWith({ 'go.mod': module, '.go-version': '1.26.7' });
    expect(found).toEqual(['1.26.8', 'go.mod (toolchain go1.26.8)']);
  });

  test('a version file comes before the go line', async () => {
    const files = { 'go.mod': 'module x\ngo 1.24.0\n', '.go-version': '# pinned\n1.26.8\n' };
    expect(await resolveWith(files)).toEqual(['1.26.8', '.go-version (1.26.8)']);
  });

  test('the go line is a minimum when nothing else names a version', async () => {
    const expected = ['>=1.26', 'go.mod (go 1.26)'];
    expect(await resolveWith({ 'go.mod': 'module x\ngo 1.26\n' })).toEqual(expected);
    const withDefault = 'module x\r\ngo 1.26\r\ntoolchain default\r\n';
    expect(await resolveWith({ 'go.mod': withDefault })).toEqual(expected);
  });

  test('a toolchain line that is older than the go line is ignored', async () => {
    const found = await resolveWith({ 'go.mod': 'module x\ngo 1.27.1\ntoolchain go1.26.8\n' });
    expect(found).toEqual(['>=1.27.1', 'go.mod (go 1.27.1)']);
  });

  test('the suffix of a toolchain is dropped', async () => {
    const found = await resolveWith({ 'go.mod': 'module x\ngo 1.26\ntoolchain go1.26.8-corp\n' });
    expect(found).toEqual(['1.26.8', 'go.mod (toolchain go1.26.8-corp)']);
  });

  test.each([
    ['go.work', 'go 1.26.1\ntoolchain go1.26.8\nuse ./a\n'],
    ['.go-version', '1.26.8 # pinned\n'],
    ['.tool-versions', 'nodejs 24.1.0\ngolang 1.26.8 1.25.0 # first one counts\n'],
    ['.tool-versions', 'go 1.26.8\n'],
  ])('%s names the version in the working directory or above it', async (name, text) => {
    expect((await resolveWith({ [name]: text }))[0]).toBe('1.26.8');
    expect(await resolveWith({ [name]: text, 'a/b/x.go': '' }, { inside: 'a/b' })).toEqual([
      '1.26.8',
      expect.stringMatching(/^\.\.\/\.\.\//),
    ]);
  });

  test('a parent go.work replaces the lines of go.mod, unless GOWORK is off', async () => {
    const files = { 'go.work': 'go 1.27.0\nuse ./a\n', 'a/go.mod': module };
    expect(await resolveWith(files, { inside: 'a' })).toEqual(['>=1.27.0', '../go.work (go 1.27.0)']);
    expect((await resolveWith(files, { inside: 'a', goWork: 'off' }))[0]).toBe('1.26.8');
    const named = { ...files, 'ci/go.work': 'go 1.26.3\n' };
    expect((await resolveWith(named, { inside: 'a', goWork: '../ci/go.work' }))[0]).toBe('>=1.26.3');
  });

  test('version files above the Git repository are ignored', async () => {
    const files = { '.go-version': '1.27.1', 'repo/.git/HEAD': '', 'repo/go.mod': 'module x\ngo 1.26\n' };
    expect((await resolveWith(files, { inside: 'repo' }))[0]).toBe('>=1.26');
  });

  test('go-version-file can have any name', async () => {
    const files = { 'tools/GO': 'go1.26.7\n', 'go.mod': module };
    expect((await resolveWith(files, { goVersionFile: 'tools/GO' }))[0]).toBe('1.26.7');
  });

  test('a missing version is an error of go-version', async () => {
    const failure = await failureOf(() => resolveWith({}));
    expect(failure).toFailWith('go-version-missing');
    expect(failure).toHaveProperty('input', 'go-version');
  });

  test('a go-version-file that is missing or contains no version is an error of that input', async () => {
    const absent = await failureOf(() => resolveWith({}, { goVersionFile: 'nope' }));
    expect(absent).toFailWith('go-version-file-unreadable');
    const silent = await failureOf(() =>
      resolveWith({ 'go.mod': 'module x\n' }, { goVersionFile: 'go.mod' }),
    );
    expect(silent).toFailWith('go-version-missing');
    expect(silent).toHaveProperty('input', 'go-version-file');
  });

  test('a version file with another word is refused, and the files that can name a version are listed', async () => {
    const failure = await failureOf(() => resolveWith({ '.go-version': 'system' }));
    expect(failure).toFailWith('go-version-invalid');
    expect(failure).toHaveProperty('remedy', expect.stringContaining('go.mod, go.work, .go-version and'));
  });

  test('an exact version below the go line fails before any download', async () => {
    const failure = await failureOf(() => resolveWith({ 'go.mod': module }, { goVersion: '1.25.4' }));
    expect(failure).toFailWith('go-version-too-old');
    expect(String(failure)).toContain('go.mod (go 1.26) needs a newer Go than 1.25.4');
  });
});
