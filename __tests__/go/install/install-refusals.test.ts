import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../support/failure.js';
import {
  GOSUMDB,
  inWorld,
  moduleHash,
  proxyAnswers,
  siteAnswers,
  version,
} from '../support/install-world.js';
import { toolchainZip } from '../support/toolchain-zip.js';

/** What a failed installation has left in the tool cache. */
const leftIn = async (cache: string): Promise<string[]> =>
  (await readdir(cache, { recursive: true }).catch(() => [])).filter((path) => path !== 'go');

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
