import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runStep } from '../../src/replay/runner/run-step.js';
import { silentLog } from '../../src/system/log.js';
import { createRunner } from '../../src/system/process/runner.js';
import { createSecrets } from '../../src/system/secrets.js';
import { mainScript } from '../support/bundle.js';
import { type CacheService, startCacheService } from './support/cache-service.js';

let folder: string;
let service: CacheService;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'go-notarize-cache-'));
  service = await startCacheService();
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a set-up step, whose Go keeps its caches in `caches`, on a runner with the cache service. */
async function setUp(name: string, caches: string): Promise<{ exitCode: number | null; log: string }> {
  const workspace = join(folder, name);
  await mkdir(workspace);
  await writeFile(join(workspace, 'go.mod'), 'module example.com/x\ngo 1.21\n');
  await writeFile(join(workspace, 'go.sum'), '');
  const lines: string[] = [];
  const { exitCode } = await runStep(createRunner(silentLog, createSecrets()), {
    action: { tool: process.execPath, args: [mainScript] },
    inputs: { packages: 'none', cache: 'true' },
    folder: join(folder, `${name}-runner`),
    workspace,
    environment: {
      ...service.environment,
      GOPROXY: 'off',
      GOCACHE: join(caches, 'build'),
      GOMODCACHE: join(caches, 'modules'),
    },
    onLine: (line) => lines.push(line),
  });
  return { exitCode, log: lines.join('\n') };
}

test('the post step saves the Go caches once, and the next job restores them', async () => {
  const caches = join(folder, 'caches');
  await mkdir(join(caches, 'build'), { recursive: true });
  await mkdir(join(caches, 'modules'));
  await writeFile(join(caches, 'build', 'object'), 'compiled');

  const first = await setUp('first', caches);
  expect(first.log).toMatch(/No Go cache go-notarize-\S+ yet/);
  expect(first).toMatchObject({ exitCode: 0 });
  const [key, ...others] = service.saved();
  expect(others).toEqual([]);
  expect(first.log).toContain(`Saved the Go cache ${key}`);

  await rm(caches, { recursive: true });
  const second = await setUp('second', caches);
  expect(second.log).toContain(`Restored the Go cache ${key}`);
  expect(second.log).not.toContain('Saved the Go cache');
  expect(await readFile(join(caches, 'build', 'object'), 'utf8')).toBe('compiled');
});
