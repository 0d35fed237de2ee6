import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/go/host.js';
import { type GoInstallation, installGo } from '../../src/go/install.js';
import { h1OfModule, readModuleZip } from '../../src/go/module-zip.js';
import { withTemporaryFolder } from '../../src/system/files.js';
import { createHttp } from '../../src/system/http.js';
import { type Log, silentLog } from '../../src/system/log.js';
import { createRunner, type Runner } from '../../src/system/runner.js';
import { createSecrets } from '../../src/system/secrets.js';
import { failureOf } from '../support/failure.js';
import { type Answer, withServer } from './support/loopback.js';
import { makeKey, signedLog } from './support/signed-log.js';
import { toolchainZip } from './support/toolchain-zip.js';

const host: Host = { os: 'linux', arch: 'amd64', cacheArch: 'x64' };
const version = 'v0.0.1-go1.26.8.linux-amd64';
const moduleZip = await toolchainZip(version, '1.26.8');
const moduleHash = h1OfModule(await readModuleZip(moduleZip, `golang.org/toolchain@${version}/`));

interface World {
  base: string;
  /** The tool cache. */
  cache: string;
  seen: string[];
  warnings: string[];
  install(request: {
    version?: string;
    goproxy?: string | null;
    site?: string;
    environment?: NodeJS.ProcessEnv;
    run?: Runner;
  }): Promise<GoInstallation>;
}

/** A machine without Go, and a server that gives these answers. */
async function inWorld(
  answer: (path: string) => Answer,
  use: (world: World) => Promise<void>,
): Promise<void> {
  await withTemporaryFolder((folder) =>
    withServer(answer, async (base, seen) => {
      const cache = join(folder, 'cache');
      const warnings: string[] = [];
      const log: Log = { ...silentLog, warning: (line) => warnings.push(line) };
      const run = createRunner(log, createSecrets());
      await use({
        base,
        cache,
        seen,
        warnings,
        install: ({ version = '1.26.8', goproxy = null, site = 'http://127.0.0.1:1', ...more }) =>
          installGo({
            version,
            goproxy,
            downloadBaseUrl: site,
            run: more.run ?? withoutGo(run),
            http: createHttp(),
            clock: { now: () => new Date(), sleep: async () => undefined },
            log,
            environment: { GOENV: 'off', RUNNER_TOOL_CACHE: cache, ...more.environment },
            host,
          }),
      });
    }),
  );
}

/** Everything but `go` can be run. */
const withoutGo =
  (run: Runner): Runner =>
  (command) =>
    command.tool.endsWith('go') ? Promise.reject(new Error('no go here')) : run(command);

/** A machine on which `go env GOVERSION GOROOT` answers this. */
const withGo =
  (goVersion: string, root: string): Runner =>
  async () => ({ exitCode: 0, signal: null, stdout: `${goVersion}\n${root}\n`, stderr: '' });

const key = makeKey('sum.test');

/** A module proxy that offers a checksum database with this hash of the toolchain. */
function proxyAnswers(h1: string, more: Record<string, Answer> = {}): (path: string) => Answer {
  const records = [`a v1 h1:x\n`, `golang.org/toolchain ${version} ${h1}\n`, `b v1 h1:y\n`];
  const log = signedLog(key, records);
  return (path) => {
    if (path in more) return more[path] ?? null;
    if (path === `/golang.org/toolchain/@v/${version}.zip`) return moduleZip;
    if (path === '/sumdb/sum.test/supported') return '';
    return log.get(path.replace('/sumdb/sum.test/', ''));
  };
}

/** A download site with one archive, made by the machine's own tar. */
async function siteAnswers(change: { sha256?: string } = {}): Promise<(path: string) => Answer> {
  return withTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'go/bin'), { recursive: true });
    await writeFile(join(folder, 'go/VERSION'), 'go1.26.8\ntime x\n');
    await writeFile(join(folder, 'go/bin/go'), '#!/bin/sh\n');
    await chmod(join(folder, 'go/bin/go'), 0o755);
    const run = createRunner(silentLog, createSecrets());
    const path = join(folder, 'go.tar.gz');
    await run({ tool: 'tar', args: ['-czf', path, '-C', folder, 'go'], timeout: 20_000 });
    const archive = await readFile(path);
    const sha256 = change.sha256 ?? createHash('sha256').update(archive).digest('hex');
    const filename = 'go1.26.8.linux-amd64.tar.gz';
    const file = {
      filename,
      os: 'linux',
      arch: 'amd64',
      version: 'go1.26.8',
      sha256,
      size: 1,
      kind: 'archive',
    };
    const older = { ...file, version: 'go1.26.2', filename: 'go1.26.2.linux-amd64.tar.gz' };
    const other = { ...file, os: 'darwin', version: 'go1.26.99' };
    const index = JSON.stringify([{ version: 'go1.26.8', stable: true, files: [other, older, file] }]);
    return (asked) => {
      if (asked === '/dl/?mode=json&include=all') return index;
      return asked === `/dl/${filename}` ? archive : null;
    };
  });
}

