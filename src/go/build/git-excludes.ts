import { readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { foldersUpToRepository } from '../../system/files/files.js';
import type { Runner } from '../../system/process/runner.js';

type Environment = Readonly<Record<string, string | undefined>>;

const gitLimit = 60_000;

/** Files that go-notarize itself writes into a folder of the repository before Go reads the state of the work tree. */
export interface OwnFiles {
  folder: string;
  names: readonly string[];
}

/**
 * Returns the variables with which Git ignores our own files in the output folder, besides those that the user ignores. Without
 * them Go's stamp says that the work tree has changes (`+dirty`), although the source has none. Writes the list of the ignored
 * files into `temporaryFolder`. Source: git-config(1), core.excludesFile and GIT_CONFIG_COUNT.
 */
export async function gitExcludesEnvironment(
  run: Runner,
  own: OwnFiles,
  { environment, temporaryFolder }: { environment: Environment; temporaryFolder: string },
): Promise<Record<string, string>> {
  const repository = (await foldersUpToRepository(own.folder)).at(-1) ?? '/';
  if (repository === '/') return {};
  const args = ['config', '--type=path', '--get', 'core.excludesFile'];
  const configured = await run({
    ...{ tool: 'git', args, inherits: 'user', workingDirectory: repository, timeout: gitLimit },
  }).catch(() => null);
  if (configured === null) return {}; // no Git: Go writes no stamp either
  const ofUser = configured.exitCode === 0 ? configured.stdout.trim() : defaultExcludes(environment);
  const patterns = own.names.map((name) => `/${escaped(relative(repository, join(own.folder, name)))}`);
  const path = join(temporaryFolder, 'git-excludes');
  await writeFile(path, [await readFile(ofUser, 'utf8').catch(() => ''), ...patterns, ''].join('\n'));
  const index = Number(environment.GIT_CONFIG_COUNT ?? 0);
  return {
    GIT_CONFIG_COUNT: String(index + 1),
    [`GIT_CONFIG_KEY_${index}`]: 'core.excludesFile',
    [`GIT_CONFIG_VALUE_${index}`]: path,
  };
}

function defaultExcludes({ XDG_CONFIG_HOME, HOME = homedir() }: Environment): string {
  return join(XDG_CONFIG_HOME || join(HOME, '.config'), 'git', 'ignore');
}

/** Source: gitignore(5). */
function escaped(path: string): string {
  return path.replaceAll(/[\\*?[\]#!]/g, String.raw`\$&`).replace(/ $/, String.raw`\ `);
}
