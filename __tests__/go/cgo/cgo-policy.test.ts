import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { explainCgo } from '../../../src/go/cgo/apply-cgo-policy.js';
import { type CgoListing, listCgoPackages } from '../../../src/go/cgo/list-cgo-packages.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import type { Command, Runner } from '../../../src/system/process/runner.js';
import { buildWith, failed, fakeGo, listing, options, tool } from '../support/fake-go.js';

const sqlite = {
  ImportPath: 'github.com/mattn/go-sqlite3',
  CgoFiles: ['sqlite3.go'],
  Module: { Path: 'github.com/mattn/go-sqlite3', Version: 'v1.14.53' },
};
const tree = listing(
  { ImportPath: 'runtime/cgo', Standard: true, CgoFiles: ['cgo.go'] },
  { ImportPath: 'net', Standard: true },
  { ImportPath: 'plugin', Standard: true, CgoFiles: ['plugin_dlopen.go'] },
  sqlite,
);

/** A go that lists one program with SQLite in its tree. */
const goWithSqlite =
  (build = fakeGo(listing(tool))): Runner =>
  (command: Command) =>
    command.args.includes('-deps') ? Promise.resolve(tree) : build(command);

describe('the cgo policy (G6)', () => {
  test('packages with cgo are listed as if cgo were on, apart from the standard library', async () => {
    const seen: Command[] = [];
    const run: Runner = async (command) => {
      seen.push(command);
      return tree;
    };
    const found = await listCgoPackages(run, { ...options, tags: ['x'] }, { packages: ['.'], arch: 'arm64' });
    expect(seen[0]?.environment).toMatchObject({ CGO_ENABLED: '1', GOARCH: 'arm64' });
    expect(seen[0]?.args).toContain('-tags=x');
    const module = 'github.com/mattn/go-sqlite3@v1.14.53';
    expect(found).toEqual({
      arch: 'arm64',
      tags: ['x'],
      packages: [{ importPath: sqlite.ImportPath, module, files: ['sqlite3.go'] }],
      standard: [{ importPath: 'plugin', module: null, files: ['plugin_dlopen.go'] }],
      imports: ['runtime/cgo', 'net', 'plugin'],
    });
  });

  test('a failing go list is left for the build to report', async () => {
    const request = { packages: ['.'], arch: 'arm64' } as const;
    expect(await listCgoPackages(fakeGo(failed('no')), options, request)).toBeNull();
  });

  test('U50: warn builds, writes cgo-dependencies.json, and warns about a stub of go-sqlite3', async () => {
    await withTemporaryFolder(async (folder) => {
      const outputDirectory = join(folder, 'out');
      await mkdir(outputDirectory);
      const warnings: string[] = [];
      const log = { ...silentLog, warning: (line: string) => warnings.push(line) };
      await buildWith(goWithSqlite(), { outputDirectory, log });
      expect(warnings).toEqual([
        expect.stringMatching(/cgo is off.*mattn\/go-sqlite3.*stub.*modernc\.org\/sqlite/),
      ]);
      const document = JSON.parse(await readFile(join(outputDirectory, 'cgo-dependencies.json'), 'utf8'));
      const targets = [{ target: 'darwin/arm64', tags: [] }];
      expect(document).toMatchObject({ cgo: false, policy: 'warn', targets });
      expect(document.explanation).toContain('removes the C code of github.com/mattn/go-sqlite3');
    });
  });

  test('deny fails before the build', async () => {
    const build = fakeGo(listing(tool), () => {
      throw new Error('the build ran');
    });
    const { failure } = await buildWith(goWithSqlite(build), { cgoPolicy: 'deny' });
    expect(failure).toFailWith('cgo-denied');
  });

  test('allow neither warns nor fails', async () => {
    const warning = (line: string): never => {
      throw new Error(line);
    };
    const log = { ...silentLog, warning };
    expect((await buildWith(goWithSqlite(), { cgoPolicy: 'allow', log })).failure).toBeUndefined();
  });

  test('a build error of a program with cgo packages names cgo: true', async () => {
    const build = fakeGo(listing(tool), () => failed('x.go:1:2: undefined: glfw.Window'));
    const { failure } = await buildWith(goWithSqlite(build));
    expect(failure).toFailWith('cgo-needed');
    expect(failure).toMatchObject({ input: 'cgo', remedy: expect.stringContaining('cgo: true') });
  });

  const graph = (imports: string[], tags: string[] = []): CgoListing[] => [
    { arch: 'arm64', tags, packages: [], standard: [], imports },
  ];
  test('the explanation says that macOS resolves names, users and certificates in both cases', () => {
    const text = explainCgo(graph(['net', 'os/user', 'crypto/x509', 'time']));
    expect(text).toContain('removes no code');
    expect(text.match(/in both cases/g)).toHaveLength(4);
  });

  test('the explanation names the tags netgo and osusergo, which do replace the code of macOS', () => {
    const text = explainCgo(graph(['net', 'os/user'], ['netgo', 'osusergo']));
    expect(text).toContain('The tag netgo replaces the resolver');
    expect(text).toContain('The tag osusergo replaces the user database');
  });
});
