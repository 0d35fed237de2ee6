import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  type CacheService,
  parseGoCacheState,
  restoreGoCache,
  saveGoCache,
} from '../../../src/go/build/go-cache.js';
import type { GoInstallation } from '../../../src/go/install/go-installation.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { silentLog } from '../../../src/system/log.js';
import type { Runner } from '../../../src/system/process/runner.js';

const go: GoInstallation = {
  version: '1.26.8',
  root: '/go',
  bin: '/go/bin',
  selectedBy: 'go-version',
  from: 'path',
  cacheHit: true,
  verifiedBy: [],
  sha256: null,
};
const run: Runner = async () => ({ exitCode: 0, signal: null, stdout: '/mod\n/build\n', stderr: '' });
const environment = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1', RUNNER_OS: 'Linux' };

/** A cache service in memory: keys with their paths. */
function memory(kept: Map<string, string[]>): CacheService {
  return {
    restoreCache: async (_paths, key, prefixes = []) =>
      [...kept.keys()].find((each) => each === key || prefixes.some((prefix) => each.startsWith(prefix))),
    saveCache: async (paths, key) => {
      kept.set(key, paths);
      return 1;
    },
  };
}

const restoreIn = (folder: string, service: () => Promise<CacheService>, more = {}) =>
  restoreGoCache(
    { go, workingDirectory: folder, dependencyPath: null, run, log: silentLog, environment, ...more },
    service,
  );

describe("Go's caches", () => {
  test('the caches are saved once under the hash of go.sum and restored', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'go.sum'), 'one');
      const kept = new Map<string, string[]>();
      const service = async () => memory(kept);
      const first = await restoreIn(folder, service);
      expect(first).toMatchObject({ paths: ['/mod', '/build'], hit: false });
      await saveGoCache(JSON.parse(JSON.stringify(first)), silentLog, service);
      expect([...kept.keys()]).toEqual([first?.key]);
      expect(await restoreIn(folder, service)).toMatchObject({ key: first?.key, hit: true });

      await writeFile(join(folder, 'go.sum'), 'two');
      const second = await restoreIn(folder, service);
      expect(second?.hit).toBe(false);
      expect(second?.key).not.toBe(first?.key);
    });
  });

  test.each([
    '',
    '[]',
    '{"key":"go-notarize-k","paths":"/mod","hit":false}',
    '{"key":"of-another-tool","paths":["/mod"],"hit":false}',
    '{"key":"go-notarize-k","paths":["/mod",7],"hit":false}',
    '{"key":"go-notarize-k","paths":["/mod","/build","/home/me/.ssh"],"hit":false}',
    '{"key":"go-notarize-k","paths":["mod"],"hit":false}',
  ])('the saved state %j is not used', (text) => {
    expect(parseGoCacheState(text)).toBeNull();
  });

  test('the saved state is read back', () => {
    const state = { key: 'go-notarize-k', paths: ['/mod', '/build'], hit: false };
    expect(parseGoCacheState(JSON.stringify(state))).toEqual(state);
  });

  test('restored caches are not saved again', async () => {
    const never = () => Promise.reject(new Error('the service was called'));
    await saveGoCache({ key: 'k', paths: [], hit: true }, silentLog, never);
    await saveGoCache(null, silentLog, never);
  });

  test('the caches are ignored without a service or a go.sum', async () => {
    await withTemporaryFolder(async (folder) => {
      const never = () => Promise.reject(new Error('the service was called'));
      expect(await restoreIn(folder, never)).toBeNull();
      await writeFile(join(folder, 'go.sum'), 'one');
      expect(await restoreIn(folder, never, { environment: {} })).toBeNull();
    });
  });

  test('a failing cache service never fails the run', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'go.sum'), 'one');
      const broken = () => Promise.reject(new Error('the service is down'));
      const warnings: string[] = [];
      const log = { ...silentLog, warning: (line: string) => warnings.push(line) };
      expect(await restoreIn(folder, broken, { log })).toBeNull();
      await saveGoCache({ key: 'k', paths: [], hit: false }, log, broken);
      expect(warnings).toHaveLength(2);
    });
  });
});
