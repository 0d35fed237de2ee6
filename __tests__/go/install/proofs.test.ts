import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../support/failure.js';
import type { Answer } from '../support/loopback.js';
import { makeOpenPgpKey } from '../support/openpgp-key.js';
import { tarOf } from '../support/tar.js';
import {
  archiveEntries,
  archiveName,
  GOSUMDB,
  moduleHash,
  proxyAnswers,
  siteAnswers,
  withInstaller,
} from '../support/with-installer.js';

const archive = gzipSync(tarOf(archiveEntries));
const key = makeOpenPgpKey();

/** A site with detached signatures and the key block beside its archives. */
const signedSite = (signature: Answer) =>
  siteAnswers({ archive, more: { [`/dl/${archiveName}.asc`]: signature, '/key.asc': key.block } });

/** The options of an installer that cannot reach the checksum database. */
const withoutDatabase = (base: string) => ({
  site: `${base}/dl`,
  environment: { GOSUMDB: 'off' },
  signingKey: { fingerprint: key.fingerprint, url: `${base}/key.asc` },
});

describe('the proofs of a download (G1)', () => {
  test('an archive is proved by the index and the checksum database', async () => {
    await withInstaller(siteAnswers({ archive }), async ({ base, install, cache }) => {
      const go = await install({ site: `${base}/dl` });
      expect(go.verifiedBy).toEqual([
        expect.stringMatching(/^SHA-256 [0-9a-f]{64} in the index of 127\.0\.0\.1:\d+$/),
        `${moduleHash} in the checksum database sum.test, proven in its signed tree of 3 records`,
      ]);
      expect(await readdir(join(go.root, 'src'))).toEqual(['fmt', 'go.mod']);
      expect(await readdir(go.root)).not.toContain('api');
      const again = await install({ site: `${base}/dl` });
      expect(again.verifiedBy).toEqual([`stored in the tool cache ${cache}`, ...go.verifiedBy]);
      expect(again.sha256).toBe(go.sha256);
    });
  });

  test('without the checksum database an archive is proved by its OpenPGP signature', async () => {
    await withInstaller(signedSite(key.signDetached(archive)), async ({ base, install }) => {
      const go = await install(withoutDatabase(base));
      expect(go.verifiedBy[1]).toMatch(
        new RegExp(`^OpenPGP signature by \\w{40}, a key of ${key.fingerprint}$`),
      );
    });
  });

  test('an archive with an OpenPGP signature over other bytes is refused', async () => {
    await withInstaller(signedSite(key.signDetached(Buffer.from('other'))), async ({ base, install }) => {
      expect(await failureOf(() => install(withoutDatabase(base)))).toFailWith('go-signature-invalid');
    });
  });

  test('a download without a second proof is refused, and the error names what is missing', async () => {
    await withInstaller(signedSite(404), async ({ base, cache, install }) => {
      const failure = await failureOf(() => install(withoutDatabase(base)));
      expect(failure).toFailWith('go-proof-missing');
      expect(String(failure)).toContain('GOSUMDB switches the checksum database off');
      expect(String(failure)).toMatch(/has no OpenPGP signature/);
      expect(await readdir(join(cache, 'go'))).toEqual([]);
    });
    await withInstaller(proxyAnswers(moduleHash, { '/sumdb/sum.test/supported': 404 }), async (installer) => {
      const environment = { GOPROXY: installer.base, GOSUMDB: `${GOSUMDB} http://127.0.0.1:1` };
      expect(await failureOf(() => installer.install({ environment }))).toFailWith('go-proof-missing');
    });
  });

  test('go-proofs: one installs with one proof, says so, and keeps the tool cache empty', async () => {
    await withInstaller(signedSite(404), async ({ base, cache, warnings, install }) => {
      const go = await install({ ...withoutDatabase(base), proofs: 'one' });
      expect(go.verifiedBy).toHaveLength(1);
      expect(warnings).toEqual([expect.stringContaining('has one proof only, which go-proofs: one allows')]);
      expect(go.root).not.toContain(cache);
      expect(await readdir(cache).catch(() => [])).toEqual([]);
    });
  });

  test('go-proofs: one still refuses a download that the checksum database contradicts', async () => {
    const changed = archiveEntries.map((each) =>
      each.name === 'go/bin/go' ? { ...each, content: '#!/bin/sh\ncurl evil\n' } : each,
    );
    await withInstaller(siteAnswers({ archive: gzipSync(tarOf(changed)) }), async ({ base, install }) => {
      const failure = await failureOf(() => install({ site: `${base}/dl`, proofs: 'one' }));
      expect(failure).toFailWith('go-checksum-mismatch');
    });
  });
});
