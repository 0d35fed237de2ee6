import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { h1OfModule, readModuleZip } from '../../../src/go/download/module-zip.js';
import { ToolError } from '../../../src/system/errors.js';
import type { Http } from '../../../src/system/network/http.js';
import { failureOf } from '../../support/failure.js';
import { toolchainZip } from '../support/toolchain-zip.js';
import {
  GOSUMDB,
  moduleHash,
  proxyAnswers,
  siteAnswers,
  version,
  withInstaller,
} from '../support/with-installer.js';

/** Lists the files that a failed installation left in the tool cache. */
const leftIn = async (cache: string): Promise<string[]> =>
  (await readdir(cache, { recursive: true }).catch(() => [])).filter((path) => path !== 'go');

describe('refusing a download of Go', () => {
  test('an archive with a wrong SHA-256 fails with both hashes and their source, and leaves no file', async () => {
    await withInstaller(
      siteAnswers({ entry: { sha256: 'ab'.repeat(32) } }),
      async ({ base, cache, install }) => {
        const failure = await failureOf(() => install({ site: `${base}/dl` }));
        expect(failure).toFailWith('go-checksum-mismatch');
        expect(String(failure)).toMatch(
          new RegExp(`[0-9a-f]{64}, but ${'ab'.repeat(32)} over \\d+ bytes is expected.*index of`),
        );
        expect(await leftIn(cache)).toEqual([]);
      },
    );
  });

  test('a module with a wrong hash fails with both hashes and their source, and leaves no file', async () => {
    await withInstaller(proxyAnswers('h1:expected'), async ({ base, cache, install }) => {
      const failure = await failureOf(() => install({ environment: { GOPROXY: base, GOSUMDB } }));
      expect(failure).toFailWith('go-checksum-mismatch');
      expect(String(failure)).toContain(`${moduleHash}, but h1:expected is expected`);
      expect(String(failure)).toContain('checksum database sum.test');
      expect(await leftIn(cache)).toEqual([]);
    });
  });

  test('a wrong hash ends the run without trying another source', async () => {
    const site = siteAnswers();
    const proxy = proxyAnswers('h1:expected');
    await withInstaller(
      (path) => proxy(path) ?? site(path),
      async ({ base, seen, install }) => {
        const environment = { GOSUMDB };
        const failure = await failureOf(() => install({ site: `${base}/dl`, goproxy: base, environment }));
        expect(failure).toFailWith('go-checksum-mismatch');
        expect(seen.filter((path) => path.startsWith('/dl'))).toEqual([]);
      },
    );
  });

  test('a web page in place of the archive fails and leaves no file', async () => {
    const answers = proxyAnswers(moduleHash, { [`/golang.org/toolchain/@v/${version}.zip`]: '<html>' });
    await withInstaller(answers, async ({ base, cache, install }) => {
      const failure = await failureOf(() => install({ environment: { GOPROXY: base, GOSUMDB } }));
      expect(failure).toFailWith('go-archive-malformed');
      expect(await leftIn(cache)).toEqual([]);
    });
  });

  test('an archive of another release is refused', async () => {
    const wrong = await toolchainZip(version, '1.26.7');
    const hashOfWrong = h1OfModule(await readModuleZip(wrong, `golang.org/toolchain@${version}/`));
    const answers = proxyAnswers(hashOfWrong, { [`/golang.org/toolchain/@v/${version}.zip`]: wrong });
    await withInstaller(answers, async ({ base, cache, install }) => {
      const failure = await failureOf(() => install({ environment: { GOPROXY: base, GOSUMDB } }));
      expect(failure).toFailWith('go-archive-malformed');
      expect(await leftIn(cache)).toEqual([]);
    });
  });
});

describe('a Go that is not available', () => {
  test('one error names every source with its answer', async () => {
    await withInstaller(
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

  test("without GOPROXY and without any Go on the machine, Go's own default proxy and database are used (G1)", async () => {
    const hosts: string[] = [];
    const http: Http = async ({ url }) => {
      hosts.push(new URL(url).host);
      throw new ToolError('no network', { code: 'service-unreachable', remedy: 'x' });
    };
    await withInstaller(
      () => null,
      async ({ install }) => {
        const environment = { GOPROXY: undefined, GOSUMDB: undefined };
        expect(await failureOf(() => install({ http, environment }))).toFailWith('go-unavailable');
        expect(hosts).toContain('proxy.golang.org');
      },
    );
  });

  test('the error mentions an empty GOPROXY', async () => {
    await withInstaller(
      () => null,
      async ({ install }) => {
        expect(String(await failureOf(() => install({})))).toContain('GOPROXY names no proxy');
      },
    );
  });

  test('a release that a source does not know is an error of go-version', async () => {
    await withInstaller(siteAnswers(), async ({ base, install }) => {
      const failure = await failureOf(() => install({ version: '1.26.77', site: `${base}/dl` }));
      expect(failure).toFailWith('go-version-unknown');
      expect(failure).toMatchObject({ input: 'go-version', exitCode: 2 });
      expect(String(failure)).toContain('no source that answers has Go 1.26.77');
      const proxy = { GOPROXY: `${base}/proxy` };
      expect(await failureOf(() => install({ version: '1.26.77', environment: proxy }))).toFailWith(
        'go-version-unknown',
      );
    });
  });

  test('the list of a proxy decides whether its 403 means an unknown release', async () => {
    const list = `${version}\n`;
    await withInstaller(
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

  test('the error names a tool cache that is not writable', async () => {
    await withInstaller(proxyAnswers(moduleHash), async ({ base, cache, install }) => {
      await writeFile(cache, 'a file');
      const failure = await failureOf(() => install({ environment: { GOPROXY: base, GOSUMDB } }));
      expect(failure).toFailWith('tool-cache-not-writable');
    });
  });
});
