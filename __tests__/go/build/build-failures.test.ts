import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commonFailure, complaintOf } from '../../../src/go/build/go-command.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { buildWith, failed, fakeGo, go, helper, library, listing, tool } from '../support/fake-go.js';

describe('a build that cannot be', () => {
  test("without such a package shows go's own lines", async () => {
    const complaint = 'no required module provides package ./nope; to add it:\n\tgo get ./nope\n';
    const { failure, files } = await buildWith(fakeGo(failed(complaint)), { packages: ['./nope'] });
    expect(failure).toFailWith('package-not-found');
    expect(failure).toMatchObject({ input: 'packages', exitCode: 2, lines: complaint.trim().split('\n') });
    expect(files).toEqual([]);
  });

  test('of a library is refused, unless a pattern matched it beside programs', async () => {
    const named = { ...library, Match: ['./lib'] };
    const { failure } = await buildWith(fakeGo(listing(named)), { packages: ['./lib'] });
    expect(failure).toFailWith('package-not-main');
    const beside = await buildWith(fakeGo(listing(tool, named)), { packages: ['./cmd/tool', './lib'] });
    expect(beside.failure).toFailWith('package-not-main');
    const onlyLibraries = await buildWith(fakeGo(listing(library)), { packages: ['./...'] });
    expect(onlyLibraries.failure).toFailWith('package-not-main');
  });

  test('of two programs with one name is refused', async () => {
    const same = { ...helper, Target: '/gopath/bin/Tool' };
    const { failure } = await buildWith(fakeGo(listing(tool, same)), { packages: ['./...'] });
    expect(failure).toFailWith('program-names-collide');
  });

  test("that the compiler refuses shows the compiler's lines and leaves nothing, not even the folder", async () => {
    const lines = ['# example.com/x/cmd/tool', 'cmd/tool/main.go:7:2: undefined: wrong'];
    const run = fakeGo(listing(tool), ({ environment }) =>
      environment?.GOARCH === 'amd64' ? failed(`go: downloading x v1\n${lines.join('\n')}\n`) : null,
    );
    const { failure, files } = await buildWith(run, { targets: ['darwin/arm64', 'darwin/amd64'] });
    expect(failure).toFailWith('build-failed');
    expect(failure).toMatchObject({ input: 'packages', exitCode: 2, lines });
    expect(files).toEqual([]);
  });

  test('keeps what an earlier build has put into the output folder', async () => {
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

  test('because the output folder is a file names output-directory', async () => {
    await withTemporaryFolder(async (folder) => {
      const outputDirectory = join(folder, 'file');
      await writeFile(outputDirectory, '');
      const { failure } = await buildWith(fakeGo(listing(tool)), { outputDirectory });
      expect(failure).toFailWith('output-not-writable');
      expect(failure).toHaveProperty('input', 'output-directory');
    });
  });

  test('because build-flags say where to put it is refused', async () => {
    const { failure } = await buildWith(fakeGo(listing(tool)), { buildFlags: ['-o=elsewhere'] });
    expect(failure).toFailWith('input-invalid');
    expect(failure).toHaveProperty('input', 'build-flags');
  });

  test('because the module needs a newer Go names go-version', () => {
    const line = 'go: go.mod requires go >= 1.27.1 (running go 1.26.8; GOTOOLCHAIN=local)';
    const failure = commonFailure([line], go);
    expect(failure).toFailWith('go-version-too-old');
    expect(failure?.remedy).toContain('1.27.1');
  });

  test('because modules cannot be downloaded may be tried again', () => {
    const line =
      'main.go:4:2: github.com/x/y@v1.0.0: Get "https://proxy/x": dial tcp: lookup proxy: no such host';
    expect(commonFailure([line], go)).toMatchObject({
      code: 'modules-unavailable',
      retryable: true,
      exitCode: 3,
    });
    expect(commonFailure(['main.go:7:2: undefined: dial'], go)).toBeNull();
  });

  test('says so whether listing or building has met it', async () => {
    const line = 'go: example.com/y@v1.0.0: dial tcp 10.0.0.1:443: i/o timeout';
    expect((await buildWith(fakeGo(failed(line)))).failure).toFailWith('modules-unavailable');
    const run = fakeGo(listing(tool), () => failed(line));
    expect((await buildWith(run)).failure).toFailWith('modules-unavailable');
  });

  test('complains in bounded length', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `x.go:${index}: no`).join('\n');
    const lines = complaintOf(failed(many));
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('… and 800 more lines');
  });
});
