import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeUniversal } from '../../src/macho/universal.js';
import { checkReproducibility } from '../../src/reproducibility/check-reproducibility.js';
import { withTemporaryFolder } from '../../src/system/files/files.js';
import { silentLog } from '../../src/system/log.js';
import { createRunner, type Runner } from '../../src/system/process/runner.js';
import { createSecrets } from '../../src/system/secrets.js';
import { done, failed, listing, options, tool } from '../go/support/fake-go.js';
import { goBuildInfo } from '../go/support/go-program.js';
import { failureOf } from '../support/failure.js';
import { machOImage } from '../support/mach-o-image.js';

/** Content of the program that a build in this folder makes. */
type Compile = (folder: string) => Buffer | Promise<Buffer>;

interface FakeModule {
  compile?: Compile;
  files?: Record<string, string>;
  /** Files that Git tracks; null for a folder without Git. */
  tracked?: readonly string[] | null;
  ldflags?: string;
  embeds?: readonly string[];
}

const now = new Date('2026-11-22T10:15:30Z');

/** Checks a module whose compiler is a function; returns the result and the GOCACHE of each build. */
function check({
  compile = () => machOImage(),
  files = {},
  tracked = null,
  ldflags = '',
  embeds = [],
}: FakeModule) {
  return withTemporaryFolder(async (folder) => {
    const module = join(folder, 'module');
    const temporaryFolder = join(folder, 'temporary');
    await mkdir(temporaryFolder);
    for (const [name, content] of Object.entries({ 'go.mod': 'module example.com/x\n', ...files })) {
      await mkdir(dirname(join(module, name)), { recursive: true });
      await writeFile(join(module, name), content.replaceAll('MODULE', module));
    }
    if (tracked !== null) commit(module, tracked);
    const caches: (string | undefined)[] = [];
    const request = {
      ...{
        ...options,
        ldflags: ldflags.replaceAll('MODULE', module),
        packages: ['.'],
        targets: ['darwin/arm64'] as const,
      },
      ...{ workingDirectory: module, joinSlices: writeUniversal, log: silentLog },
      ...{ version: null, sourceDateEpoch: null, now, temporaryFolder },
      run: fakeCompiler(compile, embeds, caches),
      outputDirectory: join(folder, 'out'),
    };
    const path = join(folder, 'tool');
    await writeFile(path, await compile(module));
    const [name, target] = ['tool', 'darwin/arm64' as const];
    const programs = [{ kind: 'binary' as const, name, path, source: tool.ImportPath, target }];
    return { result: await checkReproducibility({ ...request, programs }), caches };
  });
}

function commit(folder: string, names: readonly string[]): void {
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  git('init', '-q');
  git('add', '--', ...names);
  git('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'first');
}

function fakeCompiler(compile: Compile, embeds: readonly string[], caches: (string | undefined)[]): Runner {
  const real = createRunner(silentLog, createSecrets());
  return async (command) => {
    const { tool: program, args, workingDirectory = '', environment } = command;
    if (program === 'git') return real(command);
    if (args[0] === 'list' && args[1] === '-m') return done(`${workingDirectory}\n`);
    if (args[0] === 'list' && args.includes('-deps'))
      return listing({
        ImportPath: tool.ImportPath,
        Dir: workingDirectory,
        EmbedFiles: embeds,
        GoFiles: ['main.go'],
      });
    if (args[0] === 'list') return listing(tool);
    if (args[0] === 'env') return done('');
    if (args[0] === 'mod') return done('{}');
    caches.push(environment?.GOCACHE);
    const output = args[args.indexOf('-o') + 1] ?? '';
    await mkdir(dirname(output), { recursive: true });
    try {
      await writeFile(output, await compile(workingDirectory));
    } catch (error) {
      return failed(String(error));
    }
    return done('');
  };
}

const withText = (text: string): Buffer => machOImage({ infoPlist: text });

describe('a check of two builds (G9)', () => {
  test('of a program without a trace of its folder: it is reproducible, and built with another cache', async () => {
    const { result, caches } = await check({});
    expect(result).toMatchObject({ reproducible: true, causes: [] });
    expect(result.programs[0]?.slices).toMatchObject([{ arch: 'arm64', differences: [] }]);
    expect(caches).toEqual([expect.stringMatching(/temporary\/.*\/cache$/)]);
  });

  test('of a program that names the folder of its source: the path and the section are named', async () => {
    const { result } = await check({ compile: (folder) => withText(`built in ${folder}/`) });
    expect(result.reproducible).toBe(false);
    expect(result.programs[0]?.slices[0]?.differences).toContainEqual(
      expect.objectContaining({ section: '__TEXT,__info_plist' }),
    );
    expect(result.causes[0]).toMatchObject({
      cause: 'path',
      program: 'tool',
      section: '__TEXT,__info_plist',
    });
  });

  test('of a program that embeds a generated file with a path: the file is named although both builds are equal', async () => {
    const { result } = await check({
      compile: async (folder) => withText(await readFile(join(folder, 'conf.json'), 'utf8')),
      files: { 'conf.json': '{"root":"MODULE/data"}' },
      embeds: ['conf.json'],
    });
    expect(result.programs[0]?.slices[0]?.differences).toEqual([]);
    expect(result.causes).toHaveLength(1);
    expect(result.causes[0]?.message).toMatch(
      /^__TEXT,__info_plist names the folder of the source through the embedded file conf.json, .*module\/data/,
    );
  });

  test('of a program that embeds a committed file with a path: it is the same in every checkout', async () => {
    const { result } = await check({
      compile: async (folder) => withText(await readFile(join(folder, 'conf.json'), 'utf8')),
      files: { 'conf.json': '{"root":"MODULE/data"}' },
      tracked: ['conf.json', 'go.mod'],
      embeds: ['conf.json'],
    });
    expect(result).toMatchObject({ reproducible: true, causes: [] });
  });

  test('with a clock in -X, and with changes that are not committed: both are named', async () => {
    const goBuildInfoOfTree = goBuildInfo([], ['vcs.modified=true']);
    const { result } = await check({
      compile: () => machOImage({ goBuildInfo: goBuildInfoOfTree }),
      ldflags: '-X main.date=2026-11-22T10:15:00Z',
    });
    expect(result.causes.map(({ cause }) => cause)).toEqual(['time', 'version-control']);
    expect(result.reproducible).toBe(false);
  });

  test('with the path of the source in -X: ldflags is named', async () => {
    let first: string | null = null;
    const compile = (folder: string): Buffer => {
      first ??= folder; // both builds have the flags of the first
      return withText(`${first}/data`);
    };
    const { result } = await check({ compile, ldflags: '-X main.root=MODULE/data' });
    expect(result.causes).toHaveLength(1);
    expect(result.causes[0]?.message).toContain('the folder of the source, which ldflags contains');
  });

  test('of a source that builds in its own folder only: the failure says so', async () => {
    let built = 0;
    const compile = (): Buffer => {
      built += 1;
      if (built > 1) throw new Error('x.go:1:1: no such file ../outside');
      return machOImage();
    };
    const failure = await failureOf(() => check({ compile }));
    expect(failure).toFailWith('build-not-reproducible');
    expect(String(failure)).toContain('a copy of the source in another folder does not build');
  });
});
