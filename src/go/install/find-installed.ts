import { readFile, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../system/log.js';
import type { Runner } from '../../system/process/runner.js';

/** A Go on this machine. */
export interface InstalledGo {
  /** Go's own name of the version, without `go`: `1.26.8`. */
  version: string;
  /** GOROOT, symbolic links resolved. */
  root: string;
  /** Architecture of its programs, in Go's names. */
  arch: string;
}

/** `go env` takes milliseconds; a slow disk may need longer the first time. */
const envLimit = 30_000;

/**
 * Runs `go env` of the `go` on PATH and of the one in the folder GOROOT names. GOTOOLCHAIN=local keeps them from
 * switching to another version; GOROOT is removed because a stale one would be repeated in the answer.
 */
export async function findInstalled(
  run: Runner,
  environment: NodeJS.ProcessEnv,
  log: Log,
): Promise<InstalledGo[]> {
  const named = environment.GOROOT || null;
  const onPath = await readInstalled(run, 'go', environment.PATH);
  const inNamed =
    named === null ? null : await readInstalled(run, join(named, 'bin', 'go'), environment.PATH);
  if (named !== null) await reportGoroot(named, onPath, log);
  const all = [onPath, inNamed].filter((go) => go !== null);
  return all.filter(({ root }, index) => all.findIndex((other) => other.root === root) === index);
}

async function readInstalled(
  run: Runner,
  tool: string,
  path: string | undefined,
): Promise<InstalledGo | null> {
  try {
    const { exitCode, stdout } = await run({
      tool,
      args: ['env', 'GOVERSION', 'GOROOT', 'GOHOSTARCH'],
      inherits: 'user',
      environment: { GOTOOLCHAIN: 'local', GOROOT: undefined, ...(path === undefined ? {} : { PATH: path }) },
      workingDirectory: tmpdir(), // outside of any module
      timeout: envLimit,
    });
    const [version = '', root = '', arch = ''] = stdout.split('\n').map((line) => line.trim());
    if (exitCode !== 0 || !version.startsWith('go') || root === '') return null;
    return { version: version.slice('go'.length), root: await realpath(root), arch };
  } catch {
    return null; // the command is missing or broken
  }
}

async function reportGoroot(named: string, onPath: InstalledGo | null, log: Log): Promise<void> {
  const resolved = await realpath(named).catch(() => null);
  if (resolved === null) {
    log.warning(`GOROOT names ${named}, which does not exist. The run ignores it.`);
  } else if (onPath !== null && resolved !== onPath.root) {
    log.warning(
      `GOROOT names ${named}, but the go on PATH belongs to ${onPath.root}. Each command gets the GOROOT of the pinned Go.`,
    );
  } else if (resolved !== named) {
    log.info(`GOROOT ${named} is a symbolic link to ${resolved}.`);
  }
}

/** Returns the version in the first line of a GOROOT's `VERSION` file, without `go`; null without one. */
export async function versionOfRoot(root: string): Promise<string | null> {
  try {
    const [line = ''] = (await readFile(join(root, 'VERSION'), 'utf8')).split(/\r?\n/);
    return /^go(\S+)/.exec(line)?.[1] ?? null;
  } catch {
    return null;
  }
}
