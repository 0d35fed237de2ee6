import { join, resolve } from 'node:path';
import type { BuildOptions } from '../go/build/go-command.js';
import { goEnvironment } from '../go/build/go-environment.js';
import { isInside } from '../system/files/file-names.js';
import { foldersUpToRepository } from '../system/files/files.js';
import type { Runner } from '../system/process/runner.js';

const queryLimit = 60_000;

interface ModuleFile {
  Replace?: { New: { Path: string; Version?: string } }[] | null;
}

/**
 * Lists the folders that a build reads and that move with its source: the repository, or the module or workspace without
 * one, and the folders of go.work and of `replace` with a relative path. None is inside another.
 */
export async function localFolders(run: Runner, options: BuildOptions): Promise<string[]> {
  const { workingDirectory } = options;
  const query = goQuery(run, options);
  const repository = (await foldersUpToRepository(workingDirectory)).at(-1) ?? workingDirectory;
  const modules = ((await query(['list', '-m', '-f', '{{.Dir}}'])) ?? workingDirectory)
    .split('\n')
    .filter((folder) => folder !== '');
  const workspace = (await query(['env', 'GOWORK']))?.trim() ?? '';
  const files = [
    ...modules.map((folder) => ({ kind: 'mod', path: join(folder, 'go.mod') })),
    ...(workspace === '' || workspace === 'off' ? [] : [{ kind: 'work', path: workspace }]),
  ];
  const replaced = await Promise.all(
    files.map(async ({ kind, path }) => {
      const text = await query([kind, 'edit', '-json', path]);
      return text === null ? [] : relativeReplacements(JSON.parse(text) as ModuleFile, path);
    }),
  );
  const isRepository = repository !== '/';
  const folders = [...(isRepository ? [repository] : []), ...files.map(({ path }) => resolve(path, '..'))];
  return outermost([...folders, ...replaced.flat()]);
}

/** An absolute path stays where it is for both builds. */
function relativeReplacements({ Replace }: ModuleFile, file: string): string[] {
  return (Replace ?? [])
    .filter(({ New }) => /^\.\.?\//.test(New.Path))
    .map(({ New }) => resolve(file, '..', New.Path));
}

function outermost(folders: readonly string[]): string[] {
  const each = [...new Set(folders)];
  return each.filter((folder) => !each.some((other) => other !== folder && isInside(folder, other)));
}

/** Returns the output of a go command in the source; null when it fails. */
function goQuery(
  run: Runner,
  { go, workingDirectory, goproxy = null }: BuildOptions,
): (args: readonly string[]) => Promise<string | null> {
  return async (args) => {
    const environment = goEnvironment(go, { goproxy });
    const tool = join(go.bin, 'go');
    const command = {
      tool,
      args,
      inherits: 'user',
      environment,
      workingDirectory,
      timeout: queryLimit,
    } as const;
    const { exitCode, stdout } = await run(command);
    return exitCode === 0 ? stdout : null;
  };
}
