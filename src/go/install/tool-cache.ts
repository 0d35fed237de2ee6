import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { find, findAllVersions } from '@actions/tool-cache';
import { ToolError } from '../../system/errors.js';
import { type GoRelease, semanticVersion } from '../version/go-release.js';
import type { Host } from './host.js';

/**
 * The runner's tool cache, in the layout that @actions/tool-cache and actions/setup-go share:
 * `<folder>/go/<version>/<arch>` and, once that is complete, the marker `<arch>.complete` beside it.
 */
export interface ToolCache {
  folder: string;
  /** GOROOT of a release that is kept, or null. */
  find(release: GoRelease): string | null;
  /** Semantic versions of all releases that are kept. */
  versions(): string[];
  /**
   * Lets `fill` make a GOROOT in a fresh folder and keeps it; gives its final path, or null when `fill` made none.
   * Errors: `tool-cache-not-writable`.
   */
  keep(release: GoRelease, fill: (staging: string) => Promise<string | null>): Promise<string | null>;
}

const tool = 'go';

/** The tool cache of the runner, or outside a runner one in the user's folder for caches. */
export function openToolCache(environment: NodeJS.ProcessEnv, { cacheArch }: Host): ToolCache {
  const folder = environment.RUNNER_TOOL_CACHE || userCache(environment);
  return {
    folder,
    find: (release) => withToolkit(folder, () => find(tool, semanticVersion(release), cacheArch)) || null,
    versions: () => withToolkit(folder, () => findAllVersions(tool, cacheArch)),
    keep: (release, fill) =>
      keep(join(folder, tool), { version: semanticVersion(release), arch: cacheArch }, fill),
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

/**
 * The toolkit takes its folder from the environment of the process, and prints `::debug::` lines, which only a
 * runner hides: outside one they are held back, so that standard output stays ours. `call` is synchronous, so
 * nothing else sees either change.
 */
function withToolkit<T>(folder: string, call: () => T): T {
  const { RUNNER_TOOL_CACHE: before, GITHUB_ACTIONS: onRunner } = process.env;
  const { write } = process.stdout;
  process.env.RUNNER_TOOL_CACHE = folder;
  if (onRunner !== 'true') process.stdout.write = () => true;
  try {
    return call();
  } finally {
    process.stdout.write = write;
    if (before === undefined) delete process.env.RUNNER_TOOL_CACHE;
    else process.env.RUNNER_TOOL_CACHE = before;
  }
}

/**
 * Keeps by renaming. The toolkit's `cacheDir` copies Go's 16,000 files one at a time, after it has removed what
 * another job may be using; a rename takes no time, and of two jobs that keep the same release the first one wins.
 */
async function keep(
  folder: string,
  { version, arch }: { version: string; arch: string },
  fill: (staging: string) => Promise<string | null>,
): Promise<string | null> {
  const staging = await makeStaging(folder, `.${version}-${arch}-`);
  try {
    const filled = await fill(staging);
    if (filled === null) return null;
    const parent = join(folder, version);
    await mkdir(parent, { recursive: true });
    const final = join(parent, arch);
    const marker = `${final}.complete`;
    if ((await exists(final)) && !(await exists(marker))) await rename(final, join(staging, 'incomplete'));
    // The marker first: a folder without one would look like what an interrupted job has left.
    await writeFile(marker, '');
    await rename(filled, final).catch(async (error: NodeJS.ErrnoException) => {
      if (!(await exists(final))) throw error; // else another job has put the same there meanwhile
    });
    return final;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** On the same disk as the final place, so that renaming is enough. */
async function makeStaging(folder: string, prefix: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return await mkdtemp(join(folder, prefix));
  } catch (cause) {
    throw new ToolError(`The tool cache ${folder} cannot be written.`, {
      code: 'tool-cache-not-writable',
      remedy: 'Let RUNNER_TOOL_CACHE name a folder that this user may write to.',
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
