import { readFile, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../system/log.js';
import type { Runner } from '../../system/runner.js';

/** A Go that is on this machine. */
export interface InstalledGo {
  /** Version as Go names it, without `go`: `1.26.8`. */
  version: string;
  /** GOROOT, symbolic links resolved. */
  root: string;
}

/** `go env` answers at once; a slow disk may need longer the first time. */
const envLimit = 30_000;

/**
 * Asks the `go` on PATH, and the one in the folder that GOROOT names, who they are. GOTOOLCHAIN=local keeps them
 * from answering for another version, and GOROOT is taken away so that a stale one does not speak for them.
 */
export async function findInstalled(
  run: Runner,
  environment: NodeJS.ProcessEnv,
  log: Log,
): Promise<InstalledGo[]> {
  const named = environment.GOROOT || null;
  const onPath = await ask(run, 'go', environment.PATH);
  const inNamed = named === null ? null : await ask(run, join(named, 'bin', 'go'), environment.PATH);
  if (named !== null) await noticeGoroot(named, onPath, log);
  const all = [onPath, inNamed].filter((go) => go !== null);
  return all.filter(({ root }, index) => all.findIndex((other) => other.root === root) === index);
}

async function ask(run: Runner, tool: string, path: string | undefined): Promise<InstalledGo | null> {
  try {
    const { exitCode, stdout } = await run({
      tool,
      args: ['env', 'GOVERSION', 'GOROOT'],
      environment: { GOTOOLCHAIN: 'local', GOROOT: undefined, ...(path === undefined ? {} : { PATH: path }) },
      workingDirectory: tmpdir(), // outside of any module
      timeout: envLimit,
    });
    const [version = '', root = ''] = stdout.split('\n').map((line) => line.trim());
    if (exitCode !== 0 || !version.startsWith('go') || root === '') return null;
    return { version: version.slice('go'.length), root: await realpath(root) };
  } catch {
    return null; // no such command, or one that does not work: it cannot be used
  }
}

async function noticeGoroot(named: string, onPath: InstalledGo | null, log: Log): Promise<void> {
  const resolved = await realpath(named).catch(() => null);
  if (resolved === null) {
    log.warning(`GOROOT names ${named}, which does not exist. It is not used.`);
  } else if (onPath !== null && resolved !== onPath.root) {
    log.warning(
      `GOROOT names ${named}, but the go on PATH belongs to ${onPath.root}. Each command gets the GOROOT of the Go that is used.`,
    );
  } else if (resolved !== named) {
    log.info(`GOROOT ${named} is a symbolic link; ${resolved} is used.`);
  }
}

/** The version that a GOROOT says it is (`VERSION`, first line), without `go`; null when it does not say. */
export async function versionOfRoot(root: string): Promise<string | null> {
  try {
    const [line = ''] = (await readFile(join(root, 'VERSION'), 'utf8')).split(/\r?\n/);
    return /^go(\S+)/.exec(line)?.[1] ?? null;
  } catch {
    return null;
  }
}
