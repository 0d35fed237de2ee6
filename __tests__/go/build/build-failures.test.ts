import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { errorLines, explainCommonFailure } from '../../../src/go/build/go-command.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { buildWith, failed, fakeGo, go, helper, library, listing, tool } from '../support/fake-go.js';

describe('a failing build', () => {
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
      expect(await readdir(outputDirectory)).toEqual(['tool']);
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

  test('-o in build-flags is refused', async () => {
    const { failure } = await buildWith(fakeGo(listing(tool)), { buildFlags: ['-o=elsewhere'] });
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
});
