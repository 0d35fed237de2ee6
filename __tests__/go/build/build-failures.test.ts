import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { relativeToRoot } from '../../../src/go/build/build-failure.js';
import { explainCommonFailure } from '../../../src/go/build/explain-failure.js';
import { errorLines } from '../../../src/go/build/go-command.js';
import { moduleTokenEnvironment } from '../../../src/go/build/module-token.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import type { CommandResult, Runner } from '../../../src/system/process/runner.js';
import { Secret } from '../../../src/system/secrets.js';
import { buildWith, done, failed, fakeGo, go, helper, library, listing, tool } from '../support/fake-go.js';

describe('a failing build', () => {
  test('of a package that has Go files with cgo only names cgo: true (G6)', async () => {
    const excluded = failed('package example.com/x: build constraints exclude all Go files in /work');
    const listed =
      (withCgo: CommandResult): Runner =>
      async ({ environment }) =>
        environment?.CGO_ENABLED === '1' ? withCgo : excluded;
    const { failure } = await buildWith(listed(listing(tool)), { packages: ['./cmd/tool'] });
    expect(failure).toFailWith('cgo-needed');
    expect(String(failure)).toContain('./cmd/tool does not build for darwin/arm64 without cgo');
    const other = await buildWith(listed(excluded), { packages: ['./cmd/tool'] });
    expect(other.failure).toFailWith('package-not-found');
  });

  test("a missing package fails with go's own lines", async () => {
    const complaint = 'no required module provides package ./nope; to add it:\n\tgo get ./nope\n';
    const { failure, files } = await buildWith(fakeGo(failed(complaint)), { packages: ['./nope'] });
    expect(failure).toFailWith('package-not-found');
    expect(failure).toMatchObject({ input: 'packages', exitCode: 2, lines: complaint.trim().split('\n') });
    expect(files).toEqual([]);
  });

  test('naming a library fails; matching it with a pattern beside programs does not', async () => {
    const named = { ...library, Match: ['./lib'] };
    const { failure } = await buildWith(fakeGo(listing(named)), { packages: ['./lib'] });
    expect(failure).toFailWith('package-not-main');
    const beside = await buildWith(fakeGo(listing(tool, named)), { packages: ['./cmd/tool', './lib'] });
    expect(beside.failure).toFailWith('package-not-main');
    const onlyLibraries = await buildWith(fakeGo(listing(library)), { packages: ['./...'] });
    expect(onlyLibraries.failure).toFailWith('package-not-main');
  });

  test('two programs with one name are refused', async () => {
    const same = { ...helper, Target: '/gopath/bin/Tool' };
    const { failure } = await buildWith(fakeGo(listing(tool, same)), { packages: ['./...'] });
    expect(failure).toFailWith('program-names-collide');
  });

  test("a compiler error fails with the compiler's lines and leaves no file or folder", async () => {
    const lines = ['# example.com/x/cmd/tool', 'cmd/tool/main.go:7:2: undefined: wrong'];
    const run = fakeGo(listing(tool), ({ environment }) =>
      environment?.GOARCH === 'amd64' ? failed(`go: downloading x v1\n${lines.join('\n')}\n`) : null,
    );
    const { failure, files } = await buildWith(run, { targets: ['darwin/arm64', 'darwin/amd64'] });
    expect(failure).toFailWith('build-failed');
    expect(failure).toMatchObject({ input: 'packages', exitCode: 2, lines });
    expect(files).toEqual([]);
  });

  test('a failed build keeps the files of an earlier build', async () => {
    await withTemporaryFolder(async (folder) => {
      const outputDirectory = join(folder, 'out');
      await mkdir(outputDirectory);
      await writeFile(join(outputDirectory, 'tool'), 'earlier');
      const run = fakeGo(listing(tool), () => failed('x.go:1:1: no'));
      expect((await buildWith(run, { outputDirectory })).failure).toFailWith('build-failed');
      expect(await readdir(outputDirectory)).toEqual(['cgo-dependencies.json', 'tool']);
      expect(await readFile(join(outputDirectory, 'tool'), 'utf8')).toBe('earlier');
    });
  });

  test('a file in place of the output folder is an error of output-directory', async () => {
    await withTemporaryFolder(async (folder) => {
      const outputDirectory = join(folder, 'file');
      await writeFile(outputDirectory, '');
      const { failure } = await buildWith(fakeGo(listing(tool)), { outputDirectory });
      expect(failure).toFailWith('output-not-writable');
      expect(failure).toHaveProperty('input', 'output-directory');
    });
  });

  test.each(['-o=elsewhere', '-buildmode=c-archive'])('%s in build-flags is refused', async (flag) => {
    const { failure } = await buildWith(fakeGo(listing(tool)), { buildFlags: [flag] });
    expect(failure).toFailWith('input-invalid');
    expect(failure).toHaveProperty('input', 'build-flags');
  });

  test('a module that needs a newer Go is an error of go-version', () => {
    const line = 'go: go.mod requires go >= 1.27.1 (running go 1.26.8; GOTOOLCHAIN=local)';
    const failure = explainCommonFailure([line], go);
    expect(failure).toFailWith('go-version-too-old');
    expect(failure?.remedy).toContain('1.27.1');
  });

  test('a failed download of modules can be retried', () => {
    const line =
      'main.go:4:2: github.com/x/y@v1.0.0: Get "https://proxy/x": dial tcp: lookup proxy: no such host';
    expect(explainCommonFailure([line], go)).toMatchObject({
      code: 'modules-unavailable',
      retryable: true,
      exitCode: 3,
    });
    expect(explainCommonFailure(['main.go:7:2: undefined: dial'], go)).toBeNull();
  });

  test('a failed download of modules is reported by listing and by building', async () => {
    const line = 'go: example.com/y@v1.0.0: dial tcp 10.0.0.1:443: i/o timeout';
    expect((await buildWith(fakeGo(failed(line)))).failure).toFailWith('modules-unavailable');
    const run = fakeGo(listing(tool), () => failed(line));
    expect((await buildWith(run)).failure).toFailWith('modules-unavailable');
  });

  test('the error has at most 200 lines of output', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `x.go:${index}: no`).join('\n');
    const lines = errorLines(failed(many));
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('… and 800 more lines');
  });

  test.each([
    ['go: parsing $GOFLAGS: unknown flag -nope', 'build-flags-invalid', 'GOFLAGS'],
    ['flag provided but not defined: -nope', 'build-flags-invalid', 'build-flags'],
    ['go: unknown GOEXPERIMENT nope', 'go-experiment-unknown', 'GOEXPERIMENT'],
    [
      'cgo: C compiler "clang" not found: exec: "clang": executable file not found in $PATH',
      'cgo-compiler-missing',
      'cgo',
    ],
  ])('"%s" fails with %s', (line, code, input) => {
    const failure = explainCommonFailure([line], go);
    expect(failure).toFailWith(code);
    expect(failure).toMatchObject({ input, exitCode: 2 });
  });

  test.each([
    'go: example.com/x@v1.0.0: reading https://proxy/x: 403 Forbidden',
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
    'main.go:3:8: no secure protocol found for repository',
    'git@example.com: Permission denied (publickey).',
    'go: example.com/x@v9.9.9: reading https://proxy/x: 404 Not Found',
    'go: example.com/x@v9.9.9: invalid version: unknown revision v9.9.9',
  ])('"%s" fails with modules-refused and names the ways to private modules', (line) => {
    const failure = explainCommonFailure([line], go);
    expect(failure).toFailWith('modules-refused');
    expect(failure?.remedy).toContain('module-token');
  });

  test('a certificate that is not trusted is named, with the variables that can help', () => {
    const line =
      'go: example.com/x@v1.0.0: Get "https://proxy/x.zip": tls: failed to verify certificate: x509: certificate signed by unknown authority';
    const failure = explainCommonFailure([line], go);
    expect(failure).toFailWith('modules-unavailable');
    expect(failure?.message).toBe(
      'The certificate of the server of the module example.com/x@v1.0.0 is not trusted: x509: certificate signed by unknown authority.',
    );
    expect(failure?.remedy).toContain('SSL_CERT_FILE');
  });

  test('a refusal names the module that the server refused', () => {
    const line = 'cmd/main.go:6:2: example.com/x/v4@v4.0.0-rc.7: reading https://proxy/x.zip: 403 Forbidden';
    const failure = explainCommonFailure([line], go);
    expect(failure?.message).toBe('A server refused the module example.com/x/v4@v4.0.0-rc.7: 403 Forbidden.');
  });

  test.each([
    ['error: unable to find dynamic system library "resolv" using strategy paths_first.', 'resolv'],
    ['error: unable to find system framework "CoreFoundation". searched paths: none', 'CoreFoundation'],
    ['ld: library not found for -lresolv', 'resolv'],
    ["ld: framework 'Metal' not found", 'Metal'],
  ])('"%s" is a missing SDK that names %s (G6)', (line, library) => {
    const failure = explainCommonFailure([line], go);
    expect(failure).toFailWith('sdk-missing');
    expect(failure?.message).toBe(`cgo: the C compiler finds no ${library} for macOS.`);
  });

  test('a missing package lists the main packages that exist', async () => {
    const run: Runner = async ({ args }) => {
      if (args[0] !== 'list') return done('');
      return args.includes('./...') ? listing(tool, helper, library) : failed('package nope is not in std');
    };
    const { failure } = await buildWith(run, { packages: ['nope'] });
    expect(failure).toFailWith('package-not-found');
    expect(failure).toHaveProperty(
      'remedy',
      'Set packages to one of the main packages of this module: example.com/x/cmd/tool, example.com/x/cmd/helper.',
    );
  });

  test.each(['-ldflags=-s', '-trimpath=false', '--trimpath=0', '-tags=x', '-o=x', '-o x'])(
    '%s in build-flags is refused, because an input exists for it',
    async (flag) => {
      const { failure } = await buildWith(fakeGo(listing(tool)), { buildFlags: [flag] });
      expect(failure).toFailWith('input-invalid');
      expect(failure).toHaveProperty('input', 'build-flags');
    },
  );

  test('GOFLAGS that inputs replace are a warning', async () => {
    const warnings: string[] = [];
    const log = { ...silentLog, warning: (line: string) => warnings.push(line) };
    const inner = fakeGo(listing(tool));
    const run: Runner = (command) =>
      command.args[0] === 'env'
        ? Promise.resolve(done('-trimpath=false -ldflags=-X=a=b -mod=vendor\n'))
        : inner(command);
    await buildWith(run, { log, ldflags: '-s -w' });
    expect(warnings).toEqual([
      expect.stringContaining('-trimpath=false -ldflags=-X=a=b, which the inputs replace'),
    ]);
  });

  test('paths in compiler errors are relative to the root of the workspace', () => {
    expect(relativeToRoot('cmd/x.go:7:2: undefined: y', '/w/app', '/w')).toBe(
      'app/cmd/x.go:7:2: undefined: y',
    );
    expect(relativeToRoot('../lib/x.go:7:2: no', '/w/app', '/w')).toBe('lib/x.go:7:2: no');
    expect(relativeToRoot('/go/mod/x.go:7:2: no', '/w/app', '/w')).toBe('/go/mod/x.go:7:2: no');
    expect(relativeToRoot('# example.com/x', '/w/app', '/w')).toBe('# example.com/x');
  });

  test('a module token reaches Git through the environment only', () => {
    const added: string[] = [];
    const variables = moduleTokenEnvironment(new Secret('s3cret'), {
      environment: { GIT_CONFIG_COUNT: '1' },
      secrets: { add: (secret) => added.push(secret) },
    });
    expect(variables).toEqual({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_1: 'http.https://github.com/.extraheader',
      GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${btoa('x-access-token:s3cret')}`,
    });
    expect(added).toEqual([btoa('x-access-token:s3cret')]);
  });
});