/** What a failed installation has left in the tool cache. */
const leftIn = async (cache: string): Promise<string[]> =>
  (await readdir(cache, { recursive: true }).catch(() => [])).filter((path) => path !== 'go');

const GOSUMDB = key.text;

describe('installing Go', () => {
  test('as a module: verified by the checksum database, kept in the tool cache', async () => {
    await inWorld(proxyAnswers(moduleHash), async ({ base, cache, seen, warnings, install }) => {
      const environment = { GOPROXY: base, GOSUMDB };
      const go = await install({ environment });
      expect(go).toMatchObject({ version: '1.26.8', from: 'toolchain-module', cacheHit: false });
      expect(go.root).toBe(join(cache, 'go/1.26.8/x64'));
      expect(go.verifiedBy).toEqual([
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

  test('from the download site: verified by the SHA-256 of its index', async () => {
    await inWorld(await siteAnswers(), async ({ base, install }) => {
      const go = await install({ site: `${base}/dl` });
      expect(go).toMatchObject({ version: '1.26.8', from: 'download-site', cacheHit: false });
      expect(go.verifiedBy[0]).toMatch(/^SHA-256 [0-9a-f]{64} in the index of 127\.0\.0\.1:\d+$/);
      expect(await readFile(join(go.root, 'VERSION'), 'utf8')).toContain('go1.26.8');
      expect(await readdir(go.root)).toEqual(['VERSION', 'bin']);
    });
  });

  test('from the module proxy first, when the input goproxy names it', async () => {
    const [site, proxy] = [await siteAnswers(), proxyAnswers(moduleHash)];
    await inWorld(
      (path) => site(path) ?? proxy(path),
      async ({ base, install }) => {
        const environment = { GOSUMDB };
        expect(await install({ site: `${base}/dl`, goproxy: base, environment })).toMatchObject({
          from: 'toolchain-module',
        });
      },
    );
  });

  test('from the next way when the first does not answer', async () => {
    await inWorld(proxyAnswers(moduleHash), async ({ base, install }) => {
      const environment = { GOPROXY: `${base},direct`, GOSUMDB };
      expect(await install({ site: `${base}/dl`, environment })).toMatchObject({ from: 'toolchain-module' });
    });
  });

  test('several times at once keeps one', async () => {
    await inWorld(proxyAnswers(moduleHash), async ({ base, cache, install }) => {
      const environment = { GOPROXY: base, GOSUMDB };
      const all = await Promise.all([1, 2, 3, 4].map(() => install({ environment })));
      expect(new Set(all.map(({ root }) => root)).size).toBe(1);
      expect((await readdir(join(cache, 'go/1.26.8'))).sort()).toEqual(['x64', 'x64.complete']);
      expect(await readFile(join(cache, 'go/1.26.8/x64/VERSION'), 'utf8')).toContain('go1.26.8');
    });
  });

  test('replaces what an interrupted job has left in the tool cache', async () => {
    await inWorld(proxyAnswers(moduleHash), async ({ base, cache, install }) => {
      await mkdir(join(cache, 'go/1.26.8/x64/bin'), { recursive: true });
      const go = await install({ environment: { GOPROXY: base, GOSUMDB } });
      expect(go.cacheHit).toBe(false);
      expect(await readFile(join(go.root, 'VERSION'), 'utf8')).toContain('go1.26.8');
    });
  });

  test('without a reachable checksum database works, but is said', async () => {
    const answers = proxyAnswers(moduleHash, { '/sumdb/sum.test/supported': 404 });
    await inWorld(answers, async ({ base, warnings, install }) => {
      const environment = { GOPROXY: base, GOSUMDB: `${key.text} http://127.0.0.1:1` };
      const go = await install({ environment });
      expect(go.verifiedBy[0]).toMatch(/^not verified .*sum\.test was not reachable/);
      expect(warnings[0]).toContain('was not checked against a second source');
    });
  });

  test('with the checksum database switched off works, but is said', async () => {
    await inWorld(proxyAnswers(moduleHash), async ({ base, warnings, install }) => {
      const go = await install({ environment: { GOPROXY: base, GOSUMDB: 'off' } });
      expect(go.verifiedBy[0]).toMatch(/^not verified .*GOSUMDB/);
      expect(warnings).toHaveLength(1);
    });
  });
});

describe('a Go that is there', () => {
  test('on PATH is used when it is exactly the version', async () => {
    await inWorld(proxyAnswers(moduleHash), async ({ base, cache, seen, install }) => {
      await mkdir(cache);
      const environment = { GOPROXY: base, GOSUMDB };
      const go = await install({ environment, run: withGo('go1.26.8', cache) });
      expect(go).toMatchObject({ from: 'path', root: cache, bin: join(cache, 'bin'), cacheHit: true });
      expect(seen).toEqual([]);
      const other = await install({ environment, run: withGo('go1.26.80', cache) });
      expect(other.from).toBe('toolchain-module');
    });
  });

  test('in the tool cache is not used when it is another than its folder says', async () => {
    await inWorld(proxyAnswers(moduleHash), async ({ base, cache, install }) => {
      await mkdir(join(cache, 'go/1.26.8/x64'), { recursive: true });
      await writeFile(join(cache, 'go/1.26.8/x64/VERSION'), 'go1.26.7\n');
      await writeFile(join(cache, 'go/1.26.8/x64.complete'), '');
      const failure = await failureOf(() => install({ site: base }));
      expect(failure).toFailWith('go-unavailable');
    });
  });

  test('a stale GOROOT is noticed, and asked without speaking for the go on PATH', async () => {
    await inWorld(
      () => null,
      async ({ cache, warnings, install }) => {
        await mkdir(join(cache, 'real'), { recursive: true });
        await symlink(join(cache, 'real'), join(cache, 'link'));
        const asked: unknown[] = [];
        const run: Runner = async (command) => {
          asked.push(command.environment);
          return { exitCode: 0, signal: null, stdout: `go1.26.8\n${join(cache, 'link')}\n`, stderr: '' };
        };
        const go = await install({ environment: { GOROOT: '/no/such/go' }, run });
        expect(go.root).toBe(join(cache, 'real'));
        expect(warnings[0]).toContain('/no/such/go');
        expect(asked[0]).toMatchObject({ GOTOOLCHAIN: 'local', GOROOT: undefined });
      },
    );
  });
});

describe('Go that must not be used', () => {
  test('an archive of the site with another SHA-256 names both and their source, and leaves nothing', async () => {
    await inWorld(await siteAnswers({ sha256: 'ab'.repeat(32) }), async ({ base, cache, install }) => {
      const failure = await failureOf(() => install({ site: `${base}/dl` }));
      expect(failure).toFailWith('go-checksum-mismatch');
      expect(String(failure)).toMatch(
        new RegExp(`[0-9a-f]{64}, but ${'ab'.repeat(32)} is expected.*index of`),
      );
      expect(await leftIn(cache)).toEqual([]);
    });
  });

  test('a module with another hash names both and their source, and leaves nothing', async () => {
    await inWorld(proxyAnswers('h1:expected'), async ({ base, cache, install }) => {
      const failure = await failureOf(() => install({ environment: { GOPROXY: base, GOSUMDB } }));
      expect(failure).toFailWith('go-checksum-mismatch');
      expect(String(failure)).toContain(`${moduleHash}, but h1:expected is expected`);
      expect(String(failure)).toContain('checksum database sum.test');
      expect(await leftIn(cache)).toEqual([]);
    });
  });

  test('a wrong byte ends the run; no other way is tried', async () => {
    const [site, proxy] = [await siteAnswers(), proxyAnswers('h1:expected')];
    await inWorld(
      (path) => site(path) ?? proxy(path),
      async ({ base, seen, install }) => {
        const environment = { GOSUMDB };
        const failure = await failureOf(() => install({ site: `${base}/dl`, goproxy: base, environment }));
        expect(failure).toFailWith('go-checksum-mismatch');
        expect(seen.filter((path) => path.startsWith('/dl'))).toEqual([]);
      },
    );
  });

  test('an answer that is no archive leaves nothing', async () => {
    const answers = proxyAnswers(moduleHash, { [`/golang.org/toolchain/@v/${version}.zip`]: '<html>' });
    await inWorld(answers, async ({ base, cache, install }) => {
      const failure = await failureOf(() => install({ environment: { GOPROXY: base, GOSUMDB } }));
      expect(failure).toFailWith('go-archive-malformed');
      expect(await leftIn(cache)).toEqual([]);
    });
  });

  test('an archive of another version is refused', async () => {
    const wrong = await toolchainZip(version, '1.26.7');
    const answers = proxyAnswers('', { [`/golang.org/toolchain/@v/${version}.zip`]: wrong });
    await inWorld(answers, async ({ base, cache, install }) => {
      const failure = await failureOf(() => install({ environment: { GOPROXY: base, GOSUMDB: 'off' } }));
      expect(failure).toFailWith('go-archive-malformed');
      expect(await leftIn(cache)).toEqual([]);
    });
  });
});

describe('Go that cannot be had', () => {
  test('one error names every way and what it answered', async () => {
    await inWorld(
      () => 503,
      async ({ base, cache, install }) => {
        const failure = await failureOf(() => install({ environment: { GOPROXY: `${base},direct` } }));
        expect(failure).toFailWith('go-unavailable');
        expect(failure).toMatchObject({ exitCode: 3, retryable: true });
        expect(String(failure)).toContain(cache);
        expect(String(failure)).toMatch(/download site 127\.0\.0\.1:1: .*ECONNREFUSED/);
        expect(String(failure)).toMatch(/module proxy: 127\.0\.0\.1:\d+: 503/);
      },
    );
  });

  test('without any GOPROXY that is said too', async () => {
    await inWorld(
      () => null,
      async ({ install }) => {
        expect(String(await failureOf(() => install({})))).toContain('GOPROXY names no proxy');
      },
    );
  });

  test('a version that a way does not know is a wrong go-version', async () => {
    await inWorld(await siteAnswers(), async ({ base, install }) => {
      const failure = await failureOf(() => install({ version: '1.26.77', site: `${base}/dl` }));
      expect(failure).toFailWith('go-version-unknown');
      expect(failure).toMatchObject({ input: 'go-version', exitCode: 2 });
      const proxy = { GOPROXY: `${base}/proxy` };
      expect(await failureOf(() => install({ version: '1.26.77', environment: proxy }))).toFailWith(
        'go-version-unknown',
      );
    });
  });

  test('a proxy that refuses what it does not have is asked for its list', async () => {
    const list = `${version}\n`;
    await inWorld(
      (path) => (path.endsWith('/@v/list') ? list : 403),
      async ({ base, install }) => {
        const environment = { GOPROXY: base };
        expect(await failureOf(() => install({ version: '1.26.77', environment }))).toFailWith(
          'go-version-unknown',
        );
        expect(await failureOf(() => install({ environment }))).toFailWith('go-unavailable');
      },
    );
  });

  test('a tool cache that cannot be written is named', async () => {
    await inWorld(proxyAnswers(moduleHash), async ({ base, cache, install }) => {
      await writeFile(cache, 'a file');
      const failure = await failureOf(() => install({ environment: { GOPROXY: base, GOSUMDB } }));
      expect(failure).toFailWith('tool-cache-not-writable');
    });
  });
});

describe('a version of two parts', () => {
  test('becomes the newest patch that the first answering way has for this machine', async () => {
    await inWorld(await siteAnswers(), async ({ base, install }) => {
      expect((await install({ version: '1.26', site: `${base}/dl` })).version).toBe('1.26.8');
    });
    const list = 'v0.0.1-go1.26.2.linux-amd64\nv0.0.1-go1.26.8.linux-amd64\nv0.0.1-go1.26.9.darwin-arm64\n';
    await inWorld(
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

  test('becomes the newest on this machine, with a warning, when nothing answers', async () => {
    await inWorld(
      () => null,
      async ({ cache, warnings, install }) => {
        await mkdir(cache);
        const go = await install({ version: '1.26', run: withGo('go1.26.5', cache) });
        expect(go).toMatchObject({ version: '1.26.5', from: 'path' });
        expect(warnings[0]).toContain('Pin all three parts');
        expect(
          await failureOf(() => install({ version: '1.25', run: withGo('go1.26.5', cache) })),
        ).toFailWith('go-unavailable');
      },
    );
  });
});
