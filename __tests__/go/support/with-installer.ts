import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { h1OfModule, readModuleZip } from '../../../src/go/download/module-zip.js';
import type { Host } from '../../../src/go/install/host.js';
import { type GoInstallation, installGo } from '../../../src/go/install/install-go.js';
import { parseRelease } from '../../../src/go/version/go-release.js';
import type { GoVersionChoice } from '../../../src/go/version/resolve-version.js';
import { parseVersionRequest } from '../../../src/go/version/version-request.js';
import { withTemporaryFolder } from '../../../src/system/files.js';
import { createHttp } from '../../../src/system/http.js';
import { type Log, silentLog } from '../../../src/system/log.js';
import { createRunner, type Runner } from '../../../src/system/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { hangLimit } from '../../support/hang-limit.js';
import { type Answer, withServer } from './loopback.js';
import { makeKey, signedLog } from './signed-log.js';
import { toolchainZip } from './toolchain-zip.js';

const host: Host = { os: 'linux', arch: 'amd64', cacheArch: 'x64' };
export const version = 'v0.0.1-go1.26.8.linux-amd64';
const moduleZip = await toolchainZip(version, '1.26.8');
export const moduleHash = h1OfModule(await readModuleZip(moduleZip, `golang.org/toolchain@${version}/`));

interface Installer {
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
    checkLatest?: boolean;
    /** The go line of the module. */
    minimum?: string;
  }): Promise<GoInstallation>;
}

/** Runs `use` with an installer on a machine without Go, and a server with these answers. */
export async function withInstaller(
  answer: (path: string) => Answer,
  use: (installer: Installer) => Promise<void>,
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
            choice: choiceOf(version, more.minimum),
            checkLatest: more.checkLatest ?? false,
            goproxy,
            downloadBaseUrl: site,
            run: more.run ?? withoutGo(run),
            http: createHttp(),
            clock: { now: () => new Date('2026-11-21T12:00:00Z'), sleep: async () => undefined },
            log,
            environment: { GOENV: 'off', RUNNER_TOOL_CACHE: cache, ...more.environment },
            host,
          }),
      });
    }),
  );
}

/** The choice of go-version, or of a go line when there is no `version`. */
function choiceOf(version: string, minimum: string | undefined): GoVersionChoice {
  const release = parseRelease(minimum ?? '');
  const least = release && { release, origin: 'go.mod' };
  const request = parseVersionRequest(version);
  if (request) return { request, origin: 'go-version', minimum: least };
  if (!release) throw new Error(`${version} is not a version`);
  return { request: { kind: 'minimum', text: `>=${minimum}`, release }, origin: 'go.mod', minimum: least };
}

/** Runs every command except `go`. */
const withoutGo =
  (run: Runner): Runner =>
  (command) =>
    command.tool.endsWith('go') ? Promise.reject(new Error('no go here')) : run(command);

/** A machine on which `go env GOVERSION GOROOT` prints these. */
export const withGo =
  (goVersion: string, root: string): Runner =>
  async () => ({ exitCode: 0, signal: null, stdout: `${goVersion}\n${root}\n`, stderr: '' });

export const key = makeKey('sum.test');

/** A module proxy that offers a checksum database with this hash of the toolchain. */
export function proxyAnswers(h1: string, more: Record<string, Answer> = {}): (path: string) => Answer {
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
export async function siteAnswers(change: { sha256?: string } = {}): Promise<(path: string) => Answer> {
  return withTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'go/bin'), { recursive: true });
    await writeFile(join(folder, 'go/VERSION'), 'go1.26.8\ntime x\n');
    await writeFile(join(folder, 'go/bin/go'), '#!/bin/sh\n');
    await chmod(join(folder, 'go/bin/go'), 0o755);
    const run = createRunner(silentLog, createSecrets());
    const archivePath = join(folder, 'go.tar.gz');
    await run({ tool: 'tar', args: ['-czf', archivePath, '-C', folder, 'go'], timeout: hangLimit });
    const archive = await readFile(archivePath);
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
    return (path) => {
      if (path === '/dl/?mode=json&include=all') return index;
      return path === `/dl/${filename}` ? archive : null;
    };
  });
}

export const GOSUMDB = key.text;
