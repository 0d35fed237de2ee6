import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hostOf } from '../../../src/go/install/host.js';
import { silentLog } from '../../../src/system/log.js';
import { createRunner, type Runner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { failureOf } from '../../support/failure.js';
import {
  GOSUMDB,
  moduleHash,
  proxyAnswers,
  siteAnswers,
  version,
  withGo,
  withInstaller,
} from '../support/with-installer.js';

const run = createRunner(silentLog, createSecrets());

describe('downloading Go', () => {
  test('a module is verified by the checksum database and stored in the tool cache', async () => {
    await withInstaller(proxyAnswers(moduleHash), async ({ base, cache, seen, warnings, install }) => {
      const environment = { GOPROXY: base, GOSUMDB };
      const go = await install({ environment });
      expect(go).toMatchObject({ version: '1.26.8', from: 'toolchain-module', cacheHit: false });
      expect(go.root).toBe(join(cache, 'go/1.26.8/x64'));
      expect(go.verifiedBy).toEqual([
        `sent by ${new URL(base).host} as golang.org/toolchain ${version}`,
        `${moduleHash} in the checksum database sum.test, proven in its signed tree of 3 records`,
      ]);
      expect((await stat(join(go.bin, 'go'))).mode & 0o111).toBe(0o111);
      expect((await readdir(join(cache, 'go/1.26.8'))).sort()).toEqual(['x64', 'x64.complete']);
      expect(warnings).toEqual([]);

      seen.length = 0;
      expect(await install({ environment })).toMatchObject({
        from: 'tool-cache',
        cacheHit: true,
        root: go.root,
      });
      expect(seen).toEqual([]);
    });
  });

  test('an archive of the download site is verified by the SHA-256 in its index', async () => {
    await withInstaller(siteAnswers(), async ({ base, install }) => {
      const go = await install({ site: `${base}/dl` });
      expect(go).toMatchObject({ version: '1.26.8', from: 'download-site', cacheHit: false });
      expect(go.verifiedBy[0]).toMatch(/^SHA-256 [0-9a-f]{64} in the index of 127\.0\.0\.1:\d+$/);
      expect(await readFile(join(go.root, 'VERSION'), 'utf8')).toContain('go1.26.8');
      expect(await readdir(go.root)).toEqual(['VERSION', 'bin', 'pkg', 'src']);
    });
  });

  test('the input goproxy puts the module proxy before the download site', async () => {
    const [site, proxy] = [siteAnswers(), proxyAnswers(moduleHash)];
    await withInstaller(
      (path) => site(path) ?? proxy(path),
      async ({ base, install }) => {
        const environment = { GOSUMDB };
        expect(await install({ site: `${base}/dl`, goproxy: base, environment })).toMatchObject({
          from: 'toolchain-module',
        });
      },
    );
  });

  test('the next source is used when the first does not answer', async () => {
    await withInstaller(proxyAnswers(moduleHash), async ({ base, install }) => {
      const environment = { GOPROXY: `${base},direct`, GOSUMDB };
      expect(await install({ site: `${base}/dl`, environment })).toMatchObject({ from: 'toolchain-module' });
    });
  });

  test('several installations at once store one copy', async () => {
    await withInstaller(proxyAnswers(moduleHash), async ({ base, cache, install }) => {
      const environment = { GOPROXY: base, GOSUMDB };
      const all = await Promise.all([1, 2, 3, 4].map(() => install({ environment })));
      expect(new Set(all.map(({ root }) => root)).size).toBe(1);
      expect((await readdir(join(cache, 'go/1.26.8'))).sort()).toEqual(['x64', 'x64.complete']);
      expect(await readFile(join(cache, 'go/1.26.8/x64/VERSION'), 'utf8')).toContain('go1.26.8');
    });
  });

  test('the remains of an interrupted job in the tool cache are replaced', async () => {
    await withInstaller(proxyAnswers(moduleHash), async ({ base, cache, install }) => {
      await mkdir(join(cache, 'go/1.26.8/x64/bin'), { recursive: true });
      const go = await install({ environment: { GOPROXY: base, GOSUMDB } });
      expect(go.cacheHit).toBe(false);
      expect(await readFile(join(go.root, 'VERSION'), 'utf8')).toContain('go1.26.8');
    });
  });
});

describe('a Go on this machine', () => {
  test('a pinned Go in the tool cache needs neither a process nor a source', async () => {
    await withInstaller(
      () => null,
      async ({ cache, seen, install }) => {
        await mkdir(join(cache, 'go/1.26.8/x64'), { recursive: true });
        await writeFile(join(cache, 'go/1.26.8/x64/VERSION'), 'go1.26.8\n');
        await writeFile(join(cache, 'go/1.26.8/x64.complete'), ''); // as actions/setup-go writes it
        const commands: string[] = [];
        const counted: Runner = (command) => {
          commands.push(command.tool);
          return run(command);
        };
        expect(await install({ run: counted })).toMatchObject({ from: 'tool-cache', cacheHit: true });
        expect({ commands, seen }).toEqual({ commands: [], seen: [] });
      },
    );
  });

  test('the go on PATH is used when its version is exactly the pinned one', async () => {
    await withInstaller(proxyAnswers(moduleHash), async ({ base, cache, seen, install }) => {
      await mkdir(cache);
      const environment = { GOPROXY: base, GOSUMDB };
      const go = await install({ environment, run: withGo('go1.26.8', cache) });
      expect(go).toMatchObject({ from: 'path', root: cache, bin: join(cache, 'bin'), cacheHit: true });
      expect(seen).toEqual([]);
      const other = await install({ environment, run: withGo('go1.26.80', cache) });
      expect(other.from).toBe('toolchain-module');
    });
  });

  test('G5: a Go for Intel on PATH is not used on Apple silicon, and a warning names both architectures', async () => {
    await withInstaller(
      () => null,
      async ({ cache, warnings, install }) => {
        await mkdir(cache);
        const host = hostOf('darwin', 'arm64');
        const failure = await failureOf(() => install({ host, run: withGo('go1.26.8', cache, 'amd64') }));
        expect(failure).toFailWith('go-unavailable');
        expect(warnings).toEqual([expect.stringMatching(/is for amd64, but this machine is arm64/)]);
        const go = await install({ host, run: withGo('go1.26.8', cache, 'arm64') });
        expect(go.from).toBe('path');
      },
    );
  });

  test('a Go in the tool cache with another version than its folder is not used', async () => {
    await withInstaller(proxyAnswers(moduleHash), async ({ base, cache, install }) => {
      await mkdir(join(cache, 'go/1.26.8/x64'), { recursive: true });
      await writeFile(join(cache, 'go/1.26.8/x64/VERSION'), 'go1.26.7\n');
      await writeFile(join(cache, 'go/1.26.8/x64.complete'), '');
      const failure = await failureOf(() => install({ site: base }));
      expect(failure).toFailWith('go-unavailable');
    });
  });

  test('G4: a stale GOROOT is a warning and does not affect the go on PATH', async () => {
    await withInstaller(
      () => null,
      async ({ cache, warnings, install }) => {
        await mkdir(join(cache, 'real'), { recursive: true });
        await symlink(join(cache, 'real'), join(cache, 'link'));
        const environments: unknown[] = [];
        const run: Runner = async (command) => {
          environments.push(command.environment);
          return {
            exitCode: 0,
            signal: null,
            stdout: `go1.26.8\n${join(cache, 'link')}\namd64\n`,
            stderr: '',
          };
        };
        const go = await install({ environment: { GOROOT: '/no/such/go' }, run });
        expect(go.root).toBe(join(cache, 'real'));
        expect(warnings[0]).toContain('/no/such/go');
        expect(environments[0]).toMatchObject({ GOTOOLCHAIN: 'local', GOROOT: undefined });
      },
    );
  });
});

describe('the variable GOROOT (G4)', () => {
  test('that names another Go than the one on PATH is a warning with both folders', async () => {
    await withInstaller(
      () => null,
      async ({ cache, warnings, install }) => {
        const [onPath, foreign] = [join(cache, 'path'), join(cache, 'foreign')];
        for (const root of [onPath, foreign]) await mkdir(root, { recursive: true });
        const run: Runner = (command) =>
          withGo('go1.26.8', command.tool === 'go' ? onPath : foreign)(command);
        const go = await install({ environment: { GOROOT: foreign }, run });
        expect(go.root).toBe(onPath);
        expect(warnings).toEqual([
          `GOROOT names ${foreign}, but the go on PATH belongs to ${onPath}. Each command gets the GOROOT of the pinned Go.`,
        ]);
      },
    );
  });

  test('that is a symbolic link is named with its target', async () => {
    await withInstaller(
      () => null,
      async ({ cache, lines, warnings, install }) => {
        const [real, link] = [join(cache, 'real'), join(cache, 'link')];
        await mkdir(real, { recursive: true });
        await symlink(real, link);
        const go = await install({ environment: { GOROOT: link }, run: withGo('go1.26.8', real) });
        expect(go.root).toBe(real);
        expect(lines).toContain(`GOROOT ${link} is a symbolic link to ${real}.`);
        expect(warnings).toEqual([]);
      },
    );
  });
});

describe('a version that is not exact', () => {
  test('1.26 becomes the newest patch of the first source that answers', async () => {
    await withInstaller(siteAnswers(), async ({ base, install }) => {
      expect((await install({ version: '1.26', site: `${base}/dl` })).version).toBe('1.26.8');
    });
    const list = 'v0.0.1-go1.26.2.linux-amd64\nv0.0.1-go1.26.8.linux-amd64\nv0.0.1-go1.26.9.darwin-arm64\n';
    await withInstaller(
      proxyAnswers(moduleHash, { '/golang.org/toolchain/@v/list': list }),
      async ({ base, install }) => {
        const environment = { GOPROXY: base, GOSUMDB };
        expect((await install({ version: '1.26', environment })).version).toBe('1.26.8');
        expect(await failureOf(() => install({ version: '1.99', environment }))).toFailWith(
          'go-version-unknown',
        );
      },
    );
  });

  test('1.26 is the newest patch on this machine, and stable is so with a warning when no source answers', async () => {
    await withInstaller(
      () => null,
      async ({ cache, warnings, install }) => {
        await mkdir(cache);
        const go = await install({ version: '1.26', run: withGo('go1.26.5', cache) });
        expect(go).toMatchObject({ version: '1.26.5', from: 'path' });
        expect(warnings).toEqual([]);
        const stable = await install({ version: 'stable', run: withGo('go1.27.1', cache) });
        expect(stable.version).toBe('1.27.1');
        expect(warnings[0]).toContain('Pin an exact version');
        expect(
          await failureOf(() => install({ version: '1.25', run: withGo('go1.26.5', cache) })),
        ).toFailWith('go-unavailable');
      },
    );
  });

  /** A machine with this go that can run tar as well. */
  const runnerWithGo =
    (goVersion: string, root: string): Runner =>
    (command) =>
      command.tool.endsWith('go') ? withGo(goVersion, root)(command) : run(command);

  test('a range takes a match on this machine unless check-latest asks the sources', async () => {
    await withInstaller(siteAnswers(), async ({ base, cache, install }) => {
      await mkdir(cache);
      const request = { version: '^1.26', site: `${base}/dl`, run: runnerWithGo('go1.26.5', cache) };
      expect(await install(request)).toMatchObject({ version: '1.26.5', selectedBy: 'go-version' });
      expect((await install({ ...request, checkLatest: true })).version).toBe('1.26.8');
    });
  });

  test('stable and oldstable are the newest patches of the two newest minors', async () => {
    const list = ['1.25.9', '1.26.8', '1.27.0', '1.27.3', '1.28rc1']
      .map((each) => `v0.0.1-go${each}.linux-amd64\n`)
      .join('');
    const answers = proxyAnswers(moduleHash, { '/golang.org/toolchain/@v/list': list });
    await withInstaller(answers, async ({ base, install }) => {
      const environment = { GOPROXY: base, GOSUMDB };
      expect((await install({ version: 'oldstable', environment })).version).toBe('1.26.8');
      const failure = await failureOf(() => install({ version: 'stable', environment }));
      expect(String(failure)).toContain('1.27.3'); // the release was chosen, and the proxy does not have it
    });
  });

  test('U56: a go line out of support selects the oldest supported minor', async () => {
    await withInstaller(siteAnswers(), async ({ base, warnings, install }) => {
      const request = { version: 'go line', site: `${base}/dl` };
      expect((await install({ ...request, minimum: '1.20' })).version).toBe('1.26.8');
      expect((await install({ ...request, minimum: '1.26.1' })).version).toBe('1.26.8');
      expect(warnings).toEqual([]);
    });
  });

  test('U56: a go line is satisfied by a newer Go on this machine when no source answers', async () => {
    await withInstaller(
      () => null,
      async ({ cache, warnings, install }) => {
        await mkdir(cache);
        const run = withGo('go1.27.1', cache);
        expect((await install({ version: 'go line', minimum: '1.25', run })).version).toBe('1.27.1');
        expect(warnings[0]).toContain('no source lists its releases');
      },
    );
  });

  test('U48: a release out of support is a warning with the date', async () => {
    await withInstaller(
      () => null,
      async ({ cache, warnings, install }) => {
        await mkdir(cache);
        await install({ version: '1.20.14', run: withGo('go1.20.14', cache) });
        expect(warnings).toEqual([expect.stringContaining('no security fixes since 2024-02-06')]);
      },
    );
  });
});
