import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildCommand, listCommand } from '../../../src/go/build/go-command.js';
import { goEnvironment } from '../../../src/go/build/go-environment.js';
import { readSlices } from '../../../src/macho/universal.js';
import { bytesOf } from '../../../src/system/files/byte-source.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import type { Runner } from '../../../src/system/process/runner.js';
import { buildWith, done, fakeGo, go, helper, library, listing, options, tool } from '../support/fake-go.js';

/** A Mach-O executable without load commands. Layout: xnu, EXTERNAL_HEADERS/mach-o/loader.h, mach_header_64. */
function emptyMachO(cpuType: number): Buffer {
  const bytes = Buffer.alloc(64);
  for (const [index, value] of [0xfeedfacf, cpuType, 0, 2, 0, 0, 0, 0].entries())
    bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

describe('a build command', () => {
  test('go build gets -trimpath, the flags unchanged, and -- before the package', () => {
    const command = buildCommand(
      {
        ...options,
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

  test('go list gets the same tags and flags as go build', () => {
    const flagged = { ...options, tags: ['a'], buildFlags: ['-mod=vendor'], cgo: true };
    const command = listCommand(flagged, {
      packages: ['-x'],
      fields: ['Name'],
      flags: ['-find'],
      arch: 'arm64',
    });
    expect(command.args).toEqual(['list', '-find', '-json=Name', '-tags=a', '-mod=vendor', '--', '-x']);
    expect(command.environment).toMatchObject({ CGO_ENABLED: '1' });
  });

  test("commands get Go's own environment and keep the user's settings", () => {
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
    expect(files).toEqual(['out', 'out/cgo-dependencies.json', 'out/tool']);
  });

  test('several targets build into a folder each', async () => {
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
      if (command.args[0] === 'env') return done('');
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

  test('a pattern builds the programs that it matches and skips libraries', async () => {
    const { artifacts } = await buildWith(fakeGo(listing(tool, helper, library)), { packages: ['./...'] });
    expect(artifacts.map(({ name }) => name)).toEqual(['tool', 'helper']);
  });

  test('no more builds run at once than allowed', async () => {
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

  test('a package can be named by its files', async () => {
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
