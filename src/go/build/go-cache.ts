import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { asObject, parseJson } from '../../system/json/json.js';
import type { Log } from '../../system/log.js';
import { type Runner, runOrFail } from '../../system/process/runner.js';
import type { GoInstallation } from '../install/go-installation.js';
import { goEnvironment } from './go-environment.js';

/** State that `restoreGoCache` passes to `saveGoCache`, which may run in another process: plain JSON. */
export interface GoCacheState {
  key: string;
  paths: string[];
  /** True when exactly this cache was restored: it need not be saved. */
  hit: boolean;
}

const keyPrefix = 'go-notarize-';

/**
 * Reads the state that `restoreGoCache` returned from JSON. Null for any other text: programs that ran in between could
 * have changed it, and its folders are uploaded.
 */
export function parseGoCacheState(text: string): GoCacheState | null {
  const { key, paths, hit } = asObject(parseJson(text));
  if (typeof key !== 'string' || !key.startsWith(keyPrefix) || typeof hit !== 'boolean') return null;
  if (!Array.isArray(paths) || paths.length > 2) return null;
  const isPath = (path: unknown): path is string => typeof path === 'string' && isAbsolute(path);
  return paths.every(isPath) ? { key, paths, hit } : null;
}

export interface GoCacheRequest {
  go: GoInstallation;
  workingDirectory: string;
  /** The input `cache-dependency-path`; default: `go.sum` in the working directory. */
  dependencyPath: string | null;
  run: Runner;
  log: Log;
  environment?: NodeJS.ProcessEnv;
}

/** The functions of @actions/cache in use. */
export interface CacheService {
  restoreCache(paths: string[], key: string, restoreKeys?: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

const envLimit = 30_000;

/**
 * Restores Go's module and build caches from the Actions cache. Null without the service, or without a file to name
 * the cache after. A failure of the cache is a warning: the build is only slower.
 */
export async function restoreGoCache(
  request: GoCacheRequest,
  service: () => Promise<CacheService> = actionsCache,
): Promise<GoCacheState | null> {
  const { log, environment = process.env } = request;
  if (!hasCacheService(environment)) {
    log.debug('There is no Actions cache service: the Go caches are neither restored nor saved.');
    return null;
  }
  try {
    const prefix = `${keyPrefix}${environment.RUNNER_OS ?? process.platform}-${process.arch}-go${request.go.version}-`;
    const hash = await dependencyHash(request);
    if (hash === null) return null;
    const paths = await cachePaths(request);
    const key = `${prefix}${hash}`;
    const restored = await (await service()).restoreCache(paths, key, [prefix]);
    log.info(restored === undefined ? `No Go cache ${key} yet` : `Restored the Go cache ${restored}`);
    return { key, paths, hit: restored === key };
  } catch (error) {
    log.warning(`The Go cache could not be restored: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** Saves Go's caches under the key of `restoreGoCache`, unless that key was restored. Never fails. */
export async function saveGoCache(
  state: GoCacheState | null,
  log: Log,
  service: () => Promise<CacheService> = actionsCache,
): Promise<void> {
  if (state === null || state.hit) return;
  try {
    await (await service()).saveCache(state.paths, state.key);
    log.info(`Saved the Go cache ${state.key}`);
  } catch (error) {
    log.warning(`The Go cache could not be saved: ${error instanceof Error ? error.message : error}`);
  }
}

/** Loads the library, which is large, only when the service exists. */
const actionsCache = (): Promise<CacheService> => import('@actions/cache');

/** A runner sets one of these for its cache service (version 1 and 2). */
function hasCacheService(environment: NodeJS.ProcessEnv): boolean {
  return Boolean(environment.ACTIONS_CACHE_URL || environment.ACTIONS_RESULTS_URL);
}

async function dependencyHash({
  workingDirectory,
  dependencyPath,
  log,
}: GoCacheRequest): Promise<string | null> {
  const path = resolve(workingDirectory, dependencyPath ?? 'go.sum');
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch {
    const print = dependencyPath === null ? log.debug : log.warning;
    print(`The Go cache is off: there is no ${path}. Set cache-dependency-path to another file.`);
    return null;
  }
}

async function cachePaths({ go, workingDirectory, run }: GoCacheRequest): Promise<string[]> {
  const { stdout } = await runOrFail(run, {
    tool: join(go.bin, 'go'),
    args: ['env', 'GOMODCACHE', 'GOCACHE'],
    inherits: 'user',
    environment: goEnvironment(go),
    workingDirectory,
    timeout: envLimit,
  });
  return stdout
    .split('\n')
    .map((line) => line.trim())
    .filter((path) => path !== '' && path !== 'off');
}
