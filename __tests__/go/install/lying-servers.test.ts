import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../support/failure.js';
import type { Answer } from '../support/loopback.js';
import { type TarEntry, tarOf } from '../support/tar.js';
import {
  archiveEntries,
  archiveName,
  GOSUMDB,
  moduleHash,
  proxyAnswers,
  siteAnswers,
  withInstaller,
} from '../support/with-installer.js';

/** A site with these entries in its archive, and an index of its own that matches them. */
const ownIndex = (entries: readonly TarEntry[]) => siteAnswers({ archive: gzipSync(tarOf(entries)) });
const replaced = (name: string, content: string): TarEntry[] =>
  archiveEntries.map((each) => (each.name === name ? { ...each, content } : each));
const added = (entry: TarEntry): TarEntry[] => [...archiveEntries, entry];

const archive = gzipSync(tarOf(archiveEntries));
const zeros = Buffer.alloc(2 ** 26);
/** 1.1 GB of zeros in 1 MB. */
const bomb = Buffer.concat(Array.from({ length: 17 }, () => gzipSync(zeros)));

const older = replaced('go/VERSION', 'go1.26.2\n');
const otherPlatform: TarEntry[] = archiveEntries.map((each) => ({
  ...each,
  name: each.name.replace('linux_amd64', 'linux_arm64'),
}));

describe('a lying download server (G1)', () => {
  test.each<[string, (path: string) => Answer, string]>([
    ['a wrong hash', siteAnswers({ entry: { sha256: 'ab'.repeat(32) } }), 'go-checksum-mismatch'],
    ['a wrong size', siteAnswers({ entry: { size: 17 } }), 'go-checksum-mismatch'],
    ['an index of its own', ownIndex(replaced('go/bin/go', 'curl evil')), 'go-checksum-mismatch'],
    ['an older release under a newer name', ownIndex(older), 'go-checksum-mismatch'],
    ['the Go of another platform', ownIndex(otherPlatform), 'go-checksum-mismatch'],
    ['a truncated archive', siteAnswers({ archive: archive.subarray(0, 200) }), 'go-archive-malformed'],
    [
      'a path that leads outside',
      ownIndex(added({ name: 'go/../../evil', content: 'x' })),
      'go-archive-malformed',
    ],
    ['an absolute path', ownIndex(added({ name: '/etc/evil', content: 'x' })), 'go-archive-malformed'],
    ['a symbolic link', ownIndex(added({ name: 'go/x', type: '2', link: '/etc' })), 'go-archive-malformed'],
    [
      'a hard link',
      ownIndex(added({ name: 'go/x', type: '1', link: '/etc/passwd' })),
      'go-archive-malformed',
    ],
    ['an additional file', ownIndex(added({ name: 'go/src/x.go', content: 'x' })), 'go-checksum-mismatch'],
    ['a file twice', ownIndex(added({ name: 'go/bin/GO', content: 'x' })), 'go-archive-malformed'],
    ['a bomb', siteAnswers({ archive: bomb }), 'go-archive-malformed'],
    ['a web page', siteAnswers({ archive: Buffer.from('<html>') }), 'go-archive-malformed'],
  ])('with %s is refused and leaves no file', async (_name, answers, code) => {
    await withInstaller(answers, async ({ base, cache, install }) => {
      expect(await failureOf(() => install({ site: `${base}/dl` }))).toFailWith(code);
      expect(await leftIn(cache)).toEqual([]);
    });
  });

  test('with trailing data after an honest archive installs the honest files', async () => {
    const trailing = siteAnswers({
      archive: gzipSync(Buffer.concat([tarOf(archiveEntries), Buffer.alloc(999, 7)])),
    });
    await withInstaller(trailing, async ({ base, install }) => {
      expect((await install({ site: `${base}/dl` })).verifiedBy[1]).toContain(moduleHash);
    });
  });

  test('that redirects to another server gets no more trust', async () => {
    const elsewhere = ownIndex(replaced('go/bin/go', 'curl evil'));
    await withInstaller(elsewhere, async (other) => {
      const honest = siteAnswers({
        more: { [`/dl/${archiveName}`]: { redirect: `${other.base}/dl/${archiveName}` } },
      });
      await withInstaller(honest, async ({ base, cache, install }) => {
        expect(await failureOf(() => install({ site: `${base}/dl` }))).toFailWith('go-checksum-mismatch');
        expect(await leftIn(cache)).toEqual([]);
      });
    });
  });

  test.each([
    ['silence', 30_000, /silent for 30 s/],
    ['drip', 30 * 60_000, /silent for 30 s|no full answer within 1800 s/],
  ] as const)(
    'that hangs in %s is left for the next source, and log and error name both',
    async (hang, after, reason) => {
      const site = siteAnswers({ more: { [`/dl/${archiveName}`]: { hang } } });
      const proxy = proxyAnswers(moduleHash);
      let onHang = (): unknown => undefined;
      const answers = (path: string): Answer => {
        if (path === `/dl/${archiveName}`) setImmediate(() => onHang());
        return proxy(path) ?? site(path);
      };
      await withInstaller(answers, async ({ base, cache, clock, lines, install }) => {
        onHang = () => clock.advance(after);
        const failure = await failureOf(() => install({ site: `${base}/dl` }));
        expect(failure).toFailWith('go-unavailable');
        expect(String(failure)).toMatch(reason);
        expect(String(failure)).toMatch(/download site 127\.0\.0\.1:\d+: .*; the Go module proxy: /);
        expect(await leftIn(cache)).toEqual([]);

        const go = await install({ site: `${base}/dl`, environment: { GOPROXY: base } });
        expect(go.from).toBe('toolchain-module');
        const next = lines.find((line) => line.includes('Trying the Go module proxy')) ?? '';
        expect(next).toMatch(/^No Go from the download site 127\.0\.0\.1:\d+: /);
        expect(next).toMatch(reason);
      });
    },
  );

  test('that sends for longer than 2 s is shown with the bytes so far', async () => {
    const site = siteAnswers({ more: { [`/dl/${archiveName}`]: { hang: 'drip' } } });
    let onHang = (): unknown => undefined;
    const answers = (path: string): Answer => {
      if (path === `/dl/${archiveName}`) setImmediate(() => onHang());
      return site(path);
    };
    await withInstaller(answers, async ({ base, clock, lines, install }) => {
      onHang = async () => {
        clock.advance(2_000);
        await new Promise((settled) => setImmediate(settled));
        clock.advance(30 * 60_000);
      };
      await failureOf(() => install({ site: `${base}/dl` }));
      expect(lines).toContainEqual(
        expect.stringMatching(/^the Go download site at .*: received 0 MB.* in 2 s$/),
      );
    });
  });

  test('with a forged tile of the checksum database is refused', async () => {
    const tile = '/sumdb/sum.test/tile/8/0/000.p/3';
    const forged = proxyAnswers(moduleHash, { [tile]: Buffer.alloc(96, 7) });
    await withInstaller(forged, async ({ base, cache, install }) => {
      const environment = { GOPROXY: base, GOSUMDB };
      const failure = await failureOf(() => install({ environment }));
      expect(failure).toFailWith('go-checksum-database-untrusted');
      expect(await leftIn(cache)).toEqual([]);
    });
  });
});

/** Files in the tool cache, besides the empty folder for Go. */
const leftIn = async (cache: string): Promise<string[]> =>
  (await readdir(cache, { recursive: true }).catch(() => [])).filter((path) => path !== 'go');
