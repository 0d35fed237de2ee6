import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Artifact } from '../../src/artifact/artifact.js';
import { type BuildRequest, buildPackages } from '../../src/go/build.js';
import { listCgoPackages } from '../../src/go/cgo.js';
import { goEnvironment } from '../../src/go/environment.js';
import { buildCommand, commonFailure, complaintOf, listCommand } from '../../src/go/go-command.js';
import type { GoInstallation } from '../../src/go/install.js';
import { readSlices } from '../../src/macho/universal.js';
import { bytesOf } from '../../src/system/byte-source.js';
import { withTemporaryFolder } from '../../src/system/files.js';
import { silentLog } from '../../src/system/log.js';
import type { Command, CommandResult, Runner } from '../../src/system/runner.js';
import { failureOf } from '../support/failure.js';

const go: GoInstallation = {
  version: '1.26.8',
  root: '/go',
  bin: '/go/bin',
  from: 'path',
  cacheHit: true,
  verifiedBy: [],
};
const setting = { go, ldflags: '', tags: [], buildFlags: [], cgo: false, workingDirectory: '/work' };

const done = (stdout: string): CommandResult => ({ exitCode: 0, signal: null, stdout, stderr: '' });
const failed = (stderr: string): CommandResult => ({ exitCode: 1, signal: null, stdout: '', stderr });

const tool = {
  ImportPath: 'example.com/x/cmd/tool',
  Name: 'main',
  Target: '/gopath/bin/tool',
  Match: ['./cmd/tool'],
};
const helper = {
  ImportPath: 'example.com/x/cmd/helper',
  Name: 'main',
  Target: '/gopath/bin/helper',
  Match: ['./...'],
};
const library = { ImportPath: 'example.com/x/lib', Name: 'lib', Match: ['./...'] };

/** `go list` prints each object on lines of its own. */
const listing = (...packages: object[]): CommandResult =>
  done(packages.map((each) => `${JSON.stringify(each, null, '\t')}\n`).join(''));

/** A `go` that lists these packages, and whose builds write what they were built for. */
const fakeGo =
  (list: CommandResult, build: (command: Command) => CommandResult | null = () => null): Runner =>
  async (command) => {
    if (command.args[0] === 'list') return list;
    const result = build(command);
    if (result) return result;
    const output = command.args[command.args.indexOf('-o') + 1] ?? '';
    await mkdir(dirname(output), { recursive: true });
    await writeFile(output, `${command.environment?.GOARCH} ${command.args.at(-1)}`);
    return done('');
  };

