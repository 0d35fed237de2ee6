import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { resolveGoVersion } from '../../../src/go/version/resolve-version.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { failureOf } from '../../support/failure.js';

/** Resolves in a folder with these files. */
function resolveWith(
  files: Record<string, string>,
  request: { goVersion?: string; goVersionFile?: string } = {},
): Promise<{ version: string; from: string }> {
  return withTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return resolveGoVersion({
      goVersion: request.goVersion ?? null,
      goVersionFile: request.goVersionFile ?? null,
      workingDirectory: folder,
    });
  });
}

const module =
  'module example.com/x\n\ngo 1.26\n\ntoolchain go1.26.8 // pinned\n\nrequire go.example/y v1.0.0\n';

describe('the Go version', () => {
  test('is the one that go-version says, whatever the files say', async () => {
    const found = await resolveWith({ 'go.mod': module }, { goVersion: 'go1.25.4' });
    expect(found).toEqual({ version: '1.25.4', from: 'go-version' });
  });

  test('is the toolchain line of go.mod before its go line', async () => {
    expect(await resolveWith({ 'go.mod': module })).toEqual({
      version: '1.26.8',
      from: 'go.mod (toolchain go1.26.8)',
    });
  });

  test('is the go line when there is no toolchain, or only the default one', async () => {
    const expected = { version: '1.26', from: 'go.mod (go 1.26)' };
    expect(await resolveWith({ 'go.mod': 'module x\ngo 1.26\n' })).toEqual(expected);
    expect(await resolveWith({ 'go.mod': 'module x\r\ngo 1.26\r\ntoolchain default\r\n' })).toEqual(expected);
  });

  test.each([
    ['go.work', 'go 1.26.1\ntoolchain go1.26.8\nuse ./a\n'],
    ['.go-version', '# pinned\n1.26.8\n'],
    ['.tool-versions', 'nodejs 24.1.0\ngolang 1.26.8 1.25.0 # first one counts\n'],
    ['.tool-versions', 'go 1.26.8\n'],
  ])('is found in %s', async (name, text) => {
    expect((await resolveWith({ [name]: text })).version).toBe('1.26.8');
  });

  test('comes from the next file when the first names none', async () => {
    const files = { 'go.mod': 'module x\n', '.go-version': '1.26.8\n' };
    expect(await resolveWith(files)).toEqual({ version: '1.26.8', from: '.go-version (1.26.8)' });
  });

  test('comes from the file that is named, of any name', async () => {
    const files = { 'tools/GO': 'go1.26.7\n', 'go.mod': module };
    expect((await resolveWith(files, { goVersionFile: 'tools/GO' })).version).toBe('1.26.7');
  });

  test('missing everywhere is an error that names go-version', async () => {
    const failure = await failureOf(() => resolveWith({}));
    expect(failure).toFailWith('go-version-missing');
    expect(failure).toHaveProperty('input', 'go-version');
  });

  test('in a named file that is not there, or says nothing, is an error that names go-version-file', async () => {
    const absent = await failureOf(() => resolveWith({}, { goVersionFile: 'nope' }));
    expect(absent).toFailWith('go-version-file-unreadable');
    const silent = await failureOf(() =>
      resolveWith({ 'go.mod': 'module x\n' }, { goVersionFile: 'go.mod' }),
    );
    expect(silent).toFailWith('go-version-missing');
    expect(silent).toHaveProperty('input', 'go-version-file');
  });

  test.each(['stable', '1.26.x', '^1.25', '1.26.8; rm -rf /'])("refuses '%s'", async (goVersion) => {
    expect(await failureOf(() => resolveWith({}, { goVersion }))).toFailWith('go-version-invalid');
  });
});
