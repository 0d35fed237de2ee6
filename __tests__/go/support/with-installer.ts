import { hash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { h1OfModule, readModuleZip } from '../../../src/go/download/module-zip.js';
import type { SigningKey } from '../../../src/go/download/second-proof.js';
import type { GoInstallation } from '../../../src/go/install/go-installation.js';
import type { Host } from '../../../src/go/install/host.js';
import { installGo } from '../../../src/go/install/install-go.js';
import { parseRelease } from '../../../src/go/version/go-release.js';
import type { GoVersionChoice } from '../../../src/go/version/resolve-version.js';
import { parseVersionRequest } from '../../../src/go/version/version-request.js';
import { withTemporaryFolder } from '../../../src/system/files/files.js';
import { type Log, silentLog } from '../../../src/system/log.js';
import { createHttp, type Http } from '../../../src/system/network/http.js';
import { createRunner, type Runner } from '../../../src/system/process/runner.js';
import { createSecrets } from '../../../src/system/secrets.js';
import { stillClock } from '../../support/still-clock.js';
import { type Answer, withServer } from './loopback.js';
import { makeKey, signedLog } from './signed-log.js';
import { type TarEntry, tarOf } from './tar.js';
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
  /** Lines of the log, warnings apart. */
  lines: string[];
  /** Stands still until the test advances it. */
  clock: ReturnType<typeof stillClock>;
  install(request: {
    version?: string;
    goproxy?: string | null;
    site?: string;
    environment?: NodeJS.ProcessEnv;
    run?: Runner;
    checkLatest?: boolean;
    proofs?: 'two' | 'one';
    signingKey?: SigningKey;
    host?: Host;
    http?: Http;
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
      const cache = join(await realpath(folder), 'cache'); // the temporary folder is a symbolic link on macOS
      const warnings: string[] = [];
      const lines: string[] = [];
      const log: Log = {
        ...silentLog,
        info: (line) => lines.push(line),
        warning: (line) => warnings.push(line),
      };
      const clock = stillClock();
      const run = createRunner(log, createSecrets());
      await use({
        clock,
        lines,
        base,
        cache,
        seen,
        warnings,
        install: ({ version = '1.26.8', goproxy = null, site = 'http://127.0.0.1:1', ...more }) =>
          installGo({
            choice: choiceOf(version, more.minimum),
            checkLatest: more.checkLatest ?? false,
            proofs: more.proofs ?? 'two',
            ...(more.signingKey && { signingKey: more.signingKey }),
            privateFolder: join(folder, 'private'),
            goproxy,
            downloadBaseUrl: site,
            run: more.run ?? withoutGo(run),
            http: more.http ?? createHttp(undefined, clock),
            clock,
            log,
            environment: {
              GOENV: 'off',
              GOPROXY: 'off',
              GOSUMDB: `${key.text} ${base}/sumdb/sum.test`,
              RUNNER_TOOL_CACHE: cache,
              ...more.environment,
            },
            host: more.host ?? host,
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

/** A machine on which `go env GOVERSION GOROOT GOHOSTARCH` prints these. */
export const withGo =
  (goVersion: string, root: string, arch = 'amd64'): Runner =>
  async () => ({ exitCode: 0, signal: null, stdout: `${goVersion}\n${root}\n${arch}\n`, stderr: '' });

const key = makeKey('sum.test');

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

/** The files of an archive whose `h1:` equals that of the module. */
export const archiveEntries: readonly TarEntry[] = [
  { name: 'go/', type: '5' },
  { name: 'go/VERSION', content: 'go1.26.8\ntime 2026-08-28T16:20:00Z\n' },
  { name: 'go/api/go1.txt', content: 'left out of the module' },
  { name: 'go/bin/go', content: '#!/bin/sh\necho go\n' },
  { name: 'go/pkg/tool/linux_amd64/compile', content: '#!/bin/sh\n' },
  { name: 'go/src/go.mod', content: 'module std\n' },
  { name: 'go/src/fmt/print.go', content: 'package fmt\n' },
  { name: 'go/test/run.go', content: 'left out of the module' },
];

export const archiveName = 'go1.26.8.linux-amd64.tar.gz';

/** A download site below /dl with one archive and its index, and the checksum database. `entry` changes the index. */
export function siteAnswers(
  site: { archive?: Buffer; entry?: Record<string, unknown>; more?: Record<string, Answer> } = {},
): (path: string) => Answer {
  const archive = site.archive ?? gzipSync(tarOf(archiveEntries));
  const file = {
    filename: archiveName,
    os: 'linux',
    arch: 'amd64',
    version: 'go1.26.8',
    sha256: hash('sha256', archive, 'hex'),
    size: archive.length,
    kind: 'archive',
    ...site.entry,
  };
  const older = { ...file, version: 'go1.26.2', filename: 'go1.26.2.linux-amd64.tar.gz' };
  const other = { ...file, os: 'darwin', version: 'go1.26.99' };
  const index = JSON.stringify([{ version: 'go1.26.8', stable: true, files: [other, older, file] }]);
  const database = proxyAnswers(moduleHash);
  return (path) => {
    if (site.more && path in site.more) return site.more[path] ?? null;
    if (path === '/dl/?mode=json&include=all') return index;
    if (path === `/dl/${archiveName}`) return archive;
    return path.startsWith('/sumdb/') ? database(path) : null;
  };
}

export const GOSUMDB = key.text;
