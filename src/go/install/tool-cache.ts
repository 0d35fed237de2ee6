import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ToolError } from '../../system/errors.js';
import { ownedPath, removeLeftovers } from '../../system/files/owned-path.js';
import type { Log } from '../../system/log.js';
import { type GoRelease, semanticVersion } from '../version/go-release.js';
import type { Host } from './host.js';

/**
 * The runner's tool cache, in the layout that @actions/tool-cache and actions/setup-go share:
 * `<folder>/go/<version>/<arch>` and, once it is complete, the marker `<arch>.complete` beside it.
 */
export interface ToolCache {
  folder: string;
  /** Returns the GOROOT of a stored release, with the record of its download where go-notarize stored it; or null. */
  find(release: GoRelease): Promise<{ root: string; record: DownloadRecord | null } | null>;
  /** Lists the semantic versions of all stored releases. */
  versions(): Promise<string[]>;
  /**
   * Calls `fill` to create a GOROOT in a fresh folder and stores it; returns null when `fill` returns
   * null.
   * Errors: `tool-cache-not-writable`.
   */
  keep(release: GoRelease, fill: (staging: string) => Promise<FilledRoot | null>): Promise<FilledRoot | null>;
}

/** A GOROOT with the record of its download. */
export interface FilledRoot {
  root: string;
  record: DownloadRecord;
}

/** Content of the marker file, as JSON; a marker of other tools is empty. */
interface DownloadRecord {
  sha256: string;
  /** In words. */
  proofs: string[];
}

const tool = 'go';

/** Opens the runner's tool cache or, outside a runner, one in the user's cache folder. */
export function openToolCache(environment: NodeJS.ProcessEnv, { cacheArch }: Host, log: Log): ToolCache {
  const folder = environment.RUNNER_TOOL_CACHE || userCache(environment);
  const rootOf = (version: string): string => join(folder, tool, version, cacheArch);
  return {
    folder,
    find: async (release) => {
      const root = rootOf(semanticVersion(release));
      return (await isComplete(root)) ? { root, record: await readRecord(markerOf(root)) } : null;
    },
    async versions() {
      const found: string[] = [];
      for (const version of await readdir(join(folder, tool)).catch(() => [])) {
        if (await isComplete(rootOf(version))) found.push(version);
      }
      return found;
    },
    keep: (release, fill) =>
      keep(join(folder, tool), { version: semanticVersion(release), arch: cacheArch, log }, fill),
  };
}

function userCache(environment: NodeJS.ProcessEnv): string {
  const home = environment.HOME || homedir();
  const caches =
    process.platform === 'darwin'
      ? join(home, 'Library', 'Caches')
      : environment.XDG_CACHE_HOME || join(home, '.cache');
  return join(caches, 'go-notarize', 'tools');
}

function markerOf(root: string): string {
  return `${root}.complete`;
}

/** Returns false for a folder without its marker: the remains of an interrupted job. */
async function isComplete(root: string): Promise<boolean> {
  return (await exists(root)) && (await exists(markerOf(root)));
}

/**
 * Stores a GOROOT by renaming it. The toolkit's `cacheDir` first removes the folder, which another job may be using,
 * and then copies Go's 16,000 files one by one. A rename is atomic; the first of two jobs wins.
 */
async function keep(
  folder: string,
  { version, arch, log }: { version: string; arch: string; log: Log },
  fill: (staging: string) => Promise<FilledRoot | null>,
): Promise<FilledRoot | null> {
  const staging = await makeStaging(folder, log);
  try {
    const filled = await fill(staging);
    if (filled === null) return null;
    const parent = join(folder, version);
    await mkdir(parent, { recursive: true });
    const final = join(parent, arch);
    if ((await exists(final)) && !(await isComplete(final))) await rename(final, join(staging, 'incomplete'));
    // The marker comes first: a folder without one looks like the remains of an interrupted job.
    await writeFile(markerOf(final), JSON.stringify(filled.record));
    await rename(filled.root, final).catch(async (error: NodeJS.ErrnoException) => {
      if (!(await exists(final))) throw error; // otherwise another job has stored the same release
    });
    return { root: final, record: filled.record };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function readRecord(marker: string): Promise<DownloadRecord | null> {
  try {
    const { sha256, proofs } = JSON.parse(await readFile(marker, 'utf8')) as Partial<DownloadRecord>;
    return typeof sha256 === 'string' && Array.isArray(proofs) ? { sha256, proofs } : null;
  } catch {
    return null; // stored by another tool
  }
}

/** Creates the staging folder on the disk of the tool cache, so that a rename is enough; removes those of killed runs. */
async function makeStaging(folder: string, log: Log): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    await removeLeftovers(folder, log);
    const staging = ownedPath(folder);
    await mkdir(staging, { mode: 0o700 });
    return staging;
  } catch (cause) {
    throw new ToolError(`The tool cache ${folder} is not writable.`, {
      code: 'tool-cache-not-writable',
      remedy: 'Set RUNNER_TOOL_CACHE to a folder that this user can write to.',
      cause,
    });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