/** A Mach-O executable without load commands. Layout: xnu, EXTERNAL_HEADERS/mach-o/loader.h, mach_header_64. */
function emptyMachO(cpuType: number): Buffer {
  const bytes = Buffer.alloc(64);
  for (const [index, value] of [0xfeedfacf, cpuType, 0, 2, 0, 0, 0, 0].entries())
    bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

/** Builds into a fresh folder; gives what came of it and what lies there. */
async function buildWith(
  run: Runner,
  more: Partial<BuildRequest> = {},
): Promise<{ artifacts: Artifact[]; failure: unknown; files: string[]; contents: string[]; folder: string }> {
  return withTemporaryFolder(async (folder) => {
    const outputDirectory = join(folder, 'out');
    const request: BuildRequest = {
      ...setting,
      packages: ['./cmd/tool'],
      targets: ['darwin/arm64'],
      outputDirectory,
      run,
      log: silentLog,
      ...more,
    };
    let artifacts: Artifact[] = [];
    let failure: unknown;
    try {
      artifacts = await buildPackages(request);
    } catch (error) {
      failure = error;
    }
    const files = (await readdir(folder, { recursive: true })).sort();
    const contents = await Promise.all(artifacts.map(({ path }) => readFile(path, 'utf8')));
    return { artifacts, failure, files, contents, folder };
  });
}

describe('a build command', () => {
  test('trims paths, takes the flags as they are, and ends options before the package', () => {
    const command = buildCommand(
      {
        ...setting,
        ldflags: '-s -w -X main.version=1.0.0',
        tags: ['netgo', 'osusergo'],
        buildFlags: ['-mod=vendor'],
      },
      { packages: ['example.com/x'], arch: 'amd64', output: '/tmp/x' },
    );
    expect(command.tool).toBe('/go/bin/go');
    expect(command.workingDirectory).toBe('/work');
    expect(command.args).toEqual([
      'build',
      '-trimpath',
      '-ldflags=-s -w -X main.version=1.0.0',
      '-tags=netgo,osusergo',
      '-mod=vendor',
      '-o',
      '/tmp/x',
      '--',
      'example.com/x',
    ]);
    expect(command.environment).toMatchObject({ GOOS: 'darwin', GOARCH: 'amd64', CGO_ENABLED: '0' });
  });

  test('lists with the same tags and flags as it builds', () => {
    const flagged = { ...setting, tags: ['a'], buildFlags: ['-mod=vendor'], cgo: true };
    const command = listCommand(flagged, {
      packages: ['-x'],
      fields: ['Name'],
      flags: ['-find'],
      arch: 'arm64',
    });
    expect(command.args).toEqual(['list', '-find', '-json=Name', '-tags=a', '-mod=vendor', '--', '-x']);
    expect(command.environment).toMatchObject({ CGO_ENABLED: '1' });
  });

  test("has Go's own environment, and leaves the user's settings alone", () => {
    expect(goEnvironment(go, { path: '/usr/bin' })).toEqual({
      GOROOT: '/go',
      PATH: '/go/bin:/usr/bin',
      GOTOOLCHAIN: 'local',
      GOOS: undefined,
      GOARCH: undefined,
    });
    expect(goEnvironment(go, { goproxy: 'https://p' })).toHaveProperty('GOPROXY', 'https://p');
  });
});

describe('building', () => {
  test('one package for one target puts the program into the output folder', async () => {
    const { artifacts, contents, files, folder } = await buildWith(fakeGo(listing(tool)));
    const path = join(folder, 'out/tool');
    expect(artifacts).toEqual([
      { kind: 'binary', name: 'tool', path, source: 'example.com/x/cmd/tool', target: 'darwin/arm64' },
    ]);
    expect(contents).toEqual(['arm64 example.com/x/cmd/tool']);
    expect(files).toEqual(['out', 'out/tool']);
  });

  test('several targets get a folder each', async () => {
    const { contents, files } = await buildWith(fakeGo(listing(tool)), {
      targets: ['darwin/arm64', 'darwin/amd64'],
    });
    expect(contents).toEqual(['arm64 example.com/x/cmd/tool', 'amd64 example.com/x/cmd/tool']);
    expect(files.filter((path) => path.endsWith('/tool'))).toEqual([
      'out/darwin-amd64/tool',
      'out/darwin-arm64/tool',
    ]);
  });

  test('a universal target builds both architectures and puts them into one file', async () => {
    const built: unknown[] = [];
    const run: Runner = async (command) => {
      if (command.args[0] === 'list') return listing(tool);
      built.push(command.environment?.GOARCH);
      const output = command.args[command.args.indexOf('-o') + 1] ?? '';
      await mkdir(dirname(output), { recursive: true });
      await writeFile(output, emptyMachO(command.environment?.GOARCH === 'arm64' ? 0x0100000c : 0x01000007));
      return done('');
    };
    await withTemporaryFolder(async (folder) => {
      const targets = ['darwin/universal', 'darwin/arm64'] as const;
      const { artifacts } = await buildWith(run, { targets, outputDirectory: folder });
      expect(artifacts.map(({ target }) => target)).toEqual(targets);
      const slices = readSlices(bytesOf(await readFile(join(folder, 'darwin-universal/tool'))));
      expect(slices.map(({ arch }) => arch).sort()).toEqual(['arm64', 'x86_64']);
      expect(readSlices(bytesOf(await readFile(join(folder, 'darwin-arm64/tool'))))).toHaveLength(1);
    });
    expect(built.sort()).toEqual(['amd64', 'arm64']);
  });

  test('a pattern builds the programs that it matches, and not the libraries', async () => {
    const { artifacts } = await buildWith(fakeGo(listing(tool, helper, library)), { packages: ['./...'] });
    expect(artifacts.map(({ name }) => name)).toEqual(['tool', 'helper']);
  });

  test('never runs more builds at a time than it may', async () => {
    let running = 0;
    let most = 0;
    const packages = Array.from({ length: 6 }, (_, index) => ({
      ...tool,
      ImportPath: `p${index}`,
      Target: `/b/p${index}`,
    }));
    const quick = fakeGo(listing(...packages));
    const run: Runner = async (command) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      const result = await quick(command);
      running--;
      return result;
    };
    const { artifacts } = await buildWith(run, { parallelism: 2 });
    expect(artifacts.map(({ name }) => name)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
    expect(most).toBe(2);
  });

  test('files name a package too', async () => {
    const byFiles = {
      ImportPath: 'command-line-arguments',
      Name: 'main',
      GoFiles: ['main.go', 'b.go'],
      Match: [],
    };
    const { artifacts, contents } = await buildWith(fakeGo(listing(byFiles)), {
      packages: ['main.go', 'b.go'],
    });
    expect(artifacts[0]?.name).toBe('main');
    expect(contents).toEqual(['arm64 b.go']);
  });
});

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

describe('cgo', () => {
  test('is found in the whole dependency tree, with what is part of Go marked', async () => {
    const list = listing(
      { ImportPath: 'net', Standard: true, CgoFiles: ['cgo_darwin.go'] },
      { ImportPath: 'fmt', Standard: true },
      { ImportPath: 'github.com/mattn/go-sqlite3', CgoFiles: ['sqlite3.go'] },
    );
    expect(await listCgoPackages(fakeGo(list), setting, ['.'])).toEqual([
      { importPath: 'net', standard: true, files: ['cgo_darwin.go'] },
      { importPath: 'github.com/mattn/go-sqlite3', standard: false, files: ['sqlite3.go'] },
    ]);
  });

  test('that cannot be listed is an error', async () => {
    expect(await failureOf(() => listCgoPackages(fakeGo(failed('no')), setting, ['.']))).toFailWith(
      'command-failed',
    );
  });
});
